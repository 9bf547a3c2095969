"""The program's parts are tested without a screen."""

import gc
import os
from collections.abc import Iterator

import pytest

# Before any application object: without it Qt would look for a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def collected_in_this_thread() -> Iterator[None]:
    """Collect no garbage while an engine runs, as the program does: it may hold windows."""
    gc.disable()
    yield
    gc.enable()
