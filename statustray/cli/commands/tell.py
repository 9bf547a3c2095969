"""``statustray tell``: what to tell customers about a service."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Final

import typer

from statustray.cli.checks import check_once
from statustray.cli.language import language_of, tr
from statustray.cli.options import Json, OneService
from statustray.cli.output.notes import fail, print_note
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.saved_file import save
from statustray.cli.session import Session
from statustray.cli.usage_errors import with_guess
from statustray.domain.continuity.backup import advise
from statustray.domain.continuity.customer_notice import (
    CustomerFacts,
    CustomerNews,
    Replacement,
    known_since,
    news_of,
    replacements,
)
from statustray.domain.model.history import Span
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.history.queries import HistoryQueries
from statustray.present.json_output.customers import customers_json
from statustray.present.sentences.customers import (
    CustomerTexts,
    caution,
    customer_texts,
    number_hint,
)
from statustray.present.sentences.settings.options import LANGUAGES
from statustray.present.views.sign import sign_page

_NOTHING: Final = "none"
_RECENT: Final = timedelta(days=30)


_To = Annotated[
    str | None,
    typer.Option(
        metavar="ID", help=phrase("What customers use instead, or none. Default: the backup.")
    ),
]
_Back = Annotated[bool, typer.Option("--back", help=phrase("Say that it works again."))]
_Language = Annotated[
    str | None,
    typer.Option(metavar="CODE", help=phrase("Language of the texts. Default: yours.")),
]
_Sign = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help=phrase("Also save the sign to print as HTML.")),
]


def tell(
    context: typer.Context,
    service: OneService,
    *,
    to: _To = None,
    back: _Back = False,
    language: _Language = None,
    sign: _Sign = None,
    json: Json = False,
) -> None:
    """Write what to tell customers about a service."""
    session: Session = context.obj
    chosen = session.chosen([service])[0]
    name, speech = language_of(session.home, _language(language))
    snapshot = check_once(session, [chosen], lambda _snapshot: None)
    state = snapshot.state(chosen.id) or ServiceState(chosen)
    now = datetime.now(UTC)
    facts = _facts(session, state, now, to=to, back=back)
    texts = customer_texts(facts, speech, now=now)
    _print_hints(state, facts)
    if sign is not None:
        save(sign, sign_page(texts.sign))
    if json:
        print_json(customers_json(chosen.id, state.level, facts, texts, language=name))
    else:
        _print(texts)


def _print_hints(state: ServiceState, facts: CustomerFacts) -> None:
    """Say what to mind before the texts go out."""
    hints = caution(state, facts.news, tr), number_hint(facts.use, tr)
    for hint in filter(None, hints):
        print_note(hint)


def _facts(
    session: Session, state: ServiceState, now: datetime, *, to: str | None, back: bool
) -> CustomerFacts:
    """Return what can be told of a service; *to* and *back* as the command has them."""
    news = CustomerNews.BACK if back else news_of(state.level)
    use = _replacement(session, state, to)
    since = known_since(state, news, _spans(session, state.id, now))
    return CustomerFacts(state.service.name, news, since, use)


def _language(wanted: str | None) -> str:
    known = [name for name, _ in LANGUAGES]
    if wanted is not None and wanted not in known:
        names = ", ".join(known)
        said = tr(
            "Unknown language: {name}. Available languages: {names}.", name=wanted, names=names
        )
        fail(with_guess(said, wanted, known))
    return wanted or ""


def _spans(session: Session, service: str, now: datetime) -> Sequence[Span]:
    try:
        with HistoryQueries.beside(session.folders.history) as past:
            return past.spans(now - _RECENT, now, service=service)
    except sqlite3.Error:
        return ()  # without a history nobody saw the beginning


def _replacement(session: Session, state: ServiceState, wanted: str | None) -> Replacement | None:
    if wanted == _NOTHING:
        return None
    service = state.service
    advice = state.guidance.advice or advise(
        service.id,
        down=(),
        states=(),
        graph=session.graph((*session.own, service)),
        settings=session.settings,
        catalogue=session.catalogue,
    )
    reach = session.settings.me.reach
    offered = replacements(service, advice, reach, session.catalogue)
    if wanted is None:
        return offered[0] if offered else None
    named = next((one for one in offered if wanted in (one.service, one.name)), None)
    if named is not None:
        return named
    known = session.service(wanted)
    shared = set(service.purposes) & set(known.purposes)
    purpose = next((p for p in service.purposes if p in shared), "")
    return Replacement(known.id, known.name, purpose)


def _print(texts: CustomerTexts) -> None:
    parts = (
        (tr("Message to copy"), texts.message),
        (tr("Automatic reply"), texts.auto_reply),
        (tr("Line for your website"), texts.banner),
        (tr("Sign to print"), "\n".join((texts.sign.title, *texts.sign.lines, texts.sign.as_of))),
    )
    typer.echo("\n\n".join(f"== {heading}\n{text}" for heading, text in parts))
