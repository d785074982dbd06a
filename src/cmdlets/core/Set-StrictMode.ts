import { refuse, type Validation } from '../../runtime/binder/Validation.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { Version } from '../../values/Version.ts';

/** What `Latest` means. */
const LATEST = 3;

/** `Latest` or a version that PowerShell had. Proof: recorded. */
const strictVersion: Validation = {
  name: 'ValidateVersion',
  check(value) {
    const text = textOf(value);
    if (/^(latest|[1-5]\.0|5\.1)$/i.test(text)) return;
    refuse(
      'InvalidPSVersion',
      `The "${text}" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again.`,
    );
  },
};

export default cmdlet({
  name: 'Set-StrictMode',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.SetStrictModeCommand',
  defaultSet: 'Version',
  proof: 'documented',
  parameters: {
    Version: {
      type: 'object',
      realType: 'version',
      sets: { Version: { mandatory: true } },
      aliases: ['v'],
      validate: [strictVersion],
    },
    Off: { type: 'switch', sets: { Off: { mandatory: true } } },
  },
  run: (call, args) => ({
    end() {
      call.scope.strict = args.Off ? 0 : level(args.Version);
    },
  }),
});

function level(version: unknown): number {
  const text = textOf(version);
  return /^latest$/i.test(text) ? LATEST : Math.min(Version.parse(text).major, LATEST);
}

const textOf = (version: unknown): string => toStringPS(version).trim().replace(/^\d+$/, '$&.0');
