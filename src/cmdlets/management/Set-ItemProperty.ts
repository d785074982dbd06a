import { plainText } from '../../format/plainText.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { getProperty, properties, setProperty } from '../../values/members.ts';
import { shortTypeName } from '../../values/shortTypeName.ts';
import { typeOf } from '../../values/typeOf.ts';
import { propertyChangeParameters } from './itemPropertyParameters.ts';
import { attempt, existingPlaces } from './paths.ts';
import { propertyNotFound } from './propertyNotFound.ts';

export default cmdlet({
  name: 'Set-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.SetItemPropertyCommand',
  defaultSet: 'propertyValuePathSet',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Path: {
      type: 'string[]',
      sets: {
        propertyValuePathSet: { position: 0, mandatory: true, pipeline: 'property' },
        propertyPSObjectPathSet: { position: 0, mandatory: true, pipeline: 'property' },
      },
    },
    LiteralPath: {
      type: 'string[]',
      sets: {
        propertyValueLiteralPathSet: { mandatory: true, pipeline: 'property' },
        propertyPSObjectLiteralPathSet: { mandatory: true, pipeline: 'property' },
      },
      aliases: ['PSPath'],
    },
    Name: {
      type: 'string',
      sets: {
        propertyValuePathSet: { position: 1, mandatory: true, pipeline: 'property' },
        propertyValueLiteralPathSet: { position: 1, mandatory: true, pipeline: 'property' },
      },
      aliases: ['PSProperty'],
    },
    Value: {
      type: 'object',
      sets: {
        propertyValuePathSet: { position: 2, mandatory: true, pipeline: 'property' },
        propertyValueLiteralPathSet: { position: 2, mandatory: true, pipeline: 'property' },
      },
      allowNull: true,
    },
    InputObject: {
      type: 'psobject',
      sets: {
        propertyPSObjectPathSet: { mandatory: true, pipeline: 'both' },
        propertyPSObjectLiteralPathSet: { mandatory: true, pipeline: 'both' },
      },
    },
    ...propertyChangeParameters,
  },
  run: (call) => ({
    process(args) {
      for (const { provider, providerPath, path } of existingPlaces(call, args)) {
        const item = provider.item(providerPath);
        for (const [name, value] of changes(args)) {
          if (!call.shouldProcess(`Item: ${path} Property: ${name}`, 'Set Property')) continue;
          if (getProperty(item, name) === undefined) call.error(noProperty(name, value));
          else attempt(call, () => setProperty(item, name, value));
          if (args.PassThru) call.write(item);
        }
      }
    },
  }),
});

/** Proof: recorded. */
function noProperty(name: string, value: unknown) {
  const type = typeOf(value);
  const note = `${type === null ? 'object' : shortTypeName(type)} ${name}=${plainText(value ?? '')}`;
  return { ...propertyNotFound(note), id: 'SetPropertyError', target: note, targetType: 'PSNoteProperty' };
}

interface Wanted {
  readonly Name?: string | undefined;
  readonly Value?: unknown;
  readonly InputObject?: unknown;
}

function changes({ Name, Value, InputObject }: Wanted): [string, unknown][] {
  if (Name !== undefined) return [[Name, Value ?? null]];
  return properties(InputObject).map(({ name }) => [name, getProperty(InputObject, name)]);
}
