import { describe, expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

const clock = { now: () => Date.UTC(2026, 0, 31, 23, 59, 58), timeZone: 'UTC' };

/** Runs code and gives the screen and the lines of a file. */
function recorded(code: string, file = '/practice/t.txt') {
  const { run, files } = createPracticeSession(clock);
  const { output, errors } = run(code);
  const bytes = files.facts(file) === null ? new Uint8Array() : files.read(file);
  return { output, errors, bytes, lines: new TextDecoder().decode(bytes).split('\r\n') };
}

describe('Start-Transcript', () => {
  it('writes header, what the screen shows, and footer', () => {
    const { output, bytes, lines } = recorded(
      'Start-Transcript /practice/t.txt; "out"; Write-Warning w; Write-Host -NoNewline a; Write-Host b; Get-Item nowhere; Stop-Transcript; "later"',
    );
    expect(output).toContain('Transcript started, output file is /practice/t.txt\nout\n');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(lines.slice(0, 4)).toEqual([
      '**********************',
      'Windows PowerShell transcript start',
      'Start time: 20260131235958',
      'Username: CONTOSO\\Administrator',
    ]);
    const text = lines.join('\n');
    expect(text).toMatch(
      /\*\nTranscript started, output file is [^\n]*\nout\nWARNING: w\nab\nGet-Item : Cannot find path/,
    );
    expect(text).toMatch(/\*\nWindows PowerShell transcript end\nEnd time: 20260131235958\n\*+\n$/);
    expect(text).not.toContain('later');
  });

  it('appends, and replaces without -Append', () => {
    const run = (how: string) =>
      recorded(`Start-Transcript t.txt; "one"; Stop-Transcript; Start-Transcript t.txt ${how}; "two"; Stop-Transcript`)
        .lines;
    expect(run('-Append').filter((line) => /^(one|two)$/.test(line))).toEqual(['one', 'two']);
    expect(run('').filter((line) => /^(one|two)$/.test(line))).toEqual(['two']);
  });

  it('keeps a file with -NoClobber', () => {
    const { errors } = recorded('"x" > t.txt; Start-Transcript t.txt -NoClobber');
    expect(errors[0]?.id).toBe('NoClobber,Microsoft.PowerShell.Commands.StartTranscriptCommand');
  });

  it('names a file of its own', () => {
    const { output } = recorded(
      'Start-Transcript -OutputDirectory /practice/out | Out-Null; (Get-ChildItem /practice/out).Name',
    );
    expect(output).toMatch(/^PowerShell_transcript\.EX01\.[\w+]{8}\.20260131235958\.txt\n$/);
  });

  it('ends the newest of several, and says when there is none', () => {
    const { lines, errors } = recorded(
      'Start-Transcript u.txt; Start-Transcript t.txt; "both"; Stop-Transcript; "first"; Stop-Transcript; Stop-Transcript',
    );
    expect(lines).toContain('both');
    expect(lines).not.toContain('first');
    expect(errors[0]?.id).toBe('InvalidOperation,Microsoft.PowerShell.Commands.StopTranscriptCommand');
  });

  it('leaves a secret out', () => {
    const { run, files } = createPracticeSession({ ...clock, answers: ['hush'] });
    run('Start-Transcript t.txt; $null = Read-Host pw -AsSecureString; Stop-Transcript');
    expect(new TextDecoder().decode(files.read('/practice/t.txt'))).not.toContain('hush');
  });
});
