import { WORD } from './classText.ts';
import { type Anchor, canBeEmpty, type ParsedRegex, type Piece, type RegexNode } from './RegexNode.ts';

/** A .NET expression as JavaScript source. */
export interface JavaScriptSource {
  /** For subjects in ASCII. */
  readonly ascii: string;
  /** For other subjects; needs the `u` flag. */
  readonly unicode: string;
  /** For each group in .NET's order the JavaScript captures that fill it. */
  readonly captures: readonly (readonly number[])[];
}

/** null when the expression uses what JavaScript has no equivalent for: balancing groups, conditionals, `\G`, empty rounds. */
export function javaScriptSource(parsed: ParsedRegex): JavaScriptSource | null {
  const writer = new Writer();
  const { ascii, unicode } = writer.write(parsed.root);
  if (!writer.isComplete) return null;
  const captures = parsed.groups.map((group, i) => (i === 0 ? [0] : (writer.captures.get(group) ?? [])));
  return { ascii, unicode, captures };
}

class Writer {
  readonly captures = new Map<string, number[]>();
  isComplete = true;
  #count = 0;
  /** Inside of a lookbehind. */
  #isBehind = false;

  write(node: RegexNode): Piece {
    switch (node.kind) {
      case 'empty':
        return same('');
      case 'one':
        return node.set;
      case 'anchor':
        return this.#anchor(node.anchor);
      case 'sequence':
        return joined(node.nodes.map((one) => this.write(one)));
      case 'choice':
        return joined(
          node.nodes.map((one) => this.write(one)),
          '|',
        );
      case 'group':
        return around('(?:', this.write(node.node));
      case 'capture':
        return this.#capture(node.group, node.node);
      case 'look':
        return this.#look(node);
      case 'atomic':
        return this.#atomic(node.node);
      case 'repeat':
        return this.#repeat(node);
      case 'reference':
        return this.#reference(node.group);
      default:
        return this.#impossible();
    }
  }

  #impossible(): Piece {
    this.isComplete = false;
    return same('');
  }

  #anchor(name: Anchor): Piece {
    return name === 'continue' ? this.#impossible() : ANCHORS[name];
  }

  #capture(group: string, node: RegexNode): Piece {
    const number = ++this.#count;
    this.captures.set(group, [...(this.captures.get(group) ?? []), number]);
    return around('(', this.write(node));
  }

  /** After a round that matched nothing .NET goes on, while JavaScript looks for a round that matches something. */
  #repeat(node: Extract<RegexNode, { kind: 'repeat' }>): Piece {
    if (node.max > 1 && canBeEmpty(node.node)) return this.#impossible();
    return repeated(this.write(node.node), node);
  }

  #look({ ahead, negative, node }: Extract<RegexNode, { kind: 'look' }>): Piece {
    const outer = this.#isBehind;
    this.#isBehind = !ahead;
    const inside = this.write(node);
    this.#isBehind = outer;
    return around(`(?${ahead ? '' : '<'}${negative ? '!' : '='}`, inside);
  }

  /** `(?>…)`: a lookahead does not backtrack into what it has matched. Behind, JavaScript would ask for it too early. */
  #atomic(node: RegexNode): Piece {
    if (this.#isBehind) return this.#impossible();
    const number = ++this.#count;
    const inside = around('(', this.write(node));
    return { ascii: `(?:(?=${inside.ascii})\\${number})`, unicode: `(?:(?=${inside.unicode})\\${number})` };
  }

  /** A group that has not matched yet fails in .NET, where JavaScript's matches the empty text. */
  #reference(group: string): Piece {
    const numbers = this.captures.get(group) ?? [];
    if (numbers.length === 0) return same('(?!)');
    return same(`(?:${numbers.map((number) => `\\${number}`).join('')})`);
  }
}

const ANCHORS: Readonly<Record<Exclude<Anchor, 'continue'>, Piece>> = {
  start: same('^'),
  end: same('$'),
  lineStart: same('(?:^|(?<=\\n))'),
  lineEnd: same('(?=\\n|$)'),
  endOrNewline: same('(?=\\n?$)'),
  boundary: { ascii: '\\b', unicode: `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))` },
  notBoundary: { ascii: '\\B', unicode: `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))` },
};

function same(text: string): Piece {
  return { ascii: text, unicode: text };
}

function joined(pieces: readonly Piece[], separator = ''): Piece {
  return {
    ascii: pieces.map(({ ascii }) => ascii).join(separator),
    unicode: pieces.map(({ unicode }) => unicode).join(separator),
  };
}

function around(open: string, { ascii, unicode }: Piece): Piece {
  return { ascii: `${open}${ascii})`, unicode: `${open}${unicode})` };
}

function repeated(atom: Piece, { min, max, lazy }: Extract<RegexNode, { kind: 'repeat' }>): Piece {
  const suffix = quantifier(min, max) + (lazy ? '?' : '');
  return { ascii: repeatable(atom.ascii) + suffix, unicode: repeatable(atom.unicode) + suffix };
}

function quantifier(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** Assertions cannot be repeated in JavaScript with the `u` flag unless they are in a group. */
function repeatable(text: string): string {
  const isAssertion = /^\(\?[=!<]/.test(text) || text === '^' || text === '$' || text === '\\b' || text === '\\B';
  return isAssertion || text === '' ? `(?:${text})` : text;
}
