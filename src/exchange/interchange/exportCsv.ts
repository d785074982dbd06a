import { MultiValuedProperty } from '../../values/exchange/MultiValuedProperty.ts';
import { ExchangeObject } from '../ExchangeObject.ts';
import { kindOf } from '../kinds.ts';
import { rowsIn } from '../ObjectKind.ts';
import type { Organisation } from '../Organisation.ts';

/** The Receive connectors as CSV; lists are joined with semicolons, so that nothing of them is lost. */
export function exportCsv(organisation: Organisation): string {
  const rows = rowsIn(kindOf('ReceiveConnector'), 'se');
  const shell = { organisation, version: 'se' as const, computerName: '', runspaceId: '' };
  const unknown = unknownNames(organisation);
  const lines = [[...rows.map((row) => row.name), ...unknown].map(quoted).join(',')];
  for (const record of organisation.all('ReceiveConnector')) {
    const object = new ExchangeObject(record, shell);
    const known = rows.map((row) =>
      row.name.startsWith('When') ? organisation.value(record, row.name) : object.read(row),
    );
    const others = unknown.map((name) => organisation.unknownOf(record)[name]);
    lines.push([...known, ...others].map((value) => quoted(text(value))).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Properties that came with an import and mean nothing here; they get columns too. */
function unknownNames(organisation: Organisation): string[] {
  const names = new Set<string>();
  for (const record of organisation.all('ReceiveConnector')) {
    for (const name of Object.keys(organisation.unknownOf(record))) names.add(name);
  }
  return [...names];
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof MultiValuedProperty) return value.items.map(String).join(';');
  if (Array.isArray(value)) return value.map(String).join(';');
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
