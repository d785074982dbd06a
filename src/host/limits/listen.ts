import Table from 'cli-table3';
import type { TransportEndpoint, TransportState } from '../../cmdlets/lab/LabMachines.ts';
import { readPorts } from '../../cmdlets/lab/transportPorts.ts';
import type { TransportEvent } from '../../smtp/events/TransportEvent.ts';
import type { ConnectionRow } from '../../smtp/listener/connectionTable.ts';
import { formatUnlimited } from '../../smtp/number.ts';
import { LabError } from '../lab/LabError.ts';
import { storeInUse } from '../lab/Subcommand.ts';
import { type LiveOptions, LiveTransport } from './LiveTransport.ts';
import { SANDBOXED } from './labMachines.ts';
import { readTransport, writeTransport } from './labState.ts';
import {
  type CommonOptions,
  type Report,
  type ReportSurroundings,
  refusing,
  serverName,
  switchesIn,
} from './Report.ts';

/** Ports below 1024 belong to the system administrator, so 25 is listened to at 10025. */
export const PORT_OFFSET = 10_000;
/** Lines about events in a second; the rest is counted. */
const LINES_A_SECOND = 20;
const TABLE_ROWS = 20;

interface ListenOptions extends CommonOptions {
  readonly address: string;
  readonly offset: string;
  readonly port?: readonly string[];
  readonly proxy?: boolean;
  readonly user?: readonly string[];
  readonly exchangeServer?: readonly string[];
  readonly backPressure?: string;
  readonly keep: string;
  readonly table?: string;
  readonly quiet?: boolean;
  readonly iKnow?: boolean;
}

/** `ems listen`: the practice transport in the foreground, until Ctrl-C. */
export const addListen: Report = (program, surroundings) => {
  program
    .command('listen')
    .description('answer SMTP on this machine as the Receive connectors of a server would, until Ctrl-C')
    .option('--address <ip>', 'the address to listen at', '127.0.0.1')
    .option('--offset <number>', "added to the connectors' ports: 25 is listened to at 10025", String(PORT_OFFSET))
    .option('--port <port=local...>', 'listen to these ports only: 25=2525')
    .option('--proxy', 'each connection begins with a PROXY header that gives the address of the client')
    .option('--user <name:password...>', 'an account that may log on with AUTH')
    .option('--exchange-server <ip...>', 'an address that counts as an Exchange server')
    .option(
      '--back-pressure <level>',
      'the server runs short: medium, high, or with the resource as in medium=UsedDiskSpace',
    )
    .option('--keep <count>', 'messages kept in memory; 0 drops them', '1000')
    .option('--table <seconds>', 'print who holds how many connections, again and again')
    .option('--quiet', 'print nothing while it runs')
    .option('--i-know', 'allow an address that others on the network can reach')
    .option('--switch <name=value...>', 'decide an open point otherwise (docs/limits.md lists them)')
    .action((options: ListenOptions) => {
      if (surroundings.sandboxed && options.iKnow) throw new LabError(SANDBOXED);
      const live = liveOptions(surroundings, options);
      const lab = surroundings.labs.current;
      const running = readTransport(surroundings.labs.folderOf(lab));
      if (running && !('error' in running))
        throw new LabError(
          `The practice transport of this lab runs already (process ${running.processId}). Stop-LabTransport ends it.`,
        );
      void run(surroundings, lab, live, options);
    });
};

function liveOptions(surroundings: ReportSurroundings, options: ListenOptions): LiveOptions {
  const { organisation } = storeInUse(surroundings);
  return {
    server: serverName(surroundings, organisation),
    address: options.address,
    portOffset: wholeNumber(options.offset, '--offset'),
    proxyProtocol: options.proxy ?? false,
    allowNonLoopback: options.iKnow ?? false,
    switches: switchesIn(options),
    accounts: options.user ?? [],
    exchangeServers: options.exchangeServer ?? [],
    backPressure: options.backPressure ?? 'off',
    keep: wholeNumber(options.keep, '--keep'),
    ...(options.port && { ports: refusing(() => readPorts(options.port ?? [])) }),
  };
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new LabError(`${option} must be a whole number, not '${text}'.`);
  return Number(text);
}

