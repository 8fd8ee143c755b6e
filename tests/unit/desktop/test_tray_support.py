"""Whether there is a tray, and what is said when there is none."""

import pytest
from PySide6.QtWidgets import QApplication

from ucm_cti.desktop.tray_support import tray_available, why_no_tray


def test_the_offscreen_platform_has_no_tray(qapp: QApplication) -> None:
    if qapp.platformName() != "offscreen":
        pytest.skip("this display may have a tray")
    assert not tray_available()


@pytest.mark.parametrize(
    ("desktop", "says"),
    [
        ("GNOME", "AppIndicator"),
        ("ubuntu:GNOME", "AppIndicator"),
        ("Budgie:GNOME", "panel"),
        ("XFCE", "panel"),
        ("KDE", "panel"),
        ("sway", "shows no tray icons"),
        ("", "shows no tray icons"),
    ],
)
def test_each_desktop_gets_its_reason(desktop: str, says: str) -> None:
    assert says in why_no_tray({"XDG_CURRENT_DESKTOP": desktop})


def test_an_unknown_desktop_gets_a_reason_too() -> None:
    assert why_no_tray({}) == "This desktop shows no tray icons."
