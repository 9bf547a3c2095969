"""Every window over the small invented world, speaking as it is told."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from statustray.domain.continuity.customer_notice import Replacement
from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.history import ServiceHistory, Span
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Drills, Ladder, Notify, Quiet, Settings, Watch
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.continuity.drill import outage_entries
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.views.customers import CustomerChoice, customer_view
from statustray.present.views.history.timeline import TimelineData
from statustray.present.views.lookup import Lookup
from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions
from statustray.ui.continuity.customers_window import CustomersWindow
from statustray.ui.continuity.drill_window import DrillWindow
from statustray.ui.continuity.resilience_window import ResilienceWindow
from statustray.ui.history.history_window import HistoryWindow
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.style.theme import Theme
from statustray.ui.welcome.welcome_window import WelcomeWindow
from tests.support.services.small_world import BACKBONE_OUTAGE, small_world
from tests.support.services.snapshots import calm, common_cause, down, snapshot, troubled_page
from tests.support.windows.settings_pages import TODAY, build
from tests.support.windows.spans import a_day

NOW = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)
NIGHT = Quiet(time(22), time(7))
SETTINGS = Settings(
    watch=(
        Watch(service="chatter"),
        Watch(id="own", name="Our <b>shop</b>", page="https://a.b", wants_key=True),
    ),
    plan=(Ladder("message", "Family", ("chatter", "babble", "sms")),),
    notify=Notify(quiet=(NIGHT,)),
)
"""Names from outside carry markup, to see that it is never taken for such."""

TROUBLE = snapshot(
    [down("acme"), down("globex"), troubled_page("initech"), calm("umbrella")],
    common_cause("acme", "globex"),
)

Open = Callable[[Theme, Language], QWidget]


def settings(_theme: Theme, tr: Language) -> QWidget:
    """Open the settings."""
    return _with_all_pages(build(tr))


def own_service(_theme: Theme, tr: Language) -> QWidget:
    """Open the settings of a service of the user's own, with everything that may be shown."""
    pages = build(tr)
    window = _with_all_pages(pages)
    pages.services.choose("own")
    pages.services.finder.show_found(DetectionResult("https://a.example", "https://a.example"))
    pages.advanced.removed.emit(SETTINGS, tr("Everything was removed."))
    return window


def _with_all_pages(pages: SettingsPages) -> QWidget:
    window = pages.window(settings=SETTINGS)
    assert pages.all
    return window


def welcome(_theme: Theme, tr: Language) -> QWidget:
    """Open the first run."""
    catalogue = small_world()
    advice = PlanAdvice(catalogue=catalogue, today=TODAY, tr=tr)
    return WelcomeWindow(
        tr=tr,
        settings=Settings(),
        catalogue=catalogue,
        lookup=Lookup(catalogue=catalogue, tr=tr),
        propose=advice.propose,
    )


def history(theme: Theme, tr: Language) -> QWidget:
    """Open the history of one service with one trouble."""
    window = HistoryWindow(tr=tr, theme=theme)
    span = Span("chatter", Level.DEGRADED, "slow", NOW - timedelta(hours=5))
    window.show_past(TimelineData({"chatter": "Chatter"}, (span,), NOW, {}))
    return window


def drill(_theme: Theme, tr: Language) -> QWidget:
    """Open the drill, with one outage to choose."""
    entries = outage_entries((BACKBONE_OUTAGE,), small_world(), tr)
    return DrillWindow(tr=tr, outages=entries, names={}, drills=Drills())


def resilience(theme: Theme, tr: Language) -> QWidget:
    """Open the report."""
    window = ResilienceWindow(tr=tr, theme=theme)
    advice = PlanAdvice(catalogue=small_world(), today=TODAY, tr=tr)
    window.show_report(advice.report(SETTINGS))
    return window


def customers(_theme: Theme, tr: Language) -> QWidget:
    """Open the texts for customers of a service that is down, with a warning."""
    return customers_window("acme", TROUBLE, tr, now=NOW)


def customers_window(
    service: str, snapshot: Snapshot, tr: Language, *, now: datetime
) -> CustomersWindow:
    """Open the texts for customers of *service*, whom the phone reaches instead."""
    window = CustomersWindow(tr=tr)
    view = customer_view(
        CustomerChoice(service, "en"),
        snapshot,
        offered=(Replacement("phone-call", "phone-call", "message"),),
        spans=(),
        languages=(tr, tr),
        now=now,
    )
    assert view is not None
    window.show_view(view)
    return window


def replayed(theme: Theme, tr: Language) -> QWidget:
    """Open the drill at the end of its outage."""
    window = drill(theme, tr)
    assert isinstance(window, DrillWindow)
    advice = PlanAdvice(catalogue=small_world(), today=TODAY, tr=tr)
    played = advice.drill(SETTINGS, BACKBONE_OUTAGE)
    window.show_replay(played)
    for _ in played.clock():
        window.stage.step_asked.emit(1)
    return window


def calm_panel(theme: Theme, tr: Language) -> QWidget:
    """Open the panel without any trouble."""
    return _panel(theme, tr, snapshot([calm("acme"), calm("globex")]))


def troubled_panel(theme: Theme, tr: Language) -> QWidget:
    """Open the panel with a common cause and with a page that tells of trouble."""
    return _panel(theme, tr, TROUBLE)


def details(theme: Theme, tr: Language) -> QWidget:
    """Open the panel at what does not answer."""
    panel = _panel(theme, tr, TROUBLE)
    panel.open_details("acme")
    return panel


def told_details(theme: Theme, tr: Language) -> QWidget:
    """Open the panel at a page that tells of an incident, of work, and of its parts."""
    panel = _panel(theme, tr, TROUBLE)
    panel.open_details("initech")
    return panel


def empty_panel(theme: Theme, tr: Language) -> QWidget:
    """Open the panel where nothing is watched, on a desktop without a tray."""
    panel = _panel(theme, tr, Snapshot(NOW))
    panel.become_window("GNOME")
    return panel


def keys(theme: Theme, tr: Language) -> QWidget:
    """Open the list of keys over the panel."""
    panel = _panel(theme, tr, TROUBLE)
    panel.content.commands.shortcuts.action.trigger()
    return panel


def _panel(theme: Theme, tr: Language, seen: Snapshot) -> PanelWindow:
    panel = PanelWindow(theme=theme, tr=tr, now=lambda: NOW, actions=Actions(tr))
    panel.content.show_snapshot(seen)
    panel.content.show_histories({"acme": ServiceHistory("acme", hours=a_day(NOW))})
    return panel


def shown(qtbot: QtBot, window: QWidget) -> Iterator[QWidget]:
    """Show each page of the window in turn; a panel has its pages chosen before."""
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    stacks = [] if isinstance(window, PanelWindow) else window.findChildren(QStackedWidget)
    for stack in stacks:
        for page in range(stack.count()):
            stack.setCurrentIndex(page)
            QApplication.processEvents()
            yield window
    if not stacks:
        yield window


WINDOWS: tuple[Open, ...] = (
    settings,
    own_service,
    welcome,
    history,
    drill,
    resilience,
    customers,
)

PANELS: tuple[Open, ...] = (calm_panel, troubled_panel, details, told_details, empty_panel, keys)
