import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importOrganisation } from '../../src/exchange/interchange/importOrganisation.ts';
import { bagValue } from '../../src/exchange/interchange/PropertyBag.ts';
import { ClixmlBags } from '../../src/host/lab/clixmlBags.ts';
import { fixedContext, practiceShell } from './practiceShell.ts';

const text = readFileSync(new URL('../../fixtures/GetReceiveConnector-E19.xml', import.meta.url), 'utf8');
const bags = ClixmlBags.read(text);
const shell = practiceShell(importOrganisation(bags, fixedContext()).organisation, { width: 1000 });

/** A recorded value as Format-List prints it; dates in the time zone of the practice session, UTC. */
function printed(name: string, value: unknown): string {
  if (name.startsWith('When')) return dateText(new Date(String(value)));
  if (Array.isArray(value)) return `{${value.join(', ')}}`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value === null || value === undefined ? '' : String(value);
}

function dateText(date: Date): string {
  const hours = date.getUTCHours();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${hours % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${hours < 12 ? 'AM' : 'PM'}`;
}

describe('the recorded connectors of a real Exchange 2019 server, imported', () => {
  test('Format-List prints every line as recorded', () => {
    const blocks = shell.shows('Get-ReceiveConnector | Format-List').split(/\n\n+/);
    const width = 'RejectReservedSecondLevelRecipientDomains'.length;
    const expected = bags.map((bag) => {
      const names = [...bag.properties.keys()].filter((name) => !/^(PS|Serialization|Runspace)/.test(name));
      return names.map((name) => `${name.padEnd(width)} : ${printed(name, bagValue(bag, name))}`);
    });
    const shown = blocks.map((block) => block.split('\n').filter((line) => !line.startsWith('RunspaceId')));
    expect(shown).toEqual(expected);
    expect(blocks.every((block) => /^RunspaceId {32}: [0-9a-f-]{36}\n/.test(block))).toBe(true);
  });

  test('the default table is the recorded one', () => {
    const rows = shell
      .shows('Get-ReceiveConnector')
      .split('\n')
      .map((line) => line.trimEnd());
    const S = 'WIN-CTD3L0RGEN4';
    expect(rows).toEqual([
      'Identity                                                Bindings                  Enabled',
      '--------                                                --------                  -------',
      `${S}\\Default ${S}                 {0.0.0.0:2525, [::]:2525} True`,
      `${S}\\Client Proxy ${S}            {[::]:465, 0.0.0.0:465}   True`,
      `${S}\\Default Frontend ${S}        {[::]:25, 0.0.0.0:25}     True`,
      `${S}\\Outbound Proxy Frontend ${S} {[::]:717, 0.0.0.0:717}   True`,
      `${S}\\Client Frontend ${S}         {[::]:587, 0.0.0.0:587}   True`,
    ]);
  });
});
