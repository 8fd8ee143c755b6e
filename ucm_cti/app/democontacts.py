"""The contacts of the demo: made-up people who call in its scenarios, and others."""

from ucm_cti.desktop.contacts.sources import HAND, Shelf, Source
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind, SourceId

_MOBILE, _WORK, _HOME, _OTHER = (
    NumberKind.MOBILE,
    NumberKind.WORK,
    NumberKind.HOME,
    NumberKind.OTHER,
)
_FILE = SourceId("file:customers.csv")
_CUSTOMERS: tuple[tuple[str, str, str, tuple[tuple[str, NumberKind], ...]], ...] = (
    (
        "Katerina Alexiou",
        "Alexiou Travel",
        "Books the spring fair each year.",
        (("+302310550123", _WORK), ("+306944550123", _MOBILE)),
    ),
    ("Jonas Brandt", "Brandt & Söhne", "Prefers to be called back.", (("+4989123456", _WORK),)),
    ("Giulia Ricci", "Studio Ricci", "Architect of the new office.", (("+390612345678", _WORK),)),
    ("Priya Natarajan", "Thames Logistics", "", (("+442071234567", _WORK),)),
    ("", "Hôtel Lumière", "Reception, day and night.", (("+33144556677", _WORK),)),
    ("Stavros Papadakis", "Papadakis Bros.", "Two open offers.", (("+302109876543", _WORK),)),
    ("Elena Vidal", "Clínica Vidal", "", (("+34911234567", _WORK), ("+34600123456", _MOBILE))),
    ("Lukas Moser", "", "", (("+436641234567", _MOBILE), ("+4315551234", _HOME))),
    ("Noor El-Sayed", "Cairo Textiles", "", (("+20223456789", _WORK),)),
    ("Ingrid Solberg", "Fjord Energi", "Pays on the first.", (("+4722334455", _WORK),)),
    ("", "City Couriers", "", (("+302310777888", _OTHER),)),
    ("Tomás Ferreira", "Lisboa Print", "", (("+351213456789", _WORK),)),
)
_DOCTOR = Contact(
    id=ContactId("demo-doctor"),
    name="Dr. Maria Ioannou",
    numbers=(ContactNumber("+302310999000", _WORK),),
    note="The company’s doctor.",
    source=HAND,
)


def demo_shelf() -> Shelf:
    """A dozen customers as if from a file, and one contact typed by hand."""
    customers = tuple(
        Contact(
            id=ContactId(f"demo-{index}"),
            name=name,
            company=company,
            numbers=tuple(ContactNumber(number, kind) for number, kind in numbers),
            note=note,
            source=_FILE,
        )
        for index, (name, company, note, numbers) in enumerate(_CUSTOMERS)
    )
    source = Source(_FILE, "customers.csv", read_at=1_767_600_000.0)
    return Shelf((source,), (*customers, _DOCTOR))
