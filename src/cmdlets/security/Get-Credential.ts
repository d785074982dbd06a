import { cmdlet } from '../../runtime/cmdlet.ts';
import { nobodyThere } from '../../runtime/nobodyThere.ts';
import { CREDENTIAL_MESSAGE, promptForCredential } from '../../runtime/promptForCredential.ts';
import { PSCredential } from '../../values/PSCredential.ts';
import { toStringPS } from '../../values/toStringPS.ts';

export default cmdlet({
  name: 'Get-Credential',
  module: 'Microsoft.PowerShell.Security',
  dotnet: 'Microsoft.PowerShell.Commands.GetCredentialCommand',
  defaultSet: 'CredentialSet',
  synopsis: 'Asks for a user name and a password.',
  proof: 'documented',
  parameters: {
    Credential: {
      type: 'object',
      realType: 'pscredential',
      sets: { CredentialSet: { position: 0 } },
      help: 'A user name; only the password is asked for.',
    },
    Message: { type: 'string', sets: { MessageSet: { mandatory: true } }, help: 'What is asked.' },
    UserName: { type: 'string', sets: { MessageSet: { position: 0 } }, help: 'The user name that is offered.' },
  },
  run: (call, { Credential, Message, UserName }) => ({
    end() {
      if (Credential instanceof PSCredential) return call.write(Credential);
      const user = Credential === undefined || Credential === null ? (UserName ?? '') : toStringPS(Credential);
      if (!call.session.ui.interactive) throw nobodyThere();
      const credential = promptForCredential(call.session.ui, Message ?? CREDENTIAL_MESSAGE, user);
      if (credential !== null) call.write(credential);
    },
  }),
});
