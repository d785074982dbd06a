const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isPlain = (line: string): boolean => /^[\x20-\x7e]*$/.test(line);

/** A character as the user counts it, and its offset in UTF-16 units. */
export interface Character {
  readonly segment: string;
  readonly index: number;
}

/** The characters of a text. Line by line, because the segmenter's time grows with the square of what it is given. */
export function* characters(text: string): Iterable<Character> {
  let start = 0;
  for (const line of text.split('\n')) {
    if (start > 0) yield { segment: '\n', index: start - 1 };
    if (isPlain(line)) for (let at = 0; at < line.length; at++) yield { segment: line.charAt(at), index: start + at };
    else for (const { segment, index } of graphemes.segment(line)) yield { segment, index: start + index };
    start += line.length + 1;
  }
}
