import { cmdlet } from '../../runtime/cmdlet.ts';
import { DateTime } from '../../values/DateTime.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { labObject } from './labObject.ts';

/** Our own: a real Exchange has nothing like it. */
export default cmdlet({
  name: 'Get-LabSnapshot',
  module: 'Lab',
  dotnet: 'Lab.GetLabSnapshot',
  synopsis: 'Lists the snapshots of the practice lab.',
  proof: 'documented',
  parameters: { Name: { type: 'string', position: 0, wildcards: true, help: 'Only snapshots of such names.' } },
  run(call) {
    return {
      process({ Name }: { Name?: string | undefined }) {
        const { backend } = exchangeOf(call.session).store;
        const pattern = wildcard(Name ?? '*');
        for (const name of backend.snapshots()) {
          const document = pattern.matches(name) ? backend.readSnapshot(name) : null;
          if (!document) continue;
          call.write(
            labObject('Lab.Snapshot', {
              Name: name,
              Taken:
                document.takenAt === undefined ? null : DateTime.fromUnixMilliseconds(document.takenAt).toLocalTime(),
              Servers: document.objects.ExchangeServer?.length ?? 0,
              ReceiveConnectors: document.objects.ReceiveConnector?.length ?? 0,
              SendConnectors: document.objects.SendConnector?.length ?? 0,
            }),
          );
        }
      },
    };
  },
});
