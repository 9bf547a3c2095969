"""What status bars of other desktops are given."""

import json

import pytest
from msgspec.structs import replace

from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.integrations.status_bars import BarFormat, bar_text
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.snapshots import calm, down, snapshot

HOSTILE = Service("evil", "<b>A&B</b> | %{F#f00}\nx")
STATE = replace(down("acme"), service=HOSTILE)


def shown(kind: BarFormat, *states: object) -> str:
    return bar_text(snapshot(states), kind, ENGLISH)  # type: ignore[arg-type]  # states of tests


def test_waybar_has_text_class_and_a_tooltip_that_is_no_markup() -> None:
    said = json.loads(shown(BarFormat.WAYBAR, calm("acme"), STATE))

    assert said["text"] == "✖ 1"
    assert said["class"] == "major-outage"
    assert said["tooltip"].splitlines()[0] == "1 of 2 services has a problem"
    assert "&lt;b&gt;A&amp;B&lt;/b&gt;" in said["tooltip"]


def test_a_calm_list_is_a_shape_alone() -> None:
    assert json.loads(shown(BarFormat.WAYBAR, calm("acme")))["text"] == "●"
    assert json.loads(shown(BarFormat.I3BLOCKS, calm("acme")))["full_text"] == "●"


def test_i3blocks_says_once_how_many_have_problems() -> None:
    said = json.loads(shown(BarFormat.I3BLOCKS, calm("acme"), STATE))

    assert said["full_text"] == "✖ 1 of 2 services has a problem"
    assert said["short_text"] == "✖ 1"


def test_polybar_takes_no_tags_from_names() -> None:
    said = shown(BarFormat.POLYBAR, STATE)

    assert said.count("%{") == 2
    assert "✖ 1 <b>A&B</b>" in said


def test_xbar_gets_a_block_whose_lines_have_no_parameters() -> None:
    lines = shown(BarFormat.XBAR, STATE).splitlines()

    assert lines[:3] == ["~~~", "✖ 1", "---"]
    assert "|" not in "".join(lines)


@pytest.mark.parametrize("kind", [BarFormat.WAYBAR, BarFormat.POLYBAR, BarFormat.I3BLOCKS])
def test_one_change_is_one_line(kind: BarFormat) -> None:
    assert "\n" not in shown(kind, STATE, down("globex"))
    assert "\n" not in bar_text(Snapshot(), kind, ENGLISH)
