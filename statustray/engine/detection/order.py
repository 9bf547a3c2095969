"""The order in which page formats are tried on a page that gives no sign of its own."""

from typing import Final

# Of two formats that accept the same body, the one tried first has it.  Common hosted products
# come first, which saves requests; after that whoever has the stricter shape goes before the one
# that would accept it too.  A format that is not listed is tried only where the address, a mark
# or a link of the page points to it.
DETECTION_ORDER: Final = (
    "statuspage",
    "instatus",
    "betterstack",
    "openstatus",
    "cstate",
    "rootly",
    "sorry",
    "cachet",
    "cachet3",
    "uptimekuma",
    "gatus",
    "alertmanager",
    "site24x7",
    "statuscast",
    "statushub",
    "firehydrant",
)
