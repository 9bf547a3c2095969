"""Formats whose documents begin with a word, and a detection that knows no others."""

import asyncio
from collections.abc import Mapping

from msgspec.structs import replace

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import Malformed
from statustray.engine.detection.page_detection import detect
from tests.support.stage.fake_web import FakeWeb

PAGE = "https://status.acme.example"
REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)


def reader(word: bytes) -> Provider:
    """Return a format whose documents begin with *word*, lying at /<word>.json."""

    def parse(body: bytes) -> Report:
        if not body.startswith(word):
            raise Malformed(word.decode(), "another word")
        return Report(Level.MAJOR_OUTAGE if body.endswith(b"down") else Level.OPERATIONAL)

    return Provider(id=word.decode(), name="", path=f"/{word.decode()}.json", parse=parse)


def with_(provider: Provider, **fields: object) -> Provider:
    return replace(provider, **fields)


HOSTED = with_(reader(b"hosted"), hosts=("pages.example", "acme.example/health"))
MARKED = with_(reader(b"marked"), marks=("made with marked",))
FIRST = reader(b"first")
SECOND = reader(b"second")
KEYED = with_(
    reader(b"keyed"),
    find=lambda _page, html: html.split("key=")[1] if "key=" in html else None,
    locate=lambda page: page,
    hosts=("keys.example",),
)
FEED = with_(reader(b"feed"), path="")
ORDER = ("first", "second")
ALL = {p.id: p for p in (FEED, SECOND, FIRST, KEYED, MARKED, HOSTED)}


def look(
    url: str, pages: Mapping[str, bytes | str | Failure], otherwise: bytes | Failure | None = None
) -> tuple[DetectionResult, FakeWeb]:
    web = FakeWeb(pages) if otherwise is None else FakeWeb(pages, otherwise)
    return asyncio.run(detect(url, web=web, providers=ALL, order=ORDER)), web
