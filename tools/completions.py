"""Completions for bash, zsh and fish, written from the commands themselves.

What a shell cannot know (services, outages, page formats) it asks the program for at each TAB.
"""

from collections.abc import Iterable, Iterator

from tools.command_table import Command, Offer, Value, Words

_BASH_ASKS = '"${COMP_WORDS[0]/#\\~/$HOME}" --complete'


def bash(program: Command, commands: tuple[Command, ...]) -> str:
    """Return the script for bash; it leans on no other."""
    names = " ".join(command.name for command in commands)
    valued = "|".join(f"{name}:{option}" for name, option, _ in _valued((program, *commands)))
    lines = [
        "# bash completion for statustray",
        "_statustray() {",
        '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command="" i',
        "    local place=0  # how many arguments of the command stand before the word",
        "    COMPREPLY=()",
        "    # Bash takes --name=value for three words.",
        '    if [[ $word == = ]]; then word=""',
        "    elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi",
        "    for ((i = 1; i < COMP_CWORD; i++)); do",
        '        case "$command:${COMP_WORDS[i]}" in',
        f"            {valued})",
        "                ((i++)); if [[ ${COMP_WORDS[i]} == = ]]; then ((i++)); fi ;;",
        "            *:-*) ;;",
        "            :*) command=${COMP_WORDS[i]} ;;",
        "            *) ((place++)) ;;",
        "        esac",
        "    done",
        '    case "$command:$before" in',
        *(
            f"        {name}:{option}) {_bash_offer(value.offer)}; return ;;"
            for name, option, value in _valued((program, *commands))
        ),
        "    esac",
        '    case "$command:$word" in',
        f"        :-*) {_bash_match(_options(program))} ;;",
        f"        :*) {_bash_match(names)} ;;",
        *(f"        {line}" for command in commands for line in _bash_words(command)),
        "    esac",
        "}",
        "complete -F _statustray statustray",
    ]
    return "\n".join(lines) + "\n"


def zsh(program: Command, commands: tuple[Command, ...]) -> str:
    """Return the function for zsh."""
    lines = [
        "#compdef statustray",
        "_statustray() {",
        "    local context state state_descr line program=$words[1]",
        "    typeset -A opt_args",
        "    _arguments -C \\",
        *(f"        {_zsh_option(value)} \\" for value in program.options),
        "        '1:command:->command' '*::argument:->argument'",
        "    case $state in",
        "        command)",
        "            local -a commands=(",
        *(f"                {_quoted(f'{c.name}:{c.summary}')}" for c in commands),
        "            )",
        "            _describe command commands ;;",
        "        argument)",
        "            case $words[1] in",
        *(f"                {_zsh_command(command)}" for command in commands),
        "            esac ;;",
        "    esac",
        "}",
        "_statustray_words() {",
        '    local -a found=(${(f)"$(${~program} --complete $1 2>/dev/null)"})',
        "    compadd -a found",
        "}",
        '_statustray "$@"',
    ]
    return "\n".join(lines) + "\n"


def fish(program: Command, commands: tuple[Command, ...]) -> str:
    """Return the script for fish."""
    lines = ["complete -c statustray -f"]
    lines += _fish_options("__fish_use_subcommand", program)
    for command in commands:
        inside = f"'__fish_seen_subcommand_from {command.name}'"
        lines.append(
            f"complete -c statustray -n __fish_use_subcommand -a {command.name} "
            f"-d {_quoted(command.summary)}"
        )
        lines += _fish_options(inside, command)
        for value in command.arguments:
            offered = _fish_offer(value.offer)
            if offered:
                lines.append(f"complete -c statustray -n {inside} {offered}")
    return "\n".join(lines) + "\n"


def _valued(commands: Iterable[Command]) -> Iterator[tuple[str, str, Value]]:
    """Yield command, name and value of each option that takes a value."""
    for command in commands:
        for option in command.options:
            if option.metavar:
                yield from ((command.name, name, option) for name in option.names)


def _bash_words(command: Command) -> Iterator[str]:
    yield f"{command.name}:-*) {_bash_match(_options(command))} ;;"
    offers = [value.offer for value in command.arguments]
    if len(offers) == 1:
        yield f"{command.name}:*) {_bash_offer(offers[0])} ;;"
    elif offers:
        yield f"{command.name}:*) {_bash_in_turn(offers)} ;;"


def _bash_in_turn(offers: list[Offer]) -> str:
    said = [
        f"{'el' if n else ''}if (( place == {n} )); then {_bash_offer(offer)}"
        for n, offer in enumerate(offers)
    ]
    return "; ".join((*said, "fi"))


def _bash_offer(offer: Offer) -> str:
    if offer is Words.FILES:
        return 'mapfile -t COMPREPLY < <(compgen -f -- "$word"); compopt -o filenames'
    if offer is Words.FOLDERS:
        return 'mapfile -t COMPREPLY < <(compgen -d -- "$word"); compopt -o filenames'
    if isinstance(offer, Words):
        return _bash_match(f"$({_BASH_ASKS} {offer.value} 2>/dev/null)")
    return _bash_match(" ".join(offer)) if offer else ":"


def _bash_match(words: str) -> str:
    return f'mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$word")'


def _options(command: Command) -> str:
    return " ".join(name for option in command.options for name in option.names)


def _zsh_command(command: Command) -> str:
    rest = [
        f"'{'*' if value.again else ''}:{value.names[0]}:{_zsh_offer(value.offer)}'"
        for value in command.arguments
    ]
    parts = " ".join([*map(_zsh_option, command.options), *rest])
    return f"{command.name}) _arguments {parts} ;;"


def _zsh_option(value: Value) -> str:
    text = value.help.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    again = "*" if value.again else ""
    if value.metavar:
        metavar = value.metavar.replace(":", "\\:")
        taken = f"=[{text}]:{metavar}:{_zsh_offer(value.offer)}"
    else:
        taken = f"[{text}]"
    return " ".join(_quoted(f"{again}{name}{taken}") for name in value.names)


def _zsh_offer(offer: Offer) -> str:
    if offer is Words.FILES:
        return "_files"
    if offer is Words.FOLDERS:
        return "_directories"
    if isinstance(offer, Words):
        return f" _statustray_words {offer.value}"
    return f"({' '.join(offer)})"


def _fish_options(when: str, command: Command) -> Iterator[str]:
    for option in command.options:
        # -x keeps files away from a value that is none.
        needs = "-r" if option.offer is Words.FILES else "-x"
        taken = f" {needs} {_fish_offer(option.offer)}".rstrip() if option.metavar else ""
        for name in option.names:
            long = "-l" if name.startswith("--") else "-s"
            said = f"{long} {name.lstrip('-')}{taken} -d {_quoted(option.help)}"
            yield f"complete -c statustray -n {when} {said}"


def _fish_offer(offer: Offer) -> str:
    if offer is Words.FILES:
        return "-F"
    if offer is Words.FOLDERS:
        return "-a '(__fish_complete_directories)'"
    if isinstance(offer, Words):
        return f"-a '(statustray --complete {offer.value} 2>/dev/null)'"
    return f"-a {_quoted(' '.join(offer))}" if offer else ""


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
