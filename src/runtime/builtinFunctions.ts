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
    text: 'param([Parameter(Position = 0)][string]$Name, [switch]$Full, [switch]$Detailed, [switch]$Examples, [string]$Parameter)\nGet-Help @PSBoundParameters',
  },
  mkdir: {
    name: 'mkdir',
    text: 'param([Parameter(Position = 0, ValueFromPipelineByPropertyName)][string[]]$Path, [string]$Name, [switch]$Force)\nprocess { New-Item -ItemType Directory @PSBoundParameters }',
  },
  more: {
    name: 'more',
    text: 'param([string[]]$Paths)\nif ($Paths) { Get-Content $Paths | Out-Host } else { $input | Out-Host }',
  },
  oss: {
    name: 'oss',
    text: 'param([Parameter(ValueFromPipeline)][psobject]$InputObject, [int]$Width)\nend { $null = $PSBoundParameters.Remove("InputObject"); $input | Out-String -Stream @PSBoundParameters }',
  },
  pause: { name: 'Pause', text: '$null = Read-Host "Press Enter to continue..."' },
  prompt: {
    name: 'prompt',
    text: '"PS $($ExecutionContext.SessionState.Path.CurrentLocation)$(\'>\' * ($NestedPromptLevel + 1)) "',
  },
};
