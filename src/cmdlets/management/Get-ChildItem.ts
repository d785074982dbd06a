import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileItem } from '../../runtime/providers/FileItem.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { numericValue } from '../../values/numbers/numericValue.ts';
import { WildcardPattern } from '../../values/WildcardPattern.ts';
import { attributeTest } from './fileAttributes.ts';
import {
  existingPlaces,
  filterParameters,
  leafFilter,
  optionalPathParameters,
  transactionParameters,
} from './paths.ts';

export default cmdlet({
  name: 'Get-ChildItem',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetChildItemCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    ...optionalPathParameters,
    ...filterParameters,
    Filter: { type: 'string', position: 1, wildcards: true },
    Recurse: { type: 'switch', aliases: ['s'] },
    Depth: { type: 'uint32' },
    Force: { type: 'switch' },
    Name: { type: 'switch' },
    ...transactionParameters,
    Attributes: { type: 'string', realType: 'FlagsExpression[FileAttributes]', late: true },
    Directory: { type: 'switch', aliases: ['ad', 'd'], late: true },
    File: { type: 'switch', aliases: ['af'], late: true },
    Hidden: { type: 'switch', aliases: ['ah', 'h'], late: true },
    ReadOnly: { type: 'switch', aliases: ['ar'], late: true },
    System: { type: 'switch', aliases: ['as'], late: true },
  },
  run(call) {
    return {
      process(args) {
        const names = leafFilter(args);
        const filtered = args.Include !== undefined || args.Exclude !== undefined;
        const attributes = attributeTest(args);
        const depth = args.Depth === undefined ? Number.POSITIVE_INFINITY : Number(numericValue(args.Depth));
        const recurse = args.Recurse || args.Depth !== undefined;

        const show = (place: PathInfo, relative: string) => {
          const name = place.provider.leaf(place.providerPath);
          if (!names(name) || !attributes(place)) return;
          call.write(args.Name ? relative : listed(place));
        };
        /**
         * As 5.1 does: the entries of a folder first (folders before files), then what is in its folders; with
         * -Include or -Exclude each folder's entries right behind it (recorded).
         */
        const walk = (folder: PathInfo, level: number, prefix: string) => {
          const children = orderedChildren(folder);
          const named = (child: PathInfo) => prefix + child.provider.leaf(child.providerPath);
          const enter = (child: PathInfo) => {
            if (!recurse || level >= depth || !isContainer(child)) return;
            walk(child, level + 1, `${named(child)}${child.provider.separatorOf(child.providerPath)}`);
          };
          for (const child of children) {
            show(child, named(child));
            if (filtered) enter(child);
          }
          if (!filtered) for (const child of children) enter(child);
        };

        const given = args.Path !== undefined || args.LiteralPath !== undefined;
        const places = given
          ? existingPlaces(call, { Path: args.Path, LiteralPath: args.LiteralPath })
          : [call.session.places.current];
        // `*` with -Include or -Exclude means the entries themselves, not what is in them.
        const entriesOnly = filtered && !recurse;
        for (const place of places) {
          const isPattern = (args.Path ?? []).some((path) => WildcardPattern.isPattern(path));
          if (!isContainer(place) || (isPattern && entriesOnly)) show(place, place.provider.leaf(place.providerPath));
          else if (entriesOnly && args.Include !== undefined) continue;
          else walk(place, 0, '');
        }
      },
    };
  },
});

/** An item of a listing calls itself by its name only. */
function listed({ provider, providerPath }: PathInfo): unknown {
  const item = provider.item(providerPath);
  if (item instanceof FileItem) item.text = item.name;
  return item;
}

const isContainer = (place: PathInfo) => place.provider.isContainer(place.providerPath);

function orderedChildren(folder: PathInfo): PathInfo[] {
  const children = folder.provider.childNames(folder.providerPath).map((name) => folder.child(name));
  return [...children.filter(isContainer), ...children.filter((child) => !isContainer(child))];
}
