from datetime import date

import pytest

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.dependencies.user_context import MOBILE
from statustray.domain.model.advice import Independence
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import (
    DependencyEdge,
    DependencyNode,
    EdgeCondition,
    EdgeConfidence,
)
from statustray.domain.model.lazy_services import LazyServices
from statustray.domain.model.service import Service, TwoFactor
from statustray.domain.model.settings import Me
from tests.support.services.baskets import TODAY, user

ZONE = DependencyNode("zone", "Zone", "cloud-zone", parent="region")
REGION = DependencyNode("region", "Region", "cloud-region", parent="cloud")
CLOUD = DependencyNode("cloud", "Cloud", "cloud", parent="firm")
FIRM = DependencyNode("firm", "Firm", "owner")
NODES = {node.id: node for node in (ZONE, REGION, CLOUD, FIRM)}


def _graph(*services: Service, me: Me | None = None, today: date = TODAY) -> DependencyGraph:
    known = Catalogue(services={s.id: s for s in services}, nodes=NODES)
    return DependencyGraph(known, today=today, me=me)


def _service(key: str, *edges: DependencyEdge, **more: object) -> Service:
    return Service(id=key, name=key.title(), edges=edges, **more)  # type: ignore[arg-type] # test data


def _on(
    node: str, confidence: EdgeConfidence = EdgeConfidence.DOCUMENTED, **more: object
) -> DependencyEdge:
    return DependencyEdge(node, "cloud", confidence, **more)  # type: ignore[arg-type] # test data


def test_whatsapp_and_sms_are_not_linked_because_one_registers_by_the_other() -> None:
    graph = user("whatsapp").graph

    assert graph.shared("whatsapp", "sms") == 0
    assert graph.independence("sms", ["whatsapp"]) is Independence.KNOWN_SEPARATE


def test_banks_are_linked_by_faster_payments_only_where_money_is_sent() -> None:
    graph = user("natwest", "monzo").graph

    assert graph.shared("natwest", "monzo") < 0.05
    assert graph.shared("natwest", "monzo", "send-money") > 0.5


def test_two_brands_on_one_mobile_network_share_its_fate() -> None:
    graph = user("tesco-mobile", "giffgaff").graph

    shared_node = graph.shared_nodes("tesco-mobile", "giffgaff")[0]

    assert shared_node.node == "o2-network"
    assert graph.independence("giffgaff", ["tesco-mobile"]) is Independence.KNOWN_SHARED


def test_sms_hangs_on_the_network_that_the_user_has() -> None:
    graph = user("whatsapp", me=Me(mobile_network="giffgaff")).graph

    path = graph.reach.path("sms", "o2-network")

    assert path is not None
    assert path.nodes == ("sms", "giffgaff", "o2-network")


def test_the_only_mobile_network_on_the_list_is_taken_for_the_users_own() -> None:
    assert user("giffgaff").graph.reach.fails_with("sms", "o2-network") > 0.5
    assert user("giffgaff", "ee").graph.reach.fails_with("sms", "o2-network") == 0


def test_one_owner_is_a_mild_prior_and_no_shared_machine() -> None:
    one, other = _service("one", owner="firm"), _service("other", owner="firm")

    assert 0.2 <= _graph(one, other).shared("one", "other") <= 0.3


@pytest.mark.parametrize("owner", ["community", "broadcasters", "central-banks"])
def test_nobody_in_particular_is_no_owner(owner: str) -> None:
    graph = _graph(_service("one", owner=owner), _service("other", owner=owner))

    assert graph.shared("one", "other") == 0


def test_an_agreement_between_machines_does_not_fall_as_one() -> None:
    assert user("gmail", "proton-mail").graph.shared_nodes("gmail", "proton-mail") == ()


def test_a_path_climbs_three_parents_and_loses_weight_with_each() -> None:
    graph = _graph(_service("one", _on("zone")))

    zone, region, cloud = (
        graph.reach.fails_with("one", node) for node in ("zone", "region", "cloud")
    )

    assert zone == pytest.approx(0.8)
    assert region == pytest.approx(0.8 * 0.7)
    assert cloud == pytest.approx(0.8 * 0.7 * 0.7)
    assert graph.reach.fails_with("one", "firm") == pytest.approx(0.8 * 0.7 * 0.7 * 0.7 * 0.5)


def test_what_lies_above_a_meeting_is_no_second_reason() -> None:
    graph = _graph(_service("one", _on("zone")), _service("other", _on("zone")))

    assert [m.node for m in graph.shared_nodes("one", "other")] == ["zone"]


def test_independent_ways_combine_and_never_add() -> None:
    service = _service("one", _on("region"), _on("cloud"))

    fails_with = _graph(service).reach.fails_with("one", "cloud")

    assert fails_with == pytest.approx(1 - (1 - 0.8) * (1 - 0.8 * 0.7))


