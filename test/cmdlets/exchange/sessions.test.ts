import { describe, expect, test } from '@jest/globals';
import { practiceShell } from '../../exchange/practiceShell.ts';

const OPEN =
  '$s = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://ex02.contoso.com/PowerShell/ -Authentication Kerberos';

function shell() {
  const practice = practiceShell();
  practice.run(OPEN);
  return practice;
}

describe('Import-PSSession', () => {
  test('gives the module that 5.1 makes, and connects to the server of the session', () => {
    const { shows } = shell();
    expect(
      shows('$m = Import-PSSession $s -DisableNameChecking; $m.GetType().FullName; $m.ModuleType; $m.Version'),
    ).toMatch(/^System\.Management\.Automation\.PSModuleInfo\nScript\n\nMajor {2}Minor {2}Build {2}Revision/);
    expect(shows('$m.Name -match "^tmp_[0-9a-f]{8}\\.[0-9a-f]{3}$"; $m.Description')).toBe(
      'True\nImplicit remoting for http://ex02.contoso.com/PowerShell/',
    );
    expect(
      shows('$m.ExportedCommands.Keys -contains "Set-ReceiveConnector"; $m.ExportedCommands.Keys -contains "Get-Tip"'),
    ).toBe('True\nFalse');
    expect(shows('(Get-ReceiveConnector "Default Frontend EX02").Identity.ToString()')).toBe(
      'EX02\\Default Frontend EX02',
    );
  });

  test('-Prefix stands in front of the nouns; errors name the real cmdlet', () => {
    const { shows } = shell();
    shows('$null = Import-PSSession $s -Prefix OnPrem -CommandName *-ReceiveConnector, Get-Queue');
    expect(shows('(Get-OnPremReceiveConnector "Default EX02").Name')).toBe('Default EX02');
    expect(
      shows('Get-Command *-OnPrem* | ForEach-Object { "$($_.CommandType) $($_.Name) $($_.Version)" }').split('\n'),
    ).toEqual([
      'Function Get-OnPremQueue 1.0',
      'Function Get-OnPremReceiveConnector 1.0',
      'Function New-OnPremReceiveConnector 1.0',
      'Function Remove-OnPremReceiveConnector 1.0',
      'Function Set-OnPremReceiveConnector 1.0',
    ]);
    expect(shows('(Get-Command Set-OnPremReceiveConnector).Parameters.ContainsKey("MaxInboundConnection")')).toBe(
      'True',
    );
    expect(shows('Get-OnPremReceiveConnector nothing')).toContain(
      '[Get-ReceiveConnector], ManagementObjectNotFoundException',
    );
    expect(
      shows(
        'Get-OnPremReceiveConnector | Set-OnPremReceiveConnector -Comment x; @(Get-ReceiveConnector | ? Comment -eq x).Count',
      ),
    ).toBe('10');
  });

  test('Remove-Module takes the prefixed commands away again', () => {
    const { shows } = shell();
    shows('$m = Import-PSSession $s -Prefix My; Remove-Module $m.Name');
    expect(shows('Get-MyQueue')).toContain("The term 'Get-MyQueue' is not recognized");
  });

  test('a command of this session is in the way until -AllowClobber', () => {
    const { shows } = shell();
    shows('function Get-Queue { "mine" }');
    expect(
      shows(
        '$m = Import-PSSession $s -CommandName Get-Queue, Get-ReceiveConnector; $m.ExportedCommands.Count; Get-Queue',
      ),
    ).toBe(
      "WARNING: Proxy creation has been skipped for the following command: 'Get-Queue', because it would shadow an existing local command.  Use the AllowClobber parameter if you want to shadow existing local commands.\n1\nmine",
    );
    expect(shows('Import-PSSession $s -CommandName Get-Queue')).toContain('No command proxies have been created');
    expect(shows('$null = Import-PSSession $s -CommandName Get-Queue -AllowClobber; Get-Queue')).toBe('');
  });

  test('Import-Module of the result may add a prefix too', () => {
    const { shows } = shell();
    shows('Import-Module (Import-PSSession $s -AllowClobber) -Global -DisableNameChecking -Prefix Lab');
    expect(shows('(Get-LabExchangeServer EX01).Name')).toBe('EX01');
  });
});

test('Get-Member shows the notes that remoting adds with their values', () => {
  const { shows } = practiceShell();
  const lines = shows(
    'Get-ReceiveConnector "Default EX01" | Get-Member -MemberType NoteProperty | ForEach-Object { $_.Definition }',
  );
  expect(lines.split('\n')).toEqual([
    'string PSComputerName=ex01.contoso.com',
    'bool PSShowComputerName=False',
    expect.stringMatching(/^guid RunspaceId=[0-9a-f-]{36}$/),
  ]);
});

describe('Invoke-Command -Session', () => {
  test('runs connected to the server of the session, and goes back', () => {
    const { shows } = shell();
    expect(shows('Invoke-Command -Session $s -ScriptBlock { (Get-ReceiveConnector "Default EX02").Name }')).toBe(
      'Default EX02',
    );
    expect(shows('Invoke-Command $s { param($n) (Get-ReceiveConnector $n).Name } -ArgumentList "Default EX02"')).toBe(
      'Default EX02',
    );
    expect(shows('(Get-ReceiveConnector "Default EX01").Name')).toBe('Default EX01');
    expect(shows('Invoke-Command $s { throw "away" }; (Get-ReceiveConnector "Default EX01").Name')).toContain('away');
    expect(shows('(Get-ReceiveConnector "Default EX01").Name')).toBe('Default EX01');
  });

  test('refuses a session that was closed, and what is none', () => {
    const { shows } = shell();
    expect(shows('Invoke-Command -Session EX02 { 1 }')).toContain('Cannot convert the "EX02" value');
    expect(shows('Remove-PSSession $s; Invoke-Command $s { 1 }')).toContain('The session state is Closed.');
  });

  test('New-PSSessionOption gives what -SessionOption takes', () => {
    const { shows, run } = practiceShell();
    expect(shows('(New-PSSessionOption -SkipCACheck -OpenTimeout 5000).OpenTimeout')).toBe('5000');
    expect(run(`${OPEN} -SessionOption (New-PSSessionOption -SkipRevocationCheck)`).errors).toEqual([]);
  });
});
