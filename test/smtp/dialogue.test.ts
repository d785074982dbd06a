import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { Admission } from '../../src/smtp/admission/Admission.ts';
import { Refusal } from '../../src/smtp/admission/Refusal.ts';
import type { ConnectorSettings, ServerSettings } from '../../src/smtp/ConnectorSettings.ts';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import { Dialogue } from '../../src/smtp/dialogue/Dialogue.ts';
import type { LabUser } from '../../src/smtp/dialogue/LabUsers.ts';
import { Mailbox } from '../../src/smtp/dialogue/Mailbox.ts';
import type { LogRow } from '../../src/smtp/LogRow.ts';
import type { Switches } from '../../src/smtp/switches.ts';

const users: LabUser[] = [
  { name: 'CONTOSO\\anna', password: 'Pa$$w0rd' },
  { name: 'robot', password: 'x', maySubmit: false },
];
const noTarpit = { TarpitInterval: 0, AuthTarpitInterval: 0 };
const encode = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface Options {
  settings?: Partial<ConnectorSettings>;
  server?: Partial<ServerSettings>;
  switches?: Partial<Switches>;
  mailbox?: Mailbox;
}

/** A dialogue with a client that says things at given times. */
function talk({ settings = {}, server = {}, switches = {}, mailbox = new Mailbox() }: Options = {}) {
  const admission = new Admission({
    server: serverSettings(server),
    connectors: [connectorSettings({ ...noTarpit, ...settings })],
    switches,
  });
  const session = admission.connect({ remote: '10.0.0.5', local: '10.1.1.25', port: 25 }, 0);
  if (session instanceof Refusal) throw new Error(session.explanation);
  const said: string[] = [];
  const rows: LogRow[] = [];
  const events: number[] = [];
  let closed = false;
  let tls = 0;
  let reading = true;
  const dialogue = new Dialogue({
    admission,
    session,
    header: {
      connector: session.settings.Identity,
      role: 'FrontendTransport',
      sessionId: '08DC42C8FF236A1F',
      local: '10.1.1.25:25',
      remote: '10.0.0.5:1',
    },
    transport: {
      send: (text) => {
        said.push(text);
        return reading;
      },
      close: () => {
        closed = true;
      },
      startTls: () => {
        tls++;
      },
    },
    records: { row: (_s, _n, row) => rows.push(row), event: (event) => events.push(event.id) },
    users,
    mailbox,
    canTls: true,
    nextMessageId: () => 1,
  });
  dialogue.open(0);
  const take = () => said.splice(0).join('');
  take();
  return {
    dialogue,
    admission,
    session,
    mailbox,
    rows,
    events,
    take,
    say: (text: string, now = 0) => {
      dialogue.receive(encode(text), now);
      while (dialogue.wakeAt === 0 && !dialogue.closed) dialogue.wake(now);
      return take();
    },
    get closed() {
      return closed;
    },
    get tls() {
      return tls;
    },
    stopReading: () => {
      reading = false;
    },
    read: () => {
      reading = true;
    },
  };
}

const START = 'EHLO c\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<x@contoso.com>\r\n';

