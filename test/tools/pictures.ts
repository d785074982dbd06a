// npm run --silent pictures
// Makes the pictures of docs/pictures from real runs of the built shell in a pseudo-terminal. Nothing in them depends on the
// time or the machine, so that another run makes the same files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Frame, momentOf, movingPicture, stillPicture } from './screenSvg.ts';
import { type KEYS, TerminalScreen } from './TerminalScreen.ts';

const root = process.env.EMS_ROOT ?? '.';
const folder = join(root, 'docs', 'pictures');
const COLUMNS = 100;
/** Rows of a window in which nothing scrolls away. */
const HIGH = 100;
const TITLE = 'Exchange Management Shell';

/** Seconds for which a typed character, and what a key brought about, are looked at. */
const PER_CHARACTER = 0.05;
const PER_KEY = 0.9;
const PER_ANSWER = 2.6;

/** Milliseconds in which a repaint arrives. */
const REPAINT = 120;

/** Someone at the keyboard; what they see is kept frame by frame. */
class Recording {
  readonly frames: Frame[] = [];
  readonly screen: TerminalScreen;
  private readonly home = mkdtempSync(join(tmpdir(), 'ems-pictures-'));

  constructor(rows: number) {
    this.screen = new TerminalScreen(process.execPath, [join(root, 'bin', 'ems')], {
      columns: COLUMNS,
      rows,
      folder: this.home,
      environment: { EMS_HOME: this.home },
    });
  }

  /** The greeting has a tip of the day, which is another one every day: the screen is cleared. */
  async begin(): Promise<void> {
    await this.prompt();
    this.screen.press('ctrlL');
    await this.screen.shows(({ lines }) => lines.length === 1);
    this.keep(1);
  }

  private async prompt(): Promise<void> {
    await this.screen.shows(({ lines }) => /^\[PS\] .*>$/.test(lines.at(-1) ?? ''));
  }

  keep(seconds: number): void {
    this.frames.push({ ...momentOf(this.screen), seconds });
  }

  async type(text: string): Promise<void> {
    for (const character of text) {
      const { column, row } = this.screen.cursor;
      this.screen.type(character);
      await this.screen.shows(({ cursor }) => cursor.column !== column || cursor.row !== row);
      await this.settle();
      this.keep(PER_CHARACTER);
    }
  }

  async erase(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const { column } = this.screen.cursor;
      this.screen.press('backspace');
      await this.screen.shows(({ cursor }) => cursor.column < column);
      await this.settle();
      this.keep(3 * PER_CHARACTER);
    }
  }

  /** Waits until a repaint is over: the terminal may get it in pieces. */
  private async settle(): Promise<void> {
    for (let before = ''; before !== this.look; ) {
      before = this.look;
      await new Promise((resolve) => setTimeout(resolve, REPAINT));
    }
  }

  private get look(): string {
    return JSON.stringify([this.screen.lines, this.screen.cursor]);
  }

  /** A key, and what the screen then shows. */
  async press(key: keyof typeof KEYS, shows: Parameters<TerminalScreen['shows']>[0], seconds = PER_KEY): Promise<void> {
    this.screen.press(key);
    await this.screen.shows(shows);
    await this.settle();
    this.keep(seconds);
  }

  /** Runs the line and looks at what it says. */
  async enter(seconds = PER_ANSWER): Promise<void> {
    const before = this.count;
    this.screen.press('enter');
    await this.screen.shows(() => this.count > before);
    await this.prompt();
    await this.settle();
    this.keep(seconds);
  }

  private get count(): number {
    return this.screen.everything.filter((line) => line.startsWith('[PS] ')).length;
  }

  async end(): Promise<void> {
    this.screen.kill();
    await this.screen.exited;
    rmSync(this.home, { recursive: true, force: true });
  }
}

async function record(rows: number, scene: (recording: Recording) => Promise<void>): Promise<Recording> {
  const recording = new Recording(rows);
  try {
    await recording.begin();
    await scene(recording);
  } finally {
    await recording.end();
  }
  return recording;
}

const write = (name: string, svg: string): void => writeFileSync(join(folder, `${name}.svg`), svg);

/** A picture of the first `rows` rows at the end of a scene. */
async function still(name: string, rows: number, scene: (recording: Recording) => Promise<void>): Promise<void> {
  const { frames } = await record(HIGH, scene);
  const last = frames.at(-1);
  if (last) write(name, stillPicture(last, TITLE, COLUMNS, rows));
}

async function session(recording: Recording): Promise<void> {
  await recording.type('Get-ReceiveC');
  await recording.press('tab', 'Get-ReceiveConnector');
  await recording.type(' | Where-Object Prot');
  await recording.press('tab', 'ProtocolLoggingLevel');
  await recording.type(' -eq V');
  await recording.press('tab', '-eq Verbose');
  await recording.enter();
  await recording.type('Set-ReceiveConnector Def');
  await recording.press('ctrlSpace', 'EX02\\Default Frontend EX02', 1.4);
  await recording.press('right', "'Default Frontend EX01'");
  await recording.press('left', "'Default EX01'");
  await recording.press('enter', ({ text }) => !text.includes('EX02\\Default EX02'), 0.3);
  await recording.type(' -MaxInboundConnectionPerS');
  await recording.press('tab', '-MaxInboundConnectionPerSource');
  await recording.type(' 20000');
  await recording.enter(3.5);
  await recording.press('up', "'Default EX01' -MaxInboundConnectionPerSource 20000");
  await recording.erase(2);
  await recording.enter(1);
  await recording.type('Test-ReceiveConnectorLimit *\\Def* | ft Identity, OneSource');
  await recording.press('tab', 'OneSourceGets');
  await recording.type(', Stop');
  await recording.press('tab', 'StoppedBy');
  await recording.enter(6);
}

mkdirSync(folder, { recursive: true });

const { frames } = await record(28, session);
write('session', movingPicture(frames, TITLE, COLUMNS));

await still('completion', 30, async (recording) => {
  await recording.type("Get-ReceiveConnector 'Default EX01' | Format-List Max");
  await recording.press('ctrlSpace', 'MaxRecipientsPerMessage');
  await recording.press('down', 'Microsoft.Exchange.Data');
});

await still('errors', 40, async (recording) => {
  await recording.type("Set-ReceiveConnector 'Default Frontend EX01' -MaxInboundConnectionPerSource 0");
  await recording.enter();
  await recording.type('Get-ReceiveConector');
  await recording.enter();
  await recording.type("Remove-ReceiveConnector 'Client Proxy EX01'");
  await recording.press('enter', '(default is "Y"):');
});

await still('limits', 47, async (recording) => {
  await recording.type("Test-ReceiveConnectorLimit 'Default Frontend EX01'");
  await recording.enter();
});
