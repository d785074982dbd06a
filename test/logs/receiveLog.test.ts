import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { csvField, fileStem, headerLines, logFolder } from '../../src/logs/receiveLog/format.ts';
import { LogScanner } from '../../src/logs/receiveLog/LogScanner.ts';
import { type LogSession, SessionAssembler, withoutPort } from '../../src/logs/receiveLog/LogSession.ts';
import { type LogFiles, ReceiveLogWriter } from '../../src/logs/receiveLog/ReceiveLogWriter.ts';
import { serverSettings } from '../../src/smtp/defaultConnector.ts';
import type { SessionHeader } from '../../src/smtp/dialogue/Records.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Recorded: Exchange 2019 front end; the banner and the answer to the message hold commas, the latter a German number. */
const RECORDED_2019 = [
  '\uFEFF#Software: Microsoft Exchange Server',
  '#Version: 15.0.0.0',
  '#Log-type: SMTP Receive Protocol Log',
  '#Date: 2024-03-13T09:01:20.113Z',
  '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
  '2024-03-13T09:01:18.723Z,EXCHANGE\\Default Frontend EXCHANGE,08DC42C8FF236A1F,0,10.100.100.25:25,10.100.100.30:62136,+,,',
  '2024-03-13T09:01:18.723Z,EXCHANGE\\Default Frontend EXCHANGE,08DC42C8FF236A1F,1,10.100.100.25:25,10.100.100.30:62136,>,"220 Exchange.contoso.com Microsoft ESMTP MAIL Service ready at Wed, 13 Mar 2024 10:01:17 +0100",',
  '2024-03-13T09:01:18.723Z,EXCHANGE\\Default Frontend EXCHANGE,08DC42C8FF236A1F,2,10.100.100.25:25,10.100.100.30:62136,<,EHLO Backup-Veeam,',
  '2024-03-13T09:01:18.724Z,EXCHANGE\\Default Frontend EXCHANGE,08DC42C8FF236A1F,6,10.100.100.25:25,10.100.100.30:62136,>,250 2.1.0 Sender OK,',
  '2024-03-13T09:01:18.838Z,EXCHANGE\\Default Frontend EXCHANGE,08DC42C8FF236A1F,12,10.100.100.25:25,10.100.100.30:62136,>,"250 2.6.0 <e6c29c88@Exchange.contoso.com> [InternalId=237172389052427, Hostname=Exchange.contoso.com] 11511 bytes in 0.102, 109,173 KB/sec Queued mail for delivery",',
  '2024-03-13T09:01:19.461Z,EXCHANGE\\Default Frontend EXCHANGE,08DC42C8FF236A1F,13,10.100.100.25:25,10.100.100.30:62136,-,,Remote(ConnectionReset)',
].join('\r\n');

