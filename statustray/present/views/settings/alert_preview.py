"""An alert to see before one comes: what they say, and in what order."""

from statustray.domain.model.advice import Advice, ChoiceReason, Independence
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.alerts import AlertText, alert_text
from statustray.present.vocabulary.language import Language

_BACKUP = Advice(
    service="signal",
    name="Signal",
    purpose="message",
    independence=Independence.KNOWN_SEPARATE,
    ready=True,
    pick=ChoiceReason.QUICKEST,
    checked=True,
)
_SAMPLE = Alert(
    key="preview",
    kind=AlertKind.TROUBLE,
    states=(
        ServiceState(
            Service("whatsapp", "WhatsApp"),
            ServiceHealth(
                level=Level.MAJOR_OUTAGE,
                reason=Reason.UNREACHABLE,
                probe=Failure(FailureKind.TIMED_OUT, Phase.CONNECT),
            ),
        ),
    ),
    advice=(_BACKUP,),
)


def preview(tr: Language) -> AlertText:
    """Return what an alert of the commonest kind says."""
    return alert_text(_SAMPLE, tr)
