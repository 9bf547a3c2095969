"""Tell a robot challenge from a service's own answer.

Edges that doubt whether a visitor is human answer in the service's place: with a puzzle, a page
that runs a script, or a plain refusal.  Marks are those that the edges document, or that their
pages have carried for years.
"""

from typing import Final

import httpx

# Header and what its value begins with; empty: the header's presence is enough.
_HEADERS: Final = (
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", "c"),  # challenge, captcha
    ("x-vercel-mitigated", "challenge"),
    ("x-datadome", "protected"),
    ("x-kpsdk-ct", ""),
    ("x-sucuri-block", ""),
)
# An edge that signs all of its answers counts where it denies.
_DENIERS: Final = (("server", "ddos-guard"),)
_COOKIES: Final = ("datadome=", "incap_ses_", "visid_incap_", "_abck=", "techaro.lol-anubis")
_MARKS: Final = (
    b"/cdn-cgi/challenge-platform/",
    b"_cf_chl_opt",
    b"cf-browser-verification",
    b"captcha-delivery.com",
    b"_Incapsula_Resource",
    b"px-captcha",
    b"ddos-guard",
    b"anubis_challenge",
    b"awsWafCookieDomainList",
    b"g-recaptcha",
    b"h-captcha",
    b"hcaptcha.com",
    b"sucuri_cloudproxy_js",
    b"Incapsula incident ID",
    b"DDoS-Guard",
    b"/.well-known/sgcaptcha/",
    b"aliyun_waf",
    b"_fs-ch-",  # Fastly
    b"Checking your browser before accessing",
    b"Vercel Security Checkpoint",
    b"challenges.cloudflare.com",
    b"Just a moment...",
    b"Attention Required! | Cloudflare",
)
_DENIALS: Final = frozenset({401, 403, 405, 429, 503})
_DOCUMENTED: Final = frozenset({*_DENIALS, 200, 202})


def may_be_challenge(status: int) -> bool:
    """Whether an answer with *status* is worth reading for a challenge's marks."""
    return status in _DENIALS


def is_challenge(status: int, headers: httpx.Headers, body: bytes) -> bool:
    """Whether an edge, not the service behind it, has answered and wants proof of a human.

    Statuses alone say nothing: a service refuses and rate-limits too.
    """
    if status not in _DOCUMENTED:
        return False
    if any(_begins(headers.get(name), value) for name, value in _HEADERS):
        return True
    if status not in _DENIALS:
        return False
    if any(_begins(headers.get(name), value) for name, value in _DENIERS):
        return True
    cookies = " ".join(headers.get_list("set-cookie"))
    return any(mark in cookies for mark in _COOKIES) or any(mark in body for mark in _MARKS)


def _begins(value: str | None, beginning: str) -> bool:
    return value is not None and value.lower().startswith(beginning)
