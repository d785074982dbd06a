/** Exceptions of Exchange that errors carry, by full name; the first three recorded, the rest documented or inferred. */
export const EXCEPTIONS = [
  'Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException',
  'Microsoft.Exchange.Configuration.Tasks.ManagementObjectAmbiguousException',
  'Microsoft.Exchange.Management.SystemConfigurationTasks.ReceiveConnectorRoleConflictException',
  'Microsoft.Exchange.Management.SystemConfigurationTasks.ConnectorMappingConflictException',
  'Microsoft.Exchange.Data.DataValidationException',
  'Microsoft.Exchange.Data.Directory.ADObjectAlreadyExistsException',
  'Microsoft.Exchange.Data.Directory.ADOperationException',
] as const;

/** The full name of an exception that is known by its short one. */
export function exceptionName(short: string): string {
  return EXCEPTIONS.find((name) => name.endsWith(`.${short}`)) ?? `Microsoft.Exchange.Data.${short}`;
}
