import { describe, expect, test } from '@jest/globals';
import { practiceShell } from '../exchange/practiceShell.ts';

/**
 * What public scripts about Receive connectors do, in scripts of our own: each construct was seen in several of them.
 * A case is a script and what it shows.
 */
const RELAY =
  "New-ReceiveConnector -Name 'Relay' -Server EX01 -Usage Custom -TransportRole FrontendTransport -PermissionGroups AnonymousUsers -Bindings 0.0.0.0:25 -RemoteIPRanges 192.168.10.5, 192.168.10.10-192.168.10.20 | Out-Null";

type Case = readonly [name: string, script: string, shown: string];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, script, shown) => {
    const shell = practiceShell();
    shell.run(RELAY);
    expect(shell.shows(script)).toBe(shown);
  });
}

describe('anonymous relay', () => {
  check([
    [
      'the relay right shows in the permission groups',
      `Get-ReceiveConnector Relay | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights 'Ms-Exch-SMTP-Accept-Any-Recipient' | Out-Null
"$((Get-ReceiveConnector 'EX01\\Relay').PermissionGroups)"
(Get-ADPermission Relay -User 'NT AUTHORITY\\ANONYMOUS LOGON' | Where-Object { $_.ExtendedRights -like '*Any-Recipient' -and -not $_.IsInherited }).ExtendedRights | ForEach-Object { "$_" }`,
      'AnonymousUsers, Custom\nms-Exch-SMTP-Accept-Any-Recipient',
    ],
    [
      'externally secured instead',
      `Set-ReceiveConnector Relay -AuthMechanism ExternalAuthoritative -PermissionGroups ExchangeServers
(Get-ReceiveConnector Relay | Select-Object AuthMechanism, PermissionGroups | ForEach-Object { "$($_.AuthMechanism)/$($_.PermissionGroups)" })`,
      'ExternalAuthoritative/ExchangeServers',
    ],
    [
      'only when it is not there yet',
      `foreach ($name in 'Relay', 'Relay 2') {
  if (-not (Get-ReceiveConnector "EX01\\$name" -ErrorAction SilentlyContinue)) { "make $name" } else { "have $name" }
}`,
      'have Relay\nmake Relay 2',
    ],
  ]);
});

