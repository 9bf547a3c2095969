"""What ``watch`` gives to others while it checks: metrics, and the file for other places."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from statustray.cli.language import tr
from statustray.cli.output.notes import fail, print_note
from statustray.cli.session import Session
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.settings import Publishing
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.publisher import Publish
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.files.paths import whole_path
from statustray.present.vocabulary.problems import phrase_words


@contextmanager
def publishing(session: Session, file: Path | None, publish: Publish) -> Iterator[Publish]:
    """Pass snapshots on to *publish*, and keep the file that the settings or *file* name."""
    wanted = session.settings.publish
    if file is not None:
        wanted = Publishing(str(whole_path(file)), wanted.addresses)
    if not wanted.file:
        yield publish
        return
    # Imported on demand: most publish nothing.
    from statustray.gateways.files.view_publisher import ViewPublisher  # noqa: PLC0415
    from statustray.present.json_output.published_view import view_json  # noqa: PLC0415

    interval = timedelta(seconds=session.settings.polling.interval_s)
    keeper = ViewPublisher(
        Path(wanted.file), interval=interval, failed=lambda why: _say(wanted.file, why)
    )

    def forward(snapshot: Snapshot) -> None:
        publish(snapshot)
        if snapshot.at is not None and snapshot.any_checked:
            content = view_json(snapshot, interval=interval, addresses=wanted.addresses)
            keeper.publish(content, snapshot.at)

    try:
        yield forward
    finally:
        keeper.close()


@contextmanager
def measured(address: str | None, publish: Publish) -> Iterator[Publish]:
    """Pass snapshots on to *publish*, and serve the last one as metrics at *address*."""
    if address is None:
        yield publish
        return
    # Imported on demand: few collect metrics.
    from statustray.gateways.net.metrics_server import MetricsServer, address_of  # noqa: PLC0415
    from statustray.present.views.integrations.open_metrics import CONTENT_TYPE, open_metrics  # noqa: PLC0415

    place = address_of(address)
    if place is None:
        fail(tr("--metrics needs an address such as {example}.", example="127.0.0.1:9187"))
    last = [Snapshot(network=Network.UNKNOWN)]
    try:
        server = MetricsServer(
            *place, page=lambda: open_metrics(last[0]), content_type=CONTENT_TYPE
        )
    except OSError as error:
        fail(
            tr(
                "{address} can't be used: {why}.",
                address=address,
                why=phrase_words(reason(error), tr),
            )
        )

    def forward(snapshot: Snapshot) -> None:
        publish(snapshot)
        last[0] = snapshot

    try:
        yield forward
    finally:
        server.close()


def _say(file: str, why: str) -> None:
    print_note(tr("{path} can't be written: {why}.", path=file, why=phrase_words(why, tr)))
