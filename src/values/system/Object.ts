import { equals } from '../compare.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { netToString } from '../toStringPS.ts';
import { typeOf } from '../typeOf.ts';

/** Equality of .NET's `Equals`: same type and same value. */
export function netEquals(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left === null || right === null || typeOf(left) !== typeOf(right)) return false;
  return typeof left === 'string' ? false : equals(left, right, false);
}

export const objectType = lazyType<unknown>(() => ({
  name: 'System.Object',
  accelerators: ['object'],
  constructors: { '()': () => new PlainObject() },
  methods: {
    'bool Equals(System.Object obj)': netEquals,
    'int GetHashCode()': (self) => hashCode(self),
    'type GetType()': (self) => typeOf(self),
    'string ToString()': (self) => netToString(self, null),
  },
  staticMethods: {
    'bool Equals(System.Object objA, System.Object objB)': netEquals,
    'bool ReferenceEquals(System.Object objA, System.Object objB)': (left: unknown, right: unknown) => left === right,
  },
}));

const codes = new WeakMap<object, number>();
let nextCode = 1;

/** A number for the identity of an object, or made of a text's characters. */
function hashCode(self: unknown): number {
  if (typeof self === 'string') return textHash(self);
  if (typeof self === 'boolean') return self ? 1 : 0;
  if (typeof self !== 'object' || self === null) return 0;
  const known = codes.get(self);
  if (known !== undefined) return known;
  codes.set(self, nextCode);
  return nextCode++;
}

function textHash(text: string): number {
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = ((hash * 33) ^ text.charCodeAt(i)) | 0;
  return hash;
}

/** `New-Object System.Object`. */
class PlainObject extends NetObject {
  get psType(): PSType {
    return objectType();
  }
}

export const valueType = lazyType(() => ({ name: 'System.ValueType', base: 'System.Object' }));
export const voidType = lazyType(() => ({ name: 'System.Void', accelerators: ['void'], valueType: true }));
