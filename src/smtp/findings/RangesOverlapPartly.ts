import { type AddressRange, formatRange, overlap, parseRange } from '../address/range.ts';
import { shareBinding } from './BindingConflict.ts';
import { type FindingRule, quote } from './Finding.ts';
import { without } from './NeverReached.ts';

/** Remote ranges may lie inside one another, but not overlap in part. */
export const RangesOverlapPartly: FindingRule = ({ connector, connectors }) => {
  const earlier = connectors.slice(0, connectors.indexOf(connector)).filter((other) => shareBinding(other, connector));
  const mine = connector.RemoteIPRanges.map(parseRange).filter((range) => range !== null);
  for (const other of earlier) {
    for (const theirs of other.RemoteIPRanges.map(parseRange)) {
      const clash = theirs && mine.find((range) => overlap(range, theirs) === 'partial');
      if (!clash) continue;
      return {
        id: 'RangesOverlapPartly',
        severity: 'error',
        connector: connector.Identity,
        title: `RemoteIPRanges ${clash.text} overlaps ${theirs.text} of ${other.Identity} in part`,
        reason: 'Ranges on one binding may overlap only where one lies wholly inside the other.',
        numbers: {},
        command: `Set-ReceiveConnector ${quote(connector.Identity)} -RemoteIPRanges ${trimmed(mine, theirs)}`,
        proof: 'documented',
        source: 'Receive connectors: "as long as one range is completely overlapped by another"',
      };
    }
  }
  return null;
};

function trimmed(ranges: readonly AddressRange[], taken: AddressRange): string {
  const rest = ranges.flatMap((range) => (overlap(range, taken) === 'partial' ? without(range, taken) : [range]));
  return rest.map(formatRange).map(quote).join(',');
}
