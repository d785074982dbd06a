import { changeCommands } from '../../exchange/interchange/changeCommands.ts';
import { compareOrganisations, type Difference } from '../../exchange/interchange/compareOrganisations.ts';
import { display } from '../../exchange/interchange/displayStored.ts';
import { Organisation } from '../../exchange/Organisation.ts';
import { loadDocument } from '../../exchange/store/document.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { labObject } from './labObject.ts';

/** Our own: what is different between a snapshot and the lab as it is, or between two snapshots. */
export default cmdlet({
  name: 'Compare-Lab',
  module: 'Lab',
  dotnet: 'Lab.CompareLab',
  synopsis: 'Shows how the practice lab differs from a snapshot, or one snapshot from another.',
  proof: 'documented',
  parameters: {
    ReferenceSnapshot: { type: 'string', position: 0, mandatory: true, help: 'The snapshot to start from.' },
    DifferenceSnapshot: {
      type: 'string',
      position: 1,
      help: 'The snapshot to compare with; the lab as it is without it.',
    },
    AsCommand: { type: 'switch', help: 'Writes the commands that turn the one into the other.' },
  },
  run(call) {
    return {
      process({ ReferenceSnapshot, DifferenceSnapshot, AsCommand }: Record<string, unknown>) {
        const left = snapshot(call, String(ReferenceSnapshot));
        const right = DifferenceSnapshot
          ? snapshot(call, String(DifferenceSnapshot))
          : exchangeOf(call.session).store.organisation;
        if (AsCommand) for (const command of changeCommands(left, right)) call.write(command);
        else for (const one of compareOrganisations(left, right)) call.write(differenceObject(one));
      },
    };
  },
});

function snapshot(call: CmdletCall, name: string): Organisation {
  const document = exchangeOf(call.session).store.backend.readSnapshot(name);
  if (!document) {
    return call.fail({
      message: `There is no snapshot named '${name}'.`,
      id: 'SnapshotNotFound',
      category: 'ObjectNotFound',
      target: name,
    });
  }
  const organisation = new Organisation(document.settings);
  loadDocument(organisation, document);
  return organisation;
}

function differenceObject({ kind, identity, change, property, row, left, right }: Difference): unknown {
  return labObject('Lab.Difference', {
    Kind: kind,
    Identity: identity,
    Change: change,
    Property: property ?? null,
    Reference: left === undefined ? null : display(left, row),
    Difference: right === undefined ? null : display(right, row),
  });
}
