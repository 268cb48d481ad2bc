"""What a claim's main clause is about: something that records tell, or something that goes on beside them.

A fact told in passing - in a relative clause, an apposition, an opening phrase - confirms nothing of a sentence whose
own verb is of another matter: `the SCO, which came into being in 2001, fosters joint work in trade`.
"""

from __future__ import annotations

import re

from .findings import LABEL, Asserted
from .lexicon import any_of, word_set, words
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
RESUMED = re.compile(
    rf"^(?:which|who)\b[^,;]{{3,120}}, (?P<verb>(?!(?:{PLURALS})\b)[a-z]{{3,}}(?:s|ed)"
    rf"|{any_of(words('past_verbs.txt'))}) (?!and\b|or\b)"
)
"""The verb of the main clause behind a relative clause with which a claim begins."""
INTERRUPTED = re.compile(
    rf"^[A-Z][^,;]{{1,80}}, (?:which|who)\b[^,;]{{3,120}}, (?P<verb>(?!(?:{PLURALS})\b)[a-z]{{3,}}(?:s|ed)"
    rf"|{any_of(words('past_verbs.txt'))}) (?!and\b|or\b)"
)
"""The verb of a subject behind the relative clause that tells of it."""
OPENING_CLAUSE = re.compile(
    r"^(?:After|As|Before|Since|While|Once|Although|Though|Because|Now that|(?:[A-Z]?\w+ )?(?:hours|days|weeks|months)"
    r" (?:before|after)|Ahead of|Following|On the eve of|Within|On the sidelines of|On the margins of|Against) [^;]"
    r"{3,160}?, (?=\w)"
)
"""A clause or phrase of time or reason before the main clause."""
FRONTED = re.compile(
    r"^(?:When|Since|While|As|After|Before|Because|Once|Although|Though|Now that|Ever since)\b[^,;]{3,120},"
    r" (?!(?:and|or|but|where|which|who|whose|as well|we|I)\b)(?=\w)"
)
"""A clause with a verb of its own that stands first: the setting of what follows, but for a speaker's own doing."""
LATER_CLAUSE = re.compile(
    r"(?:, (?:(?!was\b|is\b)\w+ )?(?:which|who|whose|where|as)\b"
    r"|(?<!\w which) (?:(?:[Hh]ours|[Dd]ays|[Ww]eeks|[Ss]hortly|[Ss]oon|[Rr]ight|[Jj]ust|[Aa] \w+) (?:before|after)"
    r"|ahead of|on the eve of|within the framework of|on the (?:sidelines|margins) of)\b)[^,;]*"
)
"""A relative clause, or a phrase that sets what is told beside a meeting."""
SUBORDINATE = re.compile(r"\W*(?:and |but )?(?:which|who|whose|where|when)\b")
"""A claim that is itself such a clause: what it tells is all that it tells."""
TALKED = re.compile(
    r"\b(?:met|meets|talked|spoke|conferred|conversed|received|(?:had|held|holds|has|have) (?:an? |the )?"
    r"(?:[\w-]+ ){0,2}?(?:meetings?|talks|negotiations|conversations?))\b"
)
"""What two do who meet: no record tells of it."""
DOUBT, DOUBT_OF_RECORD = 0.5, 0.8
"""How likely a claim may be a judgement, a promise or a demand, and still be confirmed; more by a verb of record."""
SPOKEN_OUT = frozenset((
    "thanked", "thanks", "congratulated", "congratulates", "felicitated", "greeted", "praised", "praises", "hailed",
    "lauded", "commended", "wished", "expressed", "expresses", "voiced", "appreciated",
))  # fmt: skip
"""Verbs of what somebody says or feels, of which no record tells."""
THAT = re.compile(r"^[^,;]{3,90}? that (?=[A-Z]|the\b|it\b|in\b|this\b|there\b|they\b|all\b)")
"""Who says what follows."""
APART_FROM_IT = re.compile(
    r"^\|?(?:That |\w+ly \w+ed\b)|[:;]|, (?:was|were|is|are|has|have|had) |, \w+ (?:which|whom) "
    r"|, which (?:took place|was held|ran) "
)
"""Where the first verb need not be that of the main clause."""
KEPT_SO = re.compile(
    r"\bkeeps? (?:(?:both|all|every|its|the|an?|\w+ing) ){0,2}(?:door|option|eye|distance|watch|hope|quiet|silen)"
)
"""What is kept, and no seat or status."""
CEREMONY = re.compile(
    r"\b(?:(?:took|takes?|taking) part in|attend(?:ed|s|ing)?|joined|posed for|gathered for|visited|opened)"
    r" (?:an? |the |their )?"
    r"(?:[\w-]+ ){0,3}?(?:photo\w*|banquet|dinner|luncheon|concert|reception|exhibition|wreath[\w-]*"
    r"|tree[- ]planting)\b"
)
"""What is done beside a meeting, of which no record tells."""
APART = re.compile(r"[;:]|\b(?:which|chair\w*|presid\w+ over|hosted)\b")
"""Between a verb and a name that is no part of what it says."""
PART = 20
"""Characters by which a sentence is longer than a claim that is a part of it."""


