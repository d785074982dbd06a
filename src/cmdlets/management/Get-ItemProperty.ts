import { cmdlet } from '../../runtime/cmdlet.ts';
import { getProperty, properties } from '../../values/members.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';
import { credentialParameters, existingPlaces, filterParameters, pathParameters } from './paths.ts';
import { propertyNotFound } from './propertyNotFound.ts';

export default cmdlet({
  name: 'Get-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetItemPropertyCommand',
  defaultSet: 'Path',
  proof: 'documented',
  parameters: {
    ...pathParameters,
    Name: { type: 'string[]', position: 1, aliases: ['PSProperty'], wildcards: true },
    ...filterParameters,
    ...credentialParameters,
  },
  run: (call) => ({
    process(args) {
      for (const { provider, providerPath } of existingPlaces(call, args)) {
        const item = provider.item(providerPath);
        if (args.Name === undefined) {
          call.write(item);
          continue;
        }
        const absent = args.Name.filter(
          (name) => !WildcardPattern.isPattern(name) && getProperty(item, name) === undefined,
        );
        for (const name of absent) call.error({ ...propertyNotFound(name), id: 'GetValueError', target: name });
        if (absent.length < args.Name.length) call.write(pick(item, args.Name));
      }
    },
  }),
});

/** The named properties, and where they come from. */
function pick(item: unknown, names: readonly string[]): PSCustomObject {
  const picked = new PSCustomObject();
  const patterns = names.map((name) => wildcard(name));
  for (const { name } of properties(item)) {
    const isPlace = /^PS(Path|ParentPath|ChildName|Drive|Provider)$/.test(name);
    if (isPlace || patterns.some((pattern) => pattern.matches(name))) picked.set(name, getProperty(item, name));
  }
  return picked;
}
