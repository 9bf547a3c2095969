"""The posts on Microsoft's status site: one object, or a list with a service each.

Source: https://status.cloud.microsoft/ (the request its own page makes)
"""

from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, plain_word, read_json
from statustray.providers.families.feeds.sentences import speaks_of_trouble
from statustray.providers.families.statuspage_summary import updates

_CALM = Level.OPERATIONAL
# https://learn.microsoft.com/graph/api/resources/servicehealthissue names the words.
_LEVEL = {
    **dict.fromkeys(
        (
            *("available", "operational", "serviceoperational", "normalservice", "resolved"),
            *("servicerestored", "falsepositive", "postincidentreportpublished", "information"),
            *("postincidentreviewpublished", "resolvedexternal", "mitigatedexternal"),
            *("informational", "advisory", "mitigated"),
        ),
        Level.OPERATIONAL,
    ),
    **dict.fromkeys(
        (
            *("servicedegradation", "degraded", "investigating", "restoringservice", "issue"),
            *("extendedrecovery", "verifyingservice", "investigationsuspended", "confirmed"),
            "reported",
        ),
        Level.DEGRADED,
    ),
    **dict.fromkeys(("serviceinterruption", "interruption", "serviceissue"), Level.PARTIAL_OUTAGE),
    **dict.fromkeys(("unavailable", "outage", "serviceoutage", "down"), Level.MAJOR_OUTAGE),
}


def post_level(word: str) -> Level:
    """Return the level of a post's status.

    A word that nobody knows is trouble where it speaks of trouble, else UNKNOWN; the post is shown.
    """
    otherwise = Level.DEGRADED if speaks_of_trouble(word) else Level.UNKNOWN
    return _LEVEL.get(plain_word(word), otherwise)


def read_posts(body: bytes) -> Report:
    """Read the posts.

    Raises:
        Malformed: not JSON, or a post without ``Status`` or ``LastUpdatedTime``.
    """
    page = read_json(body)
    posts = (page,) if page.is_object else page.rows()
    for post in posts:
        post["LastUpdatedTime"].text()
        post["Status"].text()
    return Report(
        level=worst(_level(post) for post in posts),
        components=tuple(Component(_name(p), _level(p)) for p in posts if _name(p)),
        incidents=tuple(_incident(post) for post in posts if _level(post) is not _CALM),
        as_of=max(
            (at for post in posts if (at := post.timestamp("LastUpdatedTime"))), default=None
        ),
    )


def _level(post: JsonValue) -> Level:
    return post_level(post.label("Status"))


def _name(post: JsonValue) -> str:
    return post.label("ServiceDisplayName") or post.label("ServiceWorkloadName")


def _incident(post: JsonValue) -> Incident:
    name = _name(post)
    return Incident(
        title=post.label("Title") or f"{name} {post.label('Status')}".strip(),
        level=_level(post),
        started_at=post.timestamp("AuthoredDateTime"),
        updated_at=post.timestamp("LastUpdatedTime"),
        updates=updates((post,), "Message", "LastUpdatedTime"),
        components=(name,) if name else (),
    )
