"""A notice to look at before one comes: what they say, and in what order."""

from statustray.domain.model.advice import Advice, Independence, Pick
from statustray.domain.model.alert import Notice, NoticeKind
from statustray.domain.model.level import Level
from statustray.domain.model.verdict import Reason
from statustray.present.sentences.alerts import NoticeText, notice_text
from statustray.present.vocabulary.language import Language

_BACKUP = Advice(
    service="signal",
    name="Signal",
    purpose="message",
    independence=Independence.KNOWN_SEPARATE,
    ready=True,
    pick=Pick.QUICKEST,
    checked=True,
)
_SAMPLE = Notice(
    key="preview",
    kind=NoticeKind.TROUBLE,
    services=("whatsapp",),
    names=("WhatsApp",),
    level=Level.MAJOR_OUTAGE,
    reason=Reason.UNREACHABLE,
    advice=(_BACKUP,),
)


def preview(tr: Language) -> NoticeText:
    """Return what a notice of the commonest kind says."""
    return notice_text(_SAMPLE, tr)
