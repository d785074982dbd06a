import { dictionaryEntryType, enumeratorType, hashtableType, orderedDictionaryType } from './collections/Hashtable.ts';
import { exceptionBases } from './exceptionTable.ts';
import { exchangeCatalog } from './exchange/exchangeCatalog.ts';
import { decimalType } from './numbers/decimalType.ts';
import { doubleType, singleType } from './numbers/floatingTypes.ts';
import { integerType } from './numbers/integerTypes.ts';
import { defineType, type PSType } from './PSType.ts';
import { arrayType } from './system/Array.ts';
import { booleanType } from './system/Boolean.ts';
import { charType } from './system/Char.ts';
import { enumType } from './system/Enum.ts';
import { exceptionClass, exceptionType } from './system/Exception.ts';
import { objectType, valueType, voidType } from './system/Object.ts';
import { stringType } from './system/String.ts';
import { runtimeType, typeType } from './system/Type.ts';

type Load = (genericArguments: readonly PSType[]) => PSType;

const simple = (name: string, base?: string) => (): PSType =>
  defineType(base === undefined ? { name } : { name, base });
const anInterface = (name: string) => (): PSType => defineType({ name, kind: 'interface' as const });
const automation = 'system.management.automation';

/** Every type by its full name in lower case, and its short names as aliases of it. Generics end in `N. */
export const catalog: Readonly<Record<string, Load | string>> = {
  ...exceptions(),
  ...exchangeCatalog,
  'system.object': objectType,
  object: 'system.object',
  'system.valuetype': valueType,
  'system.void': voidType,
  void: 'system.void',
  'system.string': stringType,
  'system.boolean': booleanType,
  bool: 'system.boolean',
  'system.char': charType,
  'system.int32': () => integerType('Int32'),
  int: 'system.int32',
  'system.int64': () => integerType('Int64'),
  long: 'system.int64',
  'system.byte': () => integerType('Byte'),
  'system.sbyte': () => integerType('SByte'),
  'system.int16': () => integerType('Int16'),
  short: 'system.int16',
  'system.uint16': () => integerType('UInt16'),
  ushort: 'system.uint16',
  'system.uint32': () => integerType('UInt32'),
  uint: 'system.uint32',
  'system.uint64': () => integerType('UInt64'),
  ulong: 'system.uint64',
  'system.double': doubleType,
  'system.single': singleType,
  float: 'system.single',
  'system.decimal': decimalType,
  'system.enum': enumType,
  'system.array': arrayType,
  'system.type': typeType,
  'system.runtimetype': runtimeType,
  'system.exception': exceptionType,
  'system.collections.hashtable': hashtableType,
  hashtable: 'system.collections.hashtable',
  'system.collections.specialized.ordereddictionary': orderedDictionaryType,
  ordered: 'system.collections.specialized.ordereddictionary',
  'system.collections.dictionaryentry': dictionaryEntryType,
  'system.collections.ienumerator': enumeratorType,
  'system.collections.ienumerable': anInterface('System.Collections.IEnumerable'),
  'system.collections.icollection': anInterface('System.Collections.ICollection'),
  'system.collections.ilist': anInterface('System.Collections.IList'),
  'system.collections.idictionary': anInterface('System.Collections.IDictionary'),
  'system.icomparable': anInterface('System.IComparable'),
  'system.iformattable': anInterface('System.IFormattable'),
  'system.iconvertible': anInterface('System.IConvertible'),
  'system.icloneable': anInterface('System.ICloneable'),
  'system.idisposable': anInterface('System.IDisposable'),
  [`${automation}.psobject`]: simple('System.Management.Automation.PSObject'),
  psobject: `${automation}.psobject`,
  [`${automation}.pscustomobject`]: simple('System.Management.Automation.PSCustomObject'),
  pscustomobject: `${automation}.pscustomobject`,
  [`${automation}.scriptblock`]: simple('System.Management.Automation.ScriptBlock'),
  scriptblock: `${automation}.scriptblock`,
  [`${automation}.errorrecord`]: simple('System.Management.Automation.ErrorRecord'),
  [`${automation}.psmemberinfo`]: simple('System.Management.Automation.PSMemberInfo'),
};

function exceptions(): Record<string, Load> {
  const loads: Record<string, Load> = {};
  for (const name of Object.keys(exceptionBases)) loads[name.toLowerCase()] = () => exceptionClass(name);
  return loads;
}
