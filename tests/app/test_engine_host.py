"""What the engine watches follows the settings file while the program runs."""

import asyncio
from pathlib import Path

from statustray.app.engine_host import EngineOutputs, real_host
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings, Watch
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.files.paths import AppPaths
from statustray.present.vocabulary.language import ENGLISH

CHOSEN = Settings(welcomed=True, watch=(Watch(service="signal"),))


def test_a_list_that_breaks_while_it_runs_is_not_replaced_by_well_known_services(
    tmp_path: Path,
) -> None:
    found: list[Problem] = []
    outputs = EngineOutputs(
        hand_over=lambda _catalogue: None,
        publish=lambda _snapshot: None,
        send_alert=lambda _event: None,
        report=lambda _problems: None,
        report_services=lambda _problems: None,
    )

    async def edited() -> tuple[Service, ...]:
        host = real_host(
            folders=AppPaths.under(tmp_path),
            settings=CHOSEN,
            problems=lambda: found,
            outputs=outputs,
            secrets=SecretStore(find=lambda: None),
            tr=ENGLISH,
        )
        found.append(Problem("[[watch]] 1", "it names no service", "Name one."))
        host.configure(Settings(welcomed=True))
        host.close()
        return host.services

    assert asyncio.run(edited()) == ()
