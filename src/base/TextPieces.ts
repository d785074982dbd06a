/** Beyond this many characters the text so far is laid flat. */
const PIECE = 8192;

/**
 * A long text that is put together from many short ones. V8 keeps joined texts as trees of their parts, which cost much
 * memory and time when there are hundreds of thousands; here no tree grows large.
 */
export class TextPieces {
  readonly #pieces: string[] = [];
  #text = '';
  #length = 0;

  /** Characters added so far. */
  get length(): number {
    return this.#length + this.#text.length;
  }

  add(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE) this.#layFlat();
  }

  /** The whole text; the pieces are empty after it. */
  take(): string {
    const text = this.#pieces.length === 0 ? this.#text : this.#pieces.join('') + this.#text;
    this.#pieces.length = 0;
    this.#text = '';
    this.#length = 0;
    return text;
  }

  #layFlat(): void {
    // Reading a character makes V8 lay the text flat.
    this.#text.charCodeAt(0);
    this.#pieces.push(this.#text);
    this.#length += this.#text.length;
    this.#text = '';
  }
}
