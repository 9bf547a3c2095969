"""Lists as people and other programs really write them, beside what is taken and what is named."""

import json

import pytest

from statustray.domain.watchlist.formats import read_list

A, B = "https://a.acme.example", "https://b.acme.example"
SCRAPE = """
scrape_configs:
  - job_name: blackbox
    metrics_path: /probe
    params: {module: [http_2xx]}
    static_configs: [{targets: ["https://a.acme.example"]}]
    relabel_configs: [{target_label: __param_target}]
"""


def taken(data: str | bytes) -> dict[str, str]:
    """Return the addresses that are imported, with their names."""
    read = read_list(data.encode() if isinstance(data, str) else data)
    return {str(watch.page or watch.probe): str(watch.name) for watch in read.watch}


def named(data: str) -> str:
    """Return what is said of the rest."""
    return " ".join(
        f"{problem.place} {problem.what}" for problem in read_list(data.encode()).problems
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (f"<{A}>\n<{B}>\n", {A: "a.acme.example", B: "b.acme.example"}),
        (f'- [Shop]({A})\n- [Mail]({B} "our mail")\n', {A: "Shop", B: "Mail"}),
        (f"Shop -> {A}\nMail \u2192 {B}\n", {A: "Shop", B: "Mail"}),
        (json.dumps([A, B]), {A: "a.acme.example", B: "b.acme.example"}),
        (f"Caf\xe9 {A}\nMail {B}\n".encode("cp1252"), {A: "Caf\xe9", B: "Mail"}),
        ("::1\n[::1]:8080\n", {"http://[::1]": "::1", "http://[::1]:8080": "::1"}),
    ],
    ids=["angles", "link titles", "arrows", "JSON texts", "Windows", "IPv6"],
)
def test_a_list_of_addresses_is_taken_with_its_names(
    data: str | bytes, expected: dict[str, str]
) -> None:
    assert taken(data) == expected


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("tlsCa", "-----BEGIN"),
        ("ipFamily", "ipv6"),
        ("conditions", '[{"type": "expression"}]'),
        ("authMethod", "ntlm"),
        ("proxyId", 3),
    ],
)
def test_what_a_monitor_of_uptime_kuma_loses_is_named(setting: str, value: object) -> None:
    monitor = {"id": 1, "name": "Shop", "type": "http", "url": A, setting: value}
    usual = {**monitor, setting: None if setting != "conditions" else "[]"}

    assert "Shop" in named(json.dumps({"monitorList": [monitor]}))
    assert named(json.dumps({"monitorList": [usual]})) == ""


@pytest.mark.parametrize("module", ["http_post_2xx", "http_401", "tcp_smtp_starttls"])
def test_a_module_that_may_ask_more_is_named(module: str) -> None:
    assert f"module {module}" in named(SCRAPE.replace("http_2xx", module))
    assert named(SCRAPE) == ""


def test_a_list_within_a_list_of_feeds_is_no_feed() -> None:
    row = '<outline type="include" text="More" url="https://a.acme.example/more.opml"/>'
    opml = f"<opml><body>{row}</body></opml>"

    assert taken(opml) == {}
    assert "More" in named(opml)
