import { type ExchangeVersion, existsIn } from '../../exchange/ExchangeVersion.ts';
import { type ObjectKind, rowOf } from '../../exchange/ObjectKind.ts';
import type { PropertyRow } from '../../exchange/PropertyRow.ts';
import { propertyType } from '../../exchange/propertyTypes.ts';
import { rowHelp } from '../../exchange/rowHelp.ts';
import type { AnyCmdlet, ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { exchangeIn } from './ExchangeSession.ts';

type Declarations = Record<string, ParameterDeclaration>;

/** Types of parameters that are not those of the property. */
const PARAMETER_TYPES: Readonly<Record<string, string>> = {
  DefaultDomain: 'Microsoft.Exchange.Configuration.Tasks.AcceptedDomainIdParameter',
};

/** The parameters of a kind's New- or Set- cmdlet, made of its rows. */
export function rowParameters(kind: ObjectKind, verb: 'N' | 'S'): Declarations {
  const declarations: Declarations = {};
  for (const row of kind.rows) {
    if (row.verbs?.includes(verb)) declarations[row.name] = rowParameter(row);
  }
  return declarations;
}

export function rowParameter(row: PropertyRow): ParameterDeclaration {
  const type = propertyType(row.type);
  return {
    type: PARAMETER_TYPES[row.name] ?? type.signature,
    get help() {
      return rowHelp(row);
    },
    ...(row.nullable && { allowNull: true, allowEmptyString: true }),
    ...(type.multiValued && { allowNull: true, allowEmptyCollection: true }),
  };
}

/** -DomainController and the other parameters that every Exchange cmdlet takes and a practice lab has no use for. */
export const DOMAIN_CONTROLLER: Declarations = {
  DomainController: {
    type: 'Microsoft.Exchange.Data.Fqdn',
    help: 'The domain controller to use. The practice organisation has one only; the name is accepted.',
  },
};

/** The releases that have something: from `since` to `until`, both included. */
interface Releases {
  readonly since?: ExchangeVersion;
  readonly until?: ExchangeVersion;
}

export type ParameterReleases = Readonly<Record<string, Releases>>;

/** The part of a declaration that makes parameters unknown in releases without them; `others` are no rows of the kind. */
export function releasesOf(kind: ObjectKind, others: ParameterReleases = {}): Pick<AnyCmdlet, 'edition' | 'hides'> {
  return {
    edition: (session) => exchangeIn(session)?.version ?? null,
    hides(release, parameter) {
      const { since, until } = others[parameter] ?? rowReleases(rowOf(kind, parameter));
      return !existsIn(release as ExchangeVersion, since, until);
    },
  };
}

function rowReleases(row: PropertyRow | undefined): Releases {
  if (!row?.verbs) return {};
  const since = row.parameterSince ?? row.since;
  const until = row.parameterUntil ?? row.until;
  return { ...(since && { since }), ...(until && { until }) };
}
