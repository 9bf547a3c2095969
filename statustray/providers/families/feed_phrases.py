"""The phrases in which feeds say in sentences how a service is, in the languages of the program.

Every pattern is searched in short texts only and needs time linear in their length.
"""

from dataclasses import dataclass
from typing import Final

from statustray.providers.families.lazy_pattern import LazyPattern, parts, words


@dataclass(frozen=True, slots=True)
class Phrases:
    """How one language says in a sentence that trouble is over.

    ``unless_before`` are words that take the meaning away when they come before it in its
    sentence, ``unless`` those that do so anywhere in it.
    """

    over: LazyPattern
    unless_before: LazyPattern
    unless: LazyPattern


PHRASES: Final = (
    Phrases(  # English
        over=words(
            r"(?:has|have|is|are|was|were|'s|'ve)(?:\s(?:now|since|already|all|fully|completely|"
            r"successfully|been|again|also)){0,4}\s(?:resolved|fixed|restored|recovered|rectified|"
            r"solved|corrected|completed|concluded|back\sonline|back\sup|available\sagain|"
            r"operational|fully\soperational)"
            r"|(?:operating|running|working|functioning|performing)\s(?:normally|as\s(?:expected|"
            r"normal|usual)|correctly\sagain)"
            r"|(?:back|returned)\sto\s(?:normal|full\sservice)"
            r"|(?:issue|incident|problem|outage|fault)s?\s(?:now\s)?(?:resolved|fixed|solved|over)"
            r"|services?\s(?:fully\s)?restored"
            r"|(?:incident|issue|ticket)s?\s(?:has\sbeen|is|was)\s(?:now\s)?closed"
            r"|(?:outage|downtime|incident|disruption)(?:\s\S{1,40}){0,4}\s(?:(?:has\s|is\s)?ended|is\s(?:now\s)?over)"
            r"|(?:was|is)\sa\sfalse\s(?:alarm|positive)"
        ),
        unless_before=words(
            r"not|never|no\slonger|until|unless|once|when|whenever|as\ssoon\sas|after|before|hope|"
            r"hoping|expect\w*|should|will|would|may|might|could|to\sbe|if|working\sto|yet|believe|"
            r"whether|why|what|which|\w+n't"
        ),
        unless=words(
            r"partial\w*|partly|mostly|most|almost|nearly|"
            r"some|few|but|however|although|still|except|"
            r"other\sthan|remain\w*|apart\sfrom|not\syet|temporar\w*|for\snow|aside\sfrom|"
            r"majority|once|until|unless|as\ssoon\sas"
        ),
    ),
    Phrases(  # German
        over=words(
            r"(?:wurden?|ist|sind|konnten?)\s(?:[^.\n]{0,60}\s)?(?:behoben|gelöst|beseitigt|"
            r"wiederhergestellt|abgeschlossen|beendet|entstört)"
            r"|(?:läuft|laufen|funktioniert|funktionieren|"
            r"arbeite[tn])\s(?:[^.\n]{0,40}\s)?(?:normal|"
            r"einwandfrei|störungsfrei|fehlerfrei|wie\sgewohnt|ordnungsgemäß)"
            r"|wieder\s(?:normal|verfügbar|erreichbar|online|voll\s(?:funktionsfähig|verfügbar))"
            r"|(?:störung|problem|fehler)\s(?:ist\s)?(?:behoben|gelöst)"
        ),
        unless_before=words(
            r"nicht|kein\w*|sobald|bis|wenn|falls|wird|werden|sollten?|hoffen|noch|bald"
        ),
        unless=words(
            r"teilweise|größtenteils|weitgehend|aber|außer|weiterhin|einige\w*|noch\snicht|fast"
        ),
    ),
    Phrases(  # French
        over=words(
            r"(?:a\sété|ont\sété|est|sont)(?:\s(?:maintenant|"
            r"désormais|entièrement|totalement|à\snouveau|"
            r"de\snouveau)){0,3}\s(?:résolue?s?|corrigée?s?|rétablie?s?|terminée?s?|close?s?|réparée?s?|"
            r"opérationnel(?:le)?s?)"
            r"|fonctionne(?:nt)?\s(?:à\snouveau\s|de\snouveau\s)?(?:normalement|correctement)"
            r"|retour\sà\sla\snormale|revenue?s?\sà\sla\snormale"
        ),
        unless_before=words(
            r"pas|dès|une\sfois|lorsque|quand|sera|seront|espérons|si|jusqu'à|pour"
        ),
        unless=words(
            r"partiellement|mais|sauf|encore|toujours|quelques|certaine?s|pas\sencore|presque"
        ),
    ),
    Phrases(  # Spanish
        over=words(
            r"(?:ha\ssido|han\ssido|fue|fueron|está|están|"
            r"se\sha|se\shan|quedó)(?:\s(?:ya|completamente|"
            r"totalmente|de\snuevo)){0,3}\s(?:resuelt[oa]s?|solucionad[oa]s?|corregid[oa]s?|"
            r"restablecid[oa]s?|finalizad[oa]s?|restaurad[oa]s?|resuelto|operativ[oa]s?)"
            r"|funcionan?\s(?:de\snuevo\s|ya\s)?(?:con\snormalidad|correctamente|normalmente)"
            r"|vuelto\sa\sla\snormalidad"
        ),
        unless_before=words(r"no|aún|todavía|cuando|una\svez|será|serán|esperamos|hasta|si"),
        unless=words(r"parcialmente|pero|excepto|salvo|algun[oa]s|aún\sno|todavía\sno|casi"),
    ),
    Phrases(  # Portuguese
        over=words(
            r"(?:foi|foram|está|estão)(?:\s(?:já|totalmente|completamente|novamente)){0,3}\s"
            r"(?:resolvid[oa]s?|solucionad[oa]s?|corrigid[oa]s?|"
            r"restabelecid[oa]s?|normalizad[oa]s?|"
            r"concluíd[oa]s?|restaurad[oa]s?|operaciona(?:l|is))"
            r"|funciona(?:ndo|m)?\s(?:novamente\s)?(?:normalmente|corretamente|com\snormalidade)"
            r"|voltou\sao\snormal|voltaram\sao\snormal"
        ),
        unless_before=words(r"não|ainda|quando|assim\sque|será|serão|esperamos|até|se"),
        unless=words(r"parcialmente|mas|exceto|alguns|algumas|ainda\snão|quase"),
    ),
    Phrases(  # Japanese
        over=parts(
            r"(?:解決|復旧|解消|回復|修正|完了)(?:いた)?し(?:ました|ております|ています)"
            r"|正常に(?:稼働|動作|ご利用)|正常化"
        ),
        unless_before=parts(r"未だ|まだ|一部"),
        unless=parts(r"ません|していない|予定|見込み|一部|ほぼ|除[きく]"),
    ),
    Phrases(  # Chinese
        over=parts(
            r"(?:已经?|均已|现已)(?:全部|完全)?(?:解决|修复|恢复|"
            r"完成|解決|修復|恢復)|恢复正常|运行正常|正常运行|正常工作"
        ),
        unless_before=parts(r"未|尚|没有|不|将|待"),
        unless=parts(r"部分|预计|仍|但|即将|除"),
    ),
    Phrases(  # Arabic
        over=parts(
            r"تم(?:ت)? (?:حل|إصلاح|استعادة|معالجة)|عاد(?:ت)? (?:الخدمة|"
            r"الخدمات)|تعمل (?:الآن )?بشكل (?:طبيعي|سليم)"
        ),
        unless_before=parts(r"\b(?:لم|لا|لن|ليس|ليست|سوف|حتى|عندما|إذا)\b|سيتم"),
        unless=parts(r"جزئي|بعض|لكن|باستثناء|ما ?زال"),
    ),
)

