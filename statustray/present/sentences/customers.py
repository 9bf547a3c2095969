"""What to tell customers: a message, an automatic reply, a line for a website, a sign to print.

The texts are sent by the user, so "we" is the user's shop or office.  They give no time that
nobody saw and name nobody's fault.
"""

from datetime import datetime
from typing import Final, NamedTuple

from msgspec import Struct

from statustray.domain.continuity.customer_notice import (
    CALL,
    WRITE_MAIL,
    WRITE_TEXT,
    CustomerFacts,
    CustomerNews,
    Replacement,
    lacks_number,
)
from statustray.domain.continuity.needs import BETWEEN_PEOPLE
from statustray.domain.model.checks.visibility import Seen
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.text.lazy_message import N_, Msg
from statustray.present.vocabulary.enumeration import together
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name

_REACHING = BETWEEN_PEOPLE | {"business-phone", "email", "phone-service", "sms"}
_PAYING = frozenset({"pay", "send-money", "take-payments"})


class SignText(Struct, frozen=True):
    """What a printed sign says: one sentence in large letters, others below, and of when it is."""

    title: str
    lines: tuple[str, ...]
    as_of: str


class CustomerTexts(Struct, frozen=True):
    """The texts for customers, in one language."""

    message: str
    auto_reply: str
    banner: str
    sign: SignText


def customer_texts(facts: CustomerFacts, tr: Language, *, now: datetime) -> CustomerTexts:
    """Return the four texts."""
    what, then = _what(facts, tr, now), _then(facts, tr)
    both = together((what, then), tr)
    patience = tr("Thank you for your patience.")
    return CustomerTexts(
        message="\n\n".join((tr("Hello,"), both, patience)),
        auto_reply="\n\n".join((tr("Thank you for your message."), both)),
        banner=both,
        sign=SignText(what, (then, patience), _as_of(tr, now)),
    )


def news_words(tr: Language) -> tuple[tuple[str, str], ...]:
    """Return what can be told, by the value of ``CustomerNews``."""
    return (
        (CustomerNews.NOT_WORKING.value, tr("It isn't working")),
        (CustomerNews.PROBLEMS.value, tr("It has problems")),
        (CustomerNews.BACK.value, tr("It is working again")),
    )


def replacement_words(use: Replacement, tr: Language) -> str:
    """Name what customers use instead, for a list to choose from."""
    name = tr("Email") if use.service == WRITE_MAIL else way_name(use.service, use.name, tr)
    return tr("{name}: {to}", name=name, to=use.to) if use.to else name


def number_hint(use: Replacement | None, tr: Language) -> str:
    """Say where to enter the number that the texts lack, empty where none is missing."""
    if use is None or not lacks_number(use):
        return ""
    return tr("Your own number is missing. Enter it in Settings, Backup plan.")


def caution(state: ServiceState, news: CustomerNews, tr: Language) -> str:
    """Say where the texts say more than StatusTray knows, empty where they do not."""
    name, level = state.service.name, state.level
    if news is CustomerNews.BACK:
        if level is Level.OPERATIONAL:
            return ""
        if level.trouble:
            return tr("StatusTray still sees a problem with {name}.", name=name)
    elif level.trouble and state.seen is not Seen.WEBSITE:
        return ""
    elif level.trouble:
        return tr(
            "StatusTray checks only the website of {name}. Send this if you know that it isn't "
            "the website alone.",
            name=name,
        )
    elif level is Level.OPERATIONAL:
        return tr("StatusTray sees no problem with {name}. Send this if you know more.", name=name)
    return tr("StatusTray can't tell how {name} is. Send this if you know more.", name=name)


class _NewsWords(NamedTuple):
    """What to tell customers where its beginning is known, and where it is not."""

    since: Msg
    now: Msg


_NEWS: Final = {
    CustomerNews.NOT_WORKING: _NewsWords(
        N_("{service} hasn't been working since {time}."),
        N_("{service} isn't working at the moment."),
    ),
    CustomerNews.PROBLEMS: _NewsWords(
        N_("{service} has had problems since {time}."),
        N_("{service} has problems at the moment."),
    ),
    CustomerNews.BACK: _NewsWords(
        N_("{service} has been working again since {time}."), N_("{service} is working again.")
    ),
}


def _what(facts: CustomerFacts, tr: Language, now: datetime) -> str:
    words = _NEWS[facts.news]
    if facts.since is None:
        return tr.say(words.now, service=facts.service)
    return tr.say(words.since, service=facts.service, time=_moment(facts.since, tr, now))


def _then(facts: CustomerFacts, tr: Language) -> str:
    if facts.news is CustomerNews.BACK:
        return tr("You can use it as usual.")
    if facts.use is None:
        return tr("Please try again later.")
    return _instead(facts.use, tr)


def _instead(use: Replacement, tr: Language) -> str:
    backup = way_name(use.service, use.name, tr)
    plain = {"walk": tr("Please come to us in person."), "cash": tr("Please pay in cash.")}
    if use.service in (CALL, WRITE_TEXT):
        return _by_phone(use, tr)
    if use.to:
        return tr("Please write to us: {address}.", address=use.to)
    if use.service in plain:
        return plain[use.service]
    if use.purpose in _REACHING:
        return tr("You can reach us on {backup}.", backup=backup)
    if use.purpose in _PAYING:
        return tr("You can pay another way: {backup}.", backup=backup)
    return tr("Please use this instead: {backup}.", backup=backup)


def _by_phone(use: Replacement, tr: Language) -> str:
    if use.service == CALL:
        return tr("Please call us: {number}.", number=use.to) if use.to else tr("Please call us.")
    return tr("Please text us: {number}.", number=use.to) if use.to else tr("Please text us.")


def _moment(at: datetime, tr: Language, now: datetime) -> str:
    """Return the time, with its date unless that is today: a text may be read on another day."""
    day = at.astimezone().date()
    if day == now.astimezone().date():
        return tr.time(at)
    return tr("{day} at {time}", day=tr.day(day), time=tr.time(at))


def _as_of(tr: Language, now: datetime) -> str:
    day = tr.day(now.astimezone().date())
    return tr("As of {day} at {time}", day=day, time=tr.time(now))
