/** Characters that XML cannot hold, and line ends and tabs, are written `_xHHHH_`; so is an underscore that looks like one. */
export function encodeText(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi, (unit) => {
    const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

export function decodeText(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
