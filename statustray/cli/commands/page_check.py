"""``statustray services --check``: which pages can be read in their format."""

from collections.abc import Callable, Sequence

from statustray.cli.command_environment import passing_environment
from statustray.cli.event_loop import run_async
from statustray.cli.language import tr
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.status_line import StatusLine
from statustray.cli.output.tables import Rows, print_parts
from statustray.cli.session import Session
from statustray.domain.model.service import Service
from statustray.engine.pages.catalogue_check import PageCheck, check_pages
from statustray.present.json_output.records import SCHEMA


def check_and_print(session: Session, services: Sequence[Service], *, as_json: bool) -> int:
    """Read the page of each of *services* once; return 1 if any could not be read."""
    with StatusLine() as line:
        results = run_async(_check(session, services, _count_on(line)))
    if as_json:
        print_json({"schema": SCHEMA, "checked": [_as_json(result) for result in results]})
    else:
        _print(results)
    return 0 if all(result.good for result in results) else 1


async def _check(
    session: Session, services: Sequence[Service], progress: Callable[[int, int], None]
) -> tuple[PageCheck, ...]:
    environment = passing_environment(session)
    try:
        return await check_pages(services, environment=environment, progress=progress)
    finally:
        await environment.web.renew()


def _count_on(line: StatusLine) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        line.show(tr("Checked {done} of {total} pages", done=done, total=total))

    return progress


def _print(results: Sequence[PageCheck]) -> None:
    rows = Rows(tr("id"), tr("format"), tr("result"))
    for result in results:
        rows.add(result.service, result.provider or "", result.result)
    good = sum(result.good for result in results)
    print_parts(rows, tr("{good} of {all} pages could be read.", good=good, all=len(results)))


def _as_json(result: PageCheck) -> dict[str, object]:
    return {
        "id": result.service,
        "provider": result.provider,
        "result": result.result,
        "good": result.good,
    }
