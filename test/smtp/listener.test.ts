import { execFile, spawnSync } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import nodemailer from 'nodemailer';
import { labCertificate } from '../../src/host/labCertificate.ts';
import { nodeSockets } from '../../src/host/listener.ts';
import { EventLog } from '../../src/logs/events/EventLog.ts';
import { LabRecords } from '../../src/logs/events/LabRecords.ts';
import type { ConnectorSettings, ServerSettings } from '../../src/smtp/ConnectorSettings.ts';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import { Mailbox } from '../../src/smtp/dialogue/Mailbox.ts';
import { Listener, type ListenerOptions } from '../../src/smtp/listener/Listener.ts';
import { readProxyHeader } from '../../src/smtp/listener/proxyProtocol.ts';
import { parseLoad } from '../../src/smtp/simulate/Load.ts';
import { simulate } from '../../src/smtp/simulate/simulate.ts';

const certificate = labCertificate('EX01.contoso.com');
const open = { TarpitInterval: 0, AuthTarpitInterval: 0 };
/** The listener's clock stands still: no rate and no timeout depends on how busy the machine is. */
const now = () => Date.UTC(2026, 0, 5, 9);
let running: Listener | null = null;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await running?.stop();
  running = null;
});

async function start(
  settings: Partial<ConnectorSettings> = {},
  options: Partial<ListenerOptions> = {},
  server: Partial<ServerSettings> = {},
) {
  const serverWith = serverSettings({ MaxConnectionRatePerMinute: Infinity, ...server });
  const events = new EventLog();
  const listener = new Listener(nodeSockets({ certificate, now }), {
    server: serverWith,
    connectors: [connectorSettings({ ...open, ...settings })],
    users: [{ name: 'anna', password: 'secret' }],
    records: new LabRecords(serverWith, events, null),
    ...options,
  });
  running = listener;
  const [listening] = await listener.start([{ address: '127.0.0.1', port: 0, bindingPort: 25 }]);
  return { listener, events, port: listening?.port ?? 0 };
}

/** A plain client: collects what the server says until a line that begins with the code. */
function client(port: number, localAddress = '127.0.0.1') {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  sockets.push(socket);
  let text = '';
  let ended = false;
  const waiting: (() => void)[] = [];
  const notify = () => {
    for (const check of [...waiting]) check();
  };
  socket.on('data', (bytes) => {
    text += bytes;
    notify();
  });
  socket.on('close', () => {
    ended = true;
    notify();
  });
  socket.on('error', () => {});
  const until = (done: () => boolean) =>
    new Promise<string>((resolve) => {
      const check = () => {
        if (!done()) return;
        waiting.splice(waiting.indexOf(check), 1);
        resolve(text);
      };
      waiting.push(check);
      check();
    });
  return {
    socket,
    say: (line: string | Uint8Array) => socket.write(line),
    line: (start: string) => until(() => text.split('\r\n').some((line) => line.startsWith(start))),
    closed: () => until(() => ended),
  };
}

const banners = (port: number, count: number, localAddress?: string) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const one = client(port, localAddress);
      return (await Promise.race([one.line('220'), one.line('421')])).slice(0, 3);
    }),
  );

/** Longer than a test may take: only what hangs ends by it. */
const PATIENCE = 600_000;

const transport = (port: number, more: object = {}) =>
  nodemailer.createTransport({
    host: '127.0.0.1',
    port,
    tls: { rejectUnauthorized: false },
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    ...more,
  } as object);

const mail = { from: 'a@fabrikam.example', to: 'x@contoso.com', subject: 'Test', text: '.\r\n.hidden\r\nbody' };

