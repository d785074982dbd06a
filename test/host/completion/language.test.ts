import { describe, expect, it, test } from '@jest/globals';
import { candidatesAt } from '../../../src/host/completion/complete.ts';
import { createPracticeSession } from '../../../src/host/session.ts';

const { session } = createPracticeSession({
  files: { '/practice/notes one.txt': '', '/practice/new.ps1': '', '/practice/deep/inner.txt': '' },
});
session.run(`
function Get-Mine {
  [CmdletBinding(DefaultParameterSetName = 'A')]
  param(
    [Parameter(ParameterSetName = 'A', Position = 0)][ValidateSet('Low', 'High', 'Very Low')][string]$Level,
    [Parameter(ParameterSetName = 'B')][switch]$Fast,
    [Parameter(ParameterSetName = 'B')][DayOfWeek]$Day,
    [Alias('Wann')][bool]$When,
    [int]$Num)
}
$connection = Get-Date
$table = @{ Alpha = 1; 'b c' = 2 }
$list = 1, 2, 3
$word = 'x'
$row = [pscustomobject]@{ Name = 'n'; 'Two Words' = 2 }
\${we ird} = 1
class Fish {
  [string]$Name
  [int]$Age
  hidden [int]$Secret
  [void] Swim([int]$x) {}
  static [Fish] Make() { return $null }
}
$fish = [Fish]::new()
`);

const at = (text: string) => {
  const cursor = text.indexOf('¦');
  return candidatesAt(session, text.replace('¦', ''), cursor < 0 ? text.length : cursor);
};

/** The candidates for `text` with the cursor at `¦`, else at the end. */
const candidates = (text: string) => at(text).items.map((item) => item.text);

