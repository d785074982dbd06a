import { type CmdletCall, cmdlet, range } from '../../runtime/cmdlet.ts';
import { FileError } from '../../runtime/NativeFiles.ts';
import { fileException } from '../../runtime/providers/fileErrors.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { colourSequence } from './colourSequence.ts';
import { readLineOf } from './ReadLine.ts';
import { COLOUR_USES } from './ReadLineOptions.ts';

const at = 'Microsoft.PowerShell.';

export default cmdlet({
  name: 'Set-PSReadLineOption',
  module: 'PSReadLine',
  dotnet: 'Microsoft.PowerShell.SetPSReadLineOption',
  synopsis: 'Changes how the line editor works in this session.',
  proof: 'documented',
  parameters: {
    EditMode: { type: `${at}EditMode`, help: 'Windows or Emacs: which keys do what.' },
    ContinuationPrompt: { type: 'string', allowEmptyString: true, help: 'What the second and later lines begin with.' },
    HistoryNoDuplicates: { type: 'switch', help: 'Going through the history shows each command once.' },
    AddToHistoryHandler: {
      type: 'object',
      allowNull: true,
      help: 'A script block that is given each command and says whether it is remembered.',
    },
    HistorySearchCursorMovesToEnd: { type: 'switch', help: 'F8 puts the cursor behind the command it finds.' },
    MaximumHistoryCount: { type: 'int', validate: [range(1, 2147483647)], help: 'Commands that are kept.' },
    MaximumKillRingCount: { type: 'int', validate: [range(1, 2147483647)], help: 'Killed texts that are kept.' },
    ShowToolTips: { type: 'switch', help: 'The completion menu says what the chosen candidate is.' },
    BellStyle: { type: `${at}BellStyle`, help: 'None, Visual or Audible.' },
    WordDelimiters: { type: 'string', help: 'Characters that end a word.' },
    HistorySearchCaseSensitive: { type: 'switch' },
    HistorySaveStyle: { type: `${at}HistorySaveStyle`, help: 'SaveIncrementally, SaveAtExit or SaveNothing.' },
    HistorySavePath: { type: 'string', help: 'The file that keeps the history.' },
    PredictionSource: { type: `${at}PredictionSource`, help: 'None or History: where grey suggestions come from.' },
    Colors: { type: 'hashtable', help: 'Colours by what they are for: @{ Command = "Yellow"; String = "#8181f7" }.' },
  },
  notEmulated: {
    CommandValidationHandler: 'object',
    CompletionQueryItems: 'int',
    ExtraPromptLineCount: 'int',
    DingTone: 'int',
    DingDuration: 'int',
    AnsiEscapeTimeout: 'int',
    PromptText: 'string[]',
    ViModeIndicator: 'object',
    ViModeChangeHandler: 'scriptblock',
    PredictionViewStyle: 'object',
    TerminateOrphanedConsoleApps: 'switch',
  },
  run: (call, args) => ({
    end() {
      const readLine = readLineOf(call.session);
      const { options } = readLine;
      if (args.EditMode !== undefined) setMode(toStringPS(args.EditMode));
      if (args.PredictionSource !== undefined) setPrediction(toStringPS(args.PredictionSource));
      for (const name of ENUMS) if (args[name] !== undefined) options[name] = toStringPS(args[name]);
      for (const name of SWITCHES) if (call.bound(name)) options[name] = args[name];
      for (const name of COUNTS) options[name] = args[name] ?? options[name];
      for (const name of TEXTS) options[name] = args[name] ?? options[name];
      if (args.HistorySavePath !== undefined) options.HistorySavePath = savePath(call, args.HistorySavePath);
      if (call.bound('AddToHistoryHandler')) setHandler(args.AddToHistoryHandler);
      if (args.Colors instanceof Hashtable) setColours(args.Colors);

      function setMode(mode: string): void {
        if (mode === 'Vi') call.fail(notEmulated('The edit mode Vi is not emulated.'));
        readLine.useMode(mode);
      }
      function setPrediction(source: string): void {
        if (source !== 'None' && source !== 'History')
          call.fail(notEmulated(`The prediction source ${source} is not emulated: predictions come from the history.`));
        options.PredictionSource = source;
      }
      function setHandler(handler: unknown): void {
        if (handler === null || handler instanceof ScriptBlock) options.AddToHistoryHandler = handler;
        else call.fail(notEmulated('A history handler that is no script block is not emulated.'));
      }
      function setColours(colours: Hashtable): void {
        for (const { key, value } of colours.entries()) {
          const wanted = toStringPS(key).toLowerCase();
          const use = COLOUR_USES.find((name) => name.toLowerCase() === wanted);
          if (use === undefined)
            return call.fail({
              message: `'${toStringPS(key)}' is not a valid color property.`,
              id: 'InvalidColorParameter',
              category: 'InvalidArgument',
              exceptionType: 'System.ArgumentException',
              target: toStringPS(key),
            });
          options.colours[use] = colourSequence(value);
        }
      }
    },
  }),
});

const ENUMS = ['BellStyle', 'HistorySaveStyle'] as const;
const SWITCHES = [
  'HistoryNoDuplicates',
  'HistorySearchCursorMovesToEnd',
  'HistorySearchCaseSensitive',
  'ShowToolTips',
] as const;
const COUNTS = ['MaximumHistoryCount', 'MaximumKillRingCount'] as const;
const TEXTS = ['ContinuationPrompt', 'WordDelimiters'] as const;

const notEmulated = (message: string) => ({
  message,
  id: 'NotEmulated',
  category: 'NotImplemented' as const,
  exceptionType: 'System.NotImplementedException',
});

/** The prompt writes the history, in another thread: what a sandbox refuses is refused here. */
function savePath(call: CmdletCall, typed: string): string {
  const { session } = call;
  const { providerPath } = session.places.literal(typed);
  if (session.platform.files.mayChange?.(session.fileSystem.native(providerPath)) === false)
    call.fail({
      message: fileException(new FileError('EACCES', providerPath), providerPath).message,
      id: 'System.UnauthorizedAccessException',
      category: 'PermissionDenied',
      exceptionType: 'System.UnauthorizedAccessException',
      target: typed,
    });
  return providerPath;
}
