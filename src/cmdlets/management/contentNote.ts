import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { NoteProperty } from '../../values/Member.ts';
import { ensureExtra, extensible } from '../../values/PSObject.ts';

/** What Get-Content hangs on each string: where it comes from, and how many pieces have been read with it. */
export function contentNote(value: unknown, place: PathInfo, readCount: number): unknown {
  const target = extensible(value);
  const { members } = ensureExtra(target);
  const { provider, providerPath } = place;
  const note = (name: string, item: unknown) => members.set(name.toLowerCase(), new NoteProperty(name, item));
  const parent = provider.parent(providerPath);
  note('PSPath', place.psPath);
  note('PSParentPath', `${provider.qualifiedName}::${parent}`);
  note('PSChildName', provider.leaf(providerPath));
  note('PSDrive', place.drive);
  note('PSProvider', provider);
  note('ReadCount', BigInt(readCount));
  return target;
}
