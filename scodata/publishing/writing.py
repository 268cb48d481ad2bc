"""How generated files reach the disk: all or nothing, the last good data in place until then."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..errors import UsageError
from .publication import DATA_FOLDER

GENERATED = (DATA_FOLDER, "schemas")
ASIDE = "-last"


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
            _exchange(Path(staging), root, [*GENERATED, *_loose(files)])
        restore(root)
    except OSError as error:
        place = error.filename or root
        raise UsageError(f"{place} - {error.strerror} - expected a place that can be written") from None


def _loose(files: dict[str, bytes]) -> list[str]:
    return [path for path in files if not path.startswith(tuple(f"{folder}/" for folder in GENERATED))]


def _exchange(staging: Path, root: Path, paths: list[str]) -> None:
    """Put every new path in the place of the old one, or leave all old ones where they were."""
    undo: list[tuple[Path, Path]] = []
    try:
        for path in paths:
            new, old = staging / path, root / path
            if not new.exists():
                continue
            old.parent.mkdir(parents=True, exist_ok=True)
            if old.exists():
                old.rename(_aside(old))
                undo.append((_aside(old), old))
            new.rename(old)
    except OSError:
        for aside, old in reversed(undo):
            _remove(old)
            aside.rename(old)
        raise


def restore(root: Path) -> None:
    """Put back what a stopped build had moved aside; sweep what it left half-made; UsageError where that fails."""
    try:
        for aside in [path for folder in (root, root / "scodata") for path in folder.glob(f".*{ASIDE}")]:
            old = aside.with_name(aside.name.removesuffix(ASIDE).removeprefix("."))
            if old.exists():
                _remove(aside)
            else:
                aside.rename(old)
        for left in root.glob(".build-*"):
            shutil.rmtree(left, ignore_errors=True)
    except OSError as error:
        raise UsageError(f"{error.filename} - {error.strerror} - expected a place that can be written") from None


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}{ASIDE}")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()


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
