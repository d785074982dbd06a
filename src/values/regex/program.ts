import { CharacterTest } from './CharacterTest.ts';
import { type Anchor, type ParsedRegex, partsOf, type RegexNode } from './RegexNode.ts';

/** Instructions; the operands follow in the code. */
export const OP = {
  /** The whole, or what is inside a look-around, an atomic group or a test, has matched. */
  Done: 0,
  /** test */
  One: 1,
  OneBack: 2,
  /** test, min, max, lazy, backwards */
  Repeat: 3,
  /** place */
  Jump: 4,
  /** first place to try, then the other */
  Split: 5,
  /** mark: keeps where a group begins */
  Mark: 6,
  /** group, mark */
  Capture: 7,
  /** group (-1: none), group to take back, mark */
  Balance: 8,
  /** group, ignore case, backwards */
  Reference: 9,
  /** negative, place after the inside */
  Look: 10,
  /** place after the inside */
  Atomic: 11,
  /** loop */
  LoopStart: 12,
  /** loop, min, max, lazy, place after the loop */
  Loop: 13,
  /** anchor */
  Anchor: 14,
  /** group, place of the `no` part */
  IfGroup: 15,
} as const;

export const ANCHOR_NUMBERS: Readonly<Record<Anchor, number>> = {
  start: 0,
  end: 1,
  lineStart: 2,
  lineEnd: 3,
  endOrNewline: 4,
  boundary: 5,
  notBoundary: 6,
  continue: 7,
};

export interface Program {
  readonly code: readonly number[];
  readonly tests: readonly CharacterTest[];
  readonly groups: number;
  readonly marks: number;
  readonly loops: number;
  readonly backwards: boolean;
  /** Whether what follows a place in the code depends on the position in the text alone. */
  readonly isPure: boolean;
}

/** An expression as instructions for the matching machine. */
export function programOf(parsed: ParsedRegex, backwards: boolean): Program {
  return new Compiler(parsed, backwards).compile();
}

const IMPURE: ReadonlySet<RegexNode['kind']> = new Set(['look', 'atomic', 'reference', 'balance', 'conditional']);

/** No groups are asked for, nothing is run apart, and no loop counts beyond one. */
function dependsOnPositionOnly(node: RegexNode): boolean {
  if (IMPURE.has(node.kind) || (node.kind === 'anchor' && node.anchor === 'continue')) return false;
  if (node.kind === 'repeat' && node.node.kind !== 'one') {
    const counts = node.min > 1 || (node.max > 1 && node.max !== Number.POSITIVE_INFINITY);
    if (counts) return false;
  }
  return partsOf(node).every(dependsOnPositionOnly);
}

class Compiler {
  readonly #parsed: ParsedRegex;
  readonly #code: number[] = [];
  readonly #tests: CharacterTest[] = [];
  #marks = 0;
  #loops = 0;
  #backwards: boolean;

  constructor(parsed: ParsedRegex, backwards: boolean) {
    this.#parsed = parsed;
    this.#backwards = backwards;
  }

  compile(): Program {
    const backwards = this.#backwards;
    this.#capture('0', this.#parsed.root);
    this.#code.push(OP.Done);
    const groups = this.#parsed.groups.length;
    const isPure = dependsOnPositionOnly(this.#parsed.root);
    return { code: this.#code, tests: this.#tests, groups, marks: this.#marks, loops: this.#loops, backwards, isPure };
  }

  #emit(node: RegexNode): void {
    switch (node.kind) {
      case 'empty':
        break;
      case 'one':
        this.#code.push(this.#backwards ? OP.OneBack : OP.One, this.#test(node));
        break;
      case 'anchor':
        this.#code.push(OP.Anchor, ANCHOR_NUMBERS[node.anchor]);
        break;
      case 'sequence':
        for (const one of this.#backwards ? node.nodes.toReversed() : node.nodes) this.#emit(one);
        break;
      case 'choice':
        this.#choice(node.nodes);
        break;
      case 'group':
        this.#emit(node.node);
        break;
      case 'capture':
        this.#capture(node.group, node.node);
        break;
      case 'balance':
        this.#balance(node);
        break;
      case 'look':
        this.#look(node);
        break;
      case 'atomic':
        this.#apart([OP.Atomic], node.node);
        break;
      case 'repeat':
        this.#repeat(node);
        break;
      case 'reference':
        this.#code.push(
          OP.Reference,
          this.#group(node.group),
          Number(this.#parsed.ignoreCase),
          Number(this.#backwards),
        );
        break;
      case 'conditional':
        this.#conditional(node);
        break;
    }
  }

  #group(name: string): number {
    return this.#parsed.groups.indexOf(name);
  }

  #test({ set, plain }: Extract<RegexNode, { kind: 'one' }>): number {
    const { ignoreCase } = this.#parsed;
    const known = this.#tests.findIndex((one) => one.source === set.unicode);
    if (known >= 0) return known;
    return this.#tests.push(new CharacterTest(set.unicode, ignoreCase, ignoreCase ? null : plain)) - 1;
  }

  /** Keeps a place for an operand that is known later. */
  #later(): number {
    return this.#code.push(0) - 1;
  }

