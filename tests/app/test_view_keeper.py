"""The tray program publishes what it sees, where its settings say so."""

import json
from pathlib import Path

import pytest

from statustray.app.view_keeper import ViewKeeper
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Publishing, Settings
from tests.support.services.snapshots import calm, down, snapshot
from tests.support.waiting import wait_for_threads


@pytest.mark.parametrize("enabled", [True, False])
def test_it_publishes_what_was_checked_and_no_demonstration(
    tmp_path: Path, *, enabled: bool
) -> None:
    path = tmp_path / "view.json"
    keeper = ViewKeeper(enabled=enabled, report=print)
    keeper.configure(Settings(publish=Publishing(str(path))))

    for state in (calm("acme"), down("acme")):
        keeper.set_snapshot(snapshot([state]))
    keeper.close()
    wait_for_threads("publish view")

    assert path.exists() is enabled
    if enabled:
        (acme,) = json.loads(path.read_text(encoding="utf-8"))["services"]
        assert (acme["id"], acme["level"]) == ("acme", "major_outage")


def test_without_a_file_nothing_is_written_and_a_bad_place_is_named(
    tmp_path: Path,
) -> None:
    named: list[tuple[Problem, ...]] = []
    keeper = ViewKeeper(enabled=True, report=named.append)
    keeper.configure(Settings())
    keeper.set_snapshot(snapshot([down("acme")]))
    assert list(tmp_path.iterdir()) == []

    keeper.configure(Settings(publish=Publishing(str(tmp_path / "no" / "view.json"))))
    keeper.set_snapshot(snapshot([down("acme")]))
    keeper.close()
    wait_for_threads("publish view")

    ((problem,),) = named
    assert "folder doesn't exist" in problem.what
