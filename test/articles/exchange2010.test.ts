import { describe, expect, test } from '@jest/globals';
import { practiceShell, servers } from '../exchange/practiceShell.ts';

/** "Exchange 2010 and MaxInboundConnectionPerSource" (2012). */
describe('the post about Exchange 2010', () => {
  const shell = practiceShell(servers('2010', 'Hub', 'HT1'));

  test('shows the limits of the default connectors, 20 from one address', () => {
    expect(shell.shows('Get-ReceiveConnector default* | Select Name,MaxInbound* | Format-List')).toBe(
      [
        'Name                                    : Default HT1',
        'MaxInboundConnection                    : 5000',
        'MaxInboundConnectionPerSource           : 20',
        'MaxInboundConnectionPercentagePerSource : 2',
      ].join('\n'),
    );
  });

  test('the same as the post types it, in a table', () => {
    const lines = shell.shows('Get-ReceiveConnector default* | Select Name,MaxInbound*').split('\n');
    expect(lines.map((line) => line.split(/\s+/).filter((word) => word !== ''))).toEqual([
      ['Name', 'MaxInboundConnection', 'MaxInboundConnectionPerSource', 'MaxInboundConnectionPercentagePerSource'],
      ['----', '--------------------', '-----------------------------', '---------------------------------------'],
      ['Default', 'HT1', '5000', '20', '2'],
    ]);
  });

  test('the pipe into Set- raises the limit to 100 and says nothing', () => {
    expect(
      shell.shows('Get-ReceiveConnector default* | Set-ReceiveConnector -MaxInboundConnectionPerSource 100 '),
    ).toBe('');
    expect(shell.shows('(Get-ReceiveConnector default*).MaxInboundConnectionPerSource.Value')).toBe('100');
    expect(shell.shows("(Get-ReceiveConnector 'Client HT1').MaxInboundConnectionPerSource.Value")).toBe('20');
  });

  test('is kept: the next shell sees it', () => {
    const next = practiceShell(servers('2010', 'Hub', 'HT1'));
    expect(next.shows('(Get-ReceiveConnector default*).MaxInboundConnectionPerSource.Value')).toBe('20');
    expect(shell.store.history().map((entry) => entry.command)).toEqual([
      'Get-ReceiveConnector default* | Set-ReceiveConnector -MaxInboundConnectionPerSource 100',
    ]);
  });
});
