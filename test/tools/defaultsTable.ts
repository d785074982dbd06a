import { KINDS } from '../../src/exchange/kinds.ts';
import type { ObjectKind } from '../../src/exchange/ObjectKind.ts';
import type { Proof } from '../../src/exchange/Proof.ts';
import type { PropertyRow } from '../../src/exchange/PropertyRow.ts';
import { DEFAULT_CONNECTORS } from '../../src/exchange/receiveConnector/defaultConnectors.ts';

const unconfirmed = (proof: Proof) => proof !== 'recorded' && proof !== 'documented';

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The default connectors and property defaults that neither a recording nor documentation confirms. */
export function defaultsTable(): string {
  return [
    '## Defaults that no recording or documentation confirms',
    '',
    '| what | releases | value | proof |',
    '|---|---|---|---|',
    ...DEFAULT_CONNECTORS.filter(({ proof }) => unconfirmed(proof)).map(
      ({ template, on, since, until, source, proof }) =>
        `| connector \`${template} SERVER\` on ${on} servers | ${since} to ${until} | ${source} | ${proof} |`,
    ),
    ...Object.values(KINDS).flatMap(rowsOf),
    '',
  ].join('\n');
}

function rowsOf(kind: ObjectKind): string[] {
  return kind.rows
    .filter(({ proof }) => unconfirmed(proof))
    .map(
      (row) =>
        `| ${kind.name} ${row.name} | ${row.since ?? '2007'} to ${row.until ?? 'se'} | ${defaultText(row)} | ${row.proof} |`,
    );
}

function defaultText({ default: usual, defaults = {}, computedDefault, compute }: PropertyRow): string {
  const others = Object.entries(defaults).map(([release, value]) => `${shown(value)} in ${release}`);
  const first = usual !== undefined ? shown(usual) : (computedDefault ?? compute) ? 'worked out' : 'none';
  return [first, ...others].join(', ');
}
