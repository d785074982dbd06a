import { cmdlet } from '../../runtime/cmdlet.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import { chordsOf } from './chords.ts';
import { CUSTOM } from './keyHandlers.ts';
import { readLineOf } from './ReadLine.ts';

export default cmdlet({
  name: 'Set-PSReadLineKeyHandler',
  module: 'PSReadLine',
  dotnet: 'Microsoft.PowerShell.SetPSReadLineKeyHandlerCommand',
  defaultSet: 'ScriptBlock',
  synopsis: 'Lets a key call a function of the line editor, or run a script block.',
  proof: 'documented',
  parameters: {
    Chord: { type: 'string[]', aliases: ['Key'], position: 0, mandatory: true, help: 'The keys, such as Ctrl+r.' },
    ScriptBlock: { type: 'scriptblock', sets: { ScriptBlock: { position: 1, mandatory: true } } },
    BriefDescription: { type: 'string', sets: ['ScriptBlock'], help: 'The name that the handler is shown under.' },
    Description: { type: 'string', aliases: ['LongDescription'], sets: ['ScriptBlock'] },
    Function: {
      type: 'string',
      sets: { Function: { position: 1, mandatory: true } },
      help: 'A function that Get-PSReadLineKeyHandler shows.',
    },
  },
  notEmulated: { ViMode: 'object' },
  run: (call, args) => ({
    end() {
      const readLine = readLineOf(call.session);
      const chords = chordsOf(call, args.Chord ?? []);
      const binding =
        args.ScriptBlock instanceof ScriptBlock ? scriptOf(args.ScriptBlock) : functionNamed(args.Function ?? '');
      for (const chord of chords) readLine.bind(chord, binding);

      function scriptOf(script: ScriptBlock) {
        const name = args.BriefDescription ?? CUSTOM;
        return { script, name, description: args.Description ?? 'User defined action' };
      }
      function functionNamed(text: string): string {
        const names = Object.keys(readLine.editor.functions);
        const name = names.find((one) => one.toLowerCase() === text.toLowerCase());
        return name ?? call.fail(noFunction(text, names));
      }
    },
  }),
});

const noFunction = (text: string, names: readonly string[]) => ({
  message: `Cannot validate argument on parameter 'Function'. The argument "${text}" does not belong to the set "${names.join(',')}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`,
  id: 'ParameterArgumentValidationError',
  category: 'InvalidData' as const,
  exceptionType: 'System.Management.Automation.ParameterBindingException',
});
