import { refuse as refuseArgument, type Validation } from '../../runtime/binder/Validation.ts';
import { type CmdletCall, cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import { convert, tryConvert } from '../../values/convert.ts';
import type { EnumValue } from '../../values/EnumValue.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { Dictionary } from '../../values/Hashtable.ts';
import { type Member, NoteProperty, ScriptMethod, ScriptProperty } from '../../values/Member.ts';
import { findMember, getMember } from '../../values/members.ts';
import { AliasProperty, PropertySet } from '../../values/NetMember.ts';
import type { NetObject } from '../../values/NetObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { ensureExtra, extensible, extraOf } from '../../values/PSObject.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { knownType } from '../../values/typeLookup.ts';
import { typeNames } from '../../values/typeNames.ts';
import { scriptBlock } from '../../values/types.ts';
import { addNote } from './addNote.ts';
import { MEMBER_TYPES, memberKinds } from './memberTypes.ts';

const SETS = ['MemberSet', 'NotePropertySingleMemberSet', 'NotePropertyMultiMemberSet'] as const;
/** Lets `Add-Member NoteProperty Name Value` mean the kind of member: it stands where a note's name would. Proof: documented. */
const notAMemberType: Validation = {
  name: 'ValidateNotePropertyNameAttribute',
  check(value) {
    if (tryConvert(value, knownType(MEMBER_TYPES)) === undefined) return;
    refuseArgument(
      'InvalidValueForNotePropertyName',
      `The value supplied for the NotePropertyName parameter is invalid. Change the value and try again.`,
    );
  },
};
const input = { mandatory: true, pipeline: 'value' } as const;

export default cmdlet({
  name: 'Add-Member',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.AddMemberCommand',
  defaultSet: 'TypeNameSet',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', ...input },
    MemberType: { type: MEMBER_TYPES, aliases: ['Type'], sets: { MemberSet: { position: 0, mandatory: true } } },
    Name: { type: 'string', sets: { MemberSet: { position: 1, mandatory: true } } },
    Value: { type: 'object', sets: { MemberSet: { position: 2 } }, allowNull: true },
    SecondValue: { type: 'object', sets: { MemberSet: { position: 3 } } },
    TypeName: {
      type: 'string',
      validate: [notNullOrEmpty],
      sets: {
        TypeNameSet: { mandatory: true },
        MemberSet: {},
        NotePropertySingleMemberSet: {},
        NotePropertyMultiMemberSet: {},
      },
    },
    Force: { type: 'switch', sets: [...SETS] },
    PassThru: { type: 'switch' },
    NotePropertyName: {
      type: 'string',
      validate: [notNullOrEmpty, notAMemberType],
      sets: { NotePropertySingleMemberSet: { position: 0, mandatory: true } },
    },
    NotePropertyValue: {
      type: 'object',
      allowNull: true,
      sets: { NotePropertySingleMemberSet: { position: 1, mandatory: true } },
    },
    NotePropertyMembers: {
      type: 'System.Collections.IDictionary',
      validate: [notNullOrEmpty],
      sets: { NotePropertyMultiMemberSet: { position: 0, mandatory: true } },
    },
  },
  run: (call, args) => ({
    process({ InputObject }) {
      const target = extensible(InputObject);
      let added = true;
      if (call.parameterSet === 'NotePropertySingleMemberSet') {
        added = add(
          call,
          target,
          new NoteProperty(args.NotePropertyName as string, args.NotePropertyValue ?? null),
          args.Force,
        );
      } else if (call.parameterSet === 'NotePropertyMultiMemberSet') {
        for (const { key, value } of (args.NotePropertyMembers as Dictionary).entries()) {
          add(call, target, new NoteProperty(toStringPS(key), value), args.Force);
        }
      } else if (call.parameterSet === 'MemberSet') added = add(call, target, memberOf(call, args), args.Force);
      if (!added) return;
      if (args.TypeName !== undefined) insertTypeName(target, args.TypeName);
      if (args.PassThru) call.write(target);
    },
  }),
});

function insertTypeName(target: NetObject | unknown[], name: string): void {
  const names = typeNames(target);
  ensureExtra(target).typeNames = [name, ...names.filter((known) => known !== name)];
}