describe('copies', () => {
  check([
    [
      'to another server by splatting what is set',
      `$source = Get-ReceiveConnector 'EX01\\Relay'
$new = @{ Name = $source.Name; Server = 'EX02' }
foreach ($property in 'Bindings', 'RemoteIPRanges', 'AuthMechanism', 'PermissionGroups', 'TransportRole', 'MaxMessageSize', 'ConnectionTimeout', 'MaxInboundConnection', 'ProtocolLoggingLevel', 'TarpitInterval') {
  if ($null -ne $source.$property) { $new[$property] = $source.$property }
}
$made = New-ReceiveConnector @new
$made.Identity.ToString()
$made.RemoteIPRanges -join ';'
Compare-Object $source $made -Property Name, AuthMechanism, MaxMessageSize, TransportRole`,
      'EX02\\Relay\n192.168.10.5;192.168.10.10-192.168.10.20',
    ],
    [
      'with the rights on it; those of the permission groups are there already',
      `Get-ReceiveConnector Relay | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights ms-Exch-SMTP-Accept-Any-Recipient | Out-Null
$source = Get-ReceiveConnector -Identity 'EX01\\Relay'
$null = New-ReceiveConnector -Name $source.Name -Server EX02 -DomainController $null -Bindings $source.Bindings -RemoteIPRanges $source.RemoteIPRanges -TransportRole $source.TransportRole -PermissionGroups AnonymousUsers -DefaultDomain $source.DefaultDomain -Banner $source.Banner -TlsDomainCapabilities $source.TlsDomainCapabilities -ExtendedProtectionPolicy $source.ExtendedProtectionPolicy -SizeEnabled $source.SizeEnabled -MessageRateSource $source.MessageRateSource
$rights = Get-ReceiveConnector -Identity $source | Get-ADPermission | Where-Object { $_.IsInherited -eq $false }
$rights | ForEach-Object { Get-ReceiveConnector "EX02\\$($source.Name)" | Add-ADPermission -User $_.User -Deny:$_.Deny -AccessRights $_.AccessRights -ExtendedRights $_.ExtendedRights -WarningAction SilentlyContinue -WarningVariable +there } | Out-Null
"$($rights.Count) $($there.Count) $(@(Get-ReceiveConnector 'EX02\\Relay' | Get-ADPermission | Where-Object { -not $_.IsInherited }).Count) $((Get-ReceiveConnector 'EX02\\Relay').PermissionGroups)"`,
      '5 4 5 AnonymousUsers, Custom',
    ],
    [
      'of every relay to all other servers',
      `$others = Get-ExchangeServer | Where-Object { $_.ServerRole -match 'Mailbox' -and $_.Name -ne 'EX01' } | Sort-Object Name
foreach ($relay in Get-ReceiveConnector -Server EX01 | Where-Object { $_.PermissionGroups -eq 'AnonymousUsers' }) {
  $others | ForEach-Object { (New-ReceiveConnector -Name $relay.Name -Server $_.Name -Bindings $relay.Bindings -RemoteIPRanges $relay.RemoteIPRanges -TransportRole $relay.TransportRole -PermissionGroups $relay.PermissionGroups).Identity.ToString() }
}`,
      'EX02\\Relay',
    ],
    [
      'settings given as lines of files',
      `'10.1.1.1', '10.1.1.0/25' | Set-Content ips.txt; 'EX02' | Set-Content servers.txt; 'Relay of the file' | Set-Content name.txt
foreach ($server in Get-Content servers.txt) {
  New-ReceiveConnector -Name (Get-Content name.txt) -Server $server -Bindings 0.0.0.0:2600 -RemoteIPRanges (Get-Content ips.txt) | ForEach-Object { "$($_.Identity) $($_.RemoteIPRanges)" }
}
Get-Content name.txt | ForEach-Object { Set-ReceiveConnector "EX02\\$_" -Comment $_ }
(Get-ReceiveConnector 'EX02\\Relay of the file').Comment`,
      'EX02\\Relay of the file 10.1.1.1 10.1.1.0/25\nRelay of the file',
    ],
    [
      'through CLIXML on disk',
      `Get-ReceiveConnector Relay | Export-Clixml relay.xml
$old = Import-Clixml relay.xml
(New-ReceiveConnector -Name 'Relay again' -Server EX02 -Bindings $old.Bindings -RemoteIPRanges $old.RemoteIPRanges -TransportRole FrontendTransport -PermissionGroups $old.PermissionGroups) | ForEach-Object { "$($_.RemoteIPRanges) $($_.PermissionGroups)" }`,
      '192.168.10.5 192.168.10.10-192.168.10.20 AnonymousUsers',
    ],
  ]);
});

