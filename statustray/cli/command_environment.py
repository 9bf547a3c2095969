"""The environment of a command, or a sentence that says why it cannot be opened."""

from statustray.cli.language import tr
from statustray.cli.output.notes import fail
from statustray.cli.session import Session
from statustray.engine.environment import Environment
from statustray.engine.ports import Memory
from statustray.gateways.history.null_memory import NullMemory
from statustray.gateways.system_environment import open_environment


def environment_with(memory: Memory, session: Session) -> Environment:
    """Open the environment as the settings ask."""
    try:
        return open_environment(
            memory=memory,
            rules=session.settings.network,
            key_origins=session.folders.key_origins,
        )
    except OSError as error:
        fail(
            tr(
                "The trusted certificates can't be read, so no connection can be "
                "verified: {why}. Set SSL_CERT_FILE to a certificate file, or unset it.",
                why=error,
            )
        )


def passing_environment(session: Session) -> Environment:
    """Open an environment that remembers nothing."""
    return environment_with(NullMemory(), session)
