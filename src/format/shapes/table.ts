import { alignmentOf } from '../alignment.ts';
import { defaultExpressions } from '../defaultProperties.ts';
import { fieldText } from '../displayText.ts';
import { type Entry, FormatStartData, type HeaderColumn } from '../FormatRecord.ts';
import type { FormatServices } from '../FormatServices.ts';
import type { CalculatedProperty, FormatOptions, Generator } from '../Generator.ts';
import { groupingOf } from '../grouping.ts';
import type { PropertyExpression } from '../PropertyExpression.ts';
import { columnText, labelOf } from '../views/read.ts';
import type { TableView } from '../views/View.ts';

/** A table without a view shows at most this many properties unless they are named. */
const MOST_COLUMNS = 10;

/** A table as a view tells. */
export function tableFromView(view: TableView, options: FormatOptions, services: FormatServices): Generator {
  const wrap = options.wrap ?? view.wrap ?? false;
  const columns: HeaderColumn[] = view.columns.map((column) => ({
    label: labelOf(column),
    width: column.width ?? 0,
    alignment: column.align ?? column.cellAlign ?? 'left',
  }));
  const alignments = view.columns.some((column) => column.cellAlign !== undefined)
    ? view.columns.map((column) => column.cellAlign)
    : undefined;
  return {
    view,
    groupBy: groupingOf(view, options),
    start(first) {
      const even = options.autoSize !== true && isEven(view, first);
      return new FormatStartData(
        { kind: 'table', columns, hideHeader: options.hideHeader ?? view.hideHeader ?? false, even },
        options.autoSize ?? (view.autoSize === true && !even),
      );
    },
    entry(item): Entry {
      const cells = view.columns.map((column) => columnText(column, item, services));
      return alignments === undefined ? { kind: 'row', cells, wrap } : { kind: 'row', cells, wrap, alignments };
    },
  };
}

function isEven({ even = false }: TableView, first: unknown): boolean {
  return typeof even === 'function' ? even(first) : even;
}

interface ActiveColumn {
  expression: PropertyExpression;
  origin: CalculatedProperty | null;
}

/** A table of named properties, or of the first object's own. */
export function tableFromProperties(options: FormatOptions, services: FormatServices): Generator {
  let active: ActiveColumn[] = [];
  const wrap = options.wrap ?? false;
  return {
    view: null,
    groupBy: groupingOf(null, options),
    start(first) {
      active = activeColumns(first, options, services);
      const columns = active.map((column) => headerColumn(column, first, services));
      return new FormatStartData(
        { kind: 'table', columns, hideHeader: options.hideHeader ?? false },
        options.autoSize ?? false,
      );
    },
    entry(item): Entry {
      const cells = new Array<string>(active.length);
      for (let k = 0; k < active.length; k++) {
        const { expression, origin } = active[k] as ActiveColumn;
        cells[k] = fieldText(expression, item, origin?.format, services, options);
      }
      return { kind: 'row', cells, wrap };
    },
  };
}

function activeColumns(first: unknown, options: FormatOptions, services: FormatServices): ActiveColumn[] {
  if (options.properties.length > 0) return options.properties.flatMap((property) => expand(property, first));
  const { expressions, isDefaultSet } = defaultExpressions(first, services);
  const shown = isDefaultSet ? expressions : expressions.slice(0, MOST_COLUMNS);
  return shown.map((expression) => ({ expression, origin: null }));
}

/** A property that does not exist still gets its (empty) column; a pattern that matches nothing does not. */
function expand(origin: CalculatedProperty, first: unknown): ActiveColumn[] {
  const found = origin.expression.resolve(first);
  if (found.length === 0 && !origin.expression.isWildcard) return [{ expression: origin.expression, origin }];
  return found.map((expression) => ({ expression, origin }));
}

function headerColumn({ expression, origin }: ActiveColumn, first: unknown, services: FormatServices): HeaderColumn {
  return {
    label: origin?.label ?? expression.text,
    width: origin?.width ?? 0,
    alignment: origin?.alignment ?? alignmentOf(expression.read(first, services)),
  };
}
