"""The user's command hears of changes, not of the first state, and never of a demonstration."""

import json
import sys
from pathlib import Path

import pytest

from statustray.app.change_hook import ChangeHook
from statustray.domain.model.settings import OnChange
from tests.support.services.snapshots import calm, down, snapshot
from tests.support.waiting import wait_for_threads

_APPEND = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read())"


@pytest.mark.parametrize("enabled", [True, False])
def test_changes_are_told_and_the_first_state_is_none(tmp_path: Path, *, enabled: bool) -> None:
    out = tmp_path / "changes"
    hook = ChangeHook(enabled=enabled, report=print)
    hook.configure(OnChange((sys.executable, "-c", _APPEND, str(out))))

    for state in (calm("acme"), calm("acme"), down("acme")):
        hook.set_snapshot(snapshot([state]))
    hook.close()
    wait_for_threads("on-change")

    lines = out.read_text(encoding="utf-8").splitlines() if out.exists() else []
    assert [json.loads(line)["to"] for line in lines] == (["major_outage"] if enabled else [])


def test_what_fails_again_and_again_is_named_once() -> None:
    named: list[object] = []
    hook = ChangeHook(enabled=True, report=named.append)
    hook.configure(OnChange(("no-such-program-anywhere",)))

    for state in (calm("acme"), down("acme"), calm("acme"), down("acme")):
        hook.set_snapshot(snapshot([state]))
    hook.close()
    wait_for_threads("on-change")

    assert len(named) == 1
