"""What is wrong with an address that somebody types."""

from statustray.domain.config.address_faults import address_problem
from statustray.domain.model.field_rule import FieldRule, rule_of
from statustray.domain.model.settings import NetworkRules, Watch
from statustray.present.vocabulary.enumeration import capital
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import phrase_words


def page_error(typed: str, tr: Language) -> str:
    """Say what is wrong with the address of a status page; empty when nothing is."""
    return address_error(typed, rule_of(Watch, "page"), tr)


def probe_error(typed: str, tr: Language) -> str:
    """Say what is wrong with an address to check; empty when nothing is."""
    return address_error(typed, rule_of(Watch, "probe"), tr)


def proxy_error(typed: str, tr: Language) -> str:
    """Say what is wrong with a proxy's address; empty when nothing is."""
    return address_error(typed, rule_of(NetworkRules, "proxy"), tr)


def canary_error(typed: str, tr: Language) -> str:
    """Say what is wrong with a connectivity check address; empty when nothing is.

    The text that it is to answer may stand behind a bar.
    """
    return address_error(typed.partition("|")[0], rule_of(NetworkRules, "canaries"), tr)


def address_error(typed: str, rule: FieldRule, tr: Language) -> str:
    """Say what is wrong with an address under *rule*, and what to enter; empty when nothing is."""
    problem = address_problem(typed, rule) if typed else None
    if problem is None:
        return ""
    what, do = (phrase_words(part, tr) for part in problem)
    return tr("{what}. {do}", what=capital(what), do=do)
