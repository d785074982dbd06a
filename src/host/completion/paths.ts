import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import type { Session } from '../../runtime/Session.ts';
import { WildcardPattern } from '../../values/WildcardPattern.ts';
import { byLabel, type Candidate } from './Candidate.ts';

/** Signs that end a bare word or mean something in it. */
const NEEDS_QUOTES = /[\s'"`(){}[\],;&|@$#]/;

/** Files, folders and other items whose paths begin like the word, as it is written: relative stays relative. */
export function pathItems(session: Session, word: string, quote = ''): Candidate[] {
  const at = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'), word.lastIndexOf(':'));
  const folder = word.slice(0, at + 1);
  const name = word.slice(at + 1);
  const pattern = `${folder.replace(/[[\]]/g, '`$&')}${WildcardPattern.isPattern(name) ? name : WildcardPattern.escape(name)}*`;
  return placesLike(session, pattern)
    .map((place) => item(place, folder, quote))
    .sort(byLabel);
}

function placesLike({ places }: Session, pattern: string): PathInfo[] {
  try {
    return places.glob(pattern);
  } catch {
    // A drive that does not exist, a folder that cannot be read.
    return [];
  }
}

function item(place: PathInfo, folder: string, quote: string): Candidate {
  const { provider, providerPath } = place;
  const label = provider.leaf(providerPath);
  const start = folder === '' && provider.isFileSystem ? `.${provider.separatorOf(providerPath)}` : folder;
  return {
    // A folder that was given by a pattern is written out.
    text: quotedPath(WildcardPattern.isPattern(folder) ? place.path : start + label, quote),
    label,
    type: provider.isContainer(providerPath) ? 'ProviderContainer' : 'ProviderItem',
    toolTip: () => place.path,
  };
}

function quotedPath(path: string, quote: string): string {
  if (quote === '"') return `"${path.replace(/["`$]/g, '`$&')}"`;
  return quote === "'" || NEEDS_QUOTES.test(path) ? `'${path.replaceAll("'", "''")}'` : path;
}
