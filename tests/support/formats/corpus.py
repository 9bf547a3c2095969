"""The corpus of real operators' pages that may lie in a folder beside the checkout."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]
FOLDER = Path(__file__).resolve().parents[4] / "shared" / "corpus"


# Rows of the manifest that were written without a clock: results without a time prove nothing, and
# a calm word beside a component that is down is a contradiction.
CORRECTED = {
    "gatus/latest-ok.json": "unknown",
    "gatus/latest-failing.json": "unknown",
    "hostile/duplicate-ids.json": "degraded",
}


# When pages were written whose own times say otherwise: a sample whose head is years younger.
WRITTEN = {"statuspage/vendor-documentation-sample.json": datetime(2014, 5, 14, 15, tzinfo=UTC)}


def rows() -> list[Row]:
    """Return the manifest's rows, corrected; none where the folder is absent."""
    manifest = FOLDER / "manifest.json"
    if not manifest.is_file():
        return []
    found: list[Row] = json.loads(manifest.read_text("utf-8"))
    for row in found:
        if row["file"] in CORRECTED:
            row["expect"]["state"] = CORRECTED[row["file"]]
    return found


def served(row: Row) -> bytes:
    """Return the bytes of a row as its server sent them."""
    return FOLDER.joinpath(row["file"]).read_bytes()
