import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { EnumValue } from '../../values/EnumValue.ts';
import type { MemberKind } from '../../values/Member.ts';
import { enumOf, lazyEnum } from '../../values/system/Enum.ts';

const KINDS: readonly MemberKind[] = [
  'AliasProperty',
  'CodeMethod',
  'CodeProperty',
  'Event',
  'MemberSet',
  'Method',
  'NoteProperty',
  'ParameterizedProperty',
  'Property',
  'PropertySet',
  'ScriptMethod',
  'ScriptProperty',
];

const GROUPS: Readonly<Record<string, readonly MemberKind[]>> = {
  properties: ['AliasProperty', 'CodeProperty', 'NoteProperty', 'Property', 'ScriptProperty'],
  methods: ['CodeMethod', 'Method', 'ScriptMethod'],
  dynamic: [],
  inferredproperty: [],
  all: KINDS,
};

const NAMES =
  'AliasProperty, CodeProperty, Property, NoteProperty, ScriptProperty, Properties, PropertySet, Method, CodeMethod, ScriptMethod, Methods, ParameterizedProperty, MemberSet, Event, Dynamic, All';

/** The kinds that a `-MemberType` text names: one name, several with commas, a beginning that is not ambiguous, or a group. */
export function memberTypes(call: CmdletCall, text: string): readonly MemberKind[] {
  return text.split(',').flatMap((part) => {
    const name = part.trim().toLowerCase();
    const group = GROUPS[name];
    if (group !== undefined) return group;
    const exact = KINDS.find((kind) => kind.toLowerCase() === name);
    if (exact !== undefined) return [exact];
    const begun = name === '' ? [] : KINDS.filter((kind) => kind.toLowerCase().startsWith(name));
    if (begun.length === 1) return begun;
    return call.fail({
      id: 'CannotConvertArgumentNoMessage',
      message: `Cannot bind parameter 'MemberType'. Cannot convert value "${text}" to type "System.Management.Automation.PSMemberTypes". Error: "Unable to match the identifier name ${part.trim()} to a valid enumerator name. Specify one of the following enumerator names and try again: ${NAMES}"`,
      category: 'InvalidArgument',
      exceptionType: 'System.Management.Automation.ParameterBindingException',
    });
  });
}

const psMemberTypes = lazyEnum(() => ({
  name: 'System.Management.Automation.PSMemberTypes',
  flags: true,
  values: {
    AliasProperty: 1,
    CodeProperty: 2,
    Property: 4,
    NoteProperty: 8,
    ScriptProperty: 16,
    PropertySet: 32,
    Method: 64,
    CodeMethod: 128,
    ScriptMethod: 256,
    ParameterizedProperty: 512,
    MemberSet: 1024,
    Event: 2048,
    Dynamic: 4096,
  },
}));

/** A kind of member as a value. */
export function memberTypeValue(kind: MemberKind): EnumValue {
  return enumOf(psMemberTypes(), kind);
}