describe('remote IP ranges', () => {
  check([
    [
      '+= and set',
      `$conn = Get-ReceiveConnector 'EX01\\Relay'
$conn.RemoteIPRanges += '10.1.1.1'
Set-ReceiveConnector $conn.Identity -RemoteIPRanges $conn.RemoteIPRanges
(Get-ReceiveConnector 'EX01\\Relay').RemoteIPRanges -join ';'`,
      '192.168.10.5;192.168.10.10-192.168.10.20;10.1.1.1',
    ],
    [
      '+= of several, and what differs then',
      `$conn = Get-ReceiveConnector Relay
$before = $conn.RemoteIPRanges.Expression
$conn.RemoteIPRanges += '10.0.0.1', '10.0.0.2'
Set-ReceiveConnector -Identity $conn.Identity -RemoteIPRanges $conn.RemoteIPRanges
Compare-Object -ReferenceObject $before -DifferenceObject (Get-ReceiveConnector Relay).RemoteIPRanges.Expression | ForEach-Object { "$($_.SideIndicator) $($_.InputObject)" }
Get-ReceiveConnector | Where-Object Identity -NotMatch 'Client|Outbound|Default' | ForEach-Object { "Checking $_ ..." }
$ranges = Get-ReceiveConnector Relay | Select-Object Remote* -ExpandProperty RemoteIPRanges
$ranges | Set-Content ranges.txt; (Get-Content ranges.txt)[-1]; @($ranges -match '10.0.0').Count`,
      '=> 10.0.0.1\n=> 10.0.0.2\nChecking EX01\\Relay ...\n10.0.0.2\n2',
    ],
    [
      '.Add(), .Remove() and the object itself by pipeline',
      `$conn = Get-ReceiveConnector Relay
$conn.RemoteIPRanges.Add('10.1.1.1')
$conn.RemoteIPRanges.Remove('192.168.10.5')
$conn | Set-ReceiveConnector
"$((Get-ReceiveConnector Relay).RemoteIPRanges)"`,
      'True\n192.168.10.10-192.168.10.20 10.1.1.1',
    ],
    [
      '@{Add=…; Remove=…}',
      `Set-ReceiveConnector Relay -RemoteIPRanges @{ Add = '10.1.1.0/24', '10.1.2.1'; Remove = '192.168.10.5' }
(Get-ReceiveConnector Relay).RemoteIPRanges | ForEach-Object { $_.Expression }`,
      '10.1.1.0/24\n10.1.2.1\n192.168.10.10-192.168.10.20',
    ],
    [
      'from a text file, only those that are new',
      `'10.1.1.1', '192.168.10.5', '', '10.1.1.2' | Set-Content new.txt
$conn = Get-ReceiveConnector Relay
Get-Content new.txt | Where-Object { $_ } | ForEach-Object { if ($conn.RemoteIPRanges -notcontains $_) { $conn.RemoteIPRanges += $_ } }
$conn | Set-ReceiveConnector
(Get-ReceiveConnector Relay).RemoteIPRanges.Count`,
      '4',
    ],
    [
      'out to a text file, sorted as addresses',
      `(Get-ReceiveConnector Relay).RemoteIPRanges | Select-Object -ExpandProperty Expression | Sort-Object { [version]($_ -replace '-.*') } -Descending | Out-File ranges.txt
Get-Content ranges.txt`,
      '192.168.10.10-192.168.10.20\n192.168.10.5',
    ],
    [
      'is an address in one of them',
      `$ip = [ipaddress]'192.168.10.15'
Get-ReceiveConnector | Where-Object { $_.RemoteIPRanges | Where-Object { "$_" -notlike '0.0.0.0*' -and "$_" -notlike '::*' -and $_.Contains($ip) } } | ForEach-Object { $_.Name }`,
      'Relay',
    ],
    [
      'by the class itself',
      `$range = [Microsoft.Exchange.Data.IPRange]::Parse('10.20.0.0/16')
"$($range.LowerBound) $($range.UpperBound) $($range.RangeFormat)"
try { [Microsoft.Exchange.Data.IPRange]::Parse('10.20.0.0/40') } catch { $_.Exception.InnerException.GetType().Name }`,
      '10.20.0.0 10.20.255.255 CIDR\nFormatException',
    ],
    [
      'where two servers differ',
      `$one, $two = 'EX01', 'EX02' | ForEach-Object { (Get-ReceiveConnector "$_\\Default Frontend $_").Bindings | ForEach-Object { "$_" } }
Set-ReceiveConnector 'EX02\\Default Frontend EX02' -RemoteIPRanges 10.0.0.0/8
Compare-Object (Get-ReceiveConnector 'EX01\\Default Frontend EX01').RemoteIPRanges (Get-ReceiveConnector 'EX02\\Default Frontend EX02').RemoteIPRanges | ForEach-Object { "$($_.SideIndicator) $($_.InputObject)" }`,
      '=> 10.0.0.0/8\n<= ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff\n<= 0.0.0.0-255.255.255.255',
    ],
  ]);
});

