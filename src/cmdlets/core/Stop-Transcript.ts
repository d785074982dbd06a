import { cmdlet } from '../../runtime/cmdlet.ts';
import { endTranscript } from './openTranscripts.ts';
import { transcriptMessage } from './Start-Transcript.ts';

export default cmdlet({
  name: 'Stop-Transcript',
  module: 'Microsoft.PowerShell.Host',
  dotnet: 'Microsoft.PowerShell.Commands.StopTranscriptCommand',
  synopsis: 'Ends the transcript that was started last.',
  proof: 'documented',
  parameters: {},
  run: (call) => ({
    end() {
      const transcript = endTranscript(call.session);
      if (transcript === null)
        return call.fail({
          message: 'An error occurred stopping transcription: The host is not currently transcribing.',
          id: 'InvalidOperation',
          category: 'InvalidOperation',
          exceptionType: 'System.Management.Automation.PSInvalidOperationException',
        });
      call.write(transcriptMessage(`Transcript stopped, output file is ${transcript.path}`, transcript.path));
    },
  }),
});
