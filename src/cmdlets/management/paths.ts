import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { pathNotFound } from '../../runtime/providers/placeErrors.ts';
import type { ErrorCategory } from '../../values/ErrorRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { type WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';

/** `-Path` (wildcards count) and `-LiteralPath` (they do not), as nearly all cmdlets of this module have them. */
export const pathParameters = {
  Path: { type: 'string[]', sets: { Path: { position: 0, mandatory: true, pipeline: 'both' } }, wildcards: true },
  LiteralPath: {
    type: 'string[]',
    sets: { LiteralPath: { mandatory: true, pipeline: 'property' } },
    aliases: ['PSPath'],
  },
} as const;

/** The same where no path comes from the pipeline as it is: only a property `Path` does. */
export const namedPathParameters = {
  Path: { type: 'string[]', sets: { Path: { position: 0, mandatory: true, pipeline: 'property' } }, wildcards: true },
  LiteralPath: pathParameters.LiteralPath,
} as const;

/** The same with the current location where no path is given. */
export const optionalPathParameters = {
  Path: { type: 'string[]', sets: { Path: { position: 0, pipeline: 'both' } }, wildcards: true },
  LiteralPath: pathParameters.LiteralPath,
} as const;

/** Transactions exist only on the registry; no path here is of one. */
export const transactionParameters = {
  UseTransaction: { type: 'switch', aliases: ['usetx'], emulated: false, late: true },
} as const;

/** As whom, and within what, the command acts: its last parameters. */
export const credentialParameters = {
  Credential: { type: 'pscredential', pipeline: 'property' },
  ...transactionParameters,
} as const;

/** Alternate data streams are NTFS's. */
export const streamParameters = { Stream: { type: 'string', emulated: false, late: true } } as const;

export const filterParameters = {
  Filter: { type: 'string', wildcards: true },
  Include: { type: 'string[]', wildcards: true },
  Exclude: { type: 'string[]', wildcards: true },
} as const;

export interface PathArguments {
  readonly Path?: string[] | undefined;
  readonly LiteralPath?: string[] | undefined;
  readonly Filter?: string | undefined;
  readonly Include?: string[] | undefined;
  readonly Exclude?: string[] | undefined;
}

/** Which leaf names -Filter, -Include and -Exclude let through. */
export function leafFilter({ Filter, Include, Exclude }: PathArguments): (name: string) => boolean {
  const filters = Filter === undefined ? [] : [wildcard(Filter)];
  const wanted = (Include ?? []).map((text) => wildcard(text));
  const unwanted = (Exclude ?? []).map((text) => wildcard(text));
  const matchesAny = (patterns: readonly WildcardPattern[], name: string) =>
    patterns.some((pattern) => pattern.matches(name));
  return (name) =>
    (filters.length === 0 || matchesAny(filters, name)) &&
    (wanted.length === 0 || matchesAny(wanted, name)) &&
    !matchesAny(unwanted, name);
}

/** The existing places that the arguments name; a path that leads nowhere is reported and passed over. */
export function existingPlaces(call: CmdletCall, args: PathArguments): PathInfo[] {
  const passes = leafFilter(args);
  return namedPlaces(call, args)
    .filter((place) => place.exists || reportMissing(call, place))
    .filter((place) => passes(place.provider.leaf(place.providerPath)));
}

/** The places that the arguments name, whether anything is there or not. */
export function namedPlaces(call: CmdletCall, { Path = [], LiteralPath = [] }: PathArguments): PathInfo[] {
  const { places } = call.session;
  return [
    ...Path.flatMap((path) => attempt(call, () => places.glob(path)) ?? []),
    ...LiteralPath.flatMap((path) => attempt(call, () => [places.literal(path)]) ?? []),
  ];
}

function reportMissing(call: CmdletCall, place: PathInfo): false {
  call.error(pathNotFound(place.path));
  return false;
}

/** How a step's failure is reported. */
interface StepFailure {
  readonly id: string;
  readonly category: ErrorCategory;
  readonly target: unknown;
}

/** Runs one step; what .NET would throw is reported under the given id and the step counts as not done. */
export function attempt<T>(
  call: CmdletCall,
  step: () => T,
  failure?: StepFailure | ((error: ExceptionObject) => StepFailure),
): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    if (failure === undefined || error.errorId !== null) call.error(error);
    else
      call.error({
        message: error.message,
        exception: error,
        ...(typeof failure === 'function' ? failure(error) : failure),
      });
    return undefined;
  }
}
