"""What independent coders made of the same texts, unit by unit, and how far they agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

import krippendorff
import numpy as np
import numpy.typing as npt

from ..curation import Curated
from ..models import Agreement, Claim, ClaimTopic, Coding, Record, Sentence
from ..models.claim_terms import Basis

RESAMPLES = 500
SEED = 4115
OVERLAP = 0.5

OF_CLAIMS: dict[str, Callable[[Claim], str | None]] = {
    "kind": lambda claim: claim.kind,
    "force": lambda claim: claim.force,
    "claimant": lambda claim: claim.claimant_id or "author",
    "attribution": lambda claim: claim.attribution,
    "verdict": lambda claim: claim.verdict,
}
OF_SENTENCES: dict[str, Callable[[Sentence], str | None]] = {
    "is_claim": lambda sentence: str(sentence.is_claim).lower(),
    "why_not": lambda sentence: sentence.why_not,
}
R = TypeVar("R", bound=Record)
Counts = npt.NDArray[np.int64]
Span = tuple[str, int, int]


def codings(coders: dict[str, Curated]) -> list[Coding]:
    """One row a unit, coder and variable, as coded.

    Units are spans of the text, named after the first coder who marked them; another coder's span is the same unit
    where the two share at least half of the characters that either covers.
    """
    rows: list[Coding] = []
    sentence_units, claim_units = _Units(), _Units()
    for coder, curated in sorted(coders.items()):
        topics: dict[str, set[str]] = defaultdict(set)
        for topic in _of(curated, ClaimTopic):
            topics[topic.claim_id].add(str(topic.topic))
        for sentence in _of(curated, Sentence):
            unit = sentence_units.name((sentence.document_id, sentence.start, sentence.end))
            values = {name: value(sentence) for name, value in OF_SENTENCES.items()}
            rows += [_row(unit, coder, name, value) for name, value in values.items() if value]
        for claim in _of(curated, Claim):
            unit = claim_units.name((claim.document_id, claim.start, claim.end))
            values = {name: value(claim) for name, value in OF_CLAIMS.items()}
            rows += [_row(unit, coder, name, value) for name, value in values.items() if value]
            rows.append(_row(unit, coder, "topics", " ".join(sorted(topics[claim.claim_id]))))
        sentence_units.close()
        claim_units.close()
    return rows


def agreement(rows: Iterable[Coding]) -> list[Agreement]:
    """Share of equal values and Krippendorff's alpha (nominal), with 95% intervals from units drawn again and again."""
    found: dict[tuple[str, Basis], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        found[row.variable, row.basis][row.unit].append(row.value)
    return [_agreement(*measured, list(units.values())) for measured, units in sorted(found.items())]


def _agreement(variable: str, basis: Basis, units: list[list[str]]) -> Agreement:
    shared = [values for values in units if len(values) > 1]
    known = sorted({value for values in shared for value in values})
    equal = sum(len(set(values)) == 1 for values in shared)
    agreed = round(equal / len(shared), 3) if shared else None
    if len(known) < 2:
        return Agreement(variable=variable, basis=basis, n=len(shared), agreed=agreed)
    counts = np.array([[values.count(value) for value in known] for values in shared])
    draw = np.random.default_rng(SEED)
    drawn = [nominal_alpha(counts[draw.integers(0, len(counts), len(counts))]) for _ in range(RESAMPLES)]
    low, high = np.quantile([alpha for alpha in drawn if alpha is not None], (0.025, 0.975))
    alpha = float(krippendorff.alpha(value_counts=counts, level_of_measurement="nominal"))
    return Agreement(
        variable=variable,
        basis=basis,
        n=len(shared),
        agreed=agreed,
        alpha=round(alpha, 3),
        low=round(float(low), 3),
        high=round(float(high), 3),
    )


def nominal_alpha(counts: Counts) -> float | None:
    """Krippendorff's alpha of nominal values, from how often each unit (row) was given each value (column).

    The closed form, for the bootstrap: the library's general one takes time by the square of the number of values.
    """
    coders, values = counts.sum(axis=1), counts.sum(axis=0)
    total = int(coders.sum())
    expected = (total**2 - (values**2).sum()) / (total - 1)
    if expected == 0:
        return None
    observed = ((coders**2 - (counts**2).sum(axis=1)) / (coders - 1)).sum()
    return float(1 - observed / expected)


def _of(curated: Curated, model: type[R]) -> list[R]:
    return [placed.record for placed in curated.tables.get(model.table_name, [])]  # type: ignore[misc]


def _row(unit: str, coder: str, variable: str, value: str | None) -> Coding:
    return Coding(unit=unit, coder=coder, variable=variable, basis=Basis.TEXT, value=value or "none")


class _Units:
    """The names of spans: a span that overlaps one marked by an earlier coder takes that one's name, once."""

    def __init__(self) -> None:
        self.earlier: list[Span] = []
        self.taken: set[Span] = set()
        self.new: list[Span] = []

    def name(self, span: Span) -> str:
        """The unit that a span stands for."""
        free = [each for each in self.earlier if each not in self.taken and _shared(each, span) >= OVERLAP]
        unit = max(free, key=lambda each: _shared(each, span), default=None)
        if unit is None:
            unit = span
            self.new.append(span)
        self.taken.add(unit)
        document, start, end = unit
        return f"{document}:{start}-{end}"

    def close(self) -> None:
        """End one coder's spans."""
        self.earlier += self.new
        self.new, self.taken = [], set()


def _shared(one: Span, other: Span) -> float:
    if one[0] != other[0]:
        return 0.0
    inner = min(one[2], other[2]) - max(one[1], other[1])
    outer = max(one[2], other[2]) - min(one[1], other[1])
    return max(inner, 0) / outer
