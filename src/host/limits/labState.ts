import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  return isRunning(value.processId) ? { ...value, connections: value.connections.map(rowOf) } : null;
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
