import { ExceptionObject } from '../ExceptionObject.ts';
import { surroundings } from '../surroundings.ts';
import { CharacterTest } from './CharacterTest.ts';
import { WORD } from './classText.ts';
import { OP, type Program } from './program.ts';

/** What each group captured, first to last: start, end, start, end … An empty list for a group that took no part. */
export type Captures = readonly (readonly number[])[];

/** Steps after which a match without a limit of time is given up: some seconds. */
const MAX_STEPS = 50_000_000;
/** How many fruitless choices are remembered at most. */
const MAX_FAILED = 2_000_000;
/** How often the clock is looked at. */
const STEPS_PER_LOOK = 65_536;

// Kinds of entries on the backtracking stack; each entry is four numbers: kind and three more.
const TRY = 0;
/** A greedy repetition can give back: place, least position, position. */
const GIVE_BACK = 1;
/** A lazy repetition can take more: place of the instruction, position, how often yet. */
const TAKE_MORE = 2;
/** A lazy loop can go round once more: place of the instruction, position. */
const GO_ROUND = 3;
const UNDO_MARK = 4;
const UNDO_CAPTURE = 5;
const UNDO_BALANCE = 6;
const UNDO_LOOP = 7;

let word: CharacterTest | null = null;

/**
 * Matches as .NET does, by backtracking: for what JavaScript's engine cannot do (balancing groups, conditionals, `\G`,
 * right to left, all captures of a group), and for expressions that it might never come to an end with, because this one
 * counts its steps.
 */
export class RegexMachine {
  readonly #program: Program;
  readonly #stack: number[] = [];
  readonly #marks: number[];
  readonly #captures: number[][];
  readonly #counts: number[];
  readonly #lasts: number[];
  #text = '';
  #from = 0;
  #steps = 0;
  #nextLook = STEPS_PER_LOOK;
  /** Choices that came to nothing, by place and position: they will not be made again. null: not kept. */
  #failed: Set<number> | null = null;
  #maxSteps = MAX_STEPS;
  #deadline = Number.POSITIVE_INFINITY;

  constructor(program: Program) {
    this.#program = program;
    this.#marks = new Array<number>(program.marks).fill(-1);
    this.#captures = Array.from({ length: program.groups }, () => []);
    this.#counts = new Array<number>(program.loops).fill(0);
    this.#lasts = new Array<number>(program.loops).fill(-1);
  }

  /**
   * The first match at or after a place, or before it when matching goes right to left; null when there is none.
   * `timeout`: milliseconds, null for no limit but that of the steps. Throws RegexMatchTimeoutException.
   */
  match(text: string, from: number, timeout: number | null): Captures | null {
    this.#text = text;
    this.#from = from;
    this.#steps = 0;
    this.#nextLook = STEPS_PER_LOOK;
    this.#failed = null;
    this.#maxSteps = timeout === null ? MAX_STEPS : Number.POSITIVE_INFINITY;
    this.#deadline = timeout === null ? Number.POSITIVE_INFINITY : surroundings.elapsed() + timeout;
    const { backwards } = this.#program;
    for (let at = from; at >= 0 && at <= text.length; at += backwards ? -1 : 1) {
      if (this.#matchAt(at)) return this.#captures.map((spans) => [...spans]);
    }
    return null;
  }

  #matchAt(at: number): boolean {
    for (const spans of this.#captures) spans.length = 0;
    this.#stack.length = 0;
    return this.#run(0, at) >= 0;
  }

  #push(kind: number, a: number, b: number, c: number): void {
    this.#stack.push(kind, a, b, c);
  }

  #tick(): void {
    this.#steps++;
    if (this.#steps < this.#nextLook) return;
    this.#nextLook = this.#steps + STEPS_PER_LOOK;
    if (this.#program.isPure) this.#failed ??= new Set();
    if (this.#steps > this.#maxSteps || surroundings.elapsed() > this.#deadline) throw timedOut();
  }

  /** Runs from a place until Done: the position then, -1 when it does not match. What is on the stack stays for later. */
  #run(start: number, at: number): number {
    const { code } = this.#program;
    const base = this.#stack.length;
    let place = start;
    let position = at;
    for (;;) {
      this.#tick();
      if (code[place] === OP.Done) return position;
      if (this.#step(place, position)) {
        place = this.#place;
        position = this.#position;
      } else if (this.#backtrack(base)) {
        place = this.#place;
        position = this.#position;
      } else return -1;
    }
  }

  // Where a step or a backtrack leads to.
  #place = 0;
  #position = 0;

  #go(place: number, position: number): true {
    this.#place = place;
    this.#position = position;
    return true;
  }

