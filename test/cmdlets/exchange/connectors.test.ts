import { describe, expect, test } from '@jest/globals';
import { changeCommands } from '../../../src/exchange/interchange/changeCommands.ts';
import { compareOrganisations } from '../../../src/exchange/interchange/compareOrganisations.ts';
import { exportScript, serversOf } from '../../../src/exchange/interchange/exportScript.ts';
import { type PracticeShell, practiceShell, servers } from '../../exchange/practiceShell.ts';

const one = servers('2019', 'Mailbox', 'EX01');
const two = servers('2019', 'Mailbox', 'EX01', 'EX02');

function lines(shell: PracticeShell, code: string): string[] {
  return shell
    .shows(code)
    .split('\n')
    .map((line) => line.trimEnd());
}

function names(shell: PracticeShell, code: string): string[] {
  return lines(shell, `${code} | ForEach-Object { "$($_.Identity)" }`).filter((line) => line !== '');
}

describe('identities', () => {
  const shell = practiceShell(two);
  shell.run("New-ReceiveConnector 'Relay [a]' -Server EX02 -Bindings 10.0.0.2:26 -RemoteIPRanges 10.0.0.1 | Out-Null");
  const id = shell.shows("(Get-ReceiveConnector 'EX02\\Relay [a]').Guid.ToString()");
  const dn = shell.shows("(Get-ReceiveConnector 'EX02\\Relay [a]').DistinguishedName");

  test.each([
    ['Default*', ['EX01\\Default EX01', 'EX01\\Default Frontend EX01']],
    ["'default frontend ex01'", ['EX01\\Default Frontend EX01']],
    [
      "'*\\Default*'",
      ['EX01\\Default EX01', 'EX01\\Default Frontend EX01', 'EX02\\Default EX02', 'EX02\\Default Frontend EX02'],
    ],
    ["'EX02\\*Proxy*'", ['EX02\\Client Proxy EX02', 'EX02\\Outbound Proxy Frontend EX02']],
    ["'ex02.contoso.com\\Relay [a]'", ['EX02\\Relay [a]']],
    ["'EX02\\relay [A]'", ['EX02\\Relay [a]']],
    [`'${id}'`, ['EX02\\Relay [a]']],
    [`'${dn}'`, ['EX02\\Relay [a]']],
    ["'EX0*\\Relay*'", ['EX02\\Relay [a]']],
    ["'Nothing*'", []],
  ])('%s', (identity, expected) => {
    expect(names(shell, `Get-ReceiveConnector ${identity}`)).toEqual(expected);
  });

  test('a name on another server only is not found', () => {
    expect(shell.run("Get-ReceiveConnector 'Relay [a]'").errors[0]?.message).toBe(
      "The operation couldn't be performed because object 'Relay [a]' couldn't be found on 'DC01.contoso.com'.",
    );
  });

  test('without an identity, and with $null, all connectors of all servers', () => {
    expect(names(shell, 'Get-ReceiveConnector')).toHaveLength(11);
    expect(names(shell, '$nothing = $null; Get-ReceiveConnector $nothing')).toHaveLength(11);
  });

  test.each([
    'EX02',
    'ex02.contoso.com',
    '(Get-ExchangeServer EX02).DistinguishedName',
    '(Get-ExchangeServer EX02).ExchangeLegacyDN',
    '(Get-ExchangeServer EX02)',
  ])('-Server %s', (server) => {
    expect(names(shell, `Get-ReceiveConnector -Server ${server}`)).toHaveLength(6);
  });

  test('another connected server changes what a bare name means', () => {
    expect(names(practiceShell(two, { server: 'EX02' }), 'Get-ReceiveConnector Default*')).toEqual([
      'EX02\\Default EX02',
      'EX02\\Default Frontend EX02',
    ]);
  });

  test('objects, texts and rows of a CSV file come through the pipeline', () => {
    const set = 'Set-ReceiveConnector -Comment piped';
    for (const input of [
      "'EX01\\Default EX01'",
      "Get-ReceiveConnector 'EX01\\Client Proxy EX01'",
      "[pscustomobject]@{ Identity = 'EX02\\Default EX02' }",
      "(Get-ReceiveConnector 'EX02\\Client Proxy EX02').Identity",
    ]) {
      expect(shell.run(`${input} | ${set}`).output).toBe('');
    }
    expect(names(shell, "Get-ReceiveConnector | Where-Object Comment -eq 'piped'")).toEqual([
      'EX01\\Default EX01',
      'EX01\\Client Proxy EX01',
      'EX02\\Default EX02',
      'EX02\\Client Proxy EX02',
    ]);
  });
});

