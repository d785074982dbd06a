import type { CmdletCall, CmdletRun } from '../../runtime/cmdlet.ts';
import { commandName } from './commandName.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';

/**
 * Adds to a cmdlet's methods that the changes of its pipeline are saved when the pipeline is over, however it ended:
 * what was done until then stays done, as in Exchange.
 */
export function saving<A>(call: CmdletCall, methods: CmdletRun<A>): CmdletRun<A> {
  return {
    ...methods,
    dispose() {
      const { lost } = exchangeOf(call.session).save(commandLine(call));
      for (const message of lost) call.error(taskError(call, { message, exception: 'ADOperationException' }));
    },
  };
}

/** The statement as it was typed, for the history: the whole pipeline, on one line. */
function commandLine(call: CmdletCall): string {
  const extent = call.session.frame?.at ?? call.invocation.extent;
  return extent === null ? commandName(call) : extent.text.replace(/\s*\n\s*/g, ' ').trim();
}
