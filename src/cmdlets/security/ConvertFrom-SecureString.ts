import { cmdlet } from '../../runtime/cmdlet.ts';
import type { SecureString } from '../../values/SecureString.ts';
import { seal } from './sealed.ts';

export default cmdlet({
  name: 'ConvertFrom-SecureString',
  module: 'Microsoft.PowerShell.Security',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertFromSecureStringCommand',
  defaultSet: 'Secure',
  synopsis: 'Makes text of a secure string that only this session can read again.',
  proof: 'documented',
  parameters: {
    SecureString: { type: 'securestring', position: 0, mandatory: true, pipeline: 'value' },
    SecureKey: { type: 'securestring', sets: { Secure: { position: 1 } }, emulated: false },
    Key: { type: 'byte[]', sets: ['Open'], emulated: false },
  },
  run: (call) => ({
    process({ SecureString: given }) {
      const secret = given as SecureString;
      call.write(secret.sealed ?? seal(call.session, secret.reveal()));
    },
  }),
});
