/** A parameter of a .NET method. */
export interface Parameter {
  readonly type: string;
  readonly name: string;
  readonly isRef: boolean;
  readonly isParams: boolean;
  readonly isOptional: boolean;
}

/** A member's signature as Get-Member prints it, taken apart. */
export interface Signature {
  readonly text: string;
  readonly returns: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** Reads `int IndexOf(char value)`, `int Length` or, for constructors, `(int hours)`. */
export function parseSignature(text: string): Signature {
  const open = openingOf(text);
  const head = (open < 0 ? text : text.slice(0, open)).trim();
  const space = head.lastIndexOf(' ');
  const parameters = open < 0 ? [] : splitParameters(text.slice(open + 1, text.lastIndexOf(')'))).map(parseParameter);
  return { text, returns: space < 0 ? '' : head.slice(0, space), name: head.slice(space + 1), parameters };
}

/** The parenthesis that opens the parameters; -1 for a property. */
function openingOf(text: string): number {
  return text.indexOf('(');
}

/** At the commas that are not inside brackets. */
function splitParameters(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i++) {
    if (list[i] === '[') depth++;
    else if (list[i] === ']') depth--;
    else if (list[i] === ',' && depth === 0) {
      parts.push(list.slice(from, i));
      from = i + 1;
    }
  }
  const last = list.slice(from).trim();
  return last === '' ? parts : [...parts, last];
}

function parseParameter(text: string): Parameter {
  let rest = text.trim();
  const isRef = rest.startsWith('[ref] ');
  const isParams = rest.startsWith('Params ') || rest.startsWith('params ');
  if (isRef) rest = rest.slice('[ref] '.length);
  if (isParams) rest = rest.slice('params '.length);
  const equals = rest.indexOf('=');
  const declared = (equals < 0 ? rest : rest.slice(0, equals)).trim();
  const space = declared.lastIndexOf(' ');
  return {
    type: declared.slice(0, space).trim(),
    name: declared.slice(space + 1),
    isRef,
    isParams,
    isOptional: equals >= 0,
  };
}
