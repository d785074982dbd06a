import { describe, expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

/** Run one after the other in one folder, $d; a failure shows the innermost exception. */
const STEPS: readonly (readonly [code: string, shows: string])[] = [
  [
    '$f=[IO.File]::Create("$d/a.bin"); $f.Write([byte[]](1..5),0,5); $f.Length; $f.Position; $f.Seek(1,\'Begin\'); $f.ReadByte(); $f.Close(); (Get-Item a.bin).Length',
    '[Int64] 5 | [Int64] 5 | [Int64] 1 | [Int32] 2 | [Int64] 5',
  ],
  [
    '$f=[IO.File]::Open("$d/a.bin",\'Append\'); $f.WriteByte(9); $f.CanRead; $f.Dispose(); [IO.File]::ReadAllBytes("$d/a.bin") -join \',\'',
    '[Boolean] False | [String] 1,2,3,4,5,9',
  ],
  [
    '(New-Object IO.FileInfo "$d/a.bin").CreationTime = [datetime]"2020-01-01"',
    '!! NotSupportedException: Setting the creation time of a file is not emulated.',
  ],
  ['[IO.File]::Open("$d/none",\'Open\')', "!! FileNotFoundException: Could not find file 'D:/none'."],
  ['[IO.File]::Open("$d/a.bin",\'CreateNew\')', "!! IOException: The file 'D:/a.bin' already exists."],
  [
    '$f=[IO.File]::OpenRead("$d/a.bin"); $f.CanWrite; $b=[byte[]]::new(3); $f.Read($b,0,3); "$b"; try { $f.WriteByte(1) } finally { $f.Close() }',
    '!! NotSupportedException: Stream does not support writing.',
  ],
  [
    '$f=[IO.File]::OpenWrite("$d/a.bin"); $f.WriteByte(7); $f.SetLength(2); $f.Close(); [IO.File]::ReadAllBytes("$d/a.bin") -join \',\'',
    '[String] 7,2',
  ],
  [
    "$f=[IO.File]::Open(\"$d/a.bin\",'Open','Read','None'); try { [IO.File]::ReadAllText(\"$d/b.txt\") } finally { $f.Close() }",
    "!! FileNotFoundException: Could not find file 'D:/b.txt'.",
  ],
  [
    "$f=[IO.File]::Open(\"$d/a.bin\",'Open','Read','None'); try { [IO.File]::OpenRead(\"$d/a.bin\") } finally { $f.Close() }",
    "!! IOException: The process cannot access the file 'D:/a.bin' because it is being used by another process.",
  ],
  [
    '$f=[IO.FileStream]::new("$d/s.txt",\'Create\'); $w=[IO.StreamWriter]::new($f); $w.WriteLine(\'hello\'); $w.Close(); [IO.File]::ReadAllText("$d/s.txt").Trim()',
    '[String] hello',
  ],
  [
    '$f=[IO.FileStream]::new("$d/s.txt",[IO.FileMode]::Open,[IO.FileAccess]::Read,[IO.FileShare]::ReadWrite); $r=[IO.StreamReader]::new($f); $r.ReadLine(); $r.EndOfStream; $r.BaseStream.GetType().Name; $r.Close(); $f.CanRead',
    '[String] hello | [Boolean] True | [String] FileStream | [Boolean] False',
  ],
  [
    "$m=[IO.MemoryStream]::new(); $w=[IO.StreamWriter]::new($m,[Text.Encoding]::UTF8); $w.Write('a'); $w.Flush(); $m.ToArray() -join ','",
    '[String] 239,187,191,97',
  ],
  ["$m=[IO.MemoryStream]::new([byte[]](1..9),2,3); $m.ToArray() -join ','; $m.Length", '[String] 3,4,5 | [Int64] 3'],
  [
    '$sb=[Text.StringBuilder]::new(); $w=[IO.StringWriter]::new($sb); $w.Write(\'x\'); "$sb"; $w.GetStringBuilder().Length',
    '[String] x | [Int32] 1',
  ],
  ["$c=[char[]]'-----'; [IO.StringReader]::new('abc').Read($c,1,2); -join $c", '[Int32] 2 | [String] -ab--'],
  ['$g=Get-Item s.txt; $r=$g.OpenText(); $r.ReadToEnd().Trim(); $r.Close()', '[String] hello'],
  [
    '$g=[IO.FileInfo]"$d/n.txt"; $w=$g.CreateText(); $w.Write(\'q\'); $w.Close(); $g.Refresh(); $g.Exists; $g.Length; $g.CopyTo("$d/n2.txt",$true).Name',
    '[Boolean] True | [Int64] 1 | [String] n2.txt',
  ],
  [
    "$x=[IO.DirectoryInfo]\"$d/sub\"; $x.Create(); $x.CreateSubdirectory('in').Name; Set-Content \"$d/sub/in/z.log\" 1; Set-Content \"$d/sub/y.log\" 1; $x.GetFiles('*.log').Count; $x.GetFiles('*.log','AllDirectories').Name -join ','; $x.GetDirectories('i*')[0].Name; $x.GetFileSystemInfos().Count; $x.EnumerateFiles() | % Name",
    '[String] in | [Int32] 1 | [String] y.log,z.log | [String] in | [Int32] 2 | [String] y.log',
  ],
  ['([IO.DirectoryInfo]"$d/sub").Delete()', '!! IOException: The directory is not empty.'],
  ['([IO.DirectoryInfo]"$d/sub").Delete($true); Test-Path "$d/sub"', '[Boolean] False'],
  ['[IO.File]::GetAttributes("$d/s.txt") -is [IO.FileAttributes]', '[Boolean] True'],
  [
    '[IO.File]::SetLastWriteTimeUtc("$d/s.txt",[datetime]\'2020-01-02T03:04:05\'); [IO.File]::GetLastWriteTimeUtc("$d/s.txt").ToString(\'s\')',
    '[String] 2020-01-02T03:04:05',
  ],
  [
    '[IO.File]::Replace("$d/n.txt","$d/s.txt","$d/bak.txt"); Test-Path n.txt; [IO.File]::ReadAllText("$d/s.txt"); [IO.File]::ReadAllText("$d/bak.txt").Trim()',
    '[Boolean] False | [String] q | [String] hello',
  ],
  ['[IO.Directory]::GetLastWriteTimeUtc("$d").Year -gt 2000', '[Boolean] True'],
  [
    '[IO.File]::SetAttributes("$d/s.txt",\'ReadOnly\'); (Get-Item s.txt).IsReadOnly; [IO.File]::SetAttributes("$d/s.txt",\'Normal\')',
    '[Boolean] True',
  ],
  ['[IO.File]::GetAttributes("$d/nope")', "!! FileNotFoundException: Could not find file 'D:/nope'."],
];

const PRELUDE = `
$d = '/practice'
function t($s) {
  try { $r = & ([scriptblock]::Create($s)); ($r | % { "[$($_.GetType().Name)] $_" }) -join ' | ' }
  catch { $e = $_.Exception; while ($e.InnerException) { $e = $e.InnerException }; "!! $($e.GetType().Name): $($e.Message.Replace($d, 'D:').Trim())" }
}`;

describe('streams, files and folders of .NET, as .NET itself shows them', () => {
  const calls = STEPS.map(([code], i) => `'#${i}'; t '${code.replaceAll("'", "''")}'`).join('\n');
  const { output } = createPracticeSession({ workingDirectory: '/practice', width: 400 }).run(`${PRELUDE}\n${calls}`);
  const shown = output.split(/^#\d+\n/m).slice(1);
  it.each(STEPS.map(([code, shows], i) => [code, shows, i] as const))('%s', (_code, shows, i) => {
    expect(shown[i]?.trimEnd()).toBe(shows);
  });
});
