import { cmdlet, oneOf } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { effectivePolicy, type PolicyScope, policiesOf, SCOPES } from './executionPolicy.ts';

export default cmdlet({
  name: 'Get-ExecutionPolicy',
  module: 'Microsoft.PowerShell.Security',
  dotnet: 'Microsoft.PowerShell.Commands.GetExecutionPolicyCommand',
  synopsis: 'Gets the execution policy of this session. Scripts run here whatever it says.',
  proof: 'documented',
  parameters: {
    Scope: {
      type: 'string',
      realType: 'ExecutionPolicyScope',
      position: 0,
      pipeline: 'property',
      validate: [oneOf(SCOPES)],
    },
    List: { type: 'switch' },
  },
  run: (call, { Scope, List }) => ({
    end() {
      const policies = policiesOf(call.session);
      const of = (scope: PolicyScope) => policies.get(scope) ?? 'Undefined';
      if (List) {
        for (const scope of SCOPES) call.write(PSCustomObject.of({ Scope: scope, ExecutionPolicy: of(scope) }));
      } else if (Scope === undefined) call.write(effectivePolicy(call.session));
      else call.write(of(SCOPES.find((scope) => scope.toLowerCase() === Scope.toLowerCase()) as PolicyScope));
    },
  }),
});
