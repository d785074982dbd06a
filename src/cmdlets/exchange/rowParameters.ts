import { type ExchangeVersion, existsIn } from '../../exchange/ExchangeVersion.ts';
import { type ObjectKind, rowOf } from '../../exchange/ObjectKind.ts';
import type { PropertyRow } from '../../exchange/PropertyRow.ts';
import { propertyType } from '../../exchange/propertyTypes.ts';
import type { CmdletCall, ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { unknownParameter } from './exchangeError.ts';

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
    help: row.help,
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

/** Whether a parameter made of a row is hidden in a release. */
export function hiddenIn(kind: ObjectKind, parameter: string, version: ExchangeVersion): boolean {
  const row = rowOf(kind, parameter);
  return (
    row?.verbs !== undefined && !existsIn(version, row.parameterSince ?? row.since, row.parameterUntil ?? row.until)
  );
}

/** Refuses parameters that the connected release does not have. */
export function requireRelease(call: CmdletCall, kind: ObjectKind, cmdlet: { readonly name: string }): void {
  const { version } = exchangeOf(call.session);
  for (const row of kind.rows) {
    if (row.verbs && call.bound(row.name) && hiddenIn(kind, row.name, version))
      call.fail(unknownParameter(cmdlet.name, row.name));
  }
}
