/** One word after `-File script.ps1`, the way powershell.exe reads it. */
export type ScriptArgument =
  | { readonly kind: 'value'; readonly value: string }
  /** `-Name`; with `value` where it was written `-Name:value`. */
  | { readonly kind: 'parameter'; readonly name: string; readonly value?: string | boolean };

const NAMED = /^[-–—―](\w+):(.*)$/s;
const DASHED = /^[-–—―]\w/;

/** `-Flag:$true` and `-Flag:false` are booleans; every other word stays the text that it is. */
function argumentValue(text: string): string | boolean {
  const word = text.toLowerCase();
  if (word === '$true' || word === 'true') return true;
  if (word === '$false' || word === 'false') return false;
  return text;
}

function readArgument(word: string): ScriptArgument {
  const named = NAMED.exec(word);
  if (named?.[2]) return { kind: 'parameter', name: named[1] ?? '', value: argumentValue(named[2]) };
  if (DASHED.test(word)) return { kind: 'parameter', name: word.slice(1).replace(/:$/, '') };
  return { kind: 'value', value: word };
}

/** Reads the words after a script's name. A script sees texts, never numbers or variables, as under powershell.exe. */
export function readScriptArguments(words: readonly string[]): ScriptArgument[] {
  return words.map(readArgument);
}
