"""The phrases in which feeds say in sentences how a service is, in the languages of the program.

Every pattern is searched in short texts only and needs time linear in their length.
"""

from dataclasses import dataclass
from typing import Final

from statustray.providers.families.feeds.phrases.lazy_pattern import LazyPattern, parts, words

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
    sentence, ``unless`` those that do so anywhere in it.  ``normal`` says that all is as it should
    be, where nothing else in the sentence is trouble.
    """

    over: LazyPattern
    unless_before: LazyPattern
    unless: LazyPattern
    normal: LazyPattern | None = None


PHRASES: Final = (
    Phrases(  # English
        over=words(
            r"(?:has|have|is|are|was|were|'s|'ve)(?:\s(?:now|since|already|all|fully|completely|"
            r"successfully|been|again|also)){0,4}\s(?:resolved|fixed|restored(?!\sfrom)|recovered|rectified|"
            r"solved|corrected|completed|concluded|resumed(?!\s\w+ing)|repaired|been\ssorted|now\ssorted|reinstated|working\sagain|"
            r"back\sonline|back\sup|available(?:\sagain)?|mitigated|"
            r"cleared|lifted|sorted(?=\W*$|\s(?:now|out)\b)|reconnected|replaced\sand|no\slonger\s(?:affected|impacted)|"
            r"back(?=\W|$)(?!\s(?:on|with|to\sinvest|in|for\ssome|later|soon|at)\b)|"
            r"operational|fully\soperational|flowing\s(?:again|normally))"
            r"|(?:operating|running|working|functioning|performing)\s(?:normally|as\s(?:expected|"
            r"normal|usual)|correctly\sagain)"
            r"|(?:back|returned)\sto\s(?:normal|baseline|full\sservice|(?:usual|regular)\s(?:levels?|operation))"
            r"|we(?:'re|\sare)\sback(?:\sup)?|no\slonger\s(?:affected|impacted|seeing|experiencing|observing|occur\w*|present|happening|an?\s(?:issue|problem)|exists?)"
            r"|^\W*(?:it's\s)?back\s(?:up|online)|all\sgood\s(?:here|now|again)|working\sfine\s(?:now|again)"
            r"|(?:seen|reached|achieved|made)\sa?\s?full(?:y)?\s?recover(?:y|ed)|full\srecovery\s(?:has\sbeen\s|was\s|is\s)?(?:confirmed|achieved|reached|complete)"
            r"|all\s(?:\w+\s){1,4}(?:have|has)\s(?:now\s)?been\s(?:sent|credited|delivered|processed|posted|"
            r"migrated|reprocessed|replayed|refunded)"
            r"|stable\s(?:again|since)|back\sin\s(?:production|operation)|completed\swithout\s(?:\w+\s)?(?:impact|issues|problems|interruption)|dropped\sto\szero|(?:fix|change|rollback|restart|reboot|update)\s(?:has\s)?(?:resolved|solved|fixed)\sth\w+"
            r"|no\slonger\s(?:crash\w*|fail\w*|slow\w*|down|delayed|unavailable|read-only|blocked|stuck|drop\w*)|no\smore\s(?:packet\sloss|(?:\w+\s)?(?:errors|issues|problems|failures|delays|timeouts|loss))|re-?established"
            r"|caught\sup|up\sto\sdate|closing\sth(?:is|e)\s(?:incident|issue|ticket|case)|fully\s(?:processed|recovered|drained)"
            r"|(?:being\s)?(?:delivered|processed|sent|received|completing)\s(?:normally|on\stime|as\s(?:expected|normal|usual))"
            r"|it's\sback\s(?:up|online)|all\sgood\s(?:here|now|again)|working\sfine\s(?:now|again)"
            r"|ended\s(?:at\s|on\s)?(?=\d)|consider\sth(?:is|e)\s(?:\w+\s){1,2}closed"
            r"|(?:issue|incident|problem|outage|fault)s?\s(?:now\s)?(?:resolved|fixed|solved|over)"
            r"|(?:services?|power|access|connectivity)\s(?:fully\s)?restored|(?:have|has|engineers)\sconfirmed\s(?:full\s)?resolution"
            r"|(?:problem|issue|outage|delay|disruption)s?(?:\s\S{1,30}){0,5}\s(?:are|is)\sover(?=\W*$)|(?:attack|flood)\s(?:has\s)?(?:stopped|ended|subsided)|(?:incident|issue|ticket)s?\s(?:has\sbeen|is|was)\s(?:now\s)?closed"
            r"|end\sof\s(?:the\s)?(?:outage|disruption|incident|maintenance)|(?:outage|downtime|incident|disruption)(?:\s\S{1,40}){0,4}\s(?:(?:has\s|is\s)?ended|is\s(?:now\s)?over)"
            r"|restoration\s(?:is\s)?(?:now\s)?complete|mitigation\swas\ssuccessful|(?:was|is|be|been)\sa\sfalse\s(?:alarm|positive)|all\sclear|fully\smitigated"
        ),
        unless_before=words(
            r"not|never|no\slonger|until|unless|once|when|whenever|as\ssoon\sas|after|before|hope|"
            r"hoping|expect\w*|should|will|would|may|might|could|to\sbe|if|working\sto|yet|believe|"
            r"whether|why|what|which|\w+n't|neither|nobody|no\sone|only|eta|estimat\w*|anticipat\w*|"
            r"believed|thought|nothing(?!\sto\b)|stop(?:ped|s)?|hardly|barely|rarely|workaround|fail-?over|fallback|status\spage|backup"
        ),
        unless=words(
            r"partial\w*|partly|mostly|most|almost|nearly|"
            r"some|few|but|however|although|still|except|"
            r"other\sthan|remain\w*|apart\sfrom|not\syet|temporar\w*|for\snow|aside\sfrom|"
            r"majority|once|until|unless|as\ssoon\sas|(?<!read-)only|(?:happening|occurring)\sagain|recur\w*|"
            r"(?<!as\s)expect(?:ed|ing)|tomorrow|(?:restored|resolved|normal)\s(?:soon|shortly|later)|"
            r"while|continues|persists?|again\sand\sagain"
        ),
        normal=words(
            r"(?:is|are|can\s(?:now\s)?be|being|in)\s(?!working|looking)(?:\w+\s){1,4}again(?=\W*$)|(?:works?|working|available|reachable|accessible|possible|usable|enabled|delivered|processed|responding)\sagain"
            r"|\w+\s(?:normally|as\susual|as\snormal|without\s(?:delays?|errors?|issues|problems|interruptions?))|all\s(?:is\s)?well|(?:looks?|looking)\s(?:good|healthy|normal)"
            r"|(?:is|are)\s(?:now\s)?(?:normal|healthy|fine|stable)(?=\W*$)"
            r"|back\s(?:online|up|in\sservice)|at\snormal\s(?:speed|levels?)"
        ),
    ),
    Phrases(  # German
        over=words(
            rf"(?:wurden?|ist|sind|konnten?|\w*störung|probleme?|fehler|\w*ausfall)\s{_GERMAN_GAP}"
            r"(?:behoben|gelöst|beseitigt|vorbei|repariert|wiederhergestellt|abgeschlossen|beendet|entstört)"
            r"|(?:läuft|laufen|funktioniert|funktionieren|"
            rf"arbeite[tn])\s{_GERMAN_GAP}(?:normal|"
            r"einwandfrei|störungsfrei|fehlerfrei|wie\sgewohnt|ordnungsgemäß|wieder(?!\s(?:nicht|kaum|nur|auf|langsam|instabil)))"
            r"|wieder\s(?:(?:voll|vollständig|uneingeschränkt|wie\sgewohnt)\s)?(?:normal|verfügbar|"
            r"erreichbar|online|nutzbar|möglich|funktionsfähig|zur\sverfügung)"
            r"|beste(?:ht|hen)\snicht\smehr|wieder\s(?:im\s\w*regelbetrieb|im\snormalbetrieb|in\sbetrieb)|ende\s(?:der|des)\s(?:\w*störung|\w*ausfalls|wartung\w*)"
            r"|besteht\swieder|(?:wird|werden)\s(?:jetzt\s|nun\s)?wieder\s(?:normal|regulär|zuverlässig)\s\w+|wieder\snormal\s\w+|wieder\s(?:ohne\s\w+|in\svollem\s\w+|vollumfänglich|reibungslos)\s(?:möglich|verfügbar|nutzbar|erreichbar)"
        ),
        unless_before=words(
            r"nicht|kein\w*|sobald|bis|wenn|falls|wird|werden|soll\w*|hoffen|noch|bald|nur|"
            r"erst|ab\smorgen|ab\s\d\S*|in\skürze|demnächst"
        ),
        unless=words(
            r"teilweise|größtenteils|weitgehend|meisten|mehrheit|aber|außer|weiterhin|einige\w*|noch\snicht|fast|"
            r"voraussichtlich|erwartet|lediglich|jedoch"
        ),
    ),
    Phrases(  # French
        over=words(
            r"(?:a\sété|ont\sété|est|sont)(?:\s(?:maintenant|"
            r"désormais|entièrement|totalement|à\snouveau|"
            r"de\snouveau)){0,3}\s(?:résolue?s?|corrigée?s?|rétablie?s?|terminée?s?|close?s?|réparée?s?|"
            r"opérationnel(?:le)?s?)"
            r"|fonctionne(?:nt)?\s(?:(?:à\snouveau|de\snouveau)(?:\s(?:normalement|correctement))?|normalement|correctement)"
            r"|(?:électricité|courant|service|accès|connexion|réseau)\srétablie?"
            r"|(?:ont|avons|a)\s(?:désormais\s)?(?:rétabli|résolu|corrigé|réparé)\s(?:l[ea']|les|ce\w*)"
            r"|(?:(?:est|sont)\s)?(?:à|de)\snouveau\s(?:accessible|disponible|en\sligne|fonctionnel\w*|"
            r"joignable|opérationnel\w*)s?"
            r"|fin\sde\s(?:l'|la\s)(?:incident|interruption|intervention|panne|perturbation|maintenance)|retour\sà\sla\snormale|revenue?s?\sà\sla\snormale|rentrée?s?\sdans\sl'ordre"
        ),
        unless_before=words(
            r"pas|dès|une\sfois|lorsque|quand|sera|seront|espérons|si|jusqu'à|pour|avant|seule?s?"
        ),
        unless=words(
            r"partiellement|majorité|plupart|mais|sauf|encore|toujours|quelques|certaine?s|pas\sencore|presque|"
            r"prév\w+|attendue?s?|estimée?s?|d'ici|seulement|uniquement|espéré\w*|demain|bientôt"
        ),
    ),
    Phrases(  # Spanish
        over=words(
            r"(?:hemos|ha|han)\s(?:ya\s)?(?:solucionado|resuelto|restablecido|corregido|reparado)"
            r"|servicios?\s(?:normalizado|restablecido)s?|(?:luz|energía|servicio|acceso|señal)\s(?:totalmente\s)?(?:restablecid|normalizad)[oa]|(?:resuelt|solucionad|restablecid)[oa]s?\s(?:el|la|los|las)\b|fin\sde(?:l|\sla)\s(?:incidente|incidencia|avería|corte)"
            r"|(?:ha\ssido|han\ssido|fue|fueron|está|están|se\sencuentran?|"
            r"se\sha|se\shan|quedó)(?:\s(?:ya|completamente|"
            r"totalmente|de\snuevo)){0,3}\s(?:resuelt[oa]s?|superad[oa]s?|solucionad[oa]s?|corregid[oa]s?|"
            r"restablecid[oa]s?|finalizad[oa]s?|restaurad[oa]s?|resuelto|operativ[oa]s?)"
            r"|(?:funcionan?|operan?)\s(?:de\snuevo\s|ya\s)?(?:con\snormalidad|correctamente|normalmente)"
            r"|ya\s(?:es\sposible|se\spuede|pueden?|funcionan?)|ya\sestán?\s(?:disponible|operativ|accesible|funcionando)\w*|vuelto\sa\sla\snormalidad|(?:vuelven?|ha\svuelto|han\svuelto)\sa\s(?:funcionar|estar\s"
            r"(?:operativ[oa]s?|disponibles?))"
        ),
        unless_before=words(
            r"no|aún|todavía|cuando|una\svez|será|serán|esperamos|hasta|si|solo|sólo|para\sque"
        ),
        unless=words(
            r"parcialmente|mayoría|pero|excepto|salvo|algun[oa]s|aún\sno|todavía\sno|casi|previst[oa]s?|"
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
            r"|(?:disponíve(?:l|is)|acessíve(?:l|is))\snovamente|\bok\snovamente|(?:energia|acesso|sinal|sistema|rede|serviço)\s(?:totalmente\s)?(?:restabelecid|normalizad)[oa]|volt(?:ou|aram)\s(?:ao\s(?:normal|ar)|a\s(?:funcionar|operar))|de\svolta\sao\sar"
            r"|serviços?\s(?:restabelecid|normalizad|restaurad)os?|fim\sd[oa]\s(?:incidente|falha|instabilidade|manutenção)"
        ),
        unless_before=words(
            r"não|ainda|quando|assim\sque|será|serão|esperamos|até|se|só|apenas|somente|para\sque"
        ),
        unless=words(
            r"parcialmente|maioria|mas|exceto|alguns|algumas|ainda\snão|quase|previs\w+|estimad[oa]s?|"
            r"esperad[oa]s?|apenas|somente|amanhã|em\sbreve"
        ),
    ),
    Phrases(  # Japanese
        over=parts(
            r"(?:解決|復旧|解消|回復|修正|完了)(?:いた)?し(?:ました|ております|ています)"
            r"|(?:解決|復旧|解消|回復)[をが]確認(?:いた)?し(?:ました|ております|ています)"
            r"|により(?:復旧|解消|回復)(?=\W*$)|通常(?:どおり|通り)(?:ご利用|稼働|運行|営業)"
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
            r"完成|解決|修復|恢復|结束|結束)|(?:访问|服务|功能|网络)已?恢复(?=\W*$)|恢复正常|运行正常|正常运行|正常工作|恢復正常|正常運作|"
            r"(?:故障|服务|服務)(?:恢复|恢復)(?:通知|公告)?$|(?:故障|服务|服務)(?:恢复|恢復)(?:通知|公告)[:\uff1a]"
            r"|(?:维护|維護|升级|升級)(?:完成|结束|結束)"
        ),
        unless_before=parts(r"未|尚|没有|不|将|待|非|何时|何時|力争|争取|直到|才能"),
        unless=parts(r"部分|预计|預計|仍|但|即将|即將|除|仅|僅|只"),
    ),
    Phrases(  # Arabic
        over=parts(
            r"(?<![\u0600-\u06ff])[وف]?تم(?:ت)? (?:حل|إصلاح|استعادة|إعادة|معالجة|استئناف)"
            r"|متاح(?:ة)? الآن|عاد(?:ت)? (?:الخدمة|الخدمات)|عودة (?:ال)?خدم(?:ة|ات)"
            r"|عاد(?:ت)? (?:\w+ ){0,3}للعمل|[تي]عمل(?:ون)? (?:الآن )?بشكل (?:طبيعي|سليم)"
            r"|(?:انتهت|اكتملت) (?:أعمال )?الصيانة"
        ),
        unless_before=parts(
            r"\b(?:لم|لا|لن|ليس|ليست|سوف|حتى|عندما|عند|قبل|إذا|موعد)\b|سيتم|نعمل على|انتظار"
        ),
        unless=parts(r"جزئي|بعض|لكن|باستثناء|ما ?زال|فقط|متوقع"),
    ),
    Phrases(  # Dutch
        over=words(
            r"(?:is|zijn|werd|werden)\s(?:(?!niet\b|nog\b|deels\b)\w+\s){0,6}(?:opgelost|verholpen|hersteld|afgerond|"
            r"afgesloten|gerepareerd|voltooid|voorbij)"
            r"|(?:werkt|werken|functioneert|functioneren)\s(?:\w+\s){0,3}(?:weer|normaal|naar\sbehoren|zoals\sgewoonlijk)"
            r"|weer\s(?:volledig\s|gewoon\s|normaal\s)?(?:beschikbaar|bereikbaar|online|operationeel|te\sgebruiken|mogelijk)"
            r"|(?:storing|probleem)\s(?:opgelost|verholpen)"
        ),
        unless_before=words(
            r"niet|geen|nog|zodra|totdat|tot|als|wanneer|wordt|worden|zal|zullen|hopen|deels|alleen"
        ),
        unless=words(
            r"gedeeltelijk|meeste|deels|grotendeels|maar|behalve|sommige|enkele|nog\sniet|bijna|verwacht\w*|"
            r"binnenkort|morgen|echter|alleen"
        ),
    ),
    Phrases(  # Italian
        over=words(
            r"(?:è|sono)\s(?:stat[oaie]\s)?(?:(?:ora|nuovamente|completamente|tutti)\s){0,2}(?:risolt|ripristinat|conclus|"
            r"terminat|riparat|chius|completat|rientrat)[oaie]"
            r"|(?:funziona(?:no)?|opera(?:no)?)\s(?:nuovamente\s|di\snuovo\s)?(?:regolarmente|correttamente|normalmente)"
            r"|(?:è|sono)\s(?:di\snuovo|nuovamente|tornat[oaie])\s(?:disponibil|operativ|raggiungibil|attiv|accessibil|online)\w*"
            r"|tornat[oaie]\salla\snormalità|(?:abbiamo|hanno)\s(?:risolto|ripristinato)"
            r"|(?:servizi[oi]|problema|guasto|disservizio)\s(?:ripristinat|risolt)[oaie]"
        ),
        unless_before=words(
            r"non|appena|quando|finché|fino|se|sarà|saranno|verrà|verranno|speriamo|prima|solo"
        ),
        unless=words(
            r"parzialmente|maggior|in\sparte|ma|tranne|eccetto|alcun[ei]|non\sancora|quasi|previst[oaie]|"
            r"stimat[oaie]|domani|presto|breve|tuttavia|solo|soltanto"
        ),
    ),
    Phrases(  # Polish
        over=words(
            r"(?:zosta(?:ł[aoy]?|ły)|jest|są)\s(?:\w+\s){0,2}(?:usunięt|naprawion|rozwiązan|przywrócon|zakończon)\w+"
            r"|(?:usunięto|naprawiono|rozwiązano|przywrócono|usunęliśmy|naprawiliśmy|przywróciliśmy)"
            r"|(?:działa|działają)\s(?:już\s|ponownie\s|znowu\s)*(?:poprawnie|prawidłowo|normalnie|ponownie|bez\szakłóceń)"
            r"|(?:ponownie|znowu|znów)\s(?:działa|działają|dostępn\w+)"
        ),
        unless_before=words(r"nie|gdy|kiedy|po|dopóki|zanim|będzie|będą|jeśli|jeszcze|tylko"),
        unless=words(
            r"częściowo|większoś\w+|ale|oprócz|niektór\w+|część|jeszcze|prawie|planowan\w+|przewidywan\w+|wkrótce|jutro|jednak|tylko"
        ),
    ),
    Phrases(  # Swedish, Danish, Norwegian
        over=words(
            r"(?:är|er|har|blev|ble)\s(?:nu\s|nå\s|helt\s|åter\s|blivit\s|blevet\s|blitt\s){0,3}(?:åtgärdat?|åtgärdade|löst[a]?|"
            r"avhjälpt|återställda?|återställt|avslutat?|avslutade|løst|rettet|utbedret|afhjulpet|genoprettet|gjenopprettet|"
            r"afsluttet|avsluttet|över|forbi|over)"
            r"|(?:fungerar|fungerer|virker)\s(?:nu\s|nå\s|åter\s|allt\s|igen\s|igjen\s)*(?:normalt|som\s(?:vanligt|normalt|vanlig|det\sska|det\sskal)|igen|igjen)"
            r"|(?:åter|igen|igjen)\s(?:i\sdrift|tillgänglig\w*|tilgængelig\w*|tilgjengelig\w*|uppe|oppe)"
        ),
        unless_before=words(
            r"inte|ikke|ännu|endnu|ennå|när|når|tills|innan|om|hvis|kommer|ska|skal|hoppas|delvis|bara"
        ),
        unless=words(
            r"delvis|flesta|fleste|men|utom|vissa|några|enkelte|nogle|noen|nästan|næsten|förväntas|forventes|snart|imorgon|dock|bara"
        ),
    ),
    Phrases(  # Turkish
        over=words(
            r"(?:giderildi|giderilmiştir|çözüldü|çözülmüştür|düzeltildi|düzeltilmiştir|tamamlandı|tamamlanmıştır|"
            r"sona\serdi|sona\sermiştir|normale\sdöndü|normale\sdönmüştür|sorunsuz\sçalış\w+|"
            r"(?:yeniden|tekrar)\s(?:hizmet\w*|erişil\w+|çalış\w+|kullanıl\w+))"
        ),
        unless_before=words(r"henüz|kısmen|büyük\sölçüde|bazı"),
        unless=words(
            r"ancak|çoğu|fakat|hariç|bazı|kısmen|henüz|yakında|yarın|ediliyor|bekleniyor|\w+(?:acak|ecek)(?:tır|tir)?"
        ),
    ),
)
