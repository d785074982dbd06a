import type { DotnetFiles } from './FileSystem.ts';
import type { ScriptBlock } from './ScriptBlock.ts';
import type { TimeZone } from './TimeZone.ts';
import type { TypeExtensions } from './typeExtensions.ts';

/** What could stand at a place of a text. */
export interface CompletionFacts {
  /** Offsets of the text that a candidate takes the place of. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly {
    readonly text: string;
    readonly label: string;
    /** A name of System.Management.Automation.CompletionResultType. */
    readonly type: string;
    readonly toolTip: () => string;
  }[];
}

/** The screen and the keyboard, for `[Console]`. */
export interface ConsoleAccess {
  readonly width: number;
  readonly height: number;
  readonly interactive: boolean;
  write(text: string, foreground?: string | null): void;
  /** Text to where errors go. */
  writeToErrors?(text: string): void;
  readLine(prompt: string, secret: boolean): string | null;
  clear(): void;
  setTitle?(text: string): void;
}

/** A computer by what DNS says of it. */
export interface HostFacts {
  readonly name: string;
  readonly addresses: readonly string[];
}

/**
 * What values need of the world outside: .NET has it in static members (`[datetime]::Now`, `[IO.File]`, `[Environment]`).
 * The session puts its Platform's services in here before it runs anything.
 */
export interface Surroundings {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  /** 0 <= x < 1. */
  random(): number;
  /** Stops for a while. */
  sleep(milliseconds: number): void;
  /** Time since some moment, in milliseconds, that never goes back. */
  elapsed(): number;
  timeZone: TimeZone;
  /** null: nothing is shown anywhere. */
  console: ConsoleAccess | null;
  /** null: no files can be reached. */
  files: DotnetFiles | null;
  /** The process environment, names as they are. */
  environment: Map<string, string>;
  userName: string;
  machineName(): string;
  /** The computer of a name or an address; null where none is known. No network is asked. */
  host(name: string): HostFacts | null;
  /** The hash of bytes; `algorithm` is MD5, SHA1, SHA256, SHA384 or SHA512. Throws where the host cannot hash. */
  digest(algorithm: string, bytes: Uint8Array): Uint8Array;
  /** A script block of source text; throws ParseException as an ExceptionObject. */
  scriptBlock(text: string): ScriptBlock;
  /** What could stand at the cursor of a text; null in a session that completes nothing. */
  complete: ((text: string, cursor: number) => CompletionFacts) | null;
  /** $OFS, between the items of a collection that becomes text. */
  separator(): string;
  /** What Update-TypeData added to types. */
  typeExtensions: TypeExtensions;
}

export const surroundings: Surroundings = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: () => {
    throw new Error('no clock to sleep by');
  },
  elapsed: () => Date.now(),
  timeZone: {
    id: 'UTC',
    standardName: 'Coordinated Universal Time',
    daylightName: 'Coordinated Universal Time',
    offsetAt: () => 0,
    offsetOfLocal: () => 0,
  },
  console: null,
  files: null,
  environment: new Map(),
  userName: 'Administrator',
  machineName: () => 'EX01',
  host: () => null,
  digest: () => {
    throw new Error('nothing to hash with');
  },
  scriptBlock: () => {
    throw new Error('no language to compile with');
  },
  complete: null,
  separator: () => ' ',
  typeExtensions: new Map(),
};
