import { Char } from './Char.ts';
import { NetValue } from './NetObject.ts';
import { baseOf } from './PSObject.ts';

/**
 * What a dictionary files a key under: equal for keys that .NET's Equals calls equal. Texts are filed in lower case when
 * the dictionary ignores case (prefixed so that they never meet a number's key).
 */
export function hashKey(key: unknown, ignoreCase: boolean): unknown {
  if (typeof key === 'string') return ignoreCase ? key.toLowerCase() : key;
  if (typeof key !== 'object' || key === null) return key;
  return objectKey(key);
}

function objectKey(key: object): unknown {
  const base = baseOf(key);
  if (base !== key) return hashKey(base, true);
  if (!(base instanceof NetValue)) return base;
  if (base instanceof Char) return `\0Char:${base.code}`;
  const type = base.psType;
  const hash = type.inherited('hash');
  return hash === undefined ? base : `\0${type.fullName}:${hash(base as never)}`;
}
