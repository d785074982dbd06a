/**
 * Completion for bash. bash cuts words at `=` and `:`, so the whole line is handed over and what it cut off is taken off the
 * answers again.
 */
export const BASH = `# Completion of ems for bash. To use it: source <(ems --completion bash)
_ems_completion() {
  local line=\${COMP_LINE:0:COMP_POINT} answer kind=none item
  local -a items=()
  COMPREPLY=()
  while IFS= read -r answer; do
    if [[ $kind == none ]]; then
      kind=\${answer#:}
    else
      items+=("\${answer%%$'\\t'*}")
    fi
  done < <("\${COMP_WORDS[0]}" --complete "$line" 2>/dev/null)
  local word=\${COMP_WORDS[COMP_CWORD]}
  [[ $word == [=:] ]] && word=
  local typed=\${line##*[[:space:]]}
  local cut=\${typed%"$word"}
  for item in "\${items[@]}"; do
    item=\${item#"$cut"}
    COMPREPLY+=("$(printf '%q' "$item")")
  done
  local file
  case $kind in
    any) while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$word"); compopt -o filenames 2>/dev/null ;;
    folder) while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -d -- "$word"); compopt -o filenames 2>/dev/null ;;
    .ps1)
      while IFS= read -r file; do
        [[ -d $file || $file == *.ps1 ]] && COMPREPLY+=("$file")
      done < <(compgen -f -- "$word")
      [[ \${#items[@]} -eq 0 ]] && compopt -o filenames 2>/dev/null
      ;;
  esac
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -F _ems_completion ems
`;
