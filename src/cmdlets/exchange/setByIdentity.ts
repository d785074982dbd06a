import { ExchangeObject } from '../../exchange/ExchangeObject.ts';
import type { ExchangeVersion } from '../../exchange/ExchangeVersion.ts';
import { kindOf } from '../../exchange/kinds.ts';
import type { KindName, ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { AnyCmdlet, CmdletCall, ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { type ExchangeSession, exchangeOf, releaseHas } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';
import { noChangeWarning } from './noChangeWarning.ts';
import { isUnchanged, nameRefused, renamed } from './renamed.ts';
import { resolveOne } from './resolve.ts';
import { DOMAIN_CONTROLLER, type ParameterReleases, releasesOf, rowParameters } from './rowParameters.ts';
import { saving } from './saving.ts';
import { storedArguments, valuesFor } from './storedArguments.ts';

export interface SetDeclaration {
  readonly name: string;
  readonly kind: KindName;
  readonly synopsis: string;
  readonly idType: string;
  readonly task: string;
  /** What the object is called in the confirmation: `Setting <this> "X".` */
  readonly noun: string;
  readonly since?: ExchangeVersion;
  readonly until?: ExchangeVersion;
  /** There is only one object: -Identity may be left out. */
  readonly single?: true;
  readonly parameters?: Readonly<Record<string, ParameterDeclaration>>;
  readonly notEmulated?: Readonly<Record<string, string>>;
  /** The releases that have parameters which are no rows of the kind. */
  readonly releases?: ParameterReleases;
  /** Further changes that parameters of its own ask for. */
  readonly adjust?: (candidate: ObjectRecord, args: Record<string, unknown>, exchange: ExchangeSession) => ObjectRecord;
  /** Why a candidate is refused. */
  readonly problem?: (candidate: ObjectRecord, exchange: ExchangeSession) => string | null;
}

/** A Set- cmdlet whose parameters are the rows of its kind. */
export function setByIdentity(declaration: SetDeclaration): AnyCmdlet {
  const kind = kindOf(declaration.kind);
  return cmdlet({
    name: declaration.name,
    module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
    dotnet: `Microsoft.Exchange.Management.SystemConfigurationTasks.${declaration.task}`,
    synopsis: declaration.synopsis,
    supportsShouldProcess: true,
    confirmImpact: 'Medium',
    remote: true,
    proof: 'documented',
    exists: (session) => releaseHas(session, declaration.since, declaration.until),
    ...releasesOf(kind, declaration.releases),
    parameters: {
      Identity: {
        type: `Microsoft.Exchange.Configuration.Tasks.${declaration.idType}`,
        position: 0,
        mandatory: declaration.single !== true,
        pipeline: 'both',
        suggest: declaration.kind,
        help: 'The object: name, GUID or distinguished name.',
      },
      ...rowParameters(kind, 'S'),
      ...declaration.parameters,
      ...DOMAIN_CONTROLLER,
    },
    ...(declaration.notEmulated && { notEmulated: declaration.notEmulated }),
    run(call, args: Record<string, unknown>) {
      const stored = storedArguments(call, kind, args);
      return saving(call, {
        process(values: Record<string, unknown>) {
          const record = target(call, declaration, values.Identity);
          if (!record) return;
          const exchange = exchangeOf(call.session);
          const own = valuesFor(stored, record, exchange.organisation);
          change(call, declaration, record, { ...fromObject(values.Identity), ...own }, values);
        },
      });
    },
  });
}

function target(call: CmdletCall, { kind, single }: SetDeclaration, identity: unknown): ObjectRecord | null {
  if (identity) return resolveOne(call, kind, identity as IdParameter);
  if (!single) return null;
  for (const record of exchangeOf(call.session).organisation.all(kind)) return record;
  return null;
}

function fromObject(identity: unknown): Record<string, ObjectRecord['values'][string]> {
  const object = (identity as IdParameter | undefined)?.object;
  if (!(object instanceof ExchangeObject) || !object.isChanged) return {};
  const { Name: _, ...values } = object.changedValues();
  return values;
}

function change(
  call: CmdletCall,
  declaration: SetDeclaration,
  record: ObjectRecord,
  values: ObjectRecord['values'],
  args: Record<string, unknown>,
): void {
  const exchange = exchangeOf(call.session);
  const { organisation } = exchange;
  let candidate = renamed(organisation.withValues(record, values, call.session.platform.now()), args.Name);
  candidate = declaration.adjust?.(candidate, args, exchange) ?? candidate;
  const message = declaration.problem?.(candidate, exchange) ?? null;
  const refused = message === null ? nameRefused(record, candidate) : { message, exception: 'DataValidationException' };
  if (refused) {
    call.error(taskError(call, refused));
    return;
  }
  const sentence = `Setting ${declaration.noun} "${record.name}".`;
  if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
  if (isUnchanged(record, candidate)) call.warn(noChangeWarning(record.name));
  else organisation.put(candidate);
}
