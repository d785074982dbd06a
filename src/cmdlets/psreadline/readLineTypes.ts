import type { PSType } from '../../values/PSType.ts';
import { lazyEnum } from '../../values/system/Enum.ts';
import { keyHandler } from './KeyHandler.ts';
import { consoleReadLine } from './PSConsoleReadLine.ts';
import { readLineOptions } from './ReadLineOptions.ts';

const enumOf = (name: string, values: readonly string[] | Readonly<Record<string, number>>) =>
  lazyEnum(() => ({ name: `Microsoft.PowerShell.${name}`, values }));

/** The classes and enums of the module by full name in lower case. Proof: documented. */
export const readLineTypes: Readonly<Record<string, () => PSType>> = {
  'microsoft.powershell.psconsolereadline': consoleReadLine,
  'microsoft.powershell.psconsolereadlineoptions': readLineOptions,
  'microsoft.powershell.keyhandler': keyHandler,
  'microsoft.powershell.editmode': enumOf('EditMode', ['Windows', 'Emacs', 'Vi']),
  'microsoft.powershell.bellstyle': enumOf('BellStyle', ['None', 'Visual', 'Audible']),
  'microsoft.powershell.vimodestyle': enumOf('ViModeStyle', ['None', 'Prompt', 'Cursor', 'Script']),
  'microsoft.powershell.historysavestyle': enumOf('HistorySaveStyle', [
    'SaveIncrementally',
    'SaveAtExit',
    'SaveNothing',
  ]),
  'microsoft.powershell.predictionsource': enumOf('PredictionSource', {
    None: 1,
    History: 2,
    Plugin: 4,
    HistoryAndPlugin: 6,
  }),
  'microsoft.powershell.predictionviewstyle': enumOf('PredictionViewStyle', ['InlineView', 'ListView']),
};
