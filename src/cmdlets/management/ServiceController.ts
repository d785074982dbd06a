import { findServers } from '../../exchange/identity/findServers.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { Session } from '../../runtime/Session.ts';
import { serviceEvent } from '../../smtp/events/TransportEvent.ts';
import type { EnumValue } from '../../values/EnumValue.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { enumOf, lazyEnum } from '../../values/system/Enum.ts';
import { exchangeIn, exchangeOf } from '../exchange/ExchangeSession.ts';
import type { ServiceStatus } from '../lab/LabMachines.ts';
import { type ServiceDeclaration, servicesOf, statusOf } from '../lab/labServices.ts';
import { machinesOf } from '../lab/machinesOf.ts';
import { component } from './Component.ts';

/** A service of a practice server: System.ServiceProcess.ServiceController. */
export class ServiceController extends NetObject {
  readonly session: Session;
  /** The server's short name. */
  readonly server: string;
  /** `.` for the server that the shell runs on. */
  readonly machineName: string;
  readonly service: ServiceDeclaration;
  /** As it was when the object was made; Refresh looks again. */
  status: ServiceStatus;

  constructor(session: Session, server: string, machineName: string, service: ServiceDeclaration) {
    super();
    this.session = session;
    this.server = server;
    this.machineName = machineName;
    this.service = service;
    this.status = this.now();
  }

  get psType(): PSType {
    return serviceController();
  }

  /** `Microsoft Exchange Transport (MSExchangeTransport)`, as messages name it. */
  get shownName(): string {
    return `${this.service.displayName} (${this.service.name})`;
  }

  now(): ServiceStatus {
    return statusOf(this.service, machinesOf(this.session).serviceStates(this.server));
  }

  refresh(): void {
    this.status = this.now();
  }

  /** Those of the same server that need this one. */
  dependents(): ServiceController[] {
    return this.others(({ dependsOn }) => dependsOn.includes(this.service.name));
  }

  needed(): ServiceController[] {
    return this.others(({ name }) => this.service.dependsOn.includes(name));
  }

  private others(wanted: (service: ServiceDeclaration) => boolean): ServiceController[] {
    return servicesOf(exchangeOf(this.session).organisation, this.server)
      .filter(wanted)
      .map((service) => new ServiceController(this.session, this.server, this.machineName, service));
  }

  /** Starts or stops it, and notes that in the System log; what it is already it stays. */
  become(status: ServiceStatus): void {
    this.refresh();
    if (this.status === status) return;
    const machines = machinesOf(this.session);
    machines.setService(this.server, this.service.name, status);
    this.status = status;
    const word = status === 'Running' ? 'running' : 'stopped';
    const event = {
      ...serviceEvent('HubTransport', word),
      insertions: [this.service.displayName, word],
      message: `The ${this.service.displayName} service entered the ${word} state.`,
    };
    const computer = exchangeOf(this.session).organisation.fqdnOf(this.server);
    machines.writeEvents([{ event, time: this.session.platform.now(), computer }]);
  }

  /** As the methods do it: an error for a service that is so already. Starting starts what it needs first. */
  command(status: ServiceStatus): void {
    this.refresh();
    if (this.status === status) {
      const verb = status === 'Running' ? 'start' : 'stop';
      throw new ExceptionObject(
        'System.InvalidOperationException',
        `Cannot ${verb} service ${this.service.name} on computer '${this.machineName}'.`,
      );
    }
    if (status === 'Running') for (const one of this.needed()) one.become('Running');
    else for (const one of this.dependents()) one.become('Stopped');
    this.become(status);
  }
}

const NAMESPACE = 'System.ServiceProcess';

