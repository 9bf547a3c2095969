"""The style sheet for Fusion: flat, low contrast, on a four-pixel grid.

Windows set ``property("kind")``: of a button ``primary``, ``quiet`` or ``link``, and ``busy``;
of a frame ``card``; of a scroll area ``flush``, without room for a focus frame; of a list ``bare``,
which shows what lies behind it, or ``rows``, with a narrow scroll bar.  No widget has a style sheet
of its own: Qt would keep what it worked out for the last one, of windows long closed, too.
"""

from string import Template

from statustray.present.views.palette import Palette, mix
from statustray.ui.style.tokens import (
    ARROW,
    BOX,
    GAP,
    GAP_SMALL,
    KNOB,
    RADIUS,
    RADIUS_CARD,
    SCROLL_BAR,
    SCROLL_BAR_NARROW,
    TARGET,
)

_SHEET = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $edge; padding: ${s}px; }
QPushButton {
  color: $text; background: $raised; border: 1px solid $edge; border-radius: ${r}px;
  padding: 0 ${p}px; min-height: ${h}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:checked { background: $selected; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 0 ${p1}px; min-height: ${h2}px; }
QPushButton:disabled, QPushButton[busy="true"] {
  color: $edge; border-color: $line; background: transparent;
}
QPushButton[kind="primary"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="primary"][busy="true"] {
  color: $edge; background: $line; border-color: $line;
}
QPushButton[kind="quiet"], QPushButton[kind="link"] {
  background: transparent; border-color: transparent;
}
QPushButton[kind="link"] { color: $accent; text-align: left; padding: 0 ${s}px; }
QPushButton[glyph="after"] { text-align: left; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="link"]:focus { border: 2px solid $accent; }
QPushButton[kind="link"]:focus { padding: 0 ${s1}px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton {
  color: $text; background: transparent; border: 1px solid transparent; border-radius: ${r}px;
  min-height: ${h}px; min-width: ${h}px; padding: 0;
}
QLineEdit > QToolButton { border: none; padding: 0; min-height: 0; min-width: 0; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus {
  border: 2px solid $accent; min-height: ${h2}px; min-width: ${h2}px;
}
QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QTextEdit {
  color: $text; background: $surface; border: 1px solid $edge; border-radius: ${r}px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { padding: 0 ${g}px; min-height: ${h}px; }
QPlainTextEdit, QTextEdit { padding: ${s}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }
QLineEdit:focus { padding: 0 ${g1}px; min-height: ${h2}px; }
QComboBox, QSpinBox, QDateTimeEdit { border: 1px solid $edge; }
QComboBox { min-height: ${h}px; }
QSpinBox, QDateTimeEdit { min-height: ${n}px; }
QComboBox QLineEdit, QSpinBox QLineEdit, QDateTimeEdit QLineEdit {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: ${a}px; }
QSpinBox::up-button, QTimeEdit::up-button {
  subcontrol-origin: border; subcontrol-position: top right; border: none; width: ${a}px;
}
QSpinBox::down-button, QTimeEdit::down-button {
  subcontrol-origin: border; subcontrol-position: bottom right; border: none; width: ${a}px;
}
QCheckBox::indicator { width: ${i}px; height: ${i}px; }
QFrame[kind="card"] {
  background: $surface; border: 1px solid $line; border-radius: ${c}px;
}
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QAbstractItemView {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${r}px;
  outline: none; selection-background-color: $selected; selection-color: $text;
}
QAbstractItemView::item { padding: ${s}px; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $selected; color: $text; }
QAbstractItemView:focus { border: 1px solid $accent; }
QAbstractItemView[kind="bare"] { background: transparent; border: none; }
QAbstractItemView[kind="rows"] { border: none; padding: 0; }
QHeaderView::section {
  color: $soft; background: $surface; border: none; border-bottom: 1px solid $line;
  padding: ${s}px ${g}px;
}
QMenu {
  color: $text; background: $surface; border: 1px solid $edge; padding: ${s}px;
}
QMenu::item { padding: ${s}px 28px ${s}px ${p}px; border-radius: ${s}px; }
QMenu::icon { padding-left: ${g}px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $soft; }
QMenu::separator { height: 1px; background: $line; margin: ${s}px ${g}px; }
QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea { background: transparent; border: 2px solid transparent; }
QScrollArea:focus { border-color: $accent; }
QScrollArea[kind="still"]:focus { border-color: transparent; }
QScrollArea[kind="flush"] { border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: ${b}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${b}px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: ${h}px; }
QScrollBar::handle:horizontal { min-width: ${h}px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::handle:disabled { background: transparent; }
QListView[kind="rows"] QScrollBar:vertical { width: ${w}px; }
QListView[kind="rows"] QScrollBar::handle:vertical { margin: 2px; border-radius: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider:horizontal { min-height: ${k}px; }
QSlider::groove:horizontal { background: $edge; height: ${s}px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: ${s}px; border-radius: 2px; }
QSlider::handle:horizontal {
  background: $accent; border: none; border-radius: ${k2}px; width: ${k}px; margin: -${m}px 0;
}
QSlider::handle:horizontal:focus { background: $text; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QTabBar::tab {
  color: $soft; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: ${g}px ${p}px;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
""")


def stylesheet(palette: Palette, scale: float) -> str:
    """Return the style sheet in *palette*; ``scale`` adapts heights to the text size."""
    padding = GAP + GAP_SMALL
    return _SHEET.substitute(
        text=palette.text,
        surface=palette.surface,
        raised=palette.raised,
        hover=palette.hover,
        selected=palette.selected,
        line=palette.line,
        edge=palette.edge,
        soft=palette.soft,
        thumb=mix(palette.surface, palette.edge, 0.55),
        accent=palette.accent,
        on_accent=palette.on_accent,
        r=RADIUS,
        c=RADIUS_CARD,
        b=SCROLL_BAR,
        w=SCROLL_BAR_NARROW,
        s=GAP_SMALL,
        s1=GAP_SMALL - 1,
        g=GAP,
        g1=GAP - 1,
        p=padding,
        p1=padding - 1,
        h=round((TARGET - 2) * scale),
        n=round((TARGET - 2) * scale) - 3,  # Qt adds as much to fields with steps
        i=round(BOX * scale),
        a=round(ARROW * scale),
        k=2 * round(KNOB * scale / 2),
        k2=round(KNOB * scale / 2),
        m=round(KNOB * scale / 2) - GAP_SMALL // 2,
        h2=round((TARGET - 2) * scale) - 2,  # with the thicker border of the focus
    )
