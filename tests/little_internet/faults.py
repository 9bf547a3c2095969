"""Everything that can go wrong with a server."""

from enum import Enum


class Fault(Enum):
    """One way to fail; a site has one at a time, on every path."""

    # Before anything is said.
    REFUSED = "nothing listens"
    BLACK_HOLE = "packets vanish"
    SILENT = "accepts, then never says a word"
    RESET = "hangs up on the handshake"
    PLAIN_TEXT = "speaks plain HTTP where TLS is expected"
    # Certificates.
    WRONG_CERTIFICATE = "another host's certificate"
    EXPIRED_CERTIFICATE = "yesterday's certificate"
    UNKNOWN_AUTHORITY = "a certificate signed by nobody we trust"
    # Answers that are no answer.
    RESET_ON_REQUEST = "hangs up on the request"
    NEVER_ANSWERS = "takes the request, then never says a word"
    NOT_HTTP = "answers with noise"
    CAPTIVE_PORTAL = "a login page for every address, with a good certificate"
    REDIRECT_LOOP = "sends the asker round in circles"
    REDIRECT_TO_PLAIN = "sends the asker to an unencrypted address"
    REDIRECT_NOWHERE = "a redirect without an address"
    RATE_LIMITED = "429, come back in two minutes"
    SERVER_ERROR = "503"
    FORBIDDEN = "403"
    NOT_FOUND = "404"
    UNINVITED_304 = "says unchanged to whoever asks for the first time"
    # Bodies.
    SLOW_DRIP = "a byte now and then, for ever"
    HUGE_BODY = "a body without an end"
    BOMB = "little that unpacks to very much"
    TRUNCATED_GZIP = "a compressed body cut short"
    BROKEN_GZIP = "bytes that claim to be compressed"
    UNASKED_ENCODING = "an encoding that was not asked for"
    BROKEN_BYTES = "a body that no encoding explains"
    HTML = "a web page in place of data"
    EMPTY = "200 and nothing"
    HALF_CLOSED = "hangs up in the middle of the body"
    RESET_IN_BODY = "a reset in the middle of the body"
