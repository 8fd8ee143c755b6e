"""`ucm-cti number`: what would be dialled, with the PBX and without it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contract.cli_fixtures import VARIABLE, Shell, open_shell
from ucm_cti.__main__ import main
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.desktop.contacts.sources import Shelf as KeptContacts
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind
from ucm_cti.settings import Profile, Settings, SettingsFile


@pytest.fixture
async def shell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Shell]:
    async with open_shell(capsys, monkeypatch) as found:
        yield found


@pytest.fixture
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path))


@pytest.mark.usefixtures("own_settings")
async def test_the_profile_tells_how_the_site_dials(shell: Shell) -> None:
    rules = NumberRules("DE", "0", "00", (4,))
    profiles = Profile("home"), Profile("office", address=shell.sim.url, numbers=rules)
    SettingsFile().save(Settings(profile=profiles[0], others=profiles[1:]))
    done = await shell.run(
        "number", "+49 (0) 89 123456", "--profile", "office", "--json", login=False
    )
    assert done.status == 0
    (number,) = done.json["numbers"]
    assert (number["number"], number["kind"]) == ("0089123456", "outside")
    assert (number["shown"], number["country"]) == ("+49 89 123456", "DE")
    assert number["steps"][0]["before"] == "+49 (0) 89 123456"
    assert number["steps"][-1]["after"] == "0089123456"
    plain = await shell.run("number", "089 123456", login=False)
    assert plain.out.startswith("089123456 (outside)") and "--connect" in plain.err


@pytest.mark.usefixtures("own_settings")
async def test_verbs_that_log_in_follow_the_profile_too(shell: Shell) -> None:
    rules, user = NumberRules("DE", "0", "00"), shell.sim.users.api[0].name
    profile = Profile("office", address=shell.sim.url, user=user, extension="1000", numbers=rules)
    SettingsFile().save(Settings(profile=profile))
    options = ("--password-env", VARIABLE, "--ca", str(shell.sim.ca_path), "--json")
    asked = await shell.run("number", "+49 89 123456, 1004", "--connect", *options, login=False)
    assert [one["number"] for one in asked.json["numbers"]] == ["0089123456", "1004"]
    assert asked.json["numbers"][1]["name"] == "Maria Papadaki"
    dialled = await shell.run("dial", "+49 (0) 89 123456", *options, login=False)
    assert dialled.status == 0, dialled
    assert "to call +49 89 123456" in dialled.json["sentence"]
    shell.world(lambda pbx: pbx.answer("1000"))
    assert "0089123456" in str(shell.sim.pbx.state()["channels"])


async def test_the_pbx_tells_who_is_inside(shell: Shell) -> None:
    (number,) = (await shell.json("number", "1004"))["numbers"]
    assert (number["kind"], number["name"]) == ("inside", "Maria Papadaki")
    (number,) = (await shell.json("number", "1999", "--outside-line", "9"))["numbers"]
    assert (number["kind"], number["number"]) == ("outside", "91999")
    assert shell.sim.pbx.unbridged() == []


async def test_each_number_of_a_text_is_told(shell: Shell) -> None:
    text = "Tel. 089/123456, Fax 089/654321"
    found = await shell.run("number", text, "--country", "de", "--json", login=False)
    assert [one["number"] for one in found.json["numbers"]] == ["089123456", "089654321"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Anna"], "is not a number"),
        (["089", "--country", "XX"], "no such country"),
        (["089", "--outside-line", "abc"], "up to six digits"),
        (["0043 1 5812345", "--country", "DE", "--outside-line", "0"], "can mean"),
    ],
)
@pytest.mark.usefixtures("own_settings")
def test_what_cannot_be_dialled_is_a_usage_error(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["number", *words]) == 2
    assert said in capsys.readouterr().err


async def test_a_contact_is_named_however_its_number_is_written(shell: Shell) -> None:
    number = ContactNumber("+302310550123", NumberKind.WORK)
    contact = Contact(ContactId("c1"), "Katerina Alexiou", numbers=(number,))
    keeper = ShelfFile()
    keeper.save(KeptContacts(contacts=(contact,)))
    try:
        (found,) = (await shell.json("number", "2310550123", "--country", "gr"))["numbers"]
    finally:
        keeper.path.unlink()
    assert (found["number"], found["name"]) == ("2310550123", "Katerina Alexiou")
