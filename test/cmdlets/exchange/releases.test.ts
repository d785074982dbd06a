import { describe, expect, test } from '@jest/globals';
import { VERSIONS } from '../../../src/exchange/ExchangeVersion.ts';
import { practiceShell, servers } from '../../exchange/practiceShell.ts';

/** Documented: the releases that each parameter page of Microsoft's reference lists. */
const SINCE: Readonly<Record<string, readonly string[]>> = {
  '2010': ['AdvertiseClientSettings', 'ExtendedProtectionPolicy', 'MaxAcknowledgementDelay', 'SuppressXAnonymousTls'],
  '2013': ['ServiceDiscoveryFqdn', 'SmtpUtf8Enabled', 'TlsCertificateName', 'TransportRole'],
  '2016': ['AuthTarpitInterval', 'RejectReservedTopLevelRecipientDomains', 'RejectSingleLabelRecipientDomains'],
};

describe.each(VERSIONS)('Set-ReceiveConnector of %s', (version) => {
  const shell = practiceShell(servers(version, version <= '2010' ? 'Hub' : 'Mailbox', 'EX01'));
  const parameters = Object.entries(SINCE).flatMap(([since, names]) => names.map((name) => ({ name, since })));

  test.each(parameters)('-$name came with $since', ({ name, since }) => {
    const isThere = version >= since;
    expect(shell.shows(`(Get-Command Set-ReceiveConnector).Parameters.ContainsKey('${name}')`)).toBe(
      isThere ? 'True' : 'False',
    );
    shell.run(`Set-ReceiveConnector 'Default EX01' -${name} x`);
    const message = shell.shows('$Error[0].Exception.Message | Out-String -Width 500');
    const unknown = `A parameter cannot be found that matches parameter name '${name}'.`;
    expect(message.includes(unknown)).toBe(!isThere);
    expect(shell.shows('Get-Command Set-ReceiveConnector -Syntax').includes(`-${name} <`)).toBe(isThere);
  });
});

test('what an abbreviation may mean depends on the release', () => {
  const old = practiceShell(servers('2010', 'Hub', 'EX01'));
  expect(
    old.shows(
      "Set-ReceiveConnector 'Default EX01' -Tarpit 00:00:07; (Get-ReceiveConnector 'Default EX01').TarpitInterval.ToString()",
    ),
  ).toBe('00:00:07');
  expect(old.shows("Set-ReceiveConnector 'Default EX01' -Transp HubTransport")).toContain(
    "A parameter cannot be found that matches parameter name 'Transp'.",
  );
  expect(old.shows("Set-ReceiveConnector 'Default EX01' -AuthM Tls, BasicAuth, Integrated -WhatIf")).toContain(
    'What if: ',
  );
});

test('connecting to a server of another release changes the parameters', () => {
  const { shows } = practiceShell([...servers('2019', 'Mailbox', 'EX01'), ...servers('2010', 'Hub', 'OLD')]);
  const has = "(Get-Command Set-ReceiveConnector).Parameters.ContainsKey('TransportRole')";
  expect(shows(has)).toBe('True');
  shows('Connect-ExchangeServer OLD');
  expect(shows(has)).toBe('False');
  shows('Connect-ExchangeServer EX01');
  expect(shows(has)).toBe('True');
});

test('parameters that only Exchange 2010 has are unknown later, and not emulated there', () => {
  const late = practiceShell();
  expect(late.shows('Set-SendConnector x -LinkedReceiveConnector y')).toContain('A parameter cannot be found');
  const old = practiceShell(servers('2010', 'Hub', 'EX01'));
  expect(old.shows('Set-SendConnector x -LinkedReceiveConnector y')).toContain('exists, but it is not emulated here');
});

test('the tables of early releases have three equal columns, later ones fit the text', () => {
  const heading = (version: '2010' | '2013' | '2016') =>
    practiceShell(servers(version, version === '2010' ? 'Hub' : 'Mailbox', 'EX01'))
      .shows('Get-ReceiveConnector')
      .split('\n')[0];
  expect(heading('2010')).toMatch(/^Identity {32}Bindings {32}Enabled/);
  expect(heading('2013')).toMatch(/^Identity {32}Bindings {32}Enabled/);
  expect(heading('2016')).toMatch(/^Identity {26}Bindings {18}Enabled/);
});

test('Get-TransportService fills the screen with two equal columns', () => {
  const { shows } = practiceShell();
  expect(shows('Get-TransportService').split('\n').slice(0, 3)).toEqual([
    `Name${' '.repeat(56)}MessageTrackingLogEnabled${' '.repeat(34)}`,
    `----${' '.repeat(56)}-------------------------${' '.repeat(34)}`,
    `EX01${' '.repeat(56)}True${' '.repeat(55)}`,
  ]);
});
