"""The phrases in which feeds say in sentences how a service is, in the languages of the program.

Every pattern is searched in short texts only and needs time linear in their length.
"""

from dataclasses import dataclass
from typing import Final

from statustray.providers.families.lazy_pattern import LazyPattern, parts, words

# What stands between a German verb and its participle, unless it takes the meaning away.
_GERMAN_GAP: Final = (
    r"(?:(?:(?!nicht\b|noch\b|kein|wird\b|werden\b|soll|muss|müssen|nur\b)[^.\s]{1,30}\s){0,9})?"
)
# "for 80 % of customers" and "in 3 of 5 regions" are not all.
NOT_ALL: Final = parts(
    r"(?<!\d)(?!100)\d{1,2}(?:[.,]\d+)?\s?[%\uff05]|(?<!\d)\d{1,2}\spercent\b"
    r"|\b\d+\s(?:out\s)?of\s(?:the\s)?\d+\b"
)


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
            r"successfully|been|again|also)){0,4}\s(?:resolved|fixed|restored(?!\sfrom)|recovered|rectified|"
            r"solved|corrected|completed|concluded|resumed(?!\s\w+ing)|repaired|been\ssorted|now\ssorted|reinstated|working\sagain|"
            r"back\sonline|back\sup|available\sagain|"
            r"operational|fully\soperational)"
            r"|(?:operating|running|working|functioning|performing)\s(?:normally|as\s(?:expected|"
            r"normal|usual)|correctly\sagain)"
            r"|(?:back|returned)\sto\s(?:normal|full\sservice)"
            r"|(?:issue|incident|problem|outage|fault)s?\s(?:now\s)?(?:resolved|fixed|solved|over)"
            r"|(?:services?|power|access|connectivity)\s(?:fully\s)?restored|(?:have|has|engineers)\sconfirmed\s(?:full\s)?resolution"
            r"|(?:incident|issue|ticket)s?\s(?:has\sbeen|is|was)\s(?:now\s)?closed"
            r"|(?:outage|downtime|incident|disruption)(?:\s\S{1,40}){0,4}\s(?:(?:has\s|is\s)?ended|is\s(?:now\s)?over)"
            r"|(?:was|is)\sa\sfalse\s(?:alarm|positive)|all\sclear|fully\smitigated"
        ),
        unless_before=words(
            r"not|never|no\slonger|until|unless|once|when|whenever|as\ssoon\sas|after|before|hope|"
            r"hoping|expect\w*|should|will|would|may|might|could|to\sbe|if|working\sto|yet|believe|"
            r"whether|why|what|which|\w+n't|neither|nobody|no\sone|only|eta|estimat\w*|anticipat\w*|"
            r"believed|thought|workaround|fail-?over|fallback|status\spage|backup"
        ),
        unless=words(
            r"partial\w*|partly|mostly|most|almost|nearly|"
            r"some|few|but|however|although|still|except|"
            r"other\sthan|remain\w*|apart\sfrom|not\syet|temporar\w*|for\snow|aside\sfrom|"
            r"majority|once|until|unless|as\ssoon\sas|only|(?:happening|occurring)\sagain|recur\w*|"
            r"(?<!as\s)expect(?:ed|ing)|tomorrow|(?:restored|resolved|normal)\s(?:soon|shortly|later)|"
            r"while|continues|persists?|again\sand\sagain"
        ),
    ),
    Phrases(  # German
        over=words(
            rf"(?:wurden?|ist|sind|konnten?|\w*störung|probleme?|fehler|\w*ausfall)\s{_GERMAN_GAP}"
            r"(?:behoben|gelöst|beseitigt|wiederhergestellt|abgeschlossen|beendet|entstört)"
            r"|(?:läuft|laufen|funktioniert|funktionieren|"
            rf"arbeite[tn])\s{_GERMAN_GAP}(?:normal|"
            r"einwandfrei|störungsfrei|fehlerfrei|wie\sgewohnt|ordnungsgemäß|wieder(?!\s(?:nicht|kaum|nur|auf|langsam|instabil)))"
            r"|wieder\s(?:(?:voll|vollständig|uneingeschränkt|wie\sgewohnt)\s)?(?:normal|verfügbar|"
            r"erreichbar|online|nutzbar|möglich|funktionsfähig|zur\sverfügung)"
            r"|beste(?:ht|hen)\snicht\smehr"
        ),
        unless_before=words(
            r"nicht|kein\w*|sobald|bis|wenn|falls|wird|werden|soll\w*|hoffen|noch|bald|nur|"
            r"erst|ab\smorgen|ab\s\d\S*|in\skürze|demnächst"
        ),
        unless=words(
            r"teilweise|größtenteils|weitgehend|aber|außer|weiterhin|einige\w*|noch\snicht|fast|"
            r"voraussichtlich|erwartet|lediglich|jedoch"
        ),
    ),
    Phrases(  # French
        over=words(
            r"(?:a\sété|ont\sété|est|sont)(?:\s(?:maintenant|"
            r"désormais|entièrement|totalement|à\snouveau|"
            r"de\snouveau)){0,3}\s(?:résolue?s?|corrigée?s?|rétablie?s?|terminée?s?|close?s?|réparée?s?|"
            r"opérationnel(?:le)?s?)"
            r"|fonctionne(?:nt)?\s(?:à\snouveau\s|de\snouveau\s)?(?:normalement|correctement)"
            r"|(?:ont|avons|a)\s(?:désormais\s)?(?:rétabli|résolu|corrigé|réparé)\s(?:l[ea']|les|ce\w*)"
            r"|(?:est|sont)\s(?:à|de)\snouveau\s(?:accessible|disponible|en\sligne|fonctionnel\w*|"
            r"joignable|opérationnel\w*)s?"
            r"|retour\sà\sla\snormale|revenue?s?\sà\sla\snormale|rentrée?s?\sdans\sl'ordre"
        ),
        unless_before=words(
            r"pas|dès|une\sfois|lorsque|quand|sera|seront|espérons|si|jusqu'à|pour|avant|seule?s?"
        ),
        unless=words(
            r"partiellement|mais|sauf|encore|toujours|quelques|certaine?s|pas\sencore|presque|"
            r"prév\w+|attendue?s?|estimée?s?|d'ici|seulement|uniquement|espéré\w*|demain|bientôt"
        ),
    ),
    Phrases(  # Spanish
        over=words(
            r"(?:hemos|ha|han)\s(?:ya\s)?(?:solucionado|resuelto|restablecido|corregido|reparado)"
            r"|servicios?\s(?:normalizado|restablecido)s?"
            r"|(?:ha\ssido|han\ssido|fue|fueron|está|están|se\sencuentran?|"
            r"se\sha|se\shan|quedó)(?:\s(?:ya|completamente|"
            r"totalmente|de\snuevo)){0,3}\s(?:resuelt[oa]s?|solucionad[oa]s?|corregid[oa]s?|"
            r"restablecid[oa]s?|finalizad[oa]s?|restaurad[oa]s?|resuelto|operativ[oa]s?)"
            r"|(?:funcionan?|operan?)\s(?:de\snuevo\s|ya\s)?(?:con\snormalidad|correctamente|normalmente)"
            r"|vuelto\sa\sla\snormalidad|(?:vuelven?|ha\svuelto|han\svuelto)\sa\s(?:funcionar|estar\s"
            r"(?:operativ[oa]s?|disponibles?))"
        ),
        unless_before=words(
            r"no|aún|todavía|cuando|una\svez|será|serán|esperamos|hasta|si|solo|sólo|para\sque"
        ),
        unless=words(
            r"parcialmente|pero|excepto|salvo|algun[oa]s|aún\sno|todavía\sno|casi|previst[oa]s?|"
            r"se\sespera|estimad[oa]s?|solamente|únicamente|solo|sólo|pronto|en\sbreve"
        ),
    ),
    Phrases(  # Portuguese
        over=words(
            r"(?:foi|foram|está|estão)(?:\s(?:já|totalmente|completamente|novamente)){0,3}\s"
            r"(?:resolvid[oa]s?|solucionad[oa]s?|corrigid[oa]s?|"
            r"restabelecid[oa]s?|normalizad[oa]s?|"
            r"concluíd[oa]s?|restaurad[oa]s?|operaciona(?:l|is))"
            r"|(?:funciona|opera)(?:ndo|m)?\s(?:novamente\s)?(?:normalmente|corretamente|com\snormalidade)"
            r"|volt(?:ou|aram)\s(?:ao\s(?:normal|ar)|a\s(?:funcionar|operar))|de\svolta\sao\sar"
            r"|serviços?\s(?:restabelecid|normalizad|restaurad)os?"
        ),
        unless_before=words(
            r"não|ainda|quando|assim\sque|será|serão|esperamos|até|se|só|apenas|somente|para\sque"
        ),
        unless=words(
            r"parcialmente|mas|exceto|alguns|algumas|ainda\snão|quase|previs\w+|estimad[oa]s?|"
            r"esperad[oa]s?|apenas|somente|amanhã|em\sbreve"
        ),
    ),
    Phrases(  # Japanese
        over=parts(
            r"(?:解決|復旧|解消|回復|修正|完了)(?:いた)?し(?:ました|ております|ています)"
            r"|正常に(?:稼働|動作|ご利用いただけ)|正常化|(?:復旧|解消|回復)(?:の(?:お知らせ|ご案内|ご報告)|について)\W*$"
            r"|(?:メンテナンス|保守|作業)の?(?:完了|終了)"
        ),
        unless_before=parts(r"未(?!明)|まだ|一部|早期"),
        unless=parts(
            r"ません|していない|再び|再度|明日|予定|見込|見通|一部|ほぼ|除[きく]|のみ|(?<!いた)だけ"
        ),
    ),
    Phrases(  # Chinese
        over=parts(
            r"(?:已经?|均已|现已)(?:于[^\uff0c\u3002]{1,12})?(?:全部|完全)?(?:解决|修复|恢复|"
            r"完成|解決|修復|恢復|结束|結束)|恢复正常|运行正常|正常运行|正常工作|恢復正常|正常運作|"
            r"(?:故障|服务|服務)(?:恢复|恢復)(?:通知|公告)?$|(?:故障|服务|服務)(?:恢复|恢復)(?:通知|公告)[:\uff1a]"
            r"|(?:维护|維護|升级|升級)(?:完成|结束|結束)"
        ),
        unless_before=parts(r"未|尚|没有|不|将|待|非|何时|何時|力争|争取|直到|才能"),
        unless=parts(r"部分|预计|預計|仍|但|即将|即將|除|仅|僅|只"),
    ),
    Phrases(  # Arabic
        over=parts(
            r"(?<![\u0600-\u06ff])[وف]?تم(?:ت)? (?:حل|إصلاح|استعادة|إعادة|معالجة)"
            r"|عاد(?:ت)? (?:الخدمة|الخدمات)|عودة الخدمة"
            r"|عاد(?:ت)? (?:\w+ ){0,3}للعمل|تعمل (?:الآن )?بشكل (?:طبيعي|سليم)"
            r"|(?:انتهت|اكتملت) (?:أعمال )?الصيانة"
        ),
        unless_before=parts(
            r"\b(?:لم|لا|لن|ليس|ليست|سوف|حتى|عندما|عند|قبل|إذا|موعد)\b|سيتم|نعمل على|انتظار"
        ),
        unless=parts(r"جزئي|بعض|لكن|باستثناء|ما ?زال|فقط|متوقع"),
    ),
)

