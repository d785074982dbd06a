import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HelpPages } from '../runtime/SessionOptions.ts';

/** The pages in `docs/help` beside the launcher; found by name in any case, read when asked for. */
export function helpPages(launcher: string): HelpPages {
  let names: readonly string[] | null = null;
  const folder = () => join(dirname(realpathSync(launcher)), '..', 'docs', 'help');
  const list = (): readonly string[] => {
    names ??= namesIn(folder);
    return names;
  };
  return {
    names: list,
    page(name) {
      const found = list().find((known) => known.toLowerCase() === name.toLowerCase());
      return found === undefined ? null : readFileSync(join(folder(), `${found}.md`), 'utf8');
    },
  };
}

/** A package without its pages still runs; it only has no prose to show. */
function namesIn(folder: () => string): string[] {
  try {
    return readdirSync(folder()).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));
  } catch {
    return [];
  }
}
