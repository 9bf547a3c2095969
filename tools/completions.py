"""Completions for bash, zsh and fish, written from the commands themselves.

What a shell cannot know (services, outages, page formats) it asks the program for at each TAB.
"""

from collections.abc import Iterable, Iterator

from tools.command_table import Command, Value, Words, choices

_ASK = "statustray --complete"


def bash(program: Command, commands: tuple[Command, ...]) -> str:
    """Return the script for bash; it leans on no other."""
    names = " ".join(command.name for command in commands)
    lines = [
        "# bash completion for statustray",
        "_statustray() {",
        '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command="" i',
        "    COMPREPLY=()",
        "    for ((i = 1; i < COMP_CWORD; i++)); do",
        "        case ${COMP_WORDS[i]} in",
        "            --home) ((i++)) ;;",
        "            -*) ;;",
        "            *) command=${COMP_WORDS[i]}; break ;;",
        "        esac",
        "    done",
        '    case "$command:$before" in',
        *(f"        {line}" for line in _bash_values(("", program.options), commands)),
        "    esac",
        '    case "$command:$word" in',
        f"        :-*) {_bash_offer(_options(program))} ;;",
        f"        :*) {_bash_offer(names)} ;;",
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
        "    local context state state_descr line",
        "    typeset -A opt_args",
        "    _arguments -C \\",
        *(f"        {_zsh_value(value)} \\" for value in program.options),
        "        '1:command:->command' '*::argument:->argument'",
        "    case $state in",
        "        command)",
        "            local -a commands=(",
        *(f"                {_quoted(f'{c.name}:{_first(c.help)}')}" for c in commands),
        "            )",
        "            _describe command commands ;;",
        "        argument)",
        "            case $words[1] in",
        *(f"                {_zsh_command(command)}" for command in commands),
        "            esac ;;",
        "    esac",
        "}",
        "_statustray_words() {",
        f'    local -a found=(${{(f)"$({_ASK} $1 2>/dev/null)"}})',
        "    compadd -a found",
        "}",
        '_statustray "$@"',
    ]
    return "\n".join(lines) + "\n"


def fish(program: Command, commands: tuple[Command, ...]) -> str:
    """Return the script for fish."""
    lines = ["complete -c statustray -f"]
    lines += [_fish_value("__fish_use_subcommand", value) for value in program.options]
    for command in commands:
        inside = f"'__fish_seen_subcommand_from {command.name}'"
        summary = _quoted(_first(command.help))
        lines.append(
            f"complete -c statustray -n __fish_use_subcommand -a {command.name} -d {summary}"
        )
        lines += [_fish_value(inside, value) for value in command.options]
        for value in command.arguments:
            offered = _fish_offer(value.words)
            if offered:
                lines.append(f"complete -c statustray -n {inside} {offered}")
    return "\n".join(lines) + "\n"


def _bash_values(
    program: tuple[str, Iterable[Value]], commands: tuple[Command, ...]
) -> Iterator[str]:
    """Yield a case for each option that takes a value."""
    for name, options in (program, *((command.name, command.options) for command in commands)):
        for option in options:
            if option.metavar:
                yield f"{name}:{option.name}) {_bash_kind(option.words)}; return ;;"


def _bash_words(command: Command) -> Iterator[str]:
    yield f"{command.name}:-*) {_bash_offer(_options(command))} ;;"
    kinds = [value.words for value in command.arguments]
    if len(kinds) == 1:
        yield f"{command.name}:*) {_bash_kind(kinds[0])} ;;"
    elif kinds:
        yield f"{command.name}:*) {_bash_in_turn(kinds)} ;;"


def _bash_in_turn(kinds: list[Words]) -> str:
    said = [
        f"{'el' if n else ''}if (( COMP_CWORD == i + {n + 1} )); then {_bash_kind(kind)}"
        for n, kind in enumerate(kinds)
    ]
    return "; ".join((*said, "fi"))


def _bash_kind(words: Words) -> str:
    if words is Words.FILES:
        return 'mapfile -t COMPREPLY < <(compgen -f -- "$word"); compopt -o filenames'
    if words is Words.FOLDERS:
        return 'mapfile -t COMPREPLY < <(compgen -d -- "$word"); compopt -o filenames'
    known = choices(words)
    return _bash_offer(f"$({_ASK} {words.value} 2>/dev/null)" if known is None else " ".join(known))


def _bash_offer(words: str) -> str:
    return f'mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$word")'


def _options(command: Command) -> str:
    return " ".join(option.name for option in command.options)


def _zsh_command(command: Command) -> str:
    rest = [
        f"'{'*' if value.metavar.endswith('...') else ''}:{value.name}:{_zsh_kind(value.words)}'"
        for value in command.arguments
    ]
    parts = " ".join([*map(_zsh_value, command.options), *rest])
    return f"{command.name}) _arguments {parts} ;;"


def _zsh_value(value: Value) -> str:
    text = value.help.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    taken = f":{value.metavar}:{_zsh_kind(value.words)}" if value.metavar else ""
    return _quoted(f"{value.name}[{text}]{taken}")


def _zsh_kind(words: Words) -> str:
    if words is Words.FILES:
        return "_files"
    if words is Words.FOLDERS:
        return "_directories"
    known = choices(words)
    return f" _statustray_words {words.value}" if known is None else f"({' '.join(known)})"


def _fish_value(when: str, value: Value) -> str:
    taken = f" -r {_fish_offer(value.words)}".rstrip() if value.metavar else ""
    name = value.name.removeprefix("--")
    return f"complete -c statustray -n {when} -l {name}{taken} -d {_quoted(value.help)}"


def _fish_offer(words: Words) -> str:
    if words is Words.FILES:
        return "-F"
    if words is Words.FOLDERS:
        return "-a '(__fish_complete_directories)'"
    known = choices(words)
    if known is None:
        return f"-a '({_ASK} {words.value} 2>/dev/null)'"
    return f"-a {_quoted(' '.join(known))}" if known else ""


def _first(text: str) -> str:
    return text.partition("\n\n")[0].replace("\n", " ")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