  /** One instruction; false when it does not match. */
  #step(place: number, position: number): boolean {
    const { code, tests } = this.#program;
    const a = code[place + 1]!;
    switch (code[place]) {
      case OP.One:
        if (position >= this.#text.length || !tests[a]!.has(this.#text.charCodeAt(position))) return false;
        return this.#go(place + 2, position + 1);
      case OP.OneBack:
        if (position === 0 || !tests[a]!.has(this.#text.charCodeAt(position - 1))) return false;
        return this.#go(place + 2, position - 1);
      case OP.Repeat:
        return this.#repeat(place, position);
      case OP.Jump:
        return this.#go(a, position);
      case OP.Split:
        this.#push(TRY, code[place + 2]!, position, 0);
        return this.#go(a, position);
      case OP.Mark:
        this.#push(UNDO_MARK, a, this.#marks[a]!, 0);
        this.#marks[a] = position;
        return this.#go(place + 2, position);
      case OP.Capture:
        this.#capture(a, this.#marks[code[place + 2]!]!, position);
        return this.#go(place + 3, position);
      case OP.Balance:
        return this.#balance(a, code[place + 2]!, this.#marks[code[place + 3]!]!, position)
          ? this.#go(place + 4, position)
          : false;
      case OP.Reference:
        return this.#reference(place, position);
      case OP.Look:
        return this.#look(place, position);
      case OP.Atomic:
        return this.#atomic(place, position);
      case OP.LoopStart:
        this.#setLoop(a, 0, -1);
        return this.#go(place + 2, position);
      case OP.Loop:
        return this.#loop(place, position);
      case OP.Anchor:
        return this.#holds(a, position) ? this.#go(place + 2, position) : false;
      case OP.IfGroup:
        return this.#go(this.#captures[a]!.length > 0 ? place + 3 : code[place + 2]!, position);
      default:
        throw new Error(`no such instruction: ${code[place]}`);
    }
  }

  /** Goes back to the last choice; false when there is none above `base`. */
  #backtrack(base: number): boolean {
    const stack = this.#stack;
    while (stack.length > base) {
      const c = stack.pop()!;
      const b = stack.pop()!;
      const a = stack.pop()!;
      const kind = stack.pop()!;
      if (kind >= UNDO_MARK) this.#undo(kind, a, b, c);
      else if (this.#retry(kind, a, b, c)) return true;
    }
    return false;
  }

  #undo(kind: number, a: number, b: number, c: number): void {
    if (kind === UNDO_MARK) this.#marks[a] = b;
    else if (kind === UNDO_CAPTURE) this.#captures[a]!.length -= 2;
    else if (kind === UNDO_BALANCE) this.#captures[a]!.push(b, c);
    else {
      this.#counts[a] = b;
      this.#lasts[a] = c;
    }
  }

  #retry(kind: number, a: number, b: number, c: number): boolean {
    if (kind === TRY) return this.#isNew(a, b) && this.#go(a, b);
    if (kind === GIVE_BACK) return this.#giveBack(a, b, c);
    if (kind === TAKE_MORE) return this.#takeMore(a, b, c);
    return this.#enterLoop(a, b);
  }

  /** Whether a choice has not been made before, where that is kept. */
  #isNew(place: number, position: number): boolean {
    const failed = this.#failed;
    if (failed === null) return true;
    const key = place * (this.#text.length + 1) + position;
    if (failed.has(key)) return false;
    if (failed.size === MAX_FAILED) failed.clear();
    failed.add(key);
    return true;
  }

  // ── repetition of one character ──

