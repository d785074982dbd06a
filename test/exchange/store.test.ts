import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Organisation } from '../../src/exchange/Organisation.ts';
import { newOrganisation } from '../../src/exchange/setup.ts';
import { encodeOrganisation } from '../../src/exchange/store/document.ts';
import { memoryBackend } from '../../src/exchange/store/memoryBackend.ts';
import { OrganisationStore } from '../../src/exchange/store/OrganisationStore.ts';
import type { StoreBackend } from '../../src/exchange/store/StoreBackend.ts';

let counter = 0;
const context = {
  now: () => 1_700_000_000_000 + counter,
  who: 'someone@somewhere',
  newId: () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`,
};

function twoServers(): Organisation {
  return newOrganisation(
    [
      { name: 'EX01', kind: 'Mailbox', version: '2019' },
      { name: 'EX02', kind: 'Mailbox', version: '2019' },
    ],
    context,
  );
}

function opened(backend: StoreBackend): OrganisationStore {
  const store = OrganisationStore.open(backend, context);
  if (!store) throw new Error('nothing stored');
  return store;
}

function setLimit(store: OrganisationStore, server: string, template: string, limit: number): void {
  const { organisation } = store;
  for (const record of [...organisation.onServer('ReceiveConnector', server)]) {
    if (record.template !== template) continue;
    organisation.put(organisation.withValues(record, { MaxInboundConnectionPerSource: limit }, context.now()));
  }
}

function limitOf(store: OrganisationStore, server: string, template: string): unknown {
  for (const record of store.organisation.onServer('ReceiveConnector', server)) {
    if (record.template === template) return store.organisation.value(record, 'MaxInboundConnectionPerSource');
  }
  return undefined;
}

/** What an organisation holds, without times. */
function content(organisation: Organisation): unknown {
  const { settings, objects } = encodeOrganisation(organisation, { generation: '', sequence: 0, journal: 0 });
  const bare = Object.entries(objects).map(([kind, records]) => [
    kind,
    [...(records ?? [])].map(({ changed: _, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return JSON.parse(JSON.stringify({ settings, bare }));
}

describe('a stored organisation', () => {
  test('comes back as it was saved', () => {
    const backend = memoryBackend();
    const store = OrganisationStore.create(backend, context, twoServers());
    setLimit(store, 'EX01', 'Default', 77);
    store.save('set');
    expect(content(opened(backend).organisation)).toEqual(content(store.organisation));
    expect(limitOf(opened(backend), 'EX01', 'Default')).toBe(77);
  });

  test('keeps what two shells change at the same time', () => {
    const backend = memoryBackend();
    OrganisationStore.create(backend, context, twoServers());
    const one = opened(backend);
    const two = opened(backend);
    setLimit(one, 'EX01', 'Default', 11);
    setLimit(two, 'EX02', 'Default', 22);
    expect(one.save('one').lost).toEqual([]);
    expect(two.save('two').lost).toEqual([]);
    one.refresh();
    for (const store of [one, two, opened(backend)]) {
      expect([limitOf(store, 'EX01', 'Default'), limitOf(store, 'EX02', 'Default')]).toEqual([11, 22]);
    }
  });

  test('merges two properties of one object', () => {
    const backend = memoryBackend();
    OrganisationStore.create(backend, context, twoServers());
    const one = opened(backend);
    const two = opened(backend);
    const change = (store: OrganisationStore, values: Record<string, string>): void => {
      const record = [...store.organisation.onServer('ReceiveConnector', 'EX01')][0]!;
      store.organisation.put(store.organisation.withValues(record, values, context.now()));
      store.save('change');
    };
    change(one, { Comment: 'from one' });
    change(two, { Banner: '220 from two' });
    const record = [...opened(backend).organisation.onServer('ReceiveConnector', 'EX01')][0]!;
    expect(record.values).toMatchObject({ Comment: 'from one', Banner: '220 from two' });
  });

  test('reports a change to an object that another shell removed', () => {
    const backend = memoryBackend();
    OrganisationStore.create(backend, context, twoServers());
    const one = opened(backend);
    const two = opened(backend);
    const victim = [...one.organisation.onServer('ReceiveConnector', 'EX01')][0]!;
    one.organisation.remove(victim);
    one.save('remove');
    setLimit(two, 'EX01', 'Default', 5);
    const { lost, entry } = two.save('set');
    expect(lost).toHaveLength(1);
    expect(entry).toBeNull();
    expect(two.organisation.byId('ReceiveConnector', victim.id)).toBeUndefined();
  });

  test('does not keep two new connectors of one name', () => {
    const backend = memoryBackend();
    OrganisationStore.create(backend, context, twoServers());
    const stores = [opened(backend), opened(backend)];
    const reports = stores.map((store) => {
      const now = context.now();
      store.organisation.put({
        kind: 'ReceiveConnector',
        id: context.newId(),
        name: 'Relay',
        server: 'EX01',
        version: '2019',
        created: now,
        changed: now,
        values: {},
      });
      return store.save('new').lost.length;
    });
    expect(reports).toEqual([0, 1]);
    const names = [...opened(backend).organisation.onServer('ReceiveConnector', 'EX01')].map((record) => record.name);
    expect(names.filter((name) => name === 'Relay')).toHaveLength(1);
  });

  test('ignores a journal line that a crash cut off, and writes over it', () => {
    const backend = memoryBackend();
    const store = OrganisationStore.create(backend, context, twoServers());
    setLimit(store, 'EX01', 'Default', 8);
    store.save('set');
    const { generation } = store.document();
    backend.appendJournal(generation, backend.journalSize(generation), '{"sequence":2,"changes":[');
    const next = opened(backend);
    expect(limitOf(next, 'EX01', 'Default')).toBe(8);
    setLimit(next, 'EX01', 'Default', 9);
    next.save('set again');
    expect(limitOf(opened(backend), 'EX01', 'Default')).toBe(9);
  });

  test('undo takes back the last commands, and undo again the ones before', () => {
    const backend = memoryBackend();
    const store = OrganisationStore.create(backend, context, twoServers());
    const before = content(store.organisation);
    setLimit(store, 'EX01', 'Default', 1);
    store.save('first');
    setLimit(store, 'EX01', 'Default', 2);
    store.save('second');
    expect(store.undo(1).map((entry) => entry.command)).toEqual(['second']);
    expect(limitOf(store, 'EX01', 'Default')).toBe(1);
    expect(store.undo(1).map((entry) => entry.command)).toEqual(['first']);
    expect(content(store.organisation)).toEqual(before);
    expect(store.undo(1)).toEqual([]);
  });

  test('a snapshot can be restored, and the restore be undone', () => {
    const backend = memoryBackend();
    const store = OrganisationStore.create(backend, context, twoServers());
    store.snapshot('clean');
    const clean = content(store.organisation);
    setLimit(store, 'EX02', 'Client Frontend', 3);
    store.save('set');
    const changed = content(store.organisation);
    store.restore(backend.readSnapshot('clean')!, 'restore');
    expect(content(opened(backend).organisation)).toEqual(clean);
    store.undo(1);
    expect(content(opened(backend).organisation)).toEqual(changed);
  });
});

/** A step of one of two shells: change, make or remove a connector, or save. */
const step = fc.record({
  shell: fc.integer({ min: 0, max: 1 }),
  action: fc.constantFrom('set', 'make', 'remove', 'save', 'refresh'),
  pick: fc.integer({ min: 0, max: 20 }),
  value: fc.integer({ min: 1, max: 10_000 }),
});

test('any interleaving of two shells leaves both and the disk with the same organisation', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const backend = memoryBackend();
      OrganisationStore.create(backend, context, twoServers());
      const shells = [opened(backend), opened(backend)] as const;
      for (const { shell, action, pick, value } of steps) {
        const store = shells[shell as 0 | 1];
        const all = [...store.organisation.all('ReceiveConnector')];
        const record = all[pick % Math.max(1, all.length)];
        if (action === 'save') store.save('step');
        else if (action === 'refresh' && !store.organisation.hasChanges) store.refresh();
        else if (action === 'make') {
          store.organisation.put({
            kind: 'ReceiveConnector',
            id: context.newId(),
            name: `Relay ${value % 5}`,
            server: 'EX01',
            version: '2019',
            created: 0,
            changed: 0,
            values: { MaxHopCount: value % 500 },
          });
        } else if (record && action === 'set') {
          store.organisation.put(store.organisation.withValues(record, { MaxInboundConnectionPerSource: value }, 0));
        } else if (record && action === 'remove') store.organisation.remove(record);
      }
      for (const store of [...shells, ...shells]) {
        store.save('last');
        store.refresh();
      }
      const disk = content(opened(backend).organisation);
      expect(content(shells[0].organisation)).toEqual(disk);
      expect(content(shells[1].organisation)).toEqual(disk);
    }),
    { numRuns: 60 },
  );
});
