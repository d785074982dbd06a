import { wantsColour } from '../console/wantsColour.ts';
import type { Editing } from './editing.ts';
import type { Front, FrontHost, Wanted } from './Front.ts';
import { HistoryFile, type Remembered } from './HistoryFile.ts';
import { helpTopic } from './helpTopic.ts';
import { Keyboard } from './Keyboard.ts';
import { KeyInput } from './KeyInput.ts';
import { LineReader, type LineReaderHost } from './LineReader.ts';
import { historyPath } from './lineEditor.ts';
import { SecretInput } from './SecretInput.ts';
import { textFacts } from './textFacts.ts';

/** Set while a terminal tells a paste apart from typing. */
const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';

/** The line editor on a terminal in raw mode. */
export class EditorFront implements Front {
  private readonly host: FrontHost;
  private readonly reader: LineReader;
  private readonly history: HistoryFile;
  private readonly keyboard = new Keyboard();
  /** Takes the keys instead of the editor. */
  private input: SecretInput | KeyInput | null = null;
  /** Ends a question without an answer; null while none is open. */
  private giveUp: (() => void) | null = null;

  constructor(host: FrontHost, home: string) {
    this.host = host;
    this.history = new HistoryFile(historyPath(home));
    this.reader = new LineReader(process.stdout, this.history, this.readerHost(), this.keyboard);
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
    this.history.close();
    process.stdout.write(PASTE_OFF);
    process.stdin.setRawMode(false);
    process.stdin.pause();
  }

  command(prompt: string, editing: Editing | null): Promise<string | null> {
    if (editing !== null) this.reader.use(editing);
    return this.reader.read(prompt);
  }

  warmUp(text: string): void {
    textFacts(text);
  }

  remember(text: string, where: Remembered): void {
    this.history.add(text, where);
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
    const Input = wanted === 'key' ? KeyInput : SecretInput;
    const input = new Input(process.stdout, prompt, this.keyboard);
    this.input = input;
    return input.read();
  }

  private typed(data: string): void {
    if (!this.reads && data.includes('\x03')) return this.interrupt();
    this.keyboard.feed(data);
    (this.input ?? this.reader).drain();
    // Enter and Ctrl-C in one piece: the first has started something that the second stops.
    if (!this.reads && this.keyboard.holdsCtrlC) this.interrupt();
  }

  /** The editor has the keys; else a command runs, or asks something. */
  private get reads(): boolean {
    return this.reader.isReading && this.giveUp === null;
  }

  /** Ctrl-C while something runs or asks. */
  private interrupt(): void {
    this.host.interrupt();
    this.keyboard.clear();
    if (this.giveUp === null) return;
    this.reader.abandon();
    process.stdout.write('\r\n');
    this.giveUp();
  }

  private readerHost(): LineReaderHost {
    return {
      facts: textFacts,
      complete: (text, cursor) => this.host.complete(text, cursor),
      help: async (of, text, cursor) => {
        const topic = helpTopic(of, text, cursor);
        return topic === '' ? '' : this.host.help(topic);
      },
      script: (chord, state) => this.host.script(chord, state),
      colour: wantsColour(true, process.env),
    };
  }
}
