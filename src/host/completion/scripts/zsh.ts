/** Completion for zsh: words come whole, descriptions are shown. */
export const ZSH = `#compdef ems
# Completion of ems for zsh. To use it: source <(ems --completion zsh), or put it as _ems into a folder of $fpath.
_ems() {
  local answer kind=none line="\${(j: :)\${(@q)words[1,CURRENT]}}"
  local -a items
  while IFS= read -r answer; do
    if [[ $kind == none ]]; then
      kind=\${answer#:}
    else
      local text=\${answer%%$'\\t'*} help=\${answer#*$'\\t'}
      [[ $answer == *$'\\t'* ]] || help=
      items+=("\${text//:/\\\\:}\${help:+:$help}")
    fi
  done < <("\${words[1]}" --complete "$line" 2>/dev/null)
  (( \${#items} )) && _describe -t values 'ems' items
  case $kind in
    any) _files ;;
    folder) _files -/ ;;
    .ps1) _files -g '*.ps1' ;;
  esac
}
if [[ \${funcstack[1]} == _ems ]]; then _ems "$@"; else compdef _ems ems; fi
`;
