import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { catalog } from '../../../src/cmdlets/catalog.ts';
import { parseHelpPage } from '../../../src/help/markdownHelp.ts';
import { practiceShell } from '../../exchange/practiceShell.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'help');
/** The cmdlets of the lab, and those about its servers as computers. */
const own = Object.fromEntries(
  Object.entries(catalog).filter(
    ([name, { module }]) => module === 'Lab' || /^(get|start|stop|restart)-service$|-(eventlog|winevent)$/.test(name),
  ),
);
const pages = readdirSync(folder)
  .filter((name) => own[name.toLowerCase().replace(/\.md$/, '')])
  .map((name) => parseHelpPage(readFileSync(join(folder, name), 'utf8')));

describe.each(pages)('the help page $name', ({ name, parameters, examples }) => {
  it('names parameters that there are', () => {
    const declared = Object.keys(own[name.toLowerCase()]?.parameters ?? {}).map((one) => one.toLowerCase());
    for (const parameter of parameters.keys()) expect(declared).toContain(parameter);
  });

  it.each(examples)('has an example that runs: $title', ({ code }) => {
    expect(practiceShell().run(code).errors).toEqual([]);
  });
});
