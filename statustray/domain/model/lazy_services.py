"""The services of a large catalogue, of which few are looked at closely."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property

import msgspec

from statustray.domain.model.service import Service, is_for_everywhere


class ListedService(msgspec.Struct, frozen=True, gc=False):
    """The part of a record that lists and searches read; ``Service`` says what is what."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    nicknames: dict[str, tuple[str, ...]] = {}
    names: dict[str, str] = {}
    category: str = ""
    purposes: tuple[str, ...] = ()
    easy_to_join: dict[str, int] = {}
    countries: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    edges: tuple[msgspec.Raw, ...] = ()
    homepage: str | None = None
    homepages: dict[str, str] = {}
    page: str | None = None
    decentralised: bool = False
    works_without_internet: bool = False
    retired: bool = False

    def in_language(self, code: str) -> "ListedService":
        """Return it under the name that its owner gives it in the language *code*."""
        name = self.names.get(code)
        if not name:
            return self
        return msgspec.structs.replace(self, name=name, aliases=(*self.aliases, self.name))

    def is_in(self, country: str) -> bool:
        """Whether people in *country* can use it."""
        if country in self.not_in:
            return False
        return is_for_everywhere(self.countries, self.category) or country in self.countries


Listed = ListedService | Service
"""What lists and searches are given: of a small catalogue whole services."""


class LazyServices(Mapping[str, Service]):
    """Services by id, each read when it is first asked for.

    ``listed`` are all of them, as far as lists and searches need them: a tenth of the work.
    ``read_list`` is given what ``listed_with`` is asked for and a field that the records must
    have, "" for any.
    """

    def __init__(
        self,
        ids: Collection[str],
        *,
        read: Callable[[str], Service],
        read_list: Callable[[str, str], Iterable[Listed]],
        said: Mapping[str, Service] | None = None,
        language: str = "",
    ) -> None:
        """Hold the services *ids* under their names in *language*; *said* are those in words."""
        self._ids = ids
        self._read = read
        self._read_list = read_list
        self._said = said or {}
        self._language = language
        self._known = dict(self._said)

    def __getitem__(self, key: str) -> Service:
        known = self._known.get(key)
        if known is None:
            if key not in self._ids:
                raise KeyError(key)
            read = self._read(key).in_language(self._language)
            known = self._known.setdefault(key, read)
        return known

    def __contains__(self, key: object) -> bool:
        return key in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    @cached_property
    def listed(self) -> tuple[Listed, ...]:
        """Every service, in order."""
        return tuple(self._in_words(self._read_list("", "")))

    @cached_property
    def easy_to_join(self) -> tuple[Listed, ...]:
        """Every service that can be set up in minutes for one of its purposes."""
        return tuple(self._in_words(self._read_list("", "easy_to_join")))

    def listed_with(self, word: str) -> tuple[Listed, ...]:
        """Return all whose records have *word* in them, and others that may, in no order.

        *word* is in lower-case letters and digits of ASCII; whatever parts them in a record does
        not count.  This is for one question: ``listed`` is read once for all of them.
        """
        if "listed" in vars(self):
            return self.listed
        found = {each.id: each for each in self._in_words(self._read_list(word, ""))}
        return (*{**found, **self._said}.values(),)

    def _in_words(self, records: Iterable[Listed]) -> Iterator[Listed]:
        said, language = self._said, self._language
        for each in records:
            # Hardly any has a name of its own in a language.
            yield said.get(each.id) or (each.in_language(language) if each.names else each)

    def saying(self, said: Mapping[str, Service], language: str) -> "LazyServices":
        """Return the same services as *language* names them, with *said* in place of their ids'."""
        return LazyServices(
            self._ids, read=self._read, read_list=self._read_list, said=said, language=language
        )
