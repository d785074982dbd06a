import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Write-Information',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteInformationCommand',
  proof: 'recorded',
  parameters: {
    MessageData: { type: 'object', aliases: ['Msg', 'Message'], position: 0, mandatory: true, pipeline: 'value' },
    Tags: { type: 'string[]', position: 1 },
  },
  run: (call, args) => ({
    process({ MessageData }) {
      for (const tag of args.Tags ?? []) {
        if (tag.toLowerCase().startsWith('ps')) {
          call.fail({
            id: 'PSPrefixReservedInInformationTag',
            message: `Cannot use tag '${tag}'. The 'PS' prefix is reserved.`,
            category: 'InvalidArgument',
            target: tag,
            exceptionType: 'System.InvalidOperationException',
          });
        }
      }
      call.information(MessageData, args.Tags ?? []);
    },
  }),
});
