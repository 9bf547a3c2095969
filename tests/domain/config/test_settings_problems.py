"""One thing to mend is one problem, named where it stands."""

import pytest

from statustray.domain.config.settings_format import read


@pytest.mark.parametrize(
    ("table", "row", "place"),
    [
        ("watch", {"id": "acme", "page": "nope"}, "[[watch]] acme page"),
        ("watch", {"id": 7}, "[[watch]] no. 1 id"),
        ("source", {"id": "x", "kind": "nope", "url": "https://a.example"}, "[[source]] x kind"),
        ("source", {"id": "x", "kind": "gatus", "url": "ftp://a.example"}, "[[source]] x url"),
        ("plan", {"purpose": 3}, "[[plan]] no. 1 purpose"),
        ("view", {"name": "office", "from": "http://a.example/x"}, "[[view]] office from"),
        ("view", {"name": 3, "from": "/x"}, "[[view]] no. 1 name"),
    ],
)
def test_one_bad_value_that_makes_a_row_useless_is_one_problem(
    table: str, row: dict[str, object], place: str
) -> None:
    _, problems = read({table: [row]})

    assert [problem.place for problem in problems] == [place]


def test_what_is_missing_is_named_beside_a_bad_value_of_something_else() -> None:
    _, problems = read({"watch": [{"id": "acme", "components": 3}]})

    assert [problem.place for problem in problems] == [
        "[[watch]] acme components",
        "[[watch]] acme",
    ]


def test_a_bad_value_of_one_row_hides_nothing_of_the_next_with_its_name() -> None:
    rows = [{"name": "office", "from": 7}, {"name": "office"}]

    _, problems = read({"view": rows})

    assert [problem.place for problem in problems] == ["[[view]] office from", "[[view]] office"]
