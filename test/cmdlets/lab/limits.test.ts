import { describe, expect, it } from '@jest/globals';
import { practiceShell } from '../../exchange/practiceShell.ts';

const connector = "'Default Frontend EX01'";

describe('Test-ReceiveConnectorLimit', () => {
  it.each([
    ['', '20 MaxInboundConnectionPerSource'],
    ['-MaxInboundConnectionPerSource Unlimited', '98 MaxInboundConnectionPercentagePerSource'],
    [
      '-MaxInboundConnectionPerSource Unlimited -MaxInboundConnectionPercentagePerSource 50',
      '1667 MaxInboundConnectionPercentagePerSource',
    ],
    [
      "-MaxInboundConnectionPerSource Unlimited -Switch @{ remainingCounts = 'others' }",
      '100 MaxInboundConnectionPercentagePerSource',
    ],
  ])('tells what one source gets: %s', (proposal, expected) => {
    const shell = practiceShell();
    const code = `$r = Test-ReceiveConnectorLimit ${connector} ${proposal}; "$($r.OneSourceGets) $($r.StoppedBy)"`;
    expect(shell.shows(code)).toBe(expected);
  });

  it('changes nothing, and names the command that would', () => {
    const shell = practiceShell();
    const finding = shell.shows(
      `(Test-ReceiveConnectorLimit ${connector} -MaxInboundConnectionPerSource Unlimited).Findings[0].Command`,
    );
    expect(finding).toMatch(/^Set-ReceiveConnector 'EX01\\Default Frontend EX01' -MaxInboundConnectionPerSource 500/);
    expect(shell.shows(`(Get-ReceiveConnector ${connector}).MaxInboundConnectionPerSource.ToString()`)).toBe('20');
    shell.run(finding);
    expect(shell.shows(`(Test-ReceiveConnectorLimit ${connector}).OneSourceGets`)).toBe('500');
  });

  it('shows a report for one connector and a table for many', () => {
    const shell = practiceShell();
    expect(shell.shows(`Test-ReceiveConnectorLimit ${connector}`)).toMatch(
      /^EX01\\Default Frontend EX01 \(Exchange 2019\)/,
    );
    expect(shell.shows('Test-ReceiveConnectorLimit')).toMatch(/^Identity +In all Per source +%/);
    expect(shell.shows('@(Test-ReceiveConnectorLimit -Server EX02).Count')).toBe('5');
    expect(shell.shows('@(Get-ReceiveConnector | Test-ReceiveConnectorLimit).Count')).toBe('10');
  });

  it('goes through JSON', () => {
    const shell = practiceShell();
    const code = `(Test-ReceiveConnectorLimit ${connector} | ConvertTo-Json -Depth 4 | ConvertFrom-Json).Table[0].OneSourceGets`;
    expect(shell.shows(code)).toBe('20');
  });

  it.each([
    ['-MaxInboundConnectionPerSource 50000', 'The value must be from 1 through 10000'],
    ['-ConnectionTimeout 00:00:10', 'must be less than'],
    ["-Switch @{ nonsense = '1' }", "There is no switch 'nonsense'"],
  ])('refuses what Set-ReceiveConnector refuses: %s', (proposal, message) => {
    const { errors } = practiceShell().run(`Test-ReceiveConnectorLimit ${connector} ${proposal}`);
    expect(errors[0]?.message).toContain(message);
  });

  it('writes the plot', () => {
    const shell = practiceShell();
    shell.run(`Test-ReceiveConnectorLimit ${connector} -SvgPath /practice/share.svg | Out-Null`);
    expect(shell.shows('(Get-Content -Raw /practice/share.svg).Substring(0, 4)')).toBe('<svg');
  });
});

describe('Invoke-ReceiveConnectorSimulation', () => {
  const load = '-Sources 3 -Connections 200 -Hold 30s';

  it('counts what is accepted and refused', () => {
    const shell = practiceShell();
    const code = `$s = Invoke-ReceiveConnectorSimulation ${load}; "$($s.Accepted) $($s.Refused) $($s.RefusedBy['MaxInboundConnectionPerSource']) $($s.Sources.Count)"`;
    expect(shell.shows(code)).toBe('120 480 480 3');
  });

  it('compares with what is proposed, source by source', () => {
    const shell = practiceShell();
    const code = `$s = Invoke-ReceiveConnectorSimulation ${load} -MaxInboundConnectionPerSource 100 -MaxInboundConnectionPercentagePerSource 50; "$($s.Before.Accepted) $($s.After.Accepted) $($s.Sources[0].PeakAfter)"`;
    expect(shell.shows(code)).toBe('120 598 100');
  });

  it('reads a load from a file', () => {
    const text = JSON.stringify({ seed: 2, groups: [{ name: 'crm', connections: 30, pattern: 'atOnce', hold: '1m' }] });
    const shell = practiceShell(undefined, { files: { '/practice/load.json': text } });
    expect(shell.shows('(Invoke-ReceiveConnectorSimulation /practice/load.json).Refused')).toBe('10');
  });

  it.each(['', '-Connections 5 -Pattern nonsense', '-Connections 5 -Hold soon'])(
    'refuses a load it cannot read: %s',
    (given) => {
      expect(practiceShell().run(`Invoke-ReceiveConnectorSimulation ${given}`).errors[0]?.id).toMatch(/^InvalidLoad/);
    },
  );
});

describe('Test-ReceiveConnectorLog', () => {
  const row = (second: number, session: number, sequence: number, event: string) =>
    `2026-01-01T00:00:${String(second).padStart(2, '0')}.000Z,EX01\\Default Frontend EX01,08DF4AC2000000${String(session).padStart(2, '0')},${sequence},10.1.1.25:25,10.9.9.9:4000${session % 10},${event},,\r\n`;
  const open = Array.from({ length: 30 }, (_, session) => row(1, session, 0, '+')).join('');
  const close = Array.from({ length: 30 }, (_, session) => row(9, session, 1, '-')).join('');

  it('tells whom the connectors would refuse', () => {
    const shell = practiceShell(undefined, { files: { '/practice/logs/RECV2026010100-1.LOG': open + close } });
    const code =
      '$r = Test-ReceiveConnectorLog /practice/logs; "$($r.Rows) $($r.Sources[0].Source) $($r.Sources[0].Peak) $($r.Sources[0].RefusedNow)"';
    expect(shell.shows(code)).toBe('60 10.9.9.9 30 10');
    const more = '-MaxInboundConnectionPerSource 40';
    expect(shell.shows(`(Test-ReceiveConnectorLog /practice/logs ${more}).Sources[0].RefusedNow`)).toBe('0');
  });

  it('says when a file is no such log', () => {
    const shell = practiceShell(undefined, { files: { '/practice/a.txt': 'hello' } });
    expect(shell.run('Test-ReceiveConnectorLog /practice/a.txt').errors[0]?.id).toMatch(/^NoLogRows/);
  });
});

it('says that a session without a network has no transport', () => {
  const shell = practiceShell();
  expect(shell.run('Start-LabTransport').errors[0]?.message).toContain('no network');
  expect(shell.run('Get-LabConnection').errors[0]?.id).toMatch(/^LabTransportNotRunning/);
  expect(shell.run('Stop-LabTransport').errors[0]?.id).toMatch(/^LabTransportNotRunning/);
});
