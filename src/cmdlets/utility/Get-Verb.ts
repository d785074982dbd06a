import { cmdlet } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { wildcard } from '../../values/WildcardPattern.ts';

/** The approved verbs by group, in the order in which 5.1 lists them. Proof: documented. */
const VERBS: Readonly<Record<string, string>> = {
  Common:
    'Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Pop Push Redo Remove Rename Reset ' +
    'Resize Search Select Set Show Skip Split Step Switch Undo Unlock Watch',
  Data:
    'Backup Checkpoint Compare Compress Convert ConvertFrom ConvertTo Dismount Edit Expand Export Group Import Initialize Limit ' +
    'Merge Mount Out Publish Restore Save Sync Unpublish Update',
  Lifecycle:
    'Approve Assert Complete Confirm Deny Disable Enable Install Invoke Register Request Restart Resume Start Stop Submit ' +
    'Suspend Uninstall Unregister Wait',
  Diagnostic: 'Debug Measure Ping Repair Resolve Test Trace',
  Communications: 'Connect Disconnect Read Receive Send Write',
  Security: 'Block Grant Protect Revoke Unblock Unprotect',
  Other: 'Use',
};

export default cmdlet({
  name: 'Get-Verb',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetVerbCommand',
  synopsis: 'Gets the verbs that names of commands begin with.',
  proof: 'documented',
  parameters: { verb: { type: 'string[]', position: 0, pipeline: 'value', wildcards: true } },
  run: (call) => ({
    process({ verb: patterns = ['*'] }) {
      for (const [group, verbs] of Object.entries(VERBS)) {
        for (const verb of verbs.split(' ')) {
          if (patterns.some((pattern) => wildcard(pattern).matches(verb))) {
            call.write(PSCustomObject.of({ Verb: verb, Group: group }));
          }
        }
      }
    },
  }),
});
