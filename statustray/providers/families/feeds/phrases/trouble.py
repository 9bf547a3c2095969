"""The words in which feeds speak of trouble, deny it, or say that it goes on.

Every pattern is searched in short texts only and needs time linear in their length.
"""

from typing import Final

from statustray.providers.families.feeds.phrases.pattern import parts, words

# Words that speak of trouble in a title or message without a label.
TROUBLE: Final = (
    parts(
        r"""
        \b(?:
          recovering|signs\sof\srecovery
          |(?:recovery|restoration)\sis\s(?:expected|estimated)
          |estimated\s(?:fix|repair|restoration|time\sof)
          |being\s(?:restored|brought\sback)|longer\sthan\s(?:usual|normal|expected)|overload\w*
          |not\smoving|service\srestoration|not\s(?:\w+ly\s)?(?:accessible|reachable)|suspended
          |paused|read-only|panic|faults?|held\sback|cable\scut|fibre\scut|fiber\scut
          |without\s(?:internet|power|water)|wrong|incorrect\w*|one-way|partially
          |out\sof\s(?:order|service)|boun(?:ce|ces|cing)|deferred|block-?listed|black-?listed
          |no\sresults|expired|ddos|attack\sis\songoing|advisory\sin\seffect|main\sbreak|power\scut
          |outages?|down|downtime|offline|degrad\w*|disrupt\w*|interrupt\w*|unavailab\w*
          |unreachable|inaccessible|errors?|fail(?:s|ed|ing|ures?)?|slow\w*|laten\w*|delay\w*
          |time-?outs?|timing\sout
          |fix\s(?:has\sbeen\s|was\s)?(?:implemented|deployed|applied)
          |implemented\sa\sfix|continue\sto\smonitor
          |rolling\sout\s(?:a|the)\s(?:\w+\s)?(?:fix|patch)
          |working\sto\s(?:fix|restore|resolve|get\sth?is)
          |not\sbe\sable\sto|[45]xx|backlog|not\sdelivered|issues?|problems?|incidents?|trouble
          |impair\w*|intermittent\w*|elevated|drop(?:s|ped|ping)?|loss|lost|stuck|broken|crash\w*
          |cannot|can't|unable|investigat\w*|look(?:ing)?\sinto|we(?:\sare)?\slook(?:ing)?
          |impact\w*|affect\w*|missing|blocked|congest\w*|unresolved|servfail|unstable
          |malfunction\w*|declin(?:ed|ing)|(?:is|are|do|does)(?:\snot|n't)\s\w+
          |working\son\s(?:a\s(?:fix|solution)|restor\w+)
          |(?:will|should|expect\w*|estimated|anticipated)\s(?:\w+\s){0,4}(?:be\s)?
            (?:resolved|restored|fixed|repaired|working\sagain|work\sagain)
          |no\slonger\s(?:loading|working|going\sthrough|responding|possible|available|accessible
            |reachable)
          |rolling\s(?:it|this|that|them|back|(?:the|a)\s(?:\w+\s){1,3}back)
          |roll-?back\s(?:is\s)?(?:in\sprogress|under\s?way|started)
          |http\s(?:error\s|status\s|code\s){0,2}[45]\d\d
          |(?:not|\w+n't)\s(?:yet|fully|been|completely)\s(?:been\s)?
            (?:resum|restor|resolv|fix|recover|repair|rectif|correct)\w*
          |not\s(?:working|available|resolved|operating|shown|loading)
        )\b
        """
    ),
    parts(
        r"""
        \bkein\w*\s(?:login|zugriff|zugang|internet|empfang|verbindung)
        |überlast|abbr[uü]ch|reagier\w+\s(?:derzeit\s|aktuell\s)?nicht|\w+schaden\b
        |beste(?:ht|hen)\s(?:fort|weiter)|(?:lösung|behebung)\swird\s|\w-probleme?n?\b
        |\bprobleme?\s(?:mit|bei|beim|im|in|am|auf|an)\b
        |noch\snicht\s|instabil|störung|ausfall|ausgefallen|gestört|\w+probleme?\b
        |verspätung|nicht\s(?:erreichbar|zur\sverfügung|verfügbar|möglich)
        |beeinträchtig|verzöger|\bfehler|langsam|unterbr
        |arbeite\w*\s(?:\w+\s){0,5}(?:lösung|behebung|wiederherstellung)
        |einschränk|eingeschränkt
        """
    ),
    parts(
        r"""
        \bpanne|perturb|indisponib|inaccessib|\berreur|\blent|ralenti|coupure|dégrad|problème
        |dysfonction|\bretard|difficult|hors\sservice|\bimpossibles?\b|(?:toujours|plus)\spas\b
        |rétablissement\sen\scours
        |(?:sera|seront|devrai(?:t|ent)\sêtre)\s(?:\w+\s)?(?:rétabli|résolu|corrig)
        |mobilisée?s\spour|travaill\w+\s(?:à|pour)|\bn[e']\s?\w+\s(?:toujours\s)?pas\b
        """
    ),
    parts(
        r"""
        ser[áa]n?\s(?:restablecid|resuelt|solucionad)|se\s(?:restablecer|resolver|solucionar)án?\b|caíd|\bcortes?\sde\b
        |trabaja\w*\spara\s(?:restablecer|solucionar|resolver|recuperar)
        |incidencia|\bavería|\bfall[ao]s?\b|no\s(?:está\s)?disponible|problema|intermiten|retras
        |fuera\sde\sservicio|interrupci|lentitud|sin\s(?:servicio|acceso|conexión|señal)
        |no\s(?:funcion|pueden?\b|es\sposible|se\spuede)
        """
    ),
    parts(
        r"""
        (?:ser(?:á|ão)|deve(?:rá|rão|m)?\sser)\s(?:restabelecid|resolvid|normalizad|corrigid)
        |instabil|oscila[çc]
        |(?:atuando|trabalhando|trabalha)\s(?:\w+\s)?para\s
          (?:normalizar|restabelecer|resolver|solucionar)
        |\bcaiu\b|\bcaíram\b|indispon|falha|\bqueda|interrup|\berros?\b|\batras|fora\sdo\sar|lentid
        |sem\s(?:serviço|acesso|conexão|sinal)|não\s(?:está\s)?(?:funcion|dispon|consegu)
        """
    ),
    parts(
        r"""
        (?:解消|復旧|解決)に向け|調査(?:中|して)|復旧作業|対応中|復旧していません|障害|不具合|停止|遅延|エラー|にくい
        |つながりにく|つながらな|づらい|ご利用いただけ(?:ない|ません)|通信断|接続でき|利用でき
        |でき(?:ない|ません)|低下|異常|ダウン|不安定|不通
        """
    ),
    parts(
        r"""
        预计.{0,12}恢复|尚未恢复|抖动|故障|中断|异常|宕机|延迟|错误|无法|不可用|缓慢|问题|異常|無法|失败|失敗|修复中|抢修
        |搶修|排查|中斷|延遲|錯誤|緩慢|問題
        """
    ),
    parts(
        r"""
        장애|오류|중단|지연|불가|다운|느려|느립|느린|끊김|끊기|불안정|이상\s?현상|문제가
        |(?:할|될|하실|볼)\s?수\s?없|되지\s?않|하지\s?않|안\s?(?:됩니다|되는|돼)|실패
        |(?:조사|확인|파악|복구|대응|조치)(?:\s?작업)?(?:을|를)?\s?(?:중|하고\s있)|복구\s?예정|복구까지
        """
    ),
    parts(
        r"""
        \bstoring|verstoord|\buitval|uitgevallen|vertraging|onbereikbaar
        |niet\s(?:bereikbaar|beschikbaar|mogelijk|bereiken)|geen\s(?:internet|verbinding|toegang|stroom)
        |(?:lukt|lukken)\s(?:\w+\s){0,4}niet|(?:werkt|werken)\s(?:\w+\s){0,3}niet
        |problemen|\bhinder\b|traag|\btrage\b|(?:sarà|saranno|verrà|verranno)\s(?:ripristinat|risolt)
        |disservizi|\bguast[oi]\b|rallentament
        |non\s(?:è\s)?(?:disponibil|raggiungibil|funzion)
        |non\s(?:riesc|si\sriesc|è\spossibile|poss)\w+|al\slavoro\sper|irraggiungibil|\bmalfunzion|difficoltà|\bproblem[ai]\b|\bblocc(?:o|hi|ato)\b|interruzion
        """
    ),
    parts(
        r"""
        \bawari|\busterk|\bprzerw[aęy]\b|zakłóceni|niedostępn|nie\sdziała|\bbłęd|\bbłąd|opóźnieni
        |\bbrak\s(?:dostępu|internetu|prądu|zasięgu|łączności|połączenia)|nie\s(?:można|mogą)\s
        |nie\s(?:jest|są)\s(?:\w+\s)?(?:dostęp|dostarcz|realizowan|możliw|przetwarz)
        |spowolnieni|utrudnieni|trudności|störning|avbrott|\bfel\b|långsam
        |(?:fungerar|fungerer|virker)\s(?:\w+\s){0,2}(?:inte|ikke)|m[ıiuü]yor|(?:mamaktadır|memektedir)
        |går\s(?:det\s)?(?:\w+\s)?(?:inte|ikke)|kan\s(?:\w+\s)?(?:inte|ikke)\s
        |\bproblem(?:y|ów|ami|er)?\b|otillgänglig|fördröjning|\bnere\b|driftsforstyrrelse|nedbrud|nedetid|\bfejl\b
        |\bfeil\b|forsinkelse|utilgjengelig|utilgængelig|ustabil|kesinti|\barıza|\bsorun|yavaşl
        |erişilem|aksaklık|gecikme|\bhata\b|erişim\ssağlanam
        """
    ),
    parts(
        r"""
        لم\ (?:يتم|تتم)\ (?:استعادة|إصلاح|حل)|متوقع\ عودة|لا\ يمكن|تأخ[رير]
        |انقطاع|عطل|أعطال|مشكل|خلل|بطء|تعطل|غير\ متاح|تعذر|توقف|خطأ
        """
    ),
)
# What denies trouble, or only talks of it.
NO_TROUBLE: Final = parts(
    r"""
    \b(?:0|zero)\s(?:\w+\s){0,2}(?:incidents?|outages?|issues?|problems?|errors?)\b
    |\b(?:without|no\smore)\s(?:\w+\s)?(?:delays?|errors?|loss|issues|problems|failures|timeouts)\b
    |\bnot\saware\sof\sany\s(?:\w+\s)?\w+
    |\bno\s(?:\w+\s){0,4}(?:(?:is|are|was|were)\s)?(?:affected|impacted|lost)\b
    |\b(?:will|to)\s(?:not\s|no\slonger\s)?be\s(?:\w+\s)?
      (?:unavailable|offline|down|inaccessible|unreachable|interrupted|disrupted|affected|impacted)
      \b
    |\bshut\sdown\b
    |\b(?:no|not|without|zero)\s(?:\w+\s)?(?:
      affect\w*|impact\w*|interruptions?|downtime|disruptions?|outages?|issues?|problems?
      |incidents?|errors?|down|offline
    )\b
    |(?:^|[.!\n]\s?)(?:please\s)?do(?:\snot|n't)\s\w+
    |\b(?:information|news|updates?|details|notified|informed|opinions?|thoughts)\s
      (?:on|about|of|regarding)\s(?:\w+\s){0,3}(?:outages?|incidents?|disruptions?|issues|problems)
      \b
    |\b(?:in\scase|in\sthe\sevent|history)\sof\s(?:\w+\s){0,2}
      (?:outages?|incidents?|disruptions?|failures?|problems?|issues?|errors?|loss)\b
    |\bno\slonger(?!\s(?:loading|working|going|responding|possible|available|accessible|reachable)\b)
      (?:\s(?:read-only|down|offline|failing|unavailable|unreachable|affected|impacted))?\b
    |\b(?:incident|problem|outage)\s(?:response|management|page|communications?|history)\b
    |\b(?:avoid|prevent|report)(?:ing|s|ed)?\s(?:an?\s|\w+\s)?
      (?:outages?|problems?|issues?|incidents?|downtime)\b
    |\bohne\s(?:\w+\s)?(?:störung|ausfall|auswirkung|einschränkung|unterbrech)\w*
    |keine?\s(?:\w+\s)?(?:störung|ausfall|ausfälle|auswirkung|einschränkung|vorfäll)\w*
    |(?:wird|werden|wären?)\s(?:[^.\n]{0,60}\s)?
      (?:nicht\s(?:erreichbar|verfügbar|möglich)|unterbrochen|eingeschränkt|beeinträchtigt)\s
      (?:sein|werden)\b
    |\b(?:aucun(?:e)?\s(?:\w+\s)?|pas\sd[e']\s?)
      (?:panne|perturbation|incident|problème|interruption|coupure)s?
    |\bser(?:a|ont)\s(?:\w+\s)?(?:indisponible|inaccessible|interrompu|coupé|perturbé)\w*
    |\b(?:no\shay|sin|ning[uú]na?)\s(?:\w+\s)?(?:incidencia|incidente|problema|interrupci[oó]n)\w*
    |\b(?:estar|quedar)án?\s(?:\w+\s)?(?:no\sdisponible|fuera\sde\sservicio|interrumpid)\w*
    |\bno\sestarán?\sdisponible
    |\b(?:não\shá|sem|nenhuma?)\s(?:\w+\s)?(?:falha|instabilidade|interrupção|queda|problema)s?
    |\b(?:ficar|estar)(?:á|ão)\s(?:\w+\s)?(?:indispon|fora\sdo\sar|interromp)\w*
    |(?:障害|不具合|異常|遅延|エラー)[^。、\n]{0,12}(?:ません|なし|無し)
    |停止(?:いた)?します
    |(?:没有|无|未发现|暂无)(?:任何)?(?:故障|中断|异常|问题|错误)
    |(?:장애|오류|중단|지연|문제|영향)(?:[가이는은도]|\s){0,3}(?:없습니다|없이|없음|발생하지\s않)
    |\b\w{1,30}\s(?:\w{1,30}\s)?etkile\w*m[ei](?:yor|mekte)\w*|etkile\w*m[ei](?:yor|mekte)\w*|gerekm\w+
    |중단(?:될|되며|됩니다)
    |将(?:会|于)?[^\uff0c\u3002\n]{0,16}(?:中断|无法|不可用|停止)
    |لا\ توجد\ (?:أي\ )?(?:أعطال|انقطاعات|مشاكل|مشكلات)
    |س(?:ت|ي)توقف
    """
)
# A part only.
PARTLY: Final = parts(
    r"""
    \b(?:
      partial\w*|partly|half|mostly|almost|nearly|teilweise|teils|größtenteils|weitgehend
      |partiellement|parcialmente|gedeeltelijk|deels|grotendeels|parzialmente|częściowo|delvis
      |kısmen
    )\b
    |一部|部分|일부|부분|جزئي
    """
)
# Behind these a title's last word is no end.
NOT_ENDED: Final = words(
    r"""
    to\sfollow|to\scome|pending|awaiting|later|not|never|\w+n't|will|be|being|get|gets|getting|when
    |until|once|if|how|why|soon|partially|partly|mostly|some|most|nicht|kein\w*|noch|bald|wird
    |werden|teilweise|pas|sera|seront|dès|partiellement|aún|todavía|será|serán
    |no\s(?:ha|han|está|están|se|fue)|parcialmente|não|ainda|serão|niet|nog|gedeeltelijk|non|sarà
    |parzialmente|nie|częściowo|inte|ikke|delvis|henüz|kısmen
    """
)
# A denial that denies no end: "we have not seen any further errors and close this incident".
NOTHING_MORE: Final = parts(
    r"""
    \b(?:(?:have|has|had)\s)?(?:not|n't)\s(?:seen|observed|had|received|detected|experienced)\s
      (?:any\s)?(?:further|more|new|additional)\s\w+
    """
)
# What stands in a sentence about something that has not ended.
GOES_ON: Final = words(
    r"""
    (?:
      cannot|can't
      |(?:is|are)\s(?:\w+\s)?
        (?:unable|unavailable|down|offline|affected|impacted|experiencing|seeing)
    )
    |still|continues?|remains?|persists?|weiterhin|immer\snoch|nach\swie\svor|toujours|encore
    |sigue[n]?|continúan?|todavía|aún|continuam?|ainda|nog\s(?:steeds|altijd)|ancora|nadal|wciąż
    |fortfarande|fortsat|fortsatt|hâlâ|hala
    """
)
GOES_ON_IN_SIGNS: Final = parts(
    r"引き続き|依然|いまだ|仍|依旧|여전히|아직|계속|لا\ ?[يت]زال|ما\ ?زال"
)
PAST: Final = words(
    r"""
    was|were|had|did|saw|apolog\w+|sorry|thank\w*|if|monitor\w*|war|waren|hatten?|était|étaient
    |estaba[n]?|estava[m]?
    """
)
# What only trouble is: whoever speaks of it as yet to come, or of a part, speaks of trouble.
REPAIRED: Final = parts(
    r"""
    resol|resum|fix|restor|recover|repair|back|behob|gelöst|beseitigt|wieder|résol|rétabl|corrig
    |répar|resuelt|solucion|restablec|resolv|normaliz|opgelost|verholpen|hersteld|risolt|ripristin
    |usuni|napraw|przywr|åtgärd|löst|løst|gideril|çözül|解決|復旧|解消|回復|修复|恢复|解决|修復
    |恢復|해결|복구|정상화|해소|حل|إصلاح|استعادة
    """
)
AGAIN: Final = words(
    r"""
    (?<!power\s)(?<!service\s)(?<!services\s)(?:has|have)\sreturned(?!\sto\b)
    |(?:has|have)\s(?:recurred|reoccurred|re-occurred)
    |(?:issue|problem|incident|outage|fault|error|bug)s?\s
      (?:(?!services?\b|systems?\b|all\b|every|we\b|is\b|are\b|has\b|have\b|and\b|but\b)\w+\s){0,4}
      (?:has|have)\scome\sback
    |(?:issue|problem|incident|outage|fault|error|bug)s?\s(?:is|are)\sback
      (?!\s(?:to|at|down|under|within|below)\b)
    |(?:seeing|experiencing|receiving)\s(?:\w+\s){0,4}again
    |(?:are|is)\sagain\s(?:seeing|experiencing|receiving|down|failing|unavailable)
    |resurfaced|did\snot\shold|(?:happening|occurring)\sagain|reopened|erneut\saufgetreten
    |(?:problem|störung|fehler|ausfall)\w*\s(?:ist|sind)\s(?:\w+\s)?(?:wieder\sda|zurück)
    |(?:problème|panne|incident|perturbation|erreur)s?\s(?:est|sont)\s
      (?:de\sretour|réapparue?s?|revenue?s?(?!\sà))
    |(?:problema|fallo|incidencia|avería|error)(?:e?s)?\s(?:ha|han)\s(?:vuelto(?!\sa)|reaparecido)
    |(?:problema|falha|erro|instabilidade|incidente)s?\s(?:voltou|voltaram|retornou)(?!\sao)
    |(?:problema|disservizio|guasto|errore)\s(?:è\s(?:tornato|ricomparso)|si\sè\sripresentato)
    |(?:storing|probleem)\sis\s(?:weer\s)?terug|(?:problem|awaria)\sp?o?wróci[łl]\w?
    |(?:problemet|felet|feilen|fejlen)\s(?:är|er)\stil(?:l)?ba[kg]a?e?|sorun\stekrarla\w+
    """
)
