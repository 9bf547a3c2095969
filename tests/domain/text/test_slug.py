import pytest

from statustray.domain.text.slug import FreeIds, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme Shop", "acme-shop"),
        ("Café Zürich", "cafe-zurich"),
        ("  AT&T  ", "at-t"),
        ("日本", "service"),
        ("", "service"),
        ("x" * 60, "x" * 40),
        ("a" * 39 + " b", "a" * 39),
    ],
)
def test_an_id_is_made_of_a_name(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_no_id_is_given_twice() -> None:
    ids = FreeIds(["acme", "acme-2"])

    assert [ids.take(name) for name in ("acme", "acme", "globex", "acme-3")] == [
        "acme-3",
        "acme-4",
        "globex",
        "acme-3-2",
    ]


def test_a_hundred_thousand_services_of_one_name_are_numbered_in_one_pass() -> None:
    # Counting from one for each of them would take minutes.
    ids = FreeIds()

    assert [ids.take("acme") for _ in range(100_000)][-1] == "acme-100000"
