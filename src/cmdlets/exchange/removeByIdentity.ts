import type { KindName, ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { AnyCmdlet } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { type ExchangeSession, exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';
import { resolveOne } from './resolve.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';
import { saving } from './saving.ts';

export interface RemoveDeclaration {
  readonly name: string;
  readonly kind: KindName;
  readonly synopsis: string;
  readonly idType: string;
  readonly task: string;
  readonly noun: string;
  /** Why the object must stay. */
  readonly problem?: (record: ObjectRecord, exchange: ExchangeSession) => string | null;
}

/** A Remove- cmdlet: asks first, then takes the object out. */
export function removeByIdentity(declaration: RemoveDeclaration): AnyCmdlet {
  return cmdlet({
    name: declaration.name,
    module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
    dotnet: `Microsoft.Exchange.Management.SystemConfigurationTasks.${declaration.task}`,
    synopsis: declaration.synopsis,
    supportsShouldProcess: true,
    confirmImpact: 'High',
    remote: true,
    proof: 'documented',
    parameters: {
      Identity: {
        type: `Microsoft.Exchange.Configuration.Tasks.${declaration.idType}`,
        position: 0,
        mandatory: true,
        pipeline: 'both',
        suggest: declaration.kind,
        help: 'The object: name, GUID or distinguished name.',
      },
      ...DOMAIN_CONTROLLER,
    },
    run(call) {
      return saving(call, {
        process({ Identity }: Record<string, unknown>) {
          const exchange = exchangeOf(call.session);
          const record = resolveOne(call, declaration.kind, Identity as IdParameter);
          if (!record) return;
          const message = declaration.problem?.(record, exchange) ?? null;
          if (message !== null) return call.error(taskError(call, { message, exception: 'DataValidationException' }));
          const sentence = `Removing ${declaration.noun} "${record.name}".`;
          if (call.shouldProcessText(sentence, sentence, 'Confirm')) exchange.organisation.remove(record);
        },
      });
    },
  });
}
