import { formatError } from './castErrors.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';
import { surroundings } from './surroundings.ts';

/** System.Guid. */
export class Guid extends NetObject {
  /** Lower case, with dashes. */
  readonly text: string;

  /** `text`: 32 hex digits with four dashes, in any case. */
  constructor(text: string) {
    super();
    this.text = text.toLowerCase();
  }

  get psType(): PSType {
    return guidType();
  }

  static readonly empty: Guid = new Guid('00000000-0000-0000-0000-000000000000');

  /** A version 4 guid. */
  static random(random: () => number = surroundings.random): Guid {
    const digits = Array.from({ length: 32 }, (_, i) => randomDigit(i, random)).join('');
    return new Guid(dashed(digits));
  }

  /** Formats N, D, B, P and X. Throws FormatException for others. */
  static parse(source: string): Guid {
    const text = source.trim();
    const inside = /^\{(.*)\}$/.exec(text)?.[1] ?? /^\((.*)\)$/.exec(text)?.[1] ?? text;
    const digits = inside.replaceAll('-', '');
    if (inside.includes('-')) {
      if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(inside)) return new Guid(inside);
    } else if (/^[0-9a-f]{32}$/i.test(digits) && inside === text) return new Guid(dashed(digits));
    throw formatError(problem(inside, digits));
  }

  format(format: string | null): string {
    const letter = format === null || format === '' ? 'd' : format.toLowerCase();
    const write = FORMATS[letter];
    if (write === undefined) {
      throw formatError('Format String can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".');
    }
    return write(this.text);
  }

  override toString(): string {
    return this.text;
  }

  /** As .NET lays the guid out in memory: the first three groups little-endian. */
  get bytes(): Uint8Array {
    const [a, b, c, d, e] = this.text.split('-') as [string, string, string, string, string];
    return Uint8Array.from([
      ...pairs(a).reverse(),
      ...pairs(b).reverse(),
      ...pairs(c).reverse(),
      ...pairs(d),
      ...pairs(e),
    ]);
  }

  static fromBytes(bytes: ArrayLike<number>): Guid {
    const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
    return new Guid(dashed(order.map((i) => (bytes[i] ?? 0).toString(16).padStart(2, '0')).join('')));
  }
}

const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  d: (text) => text,
  n: (text) => text.replaceAll('-', ''),
  b: (text) => `{${text}}`,
  p: (text) => `(${text})`,
  x: hexGroups,
};

function hexGroups(text: string): string {
  const [a, b, c, d, e] = text.split('-') as [string, string, string, string, string];
  const bytes = `${d}${e}`.match(/../g)!.map((pair) => `0x${pair}`);
  return `{0x${a},0x${b},0x${c},{${bytes.join(',')}}}`;
}

function randomDigit(i: number, random: () => number): string {
  if (i === 12) return '4';
  const digit = Math.floor(random() * 16);
  return (i === 16 ? (digit & 3) | 8 : digit).toString(16);
}

function dashed(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function pairs(text: string): number[] {
  return text.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
}

/** Proof: documented by .NET Framework's resource texts. */
function problem(inside: string, digits: string): string {
  if (digits.length === 32 && !inside.includes('-')) return 'Guid string should only contain hexadecimal characters.';
  return 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).';
}

const DASHED = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** How the formats are written. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  d: new RegExp(`^${DASHED}$`, 'i'),
  n: /^[0-9a-f]{32}$/i,
  b: new RegExp(`^\\{${DASHED}\\}$`, 'i'),
  p: new RegExp(`^\\(${DASHED}\\)$`, 'i'),
  x: /^\{0x[0-9a-f]{1,8},0x[0-9a-f]{1,4},0x[0-9a-f]{1,4},\{(?:0x[0-9a-f]{1,2},?){8}\}\}$/i,
};

function parseExact(source: string, format: string): Guid {
  const text = source.trim();
  const shape = SHAPES[format.toLowerCase()];
  if (shape === undefined)
    throw formatError('Format String can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".');
  if (!shape.test(text))
    throw formatError('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
  return format.toLowerCase() === 'x' ? fromHexGroups(text) : Guid.parse(text);
}

const GROUP_DIGITS = [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2];

function fromHexGroups(text: string): Guid {
  const groups = Array.from(text.matchAll(/0x([0-9a-f]+)/gi), ([, digits]) => digits!);
  return new Guid(dashed(groups.map((digits, i) => digits.padStart(GROUP_DIGITS[i]!, '0')).join('')));
}

/** Of the numbers that it is made of. */
function ofNumbers(numbers: readonly number[]): Guid {
  const digits = numbers.map((one, i) => {
    const length = GROUP_DIGITS[i]!;
    return (one >>> 0).toString(16).padStart(length, '0').slice(-length);
  });
  return new Guid(dashed(digits.join('')));
}

const BYTES = 'd e f g h i j k'.split(' ');
const ofParts = {
  [`(int a, int16 b, int16 c, ${BYTES.map((name) => `byte ${name}`).join(', ')})`]: (...parts: number[]) =>
    ofNumbers(parts),
  '(int a, int16 b, int16 c, byte[] d)': (a: number, b: number, c: number, d: readonly { value: number }[]) =>
    ofNumbers([a, b, c, ...d.map(({ value }) => value)]),
};

export const guidType = lazyType<Guid>(() => ({
  name: 'System.Guid',
  accelerators: ['guid'],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IFormattable'],
  default: () => Guid.empty,
  parse: Guid.parse,
  format: (value, format) => value.format(format),
  hash: (value) => value.text,
  compare: (left, right) => (left.text < (right as Guid).text ? -1 : left.text > (right as Guid).text ? 1 : 0),
  equals: (left, right) => right instanceof Guid && right.text === left.text,
  constructors: {
    '(string g)': Guid.parse,
    ...ofParts,
    '(byte[] b)': (bytes: { value: number }[]) => Guid.fromBytes(bytes.map((one) => one.value)),
  },
  extended: { 'script Guid': (self) => self.text },
  methods: {
    'string ToString()': (self) => self.text,
    'string ToString(string format)': (self, format: string) => self.format(format),
    'string ToString(string format, System.IFormatProvider provider)': (self, format: string) => self.format(format),
    'byte[] ToByteArray()': (self) => [...self.bytes],
    'int CompareTo(guid value)': (self, other: Guid) => (self.text < other.text ? -1 : self.text > other.text ? 1 : 0),
    'bool Equals(System.Object o)': (self, other: unknown) => other instanceof Guid && other.text === self.text,
  },
  staticProperties: { 'guid Empty': () => Guid.empty },
  staticMethods: {
    'guid NewGuid()': () => Guid.random(),
    'guid Parse(string input)': Guid.parse,
    'guid ParseExact(string input, string format)': parseExact,
    'bool TryParseExact(string input, string format, [ref] guid result)': (
      text: string,
      format: string,
      result: { value: unknown },
    ) => {
      const found = SHAPES[format.toLowerCase()]?.test(text.trim()) === true;
      result.value = found ? parseExact(text, format) : Guid.empty;
      return found;
    },
    'bool TryParse(string input, [ref] guid result)': (text: string, result: { value: unknown }) => {
      try {
        result.value = Guid.parse(text);
        return true;
      } catch {
        result.value = Guid.empty;
        return false;
      }
    },
  },
}));
