import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, type PSType, type TypeSpec } from '../PSType.ts';
import { ByteQuantifiedSize, byteQuantifiedSize } from './ByteQuantifiedSize.ts';
import { EnhancedTimeSpan, enhancedTimeSpan } from './EnhancedTimeSpan.ts';
import { parsed } from './parsed.ts';
import { textOf } from './textOf.ts';

type Limit = number | ByteQuantifiedSize | EnhancedTimeSpan;

/** A limit of a type that may also be absent: prints its value, or `Unlimited`. */
export class Unlimited extends NetObject {
  /** null when there is no limit. */
  readonly limit: Limit | null;
  readonly #type: () => PSType;

  constructor(limit: Limit | null, type: () => PSType) {
    super();
    this.limit = limit;
    this.#type = type;
  }

  get psType(): PSType {
    return this.#type();
  }

  get isUnlimited(): boolean {
    return this.limit === null;
  }

  override toString(): string {
    return this.limit === null ? 'Unlimited' : this.limit.toString();
  }
}

/** Reading `Value` of an unlimited limit is refused; the sentence is inferred. */
function limitOf(self: Unlimited): Limit {
  if (self.limit !== null) return self.limit;
  throw new ExceptionObject('System.InvalidOperationException', 'The value is unlimited.');
}

interface Kind {
  /** The type argument as the full name shows it, and as a signature does. */
  readonly argument: string;
  readonly shown: string;
  readonly read: (value: unknown) => Limit | undefined;
  readonly order: (limit: Limit) => number;
  readonly zero: () => Limit;
  readonly type: () => PSType;
}

function spec(kind: Kind): TypeSpec<Unlimited> {
  const own = `Microsoft.Exchange.Data.Unlimited[${kind.shown}]`;
  const read = (value: unknown): Unlimited | undefined => {
    if (value instanceof Unlimited) return value.psType === kind.type() ? value : undefined;
    if (typeof value === 'string' && value.trim().toLowerCase() === 'unlimited') return new Unlimited(null, kind.type);
    const limit = kind.read(value);
    return limit === undefined ? undefined : new Unlimited(limit, kind.type);
  };
  const order = (value: Unlimited): number =>
    value.limit === null ? Number.POSITIVE_INFINITY : kind.order(value.limit);
  return {
    name: 'Microsoft.Exchange.Data.Unlimited`1',
    valueType: true,
    interfaces: ['System.IComparable', 'System.IFormattable'],
    properties: {
      'bool IsUnlimited': (self) => self.isUnlimited,
      [`${kind.shown} Value`]: limitOf,
    },
    staticProperties: {
      [`${own} UnlimitedValue`]: () => new Unlimited(null, kind.type),
      'string UnlimitedString': () => 'Unlimited',
    },
    staticMethods: { [`${own} Parse(string expression)`]: (text: string) => read(text) },
    constructors: { [`(${kind.shown} limitedValue)`]: (value: unknown) => read(value) },
    from: (value) => parsed(value, kind.type(), () => read(value)),
    format: (value) => value.toString(),
    compare: (left, right) => (right instanceof Unlimited ? sign(order(left), order(right)) : 1),
    equals: (left, right) => right instanceof Unlimited && order(left) === order(right),
    hash: order,
    default: () => new Unlimited(kind.zero(), kind.type),
  };
}

function unlimited(kind: () => Kind): () => PSType {
  let type: PSType | null = null;
  return () => {
    type ??= unlimitedType(kind());
    return type;
  };
}

function unlimitedType(kind: Kind): PSType {
  const name = 'Microsoft.Exchange.Data.Unlimited`1';
  const shortArgument = kind.argument.slice(0, kind.argument.indexOf(','));
  return defineType(spec(kind), {
    display: `${name}[${shortArgument}]`,
    fullName: `${name}[[${kind.argument}]]`,
    name: 'Unlimited`1',
  });
}

function sign(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const NOT_A_NUMBER = 'Input string was not in a correct format.';
const OUT_OF_INT32 = 'Value was either too large or too small for an Int32.';

/** System.Int32's Parse, whose two messages are .NET's. */
function readInt(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new ExceptionObject('System.FormatException', NOT_A_NUMBER);
  const number = Number(text);
  if (number !== (number | 0)) throw new ExceptionObject('System.OverflowException', OUT_OF_INT32);
  return number;
}

/** `Unlimited[int]`: recorded as the type of MaxInboundConnection and others. */
export const unlimitedInt: () => PSType = unlimited(() => ({
  argument: 'System.Int32, mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  shown: 'int',
  read: readInt,
  order: Number,
  zero: () => 0,
  type: unlimitedInt,
}));

const EXCHANGE_DATA = 'Microsoft.Exchange.Data, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35';

/** The type of a Send connector's MaxMessageSize. */
export const unlimitedByteQuantifiedSize: () => PSType = unlimited(() => ({
  argument: `Microsoft.Exchange.Data.ByteQuantifiedSize, ${EXCHANGE_DATA}`,
  shown: 'Microsoft.Exchange.Data.ByteQuantifiedSize',
  read: (value) =>
    value instanceof ByteQuantifiedSize ? value : byteQuantifiedSize().spec.from?.(value, (one) => one),
  order: (limit) => Number((limit as ByteQuantifiedSize).bytes),
  zero: () => new ByteQuantifiedSize(0n),
  type: unlimitedByteQuantifiedSize,
}));

export const unlimitedEnhancedTimeSpan: () => PSType = unlimited(() => ({
  argument: `Microsoft.Exchange.Data.EnhancedTimeSpan, ${EXCHANGE_DATA}`,
  shown: 'Microsoft.Exchange.Data.EnhancedTimeSpan',
  read: (value) => (value instanceof EnhancedTimeSpan ? value : enhancedTimeSpan().spec.from?.(value, (one) => one)),
  order: (limit) => Number((limit as EnhancedTimeSpan).ticks),
  zero: () => new EnhancedTimeSpan(0n),
  type: unlimitedEnhancedTimeSpan,
}));
