import { type CmdletCall, cmdlet, notNullOrEmpty, oneOf } from '../../runtime/cmdlet.ts';
import { convert } from '../../values/convert.ts';
import { ComputedNote, type Member, ScriptMethod, ScriptProperty } from '../../values/Member.ts';
import { findMember } from '../../values/members.ts';
import { AliasProperty, MethodGroup, NetProperty } from '../../values/NetMember.ts';
import { findType } from '../../values/registry.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { instanceMembers } from '../../values/typeMembers.ts';
import { scriptBlock } from '../../values/types.ts';
import { displaySetsOf } from './formatServices.ts';
import { MEMBER_TYPES } from './memberTypes.ts';
import { checkMember, memberKind, type NewMember } from './newTypeMember.ts';
import { fullTypeName, updatedType, updatedTypes } from './updatedTypes.ts';

const KINDS = ['NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty', 'ScriptMethod', 'CodeMethod'];

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
    MemberType: { type: MEMBER_TYPES, sets: ['DynamicTypeSet'], validate: [oneOf(KINDS)] },
    MemberName: { type: 'string', sets: ['DynamicTypeSet'], validate: [notNullOrEmpty] },
    Value: { type: 'object', sets: ['DynamicTypeSet'], allowNull: true },
    SecondValue: { type: 'object', sets: ['DynamicTypeSet'], allowNull: true },
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
      const typeName = fullTypeName(TypeName ?? '');
      if (!checkMember(call, typeName, args)) return;
      if (!call.shouldProcess(`Type to update: ${typeName}`, 'Update TypeData')) return;
      if (args.DefaultDisplayPropertySet !== undefined) {
        setDisplay(call, typeName, args.DefaultDisplayPropertySet, args.Force);
      }
      if (args.MemberName !== undefined) addMember(call, typeName, args);
    },
  }),
});

function setDisplay(call: CmdletCall, typeName: string, names: readonly string[], force: boolean): void {
  const entry = updatedType(call.session, typeName);
  if (entry.displaySet !== null && !force) return alreadyPresent(call, typeName, 'DefaultDisplayPropertySet');
  displaySetsOf(call.session).set(typeName.toLowerCase(), names);
  entry.displaySet = names;
}

function addMember(call: CmdletCall, typeName: string, given: NewMember): void {
  const { MemberName: name = '', Force } = given;
  if (isExtended(call, typeName, name.toLowerCase()) && !Force) return alreadyPresent(call, typeName, name);
  if (given.MemberType !== undefined && memberKind(given) === 'ScriptMethod' && given.Value == null) {
    return refuse(call, typeName, '"ScriptMethodData" should have a value for its property "Script".');
  }
  updatedType(call.session, typeName).members.set(name.toLowerCase(), memberOf(name, given));
}

/** What .NET declares is no extension: a member of the same name comes before it. */
function isExtended(call: CmdletCall, typeName: string, lower: string): boolean {
  if (updatedTypes(call.session).get(typeName.toLowerCase())?.members.has(lower) === true) return true;
  const type = findType(typeName);
  const member = type === null ? undefined : instanceMembers(type).get(lower);
  return member !== undefined && !(member instanceof NetProperty || member instanceof MethodGroup);
}

function alreadyPresent(call: CmdletCall, typeName: string, name: string): void {
  refuse(call, typeName, `The member ${name} is already present.`);
}

/** Proof: recorded. */
function refuse(call: CmdletCall, typeName: string, why: string): void {
  call.error({
    id: 'TypesDynamicUpdateException',
    message: `Error in TypeData "${typeName}": ${why}`,
    category: 'InvalidOperation',
    exceptionType: 'System.Management.Automation.RuntimeException',
  });
}

function memberOf(name: string, given: NewMember): Member {
  const script = (value: unknown) => (value == null ? null : (convert(value, scriptBlock()) as ScriptBlock));
  switch (memberKind(given)) {
    case 'AliasProperty':
      return new AliasProperty(name, toStringPS(given.Value), (target, referenced) =>
        findMember(target, referenced.toLowerCase()),
      );
    case 'ScriptProperty':
      return new ScriptProperty(name, script(given.Value), script(given.SecondValue));
    case 'ScriptMethod':
      return new ScriptMethod(name, script(given.Value) as ScriptBlock);
    default:
      return new ComputedNote(name, () => given.Value ?? null);
  }
}
