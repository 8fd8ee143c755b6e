"""The web page of a caller: set with a preview, opened by a click, made of encoded values."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from tests.ui.bench import LEFT, Bench
from tests.unit.store.rows import ringing, talking, trunk_ring
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.ui.dialogs.settings import SettingsDialog
from ucm_cti.ui.popups.controller import PopupController
from ucm_cti.ui.popups.parts import Guard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEMPLATE = "https://crm.example/p/{name}?q={number}&e={extension}&l={line}"
NAME = "<b>A&B</b>/../\u202e#?"


class Browser(QObject):
    """Takes the pages that the app opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("https")


PAGE = (
    "https://crm.example/p/%3Cb%3EA%26B%3C%2Fb%3E%2F..%2F%23%3F?q=2310000000&e=331&l=Intertelecom"
)


async def test_a_card_opens_its_callers_page(bench: Bench, browser: Browser) -> None:
    window = bench.console()
    bench.happen(trunk_ring(callername=NAME), ringing())
    bench.happen(talking(name1=NAME))
    await bench.until(lambda: bool(window.my_calls.cards), "the card")
    card = window.my_calls.cards[0]
    assert card.page.isHidden()
    bench.context.settings.update(caller_page=TEMPLATE)
    window.my_calls.refresh()
    await bench.until(card.page.isVisible, "the button")
    assert browser.opened == [], "nothing opens by itself"
    QTest.mouseClick(card.page, LEFT)
    assert browser.opened == [PAGE]


async def test_a_pop_up_opens_it_too(bench: Bench, browser: Browser) -> None:
    bench.context.settings.update(caller_page=TEMPLATE)
    window = bench.console()
    popups = PopupController(bench.context, window.operator, window.directory, window)
    bench.happen(trunk_ring(callername=NAME))
    await bench.until(lambda: bool(popups.windows), "the pop-up")
    shown = popups.windows[0]
    guard = shown.findChild(Guard)
    assert guard is not None
    guard.hide()
    QTest.mouseClick(shown.page, LEFT)
    assert browser.opened == [PAGE]
    assert shown.title.width() > 150
    popups.close()


async def test_a_page_that_is_none_is_told_and_not_kept(bench: Bench, browser: Browser) -> None:
    dialog = SettingsDialog(bench.context)
    dialog.show()
    page = dialog.general.page
    assert "{e164}" in page.about.text()
    page.edit.setFocus()
    QTest.keyClicks(page.edit, "https://crm.example/{phone}")
    assert "{phone} is no placeholder" in page.about.text()
    QTest.keyClick(page.edit, Qt.Key.Key_Return)
    assert bench.context.settings.value.caller_page == ""
    page.edit.clear()
    QTest.keyClicks(page.edit, "https://crm.example/?q={e164}&n={name}")
    expected = "For a caller: https://crm.example/?q=%2B4989123456&n=M%C3%BCller%20%26"
    assert page.about.text().startswith(expected)
    QTest.keyClick(page.edit, Qt.Key.Key_Return)
    assert bench.context.settings.value.caller_page == "https://crm.example/?q={e164}&n={name}"
    about = page.about
    assert about.height() >= about.heightForWidth(about.width()), "seen whole"
    assert about.geometry().top() >= page.line.geometry().bottom()
    dialog.hide()


async def test_a_page_out_of_a_doctored_file_opens_nothing(bench: Bench, browser: Browser) -> None:
    bench.context.settings.update(caller_page="file:///etc/{name}")
    window = bench.console()
    bench.happen(trunk_ring(), ringing())
    bench.happen(talking())
    await bench.until(lambda: bool(window.my_calls.cards), "the card")
    QTest.mouseClick(window.my_calls.cards[0].page, LEFT)
    (toast,) = window.my_calls.toasts.shown
    assert "must begin with https://" in toast.sentence.text()
    assert browser.opened == []


async def test_the_country_of_the_site_tells_the_whole_number(
    bench: Bench, browser: Browser
) -> None:
    window = bench.console()
    bench.context.desk.rules = lambda: NumberRules("GR")
    bench.context.settings.update(caller_page="https://crm.example/?phone={e164}")
    bench.happen(trunk_ring(), ringing())
    bench.happen(talking())
    await bench.until(lambda: bool(window.my_calls.cards), "the card")
    await bench.until(window.my_calls.cards[0].page.isVisible, "the button")
    QTest.mouseClick(window.my_calls.cards[0].page, LEFT)
    assert browser.opened == ["https://crm.example/?phone=%2B302310000000"]
