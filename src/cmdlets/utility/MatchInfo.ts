import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import type { Match } from '../../values/Regex.ts';
import { knownType } from '../../values/typeLookup.ts';
import { typedArray } from '../../values/typeOf.ts';

/** Lines before and after a match. */
export class MatchInfoContext extends NetObject {
  pre: string[] = [];
  post: string[] = [];

  get psType(): PSType {
    return contextType();
  }
}

const strings = (items: string[]) => typedArray(knownType('System.String'), items);

const contextType = lazyType<MatchInfoContext>(() => ({
  name: 'Microsoft.PowerShell.Commands.MatchInfoContext',
  properties: {
    'string[] PreContext': (self) => strings(self.pre),
    'string[] PostContext': (self) => strings(self.post),
    'string[] DisplayPreContext': (self) => strings(self.pre),
    'string[] DisplayPostContext': (self) => strings(self.post),
  },
}));

/** What Select-String found: one line. */
export class MatchInfo extends NetObject {
  readonly line: string;
  readonly lineNumber: number;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly matches: readonly Match[];
  /** Full path as the user sees it; null for text from the pipeline. */
  readonly path: string | null;
  readonly context: MatchInfoContext | null;

  constructor(found: {
    line: string;
    lineNumber: number;
    pattern: string;
    ignoreCase: boolean;
    matches: readonly Match[];
    path: string | null;
    context: MatchInfoContext | null;
  }) {
    super();
    this.line = found.line;
    this.lineNumber = found.lineNumber;
    this.pattern = found.pattern;
    this.ignoreCase = found.ignoreCase;
    this.matches = found.matches;
    this.path = found.path;
    this.context = found.context;
  }

  get psType(): PSType {
    return matchInfoType();
  }

  get fileName(): string {
    return this.path === null ? STREAM : this.path.replace(/^.*[\\/]/, '');
  }

  /** `path:line:text`, the path relative to `folder` where the file is below it; context lines around. */
  text(folder: string | null): string {
    const before = (this.context?.pre ?? []).map((line, k, all) =>
      this.#row(line, this.lineNumber - all.length + k, '  ', folder),
    );
    const after = (this.context?.post ?? []).map((line, k) => this.#row(line, this.lineNumber + k + 1, '  ', folder));
    return [...before, this.#row(this.line, this.lineNumber, '> ', folder), ...after].join('\r\n');
  }

  #row(line: string, number: number, mark: string, folder: string | null): string {
    const prefix = this.context === null ? '' : mark;
    return this.path === null ? prefix + line : `${prefix}${relative(this.path, folder)}:${number}:${line}`;
  }

  override toString(): string {
    return this.text(null);
  }
}

/** Path of text that comes from the pipeline. */
const STREAM = 'InputStream';

function relative(path: string, folder: string | null): string {
  if (folder === null || folder === '') return path;
  const base = /[\\/]$/.test(folder) ? folder : folder + (path.includes('\\') ? '\\' : '/');
  return path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length) : path;
}

const matchInfoType = lazyType<MatchInfo>(() => ({
  name: 'Microsoft.PowerShell.Commands.MatchInfo',
  format: (self) => self.text(null),
  properties: {
    'bool IgnoreCase': (self) => self.ignoreCase,
    'int LineNumber': (self) => self.lineNumber,
    'string Line': (self) => self.line,
    'string Filename': (self) => self.fileName,
    'string Path': (self) => self.path ?? STREAM,
    'string Pattern': (self) => self.pattern,
    'Microsoft.PowerShell.Commands.MatchInfoContext Context': (self) => self.context,
    'System.Text.RegularExpressions.Match[] Matches': (self) =>
      typedArray(knownType('System.Text.RegularExpressions.Match'), [...self.matches]),
  },
  methods: {
    'string ToString()': (self) => self.text(null),
    'string ToString(string directory)': (self, directory: string) => self.text(directory),
    'string RelativePath(string directory)': (self, directory: string) =>
      self.path === null ? STREAM : relative(self.path, directory),
  },
}));
