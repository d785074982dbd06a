import { Byte } from '../../values/Byte.ts';
import { DateTime } from '../../values/DateTime.ts';
import { Double } from '../../values/Double.ts';
import { EnumValue } from '../../values/EnumValue.ts';
import { IPAddress } from '../../values/exchange/IPAddress.ts';
import { MultiValuedProperty } from '../../values/exchange/MultiValuedProperty.ts';
import { Guid } from '../../values/Guid.ts';
import { properties } from '../../values/members.ts';
import { NetObject } from '../../values/NetObject.ts';
import { ExchangeObject } from '../ExchangeObject.ts';
import { kindsShownAsStored } from '../kinds.ts';
import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import { byHand, permissionValues } from '../organisation/effectivePermissions.ts';

/** What an import takes again, in the order it is written. */
const exported = (): KindName[] => kindsShownAsStored().filter((kind) => kind !== 'OrganizationConfig');

/**
 * The organisation's objects as Export-Clixml of a real shell writes them (recorded), for Import-Clixml there and
 * `ems lab import` here. The binary SerializationData of .NET is left out: it only serves Exchange's own tools.
 */
export function exportClixml(organisation: Organisation, kinds: readonly KindName[] = exported()): string {
  const shell = {
    organisation,
    version: organisation.settings.version,
    computerName: organisation.fqdnOf(organisation.settings.connected).toLowerCase(),
    runspaceId: new Guid('00000000-0000-0000-0000-000000000001'),
  };
  const writer = new ClixmlText();
  const write = (record: ObjectRecord): void =>
    writer.object(new ExchangeObject(record, shell), organisation.unknownOf(record));
  for (const kind of kinds) for (const record of organisation.all(kind)) write(record);
  for (const connector of organisation.all('ReceiveConnector')) {
    for (const entry of permissionEntries(connector, organisation)) write(entry);
  }
  return writer.end();
}

/** The rights given by hand on a connector, as Get-ADPermission shows them. */
function permissionEntries(connector: ObjectRecord, organisation: Organisation): ObjectRecord[] {
  return byHand(connector, organisation).flatMap((permission) =>
    permission.record ? [{ ...permission.record, values: permissionValues(connector, permission) }] : [],
  );
}

const NOTES = ['PSComputerName', 'RunspaceId', 'PSShowComputerName'];

class ClixmlText {
  readonly #lines: string[] = ['<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'];
  readonly #types = new Map<string, number>();
  #refs = 0;
  #indent = '  ';

  end(): string {
    this.#lines.push('</Objs>');
    return `${this.#lines.join('\r\n')}\r\n`;
  }

  /** One object of the file's top, with properties that came with an import and mean nothing here. */
  object(value: ExchangeObject, unknown: Readonly<Record<string, unknown>>): void {
    const all = properties(value);
    this.#element('Obj', `RefId="${this.#refs++}"`, () => {
      this.#typeNames(value);
      this.#scalar('ToString', '', value.toString());
      this.#element('Props', '', () => {
        for (const property of all) if (!NOTES.includes(property.name)) this.#value(property.name, property.value);
        for (const [name, stored] of Object.entries(unknown)) this.#value(name, stored);
      });
      this.#element('MS', '', () => {
        for (const property of all) if (NOTES.includes(property.name)) this.#value(property.name, property.value);
      });
    });
  }

  #line(text: string): void {
    this.#lines.push(this.#indent + text);
  }

  #element(tag: string, attributes: string, content: () => void): void {
    this.#line(`<${tag}${attributes === '' ? '' : ` ${attributes}`}>`);
    this.#indent += '  ';
    content();
    this.#indent = this.#indent.slice(2);
    this.#line(`</${tag}>`);
  }

  #scalar(tag: string, name: string, text: string): void {
    this.#line(`<${tag}${nameAttribute(name)}>${escaped(text)}</${tag}>`);
  }

  /** A property or, without a name, an item of a list. Objects within objects are written as their text. */
  #value(name: string, value: unknown, nested = false): void {
    if (value === null || value === undefined) this.#line(`<Nil${nameAttribute(name)} />`);
    else if (typeof value === 'string') this.#scalar('S', name, value);
    else if (typeof value === 'boolean') this.#scalar('B', name, String(value));
    else if (typeof value === 'number') this.#scalar('I32', name, String(value));
    else if (typeof value === 'bigint') this.#scalar('I64', name, String(value));
    else if (value instanceof Double) this.#scalar('Db', name, String(value.value));
    else if (value instanceof Byte) this.#scalar('By', name, String(value.value));
    else if (value instanceof Guid) this.#scalar('G', name, String(value));
    else if (value instanceof DateTime) this.#scalar('DT', name, dateText(value));
    else if (Array.isArray(value)) this.#list(name, null, value);
    else if (value instanceof MultiValuedProperty) this.#list(name, value, value.items);
    else if (nested && !(value instanceof IPAddress)) this.#scalar('S', name, String(value));
    else if (value instanceof NetObject) this.#inner(name, value);
    else this.#scalar('S', name, String((value as { value?: unknown }).value ?? value));
  }

  #inner(name: string, value: NetObject): void {
    this.#element('Obj', `${nameAttribute(name).trim()} RefId="${this.#refs++}"`.trim(), () => {
      this.#typeNames(value);
      this.#scalar('ToString', '', String(value));
      if (value instanceof EnumValue) this.#scalar('I32', '', String(value.value));
      else this.#innerProperties(value);
    });
  }

  #innerProperties(value: NetObject): void {
    const readable = properties(value).flatMap((property) => {
      try {
        return [[property.name, property.value] as const];
      } catch {
        // Unlimited has no Value when there is no limit.
        return [];
      }
    });
    if (readable.length === 0) return;
    this.#element('Props', '', () => {
      for (const [name, inner] of readable) this.#value(name, inner, true);
    });
  }

  #list(name: string, typed: NetObject | null, items: readonly unknown[]): void {
    this.#element('Obj', `${nameAttribute(name).trim()} RefId="${this.#refs++}"`.trim(), () => {
      if (typed) this.#typeNames(typed);
      if (items.length === 0) this.#line('<LST />');
      else {
        this.#element('LST', '', () => {
          for (const item of items) this.#value('', item);
        });
      }
    });
  }

  #typeNames(value: NetObject): void {
    const names = value.psType.typeNames;
    const key = names.join('\n');
    const known = this.#types.get(key);
    if (known !== undefined) {
      this.#line(`<TNRef RefId="${known}" />`);
      return;
    }
    this.#types.set(key, this.#types.size);
    this.#element('TN', `RefId="${this.#types.size - 1}"`, () => {
      for (const one of names) this.#scalar('T', '', one);
    });
  }
}

function nameAttribute(name: string): string {
  return name === '' ? '' : ` N="${escaped(name)}"`;
}

/** XML's characters, and control characters as `_x000A_` (documented). */
function escaped(text: string): string {
  return text
    .replaceAll('_x', '_x005F_x')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(
      /[\u0000-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

function dateText(value: DateTime): string {
  return new Date(value.unixMilliseconds).toISOString().replace(/\.000Z$/, 'Z');
}
