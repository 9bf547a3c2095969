"""What titles say without a label: a monitor's message, or a story of another day.

Every pattern is searched in short texts only and needs time linear in their length.
"""

from typing import Final

from statustray.providers.families.feeds.phrases.pattern import parts

# Titles of stories, advice and releases: what they tell of trouble is not of today.
STORY: Final = parts(
    r"""
    ^\W*(?:
      how\s(?:to|we)
      |(?:\d{1,3}|two|three|five|seven|ten|top)\s\w+\s(?:that|to|you|for|ways)\b
      |(?:join|register|sign\sup)\s|what\sto\sdo|what\sis\b|what\sare\b
      |welcome\s(?:to\sour|to\sthe)|customer\sstor|case\sstud|job\sopening
      |(?:we're|we\sare)\shiring|(?:phishing|scam|fraud|spam)\b
      |(?:beware|warning)\W{0,2}\s?(?:of\s)?(?:phishing|scam|fraud|fake)
      |tips\b|lessons\b|introducing|announcing|webinar|training|survey|faq|changelog
      |(?:release|version|v)\s?\d|release\snotes|what's\snew|improved|improvements?\b
      |(?:weekly|monthly)\s|deprecat|end\sof\s(?:life|support)|error\sbudget
      |(?:service\s)?credits?\s(?:for|to|after)\s|(?:refunds?|compensation)\s(?:for|after)\s
    )
    |\b(?:deprecation|sunset(?:ting)?|end[\s-]of[\s-](?:life|support))\b
    |this\sis\s(?:only\s)?a\stest|please\signore|\b(?:training|webinar)\W*$
    """
)
# Titles of releases, whose notes speak of what is fixed in them.
RELEASE: Final = parts(
    r"""
    ^\W*(?:release|version|v)\s?\d|release\snotes|changelog|what's\snew
    |^\W*(?:new|neue|nouvelle|nueva|nova|nuova|nieuwe|ny)\s(?:version|versión|versão|versie)
    |^(?!.*\b(?:am|vom|ab|on|of|du|le|del|dia|op|den)\s\d)\W*(?:[^\W\d_][\w.-]*\s){0,3}v?\d{1,3}\.
      \d{1,3}(?:\.\d{1,4}){0,2}(?:[-.]?(?:rc|beta|alpha)\W?\d*)?(?:\sreleased)?\W*$
    """
)
# Messages that only try the way they go.
TEST: Final = parts(
    r"""
    [\[(]test[\])]
    |^\W*test\s(?:incident|alert|alarm|message|notification|post|entry|only)
    |this\sis\s(?:only\s)?a\stest|please\signore
    """
)
# The account of an incident that is over.
REVIEW: Final = parts(
    r"""
    ^(?!.*\b(?:pending|still|will\sfollow)\b)\W*(?:(?:preliminary|final)\s)?(?:
      post[\s-]?incident\s(?:report|review|analysis|summary)
      |post[\s-]?mortem\s(?:for|of|on)
      |(?:root\scause\sanalysis|rca|rfo|reason\sfor\soutage)\b
    )
    """
)

