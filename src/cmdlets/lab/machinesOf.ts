import type { Session } from '../../runtime/Session.ts';
import type { LabMachines } from './LabMachines.ts';
import { memoryMachines } from './memoryMachines.ts';

const sources = new WeakMap<Session, () => LabMachines>();
const machines = new WeakMap<Session, LabMachines>();

/** Gives a session the servers that the host keeps, opened at first use; a session without them has servers in memory. */
export function connectMachines(session: Session, open: () => LabMachines): void {
  sources.set(session, open);
}

export function machinesOf(session: Session): LabMachines {
  const known = machines.get(session);
  if (known) return known;
  const made = sources.get(session)?.() ?? memoryMachines();
  machines.set(session, made);
  return made;
}