# Words that speak of trouble in a title or message without a label.
TROUBLE: Final = (
    parts(
        r"\b(?:outages?|down|downtime|offline|degrad\w*|disrupt\w*|interrupt\w*|unavailab\w*|unreachable|"
        r"inaccessible|errors?|fail(?:s|ed|ing|ures?)?|"
        r"slow\w*|laten\w*|delay\w*|time-?outs?|timing\sout|"
        r"fix\s(?:has\sbeen\s|was\s)?(?:implemented|deployed|applied)|implemented\sa\sfix|"
        r"continue\sto\smonitor|working\sto\s(?:fix|restore|resolve|get\sth?is)|not\sbe\sable\sto|"
        r"[45]xx|backlog|not\sdelivered|"
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
        r"\bkein\w*\s(?:login|zugriff|zugang|internet|empfang|verbindung)|"
        r"störung|ausfall|ausgefallen|gestört|\w+probleme?\b|nicht\s(?:erreichbar|zur\sverfügung|"
        r"verfügbar|möglich)|beeinträchtig|verzöger|"
        r"\bfehler|langsam|unterbr|einschränk|eingeschränkt"
    ),
    parts(
        r"\bpanne|perturb|indisponib|inaccessib|\berreur|\blent|"
        r"ralenti|coupure|dégrad|problème|dysfonction|\bretard|difficult|hors\sservice|\bimpossible\b|"
        r"(?:toujours|plus)\spas\b|\bn[e']\s?\w+\s(?:toujours\s)?pas\b"
    ),
    parts(
        r"caíd|incidencia|\bavería|\bfall[ao]s?\b|"
        r"no\s(?:está\s)?disponible|problema|intermiten|retras|interrupci|lentitud|sin\s(?:servicio|acceso|conexión|señal)|no\s(?:funcion|pueden?\b)"
    ),
    parts(
        r"instabil|indispon|falha|\bqueda|interrup|\berros?\b|\batras|fora\sdo\sar|lentid|"
        r"sem\s(?:serviço|acesso|conexão|sinal)|não\s(?:está\s)?(?:funcion|dispon|consegu)"
    ),
    parts(
        r"障害|不具合|停止|遅延|エラー|にくい|つながりにく|つながらな|づらい|接続でき|利用でき|"
        r"でき(?:ない|ません)|低下|異常|ダウン|不安定|不通"
    ),
    parts(
        r"故障|中断|异常|宕机|延迟|错误|无法|不可用|缓慢|问题|異常|無法|失败|失敗|修复中|抢修|搶修|排查|中斷|延遲|錯誤|緩慢|問題"
    ),
    parts(r"انقطاع|عطل|أعطال|مشكل|خلل|بطء|تعطل|غير متاح|تعذر|توقف|خطأ"),
)
# What denies trouble, or only talks of it.
NO_TROUBLE: Final = parts(
    r"\bnot\saware\sof\sany\s(?:\w+\s)?\w+|\bno\s(?:\w+\s){0,4}(?:is|are|was|were)\s(?:affected|impacted|lost)\b"
    r"|\b(?:will|to)\s(?:not\s|no\slonger\s)?be\s(?:\w+\s)?(?:unavailable|offline|down|inaccessible|"
    r"unreachable|interrupted|disrupted|affected|impacted)\b|\bshut\sdown\b"
    r"|\b(?:no|not|without|zero)\s(?:\w+\s)?(?:affect\w*|"
    r"impact\w*|interruptions?|downtime|disruptions?|outages?|"
    r"issues?|problems?|incidents?|errors?|down|offline)\b"
    r"|\bno\slonger(?:\s(?:down|offline|failing|unavailable|unreachable|affected|impacted))?\b"
    r"|\b(?:incident|problem|outage)\s(?:response|management|page|communications?|history)\b"
    r"|\b(?:avoid|prevent|report)(?:ing)?\s(?:an?\s|\w+\s)?(?:outages?|problems?|issues?|incidents?|downtime)\b"
    r"|keine?\s(?:\w+\s)?(?:störung|ausfall|ausfälle|auswirkung|einschränkung|vorfäll)\w*"
    r"|(?:wird|werden|wären?)\s(?:[^.\n]{0,60}\s)?(?:nicht\s(?:erreichbar|verfügbar|möglich)|unterbrochen|"
    r"eingeschränkt|beeinträchtigt)\s(?:sein|werden)\b"
    r"|\b(?:aucun(?:e)?\s(?:\w+\s)?|pas\sd[e']\s?)(?:panne|perturbation|incident|problème|interruption|coupure)s?"
    r"|\bser(?:a|ont)\s(?:\w+\s)?(?:indisponible|inaccessible|interrompu|coupé|perturbé)\w*"
    r"|\b(?:no\shay|sin|ning[uú]na?)\s(?:\w+\s)?(?:incidencia|incidente|problema|interrupci[oó]n)\w*"
    r"|\b(?:estar|quedar)án?\s(?:\w+\s)?(?:no\sdisponible|fuera\sde\sservicio|interrumpid)\w*|\bno\sestarán?\sdisponible"
    r"|\b(?:não\shá|sem|nenhuma?)\s(?:\w+\s)?(?:falha|instabilidade|interrupção|queda|problema)s?"
    r"|\b(?:ficar|estar)(?:á|ão)\s(?:\w+\s)?(?:indispon|fora\sdo\sar|interromp)\w*"
    r"|(?:障害|不具合|異常|遅延|エラー)[^。、\n]{0,12}(?:ません|なし|無し)"
    r"|停止(?:いた)?します|(?:没有|无|未发现|暂无)(?:任何)?(?:故障|中断|异常|问题|错误)"
    r"|将(?:会|于)?[^\uff0c\u3002\n]{0,16}(?:中断|无法|不可用|停止)"
    r"|لا توجد (?:أي )?(?:أعطال|انقطاعات|مشاكل|مشكلات)|س(?:ت|ي)توقف"
)
AGAIN: Final = words(
    r"(?:has|have)\s(?:returned|recurred|reoccurred|re-occurred)|"
    r"(?:seeing|experiencing)\s(?:\w+\s){0,3}again|(?:happening|occurring)\sagain|"
    r"reopened|erneut\saufgetreten"
)
