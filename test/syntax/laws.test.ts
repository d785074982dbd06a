import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ParseError } from '../../src/syntax/ast.ts';
import { parse } from '../../src/syntax/parse.ts';
import { print } from '../../src/syntax/print.ts';
import { checkSemantics } from '../../src/syntax/semantic-checks/checkSemantics.ts';
import { tokenize } from '../../src/syntax/tokenize.ts';
import { children } from '../../src/syntax/visit.ts';
import { script } from './generatedScript.ts';

const scripts = readdirSync('fixtures/scripts').map(
  (name) => [name, readFileSync(`fixtures/scripts/${name}`, 'utf8')] as const,
);

/** Short enough to read when a test fails. */
function idsOf(errors: readonly ParseError[]): string[] {
  return errors.map(({ errorId, extent }) => `${errorId} ${extent.startLine}:${extent.startColumn}`);
}

describe('a tree gives its source back byte for byte', () => {
  test('for generated scripts', () => {
    fc.assert(
      fc.property(script, (code) => {
        const { ast, errors } = parse(code);
        expect(idsOf(errors)).toEqual([]);
        expect(print(ast)).toBe(code);
      }),
      { numRuns: 150 },
    );
  });

  test.each(scripts)('for %s', (_name, code) => {
    const { ast, errors } = parse(code);
    expect(idsOf(errors)).toEqual([]);
    expect(print(ast)).toBe(code);
  });

  test('with Windows line ends too', () => {
    for (const [, code] of scripts) {
      const windows = code.replaceAll('\n', '\r\n');
      const { ast, errors } = parse(windows);
      expect(idsOf(errors)).toEqual([]);
      expect(print(ast)).toBe(windows);
    }
  });
});

/** Parsing ends with a tree, and each error lies in the text (or right behind it, where the end is named). */
function survives(code: string): boolean {
  const { ast, errors } = parse(code);
  const placed = errors.every(({ extent }) => extent.start <= extent.end && extent.end <= code.length + 1);
  return placed && children(ast).length > 0;
}

describe('no text crashes or hangs the parser', () => {
  test('every prefix of a script', () => {
    for (const [, code] of scripts) {
      for (let end = 0; end <= code.length; end += 11) if (!survives(code.slice(0, end))) throw new Error(`at ${end}`);
    }
  });

  test('every prefix of generated code', () => {
    fc.assert(
      fc.property(script, fc.nat(), (code, at) => survives(code.slice(0, at % (code.length + 1)))),
      { numRuns: 150 },
    );
  });

  test('random characters', () => {
    const characters = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(fc.property(characters, survives), { numRuns: 200 });
  });

  test('random pieces of the language', () => {
    const piece = fc.constantFrom(...PIECES);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => survives(pieces.join(''))),
      { numRuns: 800 },
    );
  });

  test('nesting deeper than the stack', () => {
    const code = '('.repeat(100_000);
    expect(parse(code).errors.map((e) => e.errorId)).toEqual(['ScriptTooComplicated']);
    expect(tokenize(code)).toEqual([]);
  });

  test('deep nesting', () => {
    expect(survives('('.repeat(300))).toBe(true);
    expect(survives(`${'('.repeat(300)}1${')'.repeat(300)}`)).toBe(true);
    expect(survives('@{a='.repeat(200))).toBe(true);
    expect(survives('"$('.repeat(30))).toBe(true);
  });
});

/** One thing for each rule. */
const REFUSED = [
  '1 = 2',
  '[void]$a = 1',
  '1++',
  '[ValidateSet("a")]1',
  'param([Parameter(Position=$a)]$b)',
  '[ordered]1',
  '[int][ref]$a',
  'param([void]$a)',
  'param($a, $A)',
  'function f($a, $a) { }',
  'function f($a) { param($b) }',
  '@{a = 1; A = 2}',
  'class A { $a; $a }',
  'class A { }; class a { }',
  'class A { [int] f() { } }',
  'class A { f() { $b } }',
  'class A { static $b = $this }',
  'enum E { a = $b }',
  'try { } catch [int] { } catch [int] { }',
  'try { } finally { return }',
  'try { } finally { foreach ($a in 1) { break b } }',
  '$a = @b',
  '$using:a.b()',
  'parallel { }',
  'switch -parallel (1) { 1 { } }',
  'data { $a = 1 }',
];

describe('rules about trees that parse', () => {
  /** What a walk over the whole tree objects to; `parse` walks only where it has a suspicion. */
  function objections(code: string): string[] {
    const found: string[] = [];
    checkSemantics(parse(code).ast, (id, { start, end }) => found.push(`${id} ${start} ${end}`));
    return found;
  }

  function reported(code: string): Set<string> {
    return new Set(parse(code).errors.map(({ errorId, extent: { start, end } }) => `${errorId} ${start} ${end}`));
  }

  test('leave nothing unsaid', () => {
    const piece = fc.constantFrom(...REFUSED, ' ', '\n', '; ', '{ ', '}', '(', ')', '$a', 'f ', ', ', 'if (1) { ');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, script), { maxLength: 8 }), (pieces) => {
        const code = pieces.join('');
        const said = reported(code);
        expect(objections(code).filter((objection) => !said.has(objection))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test.each(REFUSED)('object to %s', (code) => {
    expect(objections(code).length).toBeGreaterThan(0);
    expect([...reported(code)]).toEqual(expect.arrayContaining(objections(code)));
  });
});

describe('tokens', () => {
  test('are in order, without overlaps, inside the text', () => {
    const piece = fc.constantFrom(...PIECES);
    fc.assert(
      fc.property(
        fc.oneof(
          script,
          fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        ),
        (code) => {
          const tokens = tokenize(code);
          const ordered = tokens.every(({ start, end }, i) => start >= (tokens[i - 1]?.end ?? 0) && end > start);
          return ordered && (tokens[tokens.length - 1]?.end ?? 0) <= code.length + 1;
        },
      ),
      { numRuns: 200 },
    );
  });
});

const PIECES = [
  ...'( ) { } [ ] , ; | = += + - * / % .. . :: : ! \' " @( @{ @ $( $x ${ -eq -f -not ++ -- -x -x: 1 0x 1kb \'a\' "$a" foo # <# #> > >> 2>&1 & && || ` \\ ~'.split(
    ' ',
  ),
  ...'if else for foreach while do until switch try catch finally trap function filter param begin process end return break'.split(
    ' ',
  ),
  ...'class enum using static hidden data default in [int] $env:x @args --% :a @" "@ @\' \'@ “ ” ‘ – —'.split(' '),
  ' ',
  ' ',
  '\n',
  '\r\n',
];
