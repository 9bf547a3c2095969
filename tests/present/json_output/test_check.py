"""What ``watch --json`` prints: each change once."""

from msgspec.structs import replace

from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.snapshot import Snapshot
from statustray.present.json_output.check import changes_json, check_json
from statustray.present.json_output.records import Json
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.states import state_of

DOWN = tuple(
    state_of(Service(key, key.upper()), level=Level.MAJOR_OUTAGE) for key in ("a", "b", "c")
)
CLOUD = Cause("cirrus", "Cirrus", CauseConfidence.MAY_BE, ("a", "b"))


def lines(before: Snapshot | None, after: Snapshot) -> list[Json]:
    return list(changes_json(before, after, ENGLISH))


def test_a_cause_is_told_when_it_is_found_and_when_it_changes_and_not_again() -> None:
    nothing = Snapshot(services=DOWN)
    found = replace(nothing, causes=(CLOUD,))
    surer = replace(nothing, causes=(replace(CLOUD, sure=CauseConfidence.PROBABLY),))
    wider = replace(nothing, causes=(replace(CLOUD, services=("b", "a", "c")),))
    reordered = replace(nothing, causes=(replace(CLOUD, services=("b", "a")),))

    told = {"at": None, "cause": "cirrus", "confidence": "may_be", "services": ["a", "b"]}
    assert lines(nothing, found) == [told]
    assert lines(found, found) == lines(found, reordered) == []
    assert lines(found, surer) == [told | {"confidence": "probably"}]
    assert lines(found, wider) == [told | {"services": ["b", "a", "c"]}]


def test_both_answers_say_how_much_can_be_seen() -> None:
    shop = state_of(
        Service("shop", "Shop", probe=Probe("https://shop.example")),
        Level.OPERATIONAL,
        Reason.WEBSITE_ANSWERS,
        probe=ProbeResult(http_status=200),
    )
    phone = state_of(Service("phone", "Phone"), reason=Reason.CANNOT_BE_SEEN)
    after = Snapshot(services=(shop, phone))

    assert [row["seen"] for row in check_json(after, ENGLISH)["services"]] == ["website", "nothing"]
    assert lines(after, replace(after, services=DOWN))[0]["seen"] == "nothing"
