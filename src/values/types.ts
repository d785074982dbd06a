import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

function named(name: string): () => PSType {
  let type: PSType | null = null;
  return () => {
    type ??= knownType(name);
    return type;
  };
}

/** The types that the engine itself talks about. */
export const object = named('System.Object');
export const string = named('System.String');
export const boolean = named('System.Boolean');
export const char = named('System.Char');
export const int32 = named('System.Int32');
export const int64 = named('System.Int64');
export const double = named('System.Double');
export const single = named('System.Single');
export const decimal = named('System.Decimal');
export const byte = named('System.Byte');
export const sbyte = named('System.SByte');
export const int16 = named('System.Int16');
export const uint16 = named('System.UInt16');
export const uint32 = named('System.UInt32');
export const uint64 = named('System.UInt64');
export const objectArray = named('System.Object[]');
export const hashtable = named('System.Collections.Hashtable');
export const scriptBlock = named('System.Management.Automation.ScriptBlock');
export const psObject = named('System.Management.Automation.PSObject');
export const psCustomObject = named('System.Management.Automation.PSCustomObject');
export const dateTime = named('System.DateTime');
export const switchParameter = named('System.Management.Automation.SwitchParameter');
