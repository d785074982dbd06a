import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceStatus, TransportState } from '../../cmdlets/lab/LabMachines.ts';
import type { ConnectionRow } from '../../smtp/listener/connectionTable.ts';

/** What a listener that could not start leaves for the shell that started it. */
export interface TransportFailure {
  readonly processId: number;
  readonly error: string;
}

type Services = Record<string, Record<string, ServiceStatus>>;

const transportFile = (folder: string): string => join(folder, 'transport.json');
const serviceFile = (folder: string): string => join(folder, 'services.json');

/** Replaces a small JSON file in one step; Infinity, which JSON lacks, becomes "Unlimited". */
function replace(file: string, value: unknown): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(
    aside,
    JSON.stringify(value, (_, item: unknown) => (item === Infinity ? 'Unlimited' : item)),
  );
  renameSync(aside, file);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

export function writeTransport(folder: string, state: TransportState | TransportFailure): void {
  mkdirSync(folder, { recursive: true });
  replace(transportFile(folder), state);
}

export function removeTransport(folder: string): void {
  rmSync(transportFile(folder), { force: true });
}

/** The listener of a lab, or why the last one did not start; null when there is none, also when it was killed. */
export function readTransport(folder: string): TransportState | TransportFailure | null {
  const value = read(transportFile(folder)) as TransportState | TransportFailure | null;
  if (value === null || typeof value.processId !== 'number') return null;
  if ('error' in value) return value;
  return isRunning(value.processId) ? value : null;
}

const STOP = 'stop';
const askFolder = (folder: string): string => join(folder, 'asked');
const answerFile = (folder: string, asker: string): string => join(askFolder(folder), `${asker}.json`);

/** Asks the listener of a lab who holds how many connections; the answer comes in a file of its own. */
export function askForConnections(folder: string): void {
  mkdirSync(askFolder(folder), { recursive: true });
  writeFileSync(join(askFolder(folder), String(process.pid)), '');
}

/** The answer, once it is there. */
export function takeConnections(folder: string): ConnectionRow[] | null {
  const file = answerFile(folder, String(process.pid));
  const rows = read(file) as ConnectionRow[] | null;
  if (rows) rmSync(file, { force: true });
  return rows?.map(rowOf) ?? null;
}

/** Takes back a question that nobody answered. */
export function stopAsking(folder: string): void {
  rmSync(join(askFolder(folder), String(process.pid)), { force: true });
}

/** Asks the listener of a lab to end. A file, not a signal: the number in a note may by now be another process's. */
export function askToStop(folder: string): void {
  mkdirSync(askFolder(folder), { recursive: true });
  writeFileSync(join(askFolder(folder), STOP), '');
}

/** Whether a shell asked the listener to end. */
export function isAskedToStop(folder: string): boolean {
  return existsSync(join(askFolder(folder), STOP));
}

/** Answers every shell that asked; `rows` is only made when one did. */
export function answerConnections(folder: string, rows: () => readonly ConnectionRow[]): void {
  const askers = askersIn(folder);
  if (askers.length === 0) return;
  const answer = rows();
  for (const asker of askers) {
    replace(answerFile(folder, asker), answer);
    rmSync(join(askFolder(folder), asker), { force: true });
  }
}

function askersIn(folder: string): string[] {
  try {
    return readdirSync(askFolder(folder)).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Forgets questions and answers of shells that are gone. */
export function forgetAsked(folder: string): void {
  rmSync(askFolder(folder), { recursive: true, force: true });
}

function rowOf(row: ConnectionRow): ConnectionRow {
  return { ...row, Limit: typeof row.Limit === 'number' ? row.Limit : Infinity };
}

export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Services that were started or stopped, by server and service. */
export function readServices(folder: string): Services {
  const value = read(serviceFile(folder));
  return typeof value === 'object' && value !== null ? (value as Services) : {};
}

export function writeService(folder: string, server: string, service: string, status: ServiceStatus): void {
  const all = readServices(folder);
  const key = server.toLowerCase();
  mkdirSync(folder, { recursive: true });
  replace(serviceFile(folder), { ...all, [key]: { ...all[key], [service]: status } });
}
