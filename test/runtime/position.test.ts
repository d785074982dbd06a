import { describe, expect, test } from '@jest/globals';
import { Extent, SourceText } from '../../src/base/source.ts';
import { positionMessage } from '../../src/runtime/position.ts';

/** The message for the first place where `error` stands in `text`. */
function messageFor(text: string, error: string, file: string | null = null): string {
  const start = text.indexOf(error);
  return positionMessage(new Extent(new SourceText(text, file), start, start + error.length));
}

describe('positionMessage (recorded)', () => {
  test.each([
    ['a short line', '$v = 1 / 0', '1 / 0', 'At line:1 char:6\n+ $v = 1 / 0\n+      ~~~~~'],
    ['a later line', "'a'\nif (1 / 0) { }", '1 / 0', 'At line:2 char:5\n+ if (1 / 0) { }\n+     ~~~~~'],
    [
      'an error over several lines ends with its first line',
      '$x = 1 +\n  2 / 0 +\n  3',
      '$x = 1 +\n  2 / 0 +\n  3',
      'At line:1 char:1\n+ $x = 1 +\n+ ~~~~~~~~',
    ],
    [
      'the end of a long line is kept before the error',
      "Write-Output 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' | NoSuchCommandAtEnd",
      'NoSuchCommandAtEnd',
      "At line:1 char:102\n+ ... aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' | NoSuchCommandAtEnd\n+                                                        ~~~~~~~~~~~~~~~~~~",
    ],
    [
      'the end of a long line is cut after the error',
      "NoSuchCommandAtStart -Alpha 'aaaaaaaaaaaaaaaaaaaa' -Beta 'bbbbbbbbbbbbbbbbbbbbbbbbb' -Gamma 'cccccccccccccccccccccccccccc' -Delta 'dddd'",
      'NoSuchCommandAtStart',
      "At line:1 char:1\n+ NoSuchCommandAtStart -Alpha 'aaaaaaaaaaaaaaaaaaaa' -Beta 'bbbbbbbbbbb ...\n+ ~~~~~~~~~~~~~~~~~~~~",
    ],
    [
      'both ends are cut',
      'try { @{ a = 1 } + @{ a = 2 } } catch { $_.Exception.InnerException.GetType().Name }',
      '$_.Exception.InnerException.GetType().Name',
      'At line:1 char:41\n+ ... } + @{ a = 2 } } catch { $_.Exception.InnerException.GetType().Name }\n+                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    ],
  ])('%s', (_what, text, error, expected) => {
    expect(messageFor(text, error)).toBe(expected);
  });

  test('a script file stands in place of "line"', () => {
    expect(messageFor('1/0', '1/0', 'C:\\Scripts\\a.ps1')).toBe('At C:\\Scripts\\a.ps1:1 char:1\n+ 1/0\n+ ~~~');
  });

  test('tabs count as four blanks', () => {
    expect(messageFor('\t1/0', '1/0')).toBe('At line:1 char:2\n+     1/0\n+     ~~~');
  });

  test('an empty extent at the end of the text still shows one mark', () => {
    const source = new SourceText('if (');
    expect(positionMessage(new Extent(source, 4, 4))).toBe('At line:1 char:5\n+ if (\n+     ~');
  });
});
