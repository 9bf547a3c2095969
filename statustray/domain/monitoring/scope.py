"""Reduce a report to the components that matter to the user.

Three rules.

* Chosen components decide alone.  One that the page does not list is UNKNOWN, never fine; a problem
  that names it is believed all the same.
* With components and regions chosen, a component counts when it is one of the components and in one
  of the regions.
* Nothing chosen: where a page marks components as failing, and these are under half of those whose
  state it gives, MAJOR_OUTAGE is softened to PARTIAL_OUTAGE.  Where it marks none, its overall
  level stands: operators often set that before the components.

The components stay listed as the page has them, so that a user can see and choose others.
"""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst


def scoped(report: Report, *, components: tuple[str, ...], regions: tuple[str, ...]) -> Report:
    """Return *report* with the level, incidents and maintenance of the chosen components.

    ``components`` are names, ``Group / Name`` or groups at any height, in any case; ``regions`` are
    words that occur in a name or group.  Incidents and maintenance that name other components only
    are left out; those that name none stay.
    """
    choices = _choices(components, regions)
    if not choices:
        level = softened(report)
        return report if level is report.level else replace(report, level=level)
    chosen = [part for part in report.components if all(_in(part, kind) for kind in choices)]
    incidents = tuple(i for i in report.incidents if _concerns(i, chosen, choices))
    return replace(
        report,
        level=worst(_levels(chosen, incidents, choices)),
        incidents=incidents,
        maintenance=tuple(m for m in report.maintenance if _concerns(m, chosen, choices)),
    )


def softened(report: Report) -> Level:
    """Return the page's level, but MAJOR_OUTAGE only unless a mere minority of components fails."""
    if report.level is not Level.MAJOR_OUTAGE:
        return report.level
    stated = [part for part in report.components if part.level is not Level.UNKNOWN]
    failing = sum(part.level.trouble for part in stated)
    return Level.PARTIAL_OUTAGE if 0 < failing < len(stated) / 2 else report.level


def chooses(name: str, part: Component) -> bool:
    """Whether *part* is meant by the chosen component *name*."""
    return _Name(name).fits(part)


class _Name:
    """One chosen component, compared without case and with runs of blanks as one."""

    def __init__(self, text: str) -> None:
        self._text = _plain(text)

    def fits(self, part: Component) -> bool:
        """Whether *part* is meant: by its name, by one of its groups, or by both."""
        name, groups = _plain(part.name), f" / {_plain(part.group or '')} / "
        by_both = self._text.endswith(f" / {name}") and (groups + name).endswith(f" / {self._text}")
        return self._text == name or f" / {self._text} / " in groups or by_both

    def named(self, text: str) -> bool:
        """Whether *text* names this choice, or a part of it behind a group's name."""
        return _plain(text) in {self._text, self._text.rpartition(" / ")[2]}


class _Region:
    """One chosen region: words that occur in a name or group, as whole words."""

    def __init__(self, text: str) -> None:
        self._words = re.compile(rf"(?<![^\W_]){re.escape(_plain(text))}(?![^\W_])")

    def fits(self, part: Component) -> bool:
        """Whether *part* is in the region."""
        return self.named(part.name) or self.named(part.group or "")

    def named(self, text: str) -> bool:
        """Whether *text* mentions the region."""
        return self._words.search(_plain(text)) is not None


_Choice = _Name | _Region


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _choices(components: Iterable[str], regions: Iterable[str]) -> list[list[_Choice]]:
    """Return the choices of each kind, the kinds without any left out."""
    names: list[_Choice] = [_Name(text) for text in components if text.strip()]
    region_choices: list[_Choice] = [_Region(text) for text in regions if text.strip()]
    return [kind for kind in (names, region_choices) if kind]


def _in(part: Component, choices: Iterable[_Choice]) -> bool:
    return any(choice.fits(part) for choice in choices)


def _concerns(
    row: Incident | Maintenance, chosen: Iterable[Component], choices: Iterable[Iterable[_Choice]]
) -> bool:
    """Whether *row* names no part, a chosen part, or a choice of each kind itself."""
    if not row.components:
        return True
    own = {_plain(name) for part in chosen for name in (part.name, f"{part.group} / {part.name}")}
    if any(_plain(name) in own for name in row.components):
        return True
    return all(any(c.named(name) for c in kind for name in row.components) for kind in choices)


def _levels(
    chosen: Iterable[Component],
    incidents: Iterable[Incident],
    choices: Iterable[Iterable[_Choice]],
) -> Iterable[Level]:
    """Return the levels of the chosen components; an unlisted one is UNKNOWN, or its incident's."""
    parts = tuple(chosen)
    yield from (part.level for part in parts)
    missing = [c for kind in choices for c in kind if not any(c.fits(part) for part in parts)]
    if missing or not parts:
        yield Level.UNKNOWN
        yield from (i.level for i in incidents if _names_any(i, missing))


def _names_any(incident: Incident, choices: Iterable[_Choice]) -> bool:
    return any(choice.named(name) for choice in choices for name in incident.components)
