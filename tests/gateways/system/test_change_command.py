"""The user's own command: run for each change, one at a time, and never in the way."""

import json
import sys
from pathlib import Path
from queue import Queue

from statustray.gateways.system.change_command import ChangeCommand
from tests.support.waiting import PATIENCE_S, wait_for_threads

_APPEND = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read())"
_CHANGE = {"service": "acme", "to": "major_outage", "words": "“$(touch x)”; `id`"}


def test_each_change_reaches_it_as_one_line_of_json(tmp_path: Path) -> None:
    out, why = tmp_path / "out", Queue[str]()
    command = ChangeCommand(
        (sys.executable, "-c", _APPEND, str(out)), failed=why.put, limit_s=PATIENCE_S
    )

    for number in range(3):
        command.run({**_CHANGE, "at": number})
    command.run({})
    command.close()
    wait_for_threads("on-change")
    assert why.empty(), why.get()

    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line.get("at") for line in lines] == [0, 1, 2, None]
    assert lines[0]["words"] == _CHANGE["words"]


def test_a_command_that_fails_is_named_and_the_next_change_is_run() -> None:
    why = Queue[str]()
    command = ChangeCommand(
        (sys.executable, "-c", "raise SystemExit(3)"), failed=why.put, limit_s=PATIENCE_S
    )

    command.run(_CHANGE)
    command.run(_CHANGE)

    assert [why.get(timeout=PATIENCE_S), why.get(timeout=PATIENCE_S)] == [
        "it ended with exit status 3"
    ] * 2
    command.close()


def test_a_command_that_hangs_is_ended() -> None:
    why = Queue[str]()
    hangs = (sys.executable, "-c", "import time; time.sleep(600)")
    command = ChangeCommand(hangs, failed=why.put, limit_s=0.2)

    command.run(_CHANGE)

    assert why.get(timeout=PATIENCE_S) == "it was ended after 0.2 seconds"
    command.close()


def test_a_program_that_is_not_there_is_named() -> None:
    why = Queue[str]()
    command = ChangeCommand(("no-such-program-anywhere",), failed=why.put, limit_s=PATIENCE_S)

    command.run(_CHANGE)

    assert "no-such-program-anywhere" in why.get(timeout=PATIENCE_S)
    command.close()
