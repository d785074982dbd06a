import { formatError } from '../castErrors.ts';
import { lazyType } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { typeCodeMethod } from './typeCode.ts';

export const booleanType = lazyType<boolean>(() => ({
  name: 'System.Boolean',
  accelerators: ['bool', 'boolean'],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IConvertible'],
  default: () => false,
  fromNull: () => false,
  from: (value) => toBool(value),
  hash: (value) => Number(value),
  compare: (left, right) => Number(left) - Number(right),
  staticProperties: { 'string TrueString': () => 'True', 'string FalseString': () => 'False' },
  methods: {
    ...typeCodeMethod,
    'string ToString()': (self) => (self ? 'True' : 'False'),
    'string ToString(System.IFormatProvider provider)': (self) => (self ? 'True' : 'False'),
    'int CompareTo(bool value)': (self, other: boolean) => Number(self) - Number(other),
  },
  staticMethods: {
    'bool Parse(string value)': (text: string) => {
      const value = read(text);
      if (value === null) throw formatError('String was not recognized as a valid Boolean.');
      return value;
    },
    'bool TryParse(string value, [ref] bool result)': (text: string, result: { value: unknown }) => {
      const value = read(text);
      result.value = value ?? false;
      return value !== null;
    },
  },
}));

function read(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}
