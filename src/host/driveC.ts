import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What people and scripts expect on the system drive of an Exchange server. Proof: documented. */
const FOLDERS = [
  'Windows\\System32',
  'Windows\\Temp',
  'Users\\Administrator\\Documents',
  'Program Files\\Microsoft\\Exchange Server\\V15\\Bin',
  'Program Files\\Microsoft\\Exchange Server\\V15\\Scripts',
] as const;

/**
 * The drive `C:` of a host without drive letters: the folder `root` in the home, made with the first look at it. Gives a
 * function from a native path to that path as it is on disk: below `root` names are found in any case, as on Windows; other
 * paths stay as they are.
 */
export function driveC(root: string): (path: string) => string {
  let isThere = false;
  return (path) => {
    if (path !== root && !path.startsWith(root + sep)) return path;
    if (!isThere && !existsSync(join(root, native(FOLDERS[0])))) makeFolders(root);
    isThere = true;
    return asOnDisk(path, root);
  };
}

/** A home that cannot be written to leaves the drive as it is: what is looked for is not there then. */
function makeFolders(root: string): void {
  try {
    for (const folder of FOLDERS) mkdirSync(asOnDisk(join(root, native(folder)), root), { recursive: true });
  } catch {
    // The caller's own access fails next, and says why.
  }
}

const native = (folder: string) => folder.replaceAll('\\', sep);

function asOnDisk(path: string, root: string): string {
  if (existsSync(path)) return path;
  const names = path.slice(root.length).split(sep).filter(Boolean);
  let found = root;
  for (const [index, name] of names.entries()) {
    const spelled = nameOnDisk(found, name);
    // Below what is not there is nothing to look for. A start asks for profiles that are mostly not there.
    if (spelled === null) return join(found, ...names.slice(index));
    found = join(found, spelled);
  }
  return found;
}

function nameOnDisk(folder: string, name: string): string | null {
  if (existsSync(join(folder, name))) return name;
  const lower = name.toLowerCase();
  try {
    return readdirSync(folder).find((entry) => entry.toLowerCase() === lower) ?? null;
  } catch {
    return null;
  }
}
