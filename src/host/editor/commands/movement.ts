import { bell, type EditCommand } from '../Command.ts';
import { type EditState, moveTo, selectTo } from '../EditState.ts';
import {
  lineEnd,
  lineStart,
  matchingBracket,
  nextCharacter,
  nextWordStart,
  previousCharacter,
  wordEnd,
  wordStart,
} from '../motion.ts';
import { predict } from '../prediction.ts';

type Motion = (text: string, at: number) => number;

/** A movement, and the same movement that selects what it passes. */
function movement(description: string, motion: Motion): EditCommand {
  return {
    group: 'Cursor movement',
    description,
    run: (state) => ({ state: moveTo(state, motion(state.text, state.cursor)) }),
  };
}

function selecting(description: string, motion: Motion): EditCommand {
  return {
    group: 'Selection',
    description,
    run: (state) => ({ state: selectTo(state, motion(state.text, state.cursor)) }),
  };
}

/** The first Home goes to the start of the line, in a multi-line text a second one to the start of the text. */
const homeOf: Motion = (text, at) => (lineStart(text, at) === at ? 0 : lineStart(text, at));
const endOf: Motion = (text, at) => (lineEnd(text, at) === at ? text.length : lineEnd(text, at));

/** At the end of the line the right arrow takes the predicted rest over. */
function forwardOrAccept(motion: Motion, accepted: (rest: string) => string): EditCommand['run'] {
  return (state, { history }) => {
    const rest = predict(state.text, state.cursor, history);
    return { state: rest === '' ? moveTo(state, motion(state.text, state.cursor)) : take(state, accepted(rest)) };
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
  SelectLine: selecting('Extend the selection to the end of the line', endOf),
  SelectBackwardsLine: selecting('Extend the selection to the start of the line', homeOf),
  SelectAll: {
    group: 'Selection',
    description: 'Select the whole text',
    run: (state) => ({ state: { ...state, anchor: 0, cursor: state.text.length } }),
  },
};
