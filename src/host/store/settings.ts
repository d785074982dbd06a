import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is remembered for a home folder, in `settings.json`. */
export interface HomeSettings {
  /** The lab in use. */
  readonly lab?: string;
}

/** Reads the settings without loading what writes them; a file that cannot be read counts as empty. */
export function settingsIn(home: string): HomeSettings {
  try {
    const settings = JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8')) as HomeSettings;
    return typeof settings === 'object' && settings !== null ? settings : {};
  } catch {
    return {};
  }
}
