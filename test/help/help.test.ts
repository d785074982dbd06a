import { expect, it } from '@jest/globals';
import { wrapText } from '../../src/format/layout/wordWrap.ts';
import { aboutSynopsis, aboutText } from '../../src/help/aboutText.ts';
import { parseCommentHelp } from '../../src/help/commentHelp.ts';
import { emptyTopic } from '../../src/help/HelpTopic.ts';
import { tableLines, tableRows } from '../../src/help/helpTable.ts';
import { helpText } from '../../src/help/helpText.ts';
import { parseHelpPage } from '../../src/help/markdownHelp.ts';

const comment = `<#
.SYNOPSIS
Does foo.
.DESCRIPTION
  Long text
    indented.
.PARAMETER Name
The name.
.EXAMPLE
PS> Get-Foo a
First.
.EXAMPLE
Get-Foo b
.LINK
Get-Date
#>`;

it('reads comment-based help', () => {
  expect(parseCommentHelp('Get-Foo', comment)).toEqual({
    ...emptyTopic('Get-Foo'),
    synopsis: 'Does foo.',
    description: 'Long text\n  indented.',
    parameters: new Map([['name', 'The name.']]),
    examples: [
      { title: 'EXAMPLE 1', prompt: 'PS>', code: 'Get-Foo a\nFirst.', remarks: '' },
      { title: 'EXAMPLE 2', prompt: 'PS > ', code: 'Get-Foo b', remarks: '' },
    ],
    links: ['Get-Date'],
  });
  expect(parseCommentHelp('x', '# just a comment')).toBeNull();
  expect(parseCommentHelp('x', '# .SYNOPSIS\n# Line comments.')?.synopsis).toBe('Line comments.');
});

it('reads a Markdown page', () => {
  const page = [
    '# Get-Foo',
    '## Synopsis',
    'Gets `foo`.',
    '## Parameters',
    '### -Name',
    'The name',
    'of it.',
    '## Examples',
    '### All of them',
    '```powershell',
    '# a comment, no heading',
    'Get-Foo *',
    '```',
    'Shows all.',
    '## See also',
    'Set-Foo, about_Foo',
  ].join('\n');
  expect(parseHelpPage(page)).toMatchObject({
    name: 'Get-Foo',
    synopsis: 'Gets foo.',
    parameters: new Map([['name', 'The name of it.']]),
    examples: [{ title: 'Example 1: All of them', code: '# a comment, no heading\nGet-Foo *', remarks: 'Shows all.' }],
    links: ['Set-Foo', 'about_Foo'],
  });
});

/** Recorded from the engine's help view, with 5.1's wording of the remarks. */
it('lays the default view out as the console shows it', () => {
  const topic = {
    ...emptyTopic('Get-Foo'),
    synopsis: 'Does foo.',
    description: 'Long text about foo.',
    links: ['Get-Date'],
  };
  const facts = {
    name: 'Get-Foo',
    shellSyntax: [],
    syntax: ['Get-Foo [-Name] <String> [-X] [<CommonParameters>]'],
    parameters: [],
    aliases: [],
  };
  expect(helpText(topic, facts, 'default')).toEqual([
    '',
    'NAME',
    '    Get-Foo',
    '    ',
    'SYNOPSIS',
    '    Does foo.',
    '    ',
    '    ',
    'SYNTAX',
    '    Get-Foo [-Name] <String> [-X] [<CommonParameters>]',
    '    ',
    '    ',
    'DESCRIPTION',
    '    Long text about foo.',
    '    ',
    '',
    'RELATED LINKS',
    '    Get-Date ',
    '',
    'REMARKS',
    '    To see the examples, type: "get-help Get-Foo -examples".',
    '    For more information, type: "get-help Get-Foo -detailed".',
    '    For technical information, type: "get-help Get-Foo -full".',
    '',
  ]);
});

it('lays tables out for the width of the screen', () => {
  const rows = tableRows('| right | lets the client |\n|---|---|\n| Submit | send at all, if it may |\n| a\\|b | x |');
  const wrap = (text: string, cells: number) => wrapText(text, cells);
  expect(tableLines(rows, 100, wrap)).toEqual([
    'right   lets the client',
    'Submit  send at all, if it may',
    'a|b     x',
  ]);
  expect(tableLines(rows, 20, wrap)).toEqual([
    'right   lets the',
    '        client',
    'Submit  send at',
    '        all, if it',
    '        may',
    'a|b     x',
  ]);
});

it('makes plain text of an about topic', () => {
  const page =
    '# about_X\n\n## Short description\nWhat `x` is.\n\n## Long description\nOne\ntwo.\n\n```powershell\n# code\nGet-X\n```\n\n## See also\nGet-X, Set-X\n';
  expect(aboutText(page, 80, wrapText).split('\n')).toEqual([
    'TOPIC',
    '    about_X',
    '',
    'SHORT DESCRIPTION',
    '    What x is.',
    '',
    'LONG DESCRIPTION',
    '    One two.',
    '',
    '        # code',
    '        Get-X',
    '',
    'SEE ALSO',
    '    Get-X',
    '    Set-X',
    '',
  ]);
  expect(aboutSynopsis(page)).toBe('What x is.');
});
