"""Importing without PySide6's hook."""

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import without PySide6's hook, which reads every module's source and costs 8 MiB.

    Other threads import plainly meanwhile, too; the hook only serves modules with a feature
    switch of PySide6, which nobody uses here.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is None:
        yield
        return
    hooked, builtins.__import__ = builtins.__import__, plain
    try:
        yield
    finally:
        builtins.__import__ = hooked
