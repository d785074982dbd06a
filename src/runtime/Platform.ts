import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { TimeZone } from '../values/TimeZone.ts';
import type { NativeFiles } from './NativeFiles.ts';

/** All that the engine needs of the machine it runs on. The host passes it in; a test passes in a made-up one. */
export interface Platform {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Milliseconds on a clock that never jumps, with fractions. */
  ticks(): number;
  /** Blocks; ends early (false) when the user interrupts. */
  sleep(milliseconds: number): boolean;
  /** 0 ≤ x < 1. */
  random(): number;
  /** The hash of bytes; `algorithm` is MD5, SHA1, SHA256, SHA384 or SHA512. Absent where the host cannot hash. */
  digest?(algorithm: string, bytes: Uint8Array): Uint8Array;
  readonly files: NativeFiles;
  /** Environment variables; a private copy, as a process has one. */
  readonly environment: Map<string, string>;
  /** Absolute native path of the folder the session starts in. */
  readonly startFolder: string;
  /** Native folder that stands for drive `C:` on a host without drive letters; null where drives are real. */
  readonly driveRoot: string | null;
  /** The user's own folder, where `~` leads. */
  readonly homeFolder?: string;
  /** The zone that local times are in; UTC when absent. */
  readonly timeZone?: TimeZone;
  /** True once after the user asked to stop what runs. */
  interrupted?(): boolean;
  readonly userName: string;
  /** The server whose console this is. */
  readonly machineName: string;
  readonly processId: number;
}

/** Throws where the platform cannot hash. */
export function digestBy(platform: Platform, algorithm: string, bytes: Uint8Array): Uint8Array {
  const hash = platform.digest?.(algorithm, bytes);
  if (hash !== undefined) return hash;
  throw new ExceptionObject(
    'System.PlatformNotSupportedException',
    `Computing ${algorithm} hashes is not emulated here.`,
  );
}

/** What a console can show and ask. All calls block. */
export interface HostUI {
  readonly width: number;
  readonly height: number;
  /** False for `-NonInteractive` and where nobody can answer. */
  readonly interactive: boolean;
  /** Text as it is, without a line end of its own. */
  write(text: string, foreground?: string | null, background?: string | null): void;
  writeLine(text: string): void;
  writeError(lines: readonly string[]): void;
  /** Text as it is, to where errors go. */
  writeToErrors?(text: string): void;
  writeWarning(text: string): void;
  writeVerbose(text: string): void;
  writeDebug(text: string): void;
  writeInformation?(text: string): void;
  progress(record: ProgressFacts): void;
  /** One line typed by the user without its end; null at the end of the input. */
  readLine(prompt: string, secret: boolean): string | null;
  clear(): void;
  /** A whole command typed at a prompt, several lines if need be; null at the end of the input. Without it lines are read. */
  readCommand?(prompt: string): string | null;
  /** Waits for one key behind a prompt that goes away again, and gives the text it types; absent without a terminal. */
  readKey?(prompt: string): string;
  /** Names the window. */
  setTitle?(text: string): void;
}

export interface ProgressFacts {
  readonly id: number;
  readonly parentId: number;
  readonly activity: string;
  readonly status: string;
  readonly operation: string;
  /** 0 to 100, or -1 when unknown. */
  readonly percent: number;
  readonly seconds: number;
  readonly completed: boolean;
}
