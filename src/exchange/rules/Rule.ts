import type { ExchangeVersion } from '../ExchangeVersion.ts';
import type { ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import type { Proof } from '../Proof.ts';

/** A setting that Exchange refuses, with what the error shows. */
export interface Violation {
  readonly message: string;
  /** The .NET exception without its namespace; the error's reason and failure category name it. */
  readonly exception: string;
}

/** A rule between the fields of a Receive connector, or between connectors. */
export interface Rule {
  readonly name: string;
  /** Proof of the text; every rule itself is documented or better. */
  readonly proof: Proof;
  readonly source: string;
  /** What a careful administrator should know, one sentence, for the list of differences. */
  readonly summary: string;
  /** The properties it is about: a change of others does not make it look again. Without it, it looks at every change. */
  readonly reads?: readonly string[];
  /** `before` is what the connector was, absent for a new one. */
  readonly check: (connector: ObjectRecord, context: RuleContext) => Violation | null;
}

export interface RuleContext {
  readonly organisation: Organisation;
  readonly before?: ObjectRecord;
  /** The release the shell is connected to: its texts are shown. */
  readonly shellVersion: ExchangeVersion;
}

/** The stored number of a flags property. */
export function flagsOf(connector: ObjectRecord, property: string, context: RuleContext): number {
  const value = context.organisation.value(connector, property);
  return typeof value === 'number' ? value : 0;
}

export function isOn(connector: ObjectRecord, property: string, context: RuleContext): boolean {
  return context.organisation.value(connector, property) === true;
}

/** Whether the connector's server is an Edge Transport server. */
export function isOnEdge(connector: ObjectRecord, context: RuleContext): boolean {
  const server = context.organisation.server(connector.server ?? '');
  return server !== undefined && context.organisation.value(server, 'ServerRole') === 64;
}

/** A violation as most rules report it. */
export function invalid(message: string): Violation {
  return { message, exception: 'DataValidationException' };
}