async function run(
  surroundings: ReportSurroundings,
  lab: string,
  live: LiveOptions,
  options: ListenOptions,
): Promise<void> {
  const { print } = surroundings;
  const folder = surroundings.labs.folderOf(lab);
  const lines = new EventLines(surroundings, options.quiet ?? false);
  try {
    const transport: LiveTransport = refusing(
      () =>
        new LiveTransport(surroundings.labs, lab, {
          ...live,
          onEvent: (event) => lines.add(event),
          onStopAsked: () => end(),
        }),
    );
    const endpoints = await transport.start();
    if (!options.quiet) for (const line of startLines(live, endpoints)) print(line);
    const ticker = setInterval(() => lines.second(), 1000);
    const table = options.table === undefined ? null : tableTimer(transport, options.table, print);
    const end = (): void => {
      clearInterval(ticker);
      if (table) clearInterval(table);
      void finish(transport, lines, options.quiet ? () => {} : print);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  } catch (error) {
    const message = startProblem(error, live);
    writeTransport(folder, { processId: process.pid, error: message });
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
}

/** Says what was, closes everything, and ends the process. */
async function finish(transport: LiveTransport, lines: EventLines, print: (line: string) => void): Promise<void> {
  const state = transport.state();
  const rows = transport.connections();
  lines.mute();
  await transport.stop();
  for (const line of endLines(state, rows, transport.lost)) print(line);
  process.exit(0);
}

function startProblem(error: unknown, { portOffset }: LiveOptions): string {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Try another --offset than ${portOffset}, or --port 25=2525.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Try --offset ${PORT_OFFSET}.`;
  if (error instanceof RangeError)
    return `${message}${message.includes('loopback') ? ' Give --i-know if that is what you want.' : ''}`;
  return error instanceof Error ? message : String(error);
}

function startLines({ server, proxyProtocol }: LiveOptions, endpoints: readonly TransportEndpoint[]): string[] {
  const places = endpoints.map(({ address, port, bindingPort }) => `${address}:${port} for port ${bindingPort}`);
  return [
    `The Receive connectors of ${server} answer at ${places.join(', ')}.`,
    ...(proxyProtocol ? ['Each connection must begin with a PROXY header.'] : []),
    'Changes made in other shells hold for the next connection. Get-LabConnection there lists who is connected. Ctrl-C ends it.',
  ];
}

function tableTimer(transport: LiveTransport, seconds: string, print: (line: string) => void): NodeJS.Timeout {
  const wait = Math.max(1, wholeNumber(seconds, '--table')) * 1000;
  return setInterval(() => print(connectionsTable(transport.connections())), wait);
}

export function connectionsTable(rows: readonly ConnectionRow[]): string {
  const table = new Table({
    head: ['Source', 'Connector', 'Now', 'Peak', 'May hold', 'Accepted', 'Refused'],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const { Source, Connector, Now, Peak, Limit, Accepted, Refused } of rows.slice(0, TABLE_ROWS))
    table.push([Source, Connector, Now, Peak, formatUnlimited(Limit), Accepted, Refused]);
  return table.toString();
}

function endLines({ sources, messages }: TransportState, rows: readonly ConnectionRow[], lost: number): string[] {
  const sum = (pick: (row: ConnectionRow) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  return [
    `${messages} messages. ${sum((row) => row.Accepted)} connections accepted and ${sum((row) => row.Refused)} refused, of ${sources} sources.`,
    ...(sources > 0 ? [connectionsTable(rows)] : []),
    ...(lost > 0 ? [`${lost} events came faster than they could be written, and are lost.`] : []),
  ];
}

/** Events on the screen: not more in a second than one can see. */
class EventLines {
  private readonly surroundings: ReportSurroundings;
  private quiet: boolean;
  private shown = 0;
  private hidden = 0;

  constructor(surroundings: ReportSurroundings, quiet: boolean) {
    this.surroundings = surroundings;
    this.quiet = quiet;
  }

  add({ id, source, level, message }: TransportEvent): void {
    if (this.quiet) return;
    if (this.shown >= LINES_A_SECOND) {
      this.hidden++;
      return;
    }
    this.shown++;
    const { chalk, print } = this.surroundings;
    const colour = level === 'Error' ? chalk.red : level === 'Warning' ? chalk.yellow : chalk.gray;
    print(colour(`${new Date().toISOString().slice(11, 19)} ${id} ${source}: ${message}`));
  }

  second(): void {
    if (this.hidden > 0 && !this.quiet) this.surroundings.print(`         and ${this.hidden} more events`);
    this.shown = 0;
    this.hidden = 0;
  }

  mute(): void {
    this.quiet = true;
  }
}
