import { encodeText } from '../../runtime/providers/encodings.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { Recorder } from '../../runtime/RecordedUI.ts';
import type { Session } from '../../runtime/Session.ts';
import { DateTime } from '../../values/DateTime.ts';
import { formatComposite } from '../../values/format/composite.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { toStringPS } from '../../values/toStringPS.ts';

const STARS = '**********************';

/** Characters that wait before the file is written to. */
const ROOM = 8192;

/** A transcript that is open. Header and footer as 5.1 writes them (documented). */
export class Transcript implements Recorder {
  /** As the user sees it. */
  readonly path: string;
  private readonly session: Session;
  private readonly files: FileSystemProvider;
  private readonly invocationHeader: boolean;
  private waiting = '';

  constructor(session: Session, path: string, invocationHeader: boolean) {
    this.session = session;
    this.files = session.fileSystem;
    this.path = path;
    this.invocationHeader = invocationHeader;
  }

  begin(): void {
    this.text(`${headerOf(this.session).join('\n')}\n`);
    this.flush();
  }

  end(): void {
    this.text([STARS, 'Windows PowerShell transcript end', `End time: ${stamp(this.session)}`, STARS, ''].join('\n'));
    this.flush();
  }

  text(text: string): void {
    this.waiting += text;
    if (this.waiting.length > ROOM) this.flush();
  }

  command(prompt: string, text: string): void {
    if (this.invocationHeader) this.text([STARS, `Command start time: ${stamp(this.session)}`, STARS, ''].join('\n'));
    this.text(`${prompt}${text}\n`);
  }

  flush(): void {
    if (this.waiting === '') return;
    this.files.append(this.path, encodeText(this.waiting.replace(/\r?\n/g, '\r\n'), 'utf8', false));
    this.waiting = '';
  }
}

/** `20260131235959`, local time. */
export function stamp({ platform }: Session): string {
  return formatComposite('{0:yyyyMMddHHmmss}', [DateTime.fromUnixMilliseconds(platform.now()).toLocalTime()]);
}

function headerOf(session: Session): string[] {
  const { platform } = session;
  const environment = (name: string) => platform.environment.get(name) ?? '';
  const user = `${environment('USERDOMAIN') || environment('COMPUTERNAME')}\\${platform.userName}`;
  return [
    STARS,
    'Windows PowerShell transcript start',
    `Start time: ${stamp(session)}`,
    `Username: ${user}`,
    `RunAs User: ${user}`,
    'Configuration Name: ',
    `Machine: ${environment('COMPUTERNAME')} (Microsoft Windows NT 10.0.17763.0)`,
    'Host Application: C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\PowerShell.exe',
    `Process ID: ${platform.processId}`,
    ...versionLines(session.globalValue('PSVersionTable')),
    STARS,
  ];
}

function versionLines(table: unknown): string[] {
  if (!(table instanceof Hashtable)) return [];
  return VERSIONS.map((name) => `${name}: ${asTexts(table.get(name)).join(', ')}`);
}

const asTexts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map((item) => toStringPS(item));

/** In the order in which a header has them. */
const VERSIONS = [
  'PSVersion',
  'PSEdition',
  'PSCompatibleVersions',
  'BuildVersion',
  'CLRVersion',
  'WSManStackVersion',
  'PSRemotingProtocolVersion',
  'SerializationVersion',
];
