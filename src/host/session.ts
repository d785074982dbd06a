import { catalog } from '../cmdlets/catalog.ts';
import { connectLineEditor } from '../cmdlets/psreadline/ReadLine.ts';
import { openConsole } from '../cmdlets/utility/openConsole.ts';
import { notEmulatedHere } from '../cmdlets/whyNotEmulated.ts';
import type { AnyCmdlet } from '../runtime/cmdlet.ts';
import { InvocationInfo } from '../runtime/InvocationInfo.ts';
import { memoryFiles } from '../runtime/memoryFiles.ts';
import type { NativeFiles } from '../runtime/NativeFiles.ts';
import type { HostUI, Platform } from '../runtime/Platform.ts';
import { Session } from '../runtime/Session.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { candidatesAt } from './completion/complete.ts';
import { digest } from './digest.ts';
import { historyPath, lineEditor } from './shell/lineEditor.ts';
import { timeZoneNamed } from './timeZone.ts';

export interface PracticeOptions {
  /** Columns of the console; 120 by default. */
  readonly width?: number;
  /** Where the session stands; made when it is not there. */
  readonly workingDirectory?: string;
  /** IANA name or `UTC`. */
  readonly timeZone?: string;
  /** Files by full path, there from the start. */
  readonly files?: Readonly<Record<string, string>>;
  /** A made-up clock; the real one by default. */
  readonly now?: () => number;
  /** Lines that answer prompts; a session without them is not interactive. */
  readonly answers?: readonly string[];
  /** Cmdlets besides those of the shell itself. */
  readonly cmdlets?: Readonly<Record<string, AnyCmdlet>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly driveRoot?: string;
  /** A program that never ends is ended after so many milliseconds. */
  readonly maxMilliseconds?: number;
}

/** An error as the golden rows describe it. */
export interface ErrorFacts {
  readonly id: string;
  readonly category: string;
  readonly type: string;
  readonly message: string;
  readonly line: number;
  readonly char: number;
}

export interface PracticeResult {
  /** All that the console shows. */
  readonly output: string;
  /** `$Error`, newest first. */
  readonly errors: readonly ErrorFacts[];
  readonly state: 'ok' | 'terminated';
  /** What `exit` was given; null without it. */
  readonly exitCode: number | null;
}

export interface PracticeSession {
  readonly session: Session;
  readonly files: NativeFiles;
  run(code: string): PracticeResult;
}

/** A shell without a terminal or a disk: its console is captured, its files live in memory. */
export function createPracticeSession(options: PracticeOptions = {}): PracticeSession {
  const screen: string[] = [];
  const now = options.now ?? Date.now;
  const folder = options.workingDirectory ?? '/practice';
  const files = memoryFiles(now);
  makeFolders(files, folder);
  for (const [path, text] of Object.entries(options.files ?? {})) {
    makeFolders(files, path.replace(/\/[^/]*$/, ''));
    files.write(path, new TextEncoder().encode(text));
  }
  const session = new Session({
    platform: practicePlatform(options, files, folder, now),
    ui: capturingConsole(screen, options),
    cmdlets: options.cmdlets === undefined ? catalog : { ...catalog, ...options.cmdlets },
    openConsole,
    whyNotEmulated: notEmulatedHere,
    complete: (...at) => candidatesAt(...at),
  });
  connectLineEditor(session, () => lineEditor(historyPath(folder)));
  return {
    session,
    files,
    run(code) {
      screen.length = 0;
      if (options.maxMilliseconds !== undefined) session.deadline = session.platform.ticks() + options.maxMilliseconds;
      const { terminated, exitCode } = session.run(code);
      const errors = session.errors.items.map((error) => factsOf(error));
      return { output: screen.join(''), errors, state: terminated ? 'terminated' : 'ok', exitCode };
    },
  };
}

function makeFolders(files: NativeFiles, folder: string): void {
  if (folder === '' || folder === '/' || files.facts(folder) !== null) return;
  makeFolders(files, folder.replace(/\/[^/]*$/, ''));
  files.makeFolder(folder);
}

function practicePlatform(options: PracticeOptions, files: NativeFiles, folder: string, now: () => number): Platform {
  return {
    now,
    ticks: () => performance.now(),
    // Nobody waits for a practice session: its sleeps only count.
    sleep: () => true,
    random: Math.random,
    digest,
    files,
    environment: new Map(
      Object.entries(
        options.environment ?? {
          COMPUTERNAME: 'EX01',
          USERNAME: 'Administrator',
          USERDOMAIN: 'CONTOSO',
          TEMP: '/tmp',
          PATH: '',
        },
      ),
    ),
    startFolder: folder,
    driveRoot: options.driveRoot ?? null,
    homeFolder: folder,
    userName: 'Administrator',
    machineName: 'EX01',
    processId: 4242,
    ...(options.timeZone === undefined ? {} : { timeZone: timeZoneNamed(options.timeZone) }),
  };
}

/** Messages stand where a console shows them, without colour. */
function capturingConsole(screen: string[], { width = 120, answers }: PracticeOptions): HostUI {
  const waiting = [...(answers ?? [])];
  const line = (text: string): void => {
    screen.push(`${text}\n`);
  };
  return {
    width,
    height: 50,
    interactive: answers !== undefined,
    write: (text) => void screen.push(text),
    writeLine: line,
    writeError: (lines) => lines.forEach(line),
    writeWarning: (text) => line(`WARNING: ${text}`),
    writeVerbose: (text) => line(`VERBOSE: ${text}`),
    writeDebug: (text) => line(`DEBUG: ${text}`),
    writeInformation: line,
    progress() {},
    readLine(prompt) {
      const answer = waiting.shift() ?? null;
      screen.push(`${prompt}${answer ?? ''}\n`);
      return answer;
    },
    clear() {
      screen.length = 0;
    },
  };
}

function factsOf(error: unknown): ErrorFacts {
  if (!(error instanceof ErrorRecord))
    return { id: '', category: '', type: typeof error, message: String(error), line: 0, char: 0 };
  const extent = error.invocationInfo instanceof InvocationInfo ? error.invocationInfo.extent : null;
  return {
    id: error.fullyQualifiedErrorId,
    category: error.categoryMessage,
    type: error.exception.typeName,
    message: error.exception.message,
    line: extent?.startLine ?? 0,
    char: extent?.startColumn ?? 0,
  };
}
