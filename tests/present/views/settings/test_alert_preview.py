from statustray.present.views.settings.alert_preview import preview
from statustray.present.vocabulary.language import ENGLISH


def test_the_preview_says_what_happened_and_what_to_use() -> None:
    said = preview(ENGLISH)

    assert "WhatsApp" in said.title
    assert said.buttons[0].label == "Use Signal"
