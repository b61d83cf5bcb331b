# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
# Completion of wqloaderctl for bash. Verbs, options and names come from the program itself.

# Names are the operator's: they are compared and quoted, never expanded, so no `compgen -W` here.
_wqloaderctl_offer() {
    local name
    while IFS= read -r name; do
        [[ $name == "$1"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
    done < <("${@:2}" 2>/dev/null)
}

_wqloaderctl() {
    local program=$1 current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local verb= verb_at=0 i config=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --config) config=(--config "${COMP_WORDS[i + 1]}") && ((i++)) ;;
        --socket | --host) ((i++)) ;;
        -*) ;;
        *) [[ -z $verb ]] && verb=${COMP_WORDS[i]} && verb_at=$i ;;
        esac
    done
    case $previous in
    --target) _wqloaderctl_offer "$current" "$program" "${config[@]}" complete targets && return ;;
    --span) _wqloaderctl_offer "$current" printf '%s\n' 1h 24h 7d 30d 1y && return ;;
    --config | --socket | --file | --log | --write | --secrets | --output | --textfile | --root | --dir | --sites)
        mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
    esac
    if [[ $current == -* ]]; then
        _wqloaderctl_offer "$current" "$program" complete options "$verb"
        return
    fi
    case $verb in
    '') _wqloaderctl_offer "$current" "$program" complete verbs ;;
    pause | resume | resync | decide | tail) _wqloaderctl_offer "$current" "$program" "${config[@]}" complete targets ;;
    secret)
        if ((COMP_CWORD == verb_at + 1)); then
            _wqloaderctl_offer "$current" printf '%s\n' set show-state remove
        else
            _wqloaderctl_offer "$current" "$program" "${config[@]}" complete targets
        fi ;;
    fleet)
        if ((COMP_CWORD == verb_at + 1)); then
            _wqloaderctl_offer "$current" printf '%s\n' status check diff apply
        else
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
        fi ;;
    refused) _wqloaderctl_offer "$current" printf '%s\n' list cut set-aside retry export all ;;
    complete) _wqloaderctl_offer "$current" printf '%s\n' verbs targets rules options ;;
    import | load | replay | bundle) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    esac
}

complete -o nosort -F _wqloaderctl wqloaderctl
