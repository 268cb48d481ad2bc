"""What the tests share: the small project, and the folders that may or may not be there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SMALL = Path(__file__).resolve().parent / "small"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project of two states and two summits that builds; a copy to be broken at will."""
    shutil.copytree(SMALL, tmp_path / "small")
    return tmp_path / "small"
