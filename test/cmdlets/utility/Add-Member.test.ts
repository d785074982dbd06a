import { describe, expect, test } from '@jest/globals';
import { shown } from '../../runtime/shell.ts';

describe('what the first argument without a name means (documented)', () => {
  test.each([
    ['Status Done', 'NoteProperty Status Done'],
    ['NoteProperty Status Done', 'NoteProperty Status Done'],
    ['-NotePropertyName Status Done', 'NoteProperty Status Done'],
    ['ScriptProperty Status { 1 + 1 }', 'ScriptProperty Status 2'],
    ["@{ Status = 'Done' }", 'NoteProperty Status Done'],
  ])('Add-Member %s', (args, text) => {
    const show = '$p = $o.psobject.Properties["Status"]; "$($p.MemberType) $($p.Name) $($p.Value)"';
    expect(shown(`$o = [pscustomobject]@{ a = 1 }; $o | Add-Member ${args}; ${show}`)).toEqual([text]);
  });

  test('the name of a kind of member is no name for a note', () => {
    const script =
      'try { 1 | Add-Member -NotePropertyName Method -NotePropertyValue 1 } catch { $_.FullyQualifiedErrorId }';
    expect(shown(script)).toEqual(['ParameterArgumentValidationError,Microsoft.PowerShell.Commands.AddMemberCommand']);
  });
});

test('a kind of member is written whole (recorded)', () => {
  expect(
    shown("try { [System.Management.Automation.PSMemberTypes]'NoteP' } catch { $_.FullyQualifiedErrorId }"),
  ).toEqual(['InvalidCastPSTypeConvertersConvertFrom']);
});
