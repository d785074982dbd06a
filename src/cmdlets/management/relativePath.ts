import type { PathInfo } from '../../runtime/providers/PathInfo.ts';

/** The way from a container to a place, beginning with `.` or `..`; the full path where they share no root. */
export function relativePath(from: PathInfo, to: PathInfo): string {
  if (from.provider !== to.provider) return to.path;
  const separator = from.provider.separatorOf(from.providerPath);
  const here = from.providerPath.split(separator).filter(Boolean);
  const there = to.providerPath.split(separator).filter(Boolean);
  let shared = 0;
  while (shared < Math.min(here.length, there.length) && same(here[shared], there[shared])) shared++;
  const up = Array<string>(here.length - shared).fill('..');
  const rest = there.slice(shared);
  return [...(up.length === 0 ? ['.'] : up), ...rest].join(separator);
}

const same = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();
