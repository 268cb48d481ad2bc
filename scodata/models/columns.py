"""Which kinds of column exist: the closed set from which every table is made."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from annotated_types import Ge, Le
from pydantic import Field, Strict, StringConstraints

TypeName = Literal[
    "id", "text", "url", "integer", "year", "decimal", "boolean", "date", "vocabulary", "reference", "language"
]
TYPE_NAMES: tuple[str, ...] = get_args(TypeName)

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
STATE = r"^[A-Z]{3}$"
SUMMIT = r"^(chs|chg|s5)-[12][0-9]{3}(-[a-z]+)+$"
PARTS = r"^[A-Za-z0-9._~/-]+(:[A-Za-z0-9._~/-]+)*$"
PRINTED = r"^\S(.*\S)?$"
EDTF_DATE = r"(\.\.|[0-9]{2}XX|[0-9]{3}X|[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?)"
EDTF = rf"^{EDTF_DATE}(/{EDTF_DATE})?$"


@dataclass(frozen=True, slots=True)
class ColumnType:
    """The mark that tells an annotation's column type, and for references the table that is meant."""

    name: TypeName
    table: str | None = None


def _matching(pattern: str) -> StringConstraints:
    return StringConstraints(min_length=1, pattern=pattern)


StateId = Annotated[str, ColumnType("id"), _matching(STATE)]
SummitId = Annotated[str, ColumnType("id"), _matching(SUMMIT)]
Slug = Annotated[str, ColumnType("id"), _matching(SLUG)]
CompositeId = Annotated[str, ColumnType("id"), _matching(PARTS)]

Text = Annotated[str, ColumnType("text"), _matching(PRINTED)]
Quote = Annotated[str, ColumnType("text"), StringConstraints(min_length=1, max_length=80, pattern=PRINTED)]
Edtf = Annotated[str, ColumnType("text"), _matching(EDTF)]
Sha256 = Annotated[str, ColumnType("text"), _matching(r"^[0-9a-f]{64}$")]
Origin = Annotated[str, ColumnType("text"), _matching(r"^(curated|extracted@[^\s]+)$")]
WikidataId = Annotated[str, ColumnType("text"), _matching(r"^Q[1-9][0-9]*$")]
Url = Annotated[str, ColumnType("url"), _matching(r"^https?://[^\s]+$")]
Language = Annotated[str, ColumnType("language"), _matching(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]

Integer = Annotated[int, Strict(), ColumnType("integer")]
Count = Annotated[int, Strict(), ColumnType("integer"), Ge(0)]
Ordinal = Annotated[int, Strict(), ColumnType("integer"), Ge(1)]
Year = Annotated[int, Strict(), ColumnType("year"), Ge(1900), Le(2100)]
Decimal = Annotated[float, Strict(), ColumnType("decimal")]
Percent = Annotated[float, Strict(), ColumnType("decimal"), Ge(0), Le(100)]
Ratio = Annotated[float, Strict(), ColumnType("decimal"), Ge(-1), Le(1)]
Boolean = Annotated[bool, Strict(), ColumnType("boolean")]
Day = Annotated[dt.date, Strict(), ColumnType("date")]

StateRef = Annotated[str, ColumnType("reference", "states"), _matching(STATE)]
SummitRef = Annotated[str, ColumnType("reference", "summits"), _matching(SUMMIT)]
PersonRef = Annotated[str, ColumnType("reference", "persons"), _matching(SLUG)]
BodyRef = Annotated[str, ColumnType("reference", "bodies"), _matching(SLUG)]
InstrumentRef = Annotated[str, ColumnType("reference", "instruments"), _matching(SLUG)]
InitiativeRef = Annotated[str, ColumnType("reference", "initiatives"), _matching(SLUG)]
ExerciseRef = Annotated[str, ColumnType("reference", "exercises"), _matching(SLUG)]
DocumentRef = Annotated[str, ColumnType("reference", "documents"), _matching(SLUG)]
SentenceRef = Annotated[str, ColumnType("reference", "sentences"), _matching(PARTS)]
ClaimRef = Annotated[str, ColumnType("reference", "claims"), _matching(PARTS)]


def required(description: str, example: object, unit: str | None = None) -> Any:
    """A field that every record fills."""
    return Field(description=description, examples=[example], json_schema_extra={"unit": unit})


def optional(description: str, example: object, unit: str | None = None, expected: bool | str = True) -> Any:
    """A field that may be empty: not applicable, or not established (table `missing` says which).

    `expected` says whether a reader would look for a value: always, never (a detail that few records have, or one of
    several fields of which one is filled), or where the named column is true or filled.
    """
    return Field(
        default=None,
        description=description,
        examples=[example],
        json_schema_extra={"unit": unit, "expected": expected},
    )
