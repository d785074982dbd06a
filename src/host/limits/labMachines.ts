import { spawn } from 'node:child_process';
import type { LabMachines, TransportOptions, TransportState } from '../../cmdlets/lab/LabMachines.ts';
import { LabTransportError } from '../../cmdlets/lab/LabTransportError.ts';
import type { ConnectionRow } from '../../smtp/listener/connectionTable.ts';
import { wait } from '../console/wait.ts';
import type { LabFolder } from '../store/LabFolder.ts';
import { EventFile } from './eventFile.ts';
import {
  askForConnections,
  askToStop,
  isRunning,
  readServices,
  readTransport,
  removeTransport,
  stopAsking,
  takeConnections,
  writeService,
} from './labState.ts';

/** Milliseconds after which a listener that did not start, answer or end is given up: long, for a busy machine. */
const PATIENCE = 60_000;
const PAUSE = 20;

/** What a sandbox says to a listener that others on the network could reach. */
export const SANDBOXED = 'In a sandbox the practice transport answers this machine only: -IKnow is refused.';

/** The servers of the lab in use, as files in its folder and a listener in a process of its own. */
export function labMachines(labs: LabFolder, sandboxed: boolean): LabMachines {
  const folder = (): string => labs.folderOf(labs.current);
  return {
    readEvents: () => new EventFile(folder()).read(),
    writeEvents: (events) => new EventFile(folder()).append(events),
    serviceStates: (server) => readServices(folder())[server.toLowerCase()] ?? {},
    setService: (server, service, status) => writeService(folder(), server, service, status),
    transport: {
      state: () => running(folder()),
      connections: () => connections(folder()),
      start(options) {
        if (sandboxed && options.allowNonLoopback) throw new LabTransportError(SANDBOXED);
        return start(labs.home, folder(), options);
      },
      stop: () => stop(folder()),
    },
  };
}

function running(folder: string): TransportState | null {
  const state = readTransport(folder);
  return state && !('error' in state) ? state : null;
}

function connections(folder: string): readonly ConnectionRow[] | null {
  if (!running(folder)) return null;
  askForConnections(folder);
  for (let waited = 0; waited < PATIENCE && running(folder); waited += PAUSE) {
    const rows = takeConnections(folder);
    if (rows) return rows;
    wait(PAUSE);
  }
  stopAsking(folder);
  throw new LabTransportError('The practice transport does not answer.');
}

/** `ems listen --quiet` by itself, left running when this shell ends. */
function start(home: string, folder: string, options: TransportOptions): TransportState {
  const there = running(folder);
  if (there) throw new LabTransportError(`The practice transport runs already (process ${there.processId}).`);
  removeTransport(folder);
  const words = [
    ...['--home', home, '--server', options.server, 'listen', '--quiet'],
    ...['--address', options.address, '--offset', String(options.portOffset)],
    ...(options.proxyProtocol ? ['--proxy'] : []),
    ...(options.allowNonLoopback ? ['--i-know'] : []),
    ...[...(options.ports ?? [])].flatMap(([port, local]) => ['--port', `${port}=${local}`]),
    ...options.accounts.flatMap((account) => ['--user', account]),
    ...options.exchangeServers.flatMap((address) => ['--exchange-server', address]),
    ...['--back-pressure', options.backPressure],
  ];
  const child = spawn(process.execPath, [process.argv[1] ?? '', ...words], { detached: true, stdio: 'ignore' });
  child.unref();
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const state = readTransport(folder);
    if (state && 'error' in state) {
      removeTransport(folder);
      throw new LabTransportError(state.error);
    }
    if (state) return state;
    wait(PAUSE);
  }
  throw new LabTransportError(`The practice transport did not start within ${PATIENCE / 1000} seconds.`);
}

function stop(folder: string): TransportState | null {
  const state = running(folder);
  if (!state) return null;
  askToStop(folder);
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    // It takes its note away last; its process may still be named in the table of a parent that does not look.
    if (readTransport(folder) === null || !isRunning(state.processId)) return state;
    wait(PAUSE);
  }
  throw new LabTransportError(`The practice transport (process ${state.processId}) does not end.`);
}