const statusType = lazyEnum(() => ({
  name: `${NAMESPACE}.ServiceControllerStatus`,
  values: { Stopped: 1, StartPending: 2, StopPending: 3, Running: 4, ContinuePending: 5, PausePending: 6, Paused: 7 },
}));
const startModeType = lazyEnum(() => ({
  name: `${NAMESPACE}.ServiceStartMode`,
  values: { Boot: 0, System: 1, Automatic: 2, Manual: 3, Disabled: 4 },
}));
const serviceTypeType = lazyEnum(() => ({
  name: `${NAMESPACE}.ServiceType`,
  values: {
    KernelDriver: 1,
    FileSystemDriver: 2,
    Adapter: 4,
    RecognizerDriver: 8,
    Win32OwnProcess: 16,
    Win32ShareProcess: 32,
  },
  flags: true,
}));

/** Proof: documented. */
const serviceController = lazyType<ServiceController>(() => ({
  name: `${NAMESPACE}.ServiceController`,
  base: component,
  properties: {
    'bool CanPauseAndContinue': () => false,
    'bool CanShutdown': (self) => self.status === 'Running',
    'bool CanStop': (self) => self.status === 'Running',
    'string DisplayName': (self) => self.service.displayName,
    [`${NAMESPACE}.ServiceController[] DependentServices`]: (self) => self.dependents(),
    'string MachineName': (self) => self.machineName,
    'string ServiceName': (self) => self.service.name,
    [`${NAMESPACE}.ServiceController[] ServicesDependedOn`]: (self) => self.needed(),
    [`${NAMESPACE}.ServiceControllerStatus Status`]: (self) => enumOf(statusType(), self.status),
    [`${NAMESPACE}.ServiceType ServiceType`]: () => enumOf(serviceTypeType(), 'Win32OwnProcess'),
    [`${NAMESPACE}.ServiceStartMode StartType`]: (self) => enumOf(startModeType(), self.service.startType),
  },
  methods: {
    'void Start()': (self: ServiceController) => self.command('Running'),
    'void Stop()': (self: ServiceController) => self.command('Stopped'),
    'void Refresh()': (self: ServiceController) => self.refresh(),
    'void Close()': () => undefined,
    // Services of the lab change at once, so there is nothing to wait for.
    [`void WaitForStatus(${NAMESPACE}.ServiceControllerStatus desiredStatus)`]: waitFor,
    [`void WaitForStatus(${NAMESPACE}.ServiceControllerStatus desiredStatus, timespan timeout)`]: waitFor,
  },
  extended: {
    'alias Name': 'ServiceName',
    'alias RequiredServices': 'ServicesDependedOn',
  },
  format: (self) => self.service.name,
}));

function waitFor(self: ServiceController, wanted: EnumValue): void {
  self.refresh();
  if (String(wanted) === self.status) return;
  throw new ExceptionObject(
    'System.ServiceProcess.TimeoutException',
    'Time out has expired and the operation has not been completed.',
  );
}

/** The types by full name in lower case. */
export const serviceTypes: Readonly<Record<string, () => PSType>> = {
  'system.serviceprocess.servicecontroller': () => serviceController(),
  'system.serviceprocess.servicecontrollerstatus': () => statusType(),
  'system.serviceprocess.servicestartmode': () => startModeType(),
  'system.serviceprocess.servicetype': () => serviceTypeType(),
};

/** All services of a computer by name; null for one that is no server of the lab. `.` is the connected one. */
export function servicesOn(session: Session, computer: string): ServiceController[] | null {
  const exchange = exchangeIn(session);
  if (!exchange) return [];
  const local = computer === '.' || computer.toLowerCase() === 'localhost';
  const [server] = findServers(exchange.organisation, local ? exchange.connected : computer).found;
  if (!server) return null;
  return servicesOf(exchange.organisation, server.name).map(
    (service) => new ServiceController(session, server.name, local ? '.' : computer, service),
  );
}

/** Reports a computer that there is none of. The text is 5.1's (documented). */
export function computerNotThere(call: CmdletCall, computer: string): void {
  call.error({
    message: `Cannot open Service Control Manager on computer '${computer}'. This operation might require other privileges.`,
    id: 'System.InvalidOperationException',
    exceptionType: 'System.InvalidOperationException',
  });
}
