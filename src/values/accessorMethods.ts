import type { Member } from './Member.ts';
import { MethodGroup, NetProperty, Overload } from './NetMember.ts';
import type { PSType } from './PSType.ts';

type Call = (...args: never[]) => unknown;

/**
 * The methods behind properties: `get_Name()`, `set_Name(value)`, and `Item(key)` behind an index. They are callable, but
 * Get-Member does not list them. null when there is none of that (lower-case) name.
 */
export function accessorMethod(type: PSType, lower: string, members: Map<string, Member>): MethodGroup | null {
  if (lower === 'item') return getItem(type, members);
  const verb = lower.slice(0, 4);
  if (verb === 'get_') return lower === 'get_item' ? getItem(type, members) : getter(members.get(lower.slice(4)));
  if (verb !== 'set_') return null;
  return lower === 'set_item' ? setItem(type) : setter(members.get(lower.slice(4)));
}

const method = (name: string, text: string, call: Call): MethodGroup =>
  new MethodGroup(name, [new Overload(text, call)], false);

function getItem(type: PSType, members: Map<string, Member>): MethodGroup | null {
  const own = members.get('get_item');
  if (own instanceof MethodGroup) return new MethodGroup('Item', own.overloads, false);
  const { index } = type;
  if (index === undefined) return null;
  const call = (self: unknown, key: unknown) => index(self, key) ?? null;
  return method('Item', 'System.Object Item(System.Object key)', call as Call);
}

function setItem(type: PSType): MethodGroup | null {
  const { setIndex } = type;
  const text = 'void set_Item(System.Object key, System.Object value)';
  return setIndex === undefined ? null : method('set_Item', text, setIndex as Call);
}

function getter(member: Member | undefined): MethodGroup | null {
  if (!(member instanceof NetProperty)) return null;
  const name = `get_${member.name}`;
  return method(name, `${member.declared} ${name}()`, ((self: unknown) => member.get(self)) as Call);
}

function setter(member: Member | undefined): MethodGroup | null {
  if (!(member instanceof NetProperty) || !member.isSettable) return null;
  const name = `set_${member.name}`;
  const call = (self: unknown, value: unknown) => member.set(self, value);
  return method(name, `void ${name}(System.Object value)`, call as Call);
}
