"""No secret leaves by a door that somebody opens without thinking of it."""

import logging
from pathlib import Path

import pytest

from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Ladder, NetworkRules, OnChange, Settings, Watch
from statustray.domain.watchlist.formats import WRITERS, read_list
from statustray.domain.watchlist.merge import merged, replaced
from statustray.gateways.files.log import log_to
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.files.watchlist_file import list_text
from statustray.gateways.support_bundle import bundle_text

CANARY = "canary-5e1f"
MINE = Settings(network=NetworkRules(proxy=f"http://me:{CANARY}@proxy.example:3128"))


@pytest.mark.parametrize("form", ["settings", *WRITERS])
def test_no_export_holds_a_secret_that_was_written_into_an_address(
    tmp_path: Path, form: str
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        f'[[watch]]\nid = "a"\npage = "https://me:{CANARY}@a.example"\n'
        f'probe = "https://b.example/?x"\n[network]\nproxy = "{MINE.network.proxy}"\n'
    )
    settings = SettingsFile(path).load().settings
    service = Service("a", "A", probe=Probe("https://b.example/?x"))

    text = list_text(form, settings=settings, services=(service,))

    assert "b.example" in text or form == "blackbox"
    assert CANARY not in text


@pytest.mark.logs("failed")
@pytest.mark.parametrize("with_addresses", [False, True])
def test_a_report_for_help_holds_no_secret_and_addresses_only_where_asked(
    tmp_path: Path, *, with_addresses: bool
) -> None:
    paths = AppPaths.under(tmp_path)
    with log_to(paths.log):
        place = f"https://me:{CANARY}@a.example/x?token={CANARY}"
        logging.getLogger("statustray").warning("failed: %s", place)
    probe = f"https://b.example/x?token={CANARY}"
    person = f"{CANARY} <tel:{CANARY}>"
    settings = Settings(
        watch=(Watch(id="a", probe=probe),),
        network=MINE.network,
        plan=(Ladder("call", group=CANARY, contacts=(person, person), template=CANARY),),
        on_change=OnChange(("curl", "-H", f"Authorization: Bearer {CANARY}")),
    )
    findings = f"network: https://c.example/204?key={CANARY}: fine"

    text = bundle_text(paths, settings, findings, with_addresses=with_addresses)

    assert CANARY not in text
    assert ("b.example" in text) == with_addresses
    assert ("a.example" in text) == with_addresses
    assert ("c.example" in text) == with_addresses
    assert 'command = ["curl", "…", "…"]' in text
    assert "== Versions" in text
    assert "failed" in text


HOSTILE = b"""
[[watch]]
id = "a"
page = "https://a.example"
key = true
[network]
proxy = "http://evil.example:1"
[on_change]
command = ["rm", "-r", "/"]
[[source]]
id = "evil"
kind = "prometheus"
url = "https://evil.example"
key = true
[[watch]]
id = "believed"
source = "evil"
check = "up"
[[view]]
name = "evil"
from = "https://evil.example"
[publish]
file = "/home/evil/view.json"
[updates]
check = true
address = "https://evil.example/latest"
"""


def test_an_imported_file_turns_on_no_key_chooses_no_proxy_and_names_no_command() -> None:
    found = read_list(HOSTILE)
    assert found.settings is not None

    for settings in (merged(Settings(), found), replaced(MINE, found.settings)):
        assert not any(watch.wants_key for watch in settings.watch)
        assert "evil" not in repr(settings)
        assert "rm" not in repr(settings)
        assert settings.source == ()
    assert replaced(MINE, found.settings).network.proxy == MINE.network.proxy
    assert any("key" in problem.what for problem in found.problems)
    assert any("source" in problem.what for problem in found.problems)
    assert any("proxy" in problem.place for problem in found.problems)
    assert any("on_change" in problem.place for problem in found.problems)
    assert any("view" in problem.place for problem in found.problems)
    assert any("updates" in problem.place for problem in found.problems)
    assert any("publish" in problem.place for problem in found.problems)