function add(call: CmdletCall, target: NetObject | unknown[], member: Member, force: boolean): boolean {
  const existing = getMember(target, member.name);
  if (existing !== null) {
    if (!force) {
      refuse(
        call,
        'MemberAlreadyExists',
        target,
        `Cannot add a member with the name "${member.name}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`,
      );
      return false;
    }
    if (isFromTypeData(target, existing.name, existing.kind)) {
      refuse(
        call,
        'CannotRemoveTypeDataMember',
        target,
        `Cannot force the member with name "${member.name}" and type "${existing.kind}" to be added. A member with that name and type already exists, and the existing member is not an instance extension.`,
      );
      return false;
    }
  }
  place(target, member);
  return true;
}

function place(target: NetObject | unknown[], member: Member): void {
  if (member instanceof NoteProperty) addNote(target, member.name, member.value);
  else if (target instanceof PSCustomObject && member.isProperty) target.setMember(member);
  else ensureExtra(target).members.set(member.name.toLowerCase(), member);
}

/** Members that the type itself got from types.ps1xml cannot be covered. */
function isFromTypeData(target: NetObject | unknown[], name: string, kind: string): boolean {
  if (kind !== 'AliasProperty' && kind !== 'ScriptProperty' && kind !== 'CodeProperty') return false;
  if (target instanceof PSCustomObject && target.shape.slot(name.toLowerCase()) >= 0) return false;
  return extraOf(target)?.members.has(name.toLowerCase()) !== true;
}

function refuse(call: CmdletCall, id: string, target: unknown, message: string): void {
  call.error({
    id,
    message,
    category: 'InvalidOperation',
    target,
    targetType: 'PSObject',
    exceptionType: 'System.InvalidOperationException',
  });
}

interface MemberArguments {
  MemberType: unknown;
  Name: string | undefined;
  Value: unknown;
  SecondValue: unknown;
}

function memberOf(call: CmdletCall, { MemberType, Name, Value, SecondValue }: MemberArguments): Member {
  const kinds = memberKinds(MemberType as EnumValue);
  const [kind] = kinds;
  const name = Name ?? '';
  if (kind === undefined || kinds.length !== 1) {
    return stop(
      call,
      'WrongMemberCount',
      `To add a member, only one member type can be specified. The member types specified are: "${MemberType}"`,
    );
  }
  const second = call.bound('SecondValue');
  const noSecond = () => {
    if (second)
      stop(
        call,
        'Value2ShouldNotBeSpecified',
        `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when you add members of this type.`,
      );
  };
  const value = () => {
    if (Value === null || Value === undefined)
      stop(
        call,
        'Value1ShouldNotBeNull',
        `The Value parameter should not be null for a member of type "${kind}". Specify a non-null value for the Value parameter when adding members of this type.`,
      );
    return Value;
  };
  switch (kind) {
    case 'NoteProperty':
      noSecond();
      return new NoteProperty(name, Value ?? null);
    case 'AliasProperty':
      return new AliasProperty(name, toStringPS(value()), (target, referenced) =>
        findMember(target, referenced.toLowerCase()),
      );
    case 'ScriptMethod':
      noSecond();
      return new ScriptMethod(name, convert(value(), scriptBlock()) as ScriptBlock);
    case 'ScriptProperty':
      if ((Value ?? null) === null && (SecondValue ?? null) === null) {
        stop(
          call,
          'Value1AndValue2AreNotBothNull',
          `Both Value and SecondValue parameters should not be null for a member of type "${kind}". Specify a non-null value for one of the two parameters.`,
        );
      }
      return new ScriptProperty(
        name,
        Value === null || Value === undefined ? null : (convert(Value, scriptBlock()) as ScriptBlock),
        second && SecondValue !== null ? (convert(SecondValue, scriptBlock()) as ScriptBlock) : null,
      );
    case 'PropertySet':
      noSecond();
      return new PropertySet(
        name,
        [...(enumerate(value()) ?? [Value])].map((one) => toStringPS(one)),
      );
    default:
      return stop(
        call,
        'CannotAddMemberType',
        `Cannot add a member with type "${kind}". Specify a different type for the MemberTypes parameter.`,
      );
  }
}

function stop(call: CmdletCall, id: string, message: string): never {
  return call.fail({ id, message, category: 'InvalidOperation', exceptionType: 'System.InvalidOperationException' });
}
