"""How generated files reach the disk: all or nothing, the last good data in place until then."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..errors import UsageError
from .publication import DATA_FOLDER

GENERATED = (DATA_FOLDER, "schemas")


def write(files: dict[str, bytes], root: Path) -> None:
    """Write the files below `root`, replacing the generated folders whole; UsageError where that is not allowed.

    New folders are filled beside the old ones and then change places with them by renaming, so that a build that
    is stopped leaves the old ones as they were.
    """
    try:
        restore(root)
        with tempfile.TemporaryDirectory(dir=root, prefix=".build-") as staging:
            for path, content in files.items():
                target = Path(staging) / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
            for folder in GENERATED:
                _swap(Path(staging) / folder, root / folder)
            for path in files:
                if not path.startswith(tuple(f"{folder}/" for folder in GENERATED)):
                    os.replace(Path(staging) / path, root / path)
    except OSError as error:
        place = error.filename or root
        raise UsageError(f"{place} - {error.strerror} - expected a folder that can be written") from None


def _swap(new: Path, old: Path) -> None:
    if not new.is_dir():
        return
    aside = _aside(old)
    old.parent.mkdir(parents=True, exist_ok=True)
    if old.exists():
        old.rename(aside)
    new.rename(old)
    if aside.exists():
        shutil.rmtree(aside)


def restore(root: Path) -> None:
    """Put back a folder that a stopped build had moved aside; sweep what it left half-made."""
    for folder in GENERATED:
        old = root / folder
        aside = _aside(old)
        if aside.exists() and not old.exists():
            aside.rename(old)
        elif aside.exists():
            shutil.rmtree(aside)
    for left in root.glob(".build-*"):
        shutil.rmtree(left, ignore_errors=True)


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}-last")


def stale(files: dict[str, bytes], root: Path) -> Iterator[str]:
    """Every path that is missing, differs, or stands among the generated files without being one."""
    for path, content in files.items():
        on_disk = root / path
        if not on_disk.is_file():
            yield f"missing   {path}"
        elif on_disk.read_bytes() != content:
            yield f"differs   {path}"
    for folder in GENERATED:
        for found in sorted((root / folder).rglob("*")):
            path = found.relative_to(root).as_posix()
            if found.is_file() and path not in files and "__pycache__" not in path:
                yield f"left over {path}"