# Words that speak of trouble in a title or message without a label.
TROUBLE: Final = (
    parts(
        r"\b(?:outages?|down|downtime|offline|degrad\w*|disrupt\w*|interrupt\w*|unavailab\w*|unreachable|"
        r"inaccessible|errors?|fail(?:s|ed|ing|ures?)?|"
        r"slow\w*|laten\w*|delay\w*|time-?outs?|timing\sout|"
        r"issues?|problems?|incidents?|trouble|impair\w*|"
        r"intermittent\w*|elevated|drop(?:s|ped|ping)?|"
        r"loss|lost|stuck|broken|crash\w*|cannot|can't|unable|investigat\w*|look(?:ing)?\sinto|"
        r"we(?:\sare)?\slook(?:ing)?|impact\w*|affect\w*|"
        r"missing|blocked|congest\w*|unresolved|servfail|"
        r"unstable|malfunction\w*|"
        r"(?:is|are|do|does)(?:\snot|n't)\s\w+|not\s(?:working|"
        r"available|resolved|operating|shown|loading))\b"
    ),
    parts(
        r"störung|ausfall|ausgefallen|gestört|nicht\s(?:erreichbar|"
        r"verfügbar|möglich)|beeinträchtig|verzöger|"
        r"\bfehler|langsam|unterbr|einschränk|eingeschränkt"
    ),
    parts(
        r"\bpanne|perturb|indisponib|inaccessib|\berreur|\blent|"
        r"ralenti|coupure|dégrad|problème|dysfonction|\bretard"
    ),
    parts(
        r"caíd|incidencia|\bavería|\bfall[ao]s?\b|"
        r"no\sdisponible|problema|intermiten|retras|interrupci"
    ),
    parts(r"instabil|indispon|falha|\bqueda|interrup|\berros?\b|\batras|fora\sdo\sar"),
    parts(r"障害|不具合|停止|遅延|エラー|つながりにく|接続でき|利用でき|低下|異常|ダウン"),
    parts(r"故障|中断|异常|宕机|延迟|错误|无法|不可用|缓慢|问题|異常|無法"),
    parts(r"انقطاع|عطل|أعطال|مشكل|خلل|بطء|تعطل|غير متاح|توقف|خطأ"),
)
# What denies trouble, or only talks of it.
NO_TROUBLE: Final = parts(
    r"\b(?:no|not|without|zero)\s(?:\w+\s)?(?:affect\w*|"
    r"impact\w*|interruptions?|downtime|disruptions?|outages?|"
    r"issues?|problems?|incidents?|errors?|down|offline)\b"
    r"|\bno\slonger(?:\s(?:down|offline|failing|unavailable|unreachable|affected|impacted))?\b"
    r"|\b(?:incident|problem|outage)\s(?:response|management|page|communications?|history)\b"
    r"|\b(?:avoid|prevent|report)(?:ing)?\s(?:an?\s|\w+\s)?(?:outages?|problems?|issues?|incidents?|downtime)\b"
    r"|keine?\s(?:\w+\s)?(?:störung|ausfall|ausfälle|auswirkung|einschränkung|vorfäll)\w*"
    r"|\baucun(?:e)?\s(?:\w+\s)?(?:panne|perturbation|incident|problème|interruption|coupure)s?"
    r"|\b(?:no\shay|sin|ning[uú]na?)\s(?:\w+\s)?(?:incidencia|incidente|problema|interrupci[oó]n)\w*"
    r"|\b(?:não\shá|sem|nenhuma?)\s(?:\w+\s)?(?:falha|instabilidade|interrupção|queda|problema)s?"
    r"|(?:障害|不具合|異常|遅延|エラー)[^。、\n]{0,12}(?:ません|なし|無し)"
    r"|(?:没有|无|未发现)(?:任何)?(?:故障|中断|异常|问题|错误)"
    r"|لا توجد (?:أي )?(?:أعطال|انقطاعات|مشاكل|مشكلات)"
)
AGAIN: Final = words(
    r"(?:has|have)\s(?:returned|recurred|reoccurred|re-occurred)|"
    r"(?:seeing|experiencing)\s(?:\w+\s){0,3}again|"
    r"reopened|erneut\saufgetreten"
)

