"""What a claim says a body is: a permanent organisation, its highest organ, one of its organs; how often it meets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .meant import is_meant

ORGANISATION = re.compile(
    r"\b(?:is|remains|as) (?:also )?(?:an?|the) (?:(?!(?:largest|biggest|important|key|leading|main|most"
    r"|effective|unique"
    r"|major|influential|successful|powerful|new|strong|first|only|counter\w*|rival|anti\w*)\b)[\w-]+,? (?:and )?){0,5}"
    r"(?:organi[sz]ation|association|bloc|grouping|union|body)\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
LABELLED = re.compile(
    r"^\W*(?:(?:Type|Kind|Form|Nature)(?: of (?:the )?organi[sz]ation)?\W+)?"
    r"(?:(?:permanent|standing|intergovernmental|international|regional"
    r"|Eurasian),? ){1,4}organi[sz]ation\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
ESSENCE = re.compile(
    r"\b(?:permanent|standing|intergovernmental|inter-governmental|international|regional)\b", re.IGNORECASE
)
REST = re.compile(
    r"(?:,? (?:of|in|for|with|from|the|a|its|this|region|Eurasia|Eurasian|Asia|Central|Asian|kind|type"
    r"|character|nature|states|nations"
    r"|countries|permanent|intergovernmental|international|political|economic|security|and|members?|sovereign"
    r"|\w+ members)\b)*"
    r"[”\"]?",
    re.IGNORECASE,
)
SUPREME = re.compile(
    r"\b(?:supreme|(?<!second )(?<!second-)(?<!third )highest"
    r"|top(?:most)?|chief|most senior)\b[^.;]{0,40}\b(?:organ|body|authority|organs|forum|council"
    r"|decision-mak\w+|level)\b",
    re.IGNORECASE,
)
STATE = re.compile(
    r"\b(?:Council of (?:the )?Heads of (?:the )?(?:Member )?States?|Heads of State Council|HSC|CHS"
    r"|council of heads of state"
    r"|council of the heads of state|[Cc]ouncil of [Pp]residents|summit of heads of state)\b"
)
GOVERNMENT = re.compile(
    r"\b(?:Council of (?:the )?Heads of Governments?|Heads of Government Council|HGC|CHG|council of heads of government"
    r"|council of prime ministers|Council of Prime Ministers)\b"
)
YEARLY = re.compile(
    r"\b(?:once a year|annually|every year|each year|yearly|once every year|annual (?:meetings?|summits?|sessions?)"
    r"|in regular session)\b",
    re.IGNORECASE,
)
MEETS_YEARLY = re.compile(
    rf"\b(?:meets?|sits?|convenes?|assembles?|gathers?|holds?|held|come together|get together"
    rf"|takes? place)\b[^.;]{{0,60}}"
    rf"{YEARLY.pattern}|{YEARLY.pattern}[^.;]{{0,60}}\b(?:meets?|convenes?|gathers?|held|summit|come together"
    rf"|takes? place)\b"
    r"|\bannual (?:meetings?|summits?|sessions?)\b",
    re.IGNORECASE,
)
"""How often an organ meets, not what else of it comes every year."""
AND_DOES = re.compile(r",? (?:and|where) (?:it |they )?(?!is\b|its\b|was\b|this\b)[a-z]+s\b(?! of)")
"""What else it is said to do, beside its meetings."""
ONCE = re.compile(r"\bonce (?:a|every|each|per) year\b", re.IGNORECASE)
WORKS = re.compile(
    r"\b(?:there (?:work|are|operate)|work(?:s)?|operat(?:e|es)|function(?:s)?|includ(?:e|es)|compris(?:e|es)"
    r"|consists? of"
    r"|organs|structure|bodies)\b"
)
PREDECESSOR = re.compile(
    r"^(?:and |It|The (?:SCO|Shanghai Cooperation|organi[sz]ation|grouping)|Its)[^,.;]{0,60}\b(?:preceded by"
    r"|(?:grew|came) out of|emerged from"
    r"|successor (?:to|of)|forerunner (?:is|was)|predecessor (?:is|was)|before it there was|evolved from|developed from"
    r"|built upon|founded on the basis of)[^.;]{0,40}\bShanghai Five\b[”\"]?(?: mechanism| group(?:ing)?| forum)?"
    r"(?:,? (?:which (?:was |were )|that was )?(?:formed|founded|established|created|set up|begun|launched|born) in"
    r" [^.;,]{4,40})?\.?$"
)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may|might|plans?|propos\w+|if|could|no longer|became|become|largest)\b"
)
ORGANS = ("council-of-heads-of-state", "council-of-heads-of-government", "council-of-foreign-ministers")
EVENT = re.compile(
    r"\b(?:met|held|approved|adopted|took place|signed|discussed|decided|heard|gathered|convened|on \d)\b"
)
FEW = 2


def kinds(claim: Asserted) -> Iterator[Finding]:
    """What the organisation and its organs are said to be."""
    if not is_meant(claim) or UNREAL.search(claim.words):
        return
    yield from _organisation(claim)
    if PREDECESSOR.search(claim.words):
        yield Finding("bodies", "shanghai-five", "kind", "predecessor", True, "mechanism")
    if not EVENT.search(claim.words) and not claim.times:
        yield from _organs(claim)


def _organisation(claim: Asserted) -> Iterator[Finding]:
    """`a permanent intergovernmental organisation`."""
    match = ORGANISATION.search(claim.words) or LABELLED.match(claim.words)
    itself = re.match(
        r"\W*(?:It|The (?:SCO|Shanghai Cooperation|[Oo]rgani[sz]ation)|SCO|Permanent|Standing|Inter)", claim.words
    )
    if (
        match
        and (itself or LABELLED.match(claim.words))
        and ESSENCE.search(match[0])
        and REST.fullmatch(match["rest"].rstrip(" ."))
    ):
        yield Finding("bodies", "sco", "kind", "organisation", True, "organisation")


LEADERS = (
    re.compile(r"\b(?:[Hh]eads of [Ss]tate|[Pp]residents)\b"),
    re.compile(r"\b(?:[Hh]eads of [Gg]overnment|[Pp]rime [Mm]inisters|[Pp]remiers)\b"),
)


def _leaders_meet(claim: Asserted) -> Iterator[Finding]:
    """`Presidents and prime ministers come together once a year`: both councils, by those who sit in them."""
    if all(pattern.search(claim.words) for pattern in LEADERS):
        for organ in ORGANS[: len(LEADERS)]:
            yield Finding("bodies", organ, "kind", "organ", True, "organ", not AND_DOES.search(claim.words))


def _organs(claim: Asserted) -> Iterator[Finding]:
    """The highest organ, organs that meet each year, and organs that are listed."""
    if MEETS_YEARLY.search(claim.words):
        yield from _leaders_meet(claim)
    where = claim.earlier if re.match(r"(?:It|The council|This body) (?:meets|holds)\b", claim.words) else claim.words
    is_state, is_government = STATE.search(where), GOVERNMENT.search(where)
    if SUPREME.search(claim.words) and (is_state or is_government):
        agrees = is_state is not None
        organ = ORGANS[0] if is_state else ORGANS[1]
        if ONCE.search(claim.words):
            yield Finding("bodies", f"{organ}-sessions", "count", "1", True, "1", False)
        if is_state is None or is_government is None:
            yield Finding("bodies", organ, "kind", "highest organ", agrees, "organ")
    elif MEETS_YEARLY.search(claim.words) and (is_state or is_government):
        for organ, is_named in zip(ORGANS, (is_state, is_government), strict=False):
            if is_named:
                yield Finding("bodies", organ, "kind", "organ", True, "organ", not AND_DOES.search(claim.words))
    named = {mention.entity_id for mention in claim.of_type("body")} & set(ORGANS)
    if len(named) >= FEW and WORKS.search(claim.words):
        for organ in sorted(named):
            yield Finding("bodies", organ, "kind", "organ", True, "organ")
