import { invalidOperation } from '../argumentErrors.ts';
import type { EnumValue } from '../EnumValue.ts';
import { formatComposite } from '../format/composite.ts';
import { ConsoleReader, ConsoleWriter } from '../io/consoleStreams.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import { type ConsoleAccess, surroundings } from '../surroundings.ts';
import { type Encoding, encodings } from '../text/Encoding.ts';
import { netToString } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import { enumOf } from './Enum.ts';

function access(): ConsoleAccess {
  if (surroundings.console === null) throw invalidOperation('There is no console here.');
  return surroundings.console;
}

/** What scripts set, kept for what is written later. */
const state = {
  foreground: 'Gray',
  background: 'Black',
  encoding: null as Encoding | null,
  title: 'Windows PowerShell',
};

const shown = (value: unknown): string => (value === null ? '' : netToString(value, null));

function write(text: string): void {
  access().write(text, state.foreground === 'Gray' ? null : state.foreground);
}

type Methods = NonNullable<TypeSpec['staticMethods']>;

/** `Write` and `WriteLine` in all their forms. */
function writing(name: string, end: string): Methods {
  return {
    [`void ${name}(string value)`]: (text: string | null) => write((text ?? '') + end),
    [`void ${name}(System.Object value)`]: (value: unknown) => write(shown(value) + end),
    [`void ${name}(string format, Params System.Object[] arg)`]: (format: string, args: unknown[]) =>
      write(formatComposite(format, args ?? []) + end),
  };
}

const colour = (part: 'foreground' | 'background') => ({
  get: () => enumOf(knownType('System.ConsoleColor'), state[part]),
  set: (value: EnumValue) => {
    state[part] = String(value);
  },
});

const encoding = {
  get: () => state.encoding ?? encodings.utf8(),
  set: (value: Encoding) => {
    state.encoding = value;
  },
};

/** System.Console: what is written here goes to the screen, past every pipeline. */
export const consoleType = lazyType(() => ({
  name: 'System.Console',
  isAbstract: true,
  staticProperties: {
    'System.ConsoleColor BackgroundColor': colour('background'),
    'System.ConsoleColor ForegroundColor': colour('foreground'),
    'int BufferWidth': () => access().width,
    'int WindowHeight': () => access().height,
    'int WindowWidth': () => access().width,
    'System.Text.Encoding InputEncoding': encoding,
    'System.Text.Encoding OutputEncoding': encoding,
    'System.IO.TextWriter Out': () => new ConsoleWriter(false),
    'System.IO.TextWriter Error': () => new ConsoleWriter(true),
    'System.IO.TextReader In': () => new ConsoleReader(),
    'int BufferHeight': () => access().height,
    'bool IsInputRedirected': () => !access().interactive,
    'string Title': {
      get: () => state.title,
      set: (text: string) => {
        state.title = text;
        access().setTitle?.(text);
      },
    },
  },
  staticMethods: {
    ...writing('Write', ''),
    ...writing('WriteLine', '\n'),
    'void WriteLine()': () => write('\n'),
    'string ReadLine()': () => access().readLine('', false),
    'void Clear()': () => access().clear(),
    'void Beep()': () => write('\x07'),
    'void ResetColor()': () => {
      state.foreground = 'Gray';
      state.background = 'Black';
    },
  },
}));
