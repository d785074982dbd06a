import { plainText } from '../../format/plainText.ts';
import { type CmdletCall, cmdlet, count, notNullOrEmpty, oneOf, range } from '../../runtime/cmdlet.ts';
import { FileItem } from '../../runtime/providers/FileItem.ts';
import { linesOf } from '../../runtime/providers/textFile.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { escapeRegex, type Match, Regex } from '../../values/Regex.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { inputPlaces, readTextFile } from './inputFiles.ts';
import { MatchInfo, MatchInfoContext } from './MatchInfo.ts';

const IGNORE_CASE = 1;

export default cmdlet({
  name: 'Select-String',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.SelectStringCommand',
  aliases: ['sls'],
  defaultSet: 'File',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', allowNull: true, sets: { Object: { mandatory: true, pipeline: 'value' } } },
    Pattern: { type: 'string[]', position: 0, mandatory: true },
    Path: { type: 'string[]', sets: { File: { position: 1, mandatory: true, pipeline: 'property' } } },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath'],
      sets: { LiteralFile: { mandatory: true, pipeline: 'property' } },
    },
    SimpleMatch: { type: 'switch' },
    CaseSensitive: { type: 'switch' },
    Quiet: { type: 'switch' },
    List: { type: 'switch' },
    Include: { type: 'string[]', validate: [notNullOrEmpty] },
    Exclude: { type: 'string[]', validate: [notNullOrEmpty] },
    NotMatch: { type: 'switch' },
    AllMatches: { type: 'switch' },
    Encoding: {
      type: 'string',
      validate: [oneOf(['unicode', 'utf7', 'utf8', 'utf32', 'ascii', 'bigendianunicode', 'default', 'oem'])],
    },
    Context: { type: 'int[]', validate: [notNullOrEmpty, count(1, 2), range(0, 2147483647)] },
  },
  run(call, args) {
    const search = new Search(call, args);
    let line = 0;
    return {
      process({ InputObject, Path, LiteralPath }) {
        if (call.parameterSet !== 'Object') {
          for (const place of inputPlaces(call, Path, LiteralPath)) {
            if (!wanted(place.provider.leaf(place.providerPath), args.Include, args.Exclude)) continue;
            if (place.provider.isContainer(place.providerPath)) continue;
            const text = readTextFile(call, place);
            if (text !== null) search.file(linesOf(text), place.path);
          }
        } else if (InputObject instanceof FileItem) search.fileItem(InputObject);
        else search.streamLine(plainText(InputObject), ++line);
      },
      end: () => search.end(),
    };
  },
});

/** Proof: reported. */
function patternOf(call: CmdletCall, text: string, flags: number): Regex {
  try {
    return new Regex(text, flags);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    return call.fail({
      message: `The string ${text} is not a valid regular expression: ${error.message}`,
      id: 'InvalidRegex',
      category: 'InvalidArgument',
      exceptionType: 'System.ArgumentException',
    });
  }
}

function wanted(name: string, include: readonly string[] | undefined, exclude: readonly string[] | undefined): boolean {
  const any = (patterns: readonly string[]) => patterns.some((pattern) => wildcard(pattern).matches(name));
  return (include === undefined || any(include)) && !(exclude !== undefined && any(exclude));
}

interface Options {
  Pattern: string[] | undefined;
  SimpleMatch: boolean;
  CaseSensitive: boolean;
  Quiet: boolean;
  List: boolean;
  NotMatch: boolean;
  AllMatches: boolean;
  Context: number[] | undefined;
}

interface Waiting {
  found: MatchInfo;
  after: number;
}

/** Looks at lines one after the other; matches with lines after them wait until these have come. */
class Search {
  readonly #call: CmdletCall;
  readonly #options: Options;
  readonly #patterns: readonly { text: string; regex: Regex }[];
  readonly #before: number;
  readonly #after: number;
  #last: string[] = [];
  #waiting: Waiting[] = [];

  constructor(call: CmdletCall, options: Options) {
    this.#call = call;
    this.#options = options;
    const flags = options.CaseSensitive ? 0 : IGNORE_CASE;
    this.#patterns = (options.Pattern ?? []).map((text) => ({
      text,
      regex: patternOf(call, options.SimpleMatch ? escapeRegex(text) : text, flags),
    }));
    this.#before = options.Context?.[0] ?? 0;
    this.#after = options.Context?.[1] ?? this.#before;
  }

  file(lines: readonly string[], path: string): void {
    let number = 0;
    for (const line of lines) {
      if (this.#line(line, ++number, path)) break;
    }
    this.end();
  }

  fileItem(item: FileItem): void {
    const place = this.#call.session.places.literal(item.path);
    const text = readTextFile(this.#call, place);
    if (text !== null) this.file(linesOf(text), place.path);
  }

  streamLine(line: string, number: number): void {
    this.#line(line, number, null);
  }

  /** True when nothing further has to be looked at. */
  #line(line: string, number: number, path: string | null): boolean {
    this.#feedWaiting(line);
    const found = this.#match(line);
    if (found === null) {
      this.#remember(line);
      return false;
    }
    if (this.#options.Quiet) {
      this.#call.write(true);
      if (path === null) this.#call.stopUpstream();
      return true;
    }
    const context = this.#options.Context === undefined ? null : new MatchInfoContext();
    if (context !== null) context.pre = this.#before === 0 ? [] : this.#last.slice(-this.#before);
    const info = new MatchInfo({
      line,
      lineNumber: number,
      pattern: found.pattern,
      ignoreCase: !this.#options.CaseSensitive,
      matches: found.matches,
      path,
      context,
    });
    this.#remember(line);
    if (context !== null && this.#after > 0) this.#waiting.push({ found: info, after: this.#after });
    else this.#give(info);
    return this.#options.List && path !== null;
  }

  #give(info: MatchInfo): void {
    this.#call.write(info);
  }

  #remember(line: string): void {
    if (this.#before === 0) return;
    this.#last.push(line);
    if (this.#last.length > this.#before) this.#last.shift();
  }

  #feedWaiting(line: string): void {
    if (this.#waiting.length === 0) return;
    for (const waiting of this.#waiting) {
      waiting.found.context?.post.push(line);
      waiting.after--;
    }
    while (this.#waiting[0]?.after === 0) this.#give((this.#waiting.shift() as Waiting).found);
  }

  #match(line: string): { pattern: string; matches: Match[] } | null {
    for (const { text, regex } of this.#patterns) {
      const matches =
        this.#options.AllMatches && !this.#options.SimpleMatch ? [...regex.matches(line, 0)] : first(regex, line);
      if (matches.length > 0) {
        if (this.#options.NotMatch) return null;
        return { pattern: text, matches: this.#options.SimpleMatch ? [] : matches };
      }
    }
    return this.#options.NotMatch ? { pattern: this.#patterns[0]?.text ?? '', matches: [] } : null;
  }

  end(): void {
    for (const { found } of this.#waiting) this.#give(found);
    this.#waiting = [];
    this.#last = [];
  }
}

function first(regex: Regex, line: string): Match[] {
  const match = regex.match(line, 0);
  return match === null ? [] : [match];
}
