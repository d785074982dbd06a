import { enumValue } from '../../runtime/types/enumValue.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { colourSequence } from './colourSequence.ts';

/** Colours by what they are for, as escape sequences. Proof: documented (defaults of PSReadLine 2). */
const COLOURS = {
  Command: '\x1b[93m',
  Comment: '\x1b[32m',
  ContinuationPrompt: '\x1b[37m',
  Default: '\x1b[37m',
  Emphasis: '\x1b[96m',
  Error: '\x1b[91m',
  InlinePrediction: '\x1b[38;5;238m',
  Keyword: '\x1b[92m',
  ListPrediction: '\x1b[33m',
  ListPredictionSelected: '\x1b[48;5;238m',
  Member: '\x1b[97m',
  Number: '\x1b[97m',
  Operator: '\x1b[90m',
  Parameter: '\x1b[90m',
  Selection: '\x1b[30;47m',
  String: '\x1b[36m',
  Type: '\x1b[37m',
  Variable: '\x1b[92m',
};

export type ColourUse = keyof typeof COLOURS;
export const COLOUR_USES = Object.keys(COLOURS) as readonly ColourUse[];

/** The property that shows a colour. */
export const colourProperty = (use: ColourUse): string => (use === 'Default' ? 'DefaultTokenColor' : `${use}Color`);

/** What Get-PSReadLineOption shows. Enums are held as the names of their values. */
export class ReadLineOptions extends NetObject {
  EditMode = 'Windows';
  AddToHistoryHandler: ScriptBlock | null = null;
  HistoryNoDuplicates = true;
  HistorySavePath: string;
  HistorySaveStyle = 'SaveIncrementally';
  HistorySearchCaseSensitive = false;
  HistorySearchCursorMovesToEnd = false;
  MaximumHistoryCount = 4096;
  ContinuationPrompt = '>> ';
  BellStyle = 'Audible';
  MaximumKillRingCount = 10;
  ShowToolTips = true;
  WordDelimiters = ';:,.[]{}()/\\|!?^&*-=+\'"–—―';
  PredictionSource = 'History';
  readonly colours: Record<ColourUse, string> = { ...COLOURS };

  constructor(historyPath: string) {
    super();
    this.HistorySavePath = historyPath;
  }

  get psType(): PSType {
    return readLineOptions();
  }
}

type TextName = 'HistorySavePath' | 'ContinuationPrompt' | 'WordDelimiters';
type FlagName = 'HistoryNoDuplicates' | 'HistorySearchCaseSensitive' | 'HistorySearchCursorMovesToEnd' | 'ShowToolTips';
type CountName = 'MaximumHistoryCount' | 'MaximumKillRingCount';
type EnumName = 'EditMode' | 'HistorySaveStyle' | 'BellStyle' | 'PredictionSource';

const text = (name: TextName) => ({
  [`string ${name}`]: {
    get: (self: ReadLineOptions) => self[name],
    set: (self: ReadLineOptions, value: string) => {
      self[name] = value;
    },
  },
});
const flag = (name: FlagName) => ({
  [`bool ${name}`]: {
    get: (self: ReadLineOptions) => self[name],
    set: (self: ReadLineOptions, value: boolean) => {
      self[name] = value;
    },
  },
});
const count = (name: CountName) => ({
  [`int ${name}`]: {
    get: (self: ReadLineOptions) => self[name],
    set: (self: ReadLineOptions, value: number) => {
      self[name] = value;
    },
  },
});
const choice = (name: EnumName) => ({
  [`Microsoft.PowerShell.${name} ${name}`]: {
    get: (self: ReadLineOptions) => enumValue(`Microsoft.PowerShell.${name}`, self[name]),
    set: (self: ReadLineOptions, value: unknown) => {
      self[name] = toStringPS(value);
    },
  },
});
/** What the shell has no use for: shown, never different. */
const fixed = (signature: string, value: unknown) => ({ [signature]: () => value });

const colour = (use: ColourUse) => ({
  [`System.Object ${colourProperty(use)}`]: {
    get: (self: ReadLineOptions) => self.colours[use],
    set: (self: ReadLineOptions, value: unknown) => {
      self.colours[use] = colourSequence(value);
    },
  },
});

const VALIDATED = ['ForEach-Object', '%', 'Invoke-Command', 'icm', 'Measure-Command', 'New-Module', 'nmo'];

export const readLineOptions = lazyType<ReadLineOptions>(() => ({
  name: 'Microsoft.PowerShell.PSConsoleReadLineOptions',
  properties: {
    ...choice('EditMode'),
    'System.Object AddToHistoryHandler': (self) => self.AddToHistoryHandler,
    ...flag('HistoryNoDuplicates'),
    ...text('HistorySavePath'),
    ...choice('HistorySaveStyle'),
    ...flag('HistorySearchCaseSensitive'),
    ...flag('HistorySearchCursorMovesToEnd'),
    ...count('MaximumHistoryCount'),
    ...text('ContinuationPrompt'),
    ...fixed('int ExtraPromptLineCount', 0),
    ...fixed('System.Object PromptText', ['> ']),
    ...choice('BellStyle'),
    ...fixed('int DingDuration', 50),
    ...fixed('int DingTone', 1221),
    ...fixed('System.Object CommandsToValidateScriptBlockArguments', VALIDATED),
    ...fixed('System.Object CommandValidationHandler', null),
    ...fixed('int CompletionQueryItems', 100),
    ...count('MaximumKillRingCount'),
    ...flag('ShowToolTips'),
    'Microsoft.PowerShell.ViModeStyle ViModeIndicator': () => enumValue('Microsoft.PowerShell.ViModeStyle', 'None'),
    ...text('WordDelimiters'),
    ...fixed('int AnsiEscapeTimeout', 100),
    ...choice('PredictionSource'),
    'Microsoft.PowerShell.PredictionViewStyle PredictionViewStyle': () =>
      enumValue('Microsoft.PowerShell.PredictionViewStyle', 'InlineView'),
    ...Object.assign({}, ...COLOUR_USES.map(colour)),
  },
}));
