import { emptyTopic, type HelpExample, type HelpTopic } from './HelpTopic.ts';
import { tableLines, tableRows } from './helpTable.ts';

interface Section {
  readonly title: string;
  readonly level: number;
  readonly body: string;
}

/**
 * Reads a page of `docs/help`: `# Name`, then `## Synopsis`, `## Description`, `## Parameters` with one `### -Name` each,
 * `## Examples` with one `### title` each, `## Inputs`, `## Outputs`, `## Notes`, `## See also` (names with commas between).
 */
export function parseHelpPage(markdown: string): HelpTopic {
  const sections = splitSections(markdown);
  const body = (title: string) => plain(sections.find((section) => section.title.toLowerCase() === title)?.body ?? '');
  return {
    ...emptyTopic(sections[0]?.title ?? ''),
    synopsis: body('synopsis'),
    description: body('description'),
    parameters: new Map(under(sections, 'parameters').flatMap(parametersOf)),
    examples: under(sections, 'examples').map(toExample),
    inputs: body('inputs'),
    outputs: body('outputs'),
    notes: body('notes'),
    links: namesIn(body('see also')),
  };
}

/** Headings inside a fenced block are code. */
export function splitSections(markdown: string): Section[] {
  const sections: { title: string; level: number; lines: string[] }[] = [];
  let fenced = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('```')) fenced = !fenced;
    const heading = fenced ? null : /^(#{1,3}) (.*)$/.exec(line);
    if (heading) sections.push({ title: (heading[2] ?? '').trim(), level: (heading[1] ?? '').length, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ title, level, lines }) => ({ title, level, body: lines.join('\n').trim() }));
}

/** The third-level sections below a second-level one. */
function under(sections: readonly Section[], title: string): Section[] {
  const start = sections.findIndex((section) => section.title.toLowerCase() === title);
  if (start < 0) return [];
  const rest = sections.slice(start + 1);
  const end = rest.findIndex((section) => section.level < 3);
  return end < 0 ? rest : rest.slice(0, end);
}

/** One text may stand for several parameters: `### -First, -Last`. */
function parametersOf({ title, body }: Section): [string, string][] {
  return namesIn(title).map((name) => [name.replace(/^-/, '').toLowerCase(), plain(body)]);
}

const PROMPT = 'PS C:\\>';

function toExample({ title, body }: Section, index: number): HelpExample {
  const block = /```[a-z]*\n([\s\S]*?)\n```/.exec(body);
  const remarks = block ? body.slice(block.index + block[0].length) : body;
  const said = title === '' ? '' : `: ${title}`;
  return { title: `Example ${index + 1}${said}`, prompt: PROMPT, code: block?.[1] ?? '', remarks: plain(remarks) };
}

/** Names with commas between them. */
export function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** A paragraph without marks. Of a plain one the lines are joined; those of code and lists stay as they are. */
export type Paragraph =
  | { readonly kind: 'plain' | 'fixed'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The paragraphs of a text, emphasis and code marks dropped. */
export function plainParagraphs(markdown: string): Paragraph[] {
  return paragraphsOf(markdown).map(paragraphOf);
}

function paragraphOf(text: string): Paragraph {
  if (text.startsWith('```')) {
    return { kind: 'fixed', text: text.replace(/^```[a-z]*\n?|\n?```$/g, '').replace(/^/gm, '    ') };
  }
  if (text.startsWith('|')) return { kind: 'table', rows: tableRows(withoutMarks(text)) };
  return /^\s*[-*] /m.test(text)
    ? { kind: 'fixed', text: withoutMarks(text) }
    : { kind: 'plain', text: withoutMarks(text.replaceAll('\n', ' ')) };
}

/** Splits at blank lines; a fenced block is one paragraph whatever it holds. */
function paragraphsOf(markdown: string): string[] {
  return (markdown.trim().match(/```[\s\S]*?\n```|(?:(?!```).+(?:\n|$))+/g) ?? []).map((text) => text.trim());
}

const withoutMarks = (text: string): string => text.replace(/`([^`\n]+)`|\*\*([^*]+)\*\*/g, '$1$2');

/** The text without marks, paragraphs apart by a blank line. */
function plain(markdown: string): string {
  return plainParagraphs(markdown).map(unbroken).join('\n\n');
}

function unbroken(paragraph: Paragraph): string {
  if (paragraph.kind !== 'table') return paragraph.text;
  return tableLines(paragraph.rows, Number.POSITIVE_INFINITY, (text) => [text]).join('\n');
}
