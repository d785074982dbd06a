/** The parts of a text between single characters (a test) or longer separators. `limit` 0: all; the last part keeps the rest. */
export function splitText(
  text: string,
  separators: ((unit: string) => boolean) | readonly string[],
  limit: number,
  removeEmpty: boolean,
): string[] {
  if (limit === 1) return text === '' && removeEmpty ? [] : [text];
  const separatorAt = typeof separators === 'function' ? unitTest(separators) : longestMatch(separators);
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const length = separatorAt(text, i);
    if (length === 0) {
      i++;
      continue;
    }
    if (!removeEmpty || i > from) {
      if (limit > 0 && parts.length === limit - 1) break;
      parts.push(text.slice(from, i));
    }
    i += length;
    from = i;
  }
  const rest = text.slice(from);
  if (!removeEmpty || rest !== '') parts.push(rest);
  return parts;
}

type SeparatorAt = (text: string, at: number) => number;

function unitTest(inside: (unit: string) => boolean): SeparatorAt {
  return (text, at) => (inside(text[at]!) ? 1 : 0);
}

/** The first of the separators that stands there, as .NET tries them in order. No separators: white space. */
function longestMatch(separators: readonly string[]): SeparatorAt {
  const texts = separators.filter((one) => one !== null && one !== '');
  if (texts.length === 0) return (text, at) => (/\s/.test(text[at]!) ? 1 : 0);
  return (text, at) => texts.find((one) => text.startsWith(one, at))?.length ?? 0;
}
