import type { HintRule } from './HintRule.ts';
import { valuePlace, withText } from './typedArguments.ts';

interface Range {
  readonly parameter: string;
  readonly value: string;
  readonly least: string | null;
  readonly most: string | null;
}

/** A value beyond a limit that the message names: the limit itself fits. */
export const outOfRange: HintRule = ({ message }, typed) => {
  const range = rangeOfProperty(message) ?? rangeOfParameter(message);
  const place = range && valuePlace(typed, range.parameter);
  const limit = range && nearestLimit(range);
  return place === null || limit === null ? null : withText(typed, place, limit);
};

/** Exchange's message. */
function rangeOfProperty(message: string): Range | null {
  const [, value, parameter, least, most] =
    /The value "(.+?)" isn't within the valid range for the property (\w+)\. The value must be from (\S+) through ([^\s,"]+?)[.,]?(?:["\s]|$)/.exec(
      message,
    ) ?? [];
  if (value === undefined || parameter === undefined) return null;
  return { parameter, value, least: least ?? null, most: most ?? null };
}

/** The message of ValidateRange. */
function rangeOfParameter(message: string): Range | null {
  const [, parameter, value, beyond, limit] =
    /on parameter '(\w+)'\. The (\S+) argument is (less|greater) than the (?:minimum|maximum) allowed range of (.+?)\. /.exec(
      message,
    ) ?? [];
  if (parameter === undefined || value === undefined || limit === undefined) return null;
  return beyond === 'less'
    ? { parameter, value, least: limit, most: null }
    : { parameter, value, least: null, most: limit };
}

function nearestLimit({ value, least, most }: Range): string | null {
  if (least === null || most === null) return least ?? most;
  const [given, low, high] = [value, least, most].map(quantity);
  if (given === undefined || low === undefined || high === undefined) return null;
  return given < low ? least : given > high ? most : null;
}

/** A number, or a time span `d.hh:mm:ss` in seconds; NaN for anything else, which is neither below nor above. */
function quantity(text: string): number {
  const [, sign, days, hours, minutes, seconds] = /^(-)?(?:(\d+)\.)?(\d+):(\d+):([\d.]+)$/.exec(text) ?? [];
  if (seconds === undefined) return Number(text);
  const total = ((Number(days ?? 0) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return sign === undefined ? total : -total;
}
