"""A real Nagios and its own CGIs on loopback: soft and hard, acknowledged, in downtime, dead."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from time import time
from urllib.parse import urlsplit

import pytest

from tests.engines.real_engines import Engines, LoopbackServer, until, version_of, why_not
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program

NAGIOS = "nagios4"
STATUS_CGI = Path("/usr/lib/cgi-bin/nagios4/statusjson.cgi")
MISSING = why_not(NAGIOS, str(STATUS_CGI))
pytestmark = [
    pytest.mark.engines,
    pytest.mark.skipif(MISSING is not None, reason=MISSING or ""),
]

SERVER = """
nagios_user={user}
nagios_group={group}
cfg_file={folder}/objects.cfg
log_file={folder}/nagios.log
object_cache_file={folder}/objects.cache
precached_object_file={folder}/objects.precache
state_retention_file={folder}/retention.dat
status_file={folder}/status.dat
status_update_interval=1
lock_file={folder}/lock
temp_file={folder}/temp
temp_path={folder}
command_file={folder}/commands
query_socket={folder}/queries
check_result_path={folder}/results
check_external_commands=1
interval_length=1
"""
CGI = """
main_config_file={folder}/server.cfg
physical_html_path={folder}
url_html_path=/nagios4
use_pending_states=1
use_authentication=0
"""
OBJECTS = """
define command {{
  command_name file
  command_line {folder}/check
}}
define command {{
  command_name fine
  command_line /bin/true
}}
define timeperiod {{
  timeperiod_name always
  alias always
}}
define contact {{
  contact_name nobody
  host_notifications_enabled 0
  service_notifications_enabled 0
  host_notification_commands fine
  service_notification_commands fine
  host_notification_period always
  service_notification_period always
}}
define host {{
  host_name web-1
  check_command fine
  check_interval 1
  max_check_attempts 1
}}
define host {{
  host_name never
  check_command fine
  active_checks_enabled 0
  max_check_attempts 1
}}
define service {{
  host_name web-1
  service_description shop
  check_command file
  check_interval 1
  retry_interval 4
  max_check_attempts 3
}}
"""
CHECK = """#!/bin/sh
echo "The shop's status is $(cat {folder}/state)"
exit $(cat {folder}/state)
"""


class Nagios:
    """A running Nagios with one service, and a host that is never checked."""

    def __init__(self, folder: Path, engines: Engines) -> None:
        self._folder, self._engines = folder, engines
        self.fails(0)
        (folder / "results").mkdir()
        files = {"server.cfg": SERVER, "cgi.cfg": CGI, "objects.cfg": OBJECTS, "check": CHECK}
        mine = {"folder": folder, "user": os.geteuid(), "group": os.getegid()}
        engines.write({name: text.format_map(mine) for name, text in files.items()})
        (folder / "check").chmod(0o755)
        engines.start(NAGIOS, "server.cfg", ready=(folder / "commands").exists)

    def fails(self, status: int) -> None:
        """Let the check of the service end with *status* from now on."""
        (self._folder / "state").write_text(str(status))

    def command(self, name: str, *values: object) -> None:
        """Give a command about the service, as its CGIs do for an operator."""
        line = ";".join(map(str, (name, "web-1", "shop", *values)))
        with (self._folder / "commands").open("w") as pipe:
            pipe.write(f"[{time():.0f}] {line}\n")

    def stop(self) -> None:
        self._engines.stop(NAGIOS)


@pytest.fixture
def nagios(tmp_path: Path) -> Iterator[Nagios]:
    folder = tmp_path / "engines"
    folder.mkdir()
    with Engines(folder) as engines:
        yield Nagios(folder, engines)


@pytest.fixture
def pages(nagios: Nagios, tmp_path: Path) -> Iterator[str]:
    """The address of a web server that runs the CGI where Debian's Apache serves it."""

    class Cgi(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = urlsplit(self.path)
            if asked.path != "/cgi-bin/nagios4/statusjson.cgi":
                self.send_error(404)
                return
            said = subprocess.run(  # noqa: S603 - a program under test
                [STATUS_CGI],
                env={
                    "REQUEST_METHOD": "GET",
                    "QUERY_STRING": asked.query,
                    "NAGIOS_CGI_CONFIG": str(tmp_path / "engines" / "cgi.cfg"),
                },
                capture_output=True,
                check=False,
            )
            _, _, body = said.stdout.partition(b"\r\n\r\n")
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """Stay silent."""

    del nagios
    with LoopbackServer(Cgi) as server:
        yield f"{server.url}cgi-bin/nagios4/"


def test_a_service_is_down_once_nagios_is_sure_and_nothing_is_known_once_it_has_stopped(
    nagios: Nagios,
    pages: str,
    program: Program,
    internet: LittleInternet,
    record_property: Callable[[str, object], None],
) -> None:
    program.settle([], canaries=internet.canaries())
    until(lambda: program.run("source", "add", pages, "--only", "*").returncode == 0)
    program.settle(
        [
            {"id": check, "source": "nagios", "check": check}
            for check in ("web-1!shop", "host never")
        ],
        canaries=internet.canaries(),
        source=[{"id": "nagios", "kind": "nagios", "url": pages}],
    )

    def said() -> tuple[str, str]:
        services = json.loads(program.run("check", "--json").stdout)["services"]
        shop = next(s for s in services if s["id"] == "web-1!shop")
        never = next(s for s in services if s["id"] == "host never")
        assert never["level"] == "unknown"
        return shop["level"], (shop["source"] or {}).get("note") or ""

    spent = {"version": version_of(NAGIOS)}
    spent["green"] = f"{until(lambda: said() == ('operational', '')):.0f} s"
    nagios.fails(2)
    spent["soft"] = f"{until(lambda: said() == ('unknown', 'not_confirmed')):.0f} s"
    spent["red"] = f"{until(lambda: said() == ('major_outage', '')):.0f} s"
    nagios.command("ACKNOWLEDGE_SVC_PROBLEM", 1, 0, 0, "a", "c")
    spent["acknowledged"] = f"{until(lambda: said() == ('major_outage', 'acknowledged')):.0f} s"
    now = int(time())
    nagios.command("SCHEDULE_SVC_DOWNTIME", now - 5, now + 600, 1, 0, 600, "a", "c")
    spent["downtime"] = f"{until(lambda: said() == ('maintenance', 'downtime')):.0f} s"
    nagios.fails(0)
    spent["back"] = f"{until(lambda: said() == ('operational', '')):.0f} s"
    nagios.stop()
    spent["stopped"] = f"{until(lambda: said()[0] == 'unknown'):.0f} s"
    for name, value in spent.items():
        record_property(name, value)
