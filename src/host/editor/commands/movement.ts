import { bell, type EditCommand, type EditContext } from '../Command.ts';
import { type EditState, moveTo, selectTo } from '../EditState.ts';
import {
  blankWordEnd,
  blankWordStart,
  lineEnd,
  lineStart,
  matchingBracket,
  nextBlankWordStart,
  nextCharacter,
  nextWordStart,
  previousCharacter,
  verticalMove,
  wordEnd,
  wordStart,
} from '../motion.ts';
import { predict } from '../prediction.ts';

type Motion = (text: string, at: number, delimiters: string) => number;

const target = (motion: Motion, { text, cursor }: EditState, { options }: EditContext) =>
  motion(text, cursor, options.wordDelimiters);

/** A movement, and the same movement that selects what it passes. */
function movement(description: string, motion: Motion): EditCommand {
  return {
    group: 'Cursor movement',
    description,
    run: (state, context) => ({ state: moveTo(state, target(motion, state, context)) }),
  };
}

function selecting(description: string, motion: Motion): EditCommand {
  return {
    group: 'Selection',
    description,
    run: (state, context) => ({ state: selectTo(state, target(motion, state, context)) }),
  };
}

/** The first Home goes to the start of the line, in a multi-line text a second one to the start of the text. */
const homeOf: Motion = (text, at) => (lineStart(text, at) === at ? 0 : lineStart(text, at));
const endOf: Motion = (text, at) => (lineEnd(text, at) === at ? text.length : lineEnd(text, at));

/** At the end of the line the right arrow takes the predicted rest over. */
function forwardOrAccept(motion: Motion, accepted: (rest: string) => string): EditCommand['run'] {
  return (state, context) => {
    const rest = predicted(state, context);
    return { state: rest === '' ? moveTo(state, target(motion, state, context)) : take(state, accepted(rest)) };
  };
}

const predicted = ({ text, cursor }: EditState, { history, options }: EditContext): string =>
  options.predictions ? predict(text, cursor, history) : '';

/** Takes over of the prediction what `accepted` gives, and does nothing else. */
function accepting(description: string, accepted: (rest: string) => string): EditCommand {
  return {
    group: 'Miscellaneous',
    description,
    run(state, context) {
      const rest = predicted(state, context);
      return rest === '' ? bell(state) : { state: take(state, accepted(rest)) };
    },
  };
}

const take = (state: EditState, rest: string): EditState => ({
  ...state,
  text: state.text + rest,
  cursor: state.text.length + rest.length,
  undo: [...state.undo, { text: state.text, cursor: state.cursor }],
});

export const movementCommands: Record<string, EditCommand> = {
  ForwardChar: {
    group: 'Cursor movement',
    description: 'Move the cursor one character forward, or accept the prediction at the end of the line',
    run: forwardOrAccept(nextCharacter, (rest) => rest),
  },
  BackwardChar: movement('Move the cursor one character back', previousCharacter),
  ForwardWord: {
    group: 'Cursor movement',
    description: 'Move to the end of the word, or accept the next word of the prediction',
    run: forwardOrAccept(wordEnd, (rest) => rest.slice(0, wordEnd(rest, 0))),
  },
  NextWord: {
    group: 'Cursor movement',
    description: 'Move to the start of the next word, or accept the next word of the prediction',
    run: forwardOrAccept(nextWordStart, (rest) => rest.slice(0, nextWordStart(rest, 0))),
  },
  BackwardWord: movement('Move to the start of the word', wordStart),
  BeginningOfLine: movement('Move to the start of the line', homeOf),
  EndOfLine: {
    group: 'Cursor movement',
    description: 'Move to the end of the line, or accept the prediction there',
    run: forwardOrAccept(endOf, (rest) => rest),
  },
  ShellForwardWord: movement('Move to the end of the argument', blankWordEnd),
  ShellNextWord: movement('Move to the start of the next argument', nextBlankWordStart),
  ShellBackwardWord: movement('Move to the start of the argument', blankWordStart),
  NextLine: movement('Move to the line below', (text, at) => verticalMove(text, at, 1, at - lineStart(text, at)) ?? at),
  PreviousLine: movement(
    'Move to the line above',
    (text, at) => verticalMove(text, at, -1, at - lineStart(text, at)) ?? at,
  ),
  AcceptSuggestion: accepting('Take the prediction over', (rest) => rest),
  AcceptNextSuggestionWord: accepting('Take the next word of the prediction over', (rest) =>
    rest.slice(0, wordEnd(rest, 0)),
  ),
  CharacterSearch: {
    group: 'Search',
    description: 'Go to the next place of the character typed after this',
    run: (state) => ({ state: { ...state, pending: { kind: 'character', step: 1 } } }),
  },
  CharacterSearchBackward: {
    group: 'Search',
    description: 'Go to the place before of the character typed after this',
    run: (state) => ({ state: { ...state, pending: { kind: 'character', step: -1 } } }),
  },
  SetMark: {
    group: 'Cursor movement',
    description: 'Set the mark where the cursor is',
    run: (state) => ({ state: { ...state, mark: state.cursor } }),
  },
  ExchangePointAndMark: {
    group: 'Cursor movement',
    description: 'Go to the mark and set it where the cursor was',
    run: (state) => ({ state: { ...moveTo(state, state.mark), mark: state.cursor } }),
  },
  GotoBrace: {
    group: 'Cursor movement',
    description: 'Go to the bracket that belongs to the one under the cursor',
    run(state) {
      const match = matchingBracket(state.text, state.cursor);
      return match === null ? bell(state) : { state: moveTo(state, match) };
    },
  },
  SelectForwardChar: selecting('Extend the selection one character forward', nextCharacter),
  SelectBackwardChar: selecting('Extend the selection one character back', previousCharacter),
  SelectNextWord: selecting('Extend the selection to the next word', nextWordStart),
  SelectForwardWord: selecting('Extend the selection to the end of the word', wordEnd),
  SelectBackwardWord: selecting('Extend the selection to the start of the word', wordStart),
  SelectShellForwardWord: selecting('Extend the selection to the end of the argument', blankWordEnd),
  SelectShellNextWord: selecting('Extend the selection to the next argument', nextBlankWordStart),
  SelectShellBackwardWord: selecting('Extend the selection to the start of the argument', blankWordStart),
  SelectLine: selecting('Extend the selection to the end of the line', endOf),
  SelectBackwardsLine: selecting('Extend the selection to the start of the line', homeOf),
  SelectAll: {
    group: 'Selection',
    description: 'Select the whole text',
    run: (state) => ({ state: { ...state, anchor: 0, cursor: state.text.length } }),
  },
};
