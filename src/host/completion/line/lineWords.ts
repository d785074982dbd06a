/**
 * The words of a command line as bash, zsh and fish read them, the last one as far as it is typed (empty behind a blank).
 * Of quotes and backslashes only what stands between is kept; variables stay as they are written.
 */
export function lineWords(line: string): string[] {
  const words = [''];
  const add = (text: string): void => {
    words[words.length - 1] += text;
  };
  for (const [piece, single, double, escaped] of line.matchAll(PIECES)) {
    if (single !== undefined) add(single);
    else if (double !== undefined) add(double.replace(/\\(["\\$`])/g, '$1'));
    else if (escaped !== undefined) add(escaped);
    else if (!/^\s/.test(piece)) add(piece);
    else if (words.length > 1 || words[0] !== '') words.push('');
  }
  return words;
}

/** A text in single or double quotes (perhaps not closed yet), an escaped sign, blanks, or plain signs. */
const PIECES = /'([^']*)(?:'|$)|"((?:[^"\\]|\\.)*)(?:"|$)|\\(.)|\s+|[^\s'"\\]+|\\$/gs;
