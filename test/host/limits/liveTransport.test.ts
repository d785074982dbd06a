import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventFile } from '../../../src/host/limits/eventFile.ts';
import { type LiveOptions, LiveTransport } from '../../../src/host/limits/LiveTransport.ts';
import { askForConnections, readTransport, takeConnections, writeService } from '../../../src/host/limits/labState.ts';
import { LabFolder } from '../../../src/host/store/LabFolder.ts';
import { serviceEvent } from '../../../src/smtp/events/TransportEvent.ts';
import { DEFAULT_SWITCHES } from '../../../src/smtp/switches.ts';

let home: string;
let labs: LabFolder;
let transport: LiveTransport | null = null;
const sockets: Socket[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ems-live-'));
  labs = new LabFolder(home);
  labs.openCurrent();
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await transport?.stop();
  transport = null;
  rmSync(home, { recursive: true, force: true });
});

/** Port 25 of the connectors, wherever the system has room for it. */
const OPTIONS: LiveOptions = {
  server: 'EX01',
  address: '127.0.0.1',
  portOffset: 0,
  ports: new Map([[25, 0]]),
  proxyProtocol: false,
  allowNonLoopback: false,
  switches: DEFAULT_SWITCHES,
  accounts: [],
  exchangeServers: [],
  backPressure: 'off',
  keep: 0,
};

async function start(): Promise<number> {
  transport = new LiveTransport(labs, 'default', OPTIONS);
  const [endpoint] = await transport.start();
  return endpoint?.port ?? 0;
}

/** The first line that the server says to a new connection; empty when it says none. */
function greeting(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    sockets.push(socket);
    socket.once('data', (bytes) => resolve(String(bytes).slice(0, 9)));
    socket.once('close', () => resolve(''));
    socket.once('error', () => resolve(''));
  });
}

function setPerSource(value: string): void {
  const store = labs.openCurrent();
  const [record] = [...store.organisation.all('ReceiveConnector')].filter(
    ({ name }) => name === 'Default Frontend EX01',
  );
  if (!record) throw new Error('the lab has no default connector');
  store.organisation.put(store.organisation.withValues(record, { MaxInboundConnectionPerSource: value }, Date.now()));
  store.save('Set-ReceiveConnector');
}

describe('the live transport of a lab', () => {
  it('refuses by the limits of the lab, and takes a change for the very next connection', async () => {
    const port = await start();
    for (let count = 0; count < 20; count++) expect(await greeting(port)).toBe('220 EX01.');
    expect(await greeting(port)).toBe('421 4.3.2');
    setPerSource('21');
    expect(await greeting(port)).toBe('220 EX01.');
    expect(await greeting(port)).toBe('421 4.3.2');
    expect(transport?.connections()[0]).toMatchObject({
      Source: '127.0.0.1',
      Now: 21,
      Peak: 21,
      Limit: 21,
      Refused: 2,
    });
  });

  it('leaves events and protocol logs in the lab, and a note for other shells while it runs', async () => {
    const port = await start();
    setPerSource('1');
    await greeting(port);
    await greeting(port);
    const folder = labs.folderOf('default');
    expect(readTransport(folder)).toMatchObject({ processId: process.pid, server: 'EX01' });
    await transport?.stop();
    transport = null;
    expect(readTransport(folder)).toBeNull();
    const events = new EventFile(folder).read().find({ logName: 'Application' });
    expect(events.map(({ id, computer }) => [id, computer])).toEqual([[1021, 'EX01.contoso.com']]);
    const logs = join(folder, 'TransportRoles', 'Logs', 'FrontEnd', 'ProtocolLog', 'SmtpReceive');
    const [name] = readdirSync(logs);
    expect(name).toMatch(/^RECV\d{10}-1\.LOG$/);
    expect(readFileSync(join(logs, name ?? ''), 'utf8')).toContain('421 4.3.2');
  });

  it('tells other shells who is connected when they ask, however many there are', async () => {
    const port = await start();
    const folder = labs.folderOf('default');
    await greeting(port);
    expect(takeConnections(folder)).toBeNull();
    askForConnections(folder);
    let rows = takeConnections(folder);
    while (!rows) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      rows = takeConnections(folder);
    }
    expect(rows).toMatchObject([{ Source: '127.0.0.1', Connector: 'EX01\\Default Frontend EX01', Now: 1, Limit: 20 }]);
    expect(takeConnections(folder)).toBeNull();
  });

  it('answers nobody for a service that is stopped', async () => {
    const port = await start();
    expect(await greeting(port)).toBe('220 EX01.');
    writeService(labs.folderOf('default'), 'EX01', 'MSExchangeFrontEndTransport', 'Stopped');
    expect(await greeting(port)).toBe('');
  });

  it('does not listen where others on the network could reach it', async () => {
    const open = new LiveTransport(labs, 'default', { ...OPTIONS, address: '0.0.0.0' });
    await expect(open.start()).rejects.toThrow('not a loopback address');
  });
});

describe('the event log on disk', () => {
  const pending = { event: serviceEvent('HubTransport', 'running'), time: 0, computer: 'EX01' };

  it('counts on after another writer, also over a torn line', () => {
    new EventFile(home).append([pending, pending]);
    new EventFile(home).append([pending]);
    expect(
      new EventFile(home)
        .read()
        .find()
        .map(({ recordId }) => recordId),
    ).toEqual([3, 2, 1]);
  });

  it('stays bounded', () => {
    const file = new EventFile(home, 20_000);
    for (let round = 0; round < 20; round++) file.append(Array.from({ length: 20 }, () => pending));
    const found = file.read().find();
    expect(found[0]?.recordId).toBe(400);
    expect(found.length).toBeLessThan(120);
  });
});
