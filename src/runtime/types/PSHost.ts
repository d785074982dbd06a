import { convert } from '../../values/convert.ts';
import { enumerate } from '../../values/enumerate.ts';
import { lazyType } from '../../values/PSType.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { knownType } from '../../values/typeLookup.ts';
import { Version } from '../../values/Version.ts';
import { type HostObject, type HostPrivateData, type HostUIObject, type RawUIObject, Size } from '../HostObject.ts';
import { nestedPrompt } from '../nestedPrompt.ts';
import { promptForChoice } from '../promptForChoice.ts';
import { ChoiceDescription } from './ChoiceDescription.ts';
import { enumValue } from './enumValue.ts';

const automation = 'System.Management.Automation';

const culture = (): unknown => convert('en-US', knownType('System.Globalization.CultureInfo'));

/** Proof: documented (Windows Server 2019). */
export const ENGINE_VERSION = '5.1.17763.5830';

export const internalHost = lazyType<HostObject>(() => ({
  name: `${automation}.Internal.Host.InternalHost`,
  base: `${automation}.Host.PSHost`,
  properties: {
    'string Name': () => 'ConsoleHost',
    'version Version': () => Version.parse(ENGINE_VERSION),
    'guid InstanceId': () => convert('8f0a3c54-0000-4000-8000-000000000001', knownType('System.Guid')),
    'System.Management.Automation.Host.PSHostUserInterface UI': (self) => self.ui,
    'cultureinfo CurrentCulture': culture,
    'cultureinfo CurrentUICulture': culture,
    'psobject PrivateData': (self) => self.privateData,
    'bool DebuggerEnabled': () => true,
    'bool IsRunspacePushed': () => false,
    'runspace Runspace': () => null,
  },
  methods: {
    'void SetShouldExit(int exitCode)': (self: HostObject, code: number) => {
      self.session.requestedExit = code;
    },
    'void EnterNestedPrompt()': (self: HostObject) => nestedPrompt(self.session),
  },
}));

const line = (self: HostUIObject, text: unknown): void => self.session.ui.writeLine(toStringPS(text));

export const internalHostUI = lazyType<HostUIObject>(() => ({
  name: `${automation}.Internal.Host.InternalHostUserInterface`,
  properties: {
    'System.Management.Automation.Host.PSHostRawUserInterface RawUI': (self) => self.raw,
    'bool SupportsVirtualTerminal': () => false,
  },
  methods: {
    'void Write(string value)': (self: HostUIObject, text: string) => self.session.ui.write(text),
    'void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)': (
      self: HostUIObject,
      foreground: unknown,
      background: unknown,
      text: string,
    ) => self.session.ui.write(text, toStringPS(foreground), toStringPS(background)),
    'void WriteLine()': (self: HostUIObject) => self.session.ui.writeLine(''),
    'void WriteLine(string value)': line,
    'void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)': (
      self: HostUIObject,
      foreground: unknown,
      background: unknown,
      text: string,
    ) => self.session.ui.write(`${text}\n`, toStringPS(foreground), toStringPS(background)),
    'void WriteErrorLine(string value)': (self: HostUIObject, text: string) => self.session.ui.writeError([text]),
    'void WriteWarningLine(string message)': (self: HostUIObject, text: string) => self.session.ui.writeWarning(text),
    'void WriteVerboseLine(string message)': (self: HostUIObject, text: string) => self.session.ui.writeVerbose(text),
    'void WriteDebugLine(string message)': (self: HostUIObject, text: string) => self.session.ui.writeDebug(text),
    'string ReadLine()': (self: HostUIObject) => self.session.readLine('', false) ?? '',
    'int PromptForChoice(string caption, string message, System.Object choices, int defaultChoice)': (
      self: HostUIObject,
      caption: string,
      message: string,
      choices: unknown,
      byDefault: number,
    ) => promptForChoice(self.session, caption ?? '', message ?? '', choicesOf(choices), byDefault),
  },
}));

/** Choices may come as texts too. */
function choicesOf(value: unknown): ChoiceDescription[] {
  return Array.from(enumerate(value) ?? [value], (item) =>
    item instanceof ChoiceDescription ? item : new ChoiceDescription(toStringPS(item)),
  );
}

const COLOUR = 'System.ConsoleColor';

export const internalHostRawUI = lazyType<RawUIObject>(() => ({
  name: `${automation}.Internal.Host.InternalHostRawUserInterface`,
  properties: {
    'System.ConsoleColor ForegroundColor': {
      get: (self) => enumValue(COLOUR, self.foreground),
      set: (self, value: never) => {
        self.foreground = toStringPS(value);
      },
    },
    'System.ConsoleColor BackgroundColor': {
      get: (self) => enumValue(COLOUR, self.background),
      set: (self, value: never) => {
        self.background = toStringPS(value);
      },
    },
    'string WindowTitle': {
      get: (self) => self.title,
      set: (self, value: string) => self.rename(value),
    },
    'System.Management.Automation.Host.Size BufferSize': { get: (self) => sizeOf(self, 3000), set() {} },
    'System.Management.Automation.Host.Size WindowSize': { get: (self) => sizeOf(self, null), set() {} },
    'System.Management.Automation.Host.Size MaxWindowSize': (self) => sizeOf(self, null),
    'System.Management.Automation.Host.Size MaxPhysicalWindowSize': (self) => sizeOf(self, null),
    'bool KeyAvailable': () => false,
  },
  methods: {
    'void Clear()': (self: RawUIObject) => self.session.ui.clear(),
    'void FlushInputBuffer()': () => undefined,
  },
}));

function sizeOf({ session: { ui } }: RawUIObject, height: number | null): Size {
  return new Size(ui.width, height ?? ui.height);
}

export const size = lazyType<Size>(() => ({
  name: `${automation}.Host.Size`,
  valueType: true,
  properties: {
    'int Width': (self) => self.width,
    'int Height': (self) => self.height,
  },
  constructors: { '(int width, int height)': (width: number, height: number) => new Size(width, height) },
  format: (self) => self.toString(),
}));

export const consoleColorProxy = lazyType<HostPrivateData>(() => ({
  name: 'Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy',
  properties: Object.fromEntries(
    ['Error', 'Warning', 'Debug', 'Verbose', 'Progress']
      .flatMap((kind) => [`${kind}ForegroundColor`, `${kind}BackgroundColor`])
      .map((name) => [
        `System.ConsoleColor ${name}`,
        {
          get: (self: HostPrivateData) => enumValue(COLOUR, self.colours[name] as string),
          set: (self: HostPrivateData, value: never) => {
            self.colours[name] = toStringPS(value);
          },
        },
      ]),
  ),
}));