describe('New-ReceiveConnector', () => {
  test.each([
    [
      'Client',
      '-RemoteIPRanges 10.0.0.1',
      'Tls, Integrated, BasicAuth, BasicAuthRequireTLS',
      'ExchangeUsers',
      '{0.0.0.0:587}',
      '{10.0.0.1}',
    ],
    ['Custom', '-Bindings 10.0.0.9:26 -RemoteIPRanges 10.0.0.1', 'Tls', 'None', '{10.0.0.9:26}', '{10.0.0.1}'],
    [
      'Internal',
      '-RemoteIPRanges 10.0.0.1 -Bindings 10.0.0.9:26',
      'Tls, ExchangeServer',
      'ExchangeServers, ExchangeLegacyServers',
      '{10.0.0.9:26}',
      '{10.0.0.1}',
    ],
    ['Internet', '-Bindings 10.0.0.9:26', 'Tls', 'AnonymousUsers', '{10.0.0.9:26}', '{0.0.0.0-255.255.255.255}'],
    ['Partner', '-Bindings 10.0.0.9:26 -RemoteIPRanges 10.0.0.1', 'Tls', 'Partners', '{10.0.0.9:26}', '{10.0.0.1}'],
  ])('%s', (usage, given, auth, groups, bindings, ranges) => {
    for (const how of [`-Usage ${usage}`, `-${usage}`]) {
      const shell = practiceShell(one);
      shell.run("Remove-ReceiveConnector 'Client Frontend EX01' -Confirm:$false");
      const shown = shell.shows(
        `New-ReceiveConnector New ${how} ${given} | Format-List AuthMechanism,PermissionGroups,Bindings,RemoteIPRanges`,
      );
      expect(shown.split('\n').map((line) => line.slice(line.indexOf(': ') + 2))).toEqual([
        auth,
        groups,
        bindings,
        ranges,
      ]);
    }
  });

  test('misses what its usage needs', () => {
    expect(practiceShell(one).run('New-ReceiveConnector X -Usage Internet').output).toContain(
      'The Bindings parameter is required',
    );
    expect(practiceShell(one).run('New-ReceiveConnector X -Internet').errors[0]?.id).toMatch(
      /^MissingMandatoryParameter/,
    );
  });

  test('a second one of the name is refused', () => {
    const { errors } = practiceShell(one).run(
      "New-ReceiveConnector 'DEFAULT EX01' -Bindings 10.0.0.9:26 -RemoteIPRanges 10.0.0.1",
    );
    expect(errors[0]?.message).toMatch(
      /^Active Directory operation failed on DC01\.contoso\.com\. The object 'CN=Default EX01,.*' already exists\.$/,
    );
    expect(errors[0]?.type).toBe('Microsoft.Exchange.Data.Directory.ADObjectAlreadyExistsException');
  });

  test('64 characters of a name are allowed, 65 are not', () => {
    const shell = practiceShell(one);
    const make = (length: number) =>
      shell.run(`New-ReceiveConnector ('x' * ${length}) -Bindings 10.0.0.${length}:26 -RemoteIPRanges 10.0.0.1`);
    expect(make(64).errors).toHaveLength(0);
    expect(make(65).errors).toHaveLength(1);
  });
});