@pytest.mark.parametrize(
    ("confidence", "seen", "weight"),
    [
        pytest.param(EdgeConfidence.LIKELY, date(2026, 6, 1), 0.3, id="likely, fresh"),
        pytest.param(EdgeConfidence.LIKELY, date(2025, 6, 1), 0.15, id="likely, a year unseen"),
        pytest.param(EdgeConfidence.OBSERVED, date(2024, 6, 1), 0.6, id="observed, two years"),
        pytest.param(EdgeConfidence.OBSERVED, date(2023, 6, 1), 0.3, id="observed, three years"),
        pytest.param(EdgeConfidence.DOCUMENTED, date(2015, 6, 1), 0.8, id="documented, for long"),
        pytest.param(EdgeConfidence.LIKELY, None, 0.3, id="no day known"),
    ],
)
def test_edges_that_nobody_confirmed_lose_weight(
    confidence: EdgeConfidence, seen: date | None, weight: float
) -> None:
    graph = _graph(_service("one", _on("cloud", confidence, seen=seen)))

    assert graph.reach.fails_with("one", "cloud") == pytest.approx(weight)


def test_a_stand_in_takes_most_of_the_weight_unless_it_falls_too() -> None:
    sole = _service("sole", _on("region"))
    backed = _service("backed", _on("region", fallback_to="elsewhere"))
    same_cloud = _service("same", _on("region", fallback_to="zone"))
    graph = _graph(sole, backed, same_cloud)

    assert graph.reach.fails_with("backed", "region") < graph.reach.fails_with("sole", "region") / 3
    assert graph.reach.fails_with("same", "region") == graph.reach.fails_with("sole", "region")


def test_a_need_at_setup_or_wake_up_is_none_at_this_moment() -> None:
    service = _service(
        "one", _on("cloud", when=EdgeCondition.SETUP), _on("zone", when=EdgeCondition.WAKE_UP)
    )

    assert _graph(service).reach.paths("one") == {}


@pytest.mark.parametrize(
    ("methods", "needs"),
    [
        pytest.param(("sms",), {"user-mobile-network"}, id="sms"),
        pytest.param(("call", "totp"), {"user-mobile-network"}, id="call or app"),
        pytest.param(("email",), {"user-email-provider"}, id="mail"),
        pytest.param(("totp", "u2f"), set(), id="app or key"),
        pytest.param((), set(), id="nothing listed"),
    ],
)
def test_a_login_code_by_sms_or_mail_is_a_need_to_sign_in(
    methods: tuple[str, ...], needs: set[str]
) -> None:
    graph = _graph(_service("one", two_factor=TwoFactor(methods)))

    assert set(graph.needs_to_start("one")) == needs


def test_an_account_on_another_server_does_not_fall_with_the_usual_one() -> None:
    usual = user("element-matrix").graph
    other = user("element-matrix", me=Me(home_servers={"element-matrix": "chat.example"})).graph
    same = user("element-matrix", me=Me(home_servers={"element-matrix": "matrix.org"})).graph

    assert usual.reach.fails_with("element-matrix", "matrix-foundation") > 0
    assert other.reach.fails_with("element-matrix", "matrix-foundation") == 0
    assert other.reach.fails_with("element-matrix", "server:chat.example") > 0.5
    assert same.reach.fails_with("element-matrix", "matrix-foundation") > 0


def test_no_recorded_link_is_not_independence() -> None:
    graph = user("telegram", "whatsapp").graph

    assert graph.independence("telegram", ["whatsapp"]) is Independence.NOT_KNOWN


def test_going_there_shares_nothing_with_anything() -> None:
    graph = user("telegram").graph

    assert graph.independence("walk", ["telegram"]) is Independence.KNOWN_SEPARATE


def test_a_phone_on_an_unnamed_network_is_not_known_to_be_separate_from_a_network() -> None:
    graph = user("giffgaff", "ee").graph

    assert graph.independence("sms", ["giffgaff"]) is Independence.NOT_KNOWN


def test_what_a_users_own_network_depends_on_may_be_the_line_of_their_phone() -> None:
    phone = _service("phone", _on(MOBILE), works_without_internet=True)
    mine = _service("mine", _on("acme"), category="mobile-network", own=True)
    known = Catalogue(services={"phone": phone, "acme": _service("acme")}, nodes=NODES)

    def beside(*own: Service) -> Independence:
        graph = DependencyGraph(known, today=TODAY, watched=own, me=Me(mobile_network=MOBILE))
        return graph.independence("phone", ["acme"])

    assert beside() is Independence.KNOWN_SEPARATE
    assert beside(mine) is Independence.NOT_KNOWN


def test_to_judge_what_is_no_line_no_network_is_read() -> None:
    phone = _service("phone", _on(MOBILE), works_without_internet=True)
    services = {"phone": phone, "acme": _service("acme")}
    lazy = LazyServices(
        services, read=services.__getitem__, read_list=lambda *_: pytest.fail("read")
    )
    graph = DependencyGraph(Catalogue(lazy, NODES), today=TODAY)

    assert graph.independence("phone", ["acme"]) is Independence.KNOWN_SEPARATE


def test_a_provider_that_is_a_service_too_shares_its_own_fate() -> None:
    assert user("cloudflare", "discord").graph.shared("cloudflare", "discord") > 0


def test_services_that_need_one_another_in_a_ring_or_a_long_row_end() -> None:
    row = [_service(f"s{i}", _on(f"s{(i + 1) % 2000}")) for i in range(2000)]

    paths = _graph(*row).reach.paths("s0")

    assert set(paths) == {"s1", "s2", "s3", "s4"}
