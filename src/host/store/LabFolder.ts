import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Organisation } from '../../exchange/Organisation.ts';
import { DEFAULT_SERVERS, newOrganisation } from '../../exchange/setup.ts';
import { OrganisationStore, type StoreContext } from '../../exchange/store/OrganisationStore.ts';
import { DamagedStore, type StoreBackend } from '../../exchange/store/StoreBackend.ts';
import { writeDocumentFile } from './documentFile.ts';
import { fileBackend, keepAside } from './fileBackend.ts';
import { settingsIn } from './settings.ts';

/** The lab a fresh home has. */
export const DEFAULT_LAB = 'default';

/** The home folder: labs under `labs/`, the name of the current one in `settings.json`. */
export class LabFolder {
  readonly home: string;
  readonly context: StoreContext;

  constructor(home: string, context: Partial<StoreContext> = {}) {
    this.home = home;
    this.context = { now: Date.now, who: whoAmI(), newId: () => randomUUID(), ...context };
  }

  get current(): string {
    return settingsIn(this.home).lab ?? DEFAULT_LAB;
  }

  use(name: string): void {
    mkdirSync(this.home, { recursive: true });
    writeDocumentFile(this.home, 'settings', { ...settingsIn(this.home), lab: name });
  }

  names(): string[] {
    const labs = join(this.home, 'labs');
    if (!existsSync(labs)) return [];
    return readdirSync(labs, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(labs, entry.name, 'organisation.json')))
      .map((entry) => decodeURIComponent(entry.name))
      .sort();
  }

  exists(name: string): boolean {
    return existsSync(join(this.folderOf(name), 'organisation.json'));
  }

  folderOf(name: string): string {
    return join(this.home, 'labs', encodeURIComponent(name));
  }

  backend(name: string): StoreBackend {
    return fileBackend(this.folderOf(name));
  }

  /** Opens a lab; null when there is none of that name. */
  open(name: string): OrganisationStore | null {
    return OrganisationStore.open(this.backend(name), this.context);
  }

  /** Opens the current lab; the first use of a home makes the default one. */
  openCurrent(): OrganisationStore {
    const name = this.current;
    return this.open(name) ?? this.create(name, newOrganisation(DEFAULT_SERVERS, this.context), true);
  }

  /** Makes a lab of an organisation, replacing one of that name unless told not to. */
  create(name: string, organisation: Organisation, unlessThere = false): OrganisationStore {
    if (!unlessThere) this.#keepDamaged(name);
    return OrganisationStore.create(this.backend(name), this.context, organisation, unlessThere);
  }

  /** Files that were put out of the way because they could not be read, by their new names. */
  readonly keptAside: string[] = [];

  /** What cannot be read is never written over. */
  #keepDamaged(name: string): void {
    try {
      this.backend(name).readDocument();
    } catch (error) {
      if (!(error instanceof DamagedStore)) throw error;
      this.keptAside.push(keepAside(error.file));
    }
  }

  remove(name: string): void {
    rmSync(this.folderOf(name), { recursive: true, force: true });
  }
}

/** `--home`, `EMS_HOME`, or `.ems` in the user's folder. */
export function homeFolder(option: string | undefined): string {
  return option ?? process.env.EMS_HOME ?? join(homedir(), '.ems');
}

/** Who is named in the history. */
function whoAmI(): string {
  try {
    return `${userInfo().username}@${hostname()}`;
  } catch {
    return hostname();
  }
}
