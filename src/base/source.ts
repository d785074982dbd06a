/** A piece of script text with a name (a path for a script file, null for typed input) and lazily computed line starts. */
export class SourceText {
  readonly text: string;
  /** Full path of the script file, or null for text typed at the prompt or given to Invoke-Expression. */
  readonly file: string | null;
  private starts: number[] | undefined;

  constructor(text: string, file: string | null = null) {
    this.text = text;
    this.file = file;
  }

  /** Offsets at which lines begin; `\n`, `\r\n` and a lone `\r` end a line. */
  get lineStarts(): readonly number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }

  /** The zero-based index of the line that holds `offset`. */
  lineIndex(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The text of a line by zero-based index, without its line end. */
  lineText(index: number): string {
    const start = this.lineStarts[index] ?? this.text.length;
    const end = this.lineStarts[index + 1] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, '');
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** A stretch of source text, as IScriptExtent: offsets are zero-based, `end` exclusive; lines and columns one-based. */
export class Extent {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;

  constructor(source: SourceText, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.source.text.slice(this.start, this.end);
  }
  get startLine(): number {
    return this.source.lineIndex(this.start) + 1;
  }
  get startColumn(): number {
    return this.start - (this.source.lineStarts[this.startLine - 1] ?? 0) + 1;
  }
  get endLine(): number {
    return this.source.lineIndex(this.end) + 1;
  }
  get endColumn(): number {
    return this.end - (this.source.lineStarts[this.endLine - 1] ?? 0) + 1;
  }
}
