import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { connectLab } from '../../../src/host/connectLab.ts';
import { createPracticeSession } from '../../../src/host/session.ts';

const home = mkdtempSync(join(tmpdir(), 'ems-mending-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const practice = createPracticeSession({ width: 400 });
connectLab(practice.session, home, null);

const run = (code: string): string => practice.run(code).output.trim();

const APP = "New-ReceiveConnector -Name App -TransportRole FrontendTransport -Usage Custom -Bindings '0.0.0.0:25'";
const OTHERS = `${APP.replace('App', 'Low')} -RemoteIPRanges 10.9.0.0-10.9.127.255; ${APP.replace('App', 'High')} -RemoteIPRanges 10.9.128.0-10.9.255.255`;

beforeEach(() => {
  run("Get-ReceiveConnector | Where-Object Name -NotLike '*EX0?' | Remove-ReceiveConnector -Confirm:$false");
  run(`${APP} -RemoteIPRanges 10.9.0.0/16; $ConfirmPreference = 'None'`);
});

const found = (id: string) =>
  run(`(Test-ReceiveConnectorLimit 'EX01\\App*').Findings | Where-Object Id -eq ${id} | ForEach-Object Command`);

// The commands that findings name, typed into the shell that refuses what Exchange refuses.
test.each([
  ['PercentageBeatsPerSource', 'Set-ReceiveConnector App -MaxInboundConnectionPerSource Unlimited'],
  ['PercentageBeatsPerSource', 'Set-ReceiveConnector App -MaxInboundConnectionPerSource 9000'],
  [
    'OneSourceMayStarveAll',
    'Set-ReceiveConnector App -MaxInboundConnectionPerSource Unlimited -MaxInboundConnectionPercentagePerSource 100',
  ],
  [
    'OneSourceMayStarveAll',
    'Set-ReceiveConnector App -MaxInboundConnection 40 -MaxInboundConnectionPercentagePerSource 100',
  ],
  ['UnlimitedConnectorIgnoresPercentage', 'Set-ReceiveConnector App -MaxInboundConnection Unlimited'],
  ['NobodyGetsIn', 'Set-ReceiveConnector App -MaxInboundConnection 10'],
  ['PercentageShrinksShare', ''],
  ['GatewayBehindOneAddress', 'Set-ReceiveConnector App -RemoteIPRanges 10.9.9.9'],
  ['ConnectorIsDisabled', 'Set-ReceiveConnector App -Enabled $false'],
  ['MessageSizeAboveOrganisation', 'Set-ReceiveConnector App -MaxMessageSize 1GB'],
  ['RecipientsAboveOrganisation', 'Set-ReceiveConnector App -MaxRecipientsPerMessage 1000'],
  ['TarpitHoldsSessions', 'Set-ReceiveConnector App -PermissionGroups AnonymousUsers'],
  ['ApplicationsMeetClientRate', 'Set-ReceiveConnector App -MessageRateLimit 5 -MessageRateSource User'],
  ['RefusalsLeaveNoTrace', ''],
  ['LongBatchesAreCut', ''],
  ['NeverReached', OTHERS],
])('the command of %s mends it (%s)', (id, spoil) => {
  run(spoil);
  const command = found(id);
  expect(command).toMatch(/^(?:Set|Remove)-ReceiveConnector 'EX01\\App'/);
  expect(practice.run(command).errors).toEqual([]);
  expect(found(id)).toBe('');
});
