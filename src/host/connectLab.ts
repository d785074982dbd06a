import { randomUUID } from 'node:crypto';
import { prepareShell } from '../cmdlets/exchange/prepareShell.ts';
import { connectMachines } from '../cmdlets/lab/machinesOf.ts';
import { connectLineEditor } from '../cmdlets/psreadline/ReadLine.ts';
import type { Session } from '../runtime/Session.ts';
import { labMachines } from './limits/labMachines.ts';
import { historyPath, lineEditor } from './shell/lineEditor.ts';
import { homeFolder, LabFolder } from './store/LabFolder.ts';

/**
 * Connects a session to the lab in use of a home folder (`--home`, else EMS_HOME, else `~/.ems`); the first command
 * that needs it opens or makes the lab. `server`: `--server NAME`; `sandboxed`: `--sandbox`.
 */
export function connectLab(session: Session, home: string | null, server: string | null, sandboxed = false): void {
  let labs: LabFolder | undefined;
  const folder = (): LabFolder => {
    labs ??= new LabFolder(homeFolder(home ?? undefined), { now: () => session.platform.now() });
    return labs;
  };
  connectLineEditor(session, () => lineEditor(historyPath(homeFolder(home ?? undefined))));
  connectMachines(session, () => labMachines(folder(), sandboxed));
  prepareShell(session, { open: () => folder().openCurrent(), server, newId: () => randomUUID() });
}
