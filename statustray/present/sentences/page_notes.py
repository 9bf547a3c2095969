"""What to say of a status page itself: it moved, has another name, or lost components."""

from typing import assert_never

from statustray.domain.model.checks.report import PageNote, PageNoteKind
from statustray.present.vocabulary.language import Language


def page_note_words(note: PageNote, name: str, tr: Language) -> tuple[str, str]:
    """Return title and text about the page of the service called *name*."""
    match note.kind:
        case PageNoteKind.MOVED:
            title = tr("The status page of {name} has moved", name=name)
            return title, tr("It is now read at {address}.", address=note.about)
        case PageNoteKind.COMPONENT_GONE:
            title = tr(
                "{name}: its status page no longer lists “{component}”",
                name=name,
                component=note.about,
            )
            return title, _what_to_do(note, tr)
        case PageNoteKind.OTHER_NAME:
            title = tr("This status page calls itself “{name}”", name=note.about)
            return title, tr("It may not be the page of {name}: open it to see.", name=name)
        case PageNoteKind.UNREADABLE_PARTS:
            title = tr("Some components on this status page can't be read")
            return title, tr("Its overall status counts, and the list here may be incomplete.")
        case _:
            assert_never(note.kind)


def _what_to_do(note: PageNote, tr: Language) -> str:
    if not note.likely:
        return tr("Choose the components again in the settings.")
    return tr(
        "It may now be called “{component}”. Choose the components again in the settings.",
        component=note.likely,
    )
