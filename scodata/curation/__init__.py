"""How the folder `seeds/` becomes records: every file read, every fault gathered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import DataError, Fault, UsageError, nearest
from .assertions import read_assertions
from .claims import read_claims
from .gaps import read_gaps
from .recodings import read_recodings
from .records import Curated, Placed, key_of, read_file
from .release import Release, read_facts, read_release
from .shapes import SHAPES
from .yamltree import Node, read_yaml

__all__ = ["Curated", "Placed", "Release", "key_of", "read_seeds"]


def read_seeds(folder: Path) -> tuple[Release, Curated]:
    """Read all seeds; what is wrong stands in `Curated.faults`, with file, line and column.

    Raises UsageError where there is no folder, DataError at once only where there is no release card.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder} - no such folder - expected the folder of seeds")
    release = read_release(folder / "release.yml", f"{folder.name}/release.yml")
    curated = Curated()
    curated.faults.extend(_strangers(folder))
    for shape in SHAPES:
        root = _tree(folder / shape.file, folder, curated)
        if root is not None:
            read_file(shape, root, curated)
    file = folder / "missing.yml"
    gaps = _tree(file, folder, curated) if file.exists() else None
    if gaps is not None:
        read_gaps(gaps, curated)
    for path in sorted((folder / "claims").glob("*.yml")):
        root = _tree(path, folder, curated)
        if root is not None:
            read_claims(root, path.stem, curated)
    for folder_of_coder in sorted((folder / "codings").glob("*/")):
        coder = curated.coders.setdefault(folder_of_coder.name, Curated())
        for path in sorted(folder_of_coder.glob("*.yml")):
            root = _tree(path, folder, curated)
            if root is not None:
                read_claims(root, path.stem, coder)
        curated.faults.extend(coder.faults)
    curated.recoded = read_recodings(
        folder / "codings" / "records.tsv", f"{folder.name}/codings/records.tsv", curated.faults
    )
    curated.assertions = read_assertions(folder / "assertions.yml", f"{folder.name}/assertions.yml", curated.faults)
    read_facts(folder / "facts.tsv", f"{folder.name}/facts.tsv", curated)
    return release, curated


def _strangers(folder: Path) -> Iterator[Fault]:
    known = {shape.file for shape in SHAPES} | {"release.yml", "assertions.yml", "missing.yml"}
    for path in sorted(folder.rglob("*.y*ml")):
        inner = path.relative_to(folder)
        if (len(inner.parts) == 1 and inner.name not in known) or path.suffix == ".yaml":
            hint = nearest(inner.name, known)
            place = str(Path(folder.name) / inner)
            yield Fault(place, "unknown seed file", inner.name, "a file of seeds/README.md", hint)


def _tree(path: Path, folder: Path, curated: Curated) -> Node | None:
    try:
        return read_yaml(path, str(Path(folder.name) / path.relative_to(folder)))
    except DataError as error:
        curated.faults.extend(error.faults)
        return None
