"""What a claim's main clause is about: something that records tell, or something that goes on beside them.

A fact told in passing - in a relative clause, an apposition, an opening phrase - confirms nothing of a sentence whose
own verb is of another matter: `the SCO, which came into being in 2001, fosters joint work in trade`.
"""

from __future__ import annotations

import re

from .findings import LABEL, Asserted
from .lexicon import words
from .predicates import LEAD, NONE, Predicate, predicate_of

LASTING = frozenset(("present", "progressive", "perfect"))
"""Tenses in which a text says what goes on; in the past tense it reports."""
PLURALS = (
    r"leaders|members|states|countries|heads|presidents|premiers|ministers|governments|summits|meetings|observers"
    r"|partners|participants|representatives|delegations|plus"
)
SUBJECT = re.compile(
    r"^(?:The |This |Its |Our )?(?:SCO|Shanghai Cooperation Organi[sz]ation|[Oo]rgani[sz]ation|[Bb]loc|[Gg]roup(?:ing)?"
    r"|[Ss]ummit|It)(?: \([^()]{2,40}\))?(?:, [^,]{3,120},)? (?:\w+ly |also |now |still |therefore )?"
    rf"(?P<verb>(?!(?:{PLURALS})\b)[a-z]{{3,}}s) "
)
"""A verb in the present right behind the organisation."""
RESUMED = re.compile(rf"^(?:which|who)\b[^,;]{{3,120}}, (?P<verb>(?!(?:{PLURALS})\b)[a-z]{{3,}}s) (?!and\b|or\b)")
"""The verb of the main clause behind a relative clause with which a claim begins."""
DOUBT, DOUBT_OF_RECORD = 0.5, 0.8
"""How likely a claim may be a judgement, a promise or a demand, and still be confirmed; more by a verb of record."""
PART = 20
"""Characters by which a sentence is longer than a claim that is a part of it."""


def is_beside_it(claim: Asserted) -> bool:
    """Whether what the records confirm in a claim stands beside its main matter, as far as its verb and sort tell."""
    if claim.words.startswith("|"):
        return False
    said = LABEL.sub("", claim.words, count=1) if LABEL.match(claim.words) else claim.words
    told, of_record = predicate_of(said), words("record_verbs.txt")
    is_of_record = told != NONE and not told.is_copula and told.verb in of_record
    if claim.doubt > (DOUBT_OF_RECORD if is_of_record else DOUBT) or _is_setting_alone(claim):
        return True
    subject = SUBJECT.match(said) or RESUMED.match(said)
    return bool(subject and subject["verb"] not in of_record) or (_goes_on(told) and not is_of_record)


def _goes_on(told: Predicate) -> bool:
    """Whether a verb says what somebody does or has done, in words of its own."""
    return told.tense in LASTING and not told.is_copula and not told.is_passive and told.verb.isalpha()


def _is_setting_alone(claim: Asserted) -> bool:
    """`In the years since it was set up, the SCO,`: an opening phrase with no more than the subject of what follows."""
    lead = LEAD.match(claim.words)
    rest = claim.words[lead.end() :] if lead else ""
    is_part = len(claim.sentence) > len(claim.words) + PART
    return bool(rest) and is_part and rest.endswith(",") and predicate_of(rest) == NONE
