import { cmdlet } from '../../runtime/cmdlet.ts';
import type { Scope } from '../../runtime/Scope.ts';

export default cmdlet({
  name: 'Set-PSDebug',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.SetPSDebugCommand',
  defaultSet: 'on',
  synopsis: 'Makes variables that were never set an error in the whole session.',
  proof: 'documented',
  parameters: {
    Trace: { type: 'int', sets: ['on'], emulated: false },
    Step: { type: 'switch', sets: ['on'], emulated: false },
    Strict: { type: 'switch', sets: ['on'] },
    Off: { type: 'switch', sets: ['off'] },
  },
  run: (call, args) => ({
    end() {
      if (args.Off) setGlobal(call.scope, 0);
      else if (call.bound('Strict')) setGlobal(call.scope, args.Strict ? 1 : 0);
    },
  }),
});

/** The level of the whole session; scopes with a level of their own, by Set-StrictMode, keep it. */
function setGlobal(scope: Scope, level: number): void {
  const chain = [scope];
  for (let next = scope.parent; next !== null; next = next.parent) chain.push(next);
  const before = chain[chain.length - 1]?.strict ?? 0;
  for (const one of chain) if (one.strict === before) one.strict = level;
}
