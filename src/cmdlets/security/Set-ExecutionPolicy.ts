import { cmdlet, oneOf } from '../../runtime/cmdlet.ts';
import { type PolicyScope, policiesOf, SCOPES } from './executionPolicy.ts';

const POLICIES = ['Unrestricted', 'RemoteSigned', 'AllSigned', 'Restricted', 'Default', 'Bypass', 'Undefined'] as const;

export default cmdlet({
  name: 'Set-ExecutionPolicy',
  module: 'Microsoft.PowerShell.Security',
  dotnet: 'Microsoft.PowerShell.Commands.SetExecutionPolicyCommand',
  synopsis:
    'Sets the execution policy of this session, for Get-ExecutionPolicy to tell. Scripts run here whatever it says.',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    ExecutionPolicy: {
      type: 'string',
      realType: 'ExecutionPolicy',
      position: 0,
      mandatory: true,
      pipeline: 'value',
      validate: [oneOf(POLICIES)],
    },
    Scope: {
      type: 'string',
      realType: 'ExecutionPolicyScope',
      position: 1,
      pipeline: 'property',
      validate: [oneOf(SCOPES)],
    },
    Force: { type: 'switch' },
  },
  run: (call) => ({
    process({ ExecutionPolicy = '', Scope = 'LocalMachine' }) {
      const policy = POLICIES.find((one) => one.toLowerCase() === ExecutionPolicy.toLowerCase()) as string;
      const scope = SCOPES.find((one) => one.toLowerCase() === Scope.toLowerCase()) as PolicyScope;
      if (scope.endsWith('Policy')) return call.fail(groupPolicy);
      if (!call.shouldProcess(policy, 'Set-ExecutionPolicy')) return;
      const policies = policiesOf(call.session);
      if (policy === 'Undefined') policies.delete(scope);
      else policies.set(scope, policy === 'Default' ? 'RemoteSigned' : policy);
    },
  }),
});

/** Proof: documented. */
const groupPolicy = {
  id: 'CantSetGroupPolicy',
  message:
    'Cannot set execution policy. Execution policies at the MachinePolicy or UserPolicy scopes must be set through Group Policy.',
  category: 'InvalidOperation' as const,
  exceptionType: 'System.InvalidOperationException',
};