describe('Set-ReceiveConnector', () => {
  test('a pipeline goes on after a refused object, and saves once', () => {
    const shell = practiceShell(one);
    const { errors } = shell.run(
      'Get-ReceiveConnector | Set-ReceiveConnector -ConnectionTimeout 00:05:00 -ErrorAction SilentlyContinue; Get-ReceiveConnector | Set-ReceiveConnector -AuthMechanism Tls',
    );
    // Domain security needs Tls only, so all five take the second command; none takes the first.
    expect(errors).toHaveLength(5);
    expect(shell.store.history().map((entry) => entry.changes.length)).toEqual([5]);
  });

  test('lists: replaced, added to, taken from, cleared', () => {
    const shell = practiceShell(one);
    const target = "'EX01\\Default EX01'";
    const bindings = () => shell.shows(`"$((Get-ReceiveConnector ${target}).Bindings)"`);
    shell.run(`Set-ReceiveConnector ${target} -Bindings 10.0.0.1:2525,10.0.0.2:2525`);
    expect(bindings()).toBe('10.0.0.1:2525 10.0.0.2:2525');
    shell.run(`Set-ReceiveConnector ${target} -Bindings @{add='10.0.0.3:2525';REMOVE='10.0.0.1:2525'}`);
    expect(bindings()).toBe('10.0.0.3:2525 10.0.0.2:2525');
    shell.run(
      `$c = Get-ReceiveConnector ${target}; $c.Bindings += '10.0.0.4:2525'; Set-ReceiveConnector ${target} -Bindings $c.Bindings`,
    );
    expect(bindings()).toBe('10.0.0.3:2525 10.0.0.2:2525 10.0.0.4:2525');
    expect(shell.run(`Set-ReceiveConnector ${target} -Bindings $null`).output).toContain(
      'must contain at least one value',
    );
    shell.run(`Set-ReceiveConnector ${target} -TlsDomainCapabilities 'a.com:AcceptCloudServicesMail'`);
    expect(shell.shows(`(Get-ReceiveConnector ${target}).TlsDomainCapabilities.Count`)).toBe('1');
    shell.run(`Set-ReceiveConnector ${target} -TlsDomainCapabilities $null`);
    expect(shell.shows(`(Get-ReceiveConnector ${target}).TlsDomainCapabilities.Count`)).toBe('0');
  });

  test('an object fetched before keeps showing what it showed', () => {
    const shell = practiceShell(one);
    const code =
      "$c = Get-ReceiveConnector 'Default EX01'; Set-ReceiveConnector 'Default EX01' -MaxHopCount 7; $c.MaxHopCount; (Get-ReceiveConnector 'Default EX01').MaxHopCount";
    expect(lines(shell, code)).toEqual(['60', '7']);
  });

  test('no change is a warning with the recorded words', () => {
    expect(practiceShell(one).shows("Set-ReceiveConnector 'Default EX01' -Enabled $true")).toBe(
      "WARNING: The command completed successfully but no settings of 'EX01\\Default EX01' have been modified.",
    );
  });

  test('-Confirm asks in the words of the shell', () => {
    const shell = practiceShell(one, { answers: ['n', 'y'] });
    const set = "Set-ReceiveConnector 'Default EX01' -MaxHopCount 9 -Confirm";
    expect(shell.run(set).output).toContain(
      'Setting Receive connector "EX01\\Default EX01".\n[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help (default is "Y"):',
    );
    expect(shell.store.history()).toHaveLength(0);
    shell.run(set);
    expect(shell.store.history()).toHaveLength(1);
  });

  test('removing asks by itself', () => {
    const shell = practiceShell(one, { answers: ['n'] });
    expect(shell.run("Remove-ReceiveConnector 'Default EX01'").output).toContain(
      'Removing Receive connector "EX01\\Default EX01".',
    );
    expect(names(shell, 'Get-ReceiveConnector')).toHaveLength(5);
  });
});

describe('releases', () => {
  test.each([
    ['2007', 'MessageRateSource All'],
    ['2007', 'ExtendedProtectionPolicy None'],
    ['2010', 'TransportRole HubTransport'],
    ['2010', 'AuthTarpitInterval 00:00:01'],
  ] as const)('%s does not know -%s', (version, words) => {
    const shell = practiceShell(servers(version, 'Hub', 'HUB1'));
    const { errors } = shell.run(`Set-ReceiveConnector 'Default HUB1' -${words}`);
    expect(errors[0]?.message).toBe(
      `A parameter cannot be found that matches parameter name '${words.split(' ')[0]}'.`,
    );
  });

  test('2013 has no AuthTarpitInterval property, 2016 has', () => {
    const count = (version: '2013' | '2016') =>
      practiceShell(servers(version, 'Mailbox', 'M')).shows(
        '(Get-ReceiveConnector | Get-Member AuthTarpitInterval | Measure-Object).Count',
      );
    expect([count('2013'), count('2016')]).toEqual(['0', '1']);
  });

  test('Get-TransportService is unknown before 2013, Get-TransportServer is known always', () => {
    const shell = practiceShell(servers('2010', 'Hub', 'HUB1'));
    expect(shell.run('Get-TransportService').errors[0]?.message).toContain(
      "The term 'Get-TransportService' is not recognized",
    );
    expect(shell.shows('(Get-TransportServer).Name')).toBe('HUB1');
  });

  test('2007 shows sizes and errors in its own way', () => {
    const shell = practiceShell(servers('2007', 'Hub', 'HUB1'));
    expect(shell.shows('"$((Get-ReceiveConnector)[0].MaxMessageSize)"')).toBe('10MB');
    expect(shell.run('Get-ReceiveConnector nope').output).toContain('Get-ReceiveConnector : The operation');
  });
});

