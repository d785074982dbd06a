import { cmdlet, oneOf } from '../../runtime/cmdlet.ts';
import { TextOutput } from './TextOutput.ts';

/** There is no window: the objects appear as a plain table, and the command says so. */
export default cmdlet({
  name: 'Out-GridView',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.OutGridViewCommand',
  aliases: ['ogv'],
  defaultSet: 'PassThru',
  proof: 'inferred',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    Title: { type: 'string' },
    Wait: { type: 'switch', sets: ['Wait'] },
    OutputMode: {
      type: 'string',
      realType: 'OutputModeOption',
      sets: ['OutputMode'],
      validate: [oneOf(['None', 'Single', 'Multiple'])],
    },
    PassThru: { type: 'switch', sets: ['PassThru'] },
  },
  run(call, args) {
    const text = new TextOutput(call, call.session.ui.width - 1, (line) => call.session.ui.writeLine(line));
    const items: unknown[] = [];
    const mode = (args.OutputMode ?? (args.PassThru ? 'Multiple' : 'None')).toLowerCase();
    return {
      begin: () => call.warn('Out-GridView has no window here: the objects are shown as a plain table.'),
      process({ InputObject }) {
        text.process(InputObject);
        if (mode !== 'none') items.push(InputObject);
      },
      end() {
        text.end();
        // Nobody can pick rows, so all of them count as picked.
        for (const item of mode === 'single' ? items.slice(0, 1) : items) call.write(item);
      },
    };
  },
});
