"""What one-shot commands are measured against: the least that does the same by the same libraries.

Run as processes: ``find HOME WORD`` reads the settings and of every service of the catalogue its
names, and prints those in which the word is; ``ask HOME`` reads the settings, and asks each
service's page and front page once.  Neither knows typing errors, other alphabets, or what an
answer means.
"""

import sys
import tomllib
from pathlib import Path
from typing import Any, Final

import msgspec
import typer

_SERVICES: Final = Path(__file__).parents[1] / "resources" / "catalogue" / "services"


class _Named(msgspec.Struct, frozen=True, gc=False):
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    page: str | None = None


def find(home: Path, word: str) -> None:
    """Print the services in whose names *word* is."""
    _settings(home)
    decoder = msgspec.json.Decoder(_Named)
    for file in _SERVICES.glob("*.jsonl"):
        for service in decoder.decode_lines(file.read_bytes()):
            if word in "\n".join((service.id, service.name, *service.aliases)).lower():
                typer.echo(f"{service.id}  {service.name}  {file.stem}  {service.page or ''}")


def ask(home: Path) -> None:
    """Ask each page and front page once, and print the status of the answers."""
    import asyncio  # noqa: PLC0415 - the other command needs none of these
    import ssl  # noqa: PLC0415 - as above

    import httpx  # noqa: PLC0415 - as above

    watched = _settings(home)["watch"]

    async def answers() -> list[int]:
        async with httpx.AsyncClient(verify=ssl.create_default_context(), http2=False) as client:
            addresses = [
                address
                for row in watched
                for address in (f"{row['page']}/api/v2/summary.json", row["probe"])
            ]
            found = await asyncio.gather(*(client.get(address) for address in addresses))
        for answer in found:
            answer.read()
        return [answer.status_code for answer in found]

    typer.echo(asyncio.run(answers()))


def _settings(home: Path) -> dict[str, Any]:
    return tomllib.loads((home / "settings.toml").read_text(encoding="utf-8"))


if __name__ == "__main__":
    typer.run(find if sys.argv.pop(1) == "find" else ask)
