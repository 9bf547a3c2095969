"""Views of other places, as an address and as a file on a share."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from msgspec.structs import replace

from statustray.domain.model.checks.second_view import Elsewhere
from statustray.domain.model.settings import ViewSource
from tests.support.stage.stage import Stage
from tests.support.stage.virtual_time import START

OFFICE = ViewSource("the office", "https://office.example/view.json")
SHARED = ViewSource("the shop", "/shared/shop.json")


def published(at: float, levels: Mapping[str, str], *, network: str = "online") -> bytes:
    rows = [{"id": key, "name": key.capitalize(), "level": word} for key, word in levels.items()]
    content = {
        "format": "statustray-view",
        "version": 1,
        "at": (START + timedelta(seconds=at)).isoformat(),
        "interval_s": 60,
        "network": network,
        "services": rows,
    }
    return json.dumps(content).encode()


@dataclass
class Files:
    """Files on a share, as they are at each moment."""

    stage: list[Stage] = field(default_factory=list)
    read_at: list[float] = field(default_factory=list)
    says: Callable[[float], bytes | str] = lambda at: published(at, {"acme": "major_outage"})

    async def read(self, path: str) -> bytes | str:
        assert path == SHARED.place
        at = self.stage[0].loop.time()
        self.read_at.append(at)
        return self.says(at)


def with_views(stage: Stage, *views: ViewSource) -> Stage:
    stage.settings = replace(stage.settings, view=views)
    if isinstance(stage.view_files, Files):
        stage.view_files.stage.append(stage)
    return stage


def seen(stage: Stage, place: str) -> Elsewhere:
    (state,) = stage.last.services
    return next(one for one in state.elsewhere if one.place == place)
