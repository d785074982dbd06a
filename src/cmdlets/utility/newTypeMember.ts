import type { CmdletCall, Failure } from '../../runtime/cmdlet.ts';
import type { EnumValue } from '../../values/EnumValue.ts';
import type { MemberKind } from '../../values/Member.ts';
import { memberKinds } from './memberTypes.ts';

/** What Update-TypeData was told of a new member. */
export interface NewMember {
  readonly MemberType: unknown;
  readonly MemberName: string | undefined;
  readonly Value: unknown;
  readonly SecondValue: unknown;
  readonly DefaultDisplayPropertySet: readonly string[] | undefined;
  readonly Force: boolean;
}

export function memberKind({ MemberType }: NewMember): MemberKind {
  return memberKinds(MemberType as EnumValue)[0] ?? 'NoteProperty';
}

/** Whether there is something to do. Ends the command where what was told makes no member. Proof of all texts: recorded. */
export function checkMember(call: CmdletCall, typeName: string, given: NewMember): boolean {
  const wrong = given.MemberType === undefined ? withoutKind(given) : ofKind(memberKind(given), given);
  if (wrong !== null) call.fail({ ...wrong, ...INVALID });
  const hasWork = given.MemberType !== undefined || given.DefaultDisplayPropertySet !== undefined;
  if (!hasWork) {
    const message = `No member is specified for the update on type "${typeName}".`;
    call.error({ id: 'TypeDataEmpty', message, ...INVALID });
  }
  return hasWork;
}

const INVALID = { category: 'InvalidOperation', exceptionType: 'System.InvalidOperationException' } as const;

function withoutKind({ MemberName, Value, SecondValue }: NewMember): Failure | null {
  if ([MemberName, Value, SecondValue].every((one) => one === undefined)) return null;
  return {
    id: 'MemberTypeIsMissing',
    message: 'The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.',
  };
}

const TAKES_TWO: readonly MemberKind[] = ['AliasProperty', 'ScriptProperty', 'CodeProperty'];

function ofKind(kind: MemberKind, { MemberName, Value, SecondValue }: NewMember): Failure | null {
  if (MemberName === undefined) return required(kind, 'MemberName');
  if (kind === 'ScriptProperty' && Value === undefined && SecondValue !== undefined) return null;
  if (Value === undefined) return required(kind, 'Value');
  if (SecondValue === undefined || TAKES_TWO.includes(kind)) return null;
  return {
    id: 'SecondValueShouldNotBeSpecified',
    message: `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when updating this member type.`,
  };
}

function required(kind: MemberKind, parameter: string): Failure {
  return {
    id: `${parameter}ShouldBeSpecified`,
    message: `The ${parameter} parameter is required for the type "${kind}". Please specify the ${parameter} parameter.`,
  };
}
