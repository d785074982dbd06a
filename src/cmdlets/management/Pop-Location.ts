import { cmdlet } from '../../runtime/cmdlet.ts';
import { stackParameters } from './locationStack.ts';

export default cmdlet({
  name: 'Pop-Location',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.PopLocationCommand',
  proof: 'recorded',
  parameters: stackParameters,
  run(call) {
    const { places } = call.session;
    return {
      process({ PassThru, StackName = '' }) {
        const stack = places.stacks.get(StackName) ?? [];
        const place = stack.at(-1);
        // An empty stack is no error (documented); an unknown stack by name is.
        if (place === undefined) {
          if (StackName !== '' && !places.stacks.has(StackName)) call.fail(noStack(StackName));
          return;
        }
        places.stacks.set(StackName, stack.slice(0, -1));
        places.goTo(place);
        if (PassThru) call.write(places.current);
      },
    };
  },
});

const noStack = (name: string) => ({
  message: `Cannot find location stack '${name}'. It does not exist or it is not a container.`,
  id: 'Argument',
  category: 'InvalidArgument' as const,
  exceptionType: 'System.Management.Automation.PSArgumentException',
});
