"""The engine and the keys of pages: who is asked for one, and where it is shown."""

import asyncio
from dataclasses import dataclass, field

from msgspec.structs import replace

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import KeyTrouble, PageKey, Secret
from statustray.domain.model.service import Service
from statustray.engine.detection.fetcher import AT_ONCE
from statustray.engine.detection.page_detection import detect
from tests.support.stage.fake_web import FakeWeb
from tests.support.stage.scripts import WORD, paged, parse_word
from tests.support.stage.stage import SetStage

HUSH = Secret("hush-7f3a9c")
LOCKED = Failure(FailureKind.TIMED_OUT, Phase.REQUEST, key=KeyTrouble.LOCKED)
FORBIDDEN = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=403)
REFUSED = replace(FORBIDDEN, key=KeyTrouble.REFUSED)
ACME: Service = replace(paged("acme", wants_key=True), probe=None)


@dataclass
class FakeKeys:
    """Gives what a test put in, and remembers who was asked for."""

    given: dict[str, Secret | Failure] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def key(self, service: str, page: str) -> Secret | Failure | None:
        del page
        self.asked.append(service)
        return self.given.get(service)


def test_the_key_is_asked_for_where_a_page_wants_one_and_nowhere_else(set_stage: SetStage) -> None:
    keys = FakeKeys({"acme": HUSH})
    stage = set_stage(keys=keys)

    last = stage.play(ACME, paged("bravo"), seconds=5)

    assert last.overall is Level.OPERATIONAL
    assert set(keys.asked) == {"acme"}
    assert set(stage.shown_keys) == {
        ("https://status.acme.example", HUSH),
        ("https://status.bravo.example", None),
    }


def test_two_keys_to_one_address_are_two_documents(set_stage: SetStage) -> None:
    keys = FakeKeys({"acme": HUSH, "ours": Secret("another")})
    stage = set_stage(keys=keys)
    ours = replace(ACME, id="ours", name="Ours")

    stage.play(ACME, ours, replace(ACME, id="open", name="Open", wants_key=False), seconds=5)

    assert {key for _, key in stage.shown_keys} == {HUSH, Secret("another"), None}


def test_a_locked_store_leaves_the_page_unasked_and_unknown(set_stage: SetStage) -> None:
    keys = FakeKeys({"acme": LOCKED})
    stage = set_stage(keys=keys)

    state = stage.play(ACME, seconds=5).services[0]

    assert (state.level, state.page) == (Level.UNKNOWN, LOCKED)
    assert stage.shown_keys == []


def test_a_locked_store_never_hides_what_the_probe_sees(set_stage: SetStage) -> None:
    stage = set_stage(keys=FakeKeys({"acme": LOCKED}))

    state = stage.play(paged("acme", wants_key=True), seconds=5).services[0]

    assert state.probe is not None
    assert state.page == LOCKED


def test_the_key_that_comes_later_is_used(set_stage: SetStage) -> None:
    keys = FakeKeys({"acme": LOCKED})
    stage = set_stage(keys=keys)

    def unlock(_engine: object) -> None:
        keys.given["acme"] = HUSH

    last = stage.play(ACME, seconds=300, at=((5, unlock),))

    assert last.overall is Level.OPERATIONAL


def test_a_forbidden_page_that_wants_a_key_says_that_it_misses_one(set_stage: SetStage) -> None:
    stage = set_stage(keys=FakeKeys(), page=lambda _url, _at: FORBIDDEN)

    state = stage.play(ACME, seconds=5).services[0]

    assert state.level is Level.UNKNOWN
    assert state.page == replace(FORBIDDEN, key=KeyTrouble.WANTED)


def test_a_refused_key_is_told_and_turns_nothing_red(set_stage: SetStage) -> None:
    stage = set_stage(keys=FakeKeys({"acme": HUSH}), page=lambda _url, _at: REFUSED)

    state = stage.play(ACME, seconds=300).services[0]

    assert (state.level, state.page) == (Level.UNKNOWN, REFUSED)
    assert stage.alerts == []


def test_a_document_elsewhere_is_asked_without_the_key(set_stage: SetStage) -> None:
    hosted = Provider(
        id="hosted",
        name="Hosted",
        path="",
        parse=parse_word,
        locate=lambda _page: "https://api.hosted.example",
    )
    stage = set_stage(keys=FakeKeys({"acme": HUSH}), providers={hosted.id: hosted})

    stage.play(replace(ACME, provider="hosted"), seconds=5)

    assert set(stage.shown_keys) == {("https://api.hosted.example", None)}


def test_a_page_whose_switch_is_turned_is_checked_again(set_stage: SetStage) -> None:
    keys = FakeKeys({"acme": HUSH})
    stage = set_stage(keys=keys)

    stage.play(
        replace(ACME, wants_key=False),
        seconds=20,
        at=((12, lambda engine: engine.configure((ACME,), stage.settings)),),
    )

    assert [key for _, key in stage.shown_keys] == [None, HUSH]


def found_with_key(web: FakeWeb) -> DetectionResult:
    formats = tuple(replace(WORD, id=f"word{n}", path=f"/{n}.json") for n in range(1, 20))
    key = PageKey(HUSH, "https://acme.example/board")
    order = tuple(f.id for f in formats)
    known = {f.id: f for f in formats}
    return asyncio.run(detect(key.page, web=web, providers=known, key=key, order=order))


def test_detection_shows_the_key_at_the_pages_own_origin_only() -> None:
    home = b'<a href="https://status.acme.example">Status</a>'

    web = FakeWeb({"https://acme.example/board": home})

    found_with_key(web)

    assert "https://status.acme.example" in web.asked
    assert web.keyed
    assert all(url.startswith("https://acme.example") for url, _ in web.keyed)


def test_detection_does_not_go_on_with_a_key_that_was_refused() -> None:
    web = FakeWeb(otherwise=REFUSED)

    found = found_with_key(web)

    assert found.wants_key
    assert len(web.keyed) <= AT_ONCE
