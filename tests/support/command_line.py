"""The command line called within the test's own process: as the real one, and quicker."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from typer.testing import CliRunner

from statustray.cli.program import app
from tests.support.contract.words import T, answer
from tests.support.system_environment import FOREIGN


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit status."""

    status: int
    out: str
    err: str

    def json(self, kind: type[T]) -> T:
        """Return the answer as the contract has it."""
        return answer(self.out, kind)


@dataclass
class CommandLine:
    """Calls commands with one home."""

    home: Path
    environ: dict[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Said:
        environ: Mapping[str, str | None] = {
            **dict.fromkeys((*FOREIGN, "DBUS_SESSION_BUS_ADDRESS")),
            "HOME": str(self.home),
            **self.environ,
        }
        result = CliRunner().invoke(
            app, ["--home", str(self.home), *arguments], input=stdin, env=environ
        )
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Said(result.exit_code, result.stdout, result.stderr)

    def write(self, settings: str) -> None:
        """Write the settings file."""
        self.home.mkdir(parents=True, exist_ok=True)
        (self.home / "settings.toml").write_text(settings, encoding="utf-8")
