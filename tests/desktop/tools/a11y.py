"""Look at, and act on, what programs show: through their accessible trees."""

import argparse
import json
import subprocess
import sys

from tests.desktop.tools.accessible import Query, Tree, Widget
from tests.desktop.tools.bus import Bus
from tests.support.waiting import wait_for

_VERBS = {
    "tree": "print the tree",
    "find": "print fitting widgets as JSON",
    "click": "click into the middle of a fitting widget",
    "do": "run a fitting widget's own action",
}


def main() -> int:
    """Do what the command line asks for; 1 when no widget fits in time."""
    wanted = _parser().parse_args()
    with Bus() as session:
        tree = Tree.of_session(session)
        if wanted.verb == "tree":
            _print_tree(tree, wanted.app)
            return 0
        return _use(tree, wanted)


def click(x: int, y: int, button: int = 1) -> int:
    """Click there with the mouse."""
    command = ["click", str(x), str(y), str(button)]
    return subprocess.run(command, check=False).returncode  # noqa: S603 - the rig's own tool


def middle(widget: Widget) -> tuple[int, int]:
    """Return the middle of *widget* on the screen."""
    x, y, width, height = widget.box or (0, 0, 0, 0)
    return x + width // 2, y + height // 2


def find(tree: Tree, query: Query, *, hidden: bool, index: int, within_s: float) -> list[Widget]:
    """Return fitting widgets from *index* on, as soon as there are any."""
    return wait_for(lambda: tree.find(query, hidden=hidden)[index:], within_s)


def _use(tree: Tree, wanted: argparse.Namespace) -> int:
    query = Query(wanted.app, wanted.role, wanted.name, wanted.name_has)
    hidden = wanted.hidden or wanted.verb == "do"
    found = find(tree, query, hidden=hidden, index=wanted.index, within_s=wanted.timeout)
    if wanted.verb == "find":
        rows = [_described(tree, widget) for widget in found]
        sys.stdout.write(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")
    if not found:
        sys.exit(f"a11y: nothing fits {query}")
    if wanted.verb == "click":
        return click(*middle(found[0]), wanted.button)
    return 0 if wanted.verb == "find" or tree.act(found[0]) else 1


def _described(tree: Tree, widget: Widget) -> dict[str, object]:
    return {
        "app": widget.app,
        "role": widget.role,
        "name": widget.name,
        "description": tree.description(widget),
        "text": tree.text(widget),
        "extents": widget.box,
    }


def _print_tree(tree: Tree, app: str) -> None:
    for widget in tree.walk(app):
        placed = tree.placed(widget)
        place = "{}x{}+{}+{}".format(*placed.box[2:], *placed.box[:2]) if placed.box else ""
        hidden = "" if placed.showing else "hidden"
        words = ("  " * widget.depth + widget.role, repr(widget.name), place, hidden)
        sys.stdout.write(" ".join(word for word in words if word) + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="a11y", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb, about in _VERBS.items():
        each = verbs.add_parser(verb, help=about)
        for name in ("app", "role", "name", "name-has"):
            each.add_argument(f"--{name}", default="")
        each.add_argument("--timeout", type=float, default=10.0, help="seconds to wait")
        each.add_argument("--index", type=int, default=0)
        each.add_argument("--button", type=int, default=1)
        each.add_argument("--hidden", action="store_true", help="also what is not on the screen")
    return parser


if __name__ == "__main__":
    sys.exit(main())
