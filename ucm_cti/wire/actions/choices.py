"""Kinds of parameters that several families share, as the PBX spells them."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

Permission: TypeAlias = Literal[
    "internal",
    "internal-local",
    "internal-local-national",
    "internal-local-national-international",
]
"""What a call may cost at most, each level with those before it."""

RingTone: TypeAlias = Literal[
    "none",
    "ring1",
    "ring2",
    "ring3",
    "ring4",
    "ring5",
    "ring6",
    "ring7",
    "ring8",
    "ring9",
    "ring10",
    "Bellcore-dr1",
    "Bellcore-dr2",
    "Bellcore-dr3",
    "Bellcore-dr4",
    "Bellcore-dr5",
    "custom",
]
"""The Alert-Info hint by which a phone picks its ring tone."""

Misprint: TypeAlias = Annotated[
    str, Meta(description="in the guide's table by mistake, leave unset")
]
"""A parameter that the guide's table has and its sample and sense have not."""
