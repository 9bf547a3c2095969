"""The contract of the settings is read as it stands, and what is written is read again."""

from datetime import date, time

from hypothesis import given

from statustray.domain.config import settings_format
from statustray.domain.model.level import Level
from statustray.domain.model.problem import MOST_PROBLEMS
from statustray.domain.model.settings import CANARIES, Ladder, Notify, Quiet, Settings
from tests.support.settings.any_settings import any_settings

CONTRACT: dict[str, object] = {
    "schema": 1,
    "watch": [
        {"service": "slack", "components": ["Messaging"]},
        {
            "id": "acme",
            "name": "Acme",
            "provider": "statuspage",
            "page": "https://status.acme.example",
            "probe": "https://acme.example/health",
            "purposes": ["message"],
            "depends_on": ["fastly"],
            "local": False,
        },
    ],
    "plan": [
        {
            "purpose": "message",
            "group": "Family",
            "rungs": ["whatsapp", "signal", "sms", "phone-call"],
            "both_sides": ["signal"],
            "tested": date(2026, 10, 1),
            "tolerable_minutes": 10,
        }
    ],
    "polling": {"interval_s": 60},
    "network": {"canaries": ["https://a.example", "https://b.example", "https://c.example"]},
    "notify": {"from_level": "degraded", "quiet": [{"from": "22:00", "to": "07:00"}]},
}


def test_the_contract_is_read_as_it_stands() -> None:
    settings, problems = settings_format.read(CONTRACT)

    assert problems == ()
    assert [watch.key for watch in settings.watch] == ["slack", "acme"]
    assert settings.watch[0].components == ("Messaging",)
    assert settings.watch[1].depends_on == ("fastly",)
    assert settings.plan[0].tested == date(2026, 10, 1)
    assert settings.plan[0].tolerable_minutes == 10
    assert settings.notify.quiet == (Quiet(time(22), time(7)),)
    assert settings.network.canaries == (
        "https://a.example",
        "https://b.example",
        "https://c.example",
    )


def test_an_empty_file_is_all_defaults() -> None:
    settings, problems = settings_format.read({})

    assert settings == Settings()
    assert settings.network.canaries == CANARIES
    assert problems == ()


def test_what_is_written_is_read_again() -> None:
    settings, _ = settings_format.read(CONTRACT)

    again, problems = settings_format.read(settings_format.write(settings))

    assert again == settings
    assert problems == ()


def test_defaults_are_not_written() -> None:
    assert settings_format.write(Settings()) == {"schema": 1}


def test_times_and_levels_are_written_as_the_contract_has_them() -> None:
    notify = Notify(from_level=Level.MAJOR_OUTAGE, quiet=(Quiet(time(22), time(7), ("sat",)),))

    written = settings_format.write(Settings(notify=notify))

    assert written["notify"] == {
        "from_level": "major_outage",
        "quiet": [{"from": "22:00", "to": "07:00", "days": ["sat"]}],
    }


def test_dates_and_times_may_be_text_or_their_own_kind() -> None:
    raw = {
        "plan": [{"purpose": "message", "tested": "2026-10-01"}],
        "notify": {"digest_at": time(8, 30)},
    }

    settings, problems = settings_format.read(raw)

    assert problems == ()
    assert settings.plan == (Ladder("message", tested=date(2026, 10, 1)),)
    assert settings.notify.digest_at == time(8, 30)


def test_a_proxy_may_want_a_password() -> None:
    proxy = "http://me:word@proxy.example:3128"

    settings, problems = settings_format.read({"network": {"proxy": proxy}})

    assert settings.network.proxy == proxy
    assert problems == ()


@given(settings=any_settings())
def test_every_declared_setting_is_read_as_it_was_written(settings: Settings) -> None:
    assert settings_format.read(settings_format.write(settings)) == (settings, ())


HOSTILE = "\x1b]0;Till\x07\x1b[2J\u202e of a\u200b\nfriend\x9b"


def test_names_hold_nothing_that_moves_a_cursor_or_turns_a_line_round() -> None:
    watch = {"id": HOSTILE, "name": HOSTILE, "group": HOSTILE, "page": "https://a.example"}
    ladder = {"purpose": "message", "group": HOSTILE, "rungs": [HOSTILE], "contacts": [HOSTILE]}

    settings, problems = settings_format.read({"schema": 1, "watch": [watch], "plan": [ladder]})

    (row,), (plan,) = settings.watch, settings.plan
    said = {row.id, row.name, row.group, plan.group, *plan.rungs, *plan.contacts}
    assert said == {"]0;Till of a friend"}
    assert problems == ()


def test_what_must_be_met_to_the_letter_stays_and_a_message_keeps_its_lines() -> None:
    watch = {"id": "a", "probe": "https://a.example", "keyword": "O\u200bK"}
    ladder = {"purpose": "message", "template": "One\x1b[2J\n\ntwo"}
    command = ["/bin/run", "\x1b"]

    settings, _ = settings_format.read(
        {"watch": [watch], "plan": [ladder], "on_change": {"command": command}}
    )

    assert settings.watch[0].keyword == "O\u200bK"
    assert settings.plan[0].template == "One\n\ntwo"
    assert settings.on_change.command == ("/bin/run", "\x1b")


def test_a_name_of_nothing_that_is_seen_is_no_name() -> None:
    settings, problems = settings_format.read(
        {"watch": [{"id": "\u202e\x1b[2J", "page": "https://a.example"}]}
    )

    assert settings.watch == ()
    assert [problem.what for problem in problems] == ["it doesn't name a service"]


def test_of_very_many_problems_the_first_are_named_and_the_rest_counted() -> None:
    rows = [{"id": f"a{n}", "probe": "https://a.example", "colour": 3} for n in range(1000)]

    settings, problems = settings_format.read({"watch": rows})

    assert len(settings.watch) == 1000
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1].what == f"more such problems: {1000 - MOST_PROBLEMS}"
