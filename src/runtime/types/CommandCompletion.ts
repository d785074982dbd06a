import { Collection } from '../../values/Collection.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { type CompletionFacts, surroundings } from '../../values/surroundings.ts';
import { lazyEnum } from '../../values/system/Enum.ts';
import { enumValue } from './enumValue.ts';

const AUTOMATION = 'System.Management.Automation';

/** One candidate of a completion. */
class CompletionResult extends NetObject {
  readonly item: CompletionFacts['items'][number];

  constructor(item: CompletionFacts['items'][number]) {
    super();
    this.item = item;
  }

  get psType(): PSType {
    return completionResult();
  }
}

/** What could stand at the cursor: what TabExpansion2 gives. */
class CommandCompletion extends NetObject {
  readonly start: number;
  readonly length: number;
  readonly matches: Collection;
  /** The match that GetNextResult gave last; -1 before the first. */
  current = -1;

  constructor({ start, end, items }: CompletionFacts) {
    super();
    this.start = start;
    this.length = end - start;
    this.matches = new Collection(
      items.map((item) => new CompletionResult(item)),
      completionResult(),
    );
  }

  get psType(): PSType {
    return commandCompletion();
  }

  /** The match after the last one, or before it; behind the end it goes on from the beginning. */
  next(forward: boolean): unknown {
    const { length } = this.matches.items;
    if (length === 0) return null;
    this.current = (this.current + (forward ? 1 : -1) + length) % length;
    return this.matches.items[this.current];
  }
}

export const completionResultTypes = lazyEnum(() => ({
  name: `${AUTOMATION}.CompletionResultType`,
  values: [
    'Text',
    'History',
    'Command',
    'ProviderItem',
    'ProviderContainer',
    'Property',
    'Method',
    'ParameterName',
    'ParameterValue',
    'Variable',
    'Namespace',
    'Type',
    'Keyword',
    'DynamicKeyword',
  ],
}));

export const completionResult = lazyType<CompletionResult>(() => ({
  name: `${AUTOMATION}.CompletionResult`,
  constructors: {
    '(string completionText)': (text: string) => resultOf(text, text, 'Text', text),
    [`(string completionText, string listItemText, ${AUTOMATION}.CompletionResultType resultType, string toolTip)`]: (
      text: string,
      label: string,
      type: unknown,
      toolTip: string,
    ) => resultOf(text, label, String(type), toolTip),
  },
  properties: {
    'string CompletionText': ({ item }) => item.text,
    'string ListItemText': ({ item }) => item.label,
    [`${AUTOMATION}.CompletionResultType ResultType`]: ({ item }) =>
      enumValue(`${AUTOMATION}.CompletionResultType`, item.type),
    'string ToolTip': ({ item }) => item.toolTip(),
  },
}));

const resultOf = (text: string, label: string, type: string, toolTip: string): CompletionResult =>
  new CompletionResult({ text, label, type, toolTip: () => toolTip });

/** Properties in the order in which 5.1 shows them (documented: TabExpansion2). */
export const commandCompletion = lazyType<CommandCompletion>(() => ({
  name: `${AUTOMATION}.CommandCompletion`,
  properties: {
    'int CurrentMatchIndex': {
      get: (self) => self.current,
      set(self, index: never) {
        self.current = index;
      },
    },
    'int ReplacementIndex': (self) => self.start,
    'int ReplacementLength': (self) => self.length,
    [`System.Collections.ObjectModel.Collection[${AUTOMATION}.CompletionResult] CompletionMatches`]: (self) =>
      self.matches,
  },
  methods: {
    [`${AUTOMATION}.CompletionResult GetNextResult(bool forward)`]: (self, forward: boolean) => self.next(forward),
  },
  staticMethods: {
    [`${AUTOMATION}.CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options)`]: completeInput,
  },
}));

function completeInput(text: string, cursor: number): CommandCompletion {
  if (cursor < 0 || cursor > text.length) {
    throw new ExceptionObject(
      `${AUTOMATION}.PSArgumentException`,
      'Cannot process argument because the value of argument "cursorIndex" is not valid. Change the value of the "cursorIndex" argument and run the operation again.',
      { errorId: 'Argument', category: 'InvalidArgument' },
    );
  }
  const { complete } = surroundings;
  if (complete === null) throw new ExceptionObject('System.NotSupportedException', 'This session completes nothing.');
  return new CommandCompletion(complete(text, cursor));
}
