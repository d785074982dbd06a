import { describe, expect, test } from '@jest/globals';
import { type PracticeShell, practiceShell, servers } from '../exchange/practiceShell.ts';

/** "Receive Connector Rejected an Incoming Connection" (2012) and its comments. */
const NAME = 'Unauthenticated SMTP';

/** Two Exchange 2010 servers with the post's custom connector on both. */
function twoHubs(): PracticeShell {
  const shell = practiceShell(servers('2010', 'Hub', 'HTCAS1', 'HTCAS2'));
  for (const server of ['HTCAS1', 'HTCAS2']) {
    shell.run(
      `New-ReceiveConnector -Name '${NAME}' -Server ${server} -Usage Custom -Bindings 0.0.0.0:25 -RemoteIPRanges 10.1.1.0/24 | Out-Null`,
    );
  }
  return shell;
}

function limits(shell: PracticeShell, identity: string): string {
  const read = `Get-ReceiveConnector '${identity}' | ForEach-Object { '{0} {1} {2} {3}' -f $_.Identity, $_.MaxInboundConnection, $_.MaxInboundConnectionPerSource, $_.MaxInboundConnectionPercentagePerSource }`;
  return shell.shows(read);
}

describe('the post', () => {
  test('checks the current limit: 20 by default', () => {
    expect(
      twoHubs().shows(`Get-ReceiveConnector "HTCAS1\\${NAME}" | Select *MaxInbound*`).split('\n').at(-1)?.split(/\s+/),
    ).toEqual(['5000', '20', '2']);
  });

  test('raises both limits at once', () => {
    const shell = twoHubs();
    const set = `Set-ReceiveConnector "HTCAS1\\${NAME}" -MaxInboundConnectionPerSource 500 -MaxInboundConnectionPercentagePerSource 100`;
    expect(shell.shows(set)).toBe('');
    expect(limits(shell, `*\\${NAME}`)).toBe(`HTCAS1\\${NAME} 5000 500 100\nHTCAS2\\${NAME} 5000 20 2`);
  });

  test('or the same connector on all servers in one go', () => {
    const shell = twoHubs();
    shell.run(
      `Get-ReceiveConnector "*\\${NAME}" | Set-ReceiveConnector -MaxInboundConnectionPerSource 500 -MaxInboundConnectionPercentagePerSource 100`,
    );
    expect(limits(shell, `*\\${NAME}`)).toBe(`HTCAS1\\${NAME} 5000 500 100\nHTCAS2\\${NAME} 5000 500 100`);
    expect(shell.store.history().at(-1)?.changes).toHaveLength(2);
  });
});

describe('its comments', () => {
  test('unlimited per source leaves the percentage as it is: that one still refuses', () => {
    const shell = twoHubs();
    shell.run(`Set-ReceiveConnector "HTCAS1\\${NAME}" -MaxInboundConnectionPerSource unlimited`);
    expect(limits(shell, `HTCAS1\\${NAME}`)).toBe(`HTCAS1\\${NAME} 5000 Unlimited 2`);
  });

  test('a 2013 mailbox server: the front end has 20 and 2 %, the hub connector unlimited and 100 %', () => {
    const shell = practiceShell(servers('2013', 'Mailbox', 'exchange-2013'));
    expect(limits(shell, 'exchange-2013\\Default*')).toBe(
      [
        'exchange-2013\\Default exchange-2013 5000 Unlimited 100',
        'exchange-2013\\Default Frontend exchange-2013 5000 20 2',
      ].join('\n'),
    );
  });

  test('what is the second name: Get-TransportService | Get-ReceiveConnector shows it', () => {
    const shell = practiceShell(servers('2013', 'Mailbox', 'exchange-2013', 'exchange-2014'));
    const identities = shell
      .shows('Get-TransportService | Get-ReceiveConnector | ForEach-Object { "$($_.Identity)" }')
      .split('\n');
    expect(identities).toEqual(
      ['exchange-2013', 'exchange-2014'].flatMap((server) =>
        ['Default', 'Client Proxy', 'Default Frontend', 'Outbound Proxy Frontend', 'Client Frontend'].map(
          (name) => `${server}\\${name} ${server}`,
        ),
      ),
    );
  });

  test('a name with blanks needs its quotes', () => {
    const { output } = twoHubs().run(
      'Set-ReceiveConnector HTCAS1\\Unauthenticated SMTP -MaxInboundConnectionPerSource 500',
    );
    expect(output).toContain("A positional parameter cannot be found that accepts argument 'SMTP'.");
  });

  test('an Edge server can be set to 50 %, and -WhatIf only says so', () => {
    const shell = practiceShell(servers('2016', 'Edge', 'EDGE1'));
    expect(limits(shell, '*')).toBe('EDGE1\\Default internal receive connector EDGE1 5000 20 2');
    const set =
      "Set-ReceiveConnector 'Default internal receive connector EDGE1' -MaxInboundConnectionPercentagePerSource 50";
    expect(shell.shows(`${set} -WhatIf`)).toBe(
      'What if: Setting Receive connector "EDGE1\\Default internal receive connector EDGE1".',
    );
    expect(limits(shell, '*')).toMatch(/ 20 2$/);
    shell.run(set);
    expect(limits(shell, '*')).toMatch(/ 20 50$/);
  });

  test.each([
    ['MaxInboundConnectionPercentagePerSource', '101', 'must be from 1 through 100.'],
    ['MaxInboundConnectionPercentagePerSource', '0', 'must be from 1 through 100.'],
    [
      'MaxInboundConnectionPercentagePerSource',
      '"50%"',
      'Cannot convert value "50%" to type "System.Int32". Error: "Input string was not in a correct format."',
    ],
    [
      'MaxInboundConnectionPerSource',
      'abc',
      'Cannot convert value "abc" to type "Microsoft.Exchange.Data.Unlimited`1[System.Int32]". Error: "Input string was not in a correct format."',
    ],
    ['MaxInboundConnectionPerSource', '10001', 'must be from 1 through 10000, or Unlimited.'],
    ['MaxInboundConnection', '0', 'must be from 1 through 2147483647, or Unlimited.'],
  ])('-%s %s is refused and nothing changed', (parameter, value, text) => {
    const shell = twoHubs();
    const before = limits(shell, '*\\*');
    const { errors } = shell.run(`Get-ReceiveConnector '*\\${NAME}' | Set-ReceiveConnector -${parameter} ${value}`);
    expect(errors[0]?.message).toContain(text);
    expect(limits(shell, '*\\*')).toBe(before);
  });
});
