import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { candidatesAt } from '../../../src/host/completion/complete.ts';
import { connectLab } from '../../../src/host/connectLab.ts';
import { createPracticeSession } from '../../../src/host/session.ts';

const home = mkdtempSync(join(tmpdir(), 'ems-completion-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const { session } = createPracticeSession();
connectLab(session, home, null);

const candidates = (text: string) => candidatesAt(session, text, text.length).items.map((item) => item.text);

describe.each<[string, [text: string, expected: string[]][]]>([
  [
    'identities from the store',
    [
      [
        'Set-ReceiveConnector Def',
        [
          "'Default EX01'",
          "'Default Frontend EX01'",
          "'EX01\\Default EX01'",
          "'EX01\\Default Frontend EX01'",
          "'EX02\\Default EX02'",
          "'EX02\\Default Frontend EX02'",
        ],
      ],
      ["Set-ReceiveConnector 'EX02\\Def", ["'EX02\\Default EX02'", "'EX02\\Default Frontend EX02'"]],
      ['Remove-ReceiveConnector -Identity "ex01\\default f', ['"EX01\\Default Frontend EX01"']],
      [
        'Get-ReceiveConnector -Identity *\\Outb',
        ["'EX01\\Outbound Proxy Frontend EX01'", "'EX02\\Outbound Proxy Frontend EX02'"],
      ],
      ['Get-ReceiveConnector -Server ', ['EX01', 'EX02']],
      ['Get-TransportService EX0', ['EX01', 'EX02']],
      ['Get-EventLog -ComputerName EX0', ['EX01', 'EX02']],
    ],
  ],
  [
    'values',
    [
      ["Set-ReceiveConnector 'Default EX01' -ProtocolLoggingLevel ", ['None', 'Verbose']],
      ["Set-ReceiveConnector 'Default EX01' -AuthMechanism Tls,Int", ['Integrated']],
      ["Set-ReceiveConnector 'Default EX01' -Enabled ", ['$true', '$false']],
      ["Set-ReceiveConnector 'Default EX01' -MaxInboundConnection ", ['Unlimited']],
      ["Set-ReceiveConnector 'Default EX01' -RemoteIPRanges @{", ['Add=', 'Remove=']],
      ["Set-ReceiveConnector 'Default EX01' -RemoteIPRanges @{Add='10.0.0.1'; ", ['Remove=']],
      ["Set-ReceiveConnector 'Default EX01' -Banner ", []],
      ['New-ReceiveConnector -Usage I', ['Internal', 'Internet']],
      ['Add-ADPermission -ExtendedRights ms-Exch-SMTP-Accept-Any-R', ['ms-Exch-SMTP-Accept-Any-Recipient']],
      ['Start-Service MSExchangeT', ['MSExchangeThrottling', 'MSExchangeTransport', 'MSExchangeTransportLogSearch']],
      ['Get-EventLog ', ['Application', 'System']],
    ],
  ],
  [
    'properties',
    [
      [
        'Get-ReceiveConnector | Select-Object MaxInboundConnectionPer',
        ['MaxInboundConnectionPercentagePerSource', 'MaxInboundConnectionPerSource'],
      ],
      ['Get-ReceiveConnector | Where-Object { $_.ProtocolL', ['ProtocolLoggingLevel']],
      ['Get-ReceiveConnector | Where-Object { $_.ProtocolLoggingLevel -eq ', ["'None'", "'Verbose'"]],
      ['Get-ReceiveConnector nothing | Select-Object ProtocolL', ['ProtocolLoggingLevel']],
      ["$c = Get-ReceiveConnector 'Default EX01'; $c.Bindings[0].Po", ['Port']],
      ['foreach ($c in Get-ReceiveConnector) { $c.ProtocolL', ['ProtocolLoggingLevel']],
      ['Get-ReceiveConnector | % { Set-ReceiveConnector $_.Identit', ['Identity']],
      ['Get-ReceiveConnector | Group-Object Server | % { $_.Group | select ProtocolL', ['ProtocolLoggingLevel']],
      ['Test-ReceiveConnectorLimit *\\Def* | Format-Table OneS', ['OneSourceGets']],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(candidates(text)).toEqual(expected));
});

test('parameters that the connected release lacks are left out', () => {
  const names = candidates("Set-ReceiveConnector 'Default EX01' -");
  const { declaration } = session.commands.cmdlet('set-receiveconnector') ?? {};
  const declared = Object.keys(declaration?.parameters ?? {});
  const hidden = declared.filter((name) => declaration?.hides?.('2019', name));
  expect(names).toContain('-MaxInboundConnectionPercentagePerSource');
  expect(hidden.filter((name) => names.includes(`-${name}`))).toEqual([]);
});
