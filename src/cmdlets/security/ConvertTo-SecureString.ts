import { cmdlet } from '../../runtime/cmdlet.ts';
import { SecureString } from '../../values/SecureString.ts';
import { unsealed } from './sealed.ts';

export default cmdlet({
  name: 'ConvertTo-SecureString',
  module: 'Microsoft.PowerShell.Security',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertToSecureStringCommand',
  defaultSet: 'Secure',
  synopsis: 'Makes a secure string of plain text, or keeps one that ConvertFrom-SecureString wrote.',
  proof: 'documented',
  parameters: {
    String: { type: 'string', position: 0, mandatory: true, pipeline: 'value' },
    SecureKey: { type: 'securestring', sets: { Secure: { position: 1 } }, emulated: false },
    AsPlainText: { type: 'switch', sets: ['PlainText'] },
    Force: { type: 'switch', sets: ['PlainText'] },
    Key: { type: 'byte[]', sets: ['Open'], emulated: false },
  },
  run: (call, { AsPlainText, Force }) => ({
    process({ String: text = '' }) {
      if (!AsPlainText) return keepSealed(text);
      if (!Force)
        return call.error({
          id: 'ImportSecureString_ForceRequired',
          message:
            'The system cannot protect plain text input. To suppress this warning and convert the plain text to a SecureString, reissue the command specifying the Force parameter. For more information ,type: get-help ConvertTo-SecureString.',
          category: 'InvalidArgument',
          exceptionType: 'System.ArgumentException',
        });
      call.write(new SecureString(text));

      /** What this session sealed opens again; what Windows sealed for a user can be held, not opened. */
      function keepSealed(blob: string): void {
        const own = unsealed(call.session, blob);
        if (own !== null) return call.write(new SecureString(own));
        if (/^([0-9a-f]{2})+$/i.test(blob)) return call.write(SecureString.seal(blob));
        call.error({
          id: 'ImportSecureString_InvalidArgument',
          message: 'Input string was not in a correct format.',
          category: 'InvalidArgument',
          exceptionType: 'System.FormatException',
        });
      }
    },
  }),
});
