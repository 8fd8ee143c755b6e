"""Pages of a list: page, item_num, sord, sidx, options (guide: list paging)."""

from collections.abc import Mapping, Sequence
from typing import Any

from ucm_cti.simulator.sessions import Rejection

Row = Mapping[str, Any]


def page_of(key: str, rows: Sequence[Row], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """One page as a reply body `{key: [...], total_item, total_page, page}`; counters are ints.

    Without `item_num` every row comes on page 1; a page behind the last is empty. Raises
    Rejection -15 for a page or size below 1 and for a sort field that no row has.
    """
    number, size = wanted.get("page", 1), wanted.get("item_num")
    if number < 1 or (size is not None and size < 1):
        raise Rejection(-15)
    chosen = _sorted(rows, wanted)
    pages = 1 if size is None else max(1, -(-len(chosen) // size))
    if size is not None:
        chosen = chosen[(number - 1) * size : number * size]
    elif number > 1:
        chosen = []
    if fields := _fields(wanted):
        chosen = [{name: row[name] for name in fields if name in row} for row in chosen]
    return {key: chosen, "total_item": len(rows), "total_page": pages, "page": number}


def _sorted(rows: Sequence[Row], wanted: Mapping[str, Any]) -> list[Row]:
    by = wanted.get("sidx", "")
    backwards = wanted.get("sord") == "desc"
    if not by:
        return list(reversed(rows)) if backwards else list(rows)
    if rows and not any(by in row for row in rows):
        raise Rejection(-15)
    return sorted(rows, key=lambda row: _sort_key(row.get(by)), reverse=backwards)


def _sort_key(value: object) -> tuple[int, float, str]:
    if isinstance(value, (int, float)):
        return (1, float(value), "")
    return (0, 0.0, "") if value is None else (2, 0.0, str(value))


def _fields(wanted: Mapping[str, Any]) -> list[str]:
    return [name.strip() for name in str(wanted.get("options", "")).split(",") if name.strip()]
