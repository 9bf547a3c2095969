"""The window "Tell my customers": what can be chosen, and the texts of what is chosen."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.continuity.customer_notice import (
    CustomerFacts,
    CustomerNews,
    Replacement,
    known_since,
    lacks_number,
    news_of,
)
from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState, Snapshot, worst_first
from statustray.present.sentences.customers import (
    CustomerTexts,
    caution,
    customer_texts,
    news_words,
    replacement_words,
)
from statustray.present.sentences.settings.options import LANGUAGES, Options
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_since

_NOTHING = "none"


class CustomerChoice(Struct, frozen=True):
    """What the user chose.

    ``news`` is empty for what is known, ``use`` for the best that is known; "none": nothing.
    """

    service: str
    language: str
    news: str = ""
    use: str = ""


class CustomerView(Struct, frozen=True):
    """The window; ``choice`` has the values of what was left to the program."""

    choice: CustomerChoice
    services: Options
    news: Options
    uses: Options
    languages: Options
    status: str
    warning: str
    lacks_number: bool
    texts: CustomerTexts


def customer_view(
    choice: CustomerChoice,
    snapshot: Snapshot,
    *,
    offered: Sequence[Replacement],
    spans: Sequence[Span],
    languages: tuple[Language, Language],
    now: datetime,
) -> CustomerView | None:
    """Return the window for *choice*, None where its service is not watched any more.

    *languages* are the window's and that of the texts; *spans* are the service's recorded states.
    """
    tr, speech = languages
    state = snapshot.state(choice.service)
    if state is None:
        return None
    news = CustomerNews(choice.news) if choice.news else _known_news(state, spans)
    use = _chosen(choice.use, offered)
    facts = CustomerFacts(state.service.name, news, known_since(state, news, spans), use)
    return CustomerView(
        choice=replace(choice, news=news.value, use=use.service if use else _NOTHING),
        services=tuple((s.id, s.service.name) for s in worst_first(snapshot.services)),
        news=news_words(tr),
        uses=(*((o.service, replacement_words(o, tr)) for o in offered), (_NOTHING, tr("Nothing"))),
        languages=tuple(LANGUAGES),
        status=level_since(state, now, tr),
        warning=caution(state, news, tr),
        lacks_number=use is not None and lacks_number(use) and news is not CustomerNews.BACK,
        texts=customer_texts(facts, speech, now=now),
    )


def _known_news(state: ServiceState, spans: Sequence[Span]) -> CustomerNews:
    """Return what is known: once its end was seen, that it is back."""
    if state.level is Level.OPERATIONAL and known_since(state, CustomerNews.BACK, spans):
        return CustomerNews.BACK
    return news_of(state.level)


def _chosen(use: str, offered: Sequence[Replacement]) -> Replacement | None:
    if use == _NOTHING:
        return None
    best = offered[0] if offered else None
    return next((one for one in offered if one.service == use), best)
