from msgspec.structs import replace

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Ladder, NetworkRules, Notify, Polling, Settings, Watch
from statustray.domain.watchlist.merge import merged, new_entries

SHOP = Watch(id="shop", probe="https://shop.example")
MAIL = Watch(id="mail", probe="tcp://mail.example:25")
MINE = Settings(
    watch=(SHOP,),
    plan=(Ladder("message", "Family", ("signal",)),),
    polling=Polling(interval_s=90),
)


def test_what_is_watched_already_is_not_new() -> None:
    same_place = Watch(id="store", probe=SHOP.probe)

    assert new_entries(ImportResult("Gatus", (SHOP, same_place, MAIL)), MINE) == (MAIL,)


def test_two_strangers_of_one_name_get_two_ids() -> None:
    found = ImportResult("Gatus", (Watch(id="shop", probe="https://second.example"),))

    assert [watch.id for watch in new_entries(found, MINE)] == ["shop-2"]


def test_a_service_of_the_catalogue_is_taken_over_once() -> None:
    found = ImportResult("StatusTray", (Watch(service="slack"), Watch(service="slack")))

    assert new_entries(found, MINE) == (Watch(service="slack"),)


def test_our_own_service_in_another_file_of_ours_is_the_same_one() -> None:
    theirs = Settings(watch=(Watch(id="shop", probe="https://moved.example"),))

    assert new_entries(ImportResult("StatusTray", theirs.watch, theirs), MINE) == ()


def test_what_is_set_stays_and_what_is_not_is_taken_over() -> None:
    theirs = Settings(
        plan=(Ladder("message", "Family", ("sms",)), Ladder("pay", "", ("cash",))),
        polling=Polling(interval_s=30),
        notify=Notify(sound=True),
    )

    wanted = merged(MINE, ImportResult("StatusTray", (), theirs))

    assert wanted.watch == MINE.watch
    assert wanted.plan == (*MINE.plan, theirs.plan[1])
    assert wanted.polling == MINE.polling
    assert wanted.notify == theirs.notify


def test_a_proxy_is_never_taken_over_beside_the_rest_of_the_network_rules() -> None:
    rules = NetworkRules(resolver="https://dns.example/q", proxy="http://evil.example:1")
    theirs = Settings(network=rules)
    own = replace(MINE, network=NetworkRules(proxy="http://proxy.example:3128"))

    taken = merged(MINE, ImportResult("StatusTray", (), theirs)).network
    kept = merged(own, ImportResult("StatusTray", (), theirs)).network

    assert (taken.proxy, taken.resolver) == (None, rules.resolver)
    assert kept == own.network


def test_a_list_of_another_program_changes_the_watch_list_alone() -> None:
    wanted = merged(MINE, ImportResult("Gatus", (MAIL,)))

    assert wanted == Settings(watch=(SHOP, MAIL), plan=MINE.plan, polling=MINE.polling)
