"""Where the window with the keyboard is, whoever owns it."""

import sys

Box = tuple[int, int, int, int]
"""Left, top, width, height in the screen's own px."""


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def active_window() -> Box | None:
        """The window with the keyboard, None where there is none."""
        rect = wintypes.RECT()
        user = ctypes.windll.user32
        if not user.GetWindowRect(user.GetForegroundWindow(), ctypes.byref(rect)):
            return None
        return rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top

elif sys.platform == "linux":

    def active_window() -> Box | None:
        """The window with the keyboard by _NET_ACTIVE_WINDOW (EWMH), None where there is none and
        where no X server tells, as on Wayland."""
        # Slow to import; only for who wants pop-ups beside the window in use.
        from Xlib import X  # type: ignore[import-untyped] # noqa: PLC0415 # as above; no types
        from Xlib.display import Display  # type: ignore[import-untyped] # noqa: PLC0415 # as above
        from Xlib.error import DisplayError, XError  # type: ignore[import-untyped] # noqa: PLC0415

        try:
            display = Display()
        except (DisplayError, OSError):
            return None
        try:
            root = display.screen().root
            name = display.intern_atom("_NET_ACTIVE_WINDOW")
            answer = root.get_full_property(name, X.AnyPropertyType)
            found = answer.value[0] if answer is not None and answer.value else 0
            window = display.create_resource_object("window", found) if found else root
            size = window.get_geometry()
            corner = window.translate_coords(root, 0, 0)
            box = (-corner.x, -corner.y, size.width, size.height)
        except XError:
            return None
        else:
            return box if found else None
        finally:
            display.close()

else:

    def active_window() -> Box | None:
        """Not told by this system."""
        return None
