from datetime import UTC

from statustray.gateways.system.clock import SystemClock


def test_moments_are_in_utc_and_waits_never_go_back() -> None:
    clock = SystemClock()
    before = clock.monotonic()

    assert clock.now().tzinfo is UTC
    assert clock.monotonic() >= before
