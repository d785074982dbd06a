import { compareText } from '../compare.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';

/** System.StringComparer. */
export class StringComparer extends NetObject {
  readonly ignoreCase: boolean;
  readonly ordinal: boolean;

  constructor(ignoreCase: boolean, ordinal: boolean) {
    super();
    this.ignoreCase = ignoreCase;
    this.ordinal = ordinal;
  }

  get psType(): PSType {
    return stringComparerType();
  }

  /** As what sorts calls a comparer. */
  call([left, right]: readonly unknown[]): number {
    return this.compare(String(left ?? ''), String(right ?? ''));
  }

  compare(left: string, right: string): number {
    if (!this.ordinal) return compareText(left, right, this.ignoreCase);
    const [a, b] = this.ignoreCase ? [left.toUpperCase(), right.toUpperCase()] : [left, right];
    return a < b ? -1 : a > b ? 1 : 0;
  }
}

export const stringComparerType = lazyType<StringComparer>(() => ({
  name: 'System.StringComparer',
  isAbstract: true,
  interfaces: ['System.Collections.IComparer', 'System.Collections.IEqualityComparer'],
  methods: {
    'int Compare(string x, string y)': (self, x: string, y: string) => self.compare(x, y),
    'bool Equals(string x, string y)': (self, x: string, y: string) => self.compare(x, y) === 0,
  },
  staticProperties: {
    'System.StringComparer CurrentCulture': () => new StringComparer(false, false),
    'System.StringComparer CurrentCultureIgnoreCase': () => new StringComparer(true, false),
    'System.StringComparer InvariantCulture': () => new StringComparer(false, false),
    'System.StringComparer InvariantCultureIgnoreCase': () => new StringComparer(true, false),
    'System.StringComparer Ordinal': () => new StringComparer(false, true),
    'System.StringComparer OrdinalIgnoreCase': () => new StringComparer(true, true),
  },
}));
