import { prepareShell } from '../../src/cmdlets/exchange/prepareShell.ts';
import type { Organisation } from '../../src/exchange/Organisation.ts';
import { DEFAULT_SERVERS, type NewServer, newOrganisation, type SetupContext } from '../../src/exchange/setup.ts';
import { memoryBackend } from '../../src/exchange/store/memoryBackend.ts';
import { OrganisationStore } from '../../src/exchange/store/OrganisationStore.ts';
import type { StoreBackend } from '../../src/exchange/store/StoreBackend.ts';
import { createPracticeSession, type PracticeOptions, type PracticeSession } from '../../src/host/session.ts';

/** A clock that stands, and GUIDs that count. */
export function fixedContext(): SetupContext & { readonly who: string } {
  let counter = 0;
  return {
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5),
    newId: () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`,
    who: 'Administrator@EX01',
  };
}

export interface PracticeShell extends PracticeSession {
  readonly backend: StoreBackend;
  readonly store: OrganisationStore;
  /** What a command shows, without the blank lines around it. */
  shows(code: string): string;
}

/** An Exchange shell in memory. */
export function practiceShell(
  organisation: Organisation | readonly NewServer[] = DEFAULT_SERVERS,
  options: PracticeOptions & { readonly server?: string } = {},
): PracticeShell {
  const context = fixedContext();
  const made = 'settings' in organisation ? organisation : newOrganisation(organisation, context);
  const backend = memoryBackend();
  const store = OrganisationStore.create(backend, context, made);
  const practice = createPracticeSession({ timeZone: 'UTC', now: context.now, ...options });
  prepareShell(practice.session, { open: () => store, server: options.server ?? null, newId: context.newId });
  return { ...practice, backend, store, shows: (code) => practice.run(code).output.replace(/^\n+|\n+$/g, '') };
}

/** Servers of one release. */
export function servers(version: NewServer['version'], kind: NewServer['kind'], ...names: string[]): NewServer[] {
  return names.map((name) => ({ name, kind, version }));
}
