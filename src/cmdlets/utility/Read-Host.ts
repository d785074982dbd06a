import { plainText } from '../../format/plainText.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { SecureString } from '../../values/SecureString.ts';

export default cmdlet({
  name: 'Read-Host',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ReadHostCommand',
  proof: 'documented',
  parameters: {
    Prompt: { type: 'object', position: 0, remaining: true },
    AsSecureString: { type: 'switch' },
  },
  run: (call, args) => ({
    end() {
      const prompt = promptText(args.Prompt);
      const line = call.session.readLine(prompt === null ? '' : `${prompt}: `, args.AsSecureString);
      call.write(args.AsSecureString ? new SecureString(line ?? '') : (line ?? ''));
    },
  }),
});

function promptText(prompt: unknown): string | null {
  if (prompt === undefined || prompt === null) return null;
  return Array.isArray(prompt) ? prompt.map((part) => plainText(part)).join(' ') : plainText(prompt);
}