describe('reports', () => {
  check([
    [
      'Format-Table with chosen columns',
      'Get-ReceiveConnector -Server EX01 | Where-Object { $_.Bindings -like "*:25" } | ft -auto Identity,Enabled,Bindings',
      [
        'Identity                   Enabled Bindings             ',
        '--------                   ------- --------             ',
        'EX01\\Default Frontend EX01    True {[::]:25, 0.0.0.0:25}',
        'EX01\\Relay                    True {0.0.0.0:25}         ',
      ].join('\n'),
    ],
    [
      'CSV with joined lists',
      `Get-ReceiveConnector Relay | Select-Object Server, Name, @{ n = 'Ranges'; e = { $_.RemoteIPRanges -join '|' } }, @{ n = 'MaxMB'; e = { $_.MaxMessageSize.ToMB() } } | ConvertTo-Csv -NoTypeInformation`,
      '"Server","Name","Ranges","MaxMB"\n"EX01","Relay","192.168.10.5|192.168.10.10-192.168.10.20","36"',
    ],
    [
      'HTML',
      `Get-ReceiveConnector Relay | Select-Object Name, Enabled, ProtocolLoggingLevel | ConvertTo-Html -Fragment -As List`,
      [
        '<table>',
        '<tr><td>Name:</td><td>Relay</td></tr>',
        '<tr><td>Enabled:</td><td>True</td></tr>',
        '<tr><td>ProtocolLoggingLevel:</td><td>None</td></tr>',
        '</table>',
      ].join('\n'),
    ],
    [
      'objects made by hand in a loop over servers',
      `$report = foreach ($server in Get-ExchangeServer | Sort-Object Name) {
  foreach ($connector in Get-ReceiveConnector -Server $server.Identity) {
    [pscustomobject]@{ Server = $server.Name; Name = $connector.Name; Port = ($connector.Bindings | Select-Object -First 1).Port; Anonymous = $connector.PermissionGroups -match 'AnonymousUsers' }
  }
}
$report | Where-Object Anonymous | Sort-Object Server, Port | ForEach-Object { "$($_.Server) $($_.Port) $($_.Name)" }`,
      'EX01 25 Default Frontend EX01\nEX01 25 Relay\nEX02 25 Default Frontend EX02',
    ],
    [
      'connectors by their logging, counted',
      `Set-ReceiveConnector Relay -ProtocolLoggingLevel Verbose
Get-ReceiveConnector | Group-Object ProtocolLoggingLevel | Sort-Object Name | ForEach-Object { "$($_.Name) $($_.Count)" }`,
      'None 6\nVerbose 5',
    ],
    [
      'which limits are in force',
      `Get-ReceiveConnector -Server EX01 | Where-Object { $_.MaxInboundConnectionPerSource.IsUnlimited -or $_.MaxInboundConnectionPerSource.Value -gt 20 } | ForEach-Object { "$($_.Name): $($_.MaxInboundConnectionPerSource)" }`,
      'Default EX01: Unlimited',
    ],
    [
      'JSON, unlimited values included',
      `(Get-ReceiveConnector 'EX01\\Default EX01' | Select-Object Name, MaxInboundConnectionPerSource, RequireTLS | ConvertTo-Json -Compress)`,
      '{"Name":"Default EX01","MaxInboundConnectionPerSource":{"IsUnlimited":true,"Value":null},"RequireTLS":false}',
    ],
  ]);
});

