import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { ServiceController } from './ServiceController.ts';

/**
 * Stops a service and, with -Force, those that need it; false after the refusal was reported. The others that were
 * stopped are noted in `also`, for a restart.
 */
export function stopService(
  call: CmdletCall,
  service: ServiceController,
  force: boolean,
  also: ServiceController[] = [],
): boolean {
  const running = service.dependents().filter((one) => one.status === 'Running');
  if (running.length > 0 && !force) {
    call.error({
      message: `Cannot stop service '${service.shownName}' because it has dependent services. It can only be stopped if the Force flag is set.`,
      id: 'ServiceHasDependentServices',
      category: 'InvalidOperation',
      target: service,
      exceptionType: 'Microsoft.PowerShell.Commands.ServiceCommandException',
    });
    return false;
  }
  for (const one of running) one.become('Stopped');
  also.push(...running);
  service.become('Stopped');
  return true;
}
