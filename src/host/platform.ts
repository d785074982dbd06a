import { homedir, userInfo } from 'node:os';
import type { Platform } from '../runtime/Platform.ts';
import { wait as waitFor } from './console/wait.ts';
import { digest } from './digest.ts';
import { MachineEnvironment } from './MachineEnvironment.ts';
import { driveRootOf, machineFiles, type Sandbox } from './machineFiles.ts';
import { localTimeZone } from './timeZone.ts';

export interface PlatformOptions {
  /** The lab home; drive `C:` lives in it where the host has no drive letters. */
  readonly home: string;
  readonly sandbox: Sandbox;
  /** The server whose console this is; asked for when a script wants to know. */
  readonly machineName: () => string;
  /** Called before the session blocks, to show what has been written so far. */
  readonly beforeSleep?: () => void;
  /** True once after Ctrl-C. */
  readonly interrupted?: () => boolean;
  /** Blocks this thread; by default nothing ends the waiting early. */
  readonly wait?: (milliseconds: number) => void;
}

/** Longest stretch of a sleep in which an interruption goes unnoticed, in milliseconds. */
const NAP = 50;

/** This machine. */
export function nodePlatform({
  home,
  sandbox,
  machineName,
  beforeSleep,
  interrupted,
  wait = waitFor,
}: PlatformOptions): Platform {
  return {
    now: Date.now,
    ticks,
    sleep(milliseconds) {
      beforeSleep?.();
      return sleepInNaps(milliseconds, wait, interrupted);
    },
    random: Math.random,
    digest,
    files: machineFiles(home, sandbox),
    environment: new MachineEnvironment(variables(), machineName),
    startFolder: process.cwd(),
    driveRoot: driveRootOf(home),
    homeFolder: homedir(),
    timeZone: localTimeZone(),
    userName: userName(),
    get machineName() {
      return machineName();
    },
    processId: process.pid,
    ...(interrupted === undefined ? {} : { interrupted }),
  };
}

/** `performance.now()` would load a module of Node's at each start. */
const ticks = (): number => Number(process.hrtime.bigint()) / 1e6;

function sleepInNaps(
  milliseconds: number,
  wait: (milliseconds: number) => void,
  interrupted: (() => boolean) | undefined,
): boolean {
  const end = ticks() + milliseconds;
  for (let left = milliseconds; left > 0; left = end - ticks()) {
    wait(Math.min(left, NAP));
    if (interrupted?.()) return false;
  }
  return true;
}

/** What scripts expect of Windows where the process has no such variables. */
const WINDOWS: Readonly<Record<string, string>> = {
  OS: 'Windows_NT',
  PROCESSOR_ARCHITECTURE: 'AMD64',
  ProgramData: 'C:\\ProgramData',
  ProgramFiles: 'C:\\Program Files',
  SystemDrive: 'C:',
  SystemRoot: 'C:\\Windows',
  windir: 'C:\\Windows',
};

/** A copy of the process's variables, with the names that scripts expect on Windows. */
function variables(): Map<string, string> {
  const found = new Map(
    Object.entries({ USERNAME: userName(), USERPROFILE: homedir(), TEMP: '/tmp', TMP: '/tmp', ...WINDOWS }),
  );
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) found.set(name, value);
  return found;
}

let knownUser: string | undefined;

/** Asked for once: the system reads its list of users for it. */
function userName(): string {
  knownUser ??= readUserName();
  return knownUser;
}

function readUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? 'user';
  }
}
