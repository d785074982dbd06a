/** What a character may do in PowerShell source, as bit flags over char codes. */

const LETTER = 1;
const DIGIT = 2;
const HEX = 4;
const BLANK = 8;
/** Ends a bare word wherever it stands. */
const ENDS_WORD = 16;
/** Ends a number in expression mode, where operators follow it directly. */
const ENDS_NUMBER = 32;

const traits = new Uint8Array(128);
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', LETTER);
mark('0123456789', DIGIT);
mark('0123456789abcdefABCDEF', HEX);
mark(' \t\v\f', BLANK);
mark(' \t\v\f\r\n&(),;{|}\0', ENDS_WORD);
mark('!#%*+-./<=>]', ENDS_NUMBER);

function mark(characters: string, trait: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    traits[code] = (traits[code] ?? 0) | trait;
  }
}

/** Whether a code below 128 has a trait; the end of the text, -1, falls on DEL, which has none. */
function has(c: number, trait: number): boolean {
  return (traits[c & 127]! & trait) !== 0;
}

/** Made when a character beyond ASCII is met: the tables behind them take longer to make than most scripts to read. */
let wideLetter: RegExp | undefined;
let wideLetterOrDigit: RegExp | undefined;

function isWideLetter(c: number): boolean {
  wideLetter ??= /^\p{L}$/u;
  return wideLetter.test(String.fromCharCode(c));
}
function isWideLetterOrDigit(c: number): boolean {
  wideLetterOrDigit ??= /^[\p{L}\p{Nd}]$/u;
  return wideLetterOrDigit.test(String.fromCharCode(c));
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}
export function isHexDigit(c: number): boolean {
  return c < 128 && has(c, HEX);
}
/** All take the code of a character, or -1 for the end of the text. Letters and underscore; beyond ASCII whatever Unicode calls a letter. */
export function isIdentifierStart(c: number): boolean {
  return c < 128 ? has(c, LETTER) : isWideLetter(c);
}
export function isIdentifierPart(c: number): boolean {
  return c < 128 ? has(c, LETTER | DIGIT) : isWideLetterOrDigit(c);
}
/** White space inside a line: blank, tab, form feed, vertical tab, no-break space, next line, and Unicode spaces. */
export function isBlank(c: number): boolean {
  return c < 128 ? has(c, BLANK) : isWideBlank(c);
}
function isWideBlank(c: number): boolean {
  return c === 0x85 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || isRareBlank(c);
}
function isRareBlank(c: number): boolean {
  return c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000;
}
export function isLineEnd(c: number): boolean {
  return c === 10 || c === 13;
}
/** What ends a bare word: blanks, line ends, the end of the text and `&(),;{|}`. */
export function endsWord(c: number): boolean {
  return c < 128 ? c < 0 || has(c, ENDS_WORD) : isWideBlank(c);
}
/** What ends a number in expression mode: what ends a word, and operators. */
export function endsNumber(c: number): boolean {
  return c < 128 ? c < 0 || has(c, ENDS_WORD | ENDS_NUMBER) : isWideBlank(c) || isDash(c);
}
/** Hyphen-minus, en dash, em dash and horizontal bar are one character to PowerShell. */
export function isDash(c: number): boolean {
  return c === 45 || (c >= 0x2013 && c <= 0x2015);
}
/** `'` and the typographic single quotes. */
export function isSingleQuote(c: number): boolean {
  return c === 39 || (c >= 0x2018 && c <= 0x201b);
}
/** `"` and the typographic double quotes. */
export function isDoubleQuote(c: number): boolean {
  return c === 34 || (c >= 0x201c && c <= 0x201e);
}
/** What may follow `$` or `@` to make a variable: letters, digits, `_ ? : $ ^`. */
export function isVariableStart(c: number): boolean {
  return isIdentifierPart(c) || c === 63 || c === 58 || c === 36 || c === 94;
}
/** What may continue a variable name besides `:`. */
export function isVariablePart(c: number): boolean {
  return isIdentifierPart(c) || c === 63;
}
