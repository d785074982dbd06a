import type { ListView, TableColumn, TableView, View } from './View.ts';

export type { View };

/** A list view of properties, named in one text. */
export function listView(type: string, properties: string): ListView {
  return { kind: 'list', name: type, types: [type], items: properties.split(' ').map((property) => ({ property })) };
}

/** A table view. `name`: for `-View`. */
export function tableView(
  type: string,
  columns: readonly TableColumn[],
  more: Partial<Omit<TableView, 'kind' | 'columns'>> = {},
): TableView {
  return { kind: 'table', name: type, types: [type], columns, ...more };
}

/** A column of one property. */
export function column(
  property: string,
  width?: number,
  more: Omit<TableColumn, 'property' | 'width'> = {},
): TableColumn {
  return width === undefined ? { property, ...more } : { property, width, ...more };
}
