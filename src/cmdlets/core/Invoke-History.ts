import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Invoke-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.InvokeHistoryCommand',
  aliases: ['ihy', 'r'],
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: { Id: { type: 'string', position: 0, pipeline: 'property' } },
  run: (call, args) => ({
    end() {
      const { history, ui } = call.session;
      const wanted = args.Id;
      const entry =
        wanted === undefined
          ? history.at(-1)
          : /^\d+$/.test(wanted)
            ? history.find(({ id }) => id === Number(wanted))
            : history.findLast(({ text }) => text.toLowerCase().startsWith(wanted.toLowerCase()));
      if (entry === undefined) {
        return call.fail({
          id: 'InvokeHistoryNoHistoryForId',
          message:
            wanted === undefined
              ? 'Cannot locate the history.'
              : `Cannot locate the history for command line ${wanted}.`,
          category: 'ObjectNotFound',
          target: wanted ?? null,
          exceptionType: 'System.ArgumentException',
        });
      }
      if (!call.shouldProcess(entry.text)) return;
      ui.writeLine(entry.text);
      call.session.invokeExpression(entry.text, call);
    },
  }),
});
