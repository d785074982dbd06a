import { LabFolder } from '../../src/host/store/LabFolder.ts';

/**
 * Another shell, as a process of its own: `storeWorker HOME count|share NUMBER TOTAL`. `count` writes ever higher numbers
 * into two connectors by one save and says each number after it was saved, until it is killed. `share` changes every
 * TOTAL-th connector from NUMBER on, one save for each.
 */
const [home = '', what = 'count', number = '0', total = '1'] = process.argv.slice(2);
const labs = new LabFolder(home);
const store = labs.openCurrent();

const places = Array.from(store.organisation.all('ReceiveConnector'), ({ id, server }) => ({ id, server }));

function set(index: number, values: Record<string, number | string>): void {
  const { organisation } = store;
  const { id = '', server } = places[index] ?? {};
  const record = organisation.byId('ReceiveConnector', id, server);
  if (record) organisation.put(organisation.withValues(record, values, Date.now()));
}

if (what === 'count') {
  for (let value = Number(number); ; value++) {
    set(0, { MaxHopCount: value % 500, Comment: String(value) });
    set(1, { Comment: String(value) });
    store.save(`count ${value}`);
    process.stdout.write(`${value}\n`);
  }
} else {
  for (let index = Number(number); index < places.length; index += Number(total)) {
    set(index, { Comment: `changed by ${number}` });
    store.save(`share ${index}`);
    store.refresh();
  }
}