function scan(...pieces: Uint8Array[]) {
  const rows: string[][] = [];
  const scanner = new LogScanner((row) => {
    rows.push([
      row.text('connector-id'),
      row.text('remote-endpoint'),
      row.event,
      row.text('data'),
      row.text('context'),
    ]);
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return { rows, scanner };
}

function sessions(text: string): LogSession[] {
  const closed: LogSession[] = [];
  const assembler = new SessionAssembler({ opened() {}, closed: (session) => closed.push(session) });
  const scanner = new LogScanner((row) => assembler.row(row));
  scanner.push(bytes(text));
  scanner.end();
  assembler.end();
  return closed;
}

describe('reading', () => {
  it('reads a recorded log', () => {
    const { rows, scanner } = scan(bytes(RECORDED_2019));
    expect([rows.length, scanner.damaged]).toEqual([6, 0]);
    expect(rows[1]?.[3]).toBe(
      '220 Exchange.contoso.com Microsoft ESMTP MAIL Service ready at Wed, 13 Mar 2024 10:01:17 +0100',
    );
    expect(rows[5]).toEqual([
      'EXCHANGE\\Default Frontend EXCHANGE',
      '10.100.100.30:62136',
      '-',
      '',
      'Remote(ConnectionReset)',
    ]);
  });

  it('makes sessions of it', () => {
    expect(sessions(RECORDED_2019)).toMatchObject([
      { source: '10.100.100.30', messages: 1, ended: 'Remote(ConnectionReset)', refused: '', longestGap: 623 },
    ]);
  });

  it('reads it the same in any pieces', () => {
    const all = bytes(RECORDED_2019);
    const whole = scan(all).rows;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 30 }), (cuts) => {
        const pieces: Uint8Array[] = [];
        let at = 0;
        for (const cut of [...cuts, all.length]) {
          pieces.push(all.subarray(at, at + cut));
          at += cut;
        }
        expect(scan(...pieces).rows).toEqual(whole);
      }),
    );
  });

  test.each([
    [
      'a connector name with a comma',
      '"EX01\\Relay, old",S,0,1.1.1.1:25,2.2.2.2:9,+,,',
      ['EX01\\Relay, old', '2.2.2.2:9', '+', '', ''],
    ],
    [
      'quotes inside',
      'EX01\\C,S,0,1.1.1.1:25,2.2.2.2:9,<,"EHLO ""x"", y",',
      ['EX01\\C', '2.2.2.2:9', '<', 'EHLO "x", y', ''],
    ],
    ['IPv6 endpoints', 'EX01\\C,S,0,[::1]:25,[fe80::1]:9,-,,Local', ['EX01\\C', '[fe80::1]:9', '-', '', 'Local']],
    [
      'an empty event',
      "EX01\\C,S,39,1.1.1.1:25,2.2.2.2:9,,Tarpit for '0.00:00:05',",
      ['EX01\\C', '2.2.2.2:9', ' ', "Tarpit for '0.00:00:05'", ''],
    ],
    [
      'a quoted context',
      'EX01\\C,S,0,1.1.1.1:25,2.2.2.2:9,*,,"TLS, done"',
      ['EX01\\C', '2.2.2.2:9', '*', '', 'TLS, done'],
    ],
  ])('takes %s', (_, rest, row) => {
    expect(scan(bytes(`2024-01-01T00:00:00.000Z,${rest}\r\n`)).rows).toEqual([row]);
  });

  it('counts what is no row, and goes on', () => {
    const { rows, scanner } = scan(bytes('torn li\n#Fields: nonsense\n\n2024-01-01T00'));
    expect([rows.length, scanner.damaged]).toEqual([0, 2]);
  });

  it('goes by the header where it orders the columns otherwise', () => {
    const { rows } = scan(
      bytes('#Fields: event,remote-endpoint,connector-id,date-time,data\n+,2.2.2.2:9,EX01\\C,2024-01-01T00:00:00Z,x\n'),
    );
    expect(rows).toEqual([['EX01\\C', '2.2.2.2:9', '+', 'x', '']]);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 5 }), (pieces) => {
        scan(...pieces);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', ',', '\n', 'a', '#Fields:', '+', '\r'), { maxLength: 60 }),
        (pieces) => {
          scan(bytes(pieces.join('')));
        },
      ),
    );
  });

  test.each([
    ['10.0.0.5:1234', '10.0.0.5'],
    ['[::1]:25', '::1'],
    ['10.0.0.5', '10.0.0.5'],
    ['fe80::1', 'fe80::1'],
  ])('takes the port off %s', (endpoint, address) => {
    expect(withoutPort(endpoint)).toBe(address);
  });

  it('knows a refused connection, and a session that goes on in the next file', () => {
    const row = (id: string, event: string, data: string, context = '') =>
      `2024-01-01T00:00:00.000Z,EX01\\C,${id},0,1.1.1.1:25,2.2.2.2:9,${event},${csvField(data)},${context}\r\n`;
    const refusal =
      '421 4.3.2 The maximum number of concurrent server connections has exceeded a per-source limit, closing transmission channel';
    const found = sessions(
      row('A', '+', '') +
        row('B', '+', '') +
        row('B', '>', refusal) +
        row('B', '-', '', 'Local') +
        headerLines('2019', 0) +
        row('A', '>', '250 2.1.5 Recipient OK') +
        row('A', '-', '', 'Remote') +
        row('C', '<', 'QUIT'),
    );
    expect(found.map(({ sessionId, refused, ended, recipients }) => [sessionId, refused, ended, recipients])).toEqual([
      ['B', refusal, 'Local', 0],
      ['A', '', 'Remote', 1],
    ]);
  });
});

/** Files in memory. */
function memory(): LogFiles & { all: Map<string, string> } {
  const all = new Map<string, string>();
  const key = (folder: readonly string[], name: string) => [...folder, name].join('/');
  return {
    all,
    list: (folder) =>
      [...all]
        .filter(([path]) => path.startsWith(`${folder.join('/')}/`))
        .map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), size: text.length })),
    append: (folder, name, text) => {
      all.set(key(folder, name), (all.get(key(folder, name)) ?? '') + text);
    },
    remove: (folder, name) => {
      all.delete(key(folder, name));
    },
  };
}

