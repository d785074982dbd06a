import { Worker } from 'node:worker_threads';
import type { ShellOptions } from '../commandLine/options.ts';
import { wantsColour } from '../console/wantsColour.ts';
import type { Completions } from '../editor/commands/completion.ts';
import { editCommands, keymaps } from '../editor/keymap.ts';
import { homeFolder } from '../store/LabFolder.ts';
import { HistoryFile } from './HistoryFile.ts';
import { LineReader, type LineReaderHost } from './LineReader.ts';
import type { EditingOptions, Reply, Request } from './messages.ts';
import { SecretInput } from './SecretInput.ts';
import { Switchboard } from './Switchboard.ts';
import { textFacts } from './textFacts.ts';

const NOTHING: Completions = { start: 0, end: 0, items: [] };

/** Set while a terminal tells a paste apart from typing. */
const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';

/**
 * The shell at a terminal. The engine runs in a worker, so that Ctrl-C, prompts and the editor stay alive whatever it does;
 * this thread owns the keyboard and paints the line, the worker writes all other output.
 */
export class InteractiveShell {
  private readonly worker: Worker;
  private readonly switchboard = new Switchboard();
  private readonly reader: LineReader;
  private readonly pending = new Map<number, (reply: Reply) => void>();
  private editing: EditingOptions = { mode: 'Windows', predictions: true };
  private requests = 0;
  private secret: SecretInput | null = null;
  private asking = false;

  constructor(options: ShellOptions) {
    const history = new HistoryFile(`${homeFolder(options.home ?? undefined)}/history.txt`);
    this.reader = new LineReader(process.stdout, history, this.readerHost());
    // The launcher again, in another thread: it finds the engine's entry by this variable.
    this.worker = new Worker(process.argv[1] ?? '', {
      argv: process.argv.slice(2),
      env: { ...process.env, EMS_THREAD: 'engine' },
      workerData: {
        options: { ...options, width: options.width ?? process.stdout.columns },
        switchboard: this.switchboard.buffer,
      },
      stdin: false,
    });
  }

  start(): void {
    process.stdin.setRawMode(true);
    process.stdin.setEncoding('utf8');
    process.stdout.write(PASTE_ON);
    process.stdin.on('data', (data: string) => this.typed(data));
    process.stdout.on('resize', () => this.reader.resized());
    this.worker.on('message', (reply: Reply) => this.hear(reply));
    this.worker.on('error', (error) => this.stop(1, `${error.stack ?? error.message}\n`));
    this.worker.on('exit', (code) => this.stop(code));
  }

  private stop(code: number, message = ''): void {
    process.stdout.write(PASTE_OFF);
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
    process.stdin.pause();
    if (message !== '') process.stderr.write(message);
    process.exitCode = code;
    void this.worker.terminate();
  }

  private typed(data: string): void {
    if (this.secret) {
      this.secret.feed(data);
      return;
    }
    const interrupts = !this.reader.isReading || this.asking;
    if (interrupts && data.includes('\x03')) return this.interrupt();
    this.reader.feed(data);
  }

  /** Ctrl-C while something runs or asks. */
  private interrupt(): void {
    this.switchboard.interrupt();
    if (!this.asking) return;
    this.asking = false;
    process.stdout.write('\r\n');
    this.switchboard.answer(null);
  }

  private hear(reply: Reply): void {
    if (reply.kind === 'ready') void this.readCommand(reply.prompt, reply.editing);
    else if (reply.kind === 'ask') void this.ask(reply.prompt, reply.secret);
    else if (reply.kind === 'exit') this.stop(reply.code);
    else if ('id' in reply) this.settle(reply.id, reply);
  }

  private settle(id: number, reply: Reply): void {
    this.pending.get(id)?.(reply);
    this.pending.delete(id);
  }

  private async readCommand(prompt: string, editing: EditingOptions): Promise<void> {
    this.editing = editing;
    const text = await this.reader.read(prompt);
    this.switchboard.reset();
    this.post({ kind: 'run', text: text ?? 'exit' });
  }

  private async ask(prompt: string, secret: boolean): Promise<void> {
    this.asking = true;
    const text = secret ? await this.askSecret(prompt) : await this.reader.read(prompt, false);
    if (!this.asking) return;
    this.asking = false;
    this.switchboard.answer(text);
  }

  private async askSecret(prompt: string): Promise<string | null> {
    this.secret = new SecretInput(process.stdout, prompt);
    const text = await this.secret.read();
    this.secret = null;
    return text;
  }

  private post(request: Request): void {
    this.worker.postMessage(request);
  }

  private request(make: (id: number) => Request): Promise<Reply> {
    const id = ++this.requests;
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      this.post(make(id));
    });
  }

  private readerHost(): LineReaderHost {
    const shell = this;
    return {
      facts: textFacts,
      async complete(text, cursor) {
        if (shell.asking) return NOTHING;
        const reply = await shell.request((id) => ({ kind: 'complete', id, text, cursor }));
        return reply.kind === 'completions' ? reply.completions : NOTHING;
      },
      async help(of, text, cursor) {
        const topic = helpTopic(of, text, cursor);
        if (topic === '') return '';
        const reply = await shell.request((id) => ({ kind: 'help', id, topic }));
        return reply.kind === 'helpText' ? reply.text : '';
      },
      keyTable: () => keyTable(keymaps[shell.editing.mode]),
      bindings: () => keymaps[shell.editing.mode],
      get predictions() {
        return shell.editing.predictions && !shell.asking;
      },
      colour: wantsColour(true, process.env),
      continuation: '>> ',
    };
  }
}

/** The word before the cursor that F1 means: the command in front of it. */
function helpTopic(of: 'command' | 'parameter', text: string, cursor: number): string {
  const before =
    text
      .slice(0, cursor)
      .split(/[|;({\n]/)
      .at(-1) ?? '';
  const after = /^[\w-]*/.exec(text.slice(cursor))?.[0] ?? '';
  const words = `${before}${after}`.trim().split(/\s+/);
  const command = words[0] ?? '';
  const parameter = words.findLast((word) => /^-\w/.test(word))?.slice(1) ?? '';
  return of === 'parameter' && parameter !== '' ? `${command} -Parameter ${parameter}*` : command;
}

function keyTable(bindings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(bindings).map(
    ([chord, name]) => `${chord.padEnd(24)}${name.padEnd(24)}${editCommands[name]?.description ?? ''}`,
  );
  return ['Key                     Function                Description', ...rows].join('\n');
}
