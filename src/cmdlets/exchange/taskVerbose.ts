import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { commandName } from './commandName.ts';
import { exchangeOf } from './ExchangeSession.ts';

/** What every task says with -Verbose; the sentences are recorded in setup logs, without the prefix remote sessions add. */
export function verboseStart(call: CmdletCall): void {
  const { domainController } = exchangeOf(call.session).organisation.settings;
  const name = commandName(call);
  call.verbose(
    `Active Directory session settings for '${name}' are: View Entire Forest: 'True', Configuration Domain Controller: '${domainController}', Preferred Global Catalog: '${domainController}', Preferred Domain Controllers: '{ ${domainController} }'`,
  );
  call.verbose(`Beginning processing ${name}`);
}

export function verboseObject(call: CmdletCall, name: string): void {
  call.verbose(`Processing object "${name}".`);
}

export function verboseEnd(call: CmdletCall): void {
  call.verbose(`Ending processing ${commandName(call)}`);
}
