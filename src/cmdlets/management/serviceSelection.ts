import type { CmdletCall, ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { addTypes } from '../../values/registry.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { computerNotThere, ServiceController, servicesOn, serviceTypes } from './ServiceController.ts';

// The binder asks for the type of -InputObject before any service was made.
addTypes(serviceTypes);

type Declarations = Record<string, ParameterDeclaration>;

/** `-InputObject` of all cmdlets about services. */
export const SERVICE_TYPE = 'System.ServiceProcess.ServiceController[]';

/** The ways to name services that Start-, Stop- and Restart-Service have. */
export const SERVICE_PARAMETERS = {
  InputObject: {
    type: SERVICE_TYPE,
    sets: { InputObject: { position: 0, mandatory: true, pipeline: 'value' } },
  },
  Name: {
    type: 'string[]',
    aliases: ['ServiceName'],
    sets: { Default: { position: 0, mandatory: true, pipeline: 'both' } },
    wildcards: true,
  },
  DisplayName: { type: 'string[]', sets: { DisplayName: { mandatory: true } }, wildcards: true },
} as const satisfies Declarations;

/** What narrows them down. */
export const SERVICE_FILTERS = {
  Include: { type: 'string[]', wildcards: true },
  Exclude: { type: 'string[]', wildcards: true },
} as const satisfies Declarations;

/** The services that the arguments name; a name without wildcards that names none is reported. */
export function selectServices(call: CmdletCall, args: Record<string, unknown>): ServiceController[] {
  const given = args.InputObject as readonly unknown[] | undefined;
  if (given)
    return filtered(
      given.filter((one) => one instanceof ServiceController),
      args,
    );
  const computers = (args.ComputerName as readonly string[] | undefined) ?? ['.'];
  return computers.flatMap((computer) => {
    const all = servicesOn(call.session, computer);
    if (all) return filtered(named(call, all, args), args);
    computerNotThere(call, computer);
    return [];
  });
}

function named(
  call: CmdletCall,
  all: readonly ServiceController[],
  args: Record<string, unknown>,
): ServiceController[] {
  const byDisplayName = args.DisplayName !== undefined;
  const wanted = (args.DisplayName ?? args.Name ?? ['*']) as readonly string[];
  const found = wanted.flatMap((text) => {
    const pattern = wildcard(text);
    const some = all.filter(({ service }) => pattern.matches(byDisplayName ? service.displayName : service.name));
    if (some.length === 0 && !/[*?[]/.test(text)) notFound(call, text, byDisplayName);
    return some;
  });
  return [...new Set(found)];
}

/** Proof: documented. */
function notFound(call: CmdletCall, text: string, byDisplayName: boolean): void {
  call.error({
    message: `Cannot find any service with ${byDisplayName ? 'display' : 'service'} name '${text}'.`,
    id: byDisplayName ? 'NoServiceFoundForGivenDisplayName' : 'NoServiceFoundForGivenName',
    category: 'ObjectNotFound',
    target: text,
    exceptionType: 'Microsoft.PowerShell.Commands.ServiceCommandException',
  });
}

function filtered(services: readonly ServiceController[], args: Record<string, unknown>): ServiceController[] {
  const matches = (patterns: unknown, { service }: ServiceController): boolean =>
    (patterns as readonly string[]).some((text) => wildcard(text).matches(service.name));
  return services.filter(
    (one) => (!args.Include || matches(args.Include, one)) && (!args.Exclude || !matches(args.Exclude, one)),
  );
}
