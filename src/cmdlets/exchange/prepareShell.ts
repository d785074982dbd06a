import { RELEASES } from '../../exchange/ExchangeVersion.ts';
import { ComputedVariable } from '../../runtime/ComputedVariable.ts';
import type { Session } from '../../runtime/Session.ts';
import { Variable } from '../../runtime/Variable.ts';
import { connectExchange, type ExchangeSource, exchangeOf } from './ExchangeSession.ts';
import { labHost } from './labHost.ts';
import { addRegistry } from './registry.ts';
import { remoteExchangeScript } from './remoteExchangeScript.ts';

/** RemoteExchange.ps1 shows up to 16 items of a list instead of 4 (reported). */
const ENUMERATION_LIMIT = 16;

/** The prompt of the Exchange shell: no blank behind the bracket (recorded). */
const PROMPT = `"[PS] $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1))"`;

/** The same in the outermost shell; the first prompt waits for nothing that runs a function. */
const promptAnswer = (session: Session): string | undefined =>
  session.state.root.own('nestedpromptlevel')?.read() === 0 ? `[PS] ${session.places.current.path}>` : undefined;

/** The server whose name stands under an error; the shell of Exchange 2007 ran its cmdlets locally (documented). */
function remoteComputer(session: Session): string | null {
  const exchange = exchangeOf(session);
  return exchange.atLeast('2010') ? exchange.organisation.fqdnOf(exchange.connected).toLowerCase() : null;
}

/**
 * Makes a session an Exchange Management Shell: connected to an organisation, with the variables that
 * RemoteExchange.ps1 sets. Nothing is read before a command or a variable asks for it.
 */
export function prepareShell(session: Session, source: ExchangeSource): void {
  connectExchange(session, source);
  session.remoteComputer = () => remoteComputer(session);
  session.knownHost = (name) => labHost(session, name);
  session.commands.suppliedScript = remoteExchangeScript;
  session.commands.suppliedFunctions.set('prompt', {
    name: 'prompt',
    text: PROMPT,
    answer: () => promptAnswer(session),
  });
  const install = (): string => RELEASES[exchangeOf(session).version].installPath;
  session.places.later.push(() => addServerRegistry(session));
  const { root } = session.state;
  root.put(new Variable('FormatEnumerationLimit', ENUMERATION_LIMIT));
  const { environment } = session.platform;
  if (!environment.has('ExchangeInstallPath')) environment.set('ExchangeInstallPath', RELEASES['2019'].installPath);
  const folders = { exinstall: install, exbin: () => `${install()}bin`, exscripts: () => `${install()}scripts` };
  for (const [name, read] of Object.entries(folders)) {
    // Scripts assign to them as to any variable.
    root.put(new ComputedVariable(name, read, (value) => void root.put(new Variable(name, value))));
  }
}

function addServerRegistry(session: Session): void {
  const { version, kind } = exchangeOf(session);
  addRegistry(session.places, version, kind);
}
