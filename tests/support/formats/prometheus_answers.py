"""Answers as Prometheus and Alertmanager give them, with invented names."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
SHOP = {"job": "blackbox", "instance": "https://shop.acme.example"}
SHOP_ID = 'probe_success{job="blackbox",instance="https://shop.acme.example"}'
NODE = {"job": "node", "instance": "db-1.acme.example:9100"}
NODE_ID = 'up{job="node",instance="db-1.acme.example:9100"}'


def stamp(at: datetime) -> str:
    """Return *at* as these programs write it."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def sample(
    name: str, labels: Mapping[str, str], value: str = "1", age_s: float = 5
) -> list[object]:
    """Return a series with the time of its last scrape, as our query asks for both."""
    now = NOW.timestamp()
    metric = {"__name__": name, **labels}
    timed = {**labels, "statustray_times": name}
    taken = f"{now - age_s:.3f}"
    return [
        {"metric": metric, "value": [now, value]},
        {"metric": timed, "value": [now, taken]},
    ]


def alert_sample(name: str, state: str = "firing", **labels: str) -> list[object]:
    """Return the series of an alert that fires or is pending."""
    return sample("ALERTS", {"alertname": name, "alertstate": state, **labels})


def vector(*series: Iterable[object], **also: object) -> bytes:
    """Return the answer to a query."""
    rows = [row for one in series for row in one]
    data = {"resultType": "vector", "result": rows}
    return json.dumps({"status": "success", "data": data, **also}).encode()


def rule(name: str, state: str = "inactive", **fields: object) -> dict[str, object]:
    """Return an alerting rule that was just evaluated."""
    return {
        "type": "alerting",
        "name": name,
        "state": state,
        "health": "ok",
        "labels": {},
        "alerts": [],
        "lastEvaluation": stamp(NOW - timedelta(seconds=10)),
        **fields,
    }


def rules(*rows: Mapping[str, object], every_s: float = 30) -> bytes:
    """Return the answer with all rules."""
    group = {"name": "shop", "interval": every_s, "rules": list(rows)}
    return json.dumps({"status": "success", "data": {"groups": [group]}}).encode()


def manager(status: str = "ready", version: str = "0.27.0") -> bytes:
    """Return the status of an Alertmanager."""
    found = {"cluster": {"status": status}, "versionInfo": {"version": version}}
    return json.dumps(found).encode()


def alert(name: str, state: str = "active", **labels: str) -> dict[str, object]:
    """Return an alert as Alertmanager holds it, sent half a minute ago."""
    return {
        "fingerprint": f"{name}{sorted(labels.items())}",
        "labels": {"alertname": name, **labels},
        "annotations": {"summary": f"{name} of Acme"},
        "startsAt": stamp(NOW - timedelta(hours=1)),
        "updatedAt": stamp(NOW - timedelta(seconds=30)),
        "endsAt": stamp(NOW + timedelta(minutes=3)),
        "receivers": [{"name": "team-a"}],
        "status": {"state": state, "silencedBy": [], "inhibitedBy": []},
    }


def suppressed(by: str, name: str, **labels: str) -> dict[str, object]:
    """Return an alert that is silenced or inhibited: *by* is the list that says so."""
    row = alert(name, "suppressed", **labels)
    return row | {"status": {"state": "suppressed", "silencedBy": [], "inhibitedBy": [], by: ["x"]}}


WATCHDOG = alert("Watchdog", severity="none")


def alerts(*rows: Mapping[str, object]) -> bytes:
    """Return the list of alerts."""
    return json.dumps(list(rows)).encode()