describe('changes of many', () => {
  check([
    [
      'protocol logging for all, warnings for those that have it',
      `Get-TransportService | Get-ReceiveConnector | Set-ReceiveConnector -ProtocolLoggingLevel Verbose -WarningVariable same -WarningAction SilentlyContinue
$same.Count; @(Get-ReceiveConnector | Where-Object ProtocolLoggingLevel -eq Verbose).Count`,
      '4\n11',
    ],
    [
      'one failure does not stop the others',
      `'EX01\\Relay', 'EX01\\Nothing', 'EX02\\Default EX02' | ForEach-Object {
  try { Set-ReceiveConnector $_ -Comment done -ErrorAction Stop; "ok $_" } catch { "failed $_" -replace '\\n.*' }
}`,
      "ok EX01\\Relay\nfailed The operation couldn't be performed because object 'EX01\\Nothing' couldn't be found on 'DC01.contoso.com'.\nok EX02\\Default EX02",
    ],
    [
      'the new certificate for every connector that had the old one',
      `$certificate = Get-ExchangeCertificate -Server EX01 | Where-Object { $_.Services -match 'SMTP' } | Sort-Object NotAfter | Select-Object -Last 1
$tls = "<I>$($certificate.Issuer)<S>$($certificate.Subject)"
Set-ReceiveConnector 'EX01\\Client Frontend EX01' -TlsCertificateName $tls
Get-ReceiveConnector -Server EX01 | Where-Object { $_.TlsCertificateName -and "$($_.TlsCertificateName)" -eq $tls } | ForEach-Object { "$($_.Name) $($_.TlsCertificateName)" }
Set-ReceiveConnector 'EX01\\Client Frontend EX01' -TlsCertificateName $null
$null -eq (Get-ReceiveConnector 'EX01\\Client Frontend EX01').TlsCertificateName`,
      'Client Frontend EX01 <I>CN=EX01<S>CN=EX01\nTrue',
    ],
    [
      'a table of changes with splatting and -WhatIf',
      `@'
Identity,MaxInboundConnection,Comment
EX01\\Relay,100,small
EX02\\Default Frontend EX02,Unlimited,large
'@ | ConvertFrom-Csv | ForEach-Object {
  $set = @{ Identity = $_.Identity; MaxInboundConnection = $_.MaxInboundConnection; Comment = $_.Comment }
  Set-ReceiveConnector @set
}
'EX01\\Relay', 'EX02\\Default Frontend EX02' | ForEach-Object { $c = Get-ReceiveConnector $_; "$($c.MaxInboundConnection) $($c.Comment)" }
Set-ReceiveConnector EX01\\Relay -Enabled $false -WhatIf`,
      '100 small\nUnlimited large\nWhat if: Setting Receive connector "EX01\\Relay".',
    ],
    [
      'a backup before the change, and back',
      `Get-ReceiveConnector | Export-Clixml before.xml
Get-ReceiveConnector -Server EX02 | Set-ReceiveConnector -MaxRecipientsPerMessage 999
foreach ($old in Import-Clixml before.xml) {
  $now = Get-ReceiveConnector "$($old.Identity)"
  if ($now.MaxRecipientsPerMessage -ne $old.MaxRecipientsPerMessage) { Set-ReceiveConnector $now.Identity -MaxRecipientsPerMessage $old.MaxRecipientsPerMessage; "$($now.Name): $($now.MaxRecipientsPerMessage) -> $($old.MaxRecipientsPerMessage)" }
}`,
      'Default EX02: 999 -> 5000\nClient Proxy EX02: 999 -> 200\nDefault Frontend EX02: 999 -> 200\nOutbound Proxy Frontend EX02: 999 -> 200\nClient Frontend EX02: 999 -> 200',
    ],
  ]);
});

describe('sizes, spans and limits in sums and comparisons', () => {
  test('the size of all messages, the end of a session, who is above a span', () => {
    const script = `$sum = [Microsoft.Exchange.Data.ByteQuantifiedSize]0
$all = Get-ReceiveConnector -Server EX01
foreach ($one in $all) { $sum += $one.MaxMessageSize }
"$sum"
((Get-Date '2026-01-01') + $all[0].ConnectionTimeout).ToString('HH:mm')
@($all | Where-Object { [timespan]'00:04:00' -lt $_.ConnectionInactivityTimeout }).Count
$all | Where-Object { -not $_.MaxInboundConnectionPerSource.IsUnlimited } | ForEach-Object { $_.MaxInboundConnectionPerSource.Value } | Measure-Object -Sum | ForEach-Object Sum`;
    expect(practiceShell().shows(script)).toBe('180 MB (188,743,680 bytes)\n00:10\n5\n80');
  });

  test('two servers side by side, by names without the server', () => {
    const script = `Set-ReceiveConnector 'EX02\\Default Frontend EX02' -MaxInboundConnectionPerSource 50 -TarpitInterval 0
$byName = @{}
foreach ($one in Get-ReceiveConnector) {
  $name = $one.Name -replace [regex]::Escape($one.Server), '<server>'
  if (-not $byName[$name]) { $byName[$name] = @() }
  $byName[$name] += $one
}
foreach ($name in $byName.Keys | Sort-Object) {
  $a, $b = $byName[$name]
  foreach ($property in ($a | Get-Member -MemberType Property | Where-Object { $_.Name -match '^(Max|Tarpit)' }).Name) {
    if ("$($a.$property)" -ne "$($b.$property)") { '{0}: {1} {2} -> {3}' -f $name, $property, $a.$property, $b.$property }
  }
}`;
    expect(practiceShell().shows(script)).toBe(
      'Default Frontend <server>: MaxInboundConnectionPerSource 20 -> 50\nDefault Frontend <server>: TarpitInterval 00:00:05 -> 00:00:00',
    );
  });
});