def is_beside_it(claim: Asserted) -> bool:
    """Whether what the records confirm in a claim stands beside its main matter, as far as its verb and sort tell."""
    if claim.words.startswith("|"):
        return False
    said = LABEL.sub("", claim.words, count=1) if LABEL.match(claim.words) else claim.words
    told = predicate_of(said)
    is_recorded = _is_of_records(told)
    if claim.doubt > (DOUBT_OF_RECORD if is_recorded else DOUBT) or _is_setting_alone(claim) or _is_of_two(claim):
        return True
    if (
        _is_of_other_matter(said)
        or told.verb in SPOKEN_OUT
        or CEREMONY.search(main_clause(said))
        or KEPT_SO.search(said)
    ):
        return True
    resumed = RESUMED.match(said)
    if resumed and not claim.of_type("summit"):
        return True
    subject = SUBJECT.match(said) or resumed or INTERRUPTED.match(said)
    is_other = subject is not None and subject["verb"] not in word_set("record_verbs.txt")
    return is_other or (_goes_on(told) and not is_recorded)


def is_of_record(said: str) -> bool:
    """Whether a claim's main verb is one of what records tell, or of being."""
    told = predicate_of(said)
    return told.is_copula or _is_of_records(told)


def _is_of_records(told: Predicate) -> bool:
    """Whether a verb, other than one of being, is one of what records tell."""
    return not told.is_copula and told.verb in word_set("record_verbs.txt")


SAW = re.compile(
    r"\bsaw (?!.{0,90}\b(?:becom|join|admi|acce[sp]|enter|entry|sign|adopt|expan|enlarg|launch|found|creat|birth"
    r"|establish|chair|presiden|host|meet|take|hand|held|approv|gain|grant|summit|leaders|\d))"
)
"""`saw` with no event on record behind it."""


OF_OTHERS = re.compile(
    r"^\|?(?:The|This|That|These|Their|His|Her|A|An|Another|Such) (?:[\w'’-]+ ){0,2}?(?:talks?|conversations?"
    r"|interviews?|dinner|banquet|concert|exhibition|reception(?! (?:procedure|of|into|as|to)\b)"
    r"|press conference|briefing|festival|fair|contest"
    r"|phone call|tete-a-tete|chat|meeting (?:between|with))\b(?! in \w+, where| of the (?:leaders|heads|SCO))"
)
"""A subject that is no meeting on record."""


def tells_of_other(claim: Asserted) -> bool:
    """Whether a verb in the past tells of what no record does; behind one of saying, the verb of what is said."""
    said = LABEL.sub("", claim.words, count=1)
    if OF_OTHERS.match(said):
        return True
    if APART_FROM_IT.search(said):
        return False
    behind = THAT.match(said)
    told = predicate_of(said[behind.end() :] if behind else said)
    if told.tense != "past" or told.is_copula or not told.verb.isalpha() or _is_of_records(told):
        return False
    if told.verb == "saw":
        return SAW.search(said) is not None
    is_past_form = told.verb.endswith("ed") or told.verb in word_set("past_verbs.txt")
    return is_past_form and told.verb not in word_set("past_records.txt")


def main_clause(said: str) -> str:
    """A claim without what is subordinate in it; all of a claim that is itself a subordinate clause."""
    if SUBORDINATE.match(said):
        return said
    opening = OPENING_CLAUSE.match(said)
    return LATER_CLAUSE.sub(" ", said[opening.end() :] if opening else said)


def _is_of_other_matter(said: str) -> bool:
    """`When India came in, doubts arose`: whether the verb behind a fronted clause is none that records tell of."""
    fronted = FRONTED.match(said)
    if fronted is None or predicate_of(fronted[0].partition(" ")[2]) == NONE:
        return False
    told = predicate_of(said[fronted.end() :])
    return told != NONE and not told.is_copula and not _is_of_records(told)


def _is_of_two(claim: Asserted) -> bool:
    """Whether one person is said to have met or received another."""
    persons = claim.of_type("person")
    if len(persons) < 2 or claim.of_type("exercise"):
        return False
    for match in TALKED.finditer(claim.words):
        before = [person for person in persons if person.end <= match.start()]
        behind = claim.after(match.end(), "person")
        between = claim.words[match.end() : behind.start] if behind else ";"
        if before and len({person.entity_id for person in before}) == 1 and not APART.search(between):
            return True
    return False


def _goes_on(told: Predicate) -> bool:
    """Whether a verb says what somebody does or has done, in words of its own."""
    return told.tense in LASTING and not told.is_copula and not told.is_passive and told.verb.isalpha()


def _is_setting_alone(claim: Asserted) -> bool:
    """`In the years since it was set up, the SCO,`: an opening phrase with no more than the subject of what follows."""
    lead = LEAD.match(claim.words)
    rest = claim.words[lead.end() :] if lead else ""
    is_part = len(claim.sentence) > len(claim.words) + PART
    return bool(rest) and is_part and rest.endswith(",") and predicate_of(rest) == NONE
