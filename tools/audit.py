"""Look the pinned packages up in the public database of known vulnerabilities.

Run it as ``python -m tools.audit PIP-AUDIT LOCK...``.  pip-audit itself calls a package that it
could not look up "skipped" and ends as if all were well; here nothing is clear that was not found.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CLEAR, VULNERABLE, UNKNOWN = 0, 1, 2
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Findings:
    """What the database said: names with versions, vulnerable ones with their advisories."""

    clear: tuple[str, ...]
    vulnerable: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def status(self) -> int:
        """The exit status."""
        if self.vulnerable:
            return VULNERABLE
        return UNKNOWN if self.unknown or not self.clear else CLEAR


def read(text: str) -> Findings:
    """Read pip-audit's answer in JSON; an answer that is none says nothing of any package."""
    try:
        rows = json.loads(text)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return Findings((), (), ())
    clear, vulnerable, unknown = [], [], []
    for row in rows:
        name = f"{row['name']} {row.get('version', '')}".strip()
        if "skip_reason" in row or "vulns" not in row:
            unknown.append(row["name"])
        elif row["vulns"]:
            ids = ", ".join(found["id"] for found in row["vulns"])
            vulnerable.append(f"{name}: {ids}")
        else:
            clear.append(name)
    return Findings(tuple(clear), tuple(vulnerable), tuple(unknown))


def sentences(findings: Findings) -> list[str]:
    """Say what is known and what is not."""
    said = [f"Vulnerable: {name}" for name in findings.vulnerable]
    if findings.clear:
        said.append(f"{len(findings.clear)} packages without a known vulnerability.")
    if findings.unknown:
        some = ", ".join(findings.unknown[:_SHOWN])
        more = len(findings.unknown) - _SHOWN
        said.append(
            f"{len(findings.unknown)} packages could not be looked up, so nothing is known of "
            f"them: {some}{f' and {more} more' if more > 0 else ''}."
        )
    if not said:
        said.append("The database could not be reached: nothing was looked up.")
    return said


def main() -> int:
    """Ask for each lock; return the worst status."""
    program, *locks = sys.argv[1:]
    found = []
    for lock in locks:
        command = [program, "--require-hashes", "--disable-pip", "--progress-spinner", "off"]
        asked = subprocess.run(  # noqa: S603 - the auditor that was installed for this
            [*command, "--format", "json", "-r", lock], capture_output=True, text=True, check=False
        )
        findings = read(asked.stdout)
        sys.stdout.writelines(f"{Path(lock)}: {sentence}\n" for sentence in sentences(findings))
        found.append(findings.status)
    return VULNERABLE if VULNERABLE in found else max(found)


if __name__ == "__main__":
    sys.exit(main())
