/**
 * How many messages a second the practice listener takes, and how it bears a flood, beside the npm package smtp-server
 * in the same run: `node test/tools/run.mjs listener-bench`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { SMTPServer } from 'smtp-server';
import { nodeSockets } from '../../src/host/listener.ts';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import { Mailbox } from '../../src/smtp/dialogue/Mailbox.ts';
import { Listener } from '../../src/smtp/listener/Listener.ts';

const SOURCES = 32;
const CONNECTIONS_PER_SOURCE = 2;
const IDLE = 5000;
const SECONDS = 4;
const BODY = `Subject: bench\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(14)}.\r\n`;

/** The child: one of the two servers. */
async function serve(kind: string): Promise<void> {
  if (kind === 'listener') {
    const listener = new Listener(nodeSockets(), {
      server: serverSettings({ MaxConnectionRatePerMinute: Infinity }),
      connectors: [
        connectorSettings({
          MaxInboundConnection: 100_000,
          MaxInboundConnectionPerSource: Infinity,
          MaxInboundConnectionPercentagePerSource: 100,
          ProtocolLoggingLevel: 'None',
        }),
      ],
      mailbox: new Mailbox({ messages: 100, bytes: 1_000_000 }),
    });
    const [listening] = await listener.start([{ address: '127.0.0.1', port: 0, bindingPort: 25 }]);
    process.send?.(listening?.port);
  } else {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done());
      },
    });
    server.listen(0, '127.0.0.1', () => process.send?.((server.server.address() as { port: number }).port));
  }
  process.on('message', () => process.send?.(Math.round(process.memoryUsage().rss / 1e6)));
}

/** Sends messages one after the other over one connection, each in one write; notes the time of each. */
function sender(port: number, localAddress: string, times: number[], until: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress });
    let stage = 0;
    let started = 0;
    const steps = ['EHLO bench\r\n', 'MAIL FROM:<a@b.example>\r\nRCPT TO:<x@contoso.com>\r\nDATA\r\n', BODY];
    let text = '';
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      if (!text.endsWith('\r\n') || !complete(text, stage)) return;
      text = '';
      if (stage === 3) {
        times.push(performance.now() - started);
        if (performance.now() > until) {
          socket.end('QUIT\r\n');
          return resolve();
        }
        stage = 1;
      }
      if (stage === 1) started = performance.now();
      socket.write(steps[stage++] as string);
    });
  });
}

/** Whether the answers to a stage are all there. */
function complete(text: string, stage: number): boolean {
  if (stage === 2) return text.includes('\r\n354 ');
  return /(?:^|\r\n)\d{3} [^\r]*\r\n$/.test(text);
}

async function measure(kind: string): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), [kind]);
  const port = await message(child);
  await load(port, 0.5);
  const plain = await load(port, SECONDS);
  report(`${kind}: ${SOURCES} sources x ${CONNECTIONS_PER_SOURCE}`, plain);
  const idle = await openIdle(port, IDLE);
  const crowded = await load(port, SECONDS);
  report(`${kind}: beside ${idle.length} idle connections`, crowded);
  const stop = flood(port);
  const flooded = await load(port, SECONDS);
  stop();
  report(`${kind}: beside a flood, a slow client and one that comes and goes as well`, flooded);
  child.send('memory');
  console.log(`  ${await message(child)} MB`);
  for (const socket of idle) socket.destroy();
  child.kill();
}

async function load(port: number, seconds: number): Promise<{ perSecond: number; p99: number }> {
  const times: number[] = [];
  const started = performance.now();
  const senders = Array.from({ length: SOURCES * CONNECTIONS_PER_SOURCE }, (_, i) =>
    sender(port, `127.0.1.${1 + (i % SOURCES)}`, times, started + seconds * 1000),
  );
  await Promise.all(senders);
  const elapsed = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: Math.round(times.length / elapsed), p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

function report(label: string, { perSecond, p99 }: { perSecond: number; p99: number }): void {
  console.log(`${label}: ${perSecond} messages/s, 99th percentile ${p99.toFixed(1)} ms`);
}

/** In batches: smtp-server greets each client only after a tenth of a second. */
async function openIdle(port: number, count: number): Promise<Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const batch = Array.from({ length: 250 }, (_, i) =>
      connect({ port, host: '127.0.0.1', localAddress: `127.0.2.${1 + i}` }),
    );
    await Promise.all(batch.map(greeted));
    sockets.push(...batch);
  }
  return sockets;
}

function greeted(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('data', () => resolve());
    socket.once('error', reject);
  });
}

/** One client pours commands and reads nothing, one sends a byte now and then, one connects and leaves, over and over. */
function flood(port: number): () => void {
  const pouring = connect({ port, host: '127.0.0.1', localAddress: '127.0.3.1' });
  const slow = connect({ port, host: '127.0.0.1', localAddress: '127.0.3.2' });
  for (const socket of [pouring, slow]) socket.on('error', () => {});
  pouring.on('data', () => {});
  const commands = 'RSET\r\n'.repeat(5000);
  let on = true;
  const pour = () => {
    if (on && !pouring.destroyed) pouring.write(commands, pour);
  };
  pour();
  const timer = setInterval(() => slow.write('E'), 200);
  const connectAgain = () => {
    if (!on) return;
    const coming = connect({ port, host: '127.0.0.1', localAddress: '127.0.3.3' });
    coming.on('error', () => {});
    coming.once('data', () => coming.resetAndDestroy());
    coming.once('close', () => setTimeout(connectAgain, 2));
  };
  connectAgain();
  return () => {
    on = false;
    clearInterval(timer);
    pouring.destroy();
    slow.destroy();
  };
}

function message(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once('message', (value) => resolve(value as number)));
}

const kind = process.argv[2];
if (kind) await serve(kind);
else {
  await measure('listener');
  await measure('smtp-server');
}
