"""What ``watch`` gives to others while it checks: the file for other places."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from statustray.cli.language import tr
from statustray.cli.output.notes import print_note
from statustray.cli.session import Session
from statustray.domain.model.settings import Publishing
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.publisher import Publish
from statustray.present.vocabulary.problems import phrase_words


@contextmanager
def publishing(session: Session, file: Path | None, publish: Publish) -> Iterator[Publish]:
    """Pass snapshots on to *publish*, and keep the file that the settings or *file* name."""
    wanted = session.settings.publish
    if file is not None:
        wanted = Publishing(str(file.expanduser().absolute()), wanted.addresses)
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
        if snapshot.at is not None and any(s.health.recent_checks for s in snapshot.services):
            content = view_json(snapshot, interval=interval, addresses=wanted.addresses)
            keeper.publish(content, snapshot.at)

    try:
        yield forward
    finally:
        keeper.close()


def _say(file: str, why: str) -> None:
    print_note(tr("{path} can't be written: {why}.", path=file, why=phrase_words(why, tr)))
