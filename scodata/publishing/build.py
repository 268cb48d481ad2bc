"""The whole way from seeds to published files, as one call."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from ..assembly import Dataset, assemble
from ..checks import RULES, check
from ..checks.texts import check_texts
from ..curation import read_seeds
from ..errors import DataError
from .publication import publication
from .readme import with_table_list


@dataclass(frozen=True)
class Built:
    """A dataset that passed every check, and its files by path."""

    data: Dataset
    tables: dict[str, pa.Table]
    files: dict[str, bytes]
    checks: int
    texts: int


def build(root: Path, texts: Path | None = None) -> Built:
    """Build from `root/seeds`; DataError with every fault found, before anything is written.

    Faults in reading the seeds are told alone: rules across tables would speak of rows that are not there yet.

    Args:
        root: the project's folder.
        texts: a folder of documents' texts, recognised by their hash, against which spans and quotes are checked.
    """
    seeds = root / "seeds"
    release, curated = read_seeds(seeds)
    if curated.faults:
        raise DataError(curated.faults)
    data = assemble(release, curated)
    tables = data.tables()
    held = check_texts(data, [folder for folder in (seeds / "texts", texts) if folder is not None])
    faults = [*held.faults, *check(data, tables, curated.assertions)]
    if faults:
        raise DataError(faults)
    files = publication(data, tables)
    readme = root / "README.md"
    if readme.is_file():
        card = json.loads(files["datapackage.json"])
        files["README.md"] = with_table_list(readme.read_text(encoding="utf-8"), card).encode()
    checks = len(RULES) + len(tables) + len(curated.assertions) + tables["facts"].num_rows
    return Built(data, tables, files, checks, held.texts)
