import { NoteProperty } from '../../values/Member.ts';
import type { NetObject } from '../../values/NetObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { ensureExtra } from '../../values/PSObject.ts';

/** Gives an object a note property, over whatever it had under that name. */
export function addNote(target: NetObject | unknown[], name: string, value: unknown): void {
  if (target instanceof PSCustomObject) target.set(name, value);
  else ensureExtra(target).members.set(name.toLowerCase(), new NoteProperty(name, value));
}
