import type { ExchangeVersion } from '../../exchange/ExchangeVersion.ts';
import type { KindName, ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { AnyCmdlet, CmdletCall, ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { type ExchangeSession, exchangeOf, releaseHas } from './ExchangeSession.ts';
import { findByIdentity, reportNotFound } from './resolve.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

export interface GetDeclaration {
  readonly name: string;
  readonly kind: KindName;
  readonly synopsis: string;
  readonly idType: string;
  /** The .NET class without its namespace. */
  readonly task: string;
  readonly since?: ExchangeVersion;
  readonly until?: ExchangeVersion;
  readonly parameters?: Readonly<Record<string, ParameterDeclaration>>;
  /** Leaves out or changes what is found. */
  readonly select?: (
    records: readonly ObjectRecord[],
    args: Record<string, unknown>,
    exchange: ExchangeSession,
  ) => readonly ObjectRecord[];
  /** Said once, before the first object. */
  readonly warning?: string;
}

/** A Get- cmdlet that takes nothing but an identity: all objects without one, an error for one that names nothing. */
export function getByIdentity(declaration: GetDeclaration): AnyCmdlet {
  const { name, kind, select, since, until, warning } = declaration;
  return cmdlet({
    name,
    module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
    dotnet: `Microsoft.Exchange.Management.SystemConfigurationTasks.${declaration.task}`,
    synopsis: declaration.synopsis,
    remote: true,
    proof: 'documented',
    exists: (session) => releaseHas(session, since, until),
    parameters: {
      Identity: {
        type: `Microsoft.Exchange.Configuration.Tasks.${declaration.idType}`,
        position: 0,
        pipeline: 'value',
        allowNull: true,
        suggest: kind,
        help: 'The object: name, GUID or distinguished name.',
      },
      ...declaration.parameters,
      ...DOMAIN_CONTROLLER,
    },
    run(call) {
      const exchange = exchangeOf(call.session);
      exchange.store.refresh();
      if (warning) call.warn(warning);
      return {
        process(args: Record<string, unknown>) {
          const found = named(call, exchange, kind, args.Identity as IdParameter | null | undefined);
          for (const record of select?.(found, args, exchange) ?? found) call.write(exchange.object(record));
        },
      };
    },
  });
}

function named(
  call: CmdletCall,
  exchange: ExchangeSession,
  kind: KindName,
  identity: IdParameter | null | undefined,
): readonly ObjectRecord[] {
  if (!identity) return [...exchange.organisation.all(kind)];
  const { found, wildcard } = findByIdentity(exchange, kind, identity);
  if (found.length === 0 && !wildcard) reportNotFound(call, identity.text);
  return found;
}