// Recorded: CommandCompletion.CompleteInput of the real engine, as far as the names exist here.
describe.each<[string, [text: string, expected: string[]][]]>([
  [
    'commands',
    [
      ['Get-Min', ['Get-Mine']],
      ['1 | Measure-Ob', ['Measure-Object']],
      ['if ($true) { Get-Min', ['Get-Mine']],
      ['"x$(Get-Min', ['Get-Mine']],
      ['Get-Mine;Get-Mi', ['Get-Mine']],
      ['& Get-Min', ['Get-Mine']],
      ['Get-Min*', ['Get-Mine']],
      ['$x = Get-Min', ['Get-Mine']],
      ['@{ a = Get-Min', ['Get-Mine']],
      ['gci', ['gci']],
      ['Get-Command Get-Min', ['Get-Mine']],
      ['Get-Command -Noun Mi', ['Mine']],
      ['', []],
    ],
  ],
  [
    'parameters',
    [
      ['Get-Mine -L', ['-Level']],
      ['Get-Mine -Fast -D', ['-Day', '-Debug']],
      ['Get-Mine -Level Low -F', []],
      ['Get-Mine Low -L', []],
      ['Get-Mine -Wa', ['-WarningAction', '-WarningVariable']],
      ['Get-Mine -Wann', ['-Wann']],
      ['Get-Mine -ErrorV', ['-ErrorVariable']],
      ['Get-Mine -Nu¦x 1', ['-Num']],
      ['Get-Date | Where-Object Day -e', ['-EQ', '-ErrorAction', '-ErrorVariable']],
      ['Get-Mine -NoSuch', []],
    ],
  ],
  [
    'values',
    [
      ['Get-Mine -Level ', ['High', 'Low', "'Very Low'"]],
      ['Get-Mine ', ['High', 'Low', "'Very Low'"]],
      ['Get-Mine -Level "', ['"High"', '"Low"', '"Very Low"']],
      ["Get-Mine -Level 'V", ["'Very Low'"]],
      ['Get-Mine -Level:L', ['Low']],
      ['Get-Mine -Day S', ['Saturday', 'Sunday']],
      ['Get-Mine -Day Sunday,T', ['Thursday', 'Tuesday']],
      ['Get-Mine -When ', ['$true', '$false']],
      ['Get-Mine -Fast:', ['$true', '$false']],
      ['Get-Mine -Num ', []],
      ['Get-Mine -ea S', ['SilentlyContinue', 'Stop', 'Suspend']],
      ['Write-Error x -Category ObjectN', ['ObjectNotFound']],
      ['$connection.DayOfWeek -eq T', ["'Tuesday'", "'Thursday'"]],
      ['Get-Date | Where-Object { $_.DayOfWeek -ne "W', ['"Wednesday"']],
      ['Get-Date | Where-Object DayOfWeek -eq W', ['Wednesday']],
      ['New-Object System.Text.StringB', ['System.Text.StringBuilder']],
      ['Get-Variable conn', ['connection']],
      ['Get-PSProvider F', ['FileSystem', 'Function']],
      ['Set-StrictMode -Version L', ['Latest']],
      ['Get-Help Get-Date -Parameter Y', ['Year']],
    ],
  ],
  [
    'properties of what flows in',
    [
      ['Get-Date | Select-Object DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | Select-Object Day,DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | select -ExpandProperty DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | Where-Object DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | % DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | Sort-Object DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | Group-Object DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | Measure-Object DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | ft DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | fl -GroupBy DayOf', ['DayOfWeek', 'DayOfYear']],
      ['$connection | select DayOf', ['DayOfWeek', 'DayOfYear']],
      ['Get-Date | ? { $_.Hour -gt 3 } | Select-Object Minu', ['Minute']],
      ['$row | Select-Object ', ['Name', "'Two Words'"]],
      ['$row | Select-Object Name | Sort-Object ', ['Name']],
      ["$row | Select-Object @{n='New';e={1}} | Sort-Object ", ['New']],
      ['1,2 | Group-Object | Select-Object G', ['Group']],
      ['1,2 | Measure-Object -Sum | Select-Object S', ['Sum']],
    ],
  ],
  [
    'members',
    [
      ['$connection.DayOf', ['DayOfWeek', 'DayOfYear']],
      ['$row.', ['Name', "'Two Words'", 'Equals(', 'GetHashCode(', 'GetType(', 'ToString(']],
      ['$table.A', ['Alpha', 'Add(']],
      ['$table.b', ["'b c'"]],
      ["$table['b", ["'b c'"]],
      ['$word.sub', ['Substring(']],
      ['"abc".Len', ['Length']],
      ['$fish.', ['Age', 'Name', 'Equals(', 'GetHashCode(', 'GetType(', 'Swim(', 'ToString(']],
      ['[Fish]::', ['Equals(', 'Make(', 'new(', 'ReferenceEquals(']],
      ['[Fish]::new().N', ['Name']],
      ['[math]::Rou', ['Round(']],
      ['[DayOfWeek]::S', ['Saturday', 'Sunday']],
      ['$connection.AddDays(1).Hou', ['Hour']],
      ['(Get-Date).Hou', ['Hour']],
      ['([datetime]"2020").Yea', ['Year']],
      ['(1..3).Len', ['Length']],
      ['$u = Get-Date; $u.Hou', ['Hour']],
      ['$v = [System.Text.StringBuilder]::new(); $v.AppendL', ['AppendLine(']],
      ['$x = @{ A1 = 1 }; $x.A1', ['A1']],
      ['$h = @{ A = "x" }; $h.A.Leng', ['Length']],
      ['[datetime]$d = 1; $d.Ho', ['Hour']],
      ['param([string]$Name) $Name.Substr', ['Substring(']],
      ['foreach ($i in Get-Date) { $i.Ho', ['Hour']],
      ['Get-Date | Where-Object { $_.Minu', ['Minute']],
      ['Get-Date | select @{n="x";e={$_.Minu', ['Minute']],
      ['$list | % { $_.Co', ['CompareTo(']],
      ['(Get-Date).Where({ $_.Minu', ['Minute']],
      ['try { } catch { $_.Exc', ['Exception']],
      ['switch (1) { 1 { $_.Co', ['CompareTo(']],
      ['"a $word.Len', []],
      ['Write-Output $row.', ['Name', "'Two Words'", 'Equals(', 'GetHashCode(', 'GetType(', 'ToString(']],
    ],
  ],
  [
    'variables',
    [
      ['$connec', ['$connection']],
      ['"a $connec', ['$connection']],
      ['$we', ['${we ird}']],
      ['${we', ['${we ird}']],
      ['@tab', ['@table']],
      ['$global:connec', ['$global:connection']],
      ['$env:COMP', ['$env:COMPUTERNAME']],
      ['$function:mkd', ['$function:mkdir']],
      ['$glo', ['$Global:']],
      ['$PSB', ['$PSBoundParameters']],
      ['$newOne = 1; $newO', ['$newOne']],
      ['function f($Bar, $Baz) { $ba', ['$Bar', '$Baz']],
      ['foreach ($item in 1..3) { $ite', ['$item']],
      ["'$connec", []],
      ['"`$connec', []],
      ['$conn¦ection', ['$connection']],
    ],
  ],
  [
    'types',
    [
      ['[DateTimeK', ['System.DateTimeKind']],
      ['[System.Coll', ['System.Collections']],
      ['[System.Text.StringB', ['System.Text.StringBuilder']],
      [
        '[System.Collections.Generic.Li',
        [
          'System.Collections.Generic.LinkedList',
          'System.Collections.Generic.LinkedListNode',
          'System.Collections.Generic.List',
        ],
      ],
      ['[ValidateSe', ['ValidateSet']],
      ['param([ValidateSe', ['ValidateSet']],
      ['$x -is [pscred', ['pscredential']],
      ['[Fis', ['Fish']],
      ['$list[con', []],
      ['using namespace System.Coll', ['System.Collections']],
      ['using n', ['namespace']],
    ],
  ],
  [
    'keys and attributes',
    [
      ['Get-Date | Select-Object @{', ['Name', 'Expression']],
      ['Get-Date | Select-Object @{n', ['Name']],
      ['Get-Date | Select-Object @{Name=1; ', ['Expression']],
      ['Get-Date | ft Day,@{', ['Expression', 'FormatString', 'Label', 'Width', 'Alignment']],
      ['Get-Date | sort @{Expression={1}; ', ['Ascending', 'Descending']],
      ['[Fish]@{', ['Age', 'Name']],
      ['New-Object Fish -Property @{', ['Age', 'Name']],
      ['$p = @{L¦}; Get-Mine @p', ['Level']],
      ['[Parameter(Man', ['Mandatory']],
      ['param([Parameter(Mandatory, Pos', ['Position']],
      ['[CmdletBinding(Sup', ['SupportsShouldProcess', 'SupportsPaging', 'SupportsTransactions']],
      ["[CmdletBinding(ConfirmImpact='H", ["'High'"]],
    ],
  ],
  [
    'operators and comments',
    [
      ['"x" -rep', ['-replace']],
      ['$list -notc', ['-notcontains']],
      ['#requires -V', ['Version']],
      ['# Get-Min', []],
      ['-e', []],
    ],
  ],
  [
    'paths',
    [
      ['Get-Content ./no', ["'./notes one.txt'"]],
      ['Get-Content no', ["'./notes one.txt'"]],
      ['Get-Content "./no', ['"./notes one.txt"']],
      ['$file = "./no', ['"./notes one.txt"']],
      ['Get-ChildItem deep/', ['deep/inner.txt']],
      ['./n', ['./new.ps1', "'./notes one.txt'"]],
      ['Get-ChildItem function:mkd', ['function:mkdir']],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(candidates(text)).toEqual(expected));
});

test.each([
  ['$connection.Day¦OfYear', 12, 21],
  ['Get-Min¦e -Num 1', 0, 8],
  ["Get-Mine -Level 'V¦ery'", 16, 22],
  ['Get-Mine ¦ -Num 1', 9, 9],
])('%s replaces the whole word', (text, start, end) => expect(at(text)).toMatchObject({ start, end }));

it('says what a candidate is', () => {
  const described = (text: string) => at(text).items.map(({ label, type, toolTip }) => [label, type, toolTip()]);
  expect(described('$word.Len')).toEqual([['Length', 'Property', 'int Length {get;}']]);
  expect(described('[Fish]::Ma')).toEqual([['Make', 'Method', 'static Fish Make()']]);
  expect(described('Get-Mine -F')).toEqual([['Fast', 'ParameterName', '[switch] Fast']]);
  expect(described('$connec')).toEqual([['connection', 'Variable', '[datetime]$connection']]);
  expect(described('gci')).toEqual([['gci', 'Command', 'Get-ChildItem']]);
});

it('runs nothing that changes or asks, and leaves no error behind', () => {
  session.run('$count = 0; function Get-Counted { $script:count++ }; $Error.Clear()');
  for (const text of ['Get-Counted | select ', 'Get-Content ./none | select ', 'Get-EventLog | select '])
    candidates(text);
  expect(session.errors.items).toEqual([]);
  expect(session.state.root.lookup('count')?.read()).toBe(0);
  expect(session.success).toBe(true);
});

describe('where there is nothing to say', () => {
  test.each(['', 'No-SuchThing -x ', '"text', '@{', '$(', ')', '[', '$x.', '::', '#', '-', '@', '`', '${'])(
    '%j',
    (text) => {
      expect(() => candidatesAt(session, text, text.length)).not.toThrow();
    },
  );
});
