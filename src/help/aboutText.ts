import { tableLines, type Wrap } from './helpTable.ts';
import { namesIn, type Paragraph, plainParagraphs, splitSections } from './markdownHelp.ts';

const INDENT = 4;
/** Lines longer than this are hard to read, however wide the console is. */
const WIDEST = 100;

/** An `about_` topic as plain text for a console of `width` cells: TOPIC, SHORT DESCRIPTION, LONG DESCRIPTION, SEE ALSO. */
export function aboutText(page: string, width: number, wrap: Wrap): string {
  const [title, ...sections] = splitSections(page);
  const cells = Math.min(width, WIDEST) - INDENT;
  const lines = ['TOPIC', ' '.repeat(INDENT) + (title?.title ?? ''), ''];
  for (const { title: heading, level, body } of sections) {
    lines.push(level < 3 ? heading.toUpperCase() : `  ${heading}`);
    lines.push(
      ...bodyLines(heading, body, cells, wrap).map((line) => (line === '' ? '' : ' '.repeat(INDENT) + line)),
      '',
    );
  }
  return lines.join('\n');
}

function bodyLines(heading: string, body: string, cells: number, wrap: Wrap): readonly string[] {
  if (heading.toLowerCase() === 'see also') return namesIn(body);
  return plainParagraphs(body).flatMap((paragraph, index) => {
    const lines = paragraphLines(paragraph, cells, wrap);
    return index === 0 ? lines : ['', ...lines];
  });
}

function paragraphLines(paragraph: Paragraph, cells: number, wrap: Wrap): readonly string[] {
  if (paragraph.kind === 'table') return tableLines(paragraph.rows, cells, wrap);
  if (paragraph.kind === 'fixed') return paragraph.text.split('\n');
  return wrap(paragraph.text, cells).map((line) => line.trimEnd());
}

/** The first sentence of a topic, for lists of topics. */
export function aboutSynopsis(page: string): string {
  const short = splitSections(page).find(({ title }) => title.toLowerCase() === 'short description');
  const [first] = plainParagraphs(short?.body ?? '');
  return first === undefined || first.kind === 'table' ? '' : first.text;
}
