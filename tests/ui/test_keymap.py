"""Keys as a person chooses them: no key does two things, none eats what is typed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.verbs import Verb
from ucm_cti.ui.models.keymap import KeyMap, Keys
from ucm_cti.ui.models.keys import DEEDS, Deed

PRESSED = ("J", "H", "?", "F3", "F5", "F9", "Ctrl+J", "Ctrl+K", "Ctrl+Shift+PgUp", "Ctrl+Shift+1")
ANY = st.one_of(
    st.none(), st.text(max_size=8), st.lists(st.sampled_from((*PRESSED, "", "Ctrl+A", "h", "Esc")))
)


def all_keys(keys: KeyMap) -> list[str]:
    return [key for deed in Deed for key in keys.of(deed)]


class TestFirst:
    def test_each_deed_has_a_key_of_its_own(self) -> None:
        keys = all_keys(KeyMap())
        assert len(set(keys)) == len(keys)
        assert all(KeyMap().of(deed) for deed in Deed)
        assert KeyMap().document() == {}

    @pytest.mark.parametrize("deed", list(Deed))
    def test_every_first_key_could_be_chosen_again(self, deed: Deed) -> None:
        for key in KeyMap().of(deed):
            assert not KeyMap().judge(deed, key).refusal

    def test_a_call_of_mine_ends_by_the_key_that_refuses(self) -> None:
        assert KeyMap().of_verb(Verb.HANG_UP) == Keys("E", "F4")
        own = KeyMap().giving(Deed.END, "F11")
        assert own.of_verb(Verb.HANG_UP) == Keys("E", "F11")


class TestChoosing:
    def test_a_free_key_is_taken(self) -> None:
        keys = KeyMap().giving(Deed.ACCEPT, "Ctrl+J").giving(Deed.HOLD, "J")
        assert keys.of(Deed.ACCEPT) == Keys("", "Ctrl+J")
        assert keys.of(Deed.HOLD) == Keys("J", "F5")
        assert keys.deed_of("j") is Deed.HOLD and keys.deed_of("h") is None
        assert keys.document() == {"accept": ["", "Ctrl+J"], "hold": ["J", "F5"]}

    def test_a_taken_key_names_its_owner_and_is_swapped(self) -> None:
        assert KeyMap().judge(Deed.ACCEPT, "F5").other is Deed.HOLD
        keys = KeyMap().giving(Deed.ACCEPT, "F5")
        assert keys.of(Deed.ACCEPT) == Keys("", "F5")
        assert keys.of(Deed.HOLD) == Keys("H", "F3")

    def test_a_swap_with_a_deed_that_has_none_leaves_the_other_without(self) -> None:
        keys = KeyMap().giving(Deed.END, "F5")
        assert keys.of(Deed.HOLD) == Keys("H", "")

    @pytest.mark.parametrize(
        ("deed", "key", "why"),
        [
            (Deed.ACCEPT, "A", "for typing"),
            (Deed.HOLD, "5", "for typing"),
            (Deed.HOLD, "Shift+H", "for typing"),
            (Deed.HELP, "Q", "for typing"),
            (Deed.FIELD, "/", "for typing"),
            (Deed.ACCEPT, "Ctrl+C", "needed in lists and text"),
            (Deed.ACCEPT, "Esc", "needed in lists and text"),
            (Deed.ACCEPT, "Shift+Return", "needed in lists and text"),
            (Deed.ACCEPT, "Ctrl+Right", "needed in lists and text"),
            (Deed.ACCEPT, "Ctrl+Alt+E", "write characters"),
            (Deed.ACCEPT, "Alt+F4", "closes windows"),
            (Deed.ACCEPT, "no key", "no key"),
            (Deed.ACCEPT, "Ctrl+J, Ctrl+K", "no key"),
        ],
    )
    def test_a_key_that_would_eat_typing_is_refused(self, deed: Deed, key: str, why: str) -> None:
        assert why in KeyMap().judge(deed, key).refusal
        with pytest.raises(ValueError, match=why):
            KeyMap().giving(deed, key)

    def test_without_and_back_again(self) -> None:
        bare = KeyMap().without(Deed.HOLD)
        assert bare.told(Deed.HOLD) == "" and bare.changed(Deed.HOLD)
        assert bare.reset(Deed.HOLD) == KeyMap()
        assert bare.giving(Deed.ACCEPT, "F5").reset(Deed.HOLD).of(Deed.HOLD) == Keys("H", "")


class TestSettings:
    @given(st.dictionaries(st.sampled_from([*Deed, "no deed"]), ANY))
    def test_whatever_the_file_says_no_key_means_two_deeds(self, chosen: dict[str, Any]) -> None:
        keys = KeyMap(chosen)
        pressed = all_keys(keys)
        assert len(set(pressed)) == len(pressed)
        assert not any(keys.judge(deed, key).refusal for deed in Deed for key in keys.of(deed))
        assert KeyMap(keys.document()) == keys

    @given(st.lists(st.tuples(st.sampled_from(Deed), st.sampled_from(PRESSED)), max_size=12))
    def test_any_run_of_choices_can_be_kept_and_read_again(
        self, choices: list[tuple[Deed, str]]
    ) -> None:
        keys = KeyMap()
        for deed, key in choices:
            if not keys.judge(deed, key).refusal:
                keys = keys.giving(deed, key)
                assert key in keys.of(deed)
        pressed = all_keys(keys)
        assert len(set(pressed)) == len(pressed)
        assert KeyMap(keys.document()) == keys

    def test_a_chosen_key_goes_before_one_from_the_start(self) -> None:
        keys = KeyMap({"api": ["", "F3"]})
        assert keys.of(Deed.API) == Keys("", "F3")
        assert keys.of(Deed.ACCEPT) == Keys()

    def test_every_deed_is_in_the_table(self) -> None:
        assert set(DEEDS) == set(Deed)
