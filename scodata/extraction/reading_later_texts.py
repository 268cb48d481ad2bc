"""Texts told as adopted before they were: `signed a convention on countering extremism in 2009`, which is of 2017.

Which text a title means is looked for among those of the document's day. Where none is found there, one that was
adopted later can be meant alone, and the occasion told is not its own.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .facets import at_meeting, closed
from .findings import Asserted, Finding
from .texts_meant import ADOPTED, COMMON
from .titles import TITLE, alike, stems_of, texts_of, the_titles
from .town_places import towns

KINDS = ("treaty", "convention", "agreement")
"""Kinds of texts that are concluded once; programmes and statements are drawn up anew."""
UNREAL = re.compile(
    r"\b(?:not|never|no|will|would|should|may(?! \d| 2)|might|plans?|planned|propos\w+|draft\w*|if|work(?:ed|ing)? on"
    r"|prepar\w+|negotiat\w+|(?:to be|to) (?:signed|adopted|sign|adopt|conclude)|bilateral|idea|initialled|expected"
    r"|amend\w*|call\w* for|need\w*|UN|United Nations|CIS|CSTO)\b"
)
TOGETHER = re.compile(
    r"\b(?:[Ll]eaders|[Hh]eads of|[Pp]residents|[Ss]tates|[Mm]embers|[Cc]ountries|[Ss]ummit|SCO|[Cc]ouncil)\b"
    r"[^.;]{0,40}?\b(?:signed|adopted|concluded|approved)\b"
    r"|\b(?:signed|adopted|concluded|approved)\b[^.;]{0,40}? by the"
    r"|\b(?:[Bb]y|[Tt]hrough) (?:signing|adopting|concluding)\b"
)
"""Those who conclude the texts of the organisation, by the verb."""


def later_texts(claim: Asserted) -> Iterator[Finding]:
    """The day of a text that was adopted only after the document that tells of its adoption."""
    if claim.date is None or claim.of_type("instrument") or not claim.names("sco"):
        return
    if UNREAL.search(claim.words) or not TOGETHER.search(claim.words) or not ADOPTED.search(claim.words):
        return
    occasion = _occasion(claim)
    meant = {m.entity_id for m in texts_of(claim.words, None) if m.entity_type == "instrument"} or _by_words(claim)
    if occasion is None or len(meant) != 1 or any(pattern.search(claim.words) for pattern, _ in COMMON):
        return
    text = meant.pop()
    row = claim.world.index["instruments"][text]
    is_later = row["adopted_date"] > claim.date.isoformat()
    if row["kind"] in KINDS and is_later and not _is_older(claim, text):
        yield Finding("instruments", text, "adopted_date", occasion, False, row["adopted_date"])


def _by_words(claim: Asserted) -> set[str]:
    """The convention of whose title's telling words those behind `convention on` are the same, and no others."""
    found, titles = set(), the_titles()
    for match in TITLE.finditer(claim.words):
        if match["head"].lower() not in ("convention", "treaty"):
            continue
        told = stems_of(OBJECT.split(match["behind"], maxsplit=1)[0])
        found |= {
            each.entity_id
            for each in titles.titles
            if each.entity_type == "instrument" and each.kind == "convention" and told and each.stems == told
        }
    return found


OBJECT = re.compile(r" (?:in|at|on the occasion|on (?=\d)|during|when|which|that|was|were)\b")
"""Where the words that tell what a text is about end."""


def _is_older(claim: Asserted, text: str) -> bool:
    """Whether a text that is called much the same was there by the document's day, or an agreement on that matter."""
    rows, today = claim.world.index["instruments"], (claim.date or dt.date.max).isoformat()
    titles = the_titles().titles
    own = next(each.stems for each in titles if each.entity_id == text)
    same = {
        each.entity_id for each in titles if rows[text]["kind"] == "agreement" and each.adopted and own <= each.stems
    }
    return any(rows[each]["adopted_date"] <= today for each in same | alike(text) if each in rows) or _is_nearer(
        claim, text, today
    )


def _is_nearer(claim: Asserted, text: str, today: str) -> bool:
    """Whether a text of the kind that was there by then shares as many telling words with the claim."""
    titles, said = the_titles(), stems_of(claim.words)
    rows = claim.world.index["instruments"]
    shared = {
        each.entity_id: titles.weight(each.stems & said)
        for each in titles.titles
        if each.entity_id in rows and each.kind == rows[text]["kind"]
    }
    return any(
        weight >= shared.get(text, 0) > 0 for each, weight in shared.items() if rows[each]["adopted_date"] <= today
    )


def _occasion(claim: Asserted) -> str | None:
    """The meeting, time or town at which it is told to have been adopted, where a meeting of leaders was there."""
    whole = ((0, len(claim.words)),)
    named = claim.of_type("summit")
    if named:
        return named[0].entity_id
    places = {town.name for town in towns(claim, whole)}
    for time in closed(claim, whole):
        held = [each for each in claim.world.meetings if at_meeting(claim, each.summit_id, time.edtf)]
        if any(each.city in places for each in held):
            return time.edtf
    return None
