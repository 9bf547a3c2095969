"""The phrases in which feeds announce work, or that all is well, in the languages of the program.

Every pattern is searched in short texts only and needs time linear in their length.
"""

from typing import Final

from statustray.providers.families.feeds.phrases.lazy_pattern import parts

PLANNED_WORK: Final = (
    parts(
        r"this\sis\sa\sscheduled\sevent|\b(?:unavailable|offline|closed|down)\b.{1,60}\bfor\s(?:\w+\s)?(?:upgrades?|maintenance)\b|\b(?:scheduled|"
        r"planned|routine|upcoming|preventive)\s(?:\w+\s){0,3}"
        r"(?:maintenance|works?|downtime|outage|upgrade|update|"
        r"interruption)\b|\bmaintenance\s(?:window|notice|scheduled|"
        r"planned|announcement)\b"
    ),
    parts(
        r"(?<!un)geplante\w*\s(?:\w+\s){0,2}(?:wartung|arbeit|abschalt|nichtverfüg|downtime|"
        r"unterbrech)|wartungs(?:arbeit|fenster|ankünd)|wartung\sam\b"
    ),
    parts(
        r"(?:maintenance|travaux|intervention|mise\sà\sjour|coupure|"
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
    parts(
        r"gepland(?:e)?\s(?:\w+\s)?(?:onderhoud|werkzaamheden)|onderhoudswerk|(?:onderhoud|werkzaamheden)\s(?:gepland|op\s\d)"
        r"|manutenzione\s(?:\w+\s)?(?:programmat|pianificat|straordinari|ordinari)\w|intervento\s(?:programmato|di\smanutenzione)"
    ),
    parts(
        r"(?:planowan|zaplanowan)\w+\s(?:\w+\s)?(?:prac|przerw|konserwac)\w*|prace\s(?:konserwacyjn|serwisow|planow)\w+|okno\sserwisowe"
        r"|(?:planerat|planlagt|planerade)\s(?:\w+\s)?(?:underhåll|arbete|driftstopp|vedligehold|vedlikehold|arbeid)\w*|servicefönster|servicevindue"
        r"|planlı\s(?:\w+\s)?(?:bakım|çalışma|kesinti)\w*|bakım\sçalışması"
    ),
    parts(r"صيانة (?:مجدولة|مخططة|مخطط لها|دورية|مبرمجة)|أعمال صيانة"),
)
WORK: Final = parts(
    r"\bmaintenance\b|\b(?:upgrade|migration|reboot|restart)s?\b|\bwartung|mantenimiento|manutenção|onderhoud|manutenzione|konserwacj|underhåll|vedligehold|vedlikehold|\bbakım|メンテナンス|维护|維護|صيانة"
)

ALL_WELL: Final = (
    parts(
        r"(?:we(?:'re|\sare)\sall\sgood\W{1,3})?(?:there\sare\s|we\s(?:currently\s)?(?:have|know\sof|"
        r"are\saware\sof)\s)?(?:(?:currently\s)?no|we(?:'re|\sare)\s(?:currently\s)?not\saware\sof\sany)\s"
        r"(?:(?:known|current|active|new|reported|ongoing|open|service|system)\s){0,3}"
        r"(?:incidents?|issues?|problems?|outages?|disruptions?|interruptions?)"
        r"(?:\s(?:reported|today|found|to\sreport|at\sthis\stime|at\spresent|detected|"
        r"currently|known|right\snow|in\sprogress)){0,3}"
        r"(?:\s(?:with|on|in|across|for|affecting)\s(?:any|our|all|the)(?:\s\w+){1,3})?"
    ),
    parts(
        r"(?:all|everything)(?:'s)?(?:\s(?:our|of\sour|the))?(?:\s(?:systems?|"
        r"services?|components?|monitors?|sites?))?"
        r"(?:\s(?:is|are))?(?:\s(?:currently|now|all|fully|"
        r"back))*\s(?:operational|up|online|available|go|normal|ok|good|clear|"
        r"(?:operating|running|working|functioning)(?:\snormally|"
        r"\sas\sexpected|\sfine|\ssmoothly|\swell|\scorrectly)?)(?:\sand\srunning)?"
    ),
    parts(
        r"alles\s(?:läuft|funktioniert|in\sordnung)(?:\snormal|\swieder)?"
        r"|(?:(?:derzeit|aktuell|zurzeit|zur\szeit|momentan)\s)?(?:(?:es\s)?(?:liegen|gibt\ses|gibt|sind)\s(?:(?:uns|derzeit|aktuell|zurzeit|momentan)\s){0,2})?keine\s(?:bekannten\s|"
        r"aktuellen\s|gemeldeten\s)?(?:störungen|störungsmeldungen|vorfälle|"
        r"ausfälle|probleme|einschränkungen)(?:\s(?:bekannt|gemeldet|vor))?"
        r"|alle\s(?:systeme|dienste|services)\s(?:sind\s|laufen\s|funktionieren\s|"
        r"arbeiten\s)?(?:wieder\s)?(?:betriebsbereit|funktionsfähig|"
        r"verfügbar|normal|einwandfrei|störungsfrei|in\sbetrieb|online|fehlerfrei)"
    ),
    parts(
        r"(?:il\sn'y\sa\s)?(?:actuellement\s)?(?:aucun(?:e)?\s|pas\sd[e']\s?)(?:incident|problème|panne|"
        r"perturbation)(?:\s(?:signalée?|connue?|en\scours|à\ssignaler|déclarée?)){0,2}"
        r"|tous\s(?:les|nos)\s(?:systèmes|services)\s(?:sont\s)?(?:opérationnels|disponibles|fonctionnels)"
        r"|tout\s(?:fonctionne\s(?:normalement|correctement)|est\sopérationnel)"
        r"|tous\sles\s(?:systèmes|services)\sfonctionnent\s(?:normalement|correctement)"
    ),
    parts(
        r"(?:actualmente\s)?(?:no\shay|sin|ningún|no\sse\shan?\s(?:reportado|registrado|detectado))\s"
        r"(?:incidentes?|incidencias?|problemas?)(?:\s(?:reportad[oa]s?|"
        r"conocid[oa]s?|activ[oa]s?|registrad[oa]s?|en\scurso)){0,2}"
        r"|todos\slos\s(?:sistemas|servicios)\s(?:están\s)?(?:operativos|disponibles|en\slínea)"
        r"|todos\slos\s(?:sistemas|servicios)\sfuncionan\s(?:con\snormalidad|"
        r"correctamente|normalmente)"
    ),
    parts(
        r"(?:atualmente\s)?(?:nenhuma?|sem|não\shá)\s(?:incidentes?|problemas?|ocorrências?)(?:\s(?:relatad[oa]s?|"
        r"reportad[oa]s?|conhecid[oa]s?|registrad[oa]s?|ativ[oa]s?|em\sandamento|hoje)){0,2}"
        r"|todos\sos\s(?:sistemas|serviços)\s(?:estão\s)?(?:operacionais|"
        r"disponíveis|online|em\sfuncionamento|(?:funcionando|operando)\s(?:normalmente|corretamente))"
    ),
    parts(
        r"(?:現在、?|本日)?(?:報告された)?(?:障害|インシデント|問題)(?:情報)?(?:は|"
        r"の報告は)(?:(?:確認され|発生し|報告され)?(?:て(?:い|おり)ません)|ありません|ございません)|"
        r"現在、?発生している障害は(?:ありません|ございません)|"
        r"(?:すべての?|全て?の?)(?:システム|サービス)[がは]?、?(?:正常(?:に(?:稼働|稼働中|"
        r"動作)(?:して(?:い|おり)ます|中)?|稼働中|です)?|稼働中)"
    ),
    parts(
        r"(?:今日|目前|当前|現在|目前)?(?:没有|无|暂无|暂时没有|沒有|無)(?:已?报告的?|"
        r"已知)?(?:任何)?(?:事件|故障|问题|异常)(?:报告)?"
        r"|(?:所有|全部)?(?:系统|服务|系統|服務)(?:均|都|皆)?(?:运行|運作|運行)?正常(?:运行|運作|運行)?|一切正常"
    ),
    parts(
        r"(?:er\szijn\s)?(?:momenteel\s|op\sdit\smoment\s)?(?:zijn\ser\s)?geen\s(?:bekende\s|actuele\s)?(?:storingen|problemen|incidenten)(?:\s(?:bekend|gemeld))?"
        r"|alle\s(?:systemen|diensten)\s(?:zijn\s)?(?:operationeel|beschikbaar|werken(?:\snormaal)?)"
        r"|(?:non\sci\ssono\s)?(?:nessun[oa]?\s|al\smomento\snon\sci\ssono\s)?(?:disservizi[oi]?|problem[ai]|incidenti|guasti)\s(?:segnalat[oi]|in\scorso|noti)"
        r"|tutti\si\s(?:sistemi|servizi)\s(?:sono\s(?:operativi|disponibili)|funzionano(?:\s(?:regolarmente|correttamente))?)"
    ),
    parts(
        r"(?:obecnie\s)?brak\s(?:\w+\s)?(?:awarii|incydentów|problemów|zgłoszeń)|wszystkie\s(?:systemy|usługi)\s(?:działają(?:\s(?:poprawnie|prawidłowo|normalnie))?|są\sdostępne)"
        r"|(?:inga|ingen)\s(?:kända\s|kjente\s|kendte\s|pågående\s|aktuella\s)?(?:driftstörningar|störningar|incidenter|problem|driftsforstyrrelser)"
        r"|all[ae]\s(?:system|tjänster|tjenester|systemer)\s(?:är\si\sdrift|fungerar(?:\ssom\s\w+|\snormalt)?|fungerer|virker|är\stillgängliga|i\sdrift)"
        r"|(?:bilinen\s|şu\sanda\s(?:bilinen\s)?)?(?:bir\s)?(?:sorun|kesinti|arıza)\s(?:bulunmamaktadır|yok|bildirilmedi)|tüm\s(?:sistemler|hizmetler)\s(?:çalışıyor|normal|sorunsuz\s\w+|aktif)"
    ),
    parts(
        r"لا توجد (?:أي )?(?:حوادث|مشاكل|مشكلات|أعطال|"
        r"انقطاعات)(?: (?:مُ?بلغ عنها|معروفة|حالية|حالي[اًا]{1,2}|مسجلة|اليوم|الآن)){0,2}"
        r"|(?:جميع|كل|كافة) (?:الأنظمة|الخدمات) (?:تعمل(?: بشكل (?:طبيعي|سليم))?|متاحة|عاملة)"
    ),
)
