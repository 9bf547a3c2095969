"""``statustray detect``: which format a page has, and what it says now."""

from collections.abc import Iterable
from typing import Annotated

import typer
from msgspec.structs import replace

from statustray.cli.command_environment import passing_environment
from statustray.cli.event_loop import run_async
from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.report import print_report
from statustray.cli.output.status_line import StatusLine
from statustray.cli.output.tables import Rows, print_parts
from statustray.cli.session import Session
from statustray.cli.usage_errors import refuse_unless_address
from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.service import Service
from statustray.domain.monitoring.page_reading import report_at
from statustray.domain.text.lazy_message import phrase
from statustray.engine.detection.page_detection import detect as look_for_page
from statustray.engine.pages.page_keys import key_at
from statustray.gateways.system.clock import SystemClock
from statustray.present.json_output.records import detected_json
from statustray.present.sentences.settings.detection import attempt_words, found_detail, found_title
from statustray.providers import FORMATS


def detect(
    context: typer.Context,
    url: Annotated[
        str, typer.Argument(metavar="URL", help=phrase("Address of a status page or website."))
    ],
    *,
    json: Json = False,
) -> None:
    """Detect a page's format and show its current status."""
    refuse_unless_address(url)
    with StatusLine() as line:
        line.show(tr("Trying supported formats"))
        found = run_async(_detect(context.obj, url))
    if json:
        print_json(detected_json(found))
    else:
        _print(found)
    raise typer.Exit(0 if found.provider else 1)


async def _detect(session: Session, url: str) -> DetectionResult:
    environment = passing_environment(session)
    try:
        key = await key_at(url, _keyed(session), environment)
        found = await look_for_page(
            url, web=environment.web, providers=environment.providers, key=key
        )
    finally:
        await environment.web.renew()
    if found.report is None:
        return found
    return replace(found, report=report_at(found.report, environment.clock.now()))


def _keyed(session: Session) -> Iterable[Service]:
    """Return the watched services, unless none has a key: most users need not wait for them."""
    return session.own if any(watch.wants_key for watch in session.settings.watch) else ()


def _print(found: DetectionResult) -> None:
    provider = FORMATS.get(found.provider or "")
    print_parts(found_title(found, tr), found_detail(found, provider.name if provider else "", tr))
    if found.report is not None:
        print_report(found.report, SystemClock().now())
    rows = Rows()
    for tried in found.tried:
        rows.add(attempt_words(tried, tr), tried.url)
    print_parts(tr("Addresses tried:"), rows)
