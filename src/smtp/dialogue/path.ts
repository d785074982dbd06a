/** An address between angle brackets, and the parameters after it. */
export interface Path {
  /** Empty for `<>`. */
  readonly address: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

const LONGEST_LOCAL_PART = 315;
const LONGEST_DOMAIN = 255;

/** Reads `FROM:<a@b> SIZE=1` after the keyword; null when it does not have that form. */
export function parsePath(argument: string, keyword: 'FROM' | 'TO'): { path: Path } | { error: 'syntax' | 'address' } {
  if (!argument.toUpperCase().startsWith(`${keyword}:`)) return { error: 'syntax' };
  const rest = argument.slice(keyword.length + 1).trimStart();
  const end = rest.startsWith('<') ? closingBracket(rest) : -1;
  if (end < 0) return { error: 'address' };
  const address = rest.slice(1, end);
  if (!isAddress(address)) return { error: 'address' };
  const after = rest.slice(end + 1);
  if (after !== '' && !/^\s/.test(after)) return { error: 'syntax' };
  return { path: { address, parameters: after.split(/\s+/).filter(Boolean).map(parameter) } };
}

/** The bracket that ends the path; one inside a quoted local part does not. */
function closingBracket(text: string): number {
  let quoted = false;
  for (let index = 1; index < text.length; index++) {
    const character = text[index];
    if (character === '\\' && quoted) index++;
    else if (character === '"') quoted = !quoted;
    else if (character === '>' && !quoted) return index;
  }
  return -1;
}

function parameter(text: string): [string, string] {
  const equals = text.indexOf('=');
  return equals < 0 ? [text.toUpperCase(), ''] : [text.slice(0, equals).toUpperCase(), text.slice(equals + 1)];
}

/** A mailbox, a bare local part (DefaultDomain is put after it), or nothing. */
function isAddress(address: string): boolean {
  if (address === '') return true;
  const at = address.lastIndexOf('@');
  const local = at < 0 ? address : address.slice(0, at);
  const domain = at < 0 ? 'x' : address.slice(at + 1);
  const localOk =
    /^"(?:[^"\\\x00-\x1f]|\\[^\x00-\x1f])*"$/.test(local) || /^[^\s"<>()[\]\\,;:@\x00-\x1f]+$/.test(local);
  const domainOk = /^\[[0-9A-Fa-f.:IPv6]+\]$/.test(domain) || /^[^\s"<>()[\]\\,;:@\x00-\x1f]+$/.test(domain);
  return localOk && domainOk && local.length <= LONGEST_LOCAL_PART && domain.length <= LONGEST_DOMAIN;
}
