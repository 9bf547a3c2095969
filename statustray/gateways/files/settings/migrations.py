"""Settings of older versions, made today's by small pure steps, one a schema."""

from collections.abc import Callable

from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.toml.toml_tables import Tables

Upgrade = Callable[[Tables], dict[str, object]]

_LONGEST_SHOWN = 80
_UPDATE = phrase("Update StatusTray, or use a different --home folder. The file was not changed.")

# The first makes schema 2 of schema 1, and so on: today's schema is one more than their number.
UPGRADES: tuple[Upgrade, ...] = ()


class WrongSchema(ValueError):  # noqa: N818 - named for what is found, as Malformed is
    """The file's schema is no number, or one that only a later version knows.

    ``do`` says what to do about it.
    """

    def __init__(self, why: str, do: str) -> None:
        super().__init__(why)
        self.do = do


def schema_of(raw: Tables) -> int:
    """Return the schema of *raw*; a file that does not say is of the first.

    Raises:
        WrongSchema: it is not a whole number of at least 1.
    """
    schema = raw.get("schema", 1)
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        value = repr(schema)[:_LONGEST_SHOWN]
        raise WrongSchema(
            phrase('"schema" is {value}, not a whole number of at least 1', value=value),
            phrase("Write {example}.", example="schema = 1"),
        )
    return schema


def upgraded(raw: Tables, upgrades: tuple[Upgrade, ...]) -> Tables:
    """Return *raw* as the newest schema has it.

    Raises:
        WrongSchema: it is newer than that, or no schema at all.
    """
    newest = len(upgrades) + 1
    schema = schema_of(raw)
    if schema > newest:
        raise WrongSchema(
            phrase(
                "version {version} needs a newer StatusTray; this one supports up to {known}",
                version=schema,
                known=newest,
            ),
            _UPDATE,
        )
    for step in upgrades[schema - 1 :]:
        raw = step(raw)
    return {**raw, "schema": newest} if schema < newest else raw
