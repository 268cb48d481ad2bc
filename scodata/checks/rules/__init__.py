"""The rules across tables: one function a rule, listed at the foot in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...assembly.dataset import Dataset
from ...errors import Fault
from .codings import (
    recodings_are_settled,
    sentences_do_not_overlap,
    spans_lie_in_their_text,
    verdicts_follow_readings,
)
from .keys import (
    keys_are_unique,
    mentions_exist,
    references_exist,
    table_references_exist,
)
from .sources import (
    documents_are_used,
    gaps_are_gaps,
    key_dates_have_two_sources,
    names_resolve_to_one_record,
    pages_have_one_card,
    records_are_cited,
)
from .time import (
    adoption_fits_the_summit,
    hosts_hold_a_status,
    nothing_after_the_cutoff,
    ordinals_are_dense,
    spells_do_not_overlap,
)

Rule = Callable[[Dataset], Iterator[Fault]]

RULES: tuple[Rule, ...] = (
    keys_are_unique,
    references_exist,
    table_references_exist,
    mentions_exist,
    spells_do_not_overlap,
    hosts_hold_a_status,
    ordinals_are_dense,
    nothing_after_the_cutoff,
    adoption_fits_the_summit,
    sentences_do_not_overlap,
    spans_lie_in_their_text,
    verdicts_follow_readings,
    recodings_are_settled,
    names_resolve_to_one_record,
    records_are_cited,
    key_dates_have_two_sources,
    documents_are_used,
    pages_have_one_card,
    gaps_are_gaps,
)