describe('commands', () => {
  test.each([
    ['HELO client', '250 EX01.contoso.com Hello [10.0.0.5]\r\n'],
    ['NOOP', '250 2.0.0 OK\r\n'],
    ['RSET', '250 2.0.0 Resetting\r\n'],
    ['VRFY anna', '252 2.1.5 Cannot VRFY user\r\n'],
    ['VRFY', '501 5.5.4 Invalid arguments\r\n'],
    ['EXPN list', '502 5.3.3 Command not implemented\r\n'],
    ['FOO bar', "500 5.3.3 Unrecognized command 'FOO'\r\n"],
    ['', "500 5.3.3 Unrecognized command ''\r\n"],
    ['constructor', "500 5.3.3 Unrecognized command 'constructor'\r\n"],
    ['MAIL FROM:<a@b.c>', '503 5.5.2 Send hello first\r\n'],
    ['DATA', '503 5.5.2 Send hello first\r\n'],
    ['QUIT', '221 2.0.0 Service closing transmission channel\r\n'],
    ['STARTTLS', '503 5.5.2 Send hello first\r\n'],
    ['AUTH LOGIN', '503 5.5.2 Send hello first\r\n'],
    [
      'HELP',
      '214-This server supports the following commands:\r\n214 HELO EHLO STARTTLS RCPT DATA RSET MAIL QUIT HELP AUTH BDAT\r\n',
    ],
  ])('%s', (line, reply) => {
    expect(talk().say(`${line}\r\n`)).toBe(reply);
  });

  test.each([
    ['MAIL FROM:<a@b.c>', '250 2.1.0 Sender OK'],
    ['mail from:<a@b.c> size=100 body=8BITMIME', '250 2.1.0 Sender OK'],
    ['MAIL FROM: <a@b.c>', '250 2.1.0 Sender OK'],
    ['MAIL FROM:<>', '250 2.1.0 Sender OK'],
    ['MAIL FROM:<"a > b"@b.c>', '250 2.1.0 Sender OK'],
    ['MAIL FROM:>', '501 5.1.7 Invalid address'],
    ['MAIL FROM:<a b@c>', '501 5.1.7 Invalid address'],
    ['MAIL FROM:<a>', '501 5.1.7 Invalid address'],
    ['MAIL FROM:<a@b.c>SIZE=1', '501 5.5.4 Invalid arguments'],
    ['MAIL TO:<a@b.c>', '501 5.5.4 Invalid arguments'],
    ['MAIL FROM:<a@b.c> SIZE=abc', '501 5.5.4 Invalid arguments'],
    ['MAIL FROM:<a@b.c> FOO=1', '501 5.5.4 Invalid arguments'],
    ['MAIL FROM:<a@b.c> SIZE=37748737', '552 5.3.4 Message size exceeds fixed maximum message size'],
    ['RCPT TO:<x@contoso.com>', '503 5.5.2 Need mail command'],
    ['DATA', '503 5.5.2 Need mail command'],
  ])('after EHLO: %s', (line, reply) => {
    const session = talk();
    session.say('EHLO c\r\n');
    expect(session.say(`${line}\r\n`)).toBe(`${reply}\r\n`);
  });

  test.each([
    ['RCPT TO:<x@contoso.com>', '250 2.1.5 Recipient OK'],
    ['RCPT TO:<x@CONTOSO.COM> NOTIFY=NEVER', '250 2.1.5 Recipient OK'],
    ['RCPT TO:<x@elsewhere.example>', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
    ['RCPT TO:<>', '501 5.1.3 Invalid address'],
    ['MAIL FROM:<b@c.d>', '503 5.5.2 Sender already specified'],
    ['DATA', '503 5.5.2 Need rcpt command'],
  ])('after MAIL: %s', (line, reply) => {
    const session = talk();
    session.say('EHLO c\r\nMAIL FROM:<a@b.c>\r\n');
    expect(session.say(`${line}\r\n`)).toBe(`${reply}\r\n`);
  });

  it('words the same refusals as the older releases did', () => {
    const old = talk({ server: { Version: '2010' } });
    expect(old.say('FOO\r\n')).toBe('500 5.3.3 Unrecognized command\r\n');
    old.say('EHLO c\r\nMAIL FROM:<a@b.c>\r\n');
    expect(old.say('RCPT TO:<x@elsewhere.example>\r\n')).toBe('550 5.7.1 Unable to relay\r\n');
    const anonymous = (Version: '2010' | '2019') =>
      talk({ server: { Version }, settings: { PermissionGroups: [] } }).say('EHLO c\r\nMAIL FROM:<a@b.c>\r\n');
    expect(anonymous('2010')).toContain('530 5.7.1 Client was not authenticated\r\n');
    expect(anonymous('2019')).toContain(
      '530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM',
    );
  });
});

describe('EHLO', () => {
  const keywords = (settings: Partial<ConnectorSettings>) =>
    talk({ settings })
      .say('EHLO c\r\n')
      .split('\r\n')
      .map((line) => line.slice(4))
      .filter(Boolean)
      .slice(1);

  it('offers what the settings allow, in Exchange order', () => {
    expect(keywords({})).toEqual([
      'SIZE 37748736',
      'PIPELINING',
      'DSN',
      'ENHANCEDSTATUSCODES',
      'STARTTLS',
      '8BITMIME',
      'BINARYMIME',
      'CHUNKING',
      'SMTPUTF8',
    ]);
  });

  test.each([
    [{ SizeEnabled: 'EnabledWithoutValue' as const }, 'SIZE', true],
    [{ SizeEnabled: 'Disabled' as const }, 'SIZE 37748736', false],
    [{ PipeliningEnabled: false }, 'PIPELINING', false],
    [{ ChunkingEnabled: false }, 'CHUNKING', false],
    [{ AuthMechanism: ['BasicAuth'] }, 'AUTH LOGIN PLAIN', true],
    [{ AuthMechanism: ['BasicAuth'] }, 'STARTTLS', false],
    [{ AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequireTLS'] }, 'AUTH LOGIN PLAIN', false],
    [{ SmtpUtf8Enabled: false }, 'SMTPUTF8', false],
  ])('%j: %s is %s', (settings, keyword, offered) => {
    expect(keywords(settings).includes(keyword)).toBe(offered);
  });

  it('is one row in the protocol log', () => {
    const session = talk();
    session.say('EHLO c\r\n');
    expect(session.rows.at(-1)?.data).toBe(
      '250  EX01.contoso.com Hello [10.0.0.5] SIZE 37748736 PIPELINING DSN ENHANCEDSTATUSCODES STARTTLS 8BITMIME BINARYMIME CHUNKING SMTPUTF8',
    );
  });

  it('asks for a name where the settings do', () => {
    expect(talk({ settings: { RequireEHLODomain: true } }).say('EHLO\r\n')).toBe('501 5.5.4 Invalid domain name\r\n');
    expect(talk().say('EHLO\r\n')).toContain('250-');
  });
});

describe('messages', () => {
  it('takes a message with Exchange 2019 answers', () => {
    const session = talk();
    expect(session.say(`${START}DATA\r\n`)).toContain('354 Start mail input; end with <CRLF>.<CRLF>\r\n');
    expect(session.say('Message-ID: <1@b>\r\n\r\n..a\r\n.\r\n', 100)).toBe(
      '250 2.6.0 <1@b> [InternalId=1, Hostname=EX01.contoso.com] 25 bytes in 0.100, 0.244 KB/sec Queued mail for delivery\r\n',
    );
    const [message] = session.mailbox.messages;
    expect(new TextDecoder().decode(message?.content ?? undefined)).toBe('Message-ID: <1@b>\r\n\r\n.a\r\n');
    expect(message).toMatchObject({
      sender: 'a@b.example',
      recipients: ['x@contoso.com'],
      size: 25,
      remote: '10.0.0.5',
    });
  });

  it('reads the same message in any pieces', () => {
    const text =
      'Received: by x\r\nReceived: from y\r\n\tby EX01.contoso.com\r\nSubject: .\r\n\r\n..\r\n.x\r\n\n.\n.\r\r\n.\r\n';
    const whole = talk();
    whole.say(`${START}DATA\r\n`);
    whole.say(text);
    const expected = new TextDecoder().decode(whole.mailbox.messages[0]?.content ?? undefined);
    expect(expected.endsWith('.\r\nx\r\n\n.\n.\r\r\n')).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }), (cuts) => {
        const session = talk();
        session.say(`${START}DATA\r\n`);
        let at = 0;
        for (const cut of [...cuts, text.length]) {
          if (at < text.length) session.say(text.slice(at, at + cut));
          at += cut;
        }
        const [message] = session.mailbox.messages;
        expect(new TextDecoder().decode(message?.content ?? undefined)).toBe(expected);
        expect(message?.size).toBe(expected.length);
      }),
    );
  });

  it.each(['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r', '\r\n.\r', '\n\n.\r\n'])(
    'does not end a message at %j, so that no second one hides in it',
    (end) => {
      const session = talk();
      session.say(`${START}DATA\r\n`);
      expect(session.say(`body${end}MAIL FROM:<evil@b.c>\r\nRCPT TO:<x@contoso.com>\r\nDATA\r\n`)).toBe('');
      expect(session.say('\r\n.\r\n')).toContain('Queued mail for delivery');
      expect(session.mailbox.received).toBe(1);
    },
  );

  it('refuses bare line feeds where the connector says so', () => {
    const session = talk({ settings: { BareLinefeedRejectionEnabled: true } });
    session.say(`${START}DATA\r\n`);
    expect(session.say('a\nb\r\n.\r\n')).toMatch(/^550 5\.6\.11 /);
    expect(session.mailbox.received).toBe(0);
  });

  it('takes chunks, and their bytes whatever the answer', () => {
    const session = talk();
    expect(session.say('BDAT 5\r\nQUIT\r')).toBe('503 5.5.2 Send hello first\r\n');
    session.say(START);
    expect(session.say('BDAT 4\r\na\n.\n')).toBe('250 2.6.0 CHUNK received OK, 4 octets\r\n');
    expect(session.say('DATA\r\n')).toBe('503 5.5.2 Bad sequence of commands\r\n');
    expect(session.say('BDAT 0 LAST\r\n')).toContain('4 bytes in');
    expect(session.say('BDAT 1 LAST\r\nx')).toBe('503 5.5.2 Need mail command\r\n');
  });

  it('refuses a message too large, with too large a header, or that went round', () => {
    const end = (settings: Partial<ConnectorSettings>, text: string) => {
      const session = talk({ settings });
      session.say(`${START}DATA\r\n`);
      return { reply: session.say(`${text}\r\n.\r\n`), session };
    };
    const large = end({ MaxMessageSize: 65_536 }, 'x'.repeat(70_000));
    expect(large.reply).toBe('552 5.3.4 Message size exceeds fixed maximum message size\r\n');
    expect([large.session.closed, large.session.events]).toEqual([false, [1010]]);
    const header = end({ MaxHeaderSize: 100 }, `Subject: ${'x'.repeat(100)}\r\n\r\n`);
    expect([header.reply.slice(0, 9), header.session.closed]).toEqual(['552 5.3.4', true]);
    expect(end({ MaxHopCount: 2 }, 'Received: a\r\n'.repeat(3)).reply).toBe(
      '554 5.4.6 Hop count exceeded - possible mail loop\r\n',
    );
  });

  it('keeps a bounded mailbox', () => {
    const mailbox = new Mailbox({ messages: 2, bytes: 20 });
    const session = talk({ mailbox });
    for (const body of ['first', 'second', 'third', 'a body that is longer than the whole mailbox']) {
      session.say(`${START}DATA\r\n${body}\r\n.\r\n`);
    }
    expect(mailbox.received).toBe(4);
    expect(mailbox.messages.map(({ content }) => content && new TextDecoder().decode(content))).toEqual([
      'third\r\n',
      null,
    ]);
  });

  it('sends the message to the first recipients when there are too many', () => {
    const session = talk({ settings: { MaxRecipientsPerMessage: 2 } });
    session.say('EHLO c\r\nMAIL FROM:<a@b.c>\r\n');
    expect(session.say('RCPT TO:<x@contoso.com>\r\n'.repeat(3))).toBe(
      '250 2.1.5 Recipient OK\r\n250 2.1.5 Recipient OK\r\n452 4.5.3 Too many recipients\r\n',
    );
    expect(session.say('DATA\r\n')).toMatch(/^354/);
  });
});

