"""Second views as JSON, for ``check`` and ``watch``: names and shapes are a contract."""

from collections.abc import Iterable
from datetime import datetime

from statustray.domain.model.checks.second_view import SecondView, ViewState
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.monitoring.second_views import aged, view_state
from statustray.present.json_output.records import Json, stamp
from statustray.present.sentences.second_views import elsewhere_clauses, view_words
from statustray.present.vocabulary.language import Language


def views_json(views: Iterable[SecondView], now: datetime, tr: Language) -> list[Json]:
    """Return what each view as a whole is worth."""
    return [_view(view, now, tr) for view in views]


def elsewhere_json(state: ServiceState, now: datetime, tr: Language) -> Json:
    """Return how one service is seen from other places; nothing without a view.

    ``level`` is null where the place says nothing that counts.
    """
    if not state.elsewhere:
        return {}
    seen = [aged(one, now) for one in state.elsewhere]
    places = [
        {
            "view": one.place,
            "state": one.state.value,
            "level": one.level.value if one.level and one.state is ViewState.FRESH else None,
        }
        for one in seen
    ]
    return {"elsewhere": {"views": places, "words": list(elsewhere_clauses(state, now, tr))}}


def view_changes_json(before: Snapshot | None, after: Snapshot, tr: Language) -> Iterable[Json]:
    """Return a line for each view whose worth, and each service whose sentence, has changed.

    They are no changes of a service: no level and no alert follows from them.
    """
    if after.at is None:
        return
    worth_before = {v.name: _worth(v, before) for v in before.views} if before else {}
    for view in after.views:
        worth = view_state(view, after.at)
        if worth is not ViewState.WAITING and worth_before.get(view.name) is not worth:
            yield {"at": stamp(after.at), **_view(view, after.at, tr)}
    for state in after.services:
        old = before.state(state.id) if before else None
        was = _said(old, before.at, tr) if old and before else {}
        said = _said(state, after.at, tr)
        if said and said != was:
            yield {"at": stamp(after.at), "about": state.id, **said}


def _said(state: ServiceState, now: datetime | None, tr: Language) -> Json:
    """Return what a change is told by: the levels at other places, not the age of what is stale."""
    known = any(one.level and one.state is ViewState.FRESH for one in state.elsewhere)
    return elsewhere_json(state, now, tr) if known and now else {}


def _worth(view: SecondView, snapshot: Snapshot) -> ViewState | None:
    return view_state(view, snapshot.at) if snapshot.at else None


def _view(view: SecondView, now: datetime, tr: Language) -> Json:
    return {
        "view": view.name,
        "state": view_state(view, now).value,
        "reported_at": stamp(view.report.at) if view.report else None,
        "words": view_words(view, now, tr),
    }
