import type { EnumValue } from '../EnumValue.ts';
import { Hashtable } from '../Hashtable.ts';
import { notEmulated } from '../notEmulated.ts';
import { lazyType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { Version } from '../Version.ts';
import { OperatingSystem } from './OperatingSystem.ts';

/** Windows' names ignore case. */
function variable(name: string): string | null {
  const exact = surroundings.environment.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  for (const [key, value] of surroundings.environment) if (key.toLowerCase() === lower) return value;
  return null;
}

function setVariable(name: string, value: string | null): void {
  if (value === null || value === '') surroundings.environment.delete(name);
  else surroundings.environment.set(name, value);
}

function variables(): Hashtable {
  const table = new Hashtable();
  for (const [name, value] of surroundings.environment) table.set(name, value);
  return table;
}

/** Folders of a Windows server by SpecialFolder number. */
function folderPath(folder: EnumValue): string {
  const profile = `C:\\Users\\${surroundings.userName}`;
  const folders: Readonly<Record<number, string>> = {
    0: `${profile}\\Desktop`,
    5: `${profile}\\Documents`,
    16: `${profile}\\Desktop`,
    26: `${profile}\\AppData\\Roaming`,
    28: `${profile}\\AppData\\Local`,
    35: 'C:\\ProgramData',
    36: 'C:\\Windows',
    37: 'C:\\Windows\\system32',
    38: 'C:\\Program Files',
    40: profile,
    42: 'C:\\Program Files (x86)',
    43: 'C:\\Program Files\\Common Files',
  };
  return folders[Number(folder.value)] ?? '';
}

export const environmentType = lazyType(() => ({
  name: 'System.Environment',
  isAbstract: true,
  staticProperties: {
    'string NewLine': () => '\r\n',
    'string CommandLine': () => 'powershell.exe',
    'int CurrentManagedThreadId': () => 1,
    'int SystemPageSize': () => 4096,
    'string MachineName': () => surroundings.machineName(),
    'string UserName': () => surroundings.userName,
    'string UserDomainName': () => variable('USERDOMAIN') ?? surroundings.machineName(),
    'int TickCount': () => Math.floor(surroundings.elapsed()) | 0,
    'int ProcessorCount': () => 2,
    'System.OperatingSystem OSVersion': () => OperatingSystem.current,
    'version Version': () => Version.parse('4.0.30319.42000'),
    'bool Is64BitOperatingSystem': () => true,
    'bool Is64BitProcess': () => true,
    'bool UserInteractive': () => true,
    'string SystemDirectory': () => 'C:\\Windows\\system32',
    'string CurrentDirectory': () => surroundings.files?.here ?? '',
    'bool HasShutdownStarted': () => false,
  },
  staticMethods: {
    'string GetEnvironmentVariable(string variable)': variable,
    'string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)': variable,
    'void SetEnvironmentVariable(string variable, string value)': setVariable,
    'void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)': setVariable,
    'System.Collections.IDictionary GetEnvironmentVariables()': variables,
    'System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target)': variables,
    'string GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)':
      folderPath,
    'string[] GetCommandLineArgs()': () => ['powershell.exe'],
    'string[] GetLogicalDrives()': () => ['C:\\'],
    'string ExpandEnvironmentVariables(string name)': (text: string) =>
      text.replace(/%([^%]+)%/g, (whole, name: string) => variable(name) ?? whole),
    'string GetFolderPath(System.Environment+SpecialFolder folder)': folderPath,
    'void Exit(int exitCode)': () => {
      throw notEmulated('[Environment]::Exit');
    },
  },
}));