PLANNED_WORK: Final = (
    parts(
        r"this\sis\sa\sscheduled\sevent|\b(?:scheduled|"
        r"planned|routine|upcoming|preventive)\s(?:\w+\s){0,3}"
        r"(?:maintenance|works?|downtime|outage|upgrade|update|"
        r"interruption)\b|\bmaintenance\s(?:window|notice|scheduled|"
        r"planned|announcement)\b"
    ),
    parts(
        r"geplante\w*\s(?:\w+\s){0,2}(?:wartung|arbeit|abschalt|"
        r"unterbrech)|wartungs(?:arbeit|fenster|ankünd)|wartung\sam\b"
    ),
    parts(
        r"(?:maintenance|travaux|intervention|"
        r"opération)s?\s(?:\w+\s){0,2}(?:planifiée?s?|programmée?s?|prévue?s?|préventive)"
    ),
    parts(
        r"(?:mantenimiento|trabajos)\s(?:\w+\s){0,2}(?:programados?|"
        r"planificados?|previstos?|preventivo)"
    ),
    parts(r"manutenção\s(?:\w+\s){0,2}(?:programada|agendada|planejada|preventiva|prevista)"),
    parts(
        r"(?:計画|定期|予定)(?:の|された)?(?:メンテナンス|保守|停止|"
        r"点検)|メンテナンス(?:の|実施)?(?:お知らせ|予定|実施|ご案内)"
    ),
    parts(
        r"(?:计划|定期|例行|系统|預定)(?:内|性)?(?:的)?(?:维护|維護|停机)|维护(?:通知|公告|计划)"
    ),
    parts(r"صيانة (?:مجدولة|مخططة|مخطط لها|دورية|مبرمجة)|أعمال صيانة"),
)
WORK: Final = parts(
    r"\bmaintenance\b|\bwartung|mantenimiento|manutenção|メンテナンス|维护|維護|صيانة"
)

