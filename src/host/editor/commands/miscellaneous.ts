import type { EditCommand } from '../Command.ts';

const command = (description: string, run: EditCommand['run']): EditCommand => ({
  group: 'Miscellaneous',
  description,
  run,
});

export const miscellaneousCommands: Record<string, EditCommand> = {
  ClearScreen: command('Clear the screen, keep the line', (state) => ({ state, effects: [{ kind: 'clearScreen' }] })),
  ShowCommandHelp: command('Show help for the command under the cursor', (state) => ({
    state,
    effects: [{ kind: 'help', of: 'command', text: state.text, cursor: state.cursor }],
  })),
  ShowParameterHelp: command('Show help for the parameter under the cursor', (state) => ({
    state,
    effects: [{ kind: 'help', of: 'parameter', text: state.text, cursor: state.cursor }],
  })),
  Abort: command('Give up what was begun, such as a search', (state) => ({ state: { ...state, argument: '' } })),
  DigitArgument: command('Begin a number that says how often the next key counts', (state, _context, key) => ({
    state: { ...state, argument: nextArgument(state.argument, key.name) },
  })),
  WhatIsKey: command('Say what the key pressed after this does', (state) => ({
    state: { ...state, pending: { kind: 'whatIsKey' } },
  })),
  SwitchPredictionView: command('Show predictions, or show none', (state) => ({
    state,
    effects: [{ kind: 'switchPredictions' }],
  })),
  ShowKeyBindings: command('Show what each key does', (state) => ({ state, effects: [{ kind: 'showKeys' }] })),
};

/** `-` turns the sign; other keys than digits leave the number as it is. */
function nextArgument(argument: string, key: string): string {
  if (key === '-') return argument.startsWith('-') ? argument.slice(1) : `-${argument}`;
  return /^\d$/.test(key) ? argument + key : argument;
}
