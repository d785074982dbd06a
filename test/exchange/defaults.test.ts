import { describe, expect, test } from '@jest/globals';
import type { ExchangeVersion, ServerKind } from '../../src/exchange/ExchangeVersion.ts';
import { practiceShell, servers } from './practiceShell.ts';

/** What setup leaves on a server of each release, and what a shell of that release shows of it. */
interface Expected {
  readonly version: ExchangeVersion;
  readonly kind: ServerKind;
  readonly connectors: readonly string[];
  /**
   * Properties that Format-List shows, the note of remoting included: 74 are recorded for 2019; 5 came with 2016, 5 with 2013,
   * 8 with 2010, and so did remoting.
   */
  readonly properties: number;
  readonly displayVersion: string;
}

const FIVE = [
  'Default S: 0.0.0.0:2525, [::]:2525',
  'Client Proxy S: [::]:465, 0.0.0.0:465',
  'Default Frontend S: [::]:25, 0.0.0.0:25',
  'Outbound Proxy Frontend S: [::]:717, 0.0.0.0:717',
  'Client Frontend S: [::]:587, 0.0.0.0:587',
];
const TWO = ['Default S: :::25, 0.0.0.0:25', 'Client S: :::587, 0.0.0.0:587'];

const RELEASES: readonly Expected[] = [
  { version: '2007', kind: 'Hub', connectors: TWO, properties: 55, displayVersion: 'Version 8.3 (Build 83.6)' },
  { version: '2010', kind: 'Hub', connectors: TWO, properties: 64, displayVersion: 'Version 14.3 (Build 123.4)' },
  { version: '2013', kind: 'Mailbox', connectors: FIVE, properties: 69, displayVersion: 'Version 15.0 (Build 1497.2)' },
  { version: '2016', kind: 'Mailbox', connectors: FIVE, properties: 74, displayVersion: 'Version 15.1 (Build 2375.7)' },
  { version: '2019', kind: 'Mailbox', connectors: FIVE, properties: 74, displayVersion: 'Version 15.2 (Build 986.5)' },
  { version: 'se', kind: 'Mailbox', connectors: FIVE, properties: 74, displayVersion: 'Version 15.2 (Build 2562.17)' },
];

describe.each(RELEASES)(
  'a new $kind server of $version',
  ({ version, kind, connectors, properties, displayVersion }) => {
    const { shows } = practiceShell(servers(version, kind, 'S'));

    test('its connectors', () => {
      expect(
        shows('Get-ReceiveConnector | ForEach-Object { "$($_.Name): $($_.Bindings -join \', \')" }').split('\n'),
      ).toEqual(connectors);
    });

    test('what Format-List shows of one', () => {
      const names = shows('Get-ReceiveConnector "Default S" | Format-List')
        .split('\n')
        .filter((line) => /^\w+ +: /.test(line));
      expect(names).toHaveLength(properties);
    });

    test('its version', () => {
      expect(shows('"$((Get-ExchangeServer S).AdminDisplayVersion)"')).toBe(displayVersion);
    });

    test('its transport cmdlets', () => {
      const has = (name: string): boolean =>
        shows(`[bool](Get-Command ${name} -ErrorAction SilentlyContinue)`) === 'True';
      expect([has('Get-TransportService'), has('Get-FrontendTransportService'), has('Get-TransportServer')]).toEqual(
        version <= '2010' ? [false, false, true] : [true, true, true],
      );
    });

    test('New-ReceiveConnector of a usage', () => {
      const made =
        'New-ReceiveConnector Relay -Usage Internet -Bindings 0.0.0.0:2600 | ForEach-Object { "$($_.PermissionGroups) $($_.AuthMechanism) $($_.RemoteIPRanges)" }';
      expect(shows(made)).toBe('AnonymousUsers Tls 0.0.0.0-255.255.255.255');
    });
  },
);

test('Edge Transport servers of 2019', () => {
  const { shows } = practiceShell(servers('2019', 'Edge', 'EDGE'));
  expect(
    shows(
      'Get-ReceiveConnector | ForEach-Object { "$($_.Name)|$($_.Bindings)|$($_.RemoteIPRanges)|$($_.AuthMechanism)|$($_.PermissionGroups)|$($_.ConnectionTimeout)|$($_.ConnectionInactivityTimeout)|$($_.MessageRateLimit) $($_.MessageRateSource)" }',
    ),
  ).toBe(
    'Default internal receive connector EDGE|0.0.0.0:25|0.0.0.0-255.255.255.255|Tls, ExchangeServer|AnonymousUsers, ExchangeServers, Partners|00:05:00|00:01:00|600 IPAddress',
  );
});
