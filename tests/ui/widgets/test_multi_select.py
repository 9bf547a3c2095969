"""A multi-select field leaves nothing behind."""

import pytest
from PySide6.QtWidgets import QCompleter, QLineEdit
from shiboken6 import delete, isValid

from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.widgets.multi_select import MultiSelect


@pytest.mark.usefixtures("qapp")
def test_its_completer_and_all_words_in_it_go_with_it() -> None:
    field = MultiSelect(tr=ENGLISH, options=[("slack", "Slack")], prompt="Add a service")
    (line,) = field.findChildren(QLineEdit)
    completer = line.completer()
    assert isinstance(completer, QCompleter)

    delete(field)

    assert not isValid(completer)
