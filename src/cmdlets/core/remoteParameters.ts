/**
 * The parameters of Invoke-Command that reach other computers, in its parameter sets. No network address is ever
 * contacted from here. Proof: documented.
 */
const COMPUTER = ['ComputerName', 'FilePathComputerName'] as const;
const URI = ['Uri', 'FilePathUri'] as const;
const SESSION = ['Session', 'FilePathRunspace'] as const;
const MACHINE = ['VMId', 'VMName', 'FilePathVMId', 'FilePathVMName'] as const;
const CONTAINER = ['ContainerId', 'FilePathContainerId'] as const;
const NETWORK = [...COMPUTER, ...URI] as const;
const NAMED = [...NETWORK, ...MACHINE, ...CONTAINER] as const;
const ALL = [...SESSION, ...NAMED] as const;

const NEEDED = { mandatory: true } as const;
const FIRST = { position: 0 } as const;
const FIRST_NEEDED = { position: 0, mandatory: true } as const;
const SECOND_NEEDED = { position: 1, mandatory: true } as const;

/** Where the script block stands in the sets that go elsewhere. */
export const remoteBlockSets = {
  Session: SECOND_NEEDED,
  ComputerName: SECOND_NEEDED,
  Uri: SECOND_NEEDED,
  VMId: SECOND_NEEDED,
  VMName: SECOND_NEEDED,
  ContainerId: SECOND_NEEDED,
} as const;

export const remoteParameters = {
  Session: {
    type: 'System.Management.Automation.Runspaces.PSSession[]',
    sets: { Session: FIRST, FilePathRunspace: FIRST },
  },
  ComputerName: {
    type: 'string[]',
    aliases: ['Cn'],
    sets: { ComputerName: FIRST, FilePathComputerName: FIRST },
    emulated: false,
  },
  Credential: {
    type: 'pscredential',
    pipeline: 'property',
    sets: {
      ComputerName: {},
      FilePathComputerName: {},
      Uri: {},
      FilePathUri: {},
      VMId: NEEDED,
      VMName: NEEDED,
      FilePathVMId: NEEDED,
      FilePathVMName: NEEDED,
    },
    emulated: false,
  },
  Port: { type: 'int', sets: COMPUTER, emulated: false },
  UseSSL: { type: 'switch', sets: COMPUTER, emulated: false },
  ConfigurationName: { type: 'string', sets: NAMED, pipeline: 'property', emulated: false },
  ApplicationName: { type: 'string', sets: COMPUTER, pipeline: 'property', emulated: false },
  ThrottleLimit: { type: 'int', sets: ALL, emulated: false },
  ConnectionUri: {
    type: 'uri[]',
    aliases: ['URI', 'CU'],
    sets: { Uri: FIRST, FilePathUri: FIRST },
    emulated: false,
  },
  AsJob: { type: 'switch', sets: ALL, emulated: false },
  InDisconnectedSession: { type: 'switch', aliases: ['Disconnected'], sets: NETWORK, emulated: false },
  SessionName: { type: 'string[]', sets: COMPUTER, emulated: false },
  HideComputerName: { type: 'switch', aliases: ['HCN'], sets: ALL, emulated: false },
  JobName: { type: 'string', sets: [...SESSION, ...NETWORK, ...CONTAINER], emulated: false },
  FilePath: {
    type: 'string',
    aliases: ['PSPath'],
    sets: {
      FilePathRunspace: SECOND_NEEDED,
      FilePathComputerName: SECOND_NEEDED,
      FilePathUri: SECOND_NEEDED,
      FilePathVMId: SECOND_NEEDED,
      FilePathVMName: SECOND_NEEDED,
      FilePathContainerId: SECOND_NEEDED,
    },
    emulated: false,
  },
  AllowRedirection: { type: 'switch', sets: URI, emulated: false },
  SessionOption: { type: 'object', realType: 'PSSessionOption', sets: NETWORK, emulated: false },
  Authentication: { type: 'string', realType: 'AuthenticationMechanism', sets: NETWORK, emulated: false },
  EnableNetworkAccess: { type: 'switch', sets: NETWORK, emulated: false },
  VMId: {
    type: 'guid[]',
    aliases: ['VMGuid'],
    sets: { VMId: FIRST_NEEDED, FilePathVMId: FIRST_NEEDED },
    pipeline: 'property',
    emulated: false,
  },
  VMName: { type: 'string[]', sets: { VMName: NEEDED, FilePathVMName: NEEDED }, pipeline: 'property', emulated: false },
  ContainerId: {
    type: 'string[]',
    sets: { ContainerId: NEEDED, FilePathContainerId: NEEDED },
    pipeline: 'property',
    emulated: false,
  },
  RunAsAdministrator: { type: 'switch', sets: CONTAINER, emulated: false },
} as const;

/** Listed behind -InputObject and -ArgumentList. */
export const lastRemoteParameters = {
  CertificateThumbprint: { type: 'string', sets: ['ComputerName', 'Uri'], emulated: false },
} as const;
