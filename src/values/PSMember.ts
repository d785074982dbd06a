import type { Member, MemberKind } from './Member.ts';
import { NetObject } from './NetObject.ts';
import { baseOf } from './PSObject.ts';
import type { PSType } from './PSType.ts';
import { toStringPS } from './toStringPS.ts';
import { knownType } from './typeLookup.ts';
import { typeOf } from './typeOf.ts';

const TYPES: Partial<Record<MemberKind, string>> = {
  NoteProperty: 'PSNoteProperty',
  Property: 'PSProperty',
  AliasProperty: 'PSAliasProperty',
  ScriptProperty: 'PSScriptProperty',
  CodeProperty: 'PSCodeProperty',
  Method: 'PSMethod',
  ScriptMethod: 'PSScriptMethod',
};

/** A member of one object: `$object.psobject.Properties['Name']`, or a method that is not called yet. */
export class PSMember extends NetObject {
  readonly target: unknown;
  readonly member: Member;

  constructor(target: unknown, member: Member) {
    super();
    this.target = target;
    this.member = member;
  }

  get psType(): PSType {
    return knownType(`System.Management.Automation.${TYPES[this.member.kind] ?? 'PSMemberInfo'}`);
  }

  get name(): string {
    return this.member.name;
  }

  get kind(): MemberKind {
    return this.member.kind;
  }

  get value(): unknown {
    return this.member.get(this.#self);
  }

  set value(item: unknown) {
    this.member.set(this.#self, item);
  }

  get #self(): unknown {
    return this.member.kind === 'ScriptProperty' ? this.target : baseOf(this.target);
  }

  /** As `"$member"` shows it: `int a=1`, `Count = Length`, a declared member's signature. */
  override toString(): string {
    return this.member.describe(this.#self, noteText);
  }
}

function noteText(name: string, value: unknown): string {
  const type = typeOf(value);
  return `${type === null ? 'object' : toStringPS(type)} ${name}=${value === null ? 'null' : toStringPS(value)}`;
}
