"""Dataclasses whose functions are compiled when they are called behave as the library's."""

from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from statustray.domain.lazy_dataclass import lazy_dataclass

if TYPE_CHECKING:
    from collections.abc import Callable


def _bodies(decorator: "Callable[..., Callable[[type], type]]", **how: bool) -> tuple[Any, Any]:
    """Return the same two classes, the second one derived, as *decorator* makes them."""

    class Base:
        a: int
        b: str = "x"
        c: list[int] = field(default_factory=list, compare=False)
        d: str = field(default="secret", repr=False)

    base: Any = decorator(**how)(Base)

    class Derived(base):  # type: ignore[misc]  # made at run time
        e: int = field(default=7, init=False)
        f: tuple[int, ...] = field(default_factory=tuple, init=False)

        def __post_init__(self) -> None:
            if self.a < 0:
                raise ValueError

    return base, decorator(**how)(Derived)


_HOW = [{"frozen": frozen, "slots": slots} for frozen in (True, False) for slots in (True, False)]


@pytest.mark.parametrize("how", _HOW)
@pytest.mark.parametrize("which", [0, 1])
def test_it_makes_compares_and_prints_as_the_library_does(how: dict[str, bool], which: int) -> None:
    ours, library = _bodies(lazy_dataclass, **how)[which], _bodies(dataclass, **how)[which]

    for arguments in ((1,), (1, "y"), (1, "y", [2], "z")):
        one, other = ours(*arguments), library(*arguments)
        assert repr(one) == repr(other)
        assert [f.name for f in fields(one)] == [f.name for f in fields(other)]
        assert one == ours(*arguments)
        assert one == replace(one, c=[9])
        assert one != ours(2)
        assert one != other
        assert repr(replace(one, a=3)) == repr(replace(other, a=3))
        assert hasattr(one, "__dict__") is hasattr(other, "__dict__")
    assert ours(1).c is not ours(1).c
    assert ours.__match_args__ == library.__match_args__


@pytest.mark.parametrize("how", _HOW)
def test_wrong_arguments_are_refused_as_by_the_library(how: dict[str, bool]) -> None:
    ours, library = _bodies(lazy_dataclass, **how)[1], _bodies(dataclass, **how)[1]

    for arguments, named in (((), {}), ((1, "x", [], "d", 5), {}), ((1,), {"e": 2})):
        told = []
        for kind in (ours, library):
            with pytest.raises(TypeError) as error:
                kind(*arguments, **named)
            told.append(str(error.value))
        assert told[0] == told[1]
    with pytest.raises(ValueError):  # noqa: PT011 - its own
        ours(-1)


@pytest.mark.parametrize("slots", [True, False])
def test_what_is_frozen_hashes_and_refuses_changes(slots: bool) -> None:  # noqa: FBT001 - a parameter
    ours = _bodies(lazy_dataclass, frozen=True, slots=slots)[1]
    one = ours(1)

    assert hash(one) == hash(ours(1, c=[4]))
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'a'"):
        one.a = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'a'"):
        del one.a
    assert one.a == 1


def test_what_is_not_frozen_changes_and_has_no_hash() -> None:
    one = _bodies(lazy_dataclass, frozen=False, slots=True)[0](1)
    one.a = 2

    assert one.a == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_what_a_class_says_itself_stays() -> None:
    @lazy_dataclass(frozen=True, slots=True)
    class Word:
        text: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Word) and self.text.lower() == other.text.lower()

        def __hash__(self) -> int:
            return hash(self.text.lower())

        def __repr__(self) -> str:
            return "a word"

    assert Word("A") == Word("a")
    assert {Word("A"), Word("a")} == {Word("A")}
    assert repr(Word("A")) == "a word"


def test_no_function_is_compiled_before_it_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    monkeypatch.setattr("builtins.exec", lambda text, _: compiled.append(text))

    base, derived = _bodies(lazy_dataclass, frozen=True, slots=True)

    assert (base.__name__, derived.__name__, compiled) == ("Base", "Derived", [])
