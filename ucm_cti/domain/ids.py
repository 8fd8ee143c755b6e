"""Identifiers. Each is its own type so that a number is never passed where a leg is meant."""

from typing import NewType

ExtensionNumber = NewType("ExtensionNumber", str)
"""A dialable internal number as text; leading zeros matter (wire.md 2.10)."""

CallId = NewType("CallId", str)
"""One conversation: the PBX's linkedid, or the uniqueid of its oldest leg (wire.md 1.6)."""

LegId = NewType("LegId", str)
"""One party's side of a call: the PBX's channel name, unique until the PBX reboots."""
