"""What each table looks like, compiled once from the models."""

from __future__ import annotations

from ..models import MODELS
from .spec import Column, Table, compile_table

SPECS: dict[str, Table] = {name: compile_table(model) for name, model in MODELS.items()}

__all__ = ["SPECS", "Column", "Table", "compile_table"]
