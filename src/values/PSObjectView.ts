import { Collection } from './Collection.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { ListObject } from './List.ts';
import { type Member, NoteProperty } from './Member.ts';
import { NetObject } from './NetObject.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import type { PSMember } from './PSMember.ts';
import { baseOf, ensureExtra, extensible, extraOf, PSObject } from './PSObject.ts';
import { lazyType, type PSType } from './PSType.ts';
import { toStringPS } from './toStringPS.ts';
import { knownType } from './typeLookup.ts';
import { string } from './types.ts';
import { wildcard } from './WildcardPattern.ts';

/** Looks members up; members.ts hangs its functions in here, because it makes these views itself. */
export interface MemberSource {
  all(value: unknown): PSMember[];
  one(value: unknown, name: string): PSMember | null;
  typeNames(value: unknown): readonly string[];
}

/** `$value.psobject`: how PowerShell sees a value. */
export class PSObjectView extends NetObject {
  readonly target: unknown;
  readonly source: MemberSource;

  constructor(target: unknown, source: MemberSource) {
    super();
    this.target = target;
    this.source = source;
  }

  get psType(): PSType {
    return psObjectViewType();
  }

  /** A copy; values that are not made of members are their own copy. */
  copy(): unknown {
    return this.target instanceof PSCustomObject ? this.target.clone() : this.target;
  }
}

export const psObjectViewType = lazyType<PSObjectView>(() => ({
  name: 'System.Management.Automation.PSObject',
  properties: {
    'System.Object BaseObject': (self) => baseOf(self.target),
    'System.Object ImmediateBaseObject': (self) => baseOf(self.target),
    'System.Object Members': (self) => new MemberCollection(self, () => true),
    'System.Object Methods': (self) => new MemberCollection(self, (member) => !member.member.isProperty),
    'System.Object Properties': (self) => new MemberCollection(self, (member) => member.member.isProperty),
    'System.Object TypeNames': (self) => new TypeNameList(self.target, self.source.typeNames(self.target)),
  },
  methods: {
    'psobject Copy()': (self) => self.copy(),
    'string ToString()': (self) => toStringPS(self.target),
  },
}));

/** `psobject.Properties`, `.Methods` and `.Members`. */
class MemberCollection extends NetObject {
  readonly #view: PSObjectView;
  readonly #shows: (member: PSMember) => boolean;

  constructor(view: PSObjectView, shows: (member: PSMember) => boolean) {
    super();
    this.#view = view;
    this.#shows = shows;
  }

  get psType(): PSType {
    return memberCollectionType();
  }

  get items(): PSMember[] {
    return this.#view.source.all(this.#view.target).filter(this.#shows);
  }

  find(name: string): PSMember | null {
    const member = this.#view.source.one(this.#view.target, name);
    return member !== null && this.#shows(member) ? member : null;
  }

  match(pattern: string): Collection {
    const matcher = wildcard(pattern);
    return new Collection(this.items.filter((item) => matcher.matches(item.name)));
  }

  /** Proof: recorded. */
  add({ member }: PSMember): void {
    const { target, source } = this.#view;
    if (source.one(target, member.name) !== null) {
      const text = `Cannot add a member with the name "${member.name}" because a member with that name already exists. If you want to overwrite the member anyway, use the Force parameter to overwrite it.`;
      throw new ExceptionObject('System.Management.Automation.ExtendedTypeSystemException', text, {
        errorId: 'MemberAlreadyPresent',
      });
    }
    addMember(target, member);
  }

  remove(name: string): void {
    const { target } = this.#view;
    if (target instanceof PSCustomObject && target.remove(name)) return;
    extraOf(target)?.members.delete(name.toLowerCase());
  }
}

export const memberCollectionType = lazyType<MemberCollection>(() => ({
  name: 'System.Management.Automation.PSMemberInfoIntegratingCollection',
  enumerate: (self) => self.items,
  index: (self, name) => self.find(toStringPS(name)) ?? undefined,
  methods: {
    'void Add(System.Management.Automation.PSMemberInfo member)': (self, member: PSMember) => self.add(member),
    'void Add(System.Management.Automation.PSMemberInfo member, bool preValidated)': (self, member: PSMember) =>
      self.add(member),
    'void Remove(string name)': (self, name: string) => self.remove(name),
    'System.Object Match(string name)': (self, pattern: string) => self.match(pattern),
    'System.Object Item(string name)': (self, name: string) => self.find(name),
    'System.Object get_Item(string name)': (self, name: string) => self.find(name),
  },
}));

/** Puts a member on a value, or where it cannot carry any, on a wrapper around it. Gives what carries it. */
export function addMember(target: unknown, member: Member): unknown {
  const carrier = extensible(target);
  if (!(carrier instanceof PSCustomObject) || !member.isProperty)
    ensureExtra(carrier).members.set(member.name.toLowerCase(), member);
  else if (member instanceof NoteProperty) carrier.set(member.name, member.value);
  else carrier.setMember(member);
  return carrier;
}

/** PSTypeNames as a list that changes the object's own names. */
class TypeNameList extends ListObject {
  constructor(target: unknown, names: readonly string[]) {
    super(TypeNameList.#ownNames(target, names));
  }

  static #ownNames(target: unknown, names: readonly string[]): unknown[] {
    if (!(target instanceof NetObject) && !Array.isArray(target)) return [...names];
    const extra = ensureExtra(target);
    extra.typeNames ??= [...names];
    return extra.typeNames;
  }

  get psType(): PSType {
    return knownType('System.Collections.ObjectModel.Collection`1[System.String]');
  }

  override get elementType(): PSType {
    return string();
  }
}

/** `pstypenames`, `psbase` and the other views every value has; undefined for other names. */
export function specialMember(value: unknown, lower: string, source: MemberSource): unknown {
  if (!lower.startsWith('ps')) return undefined;
  if (lower === 'psobject') return new PSObjectView(value, source);
  if (lower === 'pstypenames') return new TypeNameList(value, source.typeNames(value));
  if (lower === 'psbase' || lower === 'psadapted' || lower === 'psextended')
    return value instanceof PSObject ? value.base : value;
  return undefined;
}
