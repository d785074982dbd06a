import { exchangeNotEmulated } from './exchange/whyNotEmulated.ts';
import { notEmulatedCommand } from './notEmulated.ts';

/** Programs of Windows that scripts call; none is ever started here. Proof: documented. */
const PROGRAMS: ReadonlySet<string> = new Set(
  (
    'appcmd arp attrib bcdedit cacls certutil chkdsk cipher clip cmd comp convert cscript dcdiag dism diskpart dsquery eventcreate ' +
    'explorer fc findstr fsutil ftp getmac gpresult gpupdate hostname icacls iisreset ipconfig klist label ldifde mmc mode mountvol ' +
    'msiexec nbtstat net net1 netsh netstat nltest notepad nslookup ntdsutil openfiles pathping ping powercfg powershell quser ' +
    'reg regedit regsvr32 repadmin robocopy route rundll32 runas sc schtasks setspn setup setx sfc shutdown sort subst systeminfo ' +
    'takeown taskkill tasklist telnet timeout tracert tree tzutil w32tm wecutil wevtutil where whoami winrm winrs wmic wscript wusa xcopy'
  ).split(' '),
);

/** Why a command that real shells have is not here; null for a name that none has. */
export function notEmulatedHere(name: string): { readonly message: string; readonly id: string } | null {
  const plain = name.replace(/^.*\\/, '');
  const command = notEmulatedCommand(plain);
  if (command !== null) {
    return {
      message: `The cmdlet '${command.name}' exists in ${command.module}, but it is not emulated here.`,
      id: 'CmdletNotEmulated',
    };
  }
  if (isProgram(plain)) {
    return {
      message: `The program '${name}' is not started: native programs are not emulated here.`,
      id: 'ProgramNotEmulated',
    };
  }
  return exchangeNotEmulated(plain);
}

function isProgram(name: string): boolean {
  const lower = name.toLowerCase();
  return /\.(exe|com|bat|cmd|vbs|msc|cpl)$/.test(lower) || PROGRAMS.has(lower);
}
