import type { Session } from '../../runtime/Session.ts';
import type { CompletionItem } from '../editor/EditState.ts';

/** Files and folders that begin like the word, as it is written: relative stays relative. */
export function pathItems(session: Session, word: string): CompletionItem[] {
  const at = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
  const folder = word.slice(0, at + 1);
  const { places } = session;
  const pattern = `${folder}${word.slice(at + 1)}*`;
  return places.glob(pattern).map((place) => {
    const name = place.provider.leaf(place.providerPath);
    const text = folder === '' ? `.${place.provider.separatorOf(place.providerPath)}${name}` : folder + name;
    return { text: /[\s'()]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text, label: name, toolTip: place.path };
  });
}
