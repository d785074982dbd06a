import { cmdlet, range } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Start-Sleep',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.StartSleepCommand',
  aliases: ['sleep'],
  defaultSet: 'Seconds',
  proof: 'documented',
  parameters: {
    Seconds: {
      type: 'int',
      validate: [range(0, 2147483)],
      sets: { Seconds: { position: 0, mandatory: true, pipeline: 'both' } },
    },
    Milliseconds: {
      type: 'int',
      validate: [range(0, 2147483647)],
      sets: { Milliseconds: { mandatory: true, pipeline: 'property' } },
    },
  },
  run: (call) => ({
    process({ Seconds, Milliseconds }) {
      call.session.sleep(Milliseconds ?? (Seconds ?? 0) * 1000);
    },
  }),
});
