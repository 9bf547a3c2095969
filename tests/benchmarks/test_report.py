from pathlib import Path

from benchmarks.report import replace_section, table


def test_a_section_is_replaced_and_the_others_stay(tmp_path: Path) -> None:
    report = tmp_path / "BENCHMARKS.md"
    replace_section("one", "first", report=report)
    replace_section("two", "second", report=report)

    replace_section("one", "anew", report=report)

    text = report.read_text()
    assert text.count("<!-- one -->\nanew\n<!-- /one -->") == 1
    assert text.count("<!-- two -->\nsecond\n<!-- /two -->") == 1
    assert "first" not in text


def test_a_table_has_its_head_apart() -> None:
    assert table(("a", "b"), (1, 2)) == "| a | b |\n| --- | --- |\n| 1 | 2 |"
