from statustray.present.language import ENGLISH
from statustray.present.notice_preview import preview


def test_the_preview_says_what_happened_and_what_to_use() -> None:
    said = preview(ENGLISH)

    assert "WhatsApp" in said.title
    assert said.buttons[0].label == "Use Signal"
