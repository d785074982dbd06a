import { describe, expect, test } from '@jest/globals';
import { practiceShell, servers } from '../exchange/practiceShell.ts';

/** What public scripts ask of servers, versions and the surroundings, in scripts of our own. */
const shown = (script: string, shell = practiceShell()): string => shell.shows(script);

describe('the start of a script', () => {
  test('snap-ins, RemoteExchange.ps1 and Connect-ExchangeServer', () => {
    const script = `Add-PSSnapin *Exchange* -ErrorAction SilentlyContinue
if (-not (Get-PSSnapin | Where-Object { $_.Name -eq 'Microsoft.Exchange.Management.PowerShell.SnapIn' })) { Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn }
. 'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\RemoteExchange.ps1'
. "$env:ExchangeInstallPath\\bin\\RemoteExchange.ps1"
Connect-ExchangeServer -auto -ClientApplication:ManagementShell
(Get-ReceiveConnector).Count`;
    expect(shown(script)).toBe('VERBOSE: Connecting to EX01.contoso.com.\nVERBOSE: Connected to EX01.contoso.com.\n10');
  });

  test('a session of its own, closed at the end', () => {
    const script = `$session = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri "http://ex02.contoso.com/PowerShell/" -Authentication Kerberos
try { Import-PSSession $session -DisableNameChecking -AllowClobber | Out-Null; (Get-ReceiveConnector 'Default EX02').Name }
finally { Get-PSSession | Where-Object { $_.ConfigurationName -eq 'Microsoft.Exchange' } | Remove-PSSession }
@(Get-PSSession).Count`;
    expect(shown(script)).toBe('Default EX02\n0');
  });

  test('is Exchange here, and where', () => {
    const script = `$key = 'HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup'
if (Test-Path $key) { (Get-ItemProperty $key).MsiInstallPath }
$setup = Get-ItemProperty $key -Name MsiProductMajor, MsiProductMinor, MsiBuildMajor, MsiBuildMinor
'{0}.{1}.{2}.{3}' -f $setup.MsiProductMajor, $setup.MsiProductMinor, $setup.MsiBuildMajor, $setup.MsiBuildMinor
Test-Path HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v14
(Get-ChildItem HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15).PSChildName -contains 'HubTransportRole'
$exinstall; $exbin; $exscripts`;
    expect(shown(script).split('\n')).toEqual([
      'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\',
      '15.2.986.5',
      'False',
      'True',
      'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\',
      'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin',
      'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\scripts',
    ]);
  });

  test('the registry of an older server', () => {
    const old = practiceShell(servers('2010', 'Hub', 'HUB1'));
    expect(
      shown('(Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v14\\Setup).MsiProductMinor', old),
    ).toBe('3');
    expect(shown('Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup', old)).toContain(
      "Cannot find path 'HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup' because it does not exist.",
    );
  });
});

describe('versions', () => {
  const mixed = practiceShell([
    ...servers('2019', 'Mailbox', 'EX19'),
    ...servers('2016', 'Mailbox', 'EX16'),
    ...servers('2013', 'Mailbox', 'EX13'),
    ...servers('2010', 'Hub', 'EX10'),
  ]);

  test('told by the numbers of AdminDisplayVersion', () => {
    const script = `Get-ExchangeServer | Sort-Object { $_.AdminDisplayVersion.Major }, { $_.AdminDisplayVersion.Minor } | ForEach-Object {
  $v = $_.AdminDisplayVersion
  $name = switch ("$($v.Major).$($v.Minor)") { '14.3' { '2010' } '15.0' { '2013' } '15.1' { '2016' } '15.2' { '2019' } }
  "$($_.Name) $name $([version]::new($v.Major, $v.Minor, $v.Build, $v.Revision))"
}`;
    expect(shown(script, mixed)).toBe(
      'EX10 2010 14.3.123.4\nEX13 2013 15.0.1497.2\nEX16 2016 15.1.2375.7\nEX19 2019 15.2.986.5',
    );
  });

  test('told by its text', () => {
    const script = `Get-ExchangeServer | Where-Object { $_.AdminDisplayVersion -like 'Version 15.*' } | ForEach-Object {
  if ("$($_.AdminDisplayVersion)" -match 'Version (\\d+)\\.(\\d+) \\(Build (\\d+)\\.(\\d+)\\)') { "$($_.Name) $($matches[1..4] -join '.')" }
} | Sort-Object
@(Get-ExchangeServer | Where-Object { $_.IsE15OrLater }).Count`;
    expect(shown(script, mixed)).toBe('EX13 15.0.1497.2\nEX16 15.1.2375.7\nEX19 15.2.986.5\n3');
  });

  test('roles', () => {
    const script = `(Get-ExchangeServer | Where-Object { $_.ServerRole -match 'Mailbox' }).Count
Get-ExchangeServer | Where-Object { $_.ServerRole -like '*HubTransport*' } | ForEach-Object { "$($_.Name): $($_.ServerRole)" }
(Get-ExchangeServer EX19).Site.Name
@(Get-ExchangeServer | Where-Object IsHubTransportServer -eq $true | Get-ReceiveConnector).Count`;
    expect(shown(script, mixed)).toBe('3\nEX10: ClientAccess, HubTransport\nDefault-First-Site-Name\n17');
  });
});

