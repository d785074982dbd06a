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
  ShowKeyBindings: command('Show what each key does', (state) => ({ state, effects: [{ kind: 'showKeys' }] })),
};
