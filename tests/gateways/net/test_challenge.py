import httpx
import pytest

from statustray.gateways.net.challenge import is_challenge

EDGES = [
    (403, {"cf-mitigated": "challenge", "server": "cloudflare"}, b""),
    (503, {"server": "cloudflare"}, b"<title>Just a moment...</title>"),
    (403, {"server": "cloudflare"}, b"<script>window._cf_chl_opt={}</script>"),
    (429, {"server": "cloudflare"}, b"<script src=/cdn-cgi/challenge-platform/x></script>"),
    (202, {"x-amzn-waf-action": "challenge"}, b""),
    (405, {"x-amzn-waf-action": "captcha"}, b""),
    (429, {"x-vercel-mitigated": "challenge"}, b""),
    (403, {"x-datadome": "protected"}, b""),
    (403, {"set-cookie": "datadome=abc; Path=/"}, b""),
    (403, {"set-cookie": "visid_incap_1=abc"}, b""),
    (200, {"cf-mitigated": "challenge"}, b""),
    (429, {"x-kpsdk-ct": "token"}, b""),
    (403, {}, b"<div id=px-captcha></div>"),
    (403, {"server": "ddos-guard"}, b""),
    (503, {"server": "Sucuri/Cloudproxy"}, b"<script>sucuri_cloudproxy_js=''</script>"),
    (403, {}, b"Request unsuccessful. Incapsula incident ID: 1"),
    (503, {}, b"Checking your browser before accessing acme.example"),
    (429, {}, b"<title>Vercel Security Checkpoint</title>"),
    (403, {}, b"<script src=/_fs-ch-1T1wmsGaOgGaSxcX/script.js></script>"),
]
SERVICES = [
    (403, {"server": "cloudflare"}, b"forbidden"),
    (429, {"retry-after": "30"}, b"slow down"),
    (503, {"server": "cloudflare"}, b"upstream connect error"),
    (503, {}, b""),
    (500, {"cf-mitigated": "challenge"}, b""),
    (200, {}, b"Just a moment..."),
    (200, {"set-cookie": "_abck=1"}, b""),
    (401, {"www-authenticate": "Basic"}, b""),
    (403, {"cf-mitigated": "block"}, b""),
    (200, {"server": "ddos-guard"}, b""),
    (502, {"server": "ddos-guard"}, b""),
    (503, {"server": "Sucuri/Cloudproxy"}, b"backend error"),
]


@pytest.mark.parametrize(("status", "headers", "body"), EDGES)
def test_an_edge_that_wants_proof_is_known(
    status: int, headers: dict[str, str], body: bytes
) -> None:
    assert is_challenge(status, httpx.Headers(headers), body)


@pytest.mark.parametrize(("status", "headers", "body"), SERVICES)
def test_a_services_own_refusal_is_no_challenge(
    status: int, headers: dict[str, str], body: bytes
) -> None:
    assert not is_challenge(status, httpx.Headers(headers), body)
