import { elementsOf } from '../../format/elements.ts';
import { plainText } from '../../format/plainText.ts';
import { ArrayList } from '../../values/ArrayList.ts';
import { Collection } from '../../values/Collection.ts';
import { NetObject } from '../../values/NetObject.ts';
import { defineType, type PSType } from '../../values/PSType.ts';
import { MISSING } from './order.ts';

/** A group of Group-Object: how many, under which name, the objects and the values they share. */
export class GroupInfo extends NetObject {
  readonly items: unknown[] = [];
  readonly values: readonly unknown[];
  readonly keepsItems: boolean;
  count = 0;

  constructor(values: readonly unknown[], keepsItems: boolean) {
    super();
    this.values = values;
    this.keepsItems = keepsItems;
  }

  get psType(): PSType {
    return this.keepsItems ? groupInfo() : groupInfoNoElement();
  }

  get name(): string {
    return this.values.map(nameOf).join(', ');
  }

  add(item: unknown): void {
    this.count++;
    if (this.keepsItems) this.items.push(item);
  }
}

function nameOf(value: unknown): string {
  if (value === MISSING || value === null || value === undefined) return '';
  const elements = elementsOf(value);
  if (elements === null) return plainText(value);
  return `{${[...elements].map((element) => plainText(element)).join(', ')}}`;
}

let withItems: PSType | undefined;
let withoutItems: PSType | undefined;

function groupInfo(): PSType {
  withItems ??= defineType<GroupInfo>({
    name: 'Microsoft.PowerShell.Commands.GroupInfo',
    properties: {
      'System.Collections.ArrayList Values': (self) => new ArrayList(self.values.map(present)),
      'int Count': (self) => self.count,
      'System.Collections.ObjectModel.Collection[psobject] Group': (self) => new Collection(self.items),
      'string Name': (self) => self.name,
    },
  });
  return withItems;
}

function groupInfoNoElement(): PSType {
  withoutItems ??= defineType<GroupInfo>({
    name: 'Microsoft.PowerShell.Commands.GroupInfoNoElement',
    base: groupInfo(),
  });
  return withoutItems;
}

function present(value: unknown): unknown {
  return value === MISSING ? null : value;
}
