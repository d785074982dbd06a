import { emptyTopic, type HelpExample, type HelpTopic } from './HelpTopic.ts';

interface Part {
  readonly keyword: string;
  readonly argument: string;
  readonly text: string;
}

/** Whether a comment is help at all: it holds at least one of the keywords at the start of a line. */
const KEYWORD =
  /^\s*#?\s*\.(SYNOPSIS|DESCRIPTION|PARAMETER|EXAMPLE|INPUTS|OUTPUTS|NOTES|LINK|COMPONENT|ROLE|FUNCTIONALITY|FORWARDHELPTARGETNAME|FORWARDHELPCATEGORY|REMOTEHELPRUNSPACE|EXTERNALHELP)(?:[ \t]+(.*?))?\s*$/i;

/** Reads the comment-based help of a function or script; null when the comment is no help. */
export function parseCommentHelp(name: string, comment: string): HelpTopic | null {
  const parts = splitParts(comment);
  if (parts.length === 0) return null;
  const text = (keyword: string) => parts.find((part) => part.keyword === keyword)?.text ?? '';
  const all = (keyword: string) => parts.filter((part) => part.keyword === keyword);
  return {
    ...emptyTopic(name),
    synopsis: text('SYNOPSIS'),
    description: text('DESCRIPTION'),
    parameters: new Map(all('PARAMETER').map((part) => [part.argument.toLowerCase(), part.text])),
    examples: all('EXAMPLE').map(toExample),
    inputs: text('INPUTS'),
    outputs: text('OUTPUTS'),
    notes: text('NOTES'),
    links: all('LINK').flatMap((part) => part.text.split('\n').filter(Boolean)),
  };
}

function splitParts(comment: string): Part[] {
  const parts: { keyword: string; argument: string; lines: string[] }[] = [];
  for (const line of stripMarks(comment).split(/\r?\n/)) {
    const match = KEYWORD.exec(line);
    if (match) parts.push({ keyword: (match[1] ?? '').toUpperCase(), argument: match[2] ?? '', lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ keyword, argument, lines }) => ({ keyword, argument, text: outdent(lines) }));
}

function stripMarks(comment: string): string {
  return comment.replace(/<#|#>/g, '').replace(/^[ \t]*#[ \t]?/gm, '');
}

/** Takes the indentation that all lines share away, and blank lines at both ends. */
function outdent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, 200);
  return lines
    .map((line) => line.slice(shared).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The first line is the code, what follows is said about it. */
function toExample({ text }: Part, index: number): HelpExample {
  const [code = '', ...remarks] = text.split('\n');
  return { title: `EXAMPLE ${index + 1}`, code: code.replace(/^PS[^>]*>\s*/, ''), remarks: remarks.join('\n').trim() };
}
