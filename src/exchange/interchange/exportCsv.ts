import { MultiValuedProperty } from '../../values/exchange/MultiValuedProperty.ts';
import { ExchangeObject } from '../ExchangeObject.ts';
import { kindOf } from '../kinds.ts';
import { rowsIn } from '../ObjectKind.ts';
import type { Organisation } from '../Organisation.ts';

/** The Receive connectors as CSV; lists are joined with semicolons, so that nothing of them is lost. */
export function exportCsv(organisation: Organisation): string {
  const rows = rowsIn(kindOf('ReceiveConnector'), 'se');
  const shell = { organisation, version: 'se' as const, computerName: '', runspaceId: '' };
  const lines = [rows.map((row) => quoted(row.name)).join(',')];
  for (const record of organisation.all('ReceiveConnector')) {
    const object = new ExchangeObject(record, shell);
    lines.push(
      rows
        .map((row) =>
          quoted(text(row.name.startsWith('When') ? organisation.value(record, row.name) : object.read(row))),
        )
        .join(','),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
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
