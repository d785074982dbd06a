import type { AnyCmdlet } from '../../runtime/cmdlet.ts';
import CompareLab from './Compare-Lab.ts';
import GetLabConnection from './Get-LabConnection.ts';
import GetLabHistory from './Get-LabHistory.ts';
import GetLabSnapshot from './Get-LabSnapshot.ts';
import InvokeReceiveConnectorSimulation from './Invoke-ReceiveConnectorSimulation.ts';
import NewLabSnapshot from './New-LabSnapshot.ts';
import RestoreLabSnapshot from './Restore-LabSnapshot.ts';
import StartLabTransport from './Start-LabTransport.ts';
import StopLabTransport from './Stop-LabTransport.ts';
import TestReceiveConnectorLimit from './Test-ReceiveConnectorLimit.ts';
import TestReceiveConnectorLog from './Test-ReceiveConnectorLog.ts';
import UndoLabChange from './Undo-LabChange.ts';

/** The cmdlets for the practice lab itself, by lower-case name. */
export const labCmdlets: Readonly<Record<string, AnyCmdlet>> = {
  'compare-lab': CompareLab,
  'get-labhistory': GetLabHistory,
  'get-labsnapshot': GetLabSnapshot,
  'new-labsnapshot': NewLabSnapshot,
  'restore-labsnapshot': RestoreLabSnapshot,
  'undo-labchange': UndoLabChange,
  'get-labconnection': GetLabConnection,
  'invoke-receiveconnectorsimulation': InvokeReceiveConnectorSimulation,
  'start-labtransport': StartLabTransport,
  'stop-labtransport': StopLabTransport,
  'test-receiveconnectorlimit': TestReceiveConnectorLimit,
  'test-receiveconnectorlog': TestReceiveConnectorLog,
};
