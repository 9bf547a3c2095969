"""A real Icinga 2 on loopback: soft and hard, acknowledged, in downtime, and back."""

import grp
import json
import os
import pwd
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from time import time
from urllib.request import Request, urlopen

import pytest
import trustme

from tests.engines.real_engines import Engines, free_port, until, version_of, why_not
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program

ICINGA = "icinga2"
MISSING = why_not(ICINGA)
pytestmark = [
    pytest.mark.engines,
    pytest.mark.skipif(MISSING is not None, reason=MISSING or ""),
]

SIGN_IN = "tray:hush-7f3a9c"
CONFIGURATION = """
const NodeName = "localhost"
const ZoneName = "localhost"
include <itl>
object Endpoint NodeName {{
  host = NodeName
}}
object Zone ZoneName {{
  endpoints = [ NodeName ]
}}
object CheckerComponent "checker" {{ }}
object ApiListener "api" {{
  bind_host = "127.0.0.1"
  bind_port = {port}
}}
object ApiUser "tray" {{
  password = "hush-7f3a9c"
  permissions = [ "*" ]
}}
object Host "never" {{
  check_command = "dummy"
  enable_active_checks = false
}}
object Host "web-1" {{
  check_command = "dummy"
  vars.dummy_state = 0
  check_interval = 1s
}}
object CheckCommand "file" {{
  command = [ "/bin/sh", "-c", "exit $$(cat {state})" ]
}}
object Service "shop" {{
  host_name = "web-1"
  check_command = "file"
  check_interval = 1s
  retry_interval = 4s
  max_check_attempts = 3
}}
"""


def _me() -> str:
    return pwd.getpwuid(os.geteuid()).pw_name


def _mine() -> str:
    return grp.getgrgid(os.getegid()).gr_name


class KeyedProgram(Program):
    """The real program with the key of its source in the environment."""

    @property
    def environment(self) -> dict[str, str]:
        return {**super().environment, "STATUSTRAY_SECRET_SOURCE_ICINGA2": SIGN_IN}


class Icinga:
    """A running Icinga 2 with one host, one service, and a host that is never checked."""

    def __init__(self, folder: Path, engines: Engines, authority: trustme.CA) -> None:
        self._state, self._port = folder / "state", free_port()
        self.fails(0)
        self._trusted = ssl.create_default_context()
        authority.configure_trust(self._trusted)
        for name in ("data/certs", "run", "spool", "log", "cache"):
            (folder / name).mkdir(parents=True)
        certificate, certs = (
            authority.issue_cert("localhost", common_name="localhost"),
            folder / "data" / "certs",
        )
        certificate.private_key_pem.write_to_path(certs / "localhost.key")
        certificate.cert_chain_pems[0].write_to_path(certs / "localhost.crt")
        authority.cert_pem.write_to_path(certs / "ca.crt")
        engines.write({"own.conf": CONFIGURATION.format(port=self._port, state=self._state)})
        places = {"DataDir": "data", "InitRunDir": "run", "SpoolDir": "spool", "LogDir": "log"}
        defines = {name: str(folder / place) for name, place in places.items()}
        defines |= {"CacheDir": str(folder / "cache"), "RunAsUser": _me(), "RunAsGroup": _mine()}
        options = [word for k, v in defines.items() for word in ("-D", f"{k}={v}")]
        engines.start(ICINGA, "daemon", "-c", "own.conf", *options, ready=self.answers)

    @property
    def url(self) -> str:
        return f"https://localhost:{self._port}"

    def fails(self, status: int) -> None:
        """Let the check of the service end with *status* from now on."""
        self._state.write_text(str(status))

    def answers(self) -> bool:
        """Whether the API can be reached."""
        try:
            self._ask("GET", "/v1/objects/hosts", {})
        except OSError:
            return False
        return True

    def act(self, action: str, **fields: object) -> None:
        """Do something to the service as an operator would."""
        which = {"type": "Service", "filter": 'service.name=="shop"'}
        self._ask("POST", f"/v1/actions/{action}", which | {"author": "a", "comment": "c"} | fields)

    def _ask(self, method: str, path: str, fields: object) -> None:
        headers = {
            "Accept": "application/json",
            "Authorization": f"Basic {b64encode(SIGN_IN.encode()).decode()}",
        }
        body = json.dumps(fields).encode() if method == "POST" else None
        request = Request(self.url + path, body, headers, method=method)  # noqa: S310 - loopback
        with urlopen(request, timeout=5, context=self._trusted):  # noqa: S310 - as above
            pass


@pytest.fixture
def program(tmp_path: Path, internet: LittleInternet) -> Program:
    return KeyedProgram(tmp_path / "home", internet)


@pytest.fixture
def icinga(tmp_path: Path, program: Program) -> Iterator[Icinga]:
    folder, authority = tmp_path / "engines", trustme.CA()
    folder.mkdir()
    with Path(program.environment["SSL_CERT_FILE"]).open("ab") as trusted:
        trusted.write(authority.cert_pem.bytes())
    with Engines(folder) as engines:
        yield Icinga(folder, engines, authority)


def test_a_service_is_down_once_icinga_is_sure_and_excused_in_downtime(
    icinga: Icinga,
    program: Program,
    internet: LittleInternet,
    record_property: Callable[[str, object], None],
) -> None:
    program.settle(
        [
            {"id": check, "source": "icinga2", "check": check}
            for check in ("web-1!shop", "host never")
        ],
        canaries=internet.canaries(),
        source=[{"id": "icinga2", "kind": "icinga2", "url": icinga.url, "key": True}],
    )

    def said() -> tuple[str, str]:
        services = json.loads(program.run("check", "--json").stdout)["services"]
        shop = next(s for s in services if s["id"] == "web-1!shop")
        never = next(s for s in services if s["id"] == "host never")
        assert (never["level"], never["source"]["note"]) == ("unknown", "never_checked")
        return shop["level"], shop["source"]["note"] or ""

    spent = {"version": version_of(ICINGA)}
    spent["green"] = f"{until(lambda: said() == ('operational', '')):.0f} s"
    icinga.fails(2)
    spent["soft"] = f"{until(lambda: said() == ('unknown', 'not_confirmed')):.0f} s"
    spent["red"] = f"{until(lambda: said() == ('major_outage', '')):.0f} s"
    icinga.act("acknowledge-problem")
    spent["acknowledged"] = f"{until(lambda: said() == ('major_outage', 'acknowledged')):.0f} s"
    now = time()
    icinga.act("schedule-downtime", start_time=now - 5, end_time=now + 600, fixed=True)
    spent["downtime"] = f"{until(lambda: said() == ('maintenance', 'downtime')):.0f} s"
    icinga.fails(0)
    spent["back"] = f"{until(lambda: said() == ('operational', '')):.0f} s"
    for name, value in spent.items():
        record_property(name, value)
