/** A function that every session has, as source text. */
export interface BuiltinFunction {
  readonly name: string;
  readonly text: string;
}

/** By lower-case name. They behave as 5.1's do; the texts are our own. Proof: documented. */
export const builtinFunctions: Readonly<Record<string, BuiltinFunction>> = {
  'cd..': { name: 'cd..', text: 'Set-Location ..' },
  'cd\\': { name: 'cd\\', text: 'Set-Location \\' },
  'clear-host': { name: 'Clear-Host', text: '$Host.UI.RawUI.Clear()' },
  help: {
    name: 'help',
    text: 'param([Parameter(Position = 0)][string]$Name, [string[]]$Category, [string[]]$Component, [string[]]$Functionality, [string[]]$Role, [switch]$Full, [switch]$Detailed, [switch]$Examples, [string]$Parameter, [switch]$Online, [switch]$ShowWindow)\nGet-Help @PSBoundParameters | more',
  },
  mkdir: {
    name: 'mkdir',
    text: 'param([Parameter(Position = 0, ValueFromPipelineByPropertyName)][string[]]$Path, [string]$Name, [switch]$Force)\nprocess { New-Item -ItemType Directory @PSBoundParameters }',
  },
  more: {
    name: 'more',
    text: 'param([string[]]$Paths)\nif ($Paths) { Get-Content $Paths | Out-Host -Paging } else { $input | Out-Host -Paging }',
  },
  oss: {
    name: 'oss',
    text: 'param([Parameter(ValueFromPipeline)][psobject]$InputObject, [int]$Width)\nend { $null = $PSBoundParameters.Remove("InputObject"); $input | Out-String -Stream @PSBoundParameters }',
  },
  pause: { name: 'Pause', text: '$null = Read-Host "Press Enter to continue..."' },
  tabexpansion2: {
    name: 'TabExpansion2',
    text:
      '[CmdletBinding(DefaultParameterSetName = "ScriptInputSet")] param(' +
      '[Parameter(ParameterSetName = "ScriptInputSet", Mandatory, Position = 0)][string]$inputScript, ' +
      '[Parameter(ParameterSetName = "ScriptInputSet", Mandatory, Position = 1)][int]$cursorColumn, ' +
      '[Parameter(Position = 2)][hashtable]$options)\n' +
      'end { [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options) }',
  },
  prompt: {
    name: 'prompt',
    text: '"PS $($ExecutionContext.SessionState.Path.CurrentLocation)$(\'>\' * ($NestedPromptLevel + 1)) "',
  },
};