describe('AUTH', () => {
  const plain = (name: string, password: string) => btoa(`\0${name}\0${password}`);
  const open = { settings: { AuthMechanism: ['BasicAuth'], PermissionGroups: ['ExchangeUsers'] } };

  it('takes LOGIN and PLAIN, then relays anywhere', () => {
    const session = talk(open);
    session.say('EHLO c\r\n');
    expect(session.say('AUTH LOGIN\r\n')).toBe('334 VXNlcm5hbWU6\r\n');
    expect(session.say(`${btoa('anna@contoso.com')}\r\n`)).toBe('334 UGFzc3dvcmQ6\r\n');
    expect(session.say(`${btoa('Pa$$w0rd')}\r\n`)).toBe('235 2.7.0 Authentication successful\r\n');
    expect(session.say('MAIL FROM:<a@b.c>\r\nRCPT TO:<x@elsewhere.example>\r\n')).toContain('250 2.1.5');
    const other = talk(open);
    other.say('EHLO c\r\n');
    expect(other.say(`AUTH PLAIN ${plain('anna', 'Pa$$w0rd')}\r\n`)).toContain('235');
    expect(other.say('AUTH LOGIN\r\n')).toMatch(/^503/);
  });

  it('counts failures, writes events 1035, 1012 and 1020, and never logs secrets', () => {
    const session = talk(open);
    session.say('EHLO c\r\n');
    for (let i = 0; i < 3; i++)
      expect(session.say(`AUTH PLAIN ${plain('anna', 'wrong-secret')}\r\n`)).toBe(
        '535 5.7.3 Authentication unsuccessful\r\n',
      );
    expect(session.say(`AUTH PLAIN ${plain('anna', 'wrong-secret')}\r\n`)).toMatch(/^421 4\.7\.0/);
    expect([session.closed, session.events]).toEqual([true, [1035, 1035, 1035, 1035, 1012]]);
    const logged = session.rows.map((row) => row.data + row.context).join('\n');
    expect(logged).toContain('Inbound AUTH PLAIN failed because of LogonDenied');
    expect(logged).not.toContain(plain('anna', 'wrong-secret'));
    const robot = talk(open);
    robot.say('EHLO c\r\n');
    expect(robot.say(`AUTH PLAIN ${plain('robot', 'x')}\r\n`)).toMatch(/^535/);
    expect(robot.events).toEqual([1020]);
  });

  test.each([
    ['AUTH NTLM', '504 5.7.4 Unrecognized authentication type'],
    ['AUTH', '504 5.7.4 Unrecognized authentication type'],
    ['AUTH PLAIN !!!', '501 5.5.2 Cannot decode response'],
    ['AUTH PLAIN\r\n*', '334 \r\n501 5.7.0 Authentication cancelled'],
  ])('%s', (line, reply) => {
    const session = talk(open);
    session.say('EHLO c\r\n');
    expect(session.say(`${line}\r\n`)).toBe(`${reply}\r\n`);
  });

  it('waits for TLS where the connector asks for it', () => {
    const session = talk();
    session.say('EHLO c\r\n');
    expect(session.say('AUTH LOGIN\r\n')).toMatch(/^504/);
    expect(session.say('STARTTLS\r\nMAIL FROM:<injected@b.c>\r\n')).toBe('220 2.0.0 SMTP server ready\r\n');
    expect(session.tls).toBe(1);
    session.dialogue.secured(0);
    expect(session.say('MAIL FROM:<a@b.c>\r\n')).toBe('503 5.5.2 Send hello first\r\n');
    expect(session.say('EHLO c\r\n')).toContain('AUTH LOGIN PLAIN');
    expect(session.say('STARTTLS\r\n')).toMatch(/^503/);
  });
});

