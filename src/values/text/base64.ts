const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    text += ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]!;
    text += left > 1 ? ALPHABET[(group >> 6) & 63]! : '=';
    text += left > 2 ? ALPHABET[group & 63]! : '=';
  }
  return text;
}

/** The bytes; null when the text is not base 64. White space is passed over. */
export function fromBase64(source: string): number[] | null {
  const text = source.replace(/\s/g, '');
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => Math.max(0, ALPHABET.indexOf(text[i + k]!))) as [
      number,
      number,
      number,
      number,
    ];
    const group = (a << 18) | (b << 12) | (c << 6) | d;
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255);
  }
  const padding = /=*$/.exec(text)![0].length;
  return bytes.slice(0, bytes.length - padding);
}