  #repeat(place: number, position: number): boolean {
    const { code, tests } = this.#program;
    const test = tests[code[place + 1]!]!;
    const [min, max] = [code[place + 2]!, code[place + 3]!];
    const isLazy = code[place + 4] === 1;
    const step = code[place + 5] === 1 ? -1 : 1;
    const taken = this.#count(test, position, isLazy ? min : max, step);
    if (taken < min) return false;
    const end = position + taken * step;
    if (isLazy) {
      if (taken < max) this.#push(TAKE_MORE, place, end, taken);
    } else if (taken > min) this.#push(GIVE_BACK, place + 6, position + min * step, end);
    return this.#go(place + 6, end);
  }

  /** How many characters in a row are of a class. */
  #count(test: CharacterTest, position: number, max: number, step: number): number {
    const text = this.#text;
    let taken = 0;
    let at = step > 0 ? position : position - 1;
    while (taken < max && at >= 0 && at < text.length && test.has(text.charCodeAt(at))) {
      taken++;
      at += step;
    }
    this.#steps += taken >> 4;
    return taken;
  }

  #giveBack(place: number, least: number, position: number): boolean {
    const next = position > least ? position - 1 : position + 1;
    if (next !== least) this.#push(GIVE_BACK, place, least, next);
    return this.#isNew(place, next) && this.#go(place, next);
  }

  #takeMore(place: number, position: number, taken: number): boolean {
    const { code, tests } = this.#program;
    const step = code[place + 5] === 1 ? -1 : 1;
    if (this.#count(tests[code[place + 1]!]!, position, 1, step) === 0) return false;
    if (taken + 1 < code[place + 3]!) this.#push(TAKE_MORE, place, position + step, taken + 1);
    return this.#go(place + 6, position + step);
  }

  // ── loops ──

  #setLoop(loop: number, count: number, last: number): void {
    this.#push(UNDO_LOOP, loop, this.#counts[loop]!, this.#lasts[loop]!);
    this.#counts[loop] = count;
    this.#lasts[loop] = last;
  }

  /** Once more round, or on. A round that matched nothing is the last. */
  #loop(place: number, position: number): boolean {
    const { code } = this.#program;
    const loop = code[place + 1]!;
    const count = this.#counts[loop]!;
    const after = code[place + 5]!;
    if (count < code[place + 2]!) return this.#enterLoop(place, position);
    if (count >= code[place + 3]! || this.#lasts[loop] === position) return this.#go(after, position);
    if (code[place + 4] === 1) {
      this.#push(GO_ROUND, place, position, 0);
      return this.#go(after, position);
    }
    this.#push(TRY, after, position, 0);
    return this.#enterLoop(place, position);
  }

  #enterLoop(place: number, position: number): boolean {
    const loop = this.#program.code[place + 1]!;
    this.#setLoop(loop, this.#counts[loop]! + 1, position);
    return this.#go(place + 6, position);
  }

  // ── groups ──

  #capture(group: number, mark: number, position: number): void {
    this.#captures[group]!.push(Math.min(mark, position), Math.max(mark, position));
    this.#push(UNDO_CAPTURE, group, 0, 0);
  }

  /** The new capture is what lies between the one taken back and this. */
  #balance(group: number, from: number, mark: number, position: number): boolean {
    const spans = this.#captures[from]!;
    if (spans.length === 0) return false;
    const end = spans.pop()!;
    const start = spans.pop()!;
    this.#push(UNDO_BALANCE, from, start, end);
    if (group < 0) return true;
    const [low, high] = [Math.min(mark, position), Math.max(mark, position)];
    if (low >= end) this.#capture(group, end, low);
    else if (high <= start) this.#capture(group, high, start);
    else this.#capture(group, Math.max(low, start), Math.min(high, end));
    return true;
  }

  #reference(place: number, position: number): boolean {
    const { code } = this.#program;
    const spans = this.#captures[code[place + 1]!];
    if (spans === undefined || spans.length === 0) return false;
    const wanted = this.#text.slice(spans[spans.length - 2], spans[spans.length - 1]);
    const start = code[place + 3] === 1 ? position - wanted.length : position;
    if (start < 0) return false;
    const found = this.#text.slice(start, start + wanted.length);
    const isSame = found === wanted || (code[place + 2] === 1 && found.toLowerCase() === wanted.toLowerCase());
    return isSame ? this.#go(place + 4, code[place + 3] === 1 ? start : start + wanted.length) : false;
  }

  // ── look-around and atomic groups ──

  #look(place: number, position: number): boolean {
    const { code } = this.#program;
    const isNegative = code[place + 1] === 1;
    const base = this.#stack.length;
    const found = this.#run(place + 3, position) >= 0;
    if (found && isNegative) this.#backtrackAll(base);
    else this.#keepUndo(base);
    return found === isNegative ? false : this.#go(code[place + 2]!, position);
  }

  #atomic(place: number, position: number): boolean {
    const base = this.#stack.length;
    const end = this.#run(place + 2, position);
    if (end < 0) return false;
    this.#keepUndo(base);
    return this.#go(this.#program.code[place + 1]!, end);
  }

  /** Takes back what has been done since. */
  #backtrackAll(base: number): void {
    const stack = this.#stack;
    while (stack.length > base) {
      const [kind, a, b, c] = stack.splice(-4) as [number, number, number, number];
      if (kind >= UNDO_MARK) this.#undo(kind, a, b, c);
    }
  }

  /** Forgets the choices made since, but not what must be undone when an earlier one is changed. */
  #keepUndo(base: number): void {
    const stack = this.#stack;
    let kept = base;
    for (let at = base; at < stack.length; at += 4) {
      if (stack[at]! < UNDO_MARK) continue;
      for (let i = 0; i < 4; i++) stack[kept++] = stack[at + i]!;
    }
    stack.length = kept;
  }

  // ── anchors ──

  #holds(anchor: number, position: number): boolean {
    const text = this.#text;
    switch (anchor) {
      case 0:
        return position === 0;
      case 1:
        return position === text.length;
      case 2:
        return position === 0 || text[position - 1] === '\n';
      case 3:
        return position === text.length || text[position] === '\n';
      case 4:
        return position === text.length || (position === text.length - 1 && text[position] === '\n');
      case 5:
        return this.#isBoundary(position);
      case 6:
        return !this.#isBoundary(position);
      default:
        return position === this.#from;
    }
  }

  #isBoundary(position: number): boolean {
    return this.#isWord(position - 1) !== this.#isWord(position);
  }

  #isWord(position: number): boolean {
    if (position < 0 || position >= this.#text.length) return false;
    word ??= new CharacterTest(WORD, false, null);
    return word.has(this.#text.charCodeAt(position));
  }
}

/** Proof: documented by .NET Framework's resource texts. */
function timedOut(): ExceptionObject {
  return new ExceptionObject(
    'System.Text.RegularExpressions.RegexMatchTimeoutException',
    'The RegEx engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.',
  );
}
