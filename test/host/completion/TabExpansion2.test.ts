import { expect, test } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

const run = (code: string) => createPracticeSession().run(code).output.trim();

test.each([
  ['(TabExpansion2 "Get-ChildI" 10).CompletionMatches[0].CompletionText', 'Get-ChildItem'],
  ['(TabExpansion2 "1 | Measure-Ob" 14).CompletionMatches.Count', '1'],
  [
    '$c = TabExpansion2 -inputScript "x; Get-Loc" -cursorColumn 10; "$($c.ReplacementIndex) $($c.ReplacementLength)"',
    '3 7',
  ],
  [
    '(TabExpansion2 "Get-Date -Y" 11).CompletionMatches[0] | % { $_.ListItemText; "$($_.ResultType)"; $_.ToolTip }',
    'Year\nParameterName\n[int] Year',
  ],
  [
    '$c = [System.Management.Automation.CommandCompletion]::CompleteInput("-ea", 3, $null); $c.CompletionMatches.Count',
    '0',
  ],
  [
    '$c = TabExpansion2 "[DayOfWeek]::S" 14; $c.GetNextResult($true).ListItemText; $c.GetNextResult($true).ListItemText; $c.GetNextResult($true).ListItemText',
    'Saturday\nSunday\nSaturday',
  ],
  [
    '[System.Management.Automation.CompletionResult]::new("a", "b", "ParameterValue", "c").ResultType',
    'ParameterValue',
  ],
])('%s', (code, expected) => expect(run(code)).toBe(expected));