describe('rights', () => {
  test('the relay idiom, whole', () => {
    const shell = practiceShell(one);
    shell.run(
      'New-ReceiveConnector Relay -Usage Custom -TransportRole FrontendTransport -Bindings 0.0.0.0:25 -RemoteIPRanges 10.0.0.7 | Out-Null; Set-ReceiveConnector Relay -PermissionGroups AnonymousUsers',
    );
    expect(
      shell.run(
        "Get-ReceiveConnector Relay | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights 'Ms-Exch-SMTP-Accept-Any-Recipient' | Out-Null",
      ).output,
    ).toBe('');
    const list =
      "Get-ADPermission Relay -User 'NT AUTHORITY\\ANONYMOUS LOGON' | where {($_.Deny -eq $false) -and ($_.IsInherited -eq $false)} | Format-Table User,ExtendedRights";
    expect(lines(shell, list)).toEqual([
      'User                         ExtendedRights',
      '----                         --------------',
      'NT AUTHORITY\\ANONYMOUS LOGON {ms-Exch-SMTP-Accept-Any-Recipient}',
      'NT AUTHORITY\\ANONYMOUS LOGON {ms-Exch-SMTP-Accept-Authoritative-Domain-Sender}',
      'NT AUTHORITY\\ANONYMOUS LOGON {ms-Exch-SMTP-Accept-Any-Sender}',
      'NT AUTHORITY\\ANONYMOUS LOGON {ms-Exch-SMTP-Submit}',
      'NT AUTHORITY\\ANONYMOUS LOGON {ms-Exch-Accept-Headers-Routing}',
    ]);
    expect(shell.shows('"$((Get-ReceiveConnector Relay).PermissionGroups)"')).toBe('AnonymousUsers, Custom');
    shell.run(
      "Get-ReceiveConnector Relay | Remove-ADPermission -User 'ANONYMOUS LOGON' -ExtendedRights ms-Exch-SMTP-Accept-Any-Recipient -Confirm:$false",
    );
    expect(shell.shows('"$((Get-ReceiveConnector Relay).PermissionGroups)"')).toBe('AnonymousUsers');
  });

  test('server\\name is no name in the directory', () => {
    expect(practiceShell(one).run("Get-ADPermission 'EX01\\Default EX01'").errors[0]?.message).toContain(
      "couldn't be found",
    );
  });
});

describe('what scripts begin with', () => {
  test.each([
    'Add-PSSnapin *Exchange* -ErrorAction SilentlyContinue',
    ". 'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\RemoteExchange.ps1'; Connect-ExchangeServer -auto -ClientApplication:ManagementShell",
    '. $exbin\\RemoteExchange.ps1; Connect-ExchangeServer -auto',
    '. "$env:ExchangeInstallPath\\bin\\RemoteExchange.ps1"',
    '$s = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://ex01.contoso.com/PowerShell/ -Authentication Kerberos; Import-PSSession $s -DisableNameChecking -AllowClobber | Out-Null; Remove-PSSession $s',
    'Set-ADServerSettings -ViewEntireForest $true',
  ])('%s', (code) => {
    const shell = practiceShell(one);
    expect(shell.run(code).errors).toEqual([]);
    expect(names(shell, 'Get-ReceiveConnector')).toHaveLength(5);
  });

  test('Get-ADServerSettings shows what Set-ADServerSettings set, for the session', () => {
    const shell = practiceShell(one);
    const shown =
      '$s = Get-ADServerSettings; "$($s.ViewEntireForest) $($s.RecipientViewRoot) $($s.DefaultGlobalCatalog)"';
    expect(shell.shows(shown)).toBe('False contoso.com DC01.contoso.com');
    shell.run(
      'Set-ADServerSettings -RecipientViewRoot contoso.com/Users; Set-ADServerSettings -ViewEntireForest:$true',
    );
    shell.run('Set-ADServerSettings -ViewEntireForest $false -WhatIf');
    expect(shell.shows(shown)).toBe('True contoso.com/Users DC01.contoso.com');
    expect(practiceShell(one).shows(shown)).toContain('False');
  });

  test('other Exchange cmdlets are known and not emulated', () => {
    expect(practiceShell(one).run('get-mailboxdatabase').output).toContain(
      "The cmdlet 'Get-MailboxDatabase' exists in Exchange, but it is not emulated here.",
    );
  });
});

