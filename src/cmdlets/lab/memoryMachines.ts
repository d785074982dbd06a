import { EventLog } from '../../logs/events/EventLog.ts';
import type { LabMachines, ServiceStatus } from './LabMachines.ts';
import { LabTransportError } from './LabTransportError.ts';

/** Servers that live as long as the session, for practice without a disk. There is no network, so nothing listens. */
export function memoryMachines(): LabMachines {
  const log = new EventLog();
  const states = new Map<string, Record<string, ServiceStatus>>();
  return {
    readEvents: () => log,
    writeEvents(events) {
      for (const { event, time, computer } of events) log.write(event, time, computer);
    },
    serviceStates: (server) => states.get(server.toLowerCase()) ?? {},
    setService(server, service, status) {
      const key = server.toLowerCase();
      states.set(key, { ...states.get(key), [service]: status });
    },
    transport: {
      state: () => null,
      connections: () => null,
      start() {
        throw new LabTransportError('This session has no network: the practice transport needs ems on a machine.');
      },
      stop: () => null,
    },
  };
}
