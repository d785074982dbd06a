import { cmdlet } from '../../runtime/cmdlet.ts';
import { chordsOf } from './chords.ts';
import { boundHandlers, unboundHandlers } from './keyHandlers.ts';
import { readLineOf } from './ReadLine.ts';

export default cmdlet({
  name: 'Get-PSReadLineKeyHandler',
  module: 'PSReadLine',
  dotnet: 'Microsoft.PowerShell.GetKeyHandlerCommand',
  defaultSet: 'FullListing',
  synopsis: 'Shows what each key does in the line editor.',
  proof: 'documented',
  parameters: {
    Bound: { type: 'switch', sets: ['FullListing'], help: 'Only functions that a key calls.' },
    Unbound: { type: 'switch', sets: ['FullListing'], help: 'Only functions that no key calls.' },
    Chord: {
      type: 'string[]',
      aliases: ['Key'],
      sets: { SpecificBindings: { position: 0, mandatory: true } },
      help: 'The keys to show, such as Ctrl+r.',
    },
  },
  run: (call, { Bound, Unbound, Chord }) => ({
    end() {
      const readLine = readLineOf(call.session);
      const both = !Bound && !Unbound;
      const bound = boundHandlers(readLine);
      if (Chord !== undefined) {
        const chords = chordsOf(call, Chord);
        for (const handler of bound) if (chords.includes(handler.key)) call.write(handler);
        return;
      }
      if (Bound || both) for (const handler of bound) call.write(handler);
      if (Unbound || both) for (const handler of unboundHandlers(readLine)) call.write(handler);
    },
  }),
});
