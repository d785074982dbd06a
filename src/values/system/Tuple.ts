import { genericShape, genericType } from '../genericType.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { netToString } from '../toStringPS.ts';
import { typeOf } from '../typeOf.ts';
import { object } from '../types.ts';

/** System.Tuple: a few values together. */
export class Tuple extends NetObject {
  readonly types: readonly PSType[];
  readonly items: readonly unknown[];

  constructor(types: readonly PSType[], items: readonly unknown[]) {
    super();
    this.types = types;
    this.items = items;
  }

  get psType(): PSType {
    return genericType('System.Tuple', this.types);
  }

  override toString(): string {
    return `(${this.items.map((item) => (item === null ? '' : netToString(item, null))).join(', ')})`;
  }
}

/** `[Tuple[int,string]]` */
export function genericTupleType(args: readonly PSType[]): PSType {
  const parameters = args.map((type, i) => `${type.display} item${i + 1}`).join(', ');
  const properties: NonNullable<TypeSpec<Tuple>['properties']> = Object.fromEntries(
    args.map((type, i) => [`${type.display} Item${i + 1}`, (self: Tuple) => self.items[i]]),
  );
  return defineType<Tuple>(
    {
      name: 'System.Tuple',
      properties,
      format: (self) => self.toString(),
      constructors: { [`(${parameters})`]: (...items: unknown[]) => new Tuple(args, items) },
    },
    genericShape('System.Tuple', args),
  );
}

const create = (...items: unknown[]): Tuple =>
  new Tuple(
    items.map((item) => typeOf(item) ?? object()),
    items,
  );

const signature = (count: number): string =>
  `System.Object Create(${Array.from({ length: count }, (_, i) => `System.Object item${i + 1}`).join(', ')})`;

/** `[Tuple]::Create(1, 'a')` */
export const tupleType = lazyType(() => ({
  name: 'System.Tuple',
  isAbstract: true,
  staticMethods: Object.fromEntries([1, 2, 3, 4, 5].map((count) => [signature(count), create])),
}));
