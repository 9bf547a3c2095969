"""What the declarations of the settings promise."""

import pytest
from msgspec import Struct

from statustray.domain.model.field_rule import fields_of
from statustray.domain.model.settings import Appearance, Ladder, Polling


@pytest.mark.parametrize("kind", [Appearance, Ladder, Polling])
def test_what_a_window_offers_may_stand_in_a_file(kind: type[Struct]) -> None:
    rules = [field.rule for field in fields_of(kind) if field.rule.offered]

    assert rules
    for rule in rules:
        assert rule.offered is not None
        least, most = rule.offered
        assert rule.least <= least < most <= rule.most
