import { type CmdletCall, cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import { convert } from '../../values/convert.ts';
import type { EnumValue } from '../../values/EnumValue.ts';
import { type Member, NoteProperty, ScriptMethod, ScriptProperty } from '../../values/Member.ts';
import { findMember } from '../../values/members.ts';
import { AliasProperty } from '../../values/NetMember.ts';
import { findType } from '../../values/registry.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { instanceMembers } from '../../values/typeMembers.ts';
import { scriptBlock } from '../../values/types.ts';
import { displaySetsOf } from './formatServices.ts';
import { MEMBER_TYPES, memberKinds } from './memberTypes.ts';
import { updatedType } from './updatedTypes.ts';

export default cmdlet({
  name: 'Update-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.UpdateTypeDataCommand',
  defaultSet: 'FileSet',
  supportsShouldProcess: true,
  proof: 'inferred',
  parameters: {
    AppendPath: {
      type: 'string[]',
      aliases: ['PSPath', 'Path'],
      sets: { FileSet: { position: 0, pipeline: 'both' } },
      emulated: false,
    },
    PrependPath: { type: 'string[]', sets: ['FileSet'], emulated: false },
    TypeName: {
      type: 'string',
      validate: [notNullOrEmpty],
      sets: { DynamicTypeSet: { mandatory: true, pipeline: 'value' } },
    },
    MemberType: { type: MEMBER_TYPES, sets: ['DynamicTypeSet'], validate: [notNullOrEmpty] },
    MemberName: { type: 'string', sets: ['DynamicTypeSet'], validate: [notNullOrEmpty] },
    Value: { type: 'object', sets: ['DynamicTypeSet'] },
    SecondValue: { type: 'object', sets: ['DynamicTypeSet'] },
    TypeConverter: { type: 'type', sets: ['DynamicTypeSet'], emulated: false },
    TypeAdapter: { type: 'type', sets: ['DynamicTypeSet'], emulated: false },
    SerializationMethod: { type: 'string', sets: ['DynamicTypeSet'], emulated: false },
    TargetTypeForDeserialization: { type: 'type', sets: ['DynamicTypeSet'], emulated: false },
    SerializationDepth: { type: 'int', sets: ['DynamicTypeSet'], emulated: false },
    DefaultDisplayProperty: { type: 'string', sets: ['DynamicTypeSet'], emulated: false },
    InheritPropertySerializationSet: { type: 'object', realType: 'bool', sets: ['DynamicTypeSet'], emulated: false },
    StringSerializationSource: { type: 'string', sets: ['DynamicTypeSet'], emulated: false },
    DefaultDisplayPropertySet: { type: 'string[]', sets: ['DynamicTypeSet'], validate: [notNullOrEmpty] },
    DefaultKeyPropertySet: { type: 'string[]', sets: ['DynamicTypeSet'], emulated: false },
    PropertySerializationSet: { type: 'string[]', sets: ['DynamicTypeSet'], emulated: false },
    TypeData: {
      type: 'object[]',
      realType: 'TypeData[]',
      sets: { TypeDataSet: { position: 0, mandatory: true, pipeline: 'both' } },
      emulated: false,
    },
    Force: { type: 'switch', sets: ['DynamicTypeSet', 'TypeDataSet'] },
  },
  run: (call, args) => ({
    process({ TypeName }) {
      const typeName = TypeName ?? '';
      if (args.DefaultDisplayPropertySet !== undefined) {
        displaySetsOf(call.session).set(typeName.toLowerCase(), args.DefaultDisplayPropertySet);
        updatedType(call.session, typeName).displaySet = args.DefaultDisplayPropertySet;
      }
      if (args.MemberName !== undefined) addMember(call, typeName, args);
    },
  }),
});

interface Given {
  MemberType: unknown;
  MemberName: string | undefined;
  Value: unknown;
  SecondValue: unknown;
  Force: boolean;
}

function addMember(call: CmdletCall, typeName: string, given: Given): void {
  const type = findType(typeName);
  if (type === null) {
    call.fail({
      id: 'NotEmulated',
      message: `Adding members to objects by the type name '${typeName}' is not emulated: only types that exist here can be extended. Use Add-Member on the objects.`,
      category: 'NotImplemented',
      target: typeName,
      exceptionType: 'System.NotSupportedException',
    });
  }
  const name = given.MemberName ?? '';
  const table = instanceMembers(type);
  if (table.has(name.toLowerCase()) && !given.Force) {
    call.fail({
      id: 'TypesDynamicUpdateException',
      message: `Error in TypeData "${typeName}": The member ${name} is already present.`,
      category: 'InvalidOperation',
      target: typeName,
      exceptionType: 'System.InvalidOperationException',
    });
  }
  const member = memberOf(name, given);
  table.set(name.toLowerCase(), member);
  updatedType(call.session, typeName).members.set(name.toLowerCase(), member);
}

function memberOf(name: string, { MemberType, Value, SecondValue }: Given): Member {
  const [kind] = MemberType === undefined ? ['NoteProperty' as const] : memberKinds(MemberType as EnumValue);
  const script = (value: unknown) =>
    value === undefined || value === null ? null : (convert(value, scriptBlock()) as ScriptBlock);
  switch (kind) {
    case 'AliasProperty':
      return new AliasProperty(name, toStringPS(Value), (target, referenced) =>
        findMember(target, referenced.toLowerCase()),
      );
    case 'ScriptProperty':
      return new ScriptProperty(name, script(Value), script(SecondValue));
    case 'ScriptMethod':
      return new ScriptMethod(name, script(Value) as ScriptBlock);
    default:
      return new NoteProperty(name, Value ?? null);
  }
}