  #here(operand: number): void {
    this.#code[operand] = this.#code.length;
  }

  #choice(nodes: readonly RegexNode[]): void {
    const ends: number[] = [];
    for (const node of nodes.slice(0, -1)) {
      this.#code.push(OP.Split, this.#code.length + 3);
      const next = this.#later();
      this.#emit(node);
      this.#code.push(OP.Jump);
      ends.push(this.#later());
      this.#here(next);
    }
    this.#emit(nodes.at(-1)!);
    for (const end of ends) this.#here(end);
  }

  #capture(group: string, node: RegexNode): void {
    const mark = this.#marks++;
    this.#code.push(OP.Mark, mark);
    this.#emit(node);
    this.#code.push(OP.Capture, this.#group(group), mark);
  }

  #balance({ group, from, node }: Extract<RegexNode, { kind: 'balance' }>): void {
    const mark = this.#marks++;
    this.#code.push(OP.Mark, mark);
    this.#emit(node);
    this.#code.push(OP.Balance, group === null ? -1 : this.#group(group), this.#group(from), mark);
  }

  /** What is looked at behind is matched backwards, as .NET does. */
  #look({ ahead, negative, node }: Extract<RegexNode, { kind: 'look' }>): void {
    const outer = this.#backwards;
    this.#backwards = !ahead;
    this.#apart([OP.Look, Number(negative)], node);
    this.#backwards = outer;
  }

  /** Instructions that are run apart from what follows them. */
  #apart(head: readonly number[], node: RegexNode): void {
    this.#code.push(...head);
    const after = this.#later();
    this.#emit(node);
    this.#code.push(OP.Done);
    this.#here(after);
  }

  #repeat({ node, min, max, lazy }: Extract<RegexNode, { kind: 'repeat' }>): void {
    if (node.kind === 'one') {
      this.#code.push(OP.Repeat, this.#test(node), min, max, Number(lazy), Number(this.#backwards));
      return;
    }
    const loop = this.#loops++;
    this.#code.push(OP.LoopStart, loop);
    const top = this.#code.push(OP.Loop, loop, min, max, Number(lazy)) - 5;
    const after = this.#later();
    this.#emit(node);
    this.#code.push(OP.Jump, top);
    this.#here(after);
  }

  #conditional({ test, yes, no }: Extract<RegexNode, { kind: 'conditional' }>): void {
    if (typeof test === 'string') {
      this.#code.push(OP.IfGroup, this.#group(test));
      const otherwise = this.#later();
      this.#emit(yes);
      this.#code.push(OP.Jump);
      const end = this.#later();
      this.#here(otherwise);
      this.#emit(no);
      return this.#here(end);
    }
    // Either the test holds here, or it does not.
    const holds = test.kind === 'look' ? test : ({ kind: 'look', ahead: true, negative: false, node: test } as const);
    const fails = { ...holds, negative: !holds.negative };
    return this.#choice([
      { kind: 'sequence', nodes: this.#inOrder(holds, yes) },
      { kind: 'sequence', nodes: this.#inOrder(fails, no) },
    ]);
  }

  /** The test comes first in either direction. */
  #inOrder(test: RegexNode, then: RegexNode): RegexNode[] {
    return this.#backwards ? [then, test] : [test, then];
  }
}
