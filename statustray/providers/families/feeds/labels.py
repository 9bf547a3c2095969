"""The labels with which feeds mark the state of an incident, in the languages of the program.

A label stands alone between separators, and may name what it is about ("Incident closed").  Words
that ordinary sentences use too ("fixed", "up") are labels only, never phrases.
"""

import re
from enum import Enum
from typing import Final


class Label(Enum):
    """What one label says."""

    OVER = "over"
    OPEN = "open"
    KIND = "kind"  # names what an entry is about, whatever became of it: "Incident: …"
    NOTE = "note"  # only its text can tell
    REOPENED = "reopened"
    PLANNED = "planned"
    RUNNING = "running"


_LABELS: Final[dict[Label, tuple[str, ...]]] = {
    Label.OVER: (
        "resolved|issue resolved|incident resolved|problem resolved|outage resolved|fully resolved",
        "fixed|issue fixed|problem fixed|solved|restored|service restored|recovered|recovery",
        "complete|completed|closed|ended|finished|done|over|cancelled|canceled|false alarm",
        "postmortem|post-mortem|post mortem|root cause analysis|rca|all clear|back to normal",
        "operational|fully operational|operating normally|service is operating normally|normal",
        "up|is up|up alert|monitor is up|monitor up|back up|online|back online|available|up again",
        "online again|available again|reachable again",
        "good service|good service resumed|normal service",
        "healthy|ok|okay|incident ended|incident over|outage ended|outage over|alert resolved",
        "maintenance complete|maintenance completed|maintenance over|maintenance ended",
        "mitigated|pir|post-incident report|post-incident review|post incident report",
        "post incident review|incident report published|recovery service alert|recovery host alert",
        "service ok|host up|opérationnels|rfo|reason for outage|completed maintenance",
        "passing|passed|check passing|check passed",
        "green|grün|renewed|resolution|résolution|resolución|resolução|superado|superada|repaired",
        "reinstated|resumed|lifted|no known issues|no issues|all good|all clear now",
        # German
        "behoben|gelöst|gelost|erledigt|abgeschlossen|beendet|wiederhergestellt|entstört",
        "entwarnung|störungsende|beseitigt",
        "betriebsbereit|verfügbar|abgesagt|normalbetrieb",
        # French
        "résolu|résolue|résolus|résolues|terminé|terminée|clos|close|clôturé|corrigé|corrigée",
        "rétabli|rétablie|rétablis|rétablies",
        "opérationnel|opérationnelle|annulé|annulée",
        "incident clos|fin d'incident|retour à la normale",
        # Spanish
        "resuelto|resuelta|solucionado|solucionada|cerrado|cerrada|finalizado|finalizada",
        "completado|completada|restablecido|restablecida|servicio restablecido|incidente resuelto",
        "operativo|operativa|cancelado|cancelada",
        # Portuguese
        "resolvido|resolvida|solucionado|solucionada|concluído|concluída|encerrado|encerrada",
        "restabelecido|restabelecida|normalizado|normalizada|incidente resolvido|operacional",
        # Japanese
        "解決|解決済み|解決済|解決しました|復旧|復旧済み|復旧済",
        "復旧しました|復旧完了|解消|解消済み|対応完了|完了|完了しました",
        "障害復旧のお知らせ|障害の復旧|復旧のお知らせ|復旧のご報告|障害復旧|回復|回復しました|解消しました",
        "終了|終了しました|収束|正常|正常稼働|中止",
        # Chinese
        "已解决|解决|已修复|已恢复|恢复|已完成|完成|已关闭|已结束",
        "恢复正常|正常|正常运行|已取消|已解決|已修復|已恢復|恢復正常",
        "恢复通知|恢復通知|已結束|故障恢复通知|故障恢復通知|故障恢复",
        # Arabic
        "تم الحل|تم حلها|تم حله|محلول|محلولة|تم الإصلاح|تمت الاستعادة",
        "تمت استعادة الخدمة|مكتمل|مكتملة|اكتمل|انتهى|انتهت|مغلق|تم الإغلاق|تعمل",
        # Korean
        "해결됨|해결|해결 완료|해결되었습니다|복구|복구됨|복구 완료|복구완료|복구되었습니다|정상화",
        "정상화 완료|조치 완료|조치완료|완료|완료됨|종료|종료됨|점검 완료|점검완료|점검 종료|정상",
        "정상 작동|정상 운영|회복|장애 복구|장애 해소|해소",
        # Dutch, Italian
        "opgelost|verholpen|hersteld|afgerond|afgesloten|gereed|beëindigd|voltooid|gesloten",
        "risolto|risolta|ripristinato|ripristinata|terminata|concluso|conclusa|chiuso|chiusa",
        "operativi|completato|completata",
        # Polish
        "rozwiązany|rozwiązane|rozwiązana|rozwiązano|naprawiono|usunięto|usunięta|usunięte",
        "zakończone|zakończono|zakończony|przywrócono|przywrócony|przywrócona|działa",
        # Swedish, Danish, Norwegian
        "löst|åtgärdat|åtgärdad|avslutad|avslutat|klart|återställd|återställt|løst|avsluttet",
        "afsluttet|rettet|utbedret|gjenopprettet|genoprettet",
        # Turkish
        "çözüldü|giderildi|tamamlandı|sona erdi|düzeltildi|çalışıyor",
    ),
    Label.OPEN: (
        "red|yellow|amber|orange|rot|gelb",
        "investigating|under investigation|investigation|investigation ongoing|identified",
        "issue identified|cause identified|monitoring|watching|ongoing|open|active|acknowledged",
        "fix in progress|unresolved|not resolved|opened|alarm|warn|problem service alert",
        "problem host alert|acknowledgement service alert|acknowledgement host alert",
        "service critical|service warning|host down",
        "partially resolved|down|is down|critical|confirmed",
        "down alert|monitor is down|monitor down|offline|unreachable|not responding|unhealthy",
        "failing|failed|check failing|check failed",
        "triggered|firing|alert triggered|incident started|outage started|new outage",
        "degraded|degraded performance|unavailable",
        "minor delays|severe delays|part suspended|part closure|reduced service",
        "performance issues|partial outage|major outage|minor outage|looking into it|new incident",
        # German
        "untersuchung|wird untersucht|in untersuchung|untersuchung läuft|identifiziert|überwachung",
        "wird überwacht|in überwachung|in bearbeitung|offen|ursache gefunden|aktiv",
        "eingeschränkt|nicht verfügbar",
        # French
        "en cours d'investigation|enquête en cours|investigation en cours|enquête|identifié",
        "identifiée|sous surveillance|surveillance|en surveillance|ouvert",
        "en cours de résolution|en cours d'analyse|hors ligne|indisponible",
        # Spanish
        "investigando|en investigación|identificado|identificada|monitoreando|monitorizando",
        "supervisando|en observación|abierto|abierta|caído",
        "en curso|fuera de servicio",
        # Portuguese
        "em investigação|identificado|identificada|monitorando|em monitoramento|aberto|aberta",
        "indisponível|fora do ar|em análise",
        # Japanese
        "調査中|発生中|対応中|監視中|確認中|経過観察中|経過観察",
        "原因特定|特定|継続中|障害発生中|復旧作業中|停止中|未解決",
        # Chinese
        "调查中|正在调查|已识别|已确认|已定位|监控中|观察中",
        "处理中|正在处理|宕机|未解决|調查中|處理中|監控中",
        # Arabic
        "قيد التحقيق|جارٍ التحقيق|جاري التحقيق|يجري التحقيق|تم التحديد",
        "تم تحديد السبب|قيد المراقبة|مراقبة|مفتوح|مستمر|متوقف|غير متاح",
        # Korean
        "조사 중|조사중|확인 중|확인중|원인 파악 중|원인 파악|원인 확인|식별됨|확인됨|모니터링",
        "모니터링 중|모니터링중|장애 발생|대응 중|대응중|복구 중|복구중|복구 작업 중|조치 중",
        "조치중|처리 중|처리중|지연|중단|다운|발생",
        # Dutch, Italian, Polish
        "in onderzoek|wordt onderzocht|in behandeling|geïdentificeerd|lopend|onbeschikbaar",
        "onderzoek|onderzoeken|oorzaak gevonden|bezig met oplossen|wordt gemonitord|monitoren",
        "in analisi|in corso di analisi|in corso di risoluzione|indagine in corso|in lavorazione",
        "identificata|in monitoraggio|monitoraggio|aperta|in corso",
        "w trakcie analizy|w trakcie naprawy|analizujemy|w toku|badamy|zidentyfikowano",
        "monitorowanie|otwarty|otwarte|trwa",
        # Swedish, Danish, Norwegian, Turkish
        "undersöker|utreder|utredning pågår|övervakar",
        "undersöks|utreds|pågår|pågående|identifierad|övervakas|under utredning|öppen|undersøges",
        "undersøkes|pågår nå|inceleniyor|araştırılıyor|tespit edildi|izleniyor|devam ediyor",
    ),
    Label.KIND: (
        "incident|outage|service outage|disruption|service disruption|service degradation|problem",
        "service issue|issue|incident report|alert|störung|ausfall|panne|perturbation|avería|caída",
        "problème|problema|ticket|beeinträchtigung|einschränkung|coupure|dégradation|interruption",
        "interrupción|incidencia|incidente|falha|indisponibilidade|instabilidade|interrupção",
        "障害発生のお知らせ|障害のお知らせ|故障通知|故障公告",
        "障害|障害発生|障害情報|不具合|故障|中断|服务中断|انقطاع|عطل",
        "장애|장애 안내|장애 공지|서비스 장애|오류",
        "storing|verstoring|disservizio|guasto|awaria|usterka|driftstörning|störning|driftsforstyrrelse",
        "kesinti|arıza|sorun|segnalazione",
    ),
    Label.NOTE: (
        "re|aw|update|updated|information|info|notice",
        "aktualisierung|meldung|mise à jour|actualización",
        "atualização|更新|続報|最新情報|お知らせ|تحديث|final update|last update|latest update",
        "업데이트|안내|공지|알림",
        "aggiornamento|aktualizacja|uppdatering|opdatering|oppdatering|güncelleme|bijgewerkt",
    ),
    Label.REOPENED: (
        "reopened|re-opened|reopen|recurring|recurred|wieder geöffnet|erneut aufgetreten|rouvert",
        "rouverte|reabierto|reabierta|reaberto|reaberta",
        "再発|再オープン|重新打开|再次发生|أعيد فتحه|재발|재발생",
    ),
    Label.PLANNED: (
        "scheduled|planned|upcoming|announced|upcoming change|planned change|upcoming maintenance",
        "scheduled maintenance|planned maintenance|not started",
        "geplant|angekündigt|geplante wartung|planifié|planifiée|prévu|prévue|programmé|programmée",
        "programado|programada|planificado|agendado|agendada|planejado",
        "予定|実施予定|計画|计划中|已计划|已安排|مجدول|مجدولة|مخطط",
        "예정|예정됨|점검 예정|점검 안내|정기 점검|사전 안내",
        "gepland|aangekondigd|programmato|programmata|pianificato|zaplanowane|planowane|planerad",
        "planerat|planlagt|planlı|planlandı",
    ),
    Label.RUNNING: (
        "in progress|verifying|underway|under way|started",
        "maintenance in progress|under maintenance",
        "läuft|in arbeit|wartung läuft|begonnen|en cours",
        "maintenance en cours|en progreso|em andamento",
        "実施中|作業中|メンテナンス中|进行中|维护中|قيد التنفيذ|قيد التقدم|تحت الصيانة",
        "진행 중|진행중|점검 중|점검중|작업 중|유지보수 중",
        "in uitvoering|bezig|gestart|w trakcie|rozpoczęte|påbörjat|påbörjad|başladı",
    ),
}
_LABELLED: Final = {
    label: word
    for word, lines in reversed(_LABELS.items())
    for line in lines
    for label in line.split("|")
}
_LONGEST: Final = max(map(len, _LABELLED)) + 20
SINGLE: Final = frozenset(
    word
    for word, label in _LABELLED.items()
    if " " not in word and label in (Label.OVER, Label.OPEN, Label.KIND)
)
"""What an incident is, or became, in one word."""
# Without those that another begins or ends.
_REOPENED: Final = tuple(
    word
    for word, label in _LABELLED.items()
    if label is Label.REOPENED
    and not any(
        other in word and other != word and of is Label.REOPENED for other, of in _LABELLED.items()
    )
)
ABOUT: Final = frozenset(
    (
        *(word for word, label in _LABELLED.items() if label is Label.KIND and " " not in word),
        *("service", "maintenance", "case"),
    )
)
"""Words for what a label is about; those for trouble are labels themselves."""
# With which word a label may begin; a number behind it aside.
_FIRST_WORDS: Final = frozenset((*(label.split()[0] for label in _LABELLED), *ABOUT))
_NUMBERED: Final = re.compile(
    r"(?P<word>\D+?)\s?(?:(?:no|nr)\.?\s?)?#?\d{1,3}|第\s?\d{1,3}\s?[報报보]"
)
# Words that name things too (fixed network, open shops): alone in a cell of a list they are none.
AMBIGUOUS: Final = frozenset(
    (
        *("fixed", "open", "closed", "active", "up", "ok", "normal", "available", "online"),
        *("complete", "completed", "done", "over", "ended", "recovery", "critical", "confirmed"),
        *("operational", "operativo", "operacional", "正常", "特定", "終了", "完成"),
        *("정상", "완료", "종료", "중단", "지연"),
    )
)
# Lights, which are labels behind "Status:" only.
COLOURS: Final = frozenset(("green", "red", "yellow", "amber", "orange", "grün", "gelb", "rot"))
# What may stand before a label with a colon or a dash between.
PREFIXES: Final = frozenset(
    (
        *("status", "state", "current status", "incident status", "current state", "update"),
        *(
            "status changed",
            "state changed",
            "new status",
            "aktueller status",
            "zustand",
            "statut",
            "état",
            "estado",
            "situação",
        ),
        *("issue status", "problem status", "service status", "system status", "final status"),
        *("outage status", "maintenance status", "overall status", "new state", "status update"),
        *("störungsstatus", "statut de l'incident", "estado de la incidencia", "対応状況"),
        *("estado del incidente", "status do incidente", "事件状态", "故障状态", "حالة الحادث"),
        *("stato", "stato attuale", "durum", "stan", "huidige status", "nuvarande status"),
        *("상태", "현재 상태", "진행 상태", "처리 상태"),
        *("estado actual", "statut actuel", "ステータス", "状態", "状況", "状态", "狀態"),
        *("الحالة", "حالة"),
    )
)


