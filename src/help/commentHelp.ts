import { emptyTopic, type HelpExample, type HelpTopic } from './HelpTopic.ts';

interface Part {
  readonly keyword: string;
  readonly argument: string;
  readonly text: string;
}

/** Keywords that stand alone on their line. */
const ALONE: ReadonlySet<string> = new Set(
  'SYNOPSIS DESCRIPTION EXAMPLE INPUTS OUTPUTS NOTES LINK COMPONENT ROLE FUNCTIONALITY'.split(' '),
);

/** Keywords with an argument behind them. */
const WITH_ARGUMENT: ReadonlySet<string> = new Set(
  'PARAMETER FORWARDHELPTARGETNAME FORWARDHELPCATEGORY REMOTEHELPRUNSPACE EXTERNALHELP'.split(' '),
);

/**
 * Reads the comment-based help of a function or script. Null when the comment is no help: text before the first keyword,
 * an unknown keyword, one with an argument too many or too few, or a reference to a help file elsewhere. Proof: recorded.
 */
export function parseCommentHelp(name: string, comment: string): HelpTopic | null {
  const parts = splitParts(stripMarks(comment));
  if (parts === null || parts.some((part) => part.keyword === 'EXTERNALHELP')) return null;
  return parts.length === 0 ? null : topicOf(name, parts);
}

function topicOf(name: string, parts: readonly Part[]): HelpTopic {
  const all = (keyword: string) => parts.filter((part) => part.keyword === keyword);
  /** A keyword that is there twice counts as it is written last. Proof: recorded. */
  const text = (keyword: string) => all(keyword).at(-1)?.text ?? '';
  return {
    ...emptyTopic(name),
    synopsis: text('SYNOPSIS'),
    description: text('DESCRIPTION'),
    parameters: new Map(all('PARAMETER').map((part) => [part.argument.toLowerCase(), part.text])),
    examples: all('EXAMPLE').map(toExample),
    inputs: listed(all('INPUTS')),
    outputs: listed(all('OUTPUTS')),
    notes: text('NOTES'),
    links: all('LINK').flatMap((part) => part.text.split('\n').filter(Boolean)),
    component: text('COMPONENT'),
    role: text('ROLE'),
    functionality: text('FUNCTIONALITY'),
    forwardTo: all('FORWARDHELPTARGETNAME')[0]?.argument ?? '',
  };
}

const listed = (parts: readonly Part[]): string => parts.map((part) => part.text).join('\n');

function splitParts(text: string): Part[] | null {
  const parts: { keyword: string; argument: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*\.(\w+)(?:\s+(\S.*?))?\s*$/.exec(line);
    if (match === null) {
      const last = parts.at(-1);
      if (last !== undefined) last.lines.push(line);
      else if (line.trim() !== '') return null;
      continue;
    }
    const keyword = (match[1] as string).toUpperCase();
    const argument = match[2] ?? '';
    if (!(argument === '' ? ALONE : WITH_ARGUMENT).has(keyword)) return null;
    parts.push({ keyword, argument, lines: [] });
  }
  return parts.map(({ keyword, argument, lines }) => ({ keyword, argument, text: outdent(lines) }));
}

/** Takes the comment signs away. */
export function stripMarks(comment: string): string {
  return comment.replace(/<#|#>/g, '').replace(/^[ \t]*#+[ \t]?/gm, '');
}

/** Takes the indentation that all lines share away, and blank lines at both ends. */
export function outdent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, 200);
  return lines
    .map((line) => line.slice(shared).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Where an example names no prompt, this one is shown. Proof: recorded. */
const PROMPT = 'PS > ';

/** The prompt is what ends with the first `>` of the first line; the code ends at the first blank line. */
function toExample({ text }: Part, index: number): HelpExample {
  const prompt = /^[^\n]*?>/.exec(text)?.[0];
  const rest = prompt === undefined ? text : text.slice(prompt.length);
  const gap = /\n[ \t]*\n/.exec(rest);
  return {
    title: `EXAMPLE ${index + 1}`,
    prompt: prompt ?? PROMPT,
    code: (gap === null ? rest : rest.slice(0, gap.index)).trim(),
    remarks: gap === null ? '' : rest.slice(gap.index + gap[0].length),
  };
}
