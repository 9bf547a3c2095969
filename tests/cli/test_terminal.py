"""What people see on a terminal, and what files and pipes get instead."""

import sys

import pytest

from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program

pytest.importorskip("termios", reason="pseudo-terminals are Unix's")

from tests.cli.terminal import Shown, on_terminal

LONG = "A shop whose name is a good deal longer than a narrow terminal is wide"
CHECK = (sys.executable, "-m", "statustray", "--home")


@pytest.fixture
def shop(internet: LittleInternet, program: Program) -> Program:
    site = internet.site("shop.example")
    site.says("/", Page.json({}))
    program.settle(
        [{"id": "shop", "name": LONG, "probe": site.local_url()}], canaries=internet.canaries()
    )
    return program


def check(
    program: Program, *more: str, columns: int = 100, piped: str = "", **environ: str
) -> Shown:
    command = [*CHECK, str(program.home), "check", *more]
    return on_terminal(command, {**program.environment, **environ}, columns=columns, piped=piped)


def test_a_terminal_gets_colour_and_a_word_on_what_is_done(shop: Program) -> None:
    shown = check(shop)

    assert shown.status == 0
    assert shown.coloured
    assert "Checked 0 of 1" in shown.plain
    hides, shows = "\x1b[?25l", "\x1b[?25h"
    assert hides not in shown.terminal.replace(hides + shows, ""), "a kill would leave it hidden"
    assert "●  A shop" in shown.plain


def test_no_color_is_honoured_and_the_shapes_stay(shop: Program) -> None:
    shown = check(shop, NO_COLOR="1")

    assert not shown.coloured
    assert "●  A shop" in shown.plain


def test_colours_may_be_forced_into_a_pipe_and_progress_may_not(shop: Program) -> None:
    colours = check(shop, piped="out", FORCE_COLOR="1")
    progress = check(shop, piped="err", FORCE_COLOR="1")

    assert "\x1b[" in colours.pipe
    assert progress.pipe == ""


def test_progress_is_on_standard_error_alone(shop: Program) -> None:
    shown = check(shop, "--json", piped="out")

    assert "Checked 0 of 1" in shown.plain
    assert shown.pipe.startswith("{")
    assert "Looking" not in shown.pipe
    assert "\x1b" not in shown.pipe


def test_no_progress_goes_into_a_file(shop: Program) -> None:
    shown = check(shop, piped="err")

    assert shown.pipe == ""
    assert "Looking" not in shown.plain


def test_a_dumb_terminal_gets_no_progress(shop: Program) -> None:
    command = ["env", "TERM=dumb", *CHECK, str(shop.home), "check"]

    shown = on_terminal(command, shop.environment)

    assert "Looking" not in shown.plain
    assert "\x1b" not in shown.terminal


@pytest.mark.parametrize("columns", [30, 40, 60, 200])
def test_no_width_breaks_a_word_or_loses_one(shop: Program, columns: int) -> None:
    shown = check(shop, columns=columns, piped="err")

    assert shown.plain.startswith("●  A shop")
    assert set(LONG.split()) <= set(shown.plain.split())
    assert max(map(len, shown.plain.splitlines())) <= columns


def test_watching_says_below_what_it_is_doing(shop: Program) -> None:
    command = [*CHECK, str(shop.home), "watch"]

    shown = on_terminal(
        command, shop.environment, columns=200, interrupt_at="1 service, no problems"
    )

    assert shown.status == 0
    assert f"● {LONG}: Working · Reachable from here" in shown.plain
    assert shown.terminal.endswith("\x1b[?25h\r\x1b[1A\x1b[2K"), "the last line is wiped"


def test_the_status_line_stays_out_of_what_is_piped(shop: Program) -> None:
    command = [*CHECK, str(shop.home), "watch"]

    shown = on_terminal(
        command, shop.environment, piped="out", interrupt_at="1 service, no problems"
    )

    assert [line.split()[1:3] for line in shown.pipe.splitlines()] == [["●", "A"]]
    assert "\x1b" not in shown.pipe
