"""The one-page wall card: the plan and the shared dependencies, as HTML to print.

Everything that is not our own text is escaped; no scripts, no external resources.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from statustray.domain.continuity.contacts import contact_of
from statustray.domain.continuity.resilience import Resilience
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.settings import Ladder
from statustray.present.sentences.continuity.meanwhile import meanwhile_texts
from statustray.present.sentences.continuity.resilience import (
    blast_line,
    change_line,
    uncovered_line,
)
from statustray.present.views.continuity.plan_form import contact_words
from statustray.present.views.printed_page import printed_page, reads_from_right
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.enumeration import enumeration, together
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name

_MOST = 5
_LINES = 2
_STYLE = (
    "body{font:12pt sans-serif;margin:1.5cm;color:#000;background:#fff}"
    "h1{font-size:20pt}h2{font-size:14pt;margin:1em 0 .3em}"
    "table{border-collapse:collapse;width:100%;font-size:10pt}"
    "td,th{border:1px solid #666;padding:.3em .5em;text-align:left;vertical-align:top}"
    "footer{margin-top:1.5em;font-size:9pt}"
    "@page{size:A4;margin:1cm}"
)


def card(
    plan: Sequence[Ladder], report: Resilience, graph: DependencyGraph, *, today: date, tr: Language
) -> str:
    """Return the card as one HTML document."""
    title = tr("If something stops working")
    body = (
        _tag("h1", title),
        _plan(plan, report, graph, tr),
        _lines(tr("Contacts"), _contacts(plan, graph, tr)),
        _lines(tr("What fails together"), _blasts(report, graph, tr)),
        _lines(tr("No independent backup set up"), _gaps(report, graph, tr)),
        _lines(tr("What would help most"), _change(report, tr)),
        _bridges(report, tr),
        _emergency(tr),
        _tag("footer", tr("StatusTray, {day}", day=tr.day(today))),
    )
    return printed_page(title, _STYLE, "".join(body), tr)


def _plan(plan: Sequence[Ladder], report: Resilience, graph: DependencyGraph, tr: Language) -> str:
    heads = (tr("Purpose"), tr("First"), tr("Then"), tr("Then"), tr("Last resort"), tr("Tested"))
    # Qt sets the first column at the left in every language.
    order = -1 if reads_from_right(tr) else 1
    steps = (_ladder(one, report, graph, tr) for one in plan)
    rows = [_row("th", heads[::order]), *(_row("td", cells[::order]) for cells in steps)]
    return f"<table>{''.join(rows)}</table>"


def _ladder(
    ladder: Ladder, report: Resilience, graph: DependencyGraph, tr: Language
) -> tuple[str, ...]:
    what = purpose_word(ladder.purpose, tr)
    if ladder.group:
        what = tr("{purpose}: {group}", purpose=what, group=ladder.group)
    names = [_rung(rung, report, graph, tr) for rung in ladder.rungs]
    four = (*names, "", "", "", "")[:4]
    return (what, *four, tr.day(ladder.tested) if ladder.tested else tr("never"))


def _rung(rung: str, report: Resilience, graph: DependencyGraph, tr: Language) -> str:
    """Name a step, and say where it has still to be set up: nobody does that in an outage."""
    name = way_name(rung, graph.name(rung), tr)
    if rung not in report.unready:
        return name
    return tr("{what} ({why})", what=name, why=tr("not set up yet"))


def _contacts(plan: Sequence[Ladder], graph: DependencyGraph, tr: Language) -> Iterable[str]:
    """Return each person once with their numbers, under the group of the first plan with them."""
    seen: set[str] = set()
    for ladder in plan:
        fresh = [text for text in dict.fromkeys(ladder.contacts) if text not in seen]
        seen.update(fresh)
        apps = {contact_of(text).way: graph.name(contact_of(text).way) for text in fresh}
        words = "; ".join(contact_words(text, apps, tr) for text in fresh)
        if words:
            group = ladder.group or purpose_word(ladder.purpose, tr)
            yield tr("{what}: {people}", what=group, people=words)


def _blasts(report: Resilience, graph: DependencyGraph, tr: Language) -> Iterable[str]:
    watched = len(report.services)
    return (blast_line(blast, watched, graph, tr) for blast in report.blasts[:_MOST])


def _gaps(report: Resilience, graph: DependencyGraph, tr: Language) -> Iterable[str]:
    return (uncovered_line(gap, graph, tr) for gap in report.uncovered[:_MOST])


def _change(report: Resilience, tr: Language) -> Iterable[str]:
    return (change_line(report.change, tr),) if report.change else ()


def _bridges(report: Resilience, tr: Language) -> str:
    """Say for a few services what helps while they are down."""
    rows = (
        tr(
            "{name}: {what}",
            name=enumeration(bridge.names, tr, most=len(bridge.names)),
            what=together(meanwhile_texts(bridge.lines[:_LINES], tr), tr),
        )
        for bridge in report.bridges[:_MOST]
    )
    return _lines(tr("Meanwhile"), rows)


def _emergency(tr: Language) -> str:
    said = tr("In an emergency, try any phone, any network, a landline or a neighbour.")
    return f"<p><strong>{escape(said)}</strong></p>"


def _lines(title: str, lines: Iterable[str]) -> str:
    items = "".join(_tag("li", line) for line in lines)
    return f"{_tag('h2', title)}<ul>{items}</ul>" if items else ""


def _row(cell: str, texts: Iterable[str]) -> str:
    return f"<tr>{''.join(_tag(cell, text) for text in texts)}</tr>"


def _tag(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>"
