"""Settings as their user wrote them, and what lies beside them."""

from statustray.gateways.files.settings.settings_file import SettingsFile

BY_HAND = """\
# my services
schema = 1
favourite_colour = "teal"  # mine

[[watch]]
service = "slack"  # work
mood = "good"

# the one at home
[[watch]]
id = "acme"
page = "https://status.acme.example"

[polling]
interval_s = 60  # as it comes
"""


def write(file: SettingsFile, text: str) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_text(text, encoding="utf-8")


def beside(file: SettingsFile) -> list[str]:
    return sorted(p.name for p in file.path.parent.iterdir() if p != file.path)
