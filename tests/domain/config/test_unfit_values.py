"""What does not fit is named with its place, and spoils nothing else."""

from datetime import date, time

import pytest
from msgspec.structs import replace

from statustray.domain.config import settings_format
from statustray.domain.model.settings import CANARIES, NetworkRules, Polling, Settings, Watch


@pytest.mark.parametrize(
    ("raw", "place", "what"),
    [
        pytest.param(
            {"polling": {"interval_s": "fast"}},
            "[polling] interval_s",
            "expected a whole number, found text",
            id="text for a number",
        ),
        pytest.param(
            {"polling": {"interval_s": True}},
            "[polling] interval_s",
            "expected a whole number, found true or false",
            id="a switch for a number",
        ),
        pytest.param(
            {"polling": {"interval_s": 0}},
            "[polling] interval_s",
            "0 is out of range",
            id="no interval at all",
        ),
        pytest.param(
            {"appearance": {"text_percent": 400}},
            "[appearance] text_percent",
            "400 is out of range",
            id="larger text than is drawn",
        ),
        pytest.param(
            {"polling": 5}, "polling", "expected a section, found a whole number", id="no table"
        ),
        pytest.param(
            {"notify": {"from_level": "amber"}},
            "[notify] from_level",
            '"amber" is not a valid value',
            id="unknown level",
        ),
        pytest.param(
            {"notify": {"quiet": [{"from": "25:00", "to": "07:00"}]}},
            "[notify] quiet no. 1 from",
            "'25:00' is not a time of day",
            id="bad time",
        ),
        pytest.param(
            {"plan": [{"purpose": "message", "tested": "soon"}]},
            "[[plan]] message tested",
            "'soon' is not a date",
            id="bad date",
        ),
        pytest.param(
            {"watch": [{"service": "slack", "components": "Messaging"}]},
            "[[watch]] slack components",
            "expected a list of values, found text",
            id="text for a list",
        ),
        pytest.param(
            {"watch": [{"service": "slack", "components": ["Calls", 3]}]},
            "[[watch]] slack components no. 2",
            "expected text, found a whole number",
            id="a number in a list of texts",
        ),
        pytest.param(
            {"watch": [{"id": "acme", "page": "status.acme.example"}]},
            "[[watch]] acme page",
            '"status.acme.example" is not an address',
            id="an address without its scheme",
        ),
        pytest.param(
            {"watch": [{"id": "acme", "probe": "file:///etc/passwd"}]},
            "[[watch]] acme probe",
            '"file:///etc/passwd" is not an address',
            id="an address nobody may open",
        ),
        pytest.param(
            {"watch": [{"id": "acme", "probe": "https://"}]},
            "[[watch]] acme probe",
            '"https://" has no valid host name',
            id="an address without a host",
        ),
        pytest.param(
            {"watch": [{"id": "nas", "probe": "tcp://nas"}]},
            "[[watch]] nas probe",
            '"tcp://nas" has no port',
            id="a connection without a port",
        ),
        pytest.param(
            {"watch": [{"id": "acme", "page": "https:// foo bar"}]},
            "[[watch]] acme page",
            '"https:// foo bar" contains a space or a control character',
            id="an address with blanks",
        ),
        pytest.param(
            {"watch": [{"id": "acme", "page": "https://acme.example:99999/"}]},
            "[[watch]] acme page",
            '"https://acme.example:99999/" has an invalid port',
            id="a port out of range",
        ),
        pytest.param(
            {"watch": [{"id": "acme", "probe": "https://me:word@acme.example/"}]},
            "[[watch]] acme probe",
            'the address "https://…@acme.example/" contains a user name or a password',
            id="a password in an address",
        ),
        pytest.param(
            {"watch": [{"id": "acme", "expect_status": [200, 5]}]},
            "[[watch]] acme expect_status",
            "5 is out of range",
            id="a status that no server gives",
        ),
        pytest.param(
            {"plan": [{"purpose": "message"}, {"purpose": "message"}]},
            "[[plan]] message",
            "this plan is listed twice",
            id="a plan twice",
        ),
        pytest.param(
            {"notify": {"quiet": [{"from": "22:00", "to": "07:00", "days": ["someday"]}]}},
            "[notify] quiet no. 1 days",
            '"someday" is not a valid value',
            id="no day",
        ),
        pytest.param(
            {"watch": [{"name": "Acme"}]},
            "[[watch]] no. 1",
            "it doesn't name a service",
            id="no service",
        ),
        pytest.param(
            {"watch": [{"id": "acme"}]},
            "[[watch]] acme",
            "it has neither a status page nor an address to check",
            id="no look",
        ),
        pytest.param(
            {"watch": [{"service": "slack"}, {"service": "slack"}]},
            "[[watch]] slack",
            "this service is listed twice",
            id="watched twice",
        ),
        pytest.param(
            {"watch": ["slack"]}, "watch no. 1", "expected a section, found text", id="no row"
        ),
        pytest.param({"plan": [{}]}, "[[plan]] no. 1", "it has no purpose", id="no purpose"),
        pytest.param({"pollling": {}}, "pollling", "unknown setting", id="unknown table"),
        pytest.param(
            {"polling": {"intervall": 5}},
            "[polling] intervall",
            "unknown setting",
            id="unknown name",
        ),
        pytest.param(
            {"appearance": {"theme": "pink"}},
            "[appearance] theme",
            '"pink" is not a valid value',
            id="unknown theme",
        ),
        pytest.param(
            {"me": {"home_servers": {"matrix": 4}}},
            "[me] home_servers matrix",
            "expected text, found a whole number",
            id="a number in a table of texts",
        ),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(
    raw: dict[str, object], place: str, what: str
) -> None:
    _, problems = settings_format.read(raw)

    assert (place, what) in [(problem.place, problem.what) for problem in problems]
    assert all(problem.do for problem in problems)


@pytest.mark.parametrize(
    ("me", "place", "known"),
    [
        ({"country": "Germany"}, "[me] country", "DE, DJ, DK"),
        ({"roles": ["sell", "juggle"]}, "[me] roles", "sell, teach, help-desk, develop, family"),
    ],
)
def test_an_unknown_country_or_role_is_named_with_what_is_known(
    me: dict[str, object], place: str, known: str
) -> None:
    settings, (problem,) = settings_format.read({"me": me})

    assert problem.place == place
    assert known in problem.do
    assert settings.me.country == ""
    assert settings.me.roles in {(), ("sell",)}


def test_one_bad_value_spoils_nothing_else() -> None:
    raw = {
        "polling": {"interval_s": "fast", "page_interval_s": 300},
        "watch": [{"service": "slack"}],
    }

    settings, problems = settings_format.read(raw)

    assert settings == Settings(
        watch=(Watch(service="slack"),), polling=replace(Polling(), page_interval_s=300)
    )
    assert len(problems) == 1


def test_a_bad_row_leaves_the_others() -> None:
    settings, _ = settings_format.read({"watch": [{"id": "acme"}, {"service": "slack"}]})

    assert [watch.key for watch in settings.watch] == ["slack"]


def test_an_unsuitable_canary_list_falls_back_to_the_usual_one() -> None:
    settings, problems = settings_format.read({"network": {"canaries": "https://a.example"}})

    assert settings.network == NetworkRules()
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("tables", "do"),
    [
        (
            {"notify": {"quiet": "22:00-07:00"}},
            "Put each one under its own [[notify.quiet]] heading.",
        ),
        ({"notify": {"quiet": [["22:00", "07:00"]]}}, "Put it under [[notify.quiet]]."),
        ({"me": {"home_servers": ["nas"]}}, "Put it under a [me.home_servers] heading."),
        (
            {"watch": [{"service": "slack", "severities": 5}]},
            "Put it under a [watch.severities] heading.",
        ),
        ({"polling": 5}, "Put it under a [polling] heading."),
    ],
)
def test_a_heading_is_named_whole(tables: dict[str, object], do: str) -> None:
    _, (problem,) = settings_format.read(tables)

    assert problem.do == do


def test_a_date_is_shown_as_it_was_written() -> None:
    quiet = {"from": time(22), "to": date(2026, 1, 2)}

    _, (problem,) = settings_format.read({"notify": {"quiet": [quiet]}})

    assert problem.what == "2026-01-02 is not a time of day"


def test_a_canary_that_is_no_address_is_named_and_the_others_are_asked() -> None:
    good = "https://canary.example/|fine"

    settings, problems = settings_format.read({"network": {"canaries": ["canary.example", good]}})

    assert settings.network.canaries == (good,)
    assert [p.place for p in problems] == ["[network] canaries"]


def test_canaries_of_which_none_is_an_address_are_not_taken_for_none_wanted() -> None:
    settings, _ = settings_format.read({"network": {"canaries": ["rubbish"]}})
    wanted_none, _ = settings_format.read({"network": {"canaries": []}})

    assert settings.network.canaries == CANARIES
    assert wanted_none.network.canaries == ()


@pytest.mark.parametrize("word", ["se/cret", "se cret", "se@cret", "se\\cret", "se#cret"])
@pytest.mark.parametrize("start", ["https://", "https:/", "https:", "//", "", " https://"])
def test_no_problem_repeats_a_password(start: str, word: str) -> None:
    address = f"{start}me:{word}@acme.example/"
    tables = {
        "watch": [{"id": "acme", "probe": address}],
        "view": [{"name": "office", "from": address}],
    }

    settings, problems = settings_format.read(tables)

    assert (settings.watch, settings.view) == ((), ())
    assert len(problems) >= len(tables)
    assert not any("cret" in f"{p.place} {p.what} {p.do}" for p in problems)
