import { type ExchangeVersion, isAtLeast } from '../../exchange/ExchangeVersion.ts';
import type { TransportRole } from '../../smtp/ConnectorSettings.ts';

/** The columns of an SMTP receive protocol log, as `#Fields:` names them (recorded, Exchange 2010 to 2019). */
export const FIELDS = [
  'date-time',
  'connector-id',
  'session-id',
  'sequence-number',
  'local-endpoint',
  'remote-endpoint',
  'event',
  'data',
  'context',
] as const;

/** The constant that `#Version:` shows: the version of the assembly, not the build (recorded for 2010 and 2013 on). */
function assemblyVersion(version: ExchangeVersion): string {
  if (version === '2007') return '8.0.0.0';
  return version === '2010' ? '14.0.0.0' : '15.0.0.0';
}

/** The five lines at the beginning of a file, and again after a restart of the service. */
export function headerLines(version: ExchangeVersion, now: number): string {
  return [
    '#Software: Microsoft Exchange Server',
    `#Version: ${assemblyVersion(version)}`,
    '#Log-type: SMTP Receive Protocol Log',
    `#Date: ${new Date(now).toISOString()}`,
    `#Fields: ${FIELDS.join(',')}`,
    '',
  ].join('\r\n');
}

/** `RECV2023011116-1.LOG` since 2013, `RECV20190221-1.LOG` before: the part without the number (recorded). */
export function fileStem(version: ExchangeVersion, now: number): string {
  const digits = new Date(now).toISOString().replace(/[-T:]/g, '');
  return `RECV${digits.slice(0, isAtLeast(version, '2013') ? 10 : 8)}`;
}

/** The folder below the installation path; the front end writes apart from the hub (documented). */
export function logFolder(
  version: ExchangeVersion,
  role: TransportRole,
  serverRole: 'Mailbox' | 'Hub' | 'Edge',
): readonly string[] {
  const tail = ['ProtocolLog', 'SmtpReceive'];
  if (!isAtLeast(version, '2013')) return ['TransportRoles', 'Logs', ...tail];
  const service = serverRole === 'Edge' ? 'Edge' : role === 'FrontendTransport' ? 'FrontEnd' : 'Hub';
  return ['TransportRoles', 'Logs', service, ...tail];
}

/** A value for a row: quoted only where it needs it; line ends and other control characters become spaces. */
export function csvField(text: string): string {
  const clean = /[\x00-\x1f]/.test(text) ? text.replace(/[\x00-\x1f]+/g, ' ') : text;
  return /[",]/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
}
