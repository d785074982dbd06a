import { type FormatShape, Formatter, UnknownView } from '../../format/Formatter.ts';
import type { FormatOptions } from '../../format/Generator.ts';
import { allViews } from '../../format/views/catalog.ts';
import { type CmdletCall, type CmdletRun, oneOf } from '../../runtime/cmdlet.ts';
import { typeNames } from '../../values/typeNames.ts';
import { formatServices } from './formatServices.ts';
import { readProperties } from './propertyArguments.ts';

/** Parameters that all Format-* cmdlets have. */
export const FORMAT_PARAMETERS = {
  GroupBy: { type: 'object' },
  View: { type: 'string' },
  ShowError: { type: 'switch' },
  DisplayError: { type: 'switch' },
  Force: { type: 'switch' },
  Expand: { type: 'string', validate: [oneOf(['CoreOnly', 'EnumOnly', 'Both'])] },
  InputObject: { type: 'psobject', pipeline: 'value' },
} as const;

interface Arguments {
  GroupBy: unknown;
  View: string | undefined;
  ShowError: boolean;
  DisplayError: boolean;
  Force: boolean;
  Expand: string | undefined;
  InputObject: unknown;
}

const EXPANSIONS: Record<string, 'CoreOnly' | 'EnumOnly' | 'Both'> = {
  coreonly: 'CoreOnly',
  enumonly: 'EnumOnly',
  both: 'Both',
};

/** One run of a Format-* cmdlet: objects in, format records out. */
export function formatRun(
  call: CmdletCall,
  shape: FormatShape,
  args: Arguments,
  own: Partial<FormatOptions> & Pick<FormatOptions, 'properties'>,
): CmdletRun<Arguments> {
  const [groupBy] =
    args.GroupBy === undefined || args.GroupBy === null ? [] : readProperties(call, [args.GroupBy], 'groupBy');
  if (args.View !== undefined && own.properties.length > 0) viewAndProperty(call);
  const options: FormatOptions = {
    ...own,
    groupBy,
    viewName: args.View,
    force: args.Force,
    expand: EXPANSIONS[args.Expand?.toLowerCase() ?? ''],
    displayError: args.DisplayError,
    failures: args.ShowError ? [] : undefined,
  };
  const formatter = new Formatter(shape, options, formatServices(call.session), (record) => call.write(record));
  return {
    process({ InputObject }) {
      try {
        formatter.process(InputObject);
      } catch (error) {
        if (error instanceof UnknownView) unknownView(call, error);
        throw error;
      }
    },
    end: () => formatter.end(),
  };
}

function viewAndProperty(call: CmdletCall): never {
  return call.fail({
    id: 'FormatCannotSpecifyViewAndProperty',
    message: 'Cmdlet parameters View and Property are mutually exclusive.',
    category: 'InvalidArgument',
    exceptionType: 'System.IO.InvalidDataException',
  });
}

const KIND_NAMES = { table: 'Table', list: 'List', wide: 'Wide', custom: 'Custom' } as const;

function unknownView(call: CmdletCall, { viewName, kind, item }: UnknownView): never {
  const names = typeNames(item);
  const shape = KIND_NAMES[kind ?? 'table'];
  const valid = allViews()
    .filter((view) => view.kind === kind && view.types.includes(names[0] ?? ''))
    .map((view) => view.name);
  return call.fail({
    id: 'FormatViewNotFound',
    message:
      valid.length > 0
        ? `The view name ${viewName} cannot be found. Specify one of the following ${shape} views and try again: ${valid.join(', ')}.`
        : `The view name ${viewName} cannot be found. There are no existing ${shape} views for ${names[0]} objects.`,
    category: 'ObjectNotFound',
    target: viewName,
    exceptionType: 'System.Management.Automation.PipelineStoppedException',
  });
}
