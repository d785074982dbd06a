import { namesIn, plainParagraphs, splitSections } from './markdownHelp.ts';

/** Breaks a text into lines of at most so many cells. */
export type Wrap = (text: string, cells: number) => readonly string[];

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
  return plainParagraphs(body).flatMap(({ text, isFixed }, index) => {
    const lines = isFixed ? text.split('\n') : wrap(text, cells).map((line) => line.trimEnd());
    return index === 0 ? lines : ['', ...lines];
  });
}

/** The first sentence of a topic, for lists of topics. */
export function aboutSynopsis(page: string): string {
  const short = splitSections(page).find(({ title }) => title.toLowerCase() === 'short description');
  return plainParagraphs(short?.body ?? '')[0]?.text ?? '';
}
