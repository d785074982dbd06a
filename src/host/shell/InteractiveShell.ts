import type { Worker } from 'node:worker_threads';
import type { ShellOptions } from '../commandLine/options.ts';
import { canPaint } from '../console/canPaint.ts';
import type { Step } from '../editor/Command.ts';
import type { Completions } from '../editor/commands/completion.ts';
import type { EditState } from '../editor/EditState.ts';
import { homeFolder } from '../store/LabFolder.ts';
import { EditorFront } from './EditorFront.ts';
import type { Front, FrontHost } from './Front.ts';
import type { Reply, Request } from './messages.ts';
import { PlainFront } from './PlainFront.ts';
import { Switchboard } from './Switchboard.ts';

/** Cells of a window that does not tell its size. */
const COLUMNS = 120;
const ROWS = 50;

/** What somebody may type first. */
const TYPICAL = 'Get-Date';

/** The engine's thread, and the memory that both threads share. */
export interface Engine {
  readonly worker: Worker;
  readonly memory: SharedArrayBuffer;
}

/**
 * The shell at a terminal. The engine runs in a worker, so that Ctrl-C, prompts and the editor stay alive whatever it does;
 * this thread owns the keyboard and paints the line, the worker writes all other output.
 */
export class InteractiveShell implements FrontHost {
  private readonly worker: Worker;
  private readonly switchboard: Switchboard;
  private readonly front: Front;
  private readonly pending = new Map<number, (reply: Reply) => void>();
  /** `--width`; null follows the window. */
  private readonly width: number | null;
  private requests = 0;
  private stopped = false;

  constructor(options: ShellOptions, { worker, memory }: Engine) {
    this.width = options.width;
    this.worker = worker;
    this.switchboard = new Switchboard(memory);
    this.resized();
    this.front = canPaint(options)
      ? new EditorFront(this, homeFolder(options.home ?? undefined))
      : new PlainFront(this);
  }

  start(): void {
    this.front.open();
    this.worker.ref();
    this.worker.stdout.pipe(process.stdout);
    this.worker.stderr.pipe(process.stderr);
    this.worker.on('message', (reply: Reply) => this.hear(reply));
    this.worker.on('error', (error) => this.stop(1, `${error.stack ?? error.message}\n`));
    this.worker.on('exit', (code) => this.stop(code));
  }

  interrupt(): void {
    this.switchboard.interrupt();
  }

  resized(): void {
    const { columns, rows } = process.stdout;
    this.switchboard.resize(this.width ?? (columns || COLUMNS), rows || ROWS);
  }

  async complete(text: string, cursor: number): Promise<Completions> {
    const reply = await this.request((id) => ({ kind: 'complete', id, text, cursor }));
    return reply.kind === 'completions' ? reply.completions : { start: cursor, end: cursor, items: [] };
  }

  async help(topic: string): Promise<string> {
    const reply = await this.request((id) => ({ kind: 'help', id, topic }));
    return reply.kind === 'helpText' ? reply.text : '';
  }

  async script(chord: string, state: EditState): Promise<Step> {
    const reply = await this.request((id) => ({ kind: 'script', id, chord, state }));
    return reply.kind === 'scripted' ? reply.step : { state };
  }

  private stop(code: number, message = ''): void {
    this.leave(code, message);
    void this.worker.terminate();
  }

  /** Gives the terminal back; the engine ends by itself, and the process with it. */
  private leave(code: number, message = ''): void {
    if (this.stopped) return;
    this.stopped = true;
    this.front.close();
    if (message !== '') process.stderr.write(message);
    process.exitCode = code;
  }

  private hear(reply: Reply): void {
    const handler = this.handlers[reply.kind] as (reply: Reply) => void;
    handler(reply);
  }

  private readonly handlers: { [K in Reply['kind']]: (reply: Extract<Reply, { kind: K }>) => void } = {
    ready: async ({ prompt, editing }) => {
      // An old Ctrl-C does not count for a new command; one that comes right behind its Enter does.
      this.switchboard.reset();
      const command = this.front.command(prompt, editing);
      this.warmUp();
      const text = await command;
      this.post({ kind: 'run', text: text ?? 'exit' });
    },
    ask: async ({ prompt, what }) => {
      this.post({ kind: 'answer', text: await this.front.answer(prompt, what) });
    },
    remember: ({ text, where }) => this.front.remember(text, where),
    scripted: (reply) => this.settle(reply.id, reply),
    completions: (reply) => this.settle(reply.id, reply),
    helpText: (reply) => this.settle(reply.id, reply),
    exit: ({ code }) => this.leave(code),
  };

  /** While the user reads the first prompt, both threads load what a first key, a first Tab and a first command need. */
  private warmUp(): void {
    if (this.requests > 0) return;
    void this.complete(TYPICAL, TYPICAL.length);
    setImmediate(() => this.front.warmUp?.(TYPICAL));
  }

  private settle(id: number, reply: Reply): void {
    this.pending.get(id)?.(reply);
    this.pending.delete(id);
  }

  private post(request: Request): void {
    this.worker.postMessage(request);
    this.switchboard.ring();
  }

  private request(make: (id: number) => Request): Promise<Reply> {
    const id = ++this.requests;
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      this.post(make(id));
    });
  }
}