describe('time', () => {
  it('holds a tarpitted answer back, and those before it, as a recorded log shows', () => {
    const session = talk({ settings: { TarpitInterval: 5000 }, server: { Version: '2010' } });
    session.say('EHLO c\r\n');
    expect(session.say('MAIL FROM:<a@b.c>\r\nRCPT TO:<u@keyman.example>\r\nRSET\r\n', 1000)).toBe('');
    expect([session.dialogue.paused, session.dialogue.wakeAt]).toEqual([true, 6000]);
    session.dialogue.wake(5999);
    expect(session.take()).toBe('');
    session.dialogue.wake(6000);
    expect(session.take()).toBe('250 2.1.0 Sender OK\r\n550 5.7.1 Unable to relay\r\n250 2.0.0 Resetting\r\n');
    const said = session.rows.slice(-8).map((row) => row.event + row.data);
    expect(said).toEqual([
      '<MAIL FROM:<a@b.c>',
      '*08DC42C8FF236A1F;1970-01-01T00:00:01.000Z;1',
      '<RCPT TO:<u@keyman.example>',
      "*Tarpit for '0.00:00:05' 550 5.7.1 Unable to relay",
      '<RSET',
      '>250 2.1.0 Sender OK',
      '>550 5.7.1 Unable to relay',
      '>250 2.0.0 Resetting',
    ]);
  });

  it('delays NOOP of strangers as the switch says', () => {
    const settings = { TarpitInterval: 5000 };
    expect(talk({ settings }).say('NOOP\r\n')).toBe('');
    expect(talk({ settings, switches: { tarpitNoop: 'no' } }).say('NOOP\r\n')).toBe('250 2.0.0 OK\r\n');
  });

  it('answers a message after MaxAcknowledgementDelay where the switch says so, as a log of 2017 notes it', () => {
    const settings = { MaxAcknowledgementDelay: 5000 };
    const slow = talk({ settings, switches: { delayedAck: 'longest' } });
    slow.say('EHLO x\r\nMAIL FROM:<a@b.c>\r\nRCPT TO:<x@contoso.com>\r\nDATA\r\n');
    expect(slow.say('hello\r\n.\r\n', 1000)).toBe('');
    slow.dialogue.wake(6000);
    expect(slow.take()).toMatch(/^250 2\.6\.0 /);
    expect(slow.rows).toContainEqual({ event: '*', data: "Tarpit for '0.00:00:05' due to 'DelayedAck'", context: '' });
  });

  it('closes silent clients and long sessions', () => {
    const idle = talk();
    idle.dialogue.wake(300_000);
    expect([idle.take(), idle.closed]).toEqual(['451 4.7.0 Timeout waiting for client input\r\n', true]);
    const busy = talk();
    for (let now = 0; now < 600_000; now += 100_000) busy.say('RSET\r\n', now);
    busy.dialogue.wake(600_000);
    expect(busy.take()).toContain('421 4.4.1 Connection timed out');
    expect([...busy.admission.counters][0]?.open).toBe(0);
  });
});

