/** Completion for fish: a tab before the description is what fish itself reads. */
export const FISH = `# Completion of ems for fish. To use it: ems --completion fish | source
function __ems_complete
    set -l answers (ems --complete (commandline -cp) 2>/dev/null)
    for answer in $answers[2..-1]
        echo $answer
    end
    switch "$answers[1]"
        case ':any'
            __fish_complete_path (commandline -ct)
        case ':folder'
            __fish_complete_directories (commandline -ct)
        case ':.ps1'
            __fish_complete_suffix .ps1
    end
end
complete -c ems -f -a '(__ems_complete)'
`;
