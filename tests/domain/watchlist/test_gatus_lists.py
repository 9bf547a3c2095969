"""Endpoints of Gatus become probes, and what one loses is named."""

import pytest
from msgspec.structs import replace

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Watch
from statustray.domain.watchlist.formats import read_list

GATUS = """\
# my monitors
metrics: true
endpoints:
  - name: Acme
    group: core
    url: "https://acme.example/health"
    interval: 30s
    conditions:
      - "[STATUS] == any(200, 204)"
      - "[BODY] == pat(*<h1>Fine</h1>*)"
      - "[RESPONSE_TIME] < 500"
      - "[BODY].user.name == john"
  - name: zone
    url: "9.9.9.9"
    dns:
      query-name: "acme.example."
      query-type: "A"
    conditions: ["[DNS_RCODE] == NOERROR"]
  - name: box
    enabled: false
    url: tcp://db.example:5432
    conditions:
      - "[CONNECTED] == true"
  - name: pinged
    url: icmp://acme.example
"""


def read(text: str) -> ImportResult:
    return read_list(text.encode())


def test_endpoints_of_gatus_become_probes() -> None:
    found = read(GATUS)

    assert found.source == "Gatus"
    assert found.watch == (
        Watch(
            id="acme",
            name="Acme",
            probe="https://acme.example/health",
            expect_status=(200, 204),
            keyword="<h1>Fine</h1>",
            group="core",
        ),
        Watch(id="zone", name="zone", probe="dns://acme.example"),
        Watch(id="box", name="box", probe="tcp://db.example:5432", muted=True),
    )
    assert [(p.place, p.what) for p in found.problems] == [
        (
            "line 4, Acme",
            "settings that StatusTray doesn't have: [BODY].user.name == john",
        ),
        ("line 19, box", "it is paused there; here it is checked, and muted"),
        ("line 24, pinged", '"icmp://acme.example" can\'t be checked from here'),
    ]


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("method: POST", "method POST"),
        ("body: hush", "body"),
        ("headers: {X-Key: hush}", "headers"),
        ("client: {insecure: true}", "client"),
        ("graphql: true", "graphql"),
        ("ssh: {username: hush}", "ssh"),
        ('conditions: ["[BODY].x == hush"]', "[BODY].x"),
        ("enabled: no", "paused"),
    ],
)
def test_what_an_endpoint_loses_is_named_without_its_value(row: str, named: str) -> None:
    found = read(f"endpoints:\n  - name: a\n    url: https://a.example\n    {row}\n")

    (problem,) = found.problems
    assert len(found.watch) == 1
    assert problem.place == "line 2, a"
    assert named in problem.what
    assert "hush" not in problem.what or named == "[BODY].x"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://${HOST}/", "it is a variable"),
        ("https://$HOST/", "it is a variable"),
        ("https://me:hush@a.example", "can't be checked"),
        ("wss://a.example", "can't be checked"),
        ("tcp://nas", "can't be checked"),
        ("", "can't be checked"),
    ],
)
def test_an_endpoint_that_cannot_be_watched_is_left_out_and_named(url: str, why: str) -> None:
    found = read(f'endpoints:\n  - name: a\n    url: "{url}"\n')

    assert found.watch == ()
    assert why.rpartition("it is ")[2] in found.problems[0].what
    assert "hush" not in found.problems[0].what


_PLAIN = Watch(id="a", name="a", probe="https://a.example")


@pytest.mark.parametrize(
    ("conditions", "watch"),
    [
        (["[BODY] == pat(*${WORD}*)"], _PLAIN),  # what the variable holds is not in the file
        (["[STATUS] == $CODE"], _PLAIN),
        (["[BODY] == pat(*o?*)"], _PLAIN),  # signs that stand for others
        (["[BODY] == pat(*v[0-9]*)"], _PLAIN),
        (["[BODY] == pat(*a*b*)"], _PLAIN),
        # A probe looks for one text of each kind.
        (["[BODY] == pat(*a*)", "[BODY] == pat(*b*)"], replace(_PLAIN, keyword="a")),
        (["[BODY] != pat(*a*)", "[BODY] != pat(*b*)"], replace(_PLAIN, keyword_absent="a")),
        (["[STATUS] == 204", "[STATUS] == 201"], replace(_PLAIN, expect_status=(204,))),
    ],
)
def test_a_condition_that_cannot_be_watched_is_lost_and_named(
    conditions: list[str], watch: Watch
) -> None:
    head = "endpoints:\n  - name: a\n    url: https://a.example\n    conditions: "

    found = read(f"{head}{conditions}\n")

    assert found.watch == (watch,)
    (problem,) = found.problems
    assert problem.what.endswith(f": {conditions[-1]}")


def test_variables_of_its_environment_name_nothing_and_two_dollars_are_one() -> None:
    found = read(
        'endpoints:\n  - name: "${TEAM} front"\n    group: $GROUP\n    url: https://a.example/$$x\n'
    )

    assert found.watch == (Watch(id="a-example", name="a.example", probe="https://a.example/$x"),)


def test_a_record_that_is_no_address_is_left_out() -> None:
    found = read("endpoints:\n  - {name: mx, url: 9.9.9.9, dns: {query-name: a.b, query-type: MX}}")

    assert found.watch == ()
    assert found.problems[0].what == "it checks MX records, and StatusTray checks addresses"


@pytest.mark.parametrize(
    ("odd", "what"),
    [
        (
            "external-endpoints:\n  - name: job\n    token: hush\n",
            "external-endpoints report by themselves",
        ),
        (
            "suites:\n  - name: order\n    endpoints: []\n",
            '"suites" can\'t be checked from here',
        ),
    ],
    ids=["they report by themselves", "suites"],
)
def test_what_cannot_be_checked_from_here_is_named(odd: str, what: str) -> None:
    found = read(odd + "endpoints:\n  - {name: a, url: https://a.example}\n")

    assert len(found.watch) == 1
    assert found.problems[0].what == what
