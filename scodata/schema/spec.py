"""What a table looks like, compiled from its model: the one description that every emitter reads."""

from __future__ import annotations

from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from annotated_types import Ge, Le
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from ..models.columns import TYPE_NAMES, ColumnType
from ..models.record import Record, date_pairs
from ..models.terms import Term


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its type from the closed set and everything that bounds its values."""

    name: str
    type: str
    required: bool
    description: str
    example: Any
    unit: str | None = None
    pattern: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    max_length: int | None = None
    terms: tuple[tuple[str, str], ...] = ()
    references: str | None = None
    precision: str | None = None
    expected: bool | str = True


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns in order and its key."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    derived: bool
    languages: tuple[str, ...] = ()
    """Besides English, the languages in which a reader would expect each record's name."""

    def column(self, name: str) -> Column:
        """The column of that name; KeyError without it."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    @property
    def names(self) -> tuple[str, ...]:
        """The column names in order."""
        return tuple(column.name for column in self.columns)


def compile_table(model: type[Record]) -> Table:
    """Compile a model; TypeError for a field outside the closed set of column types."""
    hints = get_type_hints(model, include_extras=True)
    pairs = date_pairs(model)
    columns = tuple(
        _compile_column(f"{model.__name__}.{name}", name, hints[name], info, pairs.get(name))
        for name, info in model.model_fields.items()
    )
    description = (model.__doc__ or "").strip().splitlines()[0]
    return Table(model.table_name, description, columns, model.primary_key, model.derived, model.languages)


def _compile_column(place: str, name: str, hint: Any, info: FieldInfo, precision: str | None) -> Column:
    if not info.description or not info.examples:
        raise TypeError(f"{place} - no description or example - expected both")
    extra = info.json_schema_extra
    return Column(
        name=name,
        required=info.is_required(),
        description=info.description,
        example=info.examples[0],
        unit=str(extra["unit"]) if isinstance(extra, dict) and extra.get("unit") else None,
        precision=precision,
        expected=extra.get("expected", True) if isinstance(extra, dict) else True,  # type: ignore[arg-type]
        **_type_facts(place, _without_none(hint)),
    )


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (option for option in get_args(hint) if option is not NoneType)
    return hint


def _type_facts(place: str, hint: Any) -> dict[str, Any]:
    if isinstance(hint, type) and issubclass(hint, Term):
        return {"type": "vocabulary", "terms": tuple((term.value, term.meaning) for term in hint)}
    marks = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    facts: dict[str, Any] = {}
    for mark in marks:
        match mark:
            case ColumnType(name=type_name, table=table):
                facts |= {"type": type_name, "references": table}
            case StringConstraints(pattern=str(pattern), max_length=max_length):
                facts |= {"pattern": pattern, "max_length": max_length}
            case Ge(ge=minimum):
                facts["minimum"] = minimum
            case Le(le=maximum):
                facts["maximum"] = maximum
    if facts.get("type") not in TYPE_NAMES:
        raise TypeError(f"{place} - {hint!r} - expected a column type of models/columns.py or a vocabulary")
    return facts