describe('writing', () => {
  const session: SessionHeader = {
    connector: 'EX01\\Default Frontend EX01',
    role: 'FrontendTransport',
    sessionId: '08DC42C8FF236A1F',
    local: '10.1.1.25:25',
    remote: '10.0.0.5:1234',
  };
  const nine = Date.UTC(2024, 2, 13, 9, 1, 18, 723);
  const hour = 3_600_000;

  it('writes what Exchange 2019 writes', () => {
    const files = memory();
    const writer = new ReceiveLogWriter(files, serverSettings());
    writer.row(session, 0, { event: '+', data: '', context: '' }, nine);
    writer.row(session, 1, { event: '>', data: '220 EX01 ready at Wed, 13 Mar', context: '' }, nine);
    writer.row(session, 2, { event: '-', data: '', context: 'Local' }, nine);
    writer.flush();
    expect([...files.all.keys()]).toEqual([
      'TransportRoles/Logs/FrontEnd/ProtocolLog/SmtpReceive/RECV2024031309-1.LOG',
    ]);
    expect([...files.all.values()][0]).toBe(
      [
        '#Software: Microsoft Exchange Server',
        '#Version: 15.0.0.0',
        '#Log-type: SMTP Receive Protocol Log',
        '#Date: 2024-03-13T09:01:18.723Z',
        '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
        '2024-03-13T09:01:18.723Z,EX01\\Default Frontend EX01,08DC42C8FF236A1F,0,10.1.1.25:25,10.0.0.5:1234,+,,',
        '2024-03-13T09:01:18.723Z,EX01\\Default Frontend EX01,08DC42C8FF236A1F,1,10.1.1.25:25,10.0.0.5:1234,>,"220 EX01 ready at Wed, 13 Mar",',
        '2024-03-13T09:01:18.723Z,EX01\\Default Frontend EX01,08DC42C8FF236A1F,2,10.1.1.25:25,10.0.0.5:1234,-,,Local',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['2007', 'FrontendTransport', 'Hub', 'TransportRoles/Logs/ProtocolLog/SmtpReceive', 'RECV20240313', '8.0.0.0'],
    ['2010', 'HubTransport', 'Hub', 'TransportRoles/Logs/ProtocolLog/SmtpReceive', 'RECV20240313', '14.0.0.0'],
    [
      '2013',
      'HubTransport',
      'Mailbox',
      'TransportRoles/Logs/Hub/ProtocolLog/SmtpReceive',
      'RECV2024031309',
      '15.0.0.0',
    ],
    ['se', 'HubTransport', 'Edge', 'TransportRoles/Logs/Edge/ProtocolLog/SmtpReceive', 'RECV2024031309', '15.0.0.0'],
  ] as const)('Exchange %s, %s on %s', (version, role, serverRole, folder, stem, assembly) => {
    expect(logFolder(version, role, serverRole).join('/')).toBe(folder);
    expect(fileStem(version, nine)).toBe(stem);
    expect(headerLines(version, nine)).toContain(`#Version: ${assembly}\r\n`);
  });

  it('begins a new file each hour and when one is full, and goes on after a restart', () => {
    const files = memory();
    const limits = { fileSize: 2000 };
    const writer = new ReceiveLogWriter(files, serverSettings(), limits);
    for (let i = 0; i < 40; i++) writer.row(session, i, { event: '<', data: 'NOOP', context: '' }, nine);
    writer.row(session, 40, { event: '<', data: 'QUIT', context: '' }, nine + hour);
    writer.flush();
    const restarted = new ReceiveLogWriter(files, serverSettings(), limits);
    restarted.row(session, 0, { event: '+', data: '', context: '' }, nine + hour);
    restarted.flush();
    const names = [...files.all.keys()].map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(names).toEqual([
      'RECV2024031309-1.LOG',
      'RECV2024031309-2.LOG',
      'RECV2024031309-3.LOG',
      'RECV2024031310-1.LOG',
    ]);
    expect([...files.all.values()].every((text) => text.length <= 2000)).toBe(true);
    expect([...files.all.values()].at(-1)?.match(/#Software/g)).toHaveLength(2);
  });

  it('is bounded in size and age', () => {
    const files = memory();
    const writer = new ReceiveLogWriter(files, serverSettings(), {
      fileSize: 1000,
      directorySize: 3500,
      age: 5 * hour,
    });
    for (let i = 0; i < 400; i++) {
      writer.row(session, i, { event: '<', data: 'NOOP', context: '' }, nine + i * 60_000);
      writer.flush();
    }
    const total = [...files.all.values()].reduce((sum, text) => sum + text.length, 0);
    expect(total).toBeLessThanOrEqual(4500);
    expect([...files.all.keys()].at(-1)).toContain('RECV2024031315-');
  });

  it('writes nothing that a client could use to fake a row, and reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 30 }), (data, context) => {
        const files = memory();
        const writer = new ReceiveLogWriter(files, serverSettings());
        writer.row(session, 0, { event: '<', data, context }, nine);
        writer.flush();
        const { rows } = scan(bytes([...files.all.values()][0] ?? ''));
        const clean = (text: string) => text.replace(/[\x00-\x1f]+/g, ' ');
        expect(rows).toEqual([[session.connector, session.remote, '<', clean(data), clean(context)]]);
      }),
    );
  });
});
