"""Every text that is marked for translation is said in each language, whole and compiled."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.unit.texts import untold
from ucm_cti.domain.wording import LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources/translations"
TOOLS = Path(sys.executable).parent
OTHERS = [code for code in LANGUAGES if code != "en"]
FORMS = {"de": 2, "es": 2, "ar": 6}
ENGLISH = {
    *("catalogue.py", "parameters.py", "api.py"),  # what the API console says of wire values
    *("stylesheet.py", "tour.py", "tourstage.py", "resources.py"),  # seen by nobody at a desk
}
CODES = {
    *("hand over", "handing over", "my phone", "in call", "hang up", "no country"),  # enum members
    *("let in", "turn away", "hand over:{}", "my calls", "directory server"),  # typed, and names
    *("Müller & Co", "Main line", "ucm-cti {}{}"),  # samples and a command
}
PLACE = re.compile(r"\{[^{}]*\}")


def messages(file: Path) -> dict[str, list[str]]:
    """Each text and how it is said: one form, or one for each kind of number."""
    found = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        said = message.find("translation")
        assert said is not None
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        found[message.findtext("source") or ""] = [] if said.get("type") else forms
    return found


def gathered(folder: Path, code: str) -> Path:
    """A copy of a translation with the texts that the sources have now."""
    copy = folder / f"ucm_cti_{code}.ts"
    shutil.copy(FOLDER / copy.name, copy)
    texts = sorted(str(path) for path in (ROOT / "ucm_cti").rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
    alias = ("-tr-function-alias", "QT_TR_NOOP+=noop")
    command = [str(TOOLS / "pyside6-lupdate"), *options, *alias, *texts, "-ts", str(copy)]
    subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603 - Qt's own tool
    return copy


@pytest.mark.parametrize("code", OTHERS)
def test_each_text_is_said_whole(code: str, tmp_path: Path) -> None:
    found = messages(gathered(tmp_path, code))
    assert len(found) > 1000
    assert [text for text, forms in found.items() if not forms or not all(forms)] == []
    for text, forms in found.items():
        assert len(forms) == (FORMS[code] if "%n" in text else 1), text
        places = set(PLACE.findall(text)) if "{{" not in text else set()
        for form in forms:
            told = set(PLACE.findall(form)) if "{{" not in text else set()
            assert told == places, (text, form)


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_compiled_is_what_is_written(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    source = FOLDER / f"ucm_cti_{code}.ts"
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(made)]
    subprocess.run(command, check=True)  # noqa: S603 - Qt's own tool
    assert made.read_bytes() == (FOLDER / f"ucm_cti_{code}.qm").read_bytes()


@pytest.mark.parametrize("package", ["ui", "commands", "domain"])
def test_no_text_is_missed(package: str) -> None:
    missed = [
        (str(file.relative_to(ROOT)), line, text)
        for file in sorted((ROOT / "ucm_cti" / package).rglob("*.py"))
        if file.name not in ENGLISH
        for line, text in untold(file)
        if text not in CODES
    ]
    assert missed == []


def test_a_missed_text_would_be_found(tmp_path: Path) -> None:
    source = tmp_path / "view.py"
    source.write_text(
        'def f(n):\n    a = tr("Said")\n    b = "Not said at all"\n    c = f"{n} of you"'
    )
    assert [line for line, _ in untold(source)] == [3, 4]
