import { describe, expect, it, test } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';
import { memoryFiles } from '../../src/runtime/memoryFiles.ts';
import { FileError } from '../../src/runtime/NativeFiles.ts';
import { FilePaths } from '../../src/runtime/providers/FilePaths.ts';
import { sandboxedFiles } from '../../src/runtime/providers/sandboxedFiles.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);

function lab() {
  const session = createPracticeSession({
    width: 200,
    driveRoot: '/home/lab/C',
    files: { '/home/lab/C/Scripts/Out.csv': 'old' },
  });
  const lines = (code: string) =>
    session
      .run(code)
      .output.split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '');
  return { ...session, lines };
}

describe('paths', () => {
  const paths = new FilePaths(memoryFiles(Date.now), '/lab/C');
  test.each([
    ['C:\\a\\..\\b', 'C:\\b'],
    ['c:/x//y\\z', 'C:\\x\\y\\z'],
    ['C:\\..\\..', 'C:\\'],
    ['/a/./b/../c', '/a/c'],
    ['/a\\b', '/a/b'],
    ['/..', '/'],
  ])('%s is %s', (path, expected) => {
    expect(paths.normal(path)).toBe(expected);
  });
});

describe('C: on a host without drive letters', () => {
  test.each([
    ['is found whatever the case', 'Get-Content c:\\SCRIPTS\\out.CSV', ['old']],
    [
      'shows as on Windows',
      'Set-Location C:\\Scripts; "$PWD"; (Get-Item Out.csv).FullName',
      ['C:\\Scripts', 'C:\\Scripts\\Out.csv'],
    ],
    ['can be left again', 'Set-Location C:\\; Set-Location /practice; "$PWD"', ['/practice']],
    ['takes new files', "'x' | Set-Content C:\\Scripts\\new.txt; Test-Path C:\\scripts\\NEW.TXT", ['True']],
    ['is a variable too', '${C:\\Scripts\\out.csv}', ['old']],
    ['is reached by .NET', "[IO.File]::ReadAllText('C:\\Scripts\\out.csv')", ['old']],
  ])('%s', (_, code, expected) => {
    expect(lab().lines(code)).toEqual(expected);
  });

  it('lies in the folder of the lab', () => {
    const { files, lines } = lab();
    lines("'new' | Set-Content C:\\SCRIPTS\\OUT.CSV");
    expect(text(files.read('/home/lab/C/Scripts/Out.csv')).trim()).toBe('new');
  });

  it('other letters are no drives', () => {
    expect(lab().run('Get-Item Q:\\x').errors[0]?.id).toMatch(/^DriveNotFound/);
  });
});

describe('drives of the session', () => {
  test.each([
    ["$env:Colour = 'red'; $env:COLOUR; (Get-Item Env:\\Colour).Value; Test-Path Env:nothing", ['red', 'red', 'False']],
    ['$env:Gone = 1; $env:Gone = $null; Test-Path Env:Gone', ['False']],
    ['function f { 1 }; ${function:f}.ToString().Trim(); Remove-Item function:f; Test-Path function:f', ['1', 'False']],
    ["${function:g} = { 'made' }; g", ['made']],
    ['$v = 7; (Get-Item Variable:v).Value; Set-Item Variable:v 8; $v', ['7', '8']],
    ['(Get-Item Alias:gci).Definition', ['Get-ChildItem']],
    ['Test-Path Function:prompt; Test-Path Function:nosuch', ['True', 'False']],
    ['(Get-PSDrive Env).Provider.Name', ['Environment']],
  ])('%s', (code, expected) => {
    expect(lab().lines(code)).toEqual(expected);
  });
});

describe('wildcards', () => {
  const files = {
    '/practice/a1.txt': '1',
    '/practice/a2.txt': '2',
    '/practice/d/b1.txt': '3',
    '/practice/d[1].txt': '4',
  };
  test.each([
    ['(Get-Item a*.txt).Name', ['a1.txt', 'a2.txt']],
    ['(Get-Item */b?.txt).Name', ['b1.txt']],
    ['(Get-Item -LiteralPath "d[1].txt").Name', ['d[1].txt']],
    ['Test-Path "d[1].txt"', ['False']],
    ['@(Get-Item nothing*).Count', ['0']],
  ])('%s', (code, expected) => {
    const { output } = createPracticeSession({ width: 200, files }).run(code);
    expect(output.split('\n').filter((line) => line !== '')).toEqual(expected);
  });
});

describe('the sandbox', () => {
  function files() {
    const all = memoryFiles(Date.now);
    for (const folder of ['/home', '/home/lab', '/etc']) all.makeFolder(folder);
    all.write('/etc/passwd', bytes('root'));
    all.write('/home/lab/own', bytes('mine'));
    return all;
  }
  const refused = (run: () => void) => {
    try {
      run();
      return null;
    } catch (error) {
      return error instanceof FileError ? error.code : 'other';
    }
  };

  it('keeps changes in the lab home', () => {
    const boxed = sandboxedFiles(files(), '/home/lab', false);
    boxed.write('/home/lab/own', bytes('changed'));
    expect(text(boxed.read('/home/lab/own'))).toBe('changed');
    expect(text(boxed.read('/etc/passwd'))).toBe('root');
    const changes: (() => void)[] = [
      () => boxed.write('/etc/passwd', bytes('')),
      () => boxed.append('/etc/passwd', bytes('')),
      () => boxed.remove('/etc/passwd'),
      () => boxed.makeFolder('/etc/new'),
      () => boxed.rename('/home/lab/own', '/etc/own'),
      () => boxed.rename('/etc/passwd', '/home/lab/passwd'),
      () => boxed.copy('/home/lab/own', '/etc/own'),
      () => boxed.setModified('/etc/passwd', 0),
      () => boxed.setReadOnly('/etc/passwd', true),
      () => boxed.write('/home/laboratory', bytes('')),
    ];
    expect(changes.map(refused)).toEqual(changes.map(() => 'EACCES'));
  });

  it('strict: nothing outside is read either', () => {
    const boxed = sandboxedFiles(files(), '/home/lab', true);
    expect(text(boxed.read('/home/lab/own'))).toBe('mine');
    expect(boxed.facts('/etc/passwd')).toBeNull();
    expect(refused(() => boxed.read('/etc/passwd'))).toBe('EACCES');
    expect(refused(() => boxed.list('/etc'))).toBe('EACCES');
    expect(refused(() => boxed.copy('/etc/passwd', '/home/lab/x'))).toBe('EACCES');
  });
});

describe('a drive of New-PSDrive', () => {
  test.each(['Q:a.txt', 'Q:/a.txt', 'Q:\\a.txt'])('%s is the file at its top', (path) => {
    const { lines } = lab();
    const code = `New-Item /data -ItemType Directory | Out-Null; New-PSDrive Q FileSystem /data | Out-Null; 'x' > ${path}`;
    expect(lines(`${code}; Get-Content Q:a.txt, Q:/a.txt, Q:\\a.txt, /data/a.txt`)).toEqual(['x', 'x', 'x', 'x']);
  });
});
