import { describe, expect, it } from '@jest/globals';
import { practiceShell, servers } from '../../exchange/practiceShell.ts';

describe('services of the lab', () => {
  it('depend on the role and release of the server', () => {
    const names = (version: '2010' | '2019', kind: 'Mailbox' | 'Edge' | 'Hub') =>
      practiceShell(servers(version, kind, 'S1')).shows("(Get-Service MSExchange*Transport).Name -join ' '");
    expect(names('2019', 'Mailbox')).toBe('MSExchangeFrontEndTransport MSExchangeTransport');
    expect(names('2019', 'Edge')).toBe('MSExchangeTransport');
    expect(names('2010', 'Hub')).toBe('MSExchangeTransport');
  });

  it('are stopped, started and noted in the System log', () => {
    const shell = practiceShell();
    expect(shell.shows('(Stop-Service MSExchangeTransport -PassThru).Status')).toMatch(/^Stopped/);
    expect(shell.shows('(Get-Service MSExchangeTransport).CanStop')).toBe('False');
    shell.run('Start-Service MSExchangeTransport; Start-Service MSExchangeTransport');
    expect(shell.shows('(Get-EventLog System).Message')).toBe(
      'The Microsoft Exchange Transport service entered the running state.\nThe Microsoft Exchange Transport service entered the stopped state.',
    );
    expect(shell.shows('(Get-Service MSExchangeTransport -ComputerName EX02).Status')).toMatch(/^Running/);
  });

  it('with others that need them are stopped by -Force only, and come back with a restart', () => {
    const shell = practiceShell();
    expect(shell.run('Stop-Service MSExchangeADTopology').errors[0]?.id).toBe(
      'ServiceHasDependentServices,Microsoft.PowerShell.Commands.StopServiceCommand',
    );
    shell.run('Stop-Service MSExchangeADTopology -Force');
    expect(shell.shows('(Get-Service MSExchangeEdgeSync).Status')).toMatch(/^Stopped/);
    shell.run('Start-Service MSExchangeEdgeSync; Restart-Service MSExchangeADTopology -Force');
    expect(shell.shows('(Get-Service MSExchangeADTopology, MSExchangeEdgeSync).Status -join " "')).toBe(
      'Running Running',
    );
  });

  it('obey the methods of their objects', () => {
    const shell = practiceShell();
    const code = '$s = Get-Service W32Time; $s.Stop(); $s.WaitForStatus("Stopped"); "$($s.Status) $($s.StartType)"';
    expect(shell.shows(code)).toBe('Stopped Automatic');
    expect(shell.shows('try { $s.Stop() } catch { $_.Exception.InnerException.Message }')).toBe(
      "Cannot stop service W32Time on computer '.'.",
    );
  });

  it.each([
    ['Get-Service nope', 'NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand'],
    [
      'Get-Service -DisplayName nope',
      'NoServiceFoundForGivenDisplayName,Microsoft.PowerShell.Commands.GetServiceCommand',
    ],
    [
      'Get-Service -ComputerName nope',
      'System.InvalidOperationException,Microsoft.PowerShell.Commands.GetServiceCommand',
    ],
  ])('%s', (code, id) => {
    expect(practiceShell().run(code).errors[0]?.id).toBe(id);
  });
});

