import { defaultExpressions } from '../defaultProperties.ts';
import { displayNameOf } from '../displayName.ts';
import { fieldText } from '../displayText.ts';
import { FormatStartData } from '../FormatRecord.ts';
import type { FormatServices } from '../FormatServices.ts';
import type { FormatOptions, Generator } from '../Generator.ts';
import { groupingOf } from '../grouping.ts';
import type { PropertyExpression } from '../PropertyExpression.ts';
import { columnText } from '../views/read.ts';
import type { WideView } from '../views/View.ts';

function startOf(options: FormatOptions, view: WideView | null): FormatStartData {
  const autoSize = options.autoSize ?? view?.autoSize ?? false;
  const columns = autoSize ? 0 : (options.columns ?? view?.columns ?? 0);
  return new FormatStartData({ kind: 'wide', columns }, autoSize);
}

/** A wide view as a view tells. */
export function wideFromView(view: WideView, options: FormatOptions, services: FormatServices): Generator {
  return {
    view,
    groupBy: groupingOf(view, options),
    start: () => startOf(options, view),
    entry: (item) => ({ kind: 'wide', text: columnText(view, item, services) }),
  };
}

/** A wide view of one property: the named one, else the one that names the object. */
export function wideFromProperties(options: FormatOptions, services: FormatServices): Generator {
  return {
    view: null,
    groupBy: groupingOf(null, options),
    start: () => startOf(options, null),
    entry(item) {
      const expression = shownProperty(item, options, services);
      const format = options.properties[0]?.format;
      const text = expression === undefined ? '' : fieldText(expression, item, format, services, options);
      return { kind: 'wide', text };
    },
  };
}

function shownProperty(
  item: unknown,
  options: FormatOptions,
  services: FormatServices,
): PropertyExpression | undefined {
  const named = options.properties[0];
  if (named !== undefined) return named.expression.resolve(item)[0];
  return displayNameOf(item) ?? defaultExpressions(item, services).expressions[0];
}
