import { describe, expect, test } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

const ID = 'Microsoft.PowerShell.Commands.UpdateListCommand';
const object = '$o = [pscustomobject]@{ L = [Collections.ArrayList]@(1, 2, 3); A = @(1); N = 5 };';

describe('Update-List', () => {
  test.each([
    ['($o | Update-List L -Add 4, 5).L -join " "', '1 2 3 4 5'],
    ['($o | Update-List L -Remove 2, 9).L -join " "', '1 3'],
    ['($o | Update-List L -Add 4 -Remove 1).L -join " "', '2 3 4'],
    ['($o | Update-List -Property L -Replace 7).L -join " "', '7'],
    ['$t = Update-List -Add a, b -Remove c; "$($t.Add) $($t.Remove) $($t.Count)"', 'a b c 2'],
  ])('%s', (code, expected) => {
    expect(createPracticeSession().run(object + code).output).toBe(`${expected}\n`);
  });

  test.each([
    ['$o | Update-List Nope -Add 1', `MemberDoesntExist,${ID}`],
    ['$o | Update-List N -Add 1', `ApplyFailed,${ID}`],
    ['$o | Update-List -Add 1', `MissingPropertyParameter,${ID}`],
    ['Update-List L -Add 1', `MissingInputObjectParameter,${ID}`],
  ])('%s is refused', (code, id) => {
    expect(createPracticeSession().run(object + code).errors[0]?.id).toBe(id);
  });

  test('an array stays as it is', () => {
    const { errors, output } = createPracticeSession().run(`${object} $o | Update-List A -Add 2; $o.A.Count`);
    expect(errors).toHaveLength(1);
    expect(output.trimEnd().split('\n').at(-1)).toBe('1');
  });
});