ALL_WELL: Final = (
    parts(
        r"(?:there\sare\s|we\s(?:currently\s)?(?:have|know\sof|are\saware\sof)\s)?(?:currently\s)?no\s(?:(?:known|current|"
        r"active|new|reported|ongoing|open|service)\s){0,3}"
        r"(?:incidents?|issues?|problems?|outages?|disruptions?)"
        r"(?:\s(?:reported|today|found|to\sreport|at\sthis\stime|"
        r"currently|known|right\snow|in\sprogress)){0,3}"
    ),
    parts(
        r"(?:all|everything)(?:\s(?:our|of\sour|the))?(?:\s(?:systems?|"
        r"services?|components?|monitors?|sites?))?"
        r"(?:\s(?:is|are))?(?:\s(?:currently|now|all|fully|"
        r"back))*\s(?:operational|up|online|available|go|normal|ok|"
        r"(?:operating|running|working|functioning)(?:\snormally|"
        r"\sas\sexpected|\sfine|\ssmoothly|\swell|\scorrectly)?)(?:\sand\srunning)?"
    ),
    parts(
        r"alles\s(?:läuft|funktioniert|in\sordnung)(?:\snormal|\swieder)?"
        r"|(?:(?:derzeit|aktuell|zurzeit|momentan)\s)?(?:(?:es\s)?(?:liegen|gibt\ses|gibt|sind)\s(?:(?:derzeit|aktuell|zurzeit|momentan)\s)?)?keine\s(?:bekannten\s|"
        r"aktuellen\s|gemeldeten\s)?(?:störungen|vorfälle|"
        r"ausfälle|probleme|einschränkungen)(?:\s(?:bekannt|gemeldet|vor))?"
        r"|alle\s(?:systeme|dienste|services)\s(?:sind\s|laufen\s|funktionieren\s|"
        r"arbeiten\s)?(?:wieder\s)?(?:betriebsbereit|funktionsfähig|"
        r"verfügbar|normal|einwandfrei|störungsfrei|in\sbetrieb|online|fehlerfrei)"
    ),
    parts(
        r"(?:actuellement\s)?aucun(?:e)?\s(?:incident|problème|panne|"
        r"perturbation)(?:\s(?:signalée?|connue?|en\scours|à\ssignaler|déclarée?)){0,2}"
        r"|tous\sles\s(?:systèmes|services)\s(?:sont\s)?(?:opérationnels|disponibles|fonctionnels)"
        r"|tous\sles\s(?:systèmes|services)\sfonctionnent\s(?:normalement|correctement)"
    ),
    parts(
        r"(?:no\shay|sin|ningún)\s(?:incidentes?|incidencias?|problemas?)(?:\s(?:reportad[oa]s?|"
        r"conocid[oa]s?|activ[oa]s?|registrad[oa]s?|en\scurso)){0,2}"
        r"|todos\slos\s(?:sistemas|servicios)\s(?:están\s)?(?:operativos|disponibles|en\slínea)"
        r"|todos\slos\s(?:sistemas|servicios)\sfuncionan\s(?:con\snormalidad|"
        r"correctamente|normalmente)"
    ),
    parts(
        r"(?:nenhum|sem|não\shá)\s(?:incidentes?|problemas?)(?:\s(?:relatad[oa]s?|"
        r"reportad[oa]s?|conhecid[oa]s?|registrad[oa]s?|ativ[oa]s?|em\sandamento)){0,2}"
        r"|todos\sos\s(?:sistemas|serviços)\s(?:estão\s)?(?:operacionais|"
        r"disponíveis|online|funcionando\s(?:normalmente|corretamente))"
    ),
    parts(
        r"(?:現在、?|本日)?(?:報告された)?(?:障害|インシデント|問題)(?:情報)?(?:は|"
        r"の報告は)(?:(?:確認され|発生し|報告され)?(?:て(?:い|おり)ません)|ありません|ございません)|"
        r"(?:すべて|全て)の?(?:システム|サービス)[がは]?、?(?:正常(?:に(?:稼働|"
        r"動作)(?:して(?:い|おり)ます|中)?|です)?|稼働中)"
    ),
    parts(
        r"(?:今日|目前|当前)?(?:没有|无)(?:已?报告的?|"
        r"已知)?(?:任何)?(?:事件|故障|问题|异常)(?:报告)?"
        r"|(?:所有|全部)(?:系统|服务)(?:均|都)?(?:运行)?正常(?:运行)?|一切正常"
    ),
    parts(
        r"لا توجد (?:أي )?(?:حوادث|مشاكل|مشكلات|أعطال|"
        r"انقطاعات)(?: (?:مُ?بلغ عنها|معروفة|حالية|مسجلة|اليوم)){0,2}"
        r"|(?:جميع|كل|كافة) (?:الأنظمة|الخدمات) (?:تعمل(?: بشكل (?:طبيعي|سليم))?|متاحة|عاملة)"
    ),
)