describe('nodemailer as the client', () => {
  it('delivers over STARTTLS', async () => {
    const { listener, port } = await start();
    const info = await transport(port, { requireTLS: true }).sendMail(mail);
    expect(info.response).toMatch(/^250 2\.6\.0 <.+> \[InternalId=\d+, Hostname=EX01\.contoso\.com\] \d+ bytes in /);
    const [message] = listener.mailbox.messages;
    expect(message).toMatchObject({ sender: 'a@fabrikam.example', recipients: ['x@contoso.com'], remote: '127.0.0.1' });
    expect(new TextDecoder().decode(message?.content ?? undefined)).toContain('\r\n.hidden\r\n');
  });

  it('logs on with PLAIN and LOGIN, and is refused with a wrong password', async () => {
    const { listener, events, port } = await start({ PermissionGroups: ['ExchangeUsers'] });
    const send = (authMethod: string, pass: string) =>
      transport(port, { auth: { user: 'anna', pass }, authMethod }).sendMail({ ...mail, to: 'x@anywhere.example' });
    await send('PLAIN', 'secret');
    await send('LOGIN', 'secret');
    expect(listener.mailbox.messages.map(({ user }) => user)).toEqual(['anna', 'anna']);
    await expect(send('PLAIN', 'wrong')).rejects.toMatchObject({ responseCode: 535 });
    expect(events.find({ id: [1035] })).toHaveLength(1);
    await expect(transport(port).sendMail(mail)).rejects.toThrow(/530 5\.7\.57 Client was not authenticated/);
  });

  it('sees 421 when its address holds too many connections, and gets in when one closes', async () => {
    const { listener, events, port } = await start({ MaxInboundConnectionPerSource: 2 });
    const first = client(port);
    await first.line('220');
    await client(port).line('220');
    await expect(transport(port).sendMail(mail)).rejects.toMatchObject({
      message: expect.stringContaining(
        '421 4.3.2 The maximum number of concurrent server connections has exceeded a per-source limit',
      ),
    });
    expect(events.find()[0]).toMatchObject({ id: 1021, computer: 'EX01.contoso.com' });
    first.say('QUIT\r\n');
    await first.closed();
    await transport(port).sendMail(mail);
    expect(listener.mailbox.received).toBe(1);
    while (listener.table()[0]?.Now === 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(listener.table()).toMatchObject([
      { Source: '127.0.0.1', Now: 1, Peak: 2, Accepted: 3, Refused: 1, Limit: 2 },
    ]);
  });

  it('sees 452 past the recipients, 552 past the size, 550 for a foreign domain', async () => {
    const { listener, port } = await start({ MaxRecipientsPerMessage: 2, MaxMessageSize: 65_536 });
    const to = ['a@contoso.com', 'b@contoso.com', 'c@contoso.com'];
    const info = await transport(port).sendMail({ ...mail, to });
    expect([info.accepted, info.rejected]).toEqual([to.slice(0, 2), to.slice(2)]);
    expect(info.rejectedErrors?.[0]?.response).toBe('452 4.5.3 Too many recipients');
    expect(listener.mailbox.messages[0]?.recipients).toEqual(to.slice(0, 2));
    await expect(transport(port).sendMail({ ...mail, text: 'x'.repeat(100_000) })).rejects.toMatchObject({
      responseCode: 552,
    });
    await expect(transport(port).sendMail({ ...mail, to: 'x@elsewhere.example' })).rejects.toMatchObject({
      responseCode: 550,
    });
  });

  it('is dropped past its message rate', async () => {
    const { events, port } = await start({ MessageRateLimit: 1, MessageRateSource: 'User' });
    await transport(port).sendMail(mail);
    await expect(transport(port).sendMail(mail)).rejects.toThrow(/421 4\.4\.2 Message submission rate/);
    expect(events.find({ id: [1031] })).toHaveLength(1);
  });
});

describe('sources', () => {
  it('are told apart by loopback address', async () => {
    const { listener, port } = await start({ MaxInboundConnectionPerSource: 2 });
    const first = await banners(port, 3, '127.0.0.2');
    const second = await banners(port, 3, '127.0.0.3');
    expect([first.sort(), second.sort()]).toEqual([
      ['220', '220', '421'],
      ['220', '220', '421'],
    ]);
    expect(listener.table().map(({ Source, Now }) => [Source, Now])).toEqual([
      ['127.0.0.2', 2],
      ['127.0.0.3', 2],
    ]);
  });

  it('are given by the PROXY protocol, version 1 and 2', async () => {
    const { listener, port } = await start(
      { RemoteIPRanges: ['192.168.1.0/24', '2001:db8::/32'], Bindings: ['10.1.1.25:25', '[::]:25'] },
      { expectProxy: true },
    );
    const one = client(port);
    one.say('PROXY TCP4 192.168.1.75 10.1.1.25 4711 25\r\nEHLO x\r\n');
    await one.line('250 ');
    const two = client(port);
    const header = [
      13, 10, 13, 10, 0, 13, 10, 81, 85, 73, 84, 10, 0x21, 0x11, 0, 12, 192, 168, 1, 80, 10, 1, 1, 25, 1, 2, 0, 25,
    ];
    for (const byte of header) two.say(Uint8Array.of(byte));
    await two.line('220');
    const outside = client(port);
    outside.say('PROXY TCP4 8.8.8.8 10.1.1.25 4711 25\r\n');
    expect(await outside.closed()).toBe('');
    const wrong = client(port);
    wrong.say('EHLO x\r\n');
    expect(await wrong.closed()).toBe('');
    expect(
      listener
        .table()
        .map(({ Source }) => Source)
        .sort(),
    ).toEqual(['192.168.1.75', '192.168.1.80']);
  });

  it('reads PROXY headers by the byte', () => {
    const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
    expect(readProxyHeader(bytes('PROXY UNKNOWN\r\nx'))).toEqual({ length: 15, endpoints: null });
    expect(readProxyHeader(bytes('PRO'))).toBe('more');
    expect(readProxyHeader(bytes(`PROXY ${'x'.repeat(200)}`))).toBe('bad');
    expect(readProxyHeader(bytes('PROXY TCP4 a b c d\r\n'))).toBe('bad');
    expect(readProxyHeader(Uint8Array.of(13, 10, 13))).toBe('more');
    expect(readProxyHeader(Uint8Array.of(13, 10, 14))).toBe('bad');
  });
});

describe('settings that change while it runs', () => {
  it('hold for the next connection', async () => {
    const { listener, port } = await start({ MaxInboundConnectionPerSource: 1 });
    expect(await banners(port, 2)).toEqual(expect.arrayContaining(['220', '421']));
    listener.changeConnectors([connectorSettings({ ...open, MaxInboundConnectionPerSource: 2 })]);
    expect(await banners(port, 1)).toEqual(['220']);
    listener.changeConnectors([connectorSettings({ ...open, Enabled: false })]);
    expect(await client(port).closed()).toBe('');
  });
});

describe('safety', () => {
  it('binds loopback only, unless it is told otherwise', async () => {
    const listener = new Listener(nodeSockets(), { server: serverSettings(), connectors: [] });
    const endpoint = { port: 0, bindingPort: 25 };
    await expect(listener.start([{ address: '0.0.0.0', ...endpoint }])).rejects.toThrow(/not a loopback address/);
    await expect(listener.start([{ address: '::', ...endpoint }])).rejects.toThrow(/not a loopback address/);
    await expect(listener.start([{ address: 'mail', ...endpoint }])).rejects.toThrow(/no IP address/);
  });

  it('starts all endpoints or none', async () => {
    const { port } = await start();
    const second = new Listener(nodeSockets(), { server: serverSettings(), connectors: [] });
    await expect(
      second.start([
        { address: '127.0.0.1', port: 0, bindingPort: 25 },
        { address: '127.0.0.1', port, bindingPort: 587 },
      ]),
    ).rejects.toThrow(/EADDRINUSE/);
  });

  it('lets no command slip from before the handshake into the encrypted session', async () => {
    const { port, listener } = await start();
    const one = client(port);
    one.say('EHLO x\r\nSTARTTLS\r\nMAIL FROM:<evil@x.y>\r\n');
    await one.line('220 2.0.0');
    one.socket.destroy();
    await one.closed();
    expect(listener.mailbox.received).toBe(0);
  });

  it('closes what is open when it stops, with 421, and notes start and stop of the service', async () => {
    const { port, listener, events } = await start();
    const one = client(port);
    await one.line('220');
    await listener.stop();
    expect(await one.closed()).toContain('421 4.3.2 Service not available');
    expect(events.find({ logName: 'System' }).map(({ message }) => message)).toEqual([
      'The Microsoft Exchange Frontend Transport service entered the stopped state.',
      'The Microsoft Exchange Frontend Transport service entered the running state.',
    ]);
  });

  it('answers others while one floods, one sends endless lines, and one never reads', async () => {
    const { port } = await start({ MaxInboundConnectionPerSource: 50, MaxProtocolErrors: Infinity });
    const flood = client(port);
    flood.socket.pause();
    const endless = client(port);
    let busy = true;
    const pour = () => {
      if (!busy) return;
      if (flood.socket.writableLength < 1_000_000) flood.say('RSET\r\n'.repeat(2000));
      if (endless.socket.writableLength < 1_000_000) endless.say('A'.repeat(50_000));
      setImmediate(pour);
    };
    pour();
    for (let i = 0; i < 20; i++) await transport(port, { ignoreTLS: true }).sendMail(mail);
    busy = false;
  });

  it('keeps the mailbox bounded', async () => {
    const { port, listener } = await start({}, { mailbox: new Mailbox({ messages: 2, bytes: 10_000 }) });
    for (let i = 0; i < 4; i++) await transport(port, { ignoreTLS: true }).sendMail(mail);
    expect([listener.mailbox.received, listener.mailbox.messages.length]).toEqual([4, 2]);
  });
});

describe('the simulation and the live listener', () => {
  it('agree on the same load', async () => {
    const settings = {
      MaxInboundConnection: 40,
      MaxInboundConnectionPerSource: 20,
      MaxInboundConnectionPercentagePerSource: 50,
    };
    const { port } = await start(settings);
    const live: Record<string, number> = {};
    for (const source of ['127.0.0.11', '127.0.0.12', '127.0.0.13', '127.0.0.14']) {
      let accepted = 0;
      for (let i = 0; i < 15; i++) if ((await banners(port, 1, source))[0] === '220') accepted++;
      live[source] = accepted;
    }
    const groups = [0, 1, 2, 3].map((n) => ({
      address: `127.0.0.${11 + n}`,
      start: n,
      over: 0,
      connections: 15,
      hold: '1m',
    }));
    const result = simulate(parseLoad({ groups }), {
      server: serverSettings({ MaxConnectionRatePerMinute: Infinity }),
      connectors: [connectorSettings(settings)],
    });
    expect(Object.fromEntries(result.sources.map(({ address, accepted }) => [address, accepted]))).toEqual(live);
  });
});

const run = promisify(execFile);
const has = (program: string) => spawnSync('which', [program]).status === 0;

describe('clients of the distribution', () => {
  const swaks = has('swaks') ? it : it.skip;
  swaks(`swaks delivers${has('swaks') ? '' : ' (skipped: swaks is not installed)'}`, async () => {
    const { port, listener } = await start();
    await run('swaks', [
      '--server',
      '127.0.0.1',
      '--port',
      String(port),
      '--to',
      'x@contoso.com',
      '--from',
      'a@b.example',
      '--tls',
    ]);
    expect(listener.mailbox.received).toBe(1);
  });

  const source = has('smtp-source') ? it : it.skip;
  source(`smtp-source delivers${has('smtp-source') ? '' : ' (skipped: smtp-source is not installed)'}`, async () => {
    const { port, listener } = await start();
    await run('smtp-source', ['-m', '20', '-s', '4', '-t', 'x@contoso.com', '-f', 'a@b.example', `127.0.0.1:${port}`]);
    expect(listener.mailbox.received).toBe(20);
  });
});
