import { defaultExpressions } from '../defaultProperties.ts';
import { fieldText } from '../displayText.ts';
import { type Entry, FormatStartData } from '../FormatRecord.ts';
import type { FormatServices } from '../FormatServices.ts';
import type { FormatOptions, Generator } from '../Generator.ts';
import { groupingOf } from '../grouping.ts';
import type { ListField } from '../layout/listText.ts';
import { columnText, labelOf } from '../views/read.ts';
import type { ListView } from '../views/View.ts';

const start = () => new FormatStartData({ kind: 'list' }, false);

/** A list as a view tells. */
export function listFromView(view: ListView, options: FormatOptions, services: FormatServices): Generator {
  return {
    view,
    groupBy: groupingOf(view, options),
    start,
    entry: (item) => ({
      kind: 'list',
      fields: view.items
        .filter((field) => field.when?.(item) ?? true)
        .map((field) => ({ label: labelOf(field), text: columnText(field, item, services) })),
    }),
  };
}

/** A list of named properties, or of each object's own. */
export function listFromProperties(options: FormatOptions, services: FormatServices): Generator {
  return {
    view: null,
    groupBy: groupingOf(null, options),
    start,
    entry: (item): Entry => ({ kind: 'list', fields: fieldsOf(item, options, services) }),
  };
}

function fieldsOf(item: unknown, options: FormatOptions, services: FormatServices): ListField[] {
  if (options.properties.length === 0) {
    return defaultExpressions(item, services).expressions.map((expression) => ({
      label: expression.text,
      text: fieldText(expression, item, undefined, services, options),
    }));
  }
  return options.properties.flatMap(({ expression, label, format }) =>
    expression.resolve(item).map((resolved) => ({
      label: label ?? resolved.text,
      text: fieldText(resolved, item, format, services, options),
    })),
  );
}
