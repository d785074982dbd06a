import { transportEvent } from '../../events/TransportEvent.ts';
import type { Command } from '../Command.ts';
import type { Dialogue } from '../Dialogue.ts';
import { logOn } from '../LabUsers.ts';
import { decode } from '../LineReader.ts';
import { mechanisms } from './EHLO.ts';

const USERNAME = 'VXNlcm5hbWU6';
const PASSWORD = 'UGFzc3dvcmQ6';
/** The protocol log never shows what was asked and answered. */
const MASK = '334 <authentication response>';

/** LOGIN and PLAIN against the lab's users. */
export const AUTH: Command = {
  logged: (line) => line.split(/\s+/).slice(0, 2).join(' '),
  run(dialogue, argument) {
    if (!dialogue.greeted) return dialogue.fail('needHello');
    if (dialogue.session.authenticated) return dialogue.fail('authAlready');
    if (dialogue.sender !== null) return dialogue.fail('badSequence');
    const [name = '', initial = null] = argument.split(/\s+/);
    const mechanism = name.toUpperCase();
    if (!mechanisms(dialogue).includes(mechanism)) return refuseMechanism(dialogue);
    if (mechanism === 'LOGIN') login(dialogue, initial);
    else plain(dialogue, initial);
  },
};

function refuseMechanism(dialogue: Dialogue): void {
  const refusal = dialogue.admission.protocolError(dialogue.session, dialogue.now);
  if (refusal) dialogue.refuse(refusal);
  else dialogue.answerSlowly('authUnknown', 'authUnknown');
}

function login(dialogue: Dialogue, initial: string | null): void {
  const askPassword = (name: string) =>
    ask(dialogue, PASSWORD, (password) => finish(dialogue, 'Login', name, password));
  const name = initial === null ? null : decodeBase64(initial);
  if (initial === null) ask(dialogue, USERNAME, askPassword);
  else if (name === null) dialogue.fail('authBadEncoding');
  else askPassword(name);
}

function plain(dialogue: Dialogue, initial: string | null): void {
  if (initial === null) ask(dialogue, '', (credentials) => plainCredentials(dialogue, credentials));
  else {
    const credentials = decodeBase64(initial === '=' ? '' : initial);
    if (credentials === null) dialogue.fail('authBadEncoding');
    else plainCredentials(dialogue, credentials);
  }
}

function plainCredentials(dialogue: Dialogue, credentials: string): void {
  const [, name, password] = credentials.split('\0');
  if (name === undefined || password === undefined) dialogue.fail('authBadEncoding');
  else finish(dialogue, 'Plain', name, password);
}

/** Sends a challenge and takes the next line for its answer. */
function ask(dialogue: Dialogue, challenge: string, then: (answer: string) => void): void {
  dialogue.answerWith(
    { name: 'authChallenge', text: `334 ${challenge}`, proof: 'recorded', source: 'protocol log' },
    MASK,
  );
  dialogue.lineTaker = (line) => {
    dialogue.lineTaker = null;
    if (line === '*') return dialogue.fail('authCancelled');
    const answer = decodeBase64(line);
    if (answer === null) dialogue.fail('authBadEncoding');
    else then(answer);
  };
}

function finish(dialogue: Dialogue, mechanism: string, name: string, password: string): void {
  const { admission, session, settings } = dialogue;
  const logon = logOn(dialogue.options.users, name, password);
  const mayUse = settings.PermissionGroups.includes('ExchangeUsers');
  if ('user' in logon && mayUse) {
    admission.logon(session, logon.user.name);
    dialogue.log('*', logon.user.name, 'authenticated');
    dialogue.answer('authOk');
  } else {
    refuseLogon(dialogue, mechanism, name, 'error' in logon ? logon.error : 'NotAuthorized');
  }
}

function refuseLogon(
  dialogue: Dialogue,
  mechanism: string,
  name: string,
  error: 'LogonDenied' | 'NotAuthorized',
): void {
  const { admission, session, settings } = dialogue;
  if (error === 'LogonDenied') dialogue.event(admission.logonFailureEvent(session, error, mechanism));
  else dialogue.event(transportEvent(1020, admission.server.Version, settings.TransportRole, [name]));
  dialogue.log('*', '', `Inbound AUTH ${mechanism.toUpperCase()} failed because of ${error}`);
  dialogue.log('*', '', `User Name: ${name}`);
  const refusal = admission.logonFailure(session, dialogue.now);
  if (refusal) dialogue.refuse(refusal);
  else dialogue.answerSlowly('authFailed', 'authFailed');
}

/** Null when the text is not base64. */
function decodeBase64(text: string): string | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  try {
    const binary = atob(text);
    return decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}
