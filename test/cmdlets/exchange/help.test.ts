import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { exchangeCmdlets } from '../../../src/cmdlets/exchange/exchangeCmdlets.ts';
import { labCmdlets } from '../../../src/cmdlets/lab/labCmdlets.ts';
import { parseHelpPage } from '../../../src/help/markdownHelp.ts';
import { type PracticeShell, practiceShell } from '../../exchange/practiceShell.ts';

const folder = new URL('../../../docs/help/', import.meta.url);
const ours = new Set([...Object.values(exchangeCmdlets), ...Object.values(labCmdlets)].map((one) => one.name));
const pages = readdirSync(folder).filter((file) => ours.has(file.replace(/\.md$/, '')));

function shell(): PracticeShell {
  return practiceShell();
}

test.each(pages)('every example of %s works', (file) => {
  const topic = parseHelpPage(readFileSync(new URL(file, folder), 'utf8'));
  expect(topic.synopsis).not.toBe('');
  for (const { code } of topic.examples.filter((example) => example.code !== '')) {
    // What starts threads, opens ports or reads files is proved where it belongs.
    if (/Start-LabTransport|Test-ReceiveConnectorLog|-Path|-SvgPath|Get-WinEvent/.test(code)) continue;
    const { errors } = shell().run(code);
    expect([code, errors]).toEqual([code, []]);
  }
});
