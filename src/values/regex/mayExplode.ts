import { CharacterTest } from './CharacterTest.ts';
import { type ParsedRegex, partsOf, type RegexNode } from './RegexNode.ts';

/** More rounds than this make a repetition as good as endless. */
const MANY = 16;
const ASCII = 128;

/**
 * Whether an expression may take time exponential in the length of the text: a repetition of something that can match the
 * same text in several ways, such as `(a+)+` or `(a|ab)*`. Errs on the side of danger.
 */
export function mayExplode(parsed: ParsedRegex): boolean {
  return isDangerous(parsed.root, parsed.ignoreCase);
}

function isDangerous(node: RegexNode, ignoreCase: boolean): boolean {
  if (isLong(node) && isAmbiguous(node.node, ignoreCase)) return true;
  return partsOf(node).some((part) => isDangerous(part, ignoreCase));
}

function isLong(node: RegexNode): node is Extract<RegexNode, { kind: 'repeat' }> {
  return node.kind === 'repeat' && node.max > MANY;
}

/** Contains another long repetition, or alternatives that can begin with the same character. */
function isAmbiguous(node: RegexNode, ignoreCase: boolean): boolean {
  if (isLong(node)) return true;
  if (node.kind === 'choice' && overlap(node.nodes, ignoreCase)) return true;
  return partsOf(node).some((part) => isAmbiguous(part, ignoreCase));
}

/**
 * The power of the text's length that a search may take: how many long repetitions take characters that what follows them
 * takes as well, as in `.*,.*,.*`.
 */
export function degreeOf({ root, ignoreCase }: ParsedRegex): number {
  const row = inOneRow(root).filter((node) => node.kind !== 'anchor');
  return row.filter((node, i) => isLong(node) && meets(node, row[i + 1], ignoreCase)).length;
}

/** The nodes of a sequence, groups opened. */
function inOneRow(node: RegexNode): readonly RegexNode[] {
  const isOpen = node.kind === 'sequence' || node.kind === 'group' || node.kind === 'capture';
  return isOpen ? partsOf(node).flatMap(inOneRow) : [node];
}

function meets(node: RegexNode, next: RegexNode | undefined, ignoreCase: boolean): boolean {
  if (next === undefined) return false;
  const after = next.kind === 'repeat' ? next.node : next;
  return overlap([partsOf(node)[0]!, after], ignoreCase);
}

function overlap(nodes: readonly RegexNode[], ignoreCase: boolean): boolean {
  const taken = new Array<boolean>(ASCII).fill(false);
  for (const node of nodes) {
    const test = firstTest(node, ignoreCase);
    if (test === null) return true;
    for (let code = 0; code < ASCII; code++) {
      if (!test.has(code)) continue;
      if (taken[code]) return true;
      taken[code] = true;
    }
  }
  return false;
}

/** What the text must begin with; null when that is not known. */
function firstTest(node: RegexNode, ignoreCase: boolean): CharacterTest | null {
  if (node.kind === 'one') return new CharacterTest(node.set.unicode, ignoreCase, null);
  if (node.kind === 'sequence' || node.kind === 'group' || node.kind === 'capture' || node.kind === 'atomic') {
    return firstTest(partsOf(node)[0]!, ignoreCase);
  }
  return node.kind === 'repeat' && node.min > 0 ? firstTest(node.node, ignoreCase) : null;
}
