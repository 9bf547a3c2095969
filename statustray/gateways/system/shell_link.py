"""Shortcuts of the Windows shell, written by the shell itself; absent on other systems."""

import errno
import sys
from pathlib import Path

_NOT_WINDOWS = OSError(errno.ENOTSUP, "this is not Windows")


def save_shell_link(
    place: Path, *, program: str, arguments: str, description: str, icon: Path
) -> None:
    """Write a shortcut to *program* at *place*, whose folder exists.

    Raises:
        OSError: it cannot be written.
    """
    if sys.platform == "win32":
        with _shell_link() as link, link.as_file() as file:
            link.call(_SET_PATH, program)
            link.call(_SET_ARGUMENTS, arguments)
            link.call(_SET_DESCRIPTION, description)
            link.call(_SET_ICON_LOCATION, str(icon), 0)
            file.call(_SAVE, str(place), 1)
    else:
        raise _NOT_WINDOWS


if sys.platform == "win32":
    import ctypes
    from collections.abc import Iterator
    from contextlib import contextmanager
    from ctypes import wintypes
    from uuid import UUID

    # Of IShellLinkW and of IPersistFile: the place of each function in its table.
    _SET_DESCRIPTION, _SET_ARGUMENTS, _SET_ICON_LOCATION, _SET_PATH, _SAVE = 7, 11, 17, 20, 6
    _QUERY_INTERFACE, _RELEASE = 0, 2
    _LINK_CLASS = "00021401-0000-0000-C000-000000000046"
    _LINK, _FILE = "000214F9-0000-0000-C000-000000000046", "0000010B-0000-0000-C000-000000000046"
    _IN_PROCESS = 1

    class _Interface:
        """A COM object as one of its interfaces shows it."""

        def __init__(self, pointer: ctypes.c_void_p) -> None:
            self._pointer = pointer

        def call(self, number: int, *values: object) -> None:
            """Call a function whose result is an HRESULT; raises ``OSError`` for a failure."""
            table = ctypes.cast(self._pointer, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))
            kinds = [ctypes.c_wchar_p if isinstance(v, str) else _kind(v) for v in values]
            form = ctypes.WINFUNCTYPE(ctypes.HRESULT, ctypes.c_void_p, *kinds)
            form(table.contents[number])(self._pointer, *values)

        @contextmanager
        def as_file(self) -> "Iterator[_Interface]":
            """Yield the interface that writes the object into a file."""
            found = ctypes.c_void_p()
            self.call(_QUERY_INTERFACE, _identifier(_FILE), ctypes.byref(found))
            file = _Interface(found)
            try:
                yield file
            finally:
                file.release()

        def release(self) -> None:
            """Give the object back."""
            table = ctypes.cast(self._pointer, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))
            ctypes.WINFUNCTYPE(wintypes.ULONG, ctypes.c_void_p)(table.contents[_RELEASE])(
                self._pointer
            )

    def _kind(value: object) -> type:
        return ctypes.c_int if isinstance(value, int) else ctypes.c_void_p

    def _identifier(text: str) -> ctypes.Array[ctypes.c_char]:
        return ctypes.create_string_buffer(UUID(text).bytes_le, 16)

    @contextmanager
    def _shell_link() -> Iterator[_Interface]:
        ole, found = ctypes.OleDLL("ole32"), ctypes.c_void_p()
        ole.CoInitialize(None)
        try:
            ole.CoCreateInstance(
                _identifier(_LINK_CLASS), None, _IN_PROCESS, _identifier(_LINK), ctypes.byref(found)
            )
            link = _Interface(found)
            try:
                yield link
            finally:
                link.release()
        finally:
            ctypes.WinDLL("ole32").CoUninitialize()
