import { emptyTopic, type HelpExample, type HelpTopic } from './HelpTopic.ts';

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
    parameters: new Map(
      under(sections, 'parameters').map(({ title, body: text }) => [
        title.replace(/^-/, '').toLowerCase(),
        plain(text),
      ]),
    ),
    examples: under(sections, 'examples').map(toExample),
    inputs: body('inputs'),
    outputs: body('outputs'),
    notes: body('notes'),
    links: body('see also')
      .split(',')
      .map((link) => link.trim())
      .filter(Boolean),
  };
}

/** Headings inside a fenced block are code. */
function splitSections(markdown: string): Section[] {
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

function toExample({ title, body }: Section): HelpExample {
  const block = /```[a-z]*\n([\s\S]*?)\n```/.exec(body);
  const remarks = block ? body.slice(block.index + block[0].length) : body;
  return { title, code: block?.[1] ?? '', remarks: plain(remarks) };
}

/** Joins the lines of each paragraph and drops the marks of emphasis and code; lists, tables and code stay as they are. */
export function plain(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => (/^(\s*[-*|]|```)/m.test(paragraph) ? paragraph : paragraph.replaceAll('\n', ' ')))
    .map((paragraph) =>
      paragraph.replace(/^```[a-z]*\n?|\n?```$/gm, '').replace(/`([^`\n]+)`|\*\*([^*]+)\*\*/g, '$1$2'),
    )
    .join('\n\n');
}