def may_begin_label(word: str) -> bool:
    """Whether a label without a number may begin with *word*: most sentences are none by that."""
    return word in _FIRST_WORDS or word.endswith("alert")


def may_reopen(text: str) -> bool:
    """Whether a label in *text*, in lower case, may say that an incident was opened again."""
    for word in _REOPENED:  # noqa: SIM110 - each is found faster than a generator's next
        if word in text:
            return True
    return False


def label_of(key: str) -> Label | None:
    """Return the label that *key*, decoration and case aside, is.

    A label may name what it is about ("incident closed", "resolved incident"), a note may have a
    number.
    """
    found = _LABELLED.get(key)
    if found is not None or len(key) > _LONGEST:
        return found
    about, _, label = key.partition(" ")
    named = about in ABOUT or about.endswith("alert")
    if named and _LABELLED.get(label) in (Label.OVER, Label.OPEN):
        return _LABELLED[label]
    label, _, about = key.rpartition(" ")
    if about in ABOUT and label not in AMBIGUOUS:
        found = _LABELLED.get(label)
        return found if found in (Label.OVER, Label.OPEN) else None
    numbered = _NUMBERED.fullmatch(key)
    note = numbered is not None and (
        numbered["word"] is None or _LABELLED.get(numbered["word"]) is Label.NOTE
    )
    return Label.NOTE if note else None
