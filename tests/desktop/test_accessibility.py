"""Every window of the real program, as people know it who hear it or have a keyboard only."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.accessible_window import AccessibleWindow, Stop, press
from tests.desktop.desktop import Desktop
from tests.desktop.tools.accessible import Tree
from tests.desktop.tools.bus import Bus
from tests.desktop.tray_program import APP
from tests.support.waiting import wait_for

pytestmark = pytest.mark.desktop

_ROOT = Path(__file__).parents[2]
PAGES = (
    *("Services", "Backup plan", "Notifications", "Checks"),
    *("Appearance", "Accounts and keys", "Team monitoring", "Other places"),
    *("Import and export", "Advanced"),
)
_LOOKS = 3
_CLOSED_S, _OPEN_S = 3.0, 20.0
SERVICES = "Which services do you use?"
STEPS = (
    "Where are you?",
    *(SERVICES, "What can't you do without?", "What else could you use?"),
    *("Can StatusTray reach you?", "Your first result"),
)
Opened = Callable[[str], AccessibleWindow]


@pytest.fixture(scope="module")
def demonstration() -> Iterator[Desktop]:
    """The demonstration with its panel open."""
    desktop = Desktop(_ROOT / "artifacts" / "desktop")
    command = [sys.executable, "-m", "statustray", "--demo"]
    with subprocess.Popen(command, cwd=_ROOT, env=os.environ) as program:  # noqa: S603 - ours
        desktop.click_icon()
        desktop.find(app=APP, name="Find a service")
        yield desktop
        program.terminate()


@pytest.fixture
def session() -> Iterator[Bus]:
    """The desktop's own bus."""
    with Bus() as session:
        yield session


@pytest.fixture
def tree(session: Bus) -> Iterator[Tree]:
    """What all programs tell screen readers."""
    tree = Tree.of_session(session)
    yield tree
    tree.close()


@pytest.fixture
def window(session: Bus, tree: Tree, tmp_path: Path) -> Opened:
    """Return the window of a title once it is open."""
    return lambda title: AccessibleWindow(
        session, tree, app=APP, title=title, folder=tmp_path
    ).opened()


def hold(window: AccessibleWindow) -> None:
    """Hold *window* to what every window owes.

    On a busy computer what is drawn and told lags behind the keys, and the story of the
    demonstration changes a window between two looks: a fault counts that is there each time.
    """
    faults, stops = faults_of(window)
    for _ in range(_LOOKS - 1):
        if faults:
            faults, stops = faults_of(window)
    assert not faults, f"{faults}, been at {[stop.widget.name for stop in stops]}"


def faults_of(window: AccessibleWindow) -> tuple[dict[str, list[str]], list[Stop]]:
    """Return what *window* lacks, and where the keyboard has been."""
    controls = window.controls()
    stops = window.walk()

    faults = {
        "without a name": window.nameless(),
        "of no telling role": window.riddles(),
        "named alike": window.twins(),
        "never reached by Tab": window.unreached(controls, stops),
        "no sign of the keyboard": window.unmarked(stops),
    }
    return {what: which for what, which in faults.items() if which}, stops


def to_panel(demonstration: Desktop) -> None:
    """Close what is open and open the panel."""
    press("Escape", "Escape")
    wait_for(lambda: not demonstration.sees(app=APP, name="Find a service", within_s=0), _CLOSED_S)
    demonstration.click_icon()
    if not demonstration.sees(app=APP, name="Find a service", within_s=_OPEN_S):
        demonstration.click_icon()
    demonstration.find(app=APP, name="Find a service")


def from_menu(demonstration: Desktop, entry: int) -> None:
    """Open a window from the panel's menu."""
    to_panel(demonstration)
    demonstration.click(app=APP, role="button menu", name="More")
    press(*["Down"] * entry, "Return")


def test_the_panel_can_be_heard_and_walked_through(demonstration: Desktop, window: Opened) -> None:
    to_panel(demonstration)
    hold(window("StatusTray"))


