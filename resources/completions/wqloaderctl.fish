# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
# Completion of wqloaderctl for fish. Verbs, options and names come from the program itself.

function __wqloaderctl_verb
    for word in (commandline -opc)[2..-1]
        if contains -- $word (wqloaderctl complete verbs 2>/dev/null)
            echo $word
            return
        end
    end
end

function __wqloaderctl_is
    contains -- (__wqloaderctl_verb) $argv
end

# Names are those of the configuration that is named, else of the loader.
function __wqloaderctl_targets
    set -l words (commandline -opc)
    set -l config
    if set -l at (contains -i -- --config $words)
        set config --config $words[(math $at + 1)]
    end
    wqloaderctl $config complete targets 2>/dev/null
end

complete -c wqloaderctl -f
complete -c wqloaderctl -n 'test -z (__wqloaderctl_verb)' -a '(wqloaderctl complete verbs 2>/dev/null)'
complete -c wqloaderctl -n 'string match -q -- "-*" (commandline -ct)' -a '(wqloaderctl complete options (__wqloaderctl_verb) 2>/dev/null)'
complete -c wqloaderctl -n '__wqloaderctl_is pause resume resync decide tail' -a '(__wqloaderctl_targets)'
complete -c wqloaderctl -n '__wqloaderctl_is secret' -a 'set show-state remove (__wqloaderctl_targets)'
complete -c wqloaderctl -n '__wqloaderctl_is refused' -a 'list cut set-aside retry export all'
complete -c wqloaderctl -n '__wqloaderctl_is fleet' -F -a 'status check diff apply'
complete -c wqloaderctl -n '__wqloaderctl_is fleet' -l sites -r -F
complete -c wqloaderctl -n '__wqloaderctl_is history' -l span -x -a '1h 24h 7d 30d 1y'
complete -c wqloaderctl -n '__wqloaderctl_is complete' -a 'verbs targets rules options'
complete -c wqloaderctl -n '__wqloaderctl_is import load replay bundle' -F
complete -c wqloaderctl -n '__wqloaderctl_is check history actions verify refused load' -l target -x -a '(__wqloaderctl_targets)'
for option in config socket
    complete -c wqloaderctl -l $option -r -F
end
