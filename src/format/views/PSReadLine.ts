import { NEW_LINE } from '../layout/customText.ts';
import { readProperty } from '../readProperty.ts';
import { column, type View } from './build.ts';
import type { ListItem } from './View.ts';

const SETTINGS =
  'EditMode AddToHistoryHandler HistoryNoDuplicates HistorySavePath HistorySaveStyle HistorySearchCaseSensitive ' +
  'HistorySearchCursorMovesToEnd MaximumHistoryCount ContinuationPrompt ExtraPromptLineCount PromptText BellStyle DingDuration ' +
  'DingTone CommandsToValidateScriptBlockArguments CommandValidationHandler CompletionQueryItems MaximumKillRingCount ShowToolTips ' +
  'ViModeIndicator WordDelimiters AnsiEscapeTimeout PredictionSource PredictionViewStyle';

const COLOURS =
  'CommandColor CommentColor ContinuationPromptColor DefaultTokenColor EmphasisColor ErrorColor InlinePredictionColor KeywordColor ' +
  'ListPredictionColor ListPredictionSelectedColor MemberColor NumberColor OperatorColor ParameterColor SelectionColor StringColor ' +
  'TypeColor VariableColor';

/** 5.1 writes the escape character of a colour out. */
const colour = (property: string): ListItem => ({
  label: property,
  compute: (item) => `"${String(readProperty(item, property)).replaceAll('\x1b', '$([char]0x1b)')}"`,
});

/** Get-PSReadLineKeyHandler: a heading underlined for each group. Get-PSReadLineOption. Proof: documented. */
export const views: View[] = [
  {
    kind: 'table',
    name: 'KeyHandler',
    types: ['Microsoft.PowerShell.KeyHandler'],
    wrap: true,
    autoSize: true,
    groupBy: {
      label: 'Group',
      property: 'Group',
      heading(item) {
        const text = `${readProperty(item, 'Group')} functions`;
        return [text, NEW_LINE, '='.repeat(text.length)];
      },
    },
    columns: [column('Key'), column('Function'), column('Description')],
  },
  {
    kind: 'list',
    name: 'PSConsoleReadLineOptions',
    types: ['Microsoft.PowerShell.PSConsoleReadLineOptions'],
    items: [...SETTINGS.split(' ').map((property) => ({ property })), ...COLOURS.split(' ').map(colour)],
  },
];
