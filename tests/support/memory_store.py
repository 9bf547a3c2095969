"""A password store in memory, which can be locked."""

from threading import Event

from keyring.errors import PasswordDeleteError

from tests.support.waiting import PATIENCE_S


class MemoryStore:
    """A password store with real behaviour: keeps, gives back, and fails as keyring's do.

    While ``open`` is cleared it waits for its user, as a prompt does.
    """

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.asked = 0
        self.fails: Exception | None = None
        self.open = Event()
        self.open.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._prompt()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._prompt()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._prompt()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _prompt(self) -> None:
        self.asked += 1
        self.open.wait(PATIENCE_S)
        if self.fails is not None:
            raise self.fails
