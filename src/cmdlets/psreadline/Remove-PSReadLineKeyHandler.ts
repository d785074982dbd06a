import { cmdlet } from '../../runtime/cmdlet.ts';
import { chordsOf } from './chords.ts';
import { readLineOf } from './ReadLine.ts';

export default cmdlet({
  name: 'Remove-PSReadLineKeyHandler',
  module: 'PSReadLine',
  dotnet: 'Microsoft.PowerShell.RemoveKeyHandlerCommand',
  synopsis: 'Frees a key of the line editor.',
  proof: 'documented',
  parameters: {
    Chord: { type: 'string[]', aliases: ['Key'], position: 0, mandatory: true, help: 'The keys, such as Ctrl+r.' },
  },
  notEmulated: { ViMode: 'object' },
  run: (call, { Chord }) => ({
    end() {
      const readLine = readLineOf(call.session);
      for (const chord of chordsOf(call, Chord ?? [])) readLine.bind(chord, null);
    },
  }),
});
