import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/cmdlets/catalog.ts';
import { aboutSynopsis } from '../../src/help/aboutText.ts';
import { namesIn, parseHelpPage, splitSections } from '../../src/help/markdownHelp.ts';
import type { AnyCmdlet } from '../../src/runtime/cmdlet.ts';
import { practiceShell } from '../exchange/practiceShell.ts';

const folder = new URL('../../docs/help/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.md`, folder), 'utf8');
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
const topics = names.filter((name) => name.startsWith('about_'));
const pages = names.filter((name) => !name.startsWith('about_'));
const known = new Map(Object.values(catalog).map((one) => [one.name, one]));

/** Parameters that every cmdlet of a kind has without declaring them. */
const COMMON = ['whatif', 'confirm'];

function parametersOf(cmdlet: AnyCmdlet): string[] {
  const missing = cmdlet.notEmulated ?? [];
  const also = Array.isArray(missing) ? missing : Object.keys(missing);
  return [...Object.keys(cmdlet.parameters), ...also].map((name) => name.toLowerCase()).concat(COMMON);
}

/** Code blocks of a page that are run: those marked `powershell`. */
function runnable(page: string): string[] {
  return [...page.matchAll(/^```powershell\n([\s\S]*?)\n```/gm)].map((match) => match[1] as string);
}

/** What starts threads, opens ports or reads files of a real server is proved where it belongs. */
const ELSEWHERE = /Start-LabTransport|Test-ReceiveConnectorLog|-SvgPath|Connect-PSSession/;

/** Runs an example; an error that it shows fails the test. */
function works(code: string): void {
  if (ELSEWHERE.test(code)) return;
  const { output } = practiceShell().run(code);
  expect(output.includes('+ CategoryInfo') ? [code, output] : []).toEqual([]);
}

test('every cmdlet has a page', () => {
  expect([...known.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(pages)('the page %s', (name) => {
  const page = read(name);
  const topic = parseHelpPage(page);

  test('says what it is about, of parameters that exist', () => {
    expect(topic.name).toBe(name);
    expect(topic.synopsis).not.toBe('');
    expect(topic.examples.length).toBeGreaterThan(0);
    const cmdlet = known.get(name);
    const parameters = cmdlet === undefined ? [] : parametersOf(cmdlet);
    expect([...topic.parameters.keys()].filter((one) => !parameters.includes(one))).toEqual([]);
  });

  test('has links that lead somewhere', () => {
    expect(topic.links.filter((link) => !names.includes(link))).toEqual([]);
  });

  test('has examples that work', () => {
    for (const code of runnable(page)) works(code);
  });
});

describe.each(topics)('the topic %s', (name) => {
  const page = read(name);

  test('has a short description, a long one and links that lead somewhere', () => {
    const [title, ...sections] = splitSections(page);
    expect(title?.title).toBe(name);
    expect(aboutSynopsis(page)).not.toBe('');
    expect(sections.map((section) => section.title)).toContain('Long description');
    const links = namesIn(sections.find((section) => section.title === 'See also')?.body ?? '');
    expect(links.filter((link) => !names.includes(link))).toEqual([]);
  });

  test('has examples that work', () => {
    for (const code of runnable(page)) works(code);
  });
});
