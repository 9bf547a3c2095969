"""What this computer sees, as a file for other places; the form is a contract.

Format: ``docs/second-view.md``.
"""

from datetime import timedelta

from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.monitoring.second_views import addresses_of, scope_of
from statustray.domain.monitoring.view_file import FORMAT, VERSION
from statustray.present.json_output.records import Json, stamp


def view_json(snapshot: Snapshot, *, interval: timedelta, addresses: bool) -> Json:
    """Return the file's content; *addresses* adds where the user's own services are checked.

    A service on the user's own network is published only together with its address: its name alone
    would mean something else in another place.
    """
    shown = (s for s in snapshot.services if addresses or not s.service.local)
    return {
        "format": FORMAT,
        "version": VERSION,
        "at": stamp(snapshot.at),
        "interval_s": round(interval.total_seconds()),
        "network": snapshot.network.value,
        "services": [_service(state, addresses=addresses) for state in shown],
    }


def _service(state: ServiceState, *, addresses: bool) -> Json:
    service, scope = state.service, sorted(scope_of(state.service))
    own = service.own_address
    return {
        "id": service.id,
        "name": service.name,
        "level": state.level.value,
        "seen": state.seen.value,
        **({"own": True} if own else {}),
        **({"scope": scope} if scope else {}),
        **({"addresses": sorted(addresses_of(service))} if own and addresses else {}),
    }