test('an exported script rebuilds the same organisation in an empty lab', () => {
  const shell = practiceShell(two);
  for (const code of [
    "Get-ReceiveConnector '*\\Default*' | Set-ReceiveConnector -MaxInboundConnectionPerSource 77 -MaxInboundConnectionPercentagePerSource 50",
    "Set-ReceiveConnector 'EX02\\Client Frontend EX02' -Banner '220 it''s me' -TarpitInterval 00:00:00 -MaxMessageSize 50MB -SmtpUtf8Enabled $false",
    "Remove-ReceiveConnector 'EX02\\Client Proxy EX02' -Confirm:$false",
    'New-ReceiveConnector Relay -Server EX02 -Usage Custom -TransportRole FrontendTransport -Bindings 0.0.0.0:25 -RemoteIPRanges 10.0.0.7,10.1.0.0/16 -PermissionGroups AnonymousUsers,ExchangeServers -AuthMechanism Tls,ExchangeServer | Set-ReceiveConnector -SmtpUtf8Enabled $false',
    "Get-ReceiveConnector 'EX02\\Relay' | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights ms-Exch-SMTP-Accept-Any-Recipient",
    "New-SendConnector Out -AddressSpaces '*' -SmartHosts mail.fabrikam.com -SourceTransportServers EX01,EX02",
    'New-AcceptedDomain fabrikam -DomainName fabrikam.com -DomainType InternalRelay',
    'Set-TransportConfig -MaxReceiveSize 50MB -MaxRecipientEnvelopeLimit Unlimited',
    'Set-TransportService EX02 -MaxConnectionRatePerMinute 300',
    'Set-FrontendTransportService EX02 -MaxConnectionRatePerMinute 400',
  ]) {
    expect([code, shell.run(code).errors]).toEqual([code, []]);
  }
  const { organisation } = shell.store;
  const empty = practiceShell(serversOf(organisation));
  expect(compareOrganisations(empty.store.organisation, organisation).length).toBeGreaterThan(10);
  const result = empty.run(exportScript(organisation));
  expect(result.errors).toEqual([]);
  expect(compareOrganisations(empty.store.organisation, organisation)).toEqual([]);
  expect(changeCommands(empty.store.organisation, organisation)).toEqual([]);
});

test('the lab takes back, keeps and compares', () => {
  const shell = practiceShell(one);
  shell.run(
    "New-LabSnapshot before; Set-ReceiveConnector 'Default EX01' -MaxHopCount 7; Set-ReceiveConnector 'Default EX01' -MaxHopCount 8",
  );
  expect(
    shell.shows(
      'Compare-Lab before | ForEach-Object { "$($_.Identity) $($_.Property) $($_.Reference) $($_.Difference)" }',
    ),
  ).toBe('EX01\\Default EX01 MaxHopCount 60 8');
  expect(shell.shows('Compare-Lab before -AsCommand')).toBe(
    "Set-ReceiveConnector -Identity 'EX01\\Default EX01' -MaxHopCount 8",
  );
  expect(shell.shows('(Undo-LabChange).Command')).toBe("Set-ReceiveConnector 'Default EX01' -MaxHopCount 8");
  expect(shell.shows("(Get-ReceiveConnector 'Default EX01').MaxHopCount")).toBe('7');
  shell.run('Restore-LabSnapshot before');
  expect(shell.shows("(Get-ReceiveConnector 'Default EX01').MaxHopCount")).toBe('60');
  expect(shell.shows('(Get-LabSnapshot).Name')).toBe('before');
  expect(shell.shows('(Get-LabHistory).Count')).toBe('4');
});
