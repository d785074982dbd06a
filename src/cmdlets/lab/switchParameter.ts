import type { CmdletCall, ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { parseSwitches, type Switches, type SwitchState } from '../../smtp/switches.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { labObject } from './labObject.ts';

/** `-Switch @{ remainingCounts = 'others' }`: decides points that no source settles. */
export const SWITCH_PARAMETER: Record<string, ParameterDeclaration> = {
  Switch: {
    type: 'hashtable',
    help: 'Decides open points otherwise than by default, as in @{ remainingCounts = "others" }. about_Limits lists them.',
  },
};

export function switchesOf(call: CmdletCall, value: unknown): Switches {
  const settings: Record<string, string> = {};
  if (value instanceof Hashtable)
    for (const { key, value: chosen } of value.entries()) settings[String(key)] = String(chosen);
  try {
    return parseSwitches(settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return call.fail({ message: error.message, id: 'NoSuchSwitch', category: 'InvalidArgument', target: value });
  }
}

export function switchObjects(states: readonly SwitchState[]): unknown[] {
  return states.map(({ name, value, isDefault, meaning }) =>
    labObject('Lab.Switch', { Name: name, Value: value, IsDefault: isDefault, Meaning: meaning }),
  );
}
