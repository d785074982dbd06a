import type { FormatServices } from '../FormatServices.ts';
import type { Alignment } from '../layout/cell.ts';
import type { CustomPart } from '../layout/customText.ts';

/** A value computed from the object, where a property does not do. */
export type Computed = (item: unknown, services: FormatServices) => unknown;

export interface TableColumn {
  /** Heading; the property's name when absent. */
  label?: string;
  /** Cells, 0 or absent = open. */
  width?: number;
  align?: Alignment;
  /** Alignment of the cells where it differs from the heading's. */
  cellAlign?: Alignment;
  property?: string;
  compute?: Computed;
  /** .NET format string of the value. */
  format?: string;
}

export interface ListItem {
  label?: string;
  property?: string;
  compute?: Computed;
  format?: string;
  /** Shown only when this answers true. */
  when?: (item: unknown) => boolean;
}

/** Breaks the rows into groups by a value; `heading`: what stands above each group instead of `   label: value`. */
export interface GroupBy {
  label: string;
  property?: string;
  compute?: Computed;
  heading?: (item: unknown, services: FormatServices) => readonly CustomPart[];
}

interface ViewBase {
  /** Name for `-View`. */
  name: string;
  /** Full names of the types it is for (derived types too). */
  types: readonly string[];
  groupBy?: GroupBy;
  /** Shown as it is, even inside another document. */
  outOfBand?: boolean;
}

export interface TableView extends ViewBase {
  kind: 'table';
  columns: readonly TableColumn[];
  autoSize?: boolean;
  /** The columns share the screen evenly, whatever they hold; asked of the first object where releases differ. */
  even?: boolean | ((first: unknown) => boolean);
  wrap?: boolean;
  hideHeader?: boolean;
}

export interface ListView extends ViewBase {
  kind: 'list';
  items: readonly ListItem[];
}

export interface WideView extends ViewBase {
  kind: 'wide';
  property?: string;
  compute?: Computed;
  columns?: number;
  autoSize?: boolean;
}

export interface CustomView extends ViewBase {
  kind: 'custom';
  parts: (item: unknown, services: FormatServices) => readonly CustomPart[];
}

/** How objects of some types look by default. */
export type View = TableView | ListView | WideView | CustomView;