def test_the_history_can_be_heard_and_walked_through(
    demonstration: Desktop, window: Opened
) -> None:
    from_menu(demonstration, 1)
    hold(window("History — StatusTray"))


def test_the_resilience_report_can_be_heard_and_walked_through(
    demonstration: Desktop, window: Opened
) -> None:
    from_menu(demonstration, 2)
    hold(window("Resilience — StatusTray"))


def test_the_drill_can_be_heard_and_walked_through(demonstration: Desktop, window: Opened) -> None:
    from_menu(demonstration, 3)
    hold(window("Drill — StatusTray"))


@pytest.mark.parametrize("page", PAGES)
def test_each_page_of_the_settings_can_be_heard_and_walked_through(
    demonstration: Desktop, window: Opened, page: str
) -> None:
    to_panel(demonstration)
    press("ctrl+comma")
    settings = window("Settings — StatusTray")
    demonstration.click(app=APP, role="list item", name=page)
    hold(settings)


def to_welcome(demonstration: Desktop) -> None:
    """Open the first steps again."""
    to_panel(demonstration)
    press("ctrl+comma")
    demonstration.click(app=APP, role="list item", name="Advanced")
    demonstration.act(app=APP, role="push button", name="First steps")
    demonstration.find(app=APP, name=STEPS[0])


def test_the_first_steps_can_be_heard_and_walked_through(
    demonstration: Desktop, window: Opened
) -> None:
    to_welcome(demonstration)
    welcome = window("Welcome — StatusTray")

    for step in STEPS:
        demonstration.find(app=APP, name=step)
        if step == SERVICES:
            hold_list(welcome)
            demonstration.find(app=APP, name="Find a service")
            demonstration.click(app=APP, role="check box", name="WhatsApp")
        else:
            hold(welcome)
        if step != STEPS[-1]:
            demonstration.click(app=APP, role="push button", name="Next")


def hold_list(welcome: AccessibleWindow) -> None:
    """Hold the list of services to it, but for the walk: past all of them it would take minutes."""
    assert not [*welcome.nameless(), *welcome.riddles(), *welcome.twins()]
    press("Tab")
    assert welcome.focused() is not None


def test_the_details_can_be_heard_and_walked_through(
    demonstration: Desktop, window: Opened
) -> None:
    to_panel(demonstration)
    press("Down", "Return")
    demonstration.find(app=APP, name="Back to the list")
    hold(window("StatusTray"))


def to_customers(demonstration: Desktop) -> None:
    """Open what to tell customers from the menu of a row."""
    to_panel(demonstration)
    demonstration.type("whats")
    demonstration.find(app=APP, name="Clear search")
    # The row's menu, from below: removal, notifications, customers.
    press("Menu", "Up", "Up", "Up", "Return")


def test_what_to_tell_customers_can_be_heard_and_walked_through(
    demonstration: Desktop, window: Opened
) -> None:
    for _ in range(_LOOKS):
        to_customers(demonstration)
        # On a busy computer the keys may come before the menu, and go to the list.
        if demonstration.sees(app=APP, role="push button", name_has="Copy", within_s=_OPEN_S):
            break
    demonstration.find(app=APP, role="push button", name_has="Copy")
    demonstration.picture("customers")
    hold(window("Tell my customers — StatusTray"))


def test_a_visit_with_the_keyboard_only(demonstration: Desktop) -> None:
    to_panel(demonstration)
    demonstration.type("whats")
    demonstration.find(app=APP, name="Clear search")
    press("Return")
    demonstration.find(app=APP, name="Back to the list")

    press("Escape")
    demonstration.find(app=APP, name="Clear search")

    press("Escape")
    demonstration.find(app=APP, name="Find a service")
    demonstration.loses(app=APP, name="Clear search")

    press("Escape")
    demonstration.loses(app=APP, name="Find a service")