describe('hostile input', () => {
  it('closes after too many wrong commands', () => {
    const session = talk();
    expect(session.say('X\r\n'.repeat(8)).split('\r\n').filter(Boolean)).toEqual([
      ...Array<string>(5).fill("500 5.3.3 Unrecognized command 'X'"),
      '421 4.7.0 Too many errors on this connection, closing transmission channel',
    ]);
    expect(session.closed).toBe(true);
    expect(session.rows.at(-1)).toEqual({ event: '-', data: '', context: 'Local' });
  });

  it('reads over a long line in bounded memory', () => {
    const session = talk();
    for (let i = 0; i < 50; i++) expect(session.say('A'.repeat(60_000))).toBe('');
    expect(session.say('\r\nRSET\r\n')).toBe('500 5.3.3 Line too long\r\n250 2.0.0 Resetting\r\n');
  });

  it('runs no command that ends with a line feed alone', () => {
    const session = talk();
    expect(session.say('HELO x\nQUIT\n')).toBe("500 5.3.3 Unrecognized command ''\r\n".repeat(2));
    expect(session.dialogue.greeted).toBe(false);
  });

  it('stops answering a client that does not read, and goes on when it does', () => {
    const session = talk();
    session.stopReading();
    session.say('RSET\r\n'.repeat(10));
    session.dialogue.receive(encode('RSET\r\n'), 0);
    expect([session.take(), session.dialogue.paused]).toEqual(['', true]);
    session.read();
    session.dialogue.drained(0);
    expect(session.take()).toBe('250 2.0.0 Resetting\r\n');
  });

  it('gives others their turn in a flood', () => {
    const session = talk();
    session.dialogue.receive(encode('RSET\r\n'.repeat(500)), 0);
    expect(session.take().split('\r\n')).toHaveLength(21);
    expect(session.dialogue.wakeAt).toBe(0);
  });

  it('never throws and always closes for good, whatever comes', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          'EHLO c\r\n',
          'MAIL FROM:<a@b.c>\r\n',
          'RCPT TO:<x@contoso.com>\r\n',
          'DATA\r\n',
          '.\r\n',
          'BDAT 7\r\n',
          'BDAT 3 LAST\r\n',
          'AUTH LOGIN\r\n',
          'STARTTLS\r\n',
          'RSET\r\n',
          'QUIT\r\n',
          '\r\n',
          '\n',
          '\r',
          'NOOP\r\n',
          'AUTH PLAIN AGEAYg==\r\n',
        ),
        fc.string({ maxLength: 40 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (said) => {
        const session = talk({ settings: { AuthMechanism: ['Tls', 'BasicAuth'], MaxProtocolErrors: Infinity } });
        said.forEach((piece, now) => {
          session.say(piece, now);
          if (session.dialogue.mode === 'tls') session.dialogue.secured(now);
        });
        const replies = session.take();
        expect(replies.split('\r\n').every((line) => line === '' || /^\d{3}[ -]/.test(line))).toBe(true);
        session.dialogue.wake(10_000_000);
        expect(session.closed).toBe(true);
        expect([...session.admission.counters][0]?.open).toBe(0);
      }),
    );
  });
});
