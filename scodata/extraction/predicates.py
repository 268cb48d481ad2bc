"""The main predicate of a clause, as far as it can be told without parsing: its verb, tense and voice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .lexicon import word_set, words
from .numbers import UNITS

LEAD = re.compile(
    r"^(?:[“(]?(?:In|During|After|Since|At|Under|With|By|As|Over|From|For|On|Despite|Within|Following"
    r"|Throughout|Before|Until|Among|Today|Later|Indeed|Moreover|Furthermore|However|Thus|Therefore|First"
    r"|Second|Third|Fourth|Finally|Additionally|Besides"
    r"|Especially|Currently|Meanwhile|Nowadays|Consequently|Fourthly|Also|Then|Last|Subsequently"
    r"|Recently)\b(?:(?! (?:was|were|is|are|has|have|had|will)"
    r" | \w{3,}ed (?:the|a|an|to|that) )[^,]){0,140}, (?:(?:which|who"
    r"|where) [^,]{5,100}, )?)+"
)
ASIDE = re.compile(r", (?:which|who|where) [^,]{3,120}, ")
TOKEN = re.compile(r"[A-Za-z][\w'-]*|[,;:—“”]")
BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am"])
HAVE = frozenset(["has", "have", "had"])
DO = frozenset(["does", "do", "did"])
MODAL = frozenset(["will", "would", "shall", "should", "can", "could", "may", "might", "must"])
ADVERBS = frozenset(
    [
        "also",
        "not",
        "already",
        "always",
        "again",
        "never",
        "often",
        "still",
        "further",
        "only",
        "just",
        "first",
        "now",
        "then",
        "long",
        "recently",
        "widely",
        "been",
        "largely",
        "mainly",
        "jointly",
        "officially",
        "formally",
        "even",
        "ever",
        "so",
        "far",
        "yet",
    ]
)
NO_VERB_AFTER = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "by",
        "with",
        "for",
        "at",
        "on",
        "from",
        "its",
        "their",
        "his",
        "her",
        "our",
        "to",
        "and",
        "or",
        "more",
        "most",
        "very",
    ]
)


@dataclass(frozen=True, slots=True)
class Predicate:
    """A main verb in the form in which it stands, with tense (past, perfect, present, progressive, modal, none)."""

    verb: str
    tense: str
    is_passive: bool = False
    is_copula: bool = False


NONE = Predicate("", "none")


@lru_cache(maxsize=2048)
def predicate_of(clause: str) -> Predicate:
    """The first finite predicate of a clause behind its opening phrases."""
    clause = ASIDE.sub(" ", clause)
    lead = LEAD.match(clause)
    body = clause[lead.end() :] if lead and len(clause) - lead.end() > 15 else clause
    tokens = [token.lower() for token in TOKEN.findall(body)]
    irregular, present = word_set("past_verbs.txt"), word_set("present_verbs.txt")
    for n, token in enumerate(tokens):
        following = _next(tokens, n)
        if token in MODAL:
            return Predicate(following, "modal")
        if token in HAVE and n:
            return _perfect(tokens, n, following)
        if token in BE and n and token not in ("be", "been", "being"):
            return _be(token, following)
        if token in DO and n:
            return Predicate(following, "past" if token == "did" else "present")
        if n and token in present and tokens[n - 1] not in NO_VERB_AFTER:
            return Predicate(token, "present")
        if n and (token in irregular or (token.endswith("ed") and len(token) > 3)) and _is_finite(tokens, n):
            return Predicate(token, "past")
    return NONE


def _next(tokens: list[str], n: int) -> str:
    for token in tokens[n + 1 : n + 6]:
        if token not in ADVERBS and not token.endswith("ly") and token not in (",", "“"):
            return token
    return ""


def _perfect(tokens: list[str], n: int, following: str) -> Predicate:
    is_passive = "been" in tokens[n + 1 : n + 4]
    if is_passive:
        following = _next(tokens, tokens.index("been", n))
    if following.endswith("ing"):
        return Predicate(following, "progressive")
    is_participle = (following not in UNITS and following.endswith(("ed", "en", "n", "t", "d"))) or following in words(
        "past_verbs.txt"
    )
    if not is_participle:
        return Predicate(tokens[n], "past" if tokens[n] == "had" else "present", is_copula=True)
    return Predicate(following, "perfect", is_passive)


def _be(token: str, following: str) -> Predicate:
    tense = "past" if token in ("was", "were") else "present"
    if following == "being" or (
        following.endswith("ing") and following not in ("nothing", "something", "everything", "during")
    ):
        return Predicate(following, "progressive")
    if (
        following.endswith("ed")
        or following in words("past_verbs.txt")
        or following in ("held", "set", "born", "built", "put", "known", "seen", "taken", "given", "made", "written")
    ):
        return Predicate(following, tense, True)
    return Predicate(token, tense, is_copula=True)


def _is_finite(tokens: list[str], n: int) -> bool:
    """Whether a past form is the clause's verb and no participle that qualifies a noun."""
    before, after = tokens[n - 1], tokens[n + 1] if n + 1 < len(tokens) else ""
    if (
        before in NO_VERB_AFTER
        or before in ("be", "been", "as", "newly", "being")
        or (before in (",", "—") and tokens[n].endswith("ed"))
    ):
        return False
    if after in ("by", "as", "at", "around", "between") or (
        after in ("in", "on", "for")
        and tokens[n].endswith("ed")
        and not any(later in BE | HAVE | MODAL for later in tokens[n + 1 : n + 25])
    ):
        return not any(later in BE | HAVE | MODAL for later in tokens[n + 1 : n + 25])
    return after not in ("cooperation", "concept", "countries", "states")
