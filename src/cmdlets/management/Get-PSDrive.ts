import { cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { transactionParameters } from './paths.ts';

export default cmdlet({
  name: 'Get-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetPSDriveCommand',
  defaultSet: 'Name',
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', sets: { Name: { position: 0, pipeline: 'property' } }, wildcards: true },
    LiteralName: { type: 'string[]', sets: { LiteralName: { position: 0, mandatory: true, pipeline: 'property' } } },
    Scope: { type: 'string', pipeline: 'property' },
    PSProvider: { type: 'string[]', pipeline: 'property' },
    ...transactionParameters,
  },
  run(call) {
    const { places } = call.session;
    places.makeLater();
    return {
      process({ Name, LiteralName, PSProvider }) {
        const providers = PSProvider?.map((name) => places.provider(name));
        const all = [...places.drives.values()]
          .filter((drive) => providers === undefined || providers.includes(drive.provider))
          .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
        for (const wanted of LiteralName ?? Name ?? ['*']) {
          const pattern = wildcard(wanted);
          const literal = LiteralName !== undefined;
          const found = all.filter(({ name }) =>
            literal ? name.toLowerCase() === wanted.toLowerCase() : pattern.matches(name),
          );
          for (const drive of found) call.write(drive);
          if (found.length === 0 && !/[*?[]/.test(wanted)) call.error(noDrive(wanted));
        }
      },
    };
  },
});

/** Documented. */
const noDrive = (name: string) => ({
  message: `Cannot find drive. A drive with the name '${name}' does not exist.`,
  id: 'GetLocationNoMatchingDrive',
  category: 'ObjectNotFound' as const,
  target: name,
  exceptionType: 'System.Management.Automation.DriveNotFoundException',
});
