"""Loading all formats compiles no phrase of a feed."""

import subprocess
import sys

SCRIPT = """
import statustray.providers
from statustray.providers.families.feeds.phrases import announcements, titles, trouble
from statustray.providers.families.feeds.phrases.recovery import eastern, english, european, form
from statustray.domain.text.lazy_pattern import LazyPattern

def patterns(value):
    if isinstance(value, LazyPattern):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from patterns(part)
    elif isinstance(value, form.Phrases):
        yield from (value.over, value.unless_before, value.unless)

modules = (announcements, eastern, english, european, form, titles, trouble)
values = [value for module in modules for value in vars(module).values()]
found = [pattern for value in values for pattern in patterns(value)]
print(len(found), sum("_compiled" in vars(pattern) for pattern in found))
"""


def test_phrases_of_feeds_are_compiled_when_a_feed_is_read() -> None:
    run = [sys.executable, "-c", SCRIPT]
    told = subprocess.run(run, capture_output=True, check=True, text=True)  # noqa: S603 - our own
    found, compiled = map(int, told.stdout.split())

    assert found > 40
    assert compiled == 0
