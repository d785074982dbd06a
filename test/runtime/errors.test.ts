import { describe, expect, test } from '@jest/globals';
import { caught, shown } from './shell.ts';

describe('where an error points (recorded)', () => {
  test.each([
    ['[nosuch]::x', 'TypeNotFound | InvalidOperation: (nosuch:TypeName) [], RuntimeException | 1'],
    ["[nosuch]'a'", 'TypeNotFound | InvalidOperation: (nosuch:TypeName) [], RuntimeException | 2'],
    [
      '$h = @{ $null = 1 }',
      'InvalidNullKey | InvalidOperation: (System.Collections.Hashtable:Hashtable) [], RuntimeException | 9',
    ],
    ["& ''", 'BadExpression | InvalidOperation: (:String) [], RuntimeException | 3'],
    ['$null.Foo()', 'InvokeMethodOnNull | InvalidOperation: (:) [], RuntimeException | 1'],
    ['$null[0]', 'NullArray | InvalidOperation: (:) [], RuntimeException | 1'],
    ['$a = 1, 2; $a[0, 1] = 5', 'ArraySliceAssignmentFailed | InvalidOperation: (:) [], RuntimeException | 12'],
    [
      '$a = 1, 2; $a[5] = 1',
      'System.IndexOutOfRangeException | OperationStopped: (:) [], IndexOutOfRangeException | 12',
    ],
    ["if (1 - 'x') { }", 'InvalidCastFromStringToInteger | InvalidArgument: (:) [], RuntimeException | 5'],
    [
      "for ($i = 0; $i -lt 1; $i += 1 - 'x') { }",
      'InvalidCastFromStringToInteger | InvalidArgument: (:) [], RuntimeException | 24',
    ],
    ["throw 'boo'", 'boo | OperationStopped: (boo:String) [], RuntimeException | 1'],
    ['throw', 'ScriptHalted | OperationStopped: (:) [], RuntimeException | 1'],
    ['Get-Nope', 'CommandNotFoundException | ObjectNotFound: (Get-Nope:String) [], CommandNotFoundException | 1'],
    ['$true = 1', 'VariableNotWritable | WriteError: (true:String) [], SessionStateUnauthorizedAccessException | 1'],
  ])('%s', (code, expected) => {
    expect(caught(code)).toBe(expected);
  });
});

describe("an error that leaves a block through a cmdlet is the cmdlet's (recorded)", () => {
  const forEach = 'Microsoft.PowerShell.Commands.ForEachObjectCommand';
  test.each([
    ['1 | % { 1 / 0 }', `RuntimeException,${forEach} | NotSpecified: (:) [ForEach-Object], RuntimeException | 5`],
    [
      '1 | % -Process { 1 / 0 }',
      `RuntimeException,${forEach} | NotSpecified: (:) [ForEach-Object], RuntimeException | 5`,
    ],
    ["1 | % { throw 'x' }", 'x | OperationStopped: (x:String) [], RuntimeException | 9'],
    [
      '1 | ? { 1 / 0 }',
      'RuntimeException,Microsoft.PowerShell.Commands.WhereObjectCommand | NotSpecified: (:) [Where-Object], RuntimeException | 5',
    ],
    ['1 | & { process { 1 / 0 } }', 'RuntimeException | NotSpecified: (:) [], RuntimeException | 19'],
    ['1 | % { $_ } | & { process { 1 / 0 } }', 'RuntimeException | NotSpecified: (:) [], RuntimeException | 30'],
    ['1 | % { try { 1/0 } catch { throw } }', 'RuntimeException | NotSpecified: (:) [], RuntimeException | 15'],
  ])('%s', (code, expected) => {
    expect(caught(code)).toBe(expected);
  });
});

describe('what goes on after an error (recorded)', () => {
  test.each([
    ['"a$(1/0)b"', 'ab'],
    ["$ErrorActionPreference = 'SilentlyContinue'; & { throw 'x'; 'after throw' }", 'after throw'],
    ["try { {1/0; 'x'}.Invoke() } catch { $_.Exception.GetType().Name }", 'MethodInvocationException'],
    ['try { try { throw \'a\' } catch { throw } } catch { "again $_" }', 'again a'],
    ["try { 1/0 } catch [DivideByZeroException] { 'dz' } catch { 'other' }", 'dz'],
    ["try { [int]'x' } catch [System.Management.Automation.PSInvalidCastException] { 'cast' }", 'cast'],
    ['function f($n) { f ($n + 1) }; try { f 0 } catch { $_.FullyQualifiedErrorId }', 'CallDepthOverflow'],
  ])('%s', (code, expected) => {
    expect(shown(code).at(-1)).toBe(expected);
  });
});

describe('strict mode (recorded)', () => {
  test.each([
    [
      'Set-StrictMode -Version 1; $undef',
      'VariableIsUndefined | InvalidOperation: (undef:String) [], RuntimeException',
    ],
    ['Set-StrictMode -Version 2; (5).b', 'PropertyNotFoundStrict | NotSpecified: (:) [], PropertyNotFoundException'],
    [
      'Set-StrictMode -Version 2; (5).Count',
      'PropertyNotFoundStrict | NotSpecified: (:) [], PropertyNotFoundException',
    ],
    [
      'Set-StrictMode -Version Latest; (1, 2)[7]',
      'System.IndexOutOfRangeException | OperationStopped: (:) [], IndexOutOfRangeException',
    ],
    [
      'Set-StrictMode -Version 2; function q($a) { }; q(1, 2)',
      'StrictModeFunctionCallWithParens | InvalidOperation: (:) [], RuntimeException',
    ],
  ])('%s', (code, expected) => {
    expect(caught(code).split(' | ').slice(0, 2).join(' | ')).toBe(expected);
  });
});