describe('around the connectors', () => {
  test('a loop over all transport services of a group of servers', () => {
    const script = `$members = 'EX01', 'EX02'
foreach ($server in $members) {
  Set-TransportService $server -ReceiveProtocolLogMaxAge 14.00:00:00 -ReceiveProtocolLogMaxDirectorySize 1GB -ReceiveProtocolLogPath "D:\\Logs\\$server"
  Set-FrontendTransportService $server -ReceiveProtocolLogMaxAge 14.00:00:00
}
$members | ForEach-Object { $t = Get-TransportService $_; "$($t.Name) $($t.ReceiveProtocolLogMaxAge.Days) $($t.ReceiveProtocolLogMaxDirectorySize) $($t.ReceiveProtocolLogPath)" }`;
    expect(shown(script)).toBe(
      'EX01 14 1 GB (1,073,741,824 bytes) D:\\Logs\\EX01\nEX02 14 1 GB (1,073,741,824 bytes) D:\\Logs\\EX02',
    );
  });

  test('sizes along the way of a message', () => {
    const script = `Set-TransportConfig -MaxReceiveSize 50MB -MaxSendSize 50MB
$config = Get-TransportConfig
"$($config.MaxReceiveSize) $($config.MaxSendSize.Value.ToMB())"
Get-ReceiveConnector | Where-Object { $_.MaxMessageSize -lt $config.MaxReceiveSize.Value } | Set-ReceiveConnector -MaxMessageSize 50MB
(Get-ReceiveConnector | ForEach-Object { $_.MaxMessageSize.ToMB() } | Measure-Object -Minimum -Maximum | ForEach-Object { "$($_.Minimum) $($_.Maximum)" })`;
    expect(shown(script)).toBe('50 MB (52,428,800 bytes) 50\n50 50');
  });

  test('a Send connector for the internet, then a smart host', () => {
    const script = `$null = New-SendConnector -Name Internet -Usage Internet -AddressSpaces 'SMTP:*;1' -SourceTransportServers EX01, EX02 -DNSRoutingEnabled $true
Set-SendConnector Internet -DNSRoutingEnabled $false -SmartHosts 'mail.provider.net', '[10.0.0.5]' -MaxMessageSize 40MB
Get-SendConnector | ForEach-Object { "$($_.Name) $($_.AddressSpaces -join ',') $($_.SmartHosts -join ',') $($_.SourceTransportServers -join ',') $($_.MaxMessageSize)" }`;
    expect(shown(script)).toBe('Internet SMTP:*;1 mail.provider.net,[10.0.0.5] EX01,EX02 40 MB (41,943,040 bytes)');
  });

  test('services are restarted and checked', () => {
    const script = `Restart-Service MSExchangeTransport, MSExchangeFrontEndTransport -Force
'MSExchangeTransport', 'MSExchangeFrontEndTransport' | ForEach-Object { (Get-Service $_).Status }`;
    expect(shown(script)).toBe('Running\nRunning');
  });

  test('queues, accepted domains, certificates', () => {
    const script = `@(Get-Queue).Count
(Get-AcceptedDomain | Where-Object Default).DomainName.ToString()
(Get-ExchangeCertificate -Server EX02 | Where-Object { $_.Services -match 'SMTP' }).Subject
(Get-OrganizationConfig).Name`;
    expect(shown(script)).toBe('0\ncontoso.com\nCN=EX02\nFirst Organization');
  });
});

test('default tables that pastes show', () => {
  const { shows } = practiceShell();
  expect(shows('Get-AcceptedDomain').split('\n').slice(0, 3)).toEqual([
    `Name                           DomainName                     DomainType                   Default                     `,
    `----                           ----------                     ----------                   -------                     `,
    `contoso.com                    contoso.com                    Authoritative                True                        `,
  ]);
  expect(shows('Get-ExchangeCertificate').split('\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^Thumbprint {32}Services {3}Subject/),
    expect.stringMatching(/^-{10} {32}-{8} {3}-{7}/),
    expect.stringMatching(/^[0-9A-F]{40} {2}IP\.WS\.\. {4}CN=EX01/),
  ]);
});
