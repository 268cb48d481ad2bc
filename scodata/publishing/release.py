"""What a release uploads: wheel, sdist, data zip, Parquet and Stata files, checksums, the diff to the last release."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

from ..errors import DataError, Fault
from ..reading.changes import changes
from ..reading.citing import cite
from ..reading.frames import arrow_to_frame
from ..reading.package import descriptor as installed_descriptor
from ..schema import SPECS
from .build import Built
from .descriptor import descriptor
from .publication import DATA_FOLDER, codebook_bytes, data_files, to_json
from .stata import write_stata

PANELS = ("state_years", "dyad_years")
KEPT = "README.md"


def release(built: Built, root: Path, folder: Path) -> list[Path]:
    """Fill `folder` with the files of a release and return their paths, checksums last."""
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.iterdir():
        if left.name != KEPT:
            shutil.rmtree(left) if left.is_dir() else left.unlink()
    _packages(root, folder)
    version = built.data.release.version
    (folder / f"scodata-{version}-data.zip").write_bytes(data_zip(built, root))
    for name in SPECS:
        shutil.copy(root / DATA_FOLDER / f"{name}.parquet", folder / f"{name}.parquet")
    for name in PANELS:
        write_stata(arrow_to_frame(built.tables[name]), name, folder / f"{name}.dta", built.data.release.cutoff)
    (folder / "diff.csv").write_bytes(_diff(built, root))
    paths = sorted(path for path in folder.iterdir() if path.name != KEPT)
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in paths)
    (folder / "SHA256SUMS").write_text(sums)
    return [*paths, folder / "SHA256SUMS"]


def data_zip(built: Built, root: Path) -> bytes:
    """Descriptor, CSV and Parquet, codebook, bibliography and licences, with the same bytes every time."""
    files = data_files(built.tables)
    contents = {f"data/{name}": content for name, content in files.items()}
    contents["datapackage.json"] = to_json(descriptor(built.data, built.tables, files, "data/"))
    contents["codebook.csv"] = codebook_bytes()
    installed_descriptor.cache_clear()
    contents["bibliography.bib"] = (
        cite(arrow_to_frame(built.tables["documents"]), "bibtex", "documents") + "\n"
    ).encode()
    for name in ("LICENSE", "LICENSE-DATA", "CITATION.cff", "CHANGELOG.md"):
        contents[name] = (root / name).read_bytes()
    cutoff = built.data.release.cutoff
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(contents.items()):
            entry = zipfile.ZipInfo(name, (cutoff.year, cutoff.month, cutoff.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return sink.getvalue()


def _packages(root: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise DataError([Fault(str(root), "wheel and sdist not built", (done.stderr or done.stdout)[-400:])])


def _diff(built: Built, root: Path) -> bytes:
    new = {name: built.files[f"{DATA_FOLDER}/{name}.csv"] for name in SPECS}
    tag = _git(root, "describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD^").decode().strip()
    old: dict[str, bytes] = {}
    if tag:
        listed = _git(root, "ls-tree", "--name-only", tag, f"{DATA_FOLDER}/").decode().split()
        old = {Path(path).stem: _git(root, "show", f"{tag}:{path}") for path in listed if path.endswith(".csv")}
    frame = changes(old, new, {name: list(spec.key) for name, spec in SPECS.items()})
    return frame.to_csv(index=False, lineterminator="\n").encode()


def _git(root: Path, *words: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False).stdout
    except FileNotFoundError:
        return b""
