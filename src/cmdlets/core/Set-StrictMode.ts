import { cmdlet } from '../../runtime/cmdlet.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { Version } from '../../values/Version.ts';

/** What `Latest` means. */
const LATEST = 3;

export default cmdlet({
  name: 'Set-StrictMode',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.SetStrictModeCommand',
  defaultSet: 'Version',
  proof: 'documented',
  parameters: {
    Version: { type: 'object', realType: 'version', sets: { Version: { mandatory: true } }, aliases: ['v'] },
    Off: { type: 'switch', sets: { Off: { mandatory: true } } },
  },
  run: (call, args) => ({
    end() {
      call.scope.strict = args.Off ? 0 : level(args.Version);
    },
  }),
});

function level(version: unknown): number {
  const text = toStringPS(version).trim();
  if (/^latest$/i.test(text)) return LATEST;
  const { major } = Version.parse(/^\d+$/.test(text) ? `${text}.0` : text);
  if (major >= 1) return Math.min(major, LATEST);
  throw new ExceptionObject(
    'System.Management.Automation.ValidationMetadataException',
    `The "${text}" version is not valid.`,
  );
}
