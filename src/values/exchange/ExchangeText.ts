import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PropertySpec, type PSType } from '../PSType.ts';
import { parsed } from './parsed.ts';

/** A value of one of Exchange's types that are a checked text: Fqdn, SmtpAddress, LocalLongFullPath and others. */
export class ExchangeText extends NetObject {
  readonly text: string;
  readonly #type: () => PSType;

  constructor(text: string, type: () => PSType) {
    super();
    this.text = text;
    this.#type = type;
  }

  get psType(): PSType {
    return this.#type();
  }

  override toString(): string {
    return this.text;
  }
}

export interface ExchangeTextType {
  readonly name: string;
  readonly base?: string | (() => PSType);
  readonly valueType?: true;
  readonly properties?: Readonly<Record<string, PropertySpec<ExchangeText>>>;
  /** What is wrong with a text, null when it is right. */
  readonly problem?: (text: string) => string | null;
  /** The text as it is kept. */
  readonly normalise?: (text: string) => string;
}

/** Declares such a type. Equality does not look at case. */
export function exchangeTextType(declaration: ExchangeTextType): () => PSType {
  const { name, base, properties, problem, normalise } = declaration;
  const parse = (text: string): ExchangeText => {
    const wrong = problem?.(text) ?? null;
    if (wrong !== null) throw new ExceptionObject('System.FormatException', wrong);
    return new ExchangeText(normalise?.(text) ?? text, type);
  };
  const type: () => PSType = lazyType<ExchangeText>(() => ({
    name,
    ...(base !== undefined && { base }),
    ...(declaration.valueType && { valueType: true }),
    ...(properties && { properties }),
    staticMethods: { [`${name} Parse(string text)`]: parse },
    from: (value) => {
      const text = value instanceof ExchangeText && value.psType !== type() ? value.text : value;
      return typeof text === 'string' ? parsed(value, type(), () => parse(text)) : undefined;
    },
    format: (value) => value.text,
    equals: (left, right) => right instanceof ExchangeText && right.text.toLowerCase() === left.text.toLowerCase(),
    hash: (value) => value.text.toLowerCase(),
    compare: (left, right) => left.text.localeCompare(String(right)),
  }));
  return type;
}
