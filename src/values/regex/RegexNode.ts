/** A piece of JavaScript pattern: for subjects in ASCII, and for others (needs the `u` flag). */
export interface Piece {
  ascii: string;
  unicode: string;
}

export type Anchor =
  | 'start'
  | 'end'
  | 'lineStart'
  | 'lineEnd'
  | 'endOrNewline'
  | 'boundary'
  | 'notBoundary'
  /** `\G`: where the last match ended. */
  | 'continue';

/** A .NET regular expression, taken apart. Groups are named as .NET does: unnamed ones by their number. */
export type RegexNode =
  | { readonly kind: 'empty' }
  /** One character out of a class; a literal is a class of one. `plain`: the literal, where case matters. */
  | { readonly kind: 'one'; readonly set: Piece; readonly plain: string | null }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'sequence'; readonly nodes: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly RegexNode[] }
  | { readonly kind: 'group'; readonly node: RegexNode }
  | { readonly kind: 'capture'; readonly group: string; readonly node: RegexNode }
  /** `(?<group-from>…)`: takes back the last capture of `from`. */
  | { readonly kind: 'balance'; readonly group: string | null; readonly from: string; readonly node: RegexNode }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly node: RegexNode }
  | { readonly kind: 'atomic'; readonly node: RegexNode }
  | {
      readonly kind: 'repeat';
      readonly node: RegexNode;
      readonly min: number;
      /** Infinity: as often as it goes. */
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'reference'; readonly group: string }
  /** `(?(test)yes|no)`: the test is a group that took part, or an expression that matches here. */
  | {
      readonly kind: 'conditional';
      readonly test: string | RegexNode;
      readonly yes: RegexNode;
      readonly no: RegexNode;
    };

export interface ParsedRegex {
  readonly root: RegexNode;
  /** Names of the groups in the order .NET numbers them; `'0'` is the whole. */
  readonly groups: readonly string[];
  /** Case is ignored everywhere, so the `i` flag does it. */
  readonly ignoreCase: boolean;
  /** A class uses `\p`, for which JavaScript needs the `u` flag. */
  readonly needsUnicode: boolean;
}

/** The nodes inside a node. */
export function partsOf(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'sequence':
    case 'choice':
      return node.nodes;
    case 'conditional':
      return typeof node.test === 'string' ? [node.yes, node.no] : [node.test, node.yes, node.no];
    default:
      return 'node' in node ? [node.node] : [];
  }
}

/** Whether a node can match without taking a character. */
export function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case 'one':
      return false;
    case 'repeat':
      return node.min === 0 || canBeEmpty(node.node);
    case 'choice':
      return node.nodes.some(canBeEmpty);
    case 'conditional':
      return canBeEmpty(node.yes) || canBeEmpty(node.no);
    case 'look':
    case 'reference':
      return true;
    default:
      return partsOf(node).every(canBeEmpty);
  }
}

/** The text that an expression stands for when it is nothing but that and case makes no difference; else null. */
export function literalOf({ root, ignoreCase }: ParsedRegex): string | null {
  let text = '';
  for (const node of root.kind === 'sequence' ? root.nodes : [root]) {
    if (node.kind !== 'one' || node.plain === null) return null;
    text += node.plain;
  }
  return ignoreCase && text.toLowerCase() !== text.toUpperCase() ? null : text;
}
