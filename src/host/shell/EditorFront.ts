import { wantsColour } from '../console/wantsColour.ts';
import { editCommands, keymaps } from '../editor/keymap.ts';
import type { Front, FrontHost, Wanted } from './Front.ts';
import { HistoryFile } from './HistoryFile.ts';
import { helpTopic } from './helpTopic.ts';
import { KeyInput } from './KeyInput.ts';
import { LineReader, type LineReaderHost } from './LineReader.ts';
import type { EditingOptions } from './messages.ts';
import { SecretInput } from './SecretInput.ts';
import { textFacts } from './textFacts.ts';

/** Set while a terminal tells a paste apart from typing. */
const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';

/** The line editor on a terminal in raw mode. */
export class EditorFront implements Front {
  private readonly host: FrontHost;
  private readonly reader: LineReader;
  private editing: EditingOptions = { mode: 'Windows', predictions: true };
  /** Takes the keys instead of the editor. */
  private input: SecretInput | KeyInput | null = null;
  /** Ends a question without an answer; null while none is open. */
  private giveUp: (() => void) | null = null;

  constructor(host: FrontHost, home: string) {
    this.host = host;
    this.reader = new LineReader(process.stdout, new HistoryFile(`${home}/history.txt`), this.readerHost());
  }

  open(): void {
    process.stdin.setRawMode(true);
    process.stdin.setEncoding('utf8');
    process.stdout.write(PASTE_ON);
    process.stdin.on('data', (data: string) => this.typed(data));
    process.stdout.on('resize', () => {
      this.host.resized();
      this.reader.resized();
    });
  }

  close(): void {
    process.stdout.write(PASTE_OFF);
    process.stdin.setRawMode(false);
    process.stdin.pause();
  }

  command(prompt: string, editing: EditingOptions): Promise<string | null> {
    this.editing = editing;
    return this.reader.read(prompt);
  }

  async answer(prompt: string, wanted: Wanted): Promise<string | null> {
    const abandoned = new Promise<null>((resolve) => {
      this.giveUp = () => resolve(null);
    });
    const text = await Promise.race([this.ask(prompt, wanted), abandoned]);
    this.giveUp = null;
    this.input = null;
    return text;
  }

  private ask(prompt: string, wanted: Wanted): Promise<string | null> {
    if (wanted === 'line') return this.reader.read(prompt, false);
    const input = wanted === 'key' ? new KeyInput(process.stdout, prompt) : new SecretInput(process.stdout, prompt);
    this.input = input;
    return input.read();
  }

  private typed(data: string): void {
    const reads = this.reader.isReading && this.giveUp === null;
    if (!reads && data.includes('\x03')) this.interrupt();
    else if (this.input) this.input.feed(data);
    else this.reader.feed(data);
  }

  /** Ctrl-C while something runs or asks. */
  private interrupt(): void {
    this.host.interrupt();
    if (this.giveUp === null) return;
    this.reader.abandon();
    process.stdout.write('\r\n');
    this.giveUp();
  }

  private readerHost(): LineReaderHost {
    const front = this;
    return {
      facts: textFacts,
      complete: (text, cursor) => this.host.complete(text, cursor),
      async help(of, text, cursor) {
        const topic = helpTopic(of, text, cursor);
        return topic === '' ? '' : front.host.help(topic);
      },
      keyTable: () => keyTable(this.bindings),
      bindings: () => this.bindings,
      get predictions() {
        return front.editing.predictions;
      },
      colour: wantsColour(true, process.env),
      continuation: '>> ',
    };
  }

  private get bindings(): Readonly<Record<string, string>> {
    return keymaps[this.editing.mode];
  }
}

function keyTable(bindings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(bindings).map(
    ([chord, name]) => `${chord.padEnd(24)}${name.padEnd(24)}${editCommands[name]?.description ?? ''}`,
  );
  return ['Key                     Function                Description', ...rows].join('\n');
}
