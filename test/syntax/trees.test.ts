import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/syntax/parse.ts';
import { print } from '../../src/syntax/print.ts';
import { describeTree } from './describeTree.ts';

/** Code and the tree that the real parser makes of it (recorded; what 5.1 does otherwise is left out). */
const recorded = JSON.parse(readFileSync('fixtures/syntax/trees.json', 'utf8')) as [code: string, tree: string][];

describe('trees are those of the real parser', () => {
  test.each(recorded)('%j', (code, tree) => {
    const { ast, errors } = parse(code);
    expect(errors.map((e) => e.errorId)).toEqual([]);
    expect(print(ast)).toBe(code);
    // Scopes and drives are kept in lower case here.
    expect(describeTree(ast).toLowerCase()).toBe(tree.toLowerCase());
  });
});
