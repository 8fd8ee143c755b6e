"""The API console: finding, filling in, and being asked."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
)

from tests.ui.api_bench import ApiStage
from tests.ui.bench import LEFT, click
from ucm_cti.commands.catalogue import FieldKind, descriptions
from ucm_cti.ui.views.apieditors import (
    ChoiceEditor,
    LineEditor,
    StructureEditor,
    SwitchEditor,
)
from ucm_cti.ui.views.buttons import IconButton

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class TestFinding:
    """Every action is there, by family, and a word or two finds it."""

    async def test_all_actions_are_listed(self, stage: ApiStage) -> None:
        assert stage.window.list.shown == list(descriptions())

    async def test_words_find_by_name_title_and_family(self, stage: ApiStage) -> None:
        search = stage.window.list.search
        QTest.keyClicks(search, "hold ext")
        assert [one.id for one in stage.window.list.shown] == ["hold"]
        search.clear()
        QTest.keyClicks(search, "pin sets")
        assert {one.family for one in stage.window.list.shown} == {"pin_sets"}
        model = stage.window.list.view.model()
        rows = range(model.rowCount())
        left = [r for r in rows if not stage.window.list.view.isRowHidden(r)]
        assert len(left) == 1 + len(stage.window.list.shown), "one family's name is left"
        search.clear()
        QTest.keyClicks(search, "nothing is called so")
        assert stage.window.list.shown == []
        QTest.keyClick(search, KEY.Key_Escape)
        assert len(stage.window.list.shown) == len(descriptions())

    async def test_enter_goes_to_the_first_parameter(self, stage: ApiStage) -> None:
        QTest.keyClicks(stage.window.list.search, "callTransfer")
        QTest.keyClick(stage.window.list.search, KEY.Key_Return)
        assert stage.form.about.id == "callTransfer"
        assert stage.window.focusWidget() is stage.field("channel").editor.part
        QTest.keyClick(stage.window.focusWidget(), KEY.Key_Tab)
        assert stage.window.focusWidget() is stage.field("extension").editor.part

    async def test_tab_goes_through_a_form_and_on_to_its_buttons(self, stage: ApiStage) -> None:
        for action in ("addAnalogTrunk", "deletePinSets", "addPinSets"):
            stage.pick(action)
        stage.form.begin()
        reached = []
        while stage.window.focusWidget() is not stage.form.curl:
            reached.append(stage.window.focusWidget().accessibleName())
            QTest.keyClick(stage.window.focusWidget(), KEY.Key_Tab)
            assert len(reached) < 12, reached
        assert reached == [
            "pin_sets_id, required",
            "pin_sets_name, required",
            "members, required",
            "Write the outline of members",
            "record_in_cdr: not sent",
            "Send, key Ctrl+Enter",
            "Clear",
        ]
        QTest.keyClick(stage.form.curl, KEY.Key_Backtab)
        assert stage.window.focusWidget() is stage.form.clear

    async def test_secrets_in_a_structure_are_covered_while_nobody_writes(
        self, stage: ApiStage
    ) -> None:
        stage.pick("addPinSets")
        edit = stage.field("members").editor.part
        edit.setPlainText('[{"pin": "4711", "pin_name": "Night"}]')

        def covered() -> list[str]:
            layout = edit.document().firstBlock().layout()
            return [edit.toPlainText()[r.start : r.start + r.length] for r in layout.formats()]

        edit.setFocus()
        assert covered() == []
        stage.window.list.search.setFocus()
        assert covered() == ['"4711"']
        assert stage.form.fields.values["members"] == '[{"pin": "4711", "pin_name": "Night"}]'
        stage.pick("addIVR")
        assert stage.field("members").editor.part.cover.lifted is False

    async def test_every_action_has_a_form(self, stage: ApiStage) -> None:
        kinds: dict[FieldKind, type] = {
            FieldKind.TEXT: LineEditor,
            FieldKind.NUMBER: LineEditor,
            FieldKind.CHOICE: ChoiceEditor,
            FieldKind.SWITCH: SwitchEditor,
            FieldKind.STRUCTURE: StructureEditor,
        }
        seen = set()
        for about in descriptions():
            stage.form.show_action(about)
            fields = stage.form.fields.fields
            assert [field.about for field in fields] == [f for f in about.fields if not f.fixed]
            assert all(
                type(f.editor)
                is (SwitchEditor if f.about.choices == ("",) else kinds[f.about.kind])
                for f in fields
            )
            assert stage.form.fields.values == {}, "nothing is sent by itself"
            seen |= {field.about.kind for field in fields}
        assert seen == set(kinds)

    async def test_a_long_table_can_be_searched(self, stage: ApiStage) -> None:
        stage.pick("updateQueue")
        fields = stage.form.fields
        assert fields.search.isVisible() and len(fields.fields) > 20
        QTest.keyClicks(fields.search, "destination_type_t")
        assert [f.about.name for f in fields.fields if not f.isHidden()] == ["destination_type_t"]
        stage.press_send()
        assert fields.search.text() == "", "what is missing must be seen"
        assert stage.field("queue").isVisible()


class TestFillingIn:
    """Only what is filled in is sent, and nothing that is wrong."""

    async def test_only_filled_fields_are_sent(self, stage: ApiStage) -> None:
        stage.pick("listAccount")
        stage.type("item_num", " 20")
        box = stage.field("sord").editor.part
        assert isinstance(box, QComboBox)
        QTest.keyClicks(box, "d")
        QTest.keyClick(box, KEY.Key_Return)
        stage.press_send()
        await stage.answered()
        assert stage.pbx.sent == [{"action": "listAccount", "item_num": "20", "sord": "desc"}]

    async def test_a_wrong_value_is_told_beside_its_field(self, stage: ApiStage) -> None:
        stage.pick("listAccount")
        stage.type("page", "first")
        stage.press_send()
        field = stage.field("page")
        assert field.note.text() == "page takes a whole number."
        assert field.note.property("tone") == "danger"
        assert field.editor.part.accessibleDescription() == "page takes a whole number."
        assert stage.window.focusWidget() is field.editor.part
        assert stage.pbx.sent == []
        QTest.keyClick(field.editor.part, KEY.Key_Backspace)
        assert field.note.property("tone") != "danger", "typing takes the blame away"

    async def test_what_is_required_is_marked_and_asked_for(self, stage: ApiStage) -> None:
        stage.pick("callTransfer")
        QTest.keyClick(stage.window, KEY.Key_Return, CTRL)
        assert stage.field("channel").note.text() == "channel is needed."
        assert not stage.confirm.isVisible() and stage.pbx.sent == []
        assert stage.field("channel").editor.part.accessibleName() == "channel, required"

    async def test_switches_and_structures(self, stage: ApiStage) -> None:
        stage.pick("addPinSets")
        stage.type("pin_sets_id", "3")
        stage.type("pin_sets_name", "attic")
        members = stage.field("members").editor
        assert isinstance(members, StructureEditor)
        QTest.mouseClick(members.button, LEFT)
        assert '"pin": ""' in members.edit.toPlainText()
        members.fill('[{"pin": "1234"')
        stage.press_send()
        assert "members takes JSON such as" in stage.field("members").note.text()
        members.fill('[{"pin": "1234", "pin_name": "door"}]')
        switch = stage.field("record_in_cdr").editor
        assert isinstance(switch, SwitchEditor) and switch.read() is None
        QTest.mouseClick(switch.chips["yes"], LEFT)
        stage.press_send()
        assert "1234" not in stage.confirm.sentence.text(), "the question shows no secret"
        click(stage.confirm.go)
        await stage.answered()
        (sent,) = stage.pbx.sent
        assert (sent["record_in_cdr"], sent["pin_sets_name"]) == ("yes", "attic")
        assert "1234" in str(sent["members"])

    async def test_a_field_of_the_reply_is_asked_for(self, stage: ApiStage) -> None:
        stage.pick("getOutboundRoute")
        stage.type("outbound_route", "1")
        wanted = stage.field("members").editor
        assert isinstance(wanted, SwitchEditor)
        click(wanted.chips[""])
        stage.press_send()
        await stage.answered()
        assert stage.pbx.sent == [
            {"action": "getOutboundRoute", "outbound_route": "1", "members": ""}
        ]

    async def test_the_wheel_changes_no_choice(self, stage: ApiStage) -> None:
        stage.pick("listAccount")
        box = stage.field("sord").editor.part
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(1)
        middle = QPointF(box.rect().center())
        turn = QWheelEvent(
            middle,
            box.mapToGlobal(middle),
            QPoint(0, -40),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, turn)
        assert box.currentIndex() == 1

    @pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    async def test_another_action_and_back_keeps_all_but_secrets(self, stage: ApiStage) -> None:
        stage.pick("updateSIPTrunk")
        stage.field("trunk").editor.fill("7")
        secret = stage.field("secret").editor
        assert isinstance(secret, LineEditor)
        QTest.keyClicks(secret.edit, "hush")
        assert secret.edit.displayText() != "hush"
        click(secret.findChildren(IconButton)[0])
        assert secret.edit.displayText() == "hush"
        stage.pick("listAccount")
        stage.pick("updateSIPTrunk")
        assert stage.form.fields.values == {"trunk": "7"}
        stage.type("secret", "hush")
        assert secret.edit.displayText() != "hush", "another secret is hidden again"
        stage.window.close()
        stage.window.open_window()
        assert stage.form.fields.values == {"trunk": "7"}

    async def test_clear_empties_the_form(self, stage: ApiStage) -> None:
        stage.pick("callTransfer")
        stage.type("channel", "PJSIP/1000-1")
        click(stage.form.clear)
        assert stage.form.fields.values == {}


class TestAsking:
    """What changes the PBX is asked about in the window; what deletes needs its name."""

    async def test_reading_asks_nothing(self, stage: ApiStage) -> None:
        stage.pick("getSystemStatus")
        stage.press_send()
        assert not stage.confirm.isVisible()
        await stage.answered()

    async def test_a_change_is_sent_after_a_yes(self, stage: ApiStage) -> None:
        stage.pick("hold")
        stage.type("channel", "PJSIP/1000-1")
        QTest.keyClick(stage.window.focusWidget(), KEY.Key_Return)
        assert stage.confirm.title.text() == "Change the PBX: hold?"
        assert "channel = PJSIP/1000-1" in stage.confirm.sentence.text()
        assert stage.pbx.sent == []
        QTest.keyClick(stage.window.focusWidget(), KEY.Key_Return)
        await stage.answered()
        assert stage.pbx.sent == [{"action": "hold", "channel": "PJSIP/1000-1"}]
        assert not stage.confirm.isVisible()

    async def test_esc_and_typing_withdraw_the_question(self, stage: ApiStage) -> None:
        stage.pick("hold")
        stage.type("channel", "a")
        stage.press_send()
        QTest.keyClick(stage.confirm.go, KEY.Key_Escape)
        assert not stage.confirm.isVisible()
        stage.press_send()
        assert stage.confirm.isVisible()
        stage.type("channel", "b")
        assert not stage.confirm.isVisible(), "what was agreed to would not be what is sent"
        stage.press_send()
        stage.pick("unhold")
        assert not stage.confirm.isVisible()
        assert stage.pbx.sent == []

    async def test_what_deletes_needs_its_name_typed(self, stage: ApiStage) -> None:
        stage.pick("deletePinSets")
        stage.type("pin_sets_id", "3")
        stage.press_send()
        assert "cannot be undone" in stage.confirm.sentence.text()
        assert not stage.confirm.go.isVisible() and not stage.confirm.delete.isEnabled()
        QTest.keyClicks(stage.confirm.typed, "deletePin")
        QTest.keyClick(stage.confirm.typed, KEY.Key_Return)
        assert stage.confirm.isVisible() and stage.pbx.sent == []
        QTest.keyClicks(stage.confirm.typed, "Sets")
        click(stage.confirm.delete)
        await stage.answered()
        assert stage.pbx.sent == [{"action": "deletePinSets", "pin_sets_id": "3"}]
