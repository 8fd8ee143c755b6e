"""The call records of one PBX and how cdrapi hands them out (catalogue: cdrapi)."""

from collections import deque
from collections.abc import Mapping
from typing import Any

from ucm_cti.simulator.pbx.config import PbxConfig
from ucm_cti.simulator.records.documents import (
    JSON,
    Document,
    csv_document,
    json_document,
    text_document,
    xml_document,
)
from ucm_cti.simulator.records.filters import entry_test, page_bounds
from ucm_cti.simulator.records.rows import COLUMNS, Entry
from ucm_cti.simulator.sessions import Rejection


class Ledger:
    """Entries in the order in which their calls ended; the newest `kept` of them."""

    def __init__(self, config: PbxConfig, kept: int) -> None:
        self._offset = config.utc_offset_minutes
        self._silent = config.quirks.empty_records_body
        self._entries: deque[Entry] = deque(maxlen=kept)

    def add(self, entry: Entry) -> None:
        """Keep the entry of a call that is over."""
        self._entries.append(entry)

    def found(self, values: Mapping[str, Any]) -> list[Entry]:
        """The entries that a request's filters let through, one page of them. Raises Rejection."""
        page, matches = page_bounds(values), entry_test(values, self._offset)
        return [entry for entry in self._entries if matches(entry)][page]

    def query(self, values: Mapping[str, Any]) -> Document:
        """cdrapi.query: CSV unless another `format` is asked for, as its predecessor had it."""
        entries = self.found(values)
        if not entries and self._silent:
            return text_document("", JSON)
        match values.get("format", "csv"):
            case "json":
                return json_document({"cdr_root": [entry.document for entry in entries]})
            case "xml":
                return xml_document("cdr_root", {"cdr": [entry.document for entry in entries]})
            case _:
                mains = ((entry.main,) if entry.main else () for entry in entries)
                pairs = zip(mains, entries, strict=True)
                rows = [row for main, entry in pairs for row in (*main, *entry.rows)]
                return csv_document(COLUMNS, rows)

    def delete(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """cdrapi.delete: matching entries are gone for good. The guide states neither the value of
        `delete` nor whether filters limit it; here any value does and they do."""
        doomed = {id(entry) for entry in self.found(values)}
        kept = [entry for entry in self._entries if id(entry) not in doomed]
        self._entries.clear()
        self._entries.extend(kept)
        return {}

    def recordings_of(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """getRecordInfosByCall: the files of the record with that AcctId. Raises Rejection -16."""
        wanted = str(values["id"])
        for entry in reversed(self._entries):
            for row in entry.rows:
                if row["AcctId"] == wanted:
                    return {"recordfiles": ",".join(f for f in row["recordfiles"].split("@") if f)}
        raise Rejection(-16)
