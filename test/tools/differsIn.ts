/** What a cmdlet here does otherwise than in 5.1, by cmdlet: the column "differs" of docs/coverage.md. */
export const differsIn: Readonly<Record<string, string>> = {
  'ConvertTo-Json': 'indents by two blanks, as PowerShell 7 does',
  'Get-ChildItem': 'order of entries by name, as NTFS has it, on every file system',
  'Get-Random': '-SetSeed gives another sequence of numbers than .NET',
  'Get-Service': 'only services of practice servers',
  'Get-EventLog': 'only the logs of practice servers',
  'Group-Object': '-AsHashTable lists keys in the order they were added',
  'Out-GridView': 'a plain table instead of a window, and says so; nothing can be selected',
  'Read-Host': '-AsSecureString keeps the text in memory',
  'Restart-Service': 'only services of practice servers',
  'Start-Service': 'only services of practice servers',
  'Stop-Service': 'only services of practice servers; -NoWait has nothing to leave out',
  'Test-Connection': 'only practice servers answer; nothing is sent',
  'Get-WmiObject': 'two classes of practice servers',
};
