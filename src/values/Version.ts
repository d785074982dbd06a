import { argumentError, argumentNull, argumentOutOfRange } from './argumentErrors.ts';
import { formatError } from './castErrors.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';

/** System.Version; parts that are not given are -1. */
export class Version extends NetObject {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  readonly revision: number;

  constructor(major: number, minor: number, build = -1, revision = -1) {
    super();
    this.major = major;
    this.minor = minor;
    this.build = build;
    this.revision = revision;
  }

  get psType(): PSType {
    return versionType();
  }

  /** Two to four numbers with dots. Throws ArgumentException, FormatException or ArgumentOutOfRangeException. */
  static parse(text: string): Version {
    if (text === null) throw argumentNull('input');
    const parts = text.split('.');
    if (parts.length < 2 || parts.length > 4) throw argumentError('Version string portion was too short or too long.');
    const [major, minor, build, revision] = parts.map(component);
    return new Version(major!, minor!, build, revision);
  }

  get parts(): number[] {
    return [this.major, this.minor, this.build, this.revision].filter((part) => part >= 0);
  }

  compareTo(other: Version): number {
    return (
      Math.sign(this.major - other.major) ||
      Math.sign(this.minor - other.minor) ||
      Math.sign(this.build - other.build) ||
      Math.sign(this.revision - other.revision)
    );
  }

  override toString(): string {
    return this.parts.join('.');
  }
}

function component(text: string): number {
  if (!/^\s*[+-]?\d+\s*$/.test(text)) throw formatError();
  const value = Number(text);
  if (value < 0) throw argumentOutOfRange('input', "Version's parameters must be greater than or equal to zero.");
  if (value > 2147483647)
    throw new ExceptionObject('System.OverflowException', 'Value was either too large or too small for an Int32.');
  return value;
}

const made = (...parts: number[]): Version => {
  if (parts.some((part) => part < 0))
    throw argumentOutOfRange('major', "Version's parameters must be greater than or equal to zero.");
  return new Version(parts[0]!, parts[1]!, parts[2], parts[3]);
};

export const versionType = lazyType<Version>(() => ({
  name: 'System.Version',
  accelerators: ['version'],
  interfaces: ['System.ICloneable', 'System.IComparable'],
  parse: Version.parse,
  format: (value) => value.toString(),
  hash: (value) => [value.major, value.minor, value.build, value.revision].join('.'),
  compare: (left, right) => left.compareTo(right as Version),
  equals: (left, right) => right instanceof Version && left.compareTo(right) === 0,
  constructors: {
    '()': () => new Version(0, 0),
    '(string version)': Version.parse,
    '(int major, int minor)': made,
    '(int major, int minor, int build)': made,
    '(int major, int minor, int build, int revision)': made,
  },
  properties: {
    'int Major': (self) => self.major,
    'int Minor': (self) => self.minor,
    'int Build': (self) => self.build,
    'int Revision': (self) => self.revision,
    'int16 MajorRevision': (self) => self.revision >> 16,
    'int16 MinorRevision': (self) => (self.revision << 16) >> 16,
  },
  methods: {
    'string ToString()': (self) => self.toString(),
    'string ToString(int fieldCount)': (self, count: number) => {
      if (count > self.parts.length || count < 0)
        throw argumentError(`Argument must be between 0 and ${self.parts.length}.`, 'fieldCount');
      return self.parts.slice(0, count).join('.');
    },
    'int CompareTo(System.Object version)': (self, other: Version) => self.compareTo(other),
    'bool Equals(System.Object obj)': (self, other: unknown) => other instanceof Version && self.compareTo(other) === 0,
    'System.Object Clone()': (self) => self,
  },
  staticMethods: {
    'version Parse(string input)': Version.parse,
    'bool TryParse(string input, [ref] version result)': (text: string, result: { value: unknown }) => {
      try {
        result.value = Version.parse(text);
        return true;
      } catch {
        result.value = null;
        return false;
      }
    },
  },
}));
