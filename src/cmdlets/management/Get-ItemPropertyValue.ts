import { cmdlet } from '../../runtime/cmdlet.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { getProperty } from '../../values/members.ts';
import { attempt, credentialParameters, existingPlaces, filterParameters, optionalPathParameters } from './paths.ts';
import { propertyNotFound } from './propertyNotFound.ts';

export default cmdlet({
  name: 'Get-ItemPropertyValue',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetItemPropertyValueCommand',
  aliases: ['gpv'],
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string[]', sets: { Path: { position: 0, pipeline: 'both' } }, wildcards: true },
    LiteralPath: optionalPathParameters.LiteralPath,
    Name: { type: 'string[]', position: 1, mandatory: true, aliases: ['PSProperty'] },
    ...filterParameters,
    ...credentialParameters,
  },
  run: (call) => ({
    process(args) {
      const given = args.Path === undefined && args.LiteralPath === undefined ? { ...args, Path: ['.'] } : args;
      for (const { provider, providerPath } of existingPlaces(call, given)) {
        const item = provider.item(providerPath);
        for (const name of args.Name ?? []) {
          const value = attempt(call, () => readValue(item, name));
          if (value !== undefined) call.write(value);
        }
      }
    },
  }),
});

function readValue(item: unknown, name: string): unknown {
  const value = getProperty(item, name);
  if (value !== undefined) return value;
  const { message } = propertyNotFound(name);
  throw new ExceptionObject('System.IO.IOException', message, { errorId: 'System.IO.IOException' });
}
