/** The character that a backtick and `c` stand for in Windows PowerShell 5.1 (`e` and `u{}` came later). */
export function escaped(c: number): string {
  return ESCAPES[c] ?? String.fromCharCode(c);
}

const ESCAPES: Readonly<Record<number, string>> = {
  48: '\0',
  97: '\x07',
  98: '\b',
  102: '\f',
  110: '\n',
  114: '\r',
  116: '\t',
  118: '\v',
};