describe('event log of the lab', () => {
  it('is filtered as in the shell', () => {
    const shell = practiceShell();
    shell.run('Stop-Service W32Time; Start-Service W32Time; Stop-Service WinRM');
    const count = (code: string) => shell.shows(`@(${code}).Count`);
    expect(count('Get-EventLog System -Newest 2')).toBe('2');
    expect(count("Get-EventLog System -Message '*Windows Time*'")).toBe('2');
    expect(count("Get-EventLog System -Source 'Service Control*' -EntryType Information")).toBe('3');
    expect(count('Get-EventLog System 1073748860')).toBe('3');
    expect(count('Get-EventLog System -Index 1,3')).toBe('2');
    expect(count("Get-EventLog System -After '1/1/2026'")).toBe('3');
    expect(count('Get-WinEvent System -MaxEvents 1')).toBe('1');
    expect(
      count("Get-WinEvent -FilterHashtable @{ LogName = 'System'; ID = 7036; Level = 4; StartTime = '1/1/2026' }"),
    ).toBe('3');
    expect(shell.shows('(Get-WinEvent System -Oldest)[0].Properties.Value -join " "')).toBe('Windows Time stopped');
    expect(shell.shows('(Get-EventLog System -Newest 1).EventID')).toBe('7036');
  });

  it.each([
    ['*', 3],
    ['*[System[EventID=7036]]', 3],
    ['*[System[(EventID=1 or EventID=7036) and (Level=4 or Level=0)]]', 3],
    ['*[System/Level<4]', 0],
    ["*[System[Provider[@Name='Service Control Manager']]]", 3],
    ["*[System[Provider[@Name='Other'] and EventID=7036]]", 0],
    ['Event/System[EventRecordID=2]', 1],
    ["*[EventData[Data='Windows Time']]", 2],
    ["*[EventData[Data='Windows Time' and Data='stopped']]", 1],
    ["*[EventData/Data='running']", 1],
    ['*[System[TimeCreated[timediff(@SystemTime) <= 86400000]]]', 3],
    ["*[System[TimeCreated[@SystemTime>='2026-01-02T00:00:00.000Z' and @SystemTime<'2026-01-03T00:00:00.000Z']]]", 3],
    ["*[System[TimeCreated[@SystemTime>'2026-01-03T00:00:00Z']]]", 0],
    ['*[System[band(Keywords,36028797018963968)]]', 3],
    ['*[System[band(Keywords,1)]]', 0],
  ])('is asked in XPath: %s', (query, count) => {
    const shell = practiceShell();
    shell.run('Stop-Service W32Time; Start-Service W32Time; Stop-Service WinRM');
    const quoted = `'${query.replaceAll("'", "''")}'`;
    expect(shell.shows(`@(Get-WinEvent System -FilterXPath ${quoted} -EA 0).Count`)).toBe(String(count));
    const list = `<QueryList><Query Id="0"><Select Path="System">${query.replaceAll('<', '&lt;')}</Select></Query></QueryList>`;
    expect(shell.shows(`@(Get-WinEvent -FilterXml '${list.replaceAll("'", "''")}' -EA 0).Count`)).toBe(String(count));
  });

  it('leaves out what a query list suppresses, and goes by its paths', () => {
    const shell = practiceShell();
    shell.run('Stop-Service W32Time; Start-Service W32Time; Stop-Service WinRM');
    const count = (parts: string) =>
      shell.shows(
        `@(Get-WinEvent -FilterXml '<QueryList><Query Path="System">${parts}</Query></QueryList>' -EA 0).Count`,
      );
    expect(count('<Select>*</Select><Suppress>*[EventData[Data="stopped"]]</Suppress>')).toBe('1');
    expect(count('<Select Path="Application">*</Select>')).toBe('0');
    expect(shell.shows('([xml](Get-WinEvent System -MaxEvents 1).ToXml()).Event.System.EventID.InnerText')).toBe(
      '7036',
    );
  });

  it.each([
    ['Get-EventLog Application', 'GetEventLogNoEntriesFound,Microsoft.PowerShell.Commands.GetEventLogCommand'],
    ['Get-EventLog nope', 'System.InvalidOperationException,Microsoft.PowerShell.Commands.GetEventLogCommand'],
    ['Get-WinEvent Application', 'NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand'],
    ['Get-WinEvent nope', 'NoMatchingLogsFound,Microsoft.PowerShell.Commands.GetWinEventCommand'],
    [
      "Get-WinEvent -FilterHashtable @{ Path = 'saved.evtx' }",
      'NotEmulated,Microsoft.PowerShell.Commands.GetWinEventCommand',
    ],
    [
      "Get-WinEvent -FilterHashtable @{ LogName = 'System'; Colour = 'red' }",
      'NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand',
    ],
    ...["System -FilterXPath '*[System['", `System -FilterXPath '*[contains(., "a")]'`, "-FilterXml '<a/>'"].map(
      (query) => [
        `Get-WinEvent ${query}`,
        'System.Diagnostics.Eventing.Reader.EventLogException,Microsoft.PowerShell.Commands.GetWinEventCommand',
      ],
    ),
  ])('%s', (code, id) => {
    expect(practiceShell().run(code).errors[0]?.id).toBe(id);
  });
});

describe('servers as computers', () => {
  it.each([
    ['(Get-WmiObject Win32_OperatingSystem).Version', '10.0.17763'],
    ['(Get-CimInstance Win32_ComputerSystem -ComputerName EX02).Name', 'EX02'],
    ["(gwmi -Query 'select * from Win32_ComputerSystem').Domain", 'contoso.com'],
    ['Test-Connection EX02 -Quiet', 'True'],
    ['Test-Connection nowhere -Quiet', 'False'],
    ['@(Test-Connection EX02).Count', '4'],
  ])('%s', (code, shown) => {
    expect(practiceShell().shows(code)).toBe(shown);
  });

  it('says what is not emulated', () => {
    expect(practiceShell().run('Get-WmiObject Win32_Bios').errors[0]?.message).toContain('not emulated');
    expect(practiceShell().run('Test-Connection nowhere').errors[0]?.id).toMatch(/^TestConnectionException/);
  });
});
