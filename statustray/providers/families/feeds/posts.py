"""Which posts of a feed without subjects answer an earlier one: short messages, sent one by one.

Such a post has no title, its whole sentence for one, or one that names nothing ("Outage").  "This
has now been fixed" and "Outage over" end what was told last; any other end needs two words of some
length in common with what it ends.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from statustray.providers.families.feeds.labels import label_of
from statustray.providers.families.feeds.lines import plain_lines, sentences
from statustray.providers.families.feeds.sentences import is_over, title_ends
from statustray.providers.families.feeds.statement import State, Statement
from statustray.providers.families.feeds.subjects import names_nothing

_WITHIN: Final = timedelta(days=2)
_SENTENCE_WORDS: Final = 6
_IN_COMMON: Final = 2
_READ: Final = 600
_WORD: Final = re.compile(r"(?<![#@\w])[^\W\d_]{4,}")
_SIGNS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
# Words of the phase or of courtesy, which tell nothing of the subject, by how they begin.
_EMPTY: Final = re.compile(
    r"(?:update|current|custom|client|kunde|cliente|user|nutzer|utilis|usuari|usuár|issue|"
    r"problem|incid|störung|fehler|erreur|panne|resol|résol|fixed|behoben|gelöst|soluc|restor|"
    r"wieder|rétabli|resta|servic|dienst|aware|patien|gedul|thank|danke|merci|graci|obrigad|"
    r"apolog|sorry|entschuld|excus|investig|identif|experien|working|again|should|would|please|"
    r"bitte|about|which|where|there|have|been|with|this|that|from|your|will|were|when|some|into|"
    r"also|very|over|back|they|them|just|more|most|team|auch|sind|oder|unsere?|eine|beim|pour|"
    r"dans|nous|vous|avec|sont|para|esta|está|como|pela|pelo|estamos|their|these|those|having|"
    r"trouble|difficult|inconv|unannehm|everyone|everything|engineer|techni|being|still|known|"
    r"status|alles|haben|wurde|werden|aktuell|derzeit|einige|nicht|actuel|certain|quelq|désorm|"
    r"ahora|algun|agora|algum|novamente|nuevo|normal|opera|online|offline|fully)\w*"
)


def answered(statements: list[Statement]) -> Iterator[tuple[int, int]]:
    """Yield an end and what it ends, by their numbers in *statements*, newest first."""
    for number, end in enumerate(statements):
        if end.state is not State.OVER or not _is_post(end):
            continue
        words = _words(end)
        for earlier, open_one in enumerate(statements[number + 1 :], number + 1):
            if _too_long_ago(end.at, open_one.at):
                break
            if open_one.state is not State.OPEN or not _is_post(open_one):
                continue
            if not words or len(words & _words(open_one)) >= _IN_COMMON:
                yield number, earlier
                break


def _is_post(statement: Statement) -> bool:
    title, ended = statement.entry.title, statement.state is State.OVER
    if names_nothing(title):
        return not ended or is_over(title) or title_ends(title)
    post = not title or len(title.split()) >= _SENTENCE_WORDS
    return (
        post
        and (ended or not statement.labelled)
        and not (statement.monitor or _SIGNS.search(title))
    )


def _too_long_ago(end: datetime | None, earlier: datetime | None) -> bool:
    return end is None or earlier is None or end - earlier > _WITHIN


def _words(statement: Statement) -> set[str]:
    text = f"{statement.entry.title} {sentences(plain_lines(statement.entry.markup))}"[:_READ]
    found = _WORD.findall(text.casefold())
    return {word for word in found if not _EMPTY.fullmatch(word) and label_of(word) is None}
