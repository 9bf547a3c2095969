"""A shared plan as one page to print: steps, people with their numbers, and a QR code.

Everything that is not our own text is escaped; no scripts, no external resources.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from statustray.domain.continuity.contacts import contact_of
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Ladder
from statustray.domain.watchlist.plan_file import plan_text
from statustray.present.sentences.continuity.plan_sharing import too_large
from statustray.present.views.continuity.plan_form import contact_words, ladder_title, rung_label
from statustray.present.views.continuity.qr_code import qr_picture
from statustray.present.views.printed_page import printed_page
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import rung_name

_CODE_PX = 300
_STYLE = (
    "body{font:12pt sans-serif;margin:1.5cm;color:#000;background:#fff}"
    "h1{font-size:20pt}h2{font-size:14pt;margin:1em 0 .3em}@page{size:A4;margin:1cm}"
)


def plan_page(
    plan: Sequence[Ladder], names: Mapping[str, str], catalogue: Catalogue, tr: Language
) -> str:
    """Return the page; *names* are those of services of the user's own, by id."""
    title = tr("Our backup plan")
    picture = qr_picture(plan_text(plan, names))
    body = "".join(_ladder(ladder, names, catalogue, tr) for ladder in plan)
    heading = f"<h1>{escape(title)}</h1>"
    return printed_page(title, _STYLE, f"{heading}{body}{_code(picture, tr)}", tr)


def _ladder(ladder: Ladder, names: Mapping[str, str], catalogue: Catalogue, tr: Language) -> str:
    steps = (
        f"{rung_label(place, tr)}: {names.get(rung) or rung_name(rung, catalogue, tr)}"
        for place, rung in enumerate(ladder.rungs)
    )
    ways = {contact_of(text).way for text in ladder.contacts}
    apps = {way: names.get(way) or rung_name(way, catalogue, tr) for way in ways}
    people = (contact_words(text, apps, tr) for text in ladder.contacts)
    heading = f"<h2>{escape(ladder_title(ladder, tr))}</h2>"
    contacts = f"<p>{escape(tr('Contacts'))}</p>{_items(people)}" if ladder.contacts else ""
    return f"{heading}{_items(steps)}{contacts}"


def _items(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def _code(picture: str | None, tr: Language) -> str:
    if picture is None:
        return f"<p>{escape(too_large(tr))}</p>"
    said = escape(tr("The code holds this plan as text, which StatusTray can import."))
    return f'<p><img src="{picture}" width="{_CODE_PX}" height="{_CODE_PX}"></p><p>{said}</p>'
