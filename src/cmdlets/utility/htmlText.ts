/** Text for HTML: `&`, `<`, `>` and both quotes, and the characters U+00A0 to U+00FF by number, as .NET encodes them. */
export function htmlEncode(text: string): string {
  return text.replace(/[&<>"'\u00a0-\u00ff]/g, (char) => NAMED[char] ?? `&#${char.charCodeAt(0)};`);
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
