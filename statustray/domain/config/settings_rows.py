"""The rows of the lists in the settings: what makes a row usable, and how rows are told apart."""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import Struct

from statustray.domain.model.settings import Ladder, Quiet, Source, ViewSource, Watch
from statustray.domain.text.lazy_message import phrase

REMOVE_ONE = phrase("Remove one of the two entries.")


class RowProblem(NamedTuple):
    """What is wrong with a row: at which name, what, and what to do.

    ``lacks`` are the names of which one is missing.  A value of theirs that was refused has been
    named already, and is the one thing to correct.
    """

    key: str
    what: str
    do: str
    usable: bool = False
    lacks: tuple[str, ...] = ()


class RowRule(Struct, frozen=True):
    """The rule for one kind of row.

    Attributes:
        problem: Returns what is wrong with a row; it is None where a needed field is missing.
        name: Returns the name that no second row may have, None where rows have no names.
        repeated: What to say of a row whose name stands above.
    """

    problem: Callable[[Any], RowProblem | None]
    name: Callable[[Any], object]
    repeated: str = ""


def _watch(watch: Watch | None) -> RowProblem | None:
    if watch is None or not watch.key:
        do = phrase('Write service = "…", or id = "…" for a service of your own.')
        return RowProblem("", phrase("it doesn't name a service"), do, lacks=("service", "id"))
    if watch.source or watch.check:
        return _watch_of_source(watch)
    if not (watch.service or watch.page or watch.probe):
        do = phrase('Write page = "…" or probe = "…".')
        what = phrase("it has neither a status page nor an address to check")
        return RowProblem("", what, do, lacks=("page", "probe"))
    if watch.wants_key and watch.page is None:
        what = phrase("key = true needs a status page")
        return RowProblem("key", what, phrase('Add page = "…".'), usable=True)
    return None


def _watch_of_source(watch: Watch) -> RowProblem | None:
    if not (watch.id and watch.source and watch.check):
        what = phrase("a service of a source needs an id, the source and its check there")
        do = phrase('Write id = "…", source = "…" and check = "…".')
        return RowProblem("", what, do, lacks=("id", "source", "check"))
    if watch.page or watch.service:
        what = phrase("it has both a source and a status page")
        return RowProblem("", what, phrase("Remove one of the two."), usable=not watch.service)
    return None


def _source(source: Source | None) -> RowProblem | None:
    if source is not None and source.id:
        return None
    do = phrase("Write {example}.", example='id = "…", kind = "prometheus", url = "https://…"')
    what = phrase("it has no id, kind or address that can be used")
    return RowProblem("", what, do, lacks=("id", "kind", "url"))


def _ladder(ladder: Ladder | None) -> RowProblem | None:
    if ladder is not None and ladder.purpose:
        return None
    do = phrase('Write purpose = "message", for example.')
    return RowProblem("", phrase("it has no purpose"), do, lacks=("purpose",))


def _quiet(quiet: Quiet | None) -> RowProblem | None:
    if quiet is not None:
        return None
    do = phrase("Write {example}.", example='{ from = "22:00", to = "07:00" }')
    return RowProblem("", phrase("it has no start or end time"), do, lacks=("from", "to"))


def _view(view: ViewSource | None) -> RowProblem | None:
    if view is None or not view.name.strip() or not view.place:
        do = phrase("Write {example}.", example='name = "the office", from = "/shared/office.json"')
        what = phrase("it has no name, or no place that can be read")
        return RowProblem("", what, do, lacks=("name", "from"))
    if view.wants_key and "://" not in view.place:
        what = phrase("key = true needs an https address")
        return RowProblem("key", what, phrase("Remove it: a file needs no key."), usable=True)
    return None


def _view_name(view: ViewSource) -> object:
    return view.name.strip().casefold()


def _no_name(_: object) -> object:
    return None


ROW_RULES: Mapping[type, RowRule] = {
    Watch: RowRule(_watch, attrgetter("key"), phrase("this service is listed twice")),
    Source: RowRule(_source, attrgetter("id"), phrase("this source is listed twice")),
    Ladder: RowRule(_ladder, attrgetter("key"), phrase("this plan is listed twice")),
    Quiet: RowRule(_quiet, _no_name),
    ViewSource: RowRule(_view, _view_name, phrase("this place is listed twice")),
}
