import json

from statustray.domain.continuity.drill import drillable
from statustray.domain.model.advice import Cause, CauseConfidence, CauseEvidence
from statustray.present.json_output.advice import advice_json, backups_json, cause_json
from statustray.present.json_output.dependencies import (
    drill_json,
    drills_json,
    resilience_json,
)
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.baskets import catalogue, user

STARTER = user("whatsapp", "instagram", "gmail", "slack", "signal", "telegram")


def test_a_backup_has_the_keys_of_the_contract() -> None:
    (first, *_) = STARTER.advice("whatsapp", "meta")

    said = advice_json(first, ENGLISH)

    assert said.keys() >= {"service", "purpose", "independence", "ready", "why", "open"}
    assert said["independence"] in {"known_separate", "not_known", "known_shared"}


def test_backups_name_what_was_taken_for_down() -> None:
    advice = STARTER.advice("whatsapp", "meta")

    said = backups_json("whatsapp", ("meta",), advice, ("mail-waits",), ENGLISH)

    assert (said["schema"], said["service"], said["down"]) == (1, "whatsapp", ["meta"])
    assert len(said["advice"]) == 2
    assert said["meanwhile"] == ["Mail to you is not lost: senders' servers try again for days."]


def test_a_cause_has_the_keys_of_the_contract_and_no_percentage() -> None:
    cause = Cause("fastly", "Fastly", CauseConfidence.PROBABLY, ("a", "b"), tuple(CauseEvidence))

    said = cause_json(cause, ENGLISH)

    assert (said["provider"], said["confidence"]) == ("fastly", "probably")
    assert said["services"] == ["a", "b"]
    assert "%" not in json.dumps(said)


def test_a_cause_without_a_name_is_null() -> None:
    said = cause_json(Cause(None, "", CauseConfidence.MAY_BE, ("a", "b", "c")), ENGLISH)

    assert (said["provider"], said["confidence"]) == (None, "may_be")


def test_resilience_has_the_keys_of_the_contract() -> None:
    said = resilience_json(STARTER.report())

    assert said.keys() >= {
        "schema",
        "effective_baskets",
        "blast_radius",
        "uncovered",
        "not_known",
    }
    assert said["effective_baskets"]["owner"] > 1
    assert said["blast_radius"][0].keys() >= {"provider", "share", "services", "purposes_lost"}
    assert all(gap.keys() >= {"purpose", "services"} for gap in said["uncovered"])
    assert said["not_known"] == ["telegram"]


def test_the_list_of_drills_holds_every_one_that_can_be_replayed() -> None:
    said = drills_json(drillable(catalogue()), {"meta-2021-10-04": ["whatsapp"]})

    fastly = next(o for o in said["outages"] if o["id"] == "fastly-2021-06-08")
    assert fastly["started_at"] == "2021-06-08T09:47:00Z"
    assert len(said["outages"]) == sum(o.drillable for o in catalogue().outages.values())


def test_a_drill_has_the_keys_of_the_contract() -> None:
    said = drill_json(STARTER.drill("meta-2021-10-04"), ENGLISH)

    assert said.keys() >= {
        "schema",
        "outage",
        "hit",
        "told_at_min",
        "operator_told_at_min",
        "timeline",
        "advice",
        "left",
        "mend",
        "to_do",
    }
    assert {hit["service"] for hit in said["hit"]} == {"whatsapp", "instagram"}
    assert all(hit["path"] for hit in said["hit"])
    assert all(row.keys() == {"at_min", "what"} for row in said["timeline"])
    assert all(a["for"] in {"whatsapp", "instagram"} for a in said["advice"])
    json.dumps(said)