# A monitor's message: what it watches, then its state.
DOWN: Final = parts(
    r"""
    \s(?:
      (?:is|are|went|has\sgone|goes|became|seems?)\s(?:currently\s|now\s|still\s|again\s)?(?:
        down|offline|unreachable|unavailable|not\s(?:responding|reachable|available)
        |no\slonger\s(?:responding|reachable|available)
        |failing|critical|unhealthy
        |experiencing\s(?:problems|issues|errors|difficulties|an\soutage)
      )
      |(?:has\s)?stopped\sresponding
      |ist\s(?:nicht\s(?:mehr\s)?(?:erreichbar|verfügbar)|ausgefallen|offline|down)
      |(?:
        est\s(?:hors\s(?:ligne|service)|en\spanne|indisponible|injoignable|inaccessible|down)
        |n'est\s(?:pas|plus)\s(?:disponible|accessible|joignable)
      )
      |está\s(?:
        caíd[oa]|inactiv[oa]|fuera\sde\sservicio|no\sdisponible|fora\sdo\sar|indisponível
        |inativ[oa]|offline
      )
      |(?:no|não)\s(?:está|responde)
        (?:\s(?:disponible|operativ[oa]|accesible|disponível|acessível|no\sar))?
    )\b
    |(?-i:\s(?:DOWN|Down))(?=\W*$)
    |(?:が|は)(?:(?:停止|ダウン)(?:し(?:ました|ています)|中)|異常です)
    |已?(?:宕机|下线|无法访问)|\s?متوقف(?:ة)?\b
    """
)
UP: Final = parts(
    r"""
    (?<!\bno)(?<!\bnão)(?<!\bnot)(?<!\bnicht)\s(?:
      (?:is|are|came|comes|has\scome|went|has\sbeen|has|have)\s(?:now\s|all\s)?(?:
        back(?:\s(?:up|online))?|up(?:\sand\srunning)?|online|ok|okay|normal|reachable|available
        |recovered|restored|responding|healthy|working|operational|stable
        |(?:no\slonger|not)\s(?:down|offline|unreachable|unavailable|failing)
      )
      |recovered|restored
      |ist\swieder\s(?:erreichbar|verfügbar|online|da)
      |est\s(?:de\snouveau\s|à\snouveau\s)
        (?:en\sligne|disponible|opérationnel(?:le)?|joignable|accessible)
      |est\srétablie?
      |(?:vuelve\sa\sestar|está\sde\snuevo)\s(?:operativ[oa]|activ[oa]|en\slínea|disponible)
      |está\soperativ[oa]
      |(?:
        está\sno\sar|voltou|voltou\sao\sar|está\sonline(?:\snovamente)?
        |está\sdisponível(?:\snovamente)?
      )
    )(?:\s(?:again|now|anymore))?(?=\W*$|\s?[(\[:|,\u2013-]|\s(?:after|since|at|from)\s)
    |^\W*(?:health\s?)?(?:check|test|probe)\b.{1,80}\spassed(?=\W*$)
    |\s[-\u2013\u2014|:]\s(?-i:UP|Up)(?=\s?\()|(?-i:\sUP)(?=\W*$)
    |(?:が|は)(?:(?:復旧|回復)し(?:ました|ています)|正常です)(?=\W*$)
    |(?<!正在)(?<!逐步)(?<!逐渐)(?:已恢复(?:正常)?|恢复正常)(?=\W*$)|\sعاد(?:ت)?(?:\ للعمل)?(?=\W*$)
    """  # noqa: RUF001 - Arabic
)
# Words that tell a phase and no subject, at the ends of a title; single labels are others.
PHASE: Final = frozenset(
    (
        *(
            "is",
            "are",
            "was",
            "has",
            "have",
            "been",
            "now",
            "still",
            "again",
            "back",
            "no",
            "all",
            "services",
        ),
        *("longer", "not", "failed", "has", "started", "of", "for", "on", "at", "in", "the"),
        *("working", "opened", "failing", "warning", "down", "up", "reachable", "responding"),
        *("ist", "sind", "wieder", "nicht", "mehr", "läuft", "laufen", "funktioniert", "da"),
        *("ausgefallen", "erreichbar", "gestört", "est", "de", "nouveau", "en", "ligne", "n'est"),
        *("pas", "plus", "rétablie", "panne", "está", "no", "nuevo", "línea", "caída", "fuera"),
        *("servicio", "não", "novamente", "voltou", "caiu", "fora", "do", "ar", "è", "non", "di"),
        *("nuovo", "nuovamente", "raggiungibile", "disponibile", "weer", "niet", "werkt"),
        *("bereikbaar", "onbereikbaar", "jest", "nie", "znowu", "znów", "ponownie", "niedostępny"),
        *("niedostępna", "är", "er", "nere", "nede", "uppe", "oppe", "igen", "igjen", "inte"),
        *("ikke", "fungerar", "fungerer", "tekrar", "yeniden", "çalışmıyor", "erişilemiyor"),
        *("다운되었습니다", "다운됐습니다", "복구되었습니다", "복구됐습니다", "정상화되었습니다"),
    )
)
