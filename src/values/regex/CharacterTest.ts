const ASCII = 128;

/** Whether a character is of a class. The answers are JavaScript's own, each asked for once. */
export class CharacterTest {
  /** The class as JavaScript source. */
  readonly source: string;
  /** The only character it takes, -1 for a class. */
  readonly only: number;
  readonly #expression: RegExp;
  /** 0: not asked yet, 1: no, 2: yes. */
  readonly #ascii = new Uint8Array(ASCII);
  readonly #others = new Map<number, boolean>();

  constructor(source: string, ignoreCase: boolean, plain: string | null) {
    this.source = source;
    this.only = plain === null ? -1 : plain.charCodeAt(0);
    this.#expression = new RegExp(`^(?:${source})$`, ignoreCase ? 'iu' : 'u');
  }

  has(code: number): boolean {
    if (this.only >= 0) return code === this.only;
    if (code < ASCII) {
      const known = this.#ascii[code]!;
      if (known !== 0) return known === 2;
      const answer = this.#ask(code);
      this.#ascii[code] = answer ? 2 : 1;
      return answer;
    }
    let answer = this.#others.get(code);
    if (answer === undefined) {
      answer = this.#ask(code);
      this.#others.set(code, answer);
    }
    return answer;
  }

  #ask(code: number): boolean {
    return this.#expression.test(String.fromCharCode(code));
  }
}
