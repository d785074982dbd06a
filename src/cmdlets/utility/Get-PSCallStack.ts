import { cmdlet } from '../../runtime/cmdlet.ts';
import { CallStackFrame } from './CallStackFrame.ts';

export default cmdlet({
  name: 'Get-PSCallStack',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetPSCallStackCommand',
  synopsis: 'Gets the calls that are running now, the innermost first.',
  proof: 'recorded',
  parameters: {},
  run: (call) => ({
    end() {
      for (let { frame } = call.session; frame !== null; frame = frame.caller) call.write(new CallStackFrame(frame));
    },
  }),
});
