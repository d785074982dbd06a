import { describe, expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

/** What the console shows, without blank lines. */
function shown(code: string): string[] {
  const { output } = createPracticeSession({ width: 120 }).run(code);
  return output
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

const HELP = `<#
.SYNOPSIS
Does it.
.DESCRIPTION
Long text.
.PARAMETER Name
The name.
.EXAMPLE
PS> Get-It x
First remark.

More.
.EXAMPLE
Get-It y
.INPUTS
System.String
.NOTES
A note.
.LINK
Get-Date
.COMPONENT
Transport
#>`;

const FUNCTION = `function Get-It { ${HELP}
[CmdletBinding()] param(
[Parameter(Mandatory=$true,Position=0,ValueFromPipeline=$true)][string]$Name,
# Forces it.
[switch]$Force,
[int]$Count=5,
[bool]$Deep=$true) process { $Name } }
`;

/** Recorded from the engine, with 5.1's wording of the remarks. */
describe('comment-based help', () => {
  it('in the default view', () => {
    expect(shown(`${FUNCTION}Get-Help Get-It`)).toEqual([
      'NAME',
      '    Get-It',
      'SYNOPSIS',
      '    Does it.',
      'SYNTAX',
      '    Get-It [-Name] <String> [-Force] [-Count <Int32>] [-Deep <Boolean>] [<CommonParameters>]',
      'DESCRIPTION',
      '    Long text.',
      'RELATED LINKS',
      '    Get-Date',
      'REMARKS',
      '    To see the examples, type: "get-help Get-It -examples".',
      '    For more information, type: "get-help Get-It -detailed".',
      '    For technical information, type: "get-help Get-It -full".',
    ]);
  });

  it('with a table for each parameter', () => {
    const lines = shown(`${FUNCTION}Get-Help Get-It -Parameter Name; Get-Help Get-It -Parameter Deep`);
    expect(lines).toEqual([
      '-Name <String>',
      '    The name.',
      '    Required?                    true',
      '    Position?                    1',
      '    Default value',
      '    Accept pipeline input?       true (ByValue)',
      '    Accept wildcard characters?  false',
      '-Deep <Boolean>',
      '    Required?                    false',
      '    Position?                    named',
      '    Default value                True',
      '    Accept pipeline input?       false',
      '    Accept wildcard characters?  false',
    ]);
  });

  it('takes the comment above a parameter', () => {
    expect(shown(`${FUNCTION}Get-Help Get-It -Parameter f*`).slice(0, 2)).toEqual([
      '-Force [<SwitchParameter>]',
      '    Forces it.',
    ]);
  });

  it('with examples: the code ends at the first blank line', () => {
    expect(shown(`${FUNCTION}Get-Help Get-It -Examples`).slice(4)).toEqual([
      '    -------------------------- EXAMPLE 1 --------------------------',
      '    PS>Get-It x',
      '    First remark.',
      '    More.',
      '    -------------------------- EXAMPLE 2 --------------------------',
      '    PS > Get-It y',
    ]);
  });

  it.each([
    ['above the function', `${HELP}\nfunction Get-It { 1 }`, true],
    ['above it behind one blank line', `${HELP}\n\nfunction Get-It { 1 }`, true],
    ['too far above it', `${HELP}\n\n\nfunction Get-It { 1 }`, false],
    ['at the beginning of the body', `function Get-It {\n\n${HELP}\n\n1 }`, true],
    ['at the end of the body', `function Get-It { 1\n${HELP}\n}`, true],
    ['with an unknown keyword', `function Get-It { <#\n.SYNOPSIS\nx\n.BOGUS\ny\n#> 1 }`, false],
    ['behind other text', `function Get-It { <#\nText\n.SYNOPSIS\nx\n#> 1 }`, false],
    ['that points to a file', `function Get-It { <#\n.SYNOPSIS\nx\n.EXTERNALHELP x.xml\n#> 1 }`, false],
  ])('%s', (_, code, found) => {
    expect(shown(`${code}\nGet-Help Get-It`).includes('SYNOPSIS')).toBe(found);
  });

  it('sends on to another command', () => {
    const code = 'function t { <#\n.FORWARDHELPTARGETNAME Get-Command\n#> 1 }\n(Get-Help t).Name';
    expect(shown(code)).toEqual(['Get-Command']);
  });
});

describe('Get-Help', () => {
  it('of a function that nobody described', () => {
    expect(shown('function NoHelp { param([string]$a,[int]$b) }; Get-Help NoHelp -Full')).toEqual([
      'NAME',
      '    NoHelp',
      'SYNTAX',
      '    NoHelp [[-a] <string>] [[-b] <int>]',
      'ALIASES',
      '    None',
      'REMARKS',
      '    None',
    ]);
  });

  it('of a script file names it by its path', () => {
    const script = 'Set-Content s.ps1 "# .SYNOPSIS`n# Syn.`nparam(`$a)"; Set-Content bare.ps1 \'param($a)\'';
    expect(shown(`${script}; Get-Help ./s.ps1`).slice(0, 6)).toEqual([
      'NAME',
      '    /practice/s.ps1',
      'SYNOPSIS',
      '    Syn.',
      'SYNTAX',
      '    /practice/s.ps1 [[-a] <Object>] [<CommonParameters>]',
    ]);
    expect(shown(`${script}; Get-Help ./bare.ps1`)).toEqual(['bare.ps1 [[-a] <Object>]']);
  });

  it('is what -? asks for, of cmdlets and advanced functions', () => {
    expect(shown('Clear-History -?').slice(0, 3)).toEqual(['NAME', '    Clear-History', 'SYNTAX']);
    expect(shown('function f { [CmdletBinding()] param($a) 1 }; f -?').slice(0, 2)).toEqual(['NAME', '    f']);
    expect(shown("function f { 'ran' }; f -?")).toEqual(['ran']);
  });

  it('lists what a pattern or a part of a name fits', () => {
    const functions = 'function xyz-a { <#\n.SYNOPSIS\nSyn a.\n#> }; function xyz-b { <#\n.SYNOPSIS\nSyn b.\n#> }\n';
    const table = [
      'Name                              Category  Module                    Synopsis',
      '----                              --------  ------                    --------',
      'xyz-a                             Function                            Syn a.',
      'xyz-b                             Function                            Syn b.',
    ];
    expect(shown(`${functions}Get-Help xyz-*`)).toEqual(table);
    expect(shown(`${functions}Get-Help xyz`)).toEqual(table);
    expect(shown(`${functions}Get-Help xyz*a`).slice(0, 2)).toEqual(['NAME', '    xyz-a']);
  });

  it('narrows a search by category and component', () => {
    expect(shown(`${FUNCTION}Get-Help * -Component Trans*`).slice(0, 2)).toEqual(['NAME', '    Get-It']);
    expect(shown('Get-Help gci* -Category Alias | ForEach-Object Name')).toEqual(['Get-ChildItem']);
    expect(shown('(Get-Help fl* -Category Cmdlet).Count')).toEqual(['0']);
  });

  it.each([
    ['Get-Help Get-Nothing', 'HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand'],
    ['Get-Help Get-Command -Parameter nope', 'NoParmsFound,Microsoft.PowerShell.Commands.GetHelpCommand'],
    ['Get-Help Get-HotFix', 'CmdletNotEmulated,Microsoft.PowerShell.Commands.GetHelpCommand'],
    ['Get-Help Get-Command -Online', 'ParameterNotEmulated,Microsoft.PowerShell.Commands.GetHelpCommand'],
  ])('%s is refused', (code, id) => {
    expect(
      createPracticeSession()
        .run(code)
        .errors.map((error) => error.id),
    ).toEqual([id]);
  });
});
