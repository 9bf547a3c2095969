import pytest

from statustray.domain.text.nesting import deeper_than, json_deeper_than


def nested(levels: int) -> object:
    value: object = 1
    for n in range(levels):
        value = [value] if n % 2 else {"a": value}
    return value


def test_the_limit_itself_is_not_deeper() -> None:
    assert not deeper_than(nested(5), 5)
    assert deeper_than(nested(6), 5)
    assert not deeper_than("text", 0)


def test_depth_that_would_overflow_the_stack_is_told() -> None:
    assert deeper_than(nested(100_000), 64)


@pytest.mark.parametrize("before", ["", '"[[[["' + "," + " " * 4_080, "0," * 3_000])
@pytest.mark.parametrize("text", ["", '"]]]]\\"]",', '"\\\\",'])
def test_brackets_count_wherever_they_stand_but_in_texts(before: str, text: str) -> None:
    def document(levels: int) -> bytes:
        return f"[{before}{text}{'[' * (levels - 1)}{']' * levels}".encode()

    assert not json_deeper_than(document(5), 5)
    assert json_deeper_than(document(6), 5)
