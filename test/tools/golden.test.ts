import { describe, expect, it, test } from '@jest/globals';
import { compareRow, type GoldenResult, tidyOutput } from './goldenRow.ts';

const result = (
  output: string,
  errors: GoldenResult['errors'] = [],
  state: GoldenResult['state'] = 'ok',
): GoldenResult => ({
  output,
  errors,
  state,
});

describe('how two outputs count as the same', () => {
  test.each([
    ['blanks at line ends', 'a  \nb\t\n', 'a\nb\n'],
    ['runs of blank lines', 'a\n\n\n\nb\n', 'a\n\nb\n'],
    ['blank lines around', '\n\na\n\n', 'a'],
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
  ])('%s do not matter', (_, left, right) => {
    expect(compareRow(result(left), result(right))).toEqual([]);
  });

  it('keeps blanks before and between words', () => {
    expect(tidyOutput('  a   b \n\n c')).toEqual(['  a   b', '', ' c']);
    expect(compareRow(result(' a'), result('a'))).toEqual(['-  a', '+ a']);
  });

  it('shows the lines of both sides in order', () => {
    expect(compareRow(result('a\nb\nc\n'), result('a\nx\nc\nd\n'))).toEqual(['  a', '- b', '+ x', '  c', '+ d']);
  });
});

describe('errors', () => {
  const error = { id: 'I', category: 'C', message: 'M', type: 'T', line: 1, char: 2 };

  it('compares id, category and message and nothing else', () => {
    expect(compareRow(result('', [error]), result('', [{ ...error, type: 'U', line: 9, char: 9 }]))).toEqual([]);
  });

  test.each(['id', 'category', 'message'] as const)('differ by their %s', (field) => {
    expect(compareRow(result('', [error]), result('', [{ ...error, [field]: 'x' }]))).toHaveLength(2);
  });

  it('differ by their number', () => {
    expect(compareRow(result('', [error]), result(''))).toEqual(['- error: I | C | M']);
  });
});

it('compares the state', () => {
  expect(compareRow(result(''), result('', [], 'terminated'))).toEqual(['- state: ok', '+ state: terminated']);
});
