"""The software bill of materials: what a package of the program brings along.

Run it as ``python -m tools.bill_of_materials LOCK FILE``.  It writes CycloneDX 1.6 in JSON, from
the lock that the package is built from: names, versions, hashes and where each comes from.  The
same lock gives the same text, so that two bills can be compared.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from statustray import __version__

_ROW: Final = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)(?: ; (?P<only>[^\\\n]+?))? \\$"
    r"(?P<rest>(?:\n {4}.*)*)",
    re.MULTILINE,
)
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_PARENT: Final = re.compile(r"^ {4}# (?:via |  )(\S+)(?: \(\S+?(?P<group>:\w+)?\))?$", re.MULTILINE)
_OWN: Final = "statustray"


@dataclass(frozen=True, slots=True)
class _Package:
    name: str
    version: str
    only: str | None
    hashes: tuple[str, ...]
    parents: tuple[str, ...]  # names; the program's groups of build tools are no parents

    @property
    def url(self) -> str:
        """The package URL, whose names are in lower case with hyphens."""
        return f"pkg:pypi/{re.sub(r'[-_.]+', '-', self.name).lower()}@{self.version}"


def bill(lock: str) -> dict[str, object]:
    """Return the bill of what *lock* pins; tools that build and stay behind are *excluded*."""
    packages = tuple(_packages(lock))
    carried = _carried(packages)
    own = f"pkg:generic/{_OWN}@{__version__}"
    needs = [(own, _OWN), *((package.url, package.name) for package in packages)]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": _OWN,
                "version": __version__,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [_component(package, carried) for package in packages],
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(p.url for p in packages if name in p.parents)}
            for ref, name in needs
        ],
    }


def _packages(lock: str) -> Iterator[_Package]:
    for row in _ROW.finditer(lock):
        parents = (found for found in _PARENT.finditer(row["rest"]) if not found["group"])
        yield _Package(
            row["name"],
            row["version"],
            row["only"],
            tuple(_HASH.findall(row["rest"])),
            tuple(found[1] for found in parents),
        )


def _carried(packages: tuple[_Package, ...]) -> frozenset[str]:
    """Return the names of what the program needs when it runs, directly or through others."""
    names, more = frozenset[str](), frozenset((_OWN,))
    while more - names:
        names |= more
        more = frozenset(package.name for package in packages if names & {*package.parents})
    return names


def _component(package: _Package, carried: frozenset[str]) -> dict[str, object]:
    """Return a package with all files that may be installed, each known by its hash."""
    found: dict[str, object] = {
        "type": "library",
        "bom-ref": package.url,
        "name": package.name,
        "version": package.version,
        "scope": "required" if package.name in carried else "excluded",
        "purl": package.url,
        "hashes": [{"alg": "SHA-256", "content": text} for text in package.hashes],
    }
    if package.only:
        found["properties"] = [{"name": f"{_OWN}:only-where", "value": package.only}]
    return found


def main() -> int:
    """Write the bill."""
    lock, file = map(Path, sys.argv[1:])
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(bill(lock.read_text(encoding="utf-8")), indent=1)
    file.write_text(f"{text}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
