import { expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

const shown = (code: string): string[] =>
  createPracticeSession()
    .run(code)
    .output.split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

const labels = (code: string): string[] => shown(code).map((line) => line.split(/ :(?: |$)/)[0]?.trim() ?? '');

/** Recorded: what was added to the object, what its type declares, what PowerShell adds to the type. */
it.each([
  ['an array', ',@(,@(1, 2))', 'Length LongLength Rank SyncRoot IsReadOnly IsFixedSize IsSynchronized Count'],
  [
    'an address',
    "[ipaddress]'10.0.0.1'",
    'Address AddressFamily ScopeId IsIPv6Multicast IsIPv6LinkLocal IsIPv6SiteLocal IsIPv6Teredo IsIPv4MappedToIPv6 IPAddressToString',
  ],
  [
    'an object with a note of its own',
    "$u = [timespan]'1:00' | Add-Member -NotePropertyName Note -NotePropertyValue 1 -PassThru; [version]'1.2'; $u",
    'Note Ticks Days Hours Milliseconds Minutes Seconds TotalDays TotalHours TotalMilliseconds TotalMinutes TotalSeconds',
  ],
])('%s', (_, code, names) => {
  expect(labels(code).slice(-names.split(' ').length)).toEqual(names.split(' '));
});

/** Recorded: a pattern takes what PowerShell adds first. */
it('a pattern', () => {
  expect(labels("[ipaddress]'10.0.0.1' | Format-List *Address*")).toEqual([
    'IPAddressToString',
    'Address',
    'AddressFamily',
  ]);
  expect(labels("[datetime]'2012-01-02' | Format-List Da*")).toEqual([
    'DateTime',
    'Date',
    'Day',
    'DayOfWeek',
    'DayOfYear',
  ]);
});

/** Recorded. */
it.each([
  ['a guid', "[guid]'11111111-2222-3333-4444-555555555555'", ['Guid', '----', '11111111-2222-3333-4444-555555555555']],
  [
    'a method',
    "'a'.Trim",
    ['OverloadDefinitions', '-------------------', 'string Trim()', 'string Trim(Params char[] trimChars)'],
  ],
  [
    'a pattern',
    "[regex]'a'",
    ['Options RightToLeft MatchTimeout', '------- ----------- ------------', '   None       False -00:00:00.0010000'],
  ],
  [
    'groups by their names',
    "([regex]'(?<n>b)c').Match('abc') | Format-List Groups, Captures",
    ['Groups   : {0, n}', 'Captures : {0}'],
  ],
])('%s', (_, code, lines) => {
  expect(shown(code)).toEqual(lines);
});
