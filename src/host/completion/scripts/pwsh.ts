/** Completion for Windows PowerShell and PowerShell 7; without an answer they complete files themselves. */
export const PWSH = `# Completion of ems for PowerShell. To use it: ems --completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ems -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString()
    $length = $cursorPosition - $commandAst.Extent.StartOffset
    if ($length -le $line.Length) { $line = $line.Substring(0, $length) } else { $line = $line.PadRight($length) }
    & $commandAst.CommandElements[0].ToString() --complete $line 2>$null | Select-Object -Skip 1 | ForEach-Object {
        $text, $help = $_ -split "\`t", 2
        if (-not $help) { $help = $text }
        $shown = if ($text -match '[\\s\`'']') { "'" + $text.Replace("'", "''") + "'" } else { $text }
        [System.Management.Automation.CompletionResult]::new($shown, $text, 'ParameterValue', $help)
    }
}
`;
