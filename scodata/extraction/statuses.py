"""Which state a clause says bears which status, and whether it says that the status was gained or is held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .findings import Asserted
from .lexicon import rows
from .meant import is_anothers
from .mention import Mention
from .stretches import Regions, clause, within

NOUN = r"(?P<noun>member|observer|dialogue[- ]partner|partner)"
STATUS = re.compile(
    r"\b(?:(?:full|permanent|formal|official|new|SCO)[- ](?:fledged )?)*(?P<noun>member|observer|dialogue[- ]partner"
    r"|(?<=SCO )partner|partner(?=s?,? (?:state )?(?:of|in) the "
    r"(?:SCO|Shanghai|organi|bloc|group)))(?P<ship>ship)?s?\b"
    r"(?!(?: states?)? of (?!(?:the |this |that )?(?:SCO|Shanghai|organi|bloc|group))(?:the )?[A-Z])",
    re.IGNORECASE,
)
GAINED = re.compile(
    r"\b(?:becam?e|becoming|joined|joining|joins?|entered|entry|enter(?= (?:the )?(?:SCO|Shanghai|organi"
    r"|bloc))|acced\w+"
    r"|accession|admi(?:ts|tted|tting|ssion)(?!,? (?:\w+ ){0,2}that\b)|grant(?:s|ed|ing)?|given|gave"
    r"|accord(?:ed|ing)|award(?:ed|ing)|receiv(?:ed|ing)|obtain(?:ed|ing)|gain(?:ed|ing)|acquir(?:ed|ing)"
    r"|took up|taken up|upgrad(?:ed|ing)|elevat\w+"
    r"|raised?|promot(?:ed|ion)|induct(?:ed|ion)|accept(?:ed|ance)|welcomed|made|declared|turned"
    r"|make(?= [A-Z])|confer(?:red|ring)|taken in|took in|let in|brought in|came in|came on board|got)\b",
    re.IGNORECASE,
)
HOLDS = re.compile(
    r"\b(?:is|are|was|were|remains?|has been|have been|been|holds?|held|has|have|had|enjoys?|listed|serves?"
    r"|as an?|as the"
    r"|being|sits?|sat|sitting|participates?|status|goes back to|counts?)\b",
    re.IGNORECASE,
)
JOINED = re.compile(
    r"\bjoin(?:ed|ing|s)?\b|\b(?:taken|brought|let) in(?= and|,|\.|$| in \d)|\bentered\b|\benter\b|\bentry\b"
    r"|\bacced\w+|\baccession\b|\badmi(?:t|ss)\w+\b(?!,? (?:\w+ ){0,2}that\b)",
    re.I,
)
INTO = re.compile(
    r"(?: (?:in)?to| of| into)? (?:the |this |our )?(?:SCO|Shanghai Cooperation|Shanghai group"
    r"|organi[sz]ation|bloc|grouping)\b",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"\bfrom (?:an? |the |that of |its )*(?P<old>member|observer|dialogue[- ]partner|partner)\b[^.;]{0,40}?\bto "
    r"(?:an? |the |that of |full )*(?P<new>member|observer|dialogue[- ]partner|partner)",
    re.IGNORECASE,
)
SIGNED = re.compile(r"\bmemorand(?:um|a|ums) (?:of|on|listing|setting)\b[^.;]{0,20}\b(?:obligations?|commitments?)\b")
BEGUN = re.compile(
    r"\b(?:admission|accession|reception|entry|joining) (?:process|procedure)|\b(?:procedure|process|steps"
    r"|work)\b[^.;]{0,30}\b(?:admi\w+|accession|entry|joining|membership|granting)"
    r"|\b(?:set in motion|launched|started|initiated|began|opened|beginning of|start of)\b[^.;]{0,40}"
    r"\b(?:admission|accession|entry|membership)\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"\W*(?:[A-Z][\w ]{2,20}, )?(?:It|it|They|they|The country|the country|This country|That country) (?:\w+ )?"
    r"(?:was|were|became|joined|entered|has|had|have|is|are|received|obtained|gained|got|acceded)\b"
)
"""A subject that stands for a state named before: `It was admitted at a summit which India chaired`."""
APART = re.compile(
    r"\b(?:(?<!held )by|from|between|with|against|via|including|than|like|(?<!procedure )(?<!process )for"
    r"|visit to|supported by)\s(?:the )?$"
)
ASIDE = re.compile(
    r"[A-Z]\w+, (?:newly|recently|just|only recently|freshly|lately|long)? ?(?:admitted|accepted|granted"
    r"|received|made|given"
    r"|promoted|elevated|upgraded)\b[^,]{3,70},"
)
TO_COME = re.compile(
    r"\b(?:(?:is|are|was|were) (?:still )?(?:to|about to|due to|set to) (?:be|become|join|enter|accede)|short of"
    r"|steps? (?:away )?from"
    r"|on (?:its|the|their) way|(?:path|road|route|way|door|step|closer|close) to(?:wards)?|under which|future|would-be"
    r"|rules|criteria|conditions for"
    r"|(?:over|about|against|(?:in )?favou?r of) (?:the |its |their )?(?:joining|becoming|entry|entering|accession"
    r"|admission|membership))\b",
    re.IGNORECASE,
)
"""Words by which a status is told that nobody has yet."""
REACH, HELD = 90, 45
"""Characters between a status and the verb by which it is gained, and by which it is held."""
EARLIER = re.compile(
    r"\b(?:[Hh]itherto|formerly|previously"
    r"|(?:until|till|up to) (?:then|now)|so far|preceded by|after|years as|decades as|former|then)\s"
    r"(?:[\w-]+ ){0,2}$"
)
"""Before a status that a state had and gave up."""
GIVEN = re.compile(
    r"\b(?:grant\w*|accord\w*|award\w*|admi(?:t\w*|ssion of)|gave|giving|accession of|entry of|upgrade of|conferr\w+)\b"
)


def statuses(claim: Asserted) -> Iterator[tuple[list[Mention], str, Regions, int]]:
    """Who bears which status, clause by clause."""
    done: set[tuple[str, str]] = set()
    changed = CHANGED.search(claim.words)
    places = [
        (m.start(), m.end(), status_of(m["noun"]))
        for m in STATUS.finditer(claim.words)
        if not _is_count(claim, m) and not is_anothers(claim.words, *m.span())
    ]
    if changed:
        places = [(changed.start("new"), changed.end("new"), status_of(changed["new"]))]
    if not places:
        places = [(m.start(), m.end(), "member") for m in JOINED.finditer(claim.words) if _is_joined(claim, m)]
    for start, end, status in places:
        regions = _aside(claim, start) or clause(claim, start)
        bearers = [s for s in _bearers(claim, regions, start, end) if (s.entity_id, status) not in done]
        done |= {(s.entity_id, status) for s in bearers}
        if bearers:
            yield bearers, status, regions, start


def governed(claim: Asserted, regions: Regions, place: int) -> str | None:
    """Whether the verb nearest before a status, else the first behind it, says `gained` or `held`."""
    found = sorted(
        (match.start(), match.end(), name)
        for name, pattern in (("gained", GAINED), ("held", HOLDS))
        for match in pattern.finditer(claim.words)
        if within(regions, match.start())
    )
    before = [each for each in found if each[0] <= place and place - each[1] < (REACH if each[2] == "gained" else HELD)]
    if any(name == "gained" for _, _, name in before):
        return "gained"
    behind = [each for each in found if each[0] > place]
    if any(name == "gained" for _, _, name in behind):
        return "gained"
    return "held" if before or behind else None


def is_adjective(claim: Asserted, state: Mention) -> bool:
    """`the Chinese premier`: a people's name that stands before another word."""
    word = claim.words[state.start : state.end]
    return word in _demonyms() and re.match(r" [A-Za-z]", claim.words[state.end : state.end + 2]) is not None


def status_of(noun: str) -> str:
    """The status that a noun means, as the records write it."""
    return {"member": "member", "observer": "observer"}.get(noun.lower(), "dialogue-partner")


def _aside(claim: Asserted, place: int) -> Regions | None:
    """`Iran, newly admitted as an observer, sent ...`: what stands between the state's comma and the next."""
    match = next((m for m in ASIDE.finditer(claim.words) if m.start() <= place < m.end()), None)
    return (match.span(),) if match else None


def _is_count(claim: Asserted, match: re.Match[str]) -> bool:
    """`eight members`, `the member states`, `Member States signed`: no status of a state that is named."""
    before, after = claim.words[max(0, match.start() - 14) : match.start()], claim.words[match.end() : match.end() + 12]
    plain = match[0].lower()
    if plain.startswith("member") and re.match(r"[- ](?:states|countries|nations)", after, re.IGNORECASE):
        return not re.search(r"\b(?:are|as|became|become|new)\s$", before)
    return bool(
        re.search(
            r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|its|other|all|SCO(?:'s)?|tion's"
            r"|(?<!status )of|the|their)\s$",
            before,
        )
    ) and plain.endswith("s")


def _is_joined(claim: Asserted, match: re.Match[str]) -> bool:
    after = claim.words[match.end() :]
    if INTO.match(after):
        return True
    noun = re.match(r"(?:admission|accession|entry|admi)", match[0], re.IGNORECASE)
    return bool(noun or re.match(r"\s(?:in (?:[A-Z][a-z]+ )?(?:19|20)\d\d|as )", after))


def _bearers(claim: Asserted, regions: Regions, start: int, end: int) -> list[Mention]:
    """The states whose status it is: those before it in its clause, else those behind it."""
    near = [
        state for state in claim.of_type("state") if within(regions, state.start) and not is_adjective(claim, state)
    ]
    pronoun = PRONOUN.match(claim.words)
    if pronoun and all(state.start > pronoun.end() for state in near):
        return []
    own = [
        state
        for state in near
        if not (APART.search(claim.words[: state.start]) or NOT_GIVEN.match(claim.words, state.end))
    ]
    last = [state for state in near if state.end <= start]
    if last and last[-1] not in own and re.search(r"\bwith (?:the )?$", claim.words[: last[-1].start]):
        return []
    own = [state for state in own if not _is_listed_apart(claim, state, own)]
    before = [state for state in own if state.end <= start and start - state.end < REACH]
    behind = [state for state in own if state.start >= end and state.start - end < REACH]
    if behind and re.fullmatch(r"(?: states| countries)?,? (?:and|or) (?:the )?", claim.words[end : behind[0].start]):
        behind = []
    given = GIVEN.search(claim.words[: start + 1])
    if given:
        objects = [state for state in own if state.start >= given.end() - 1]
        if objects:
            return in_one_list(claim, [state for state in objects if state.end <= start]) or objects
    return in_one_list(claim, before) or behind


NOT_GIVEN = re.compile(
    r" (?:was|were|had been|has been) (?:refused|denied|turned down)\b"
    r"|'s (?:\w+ ){1,3}with (?:its |the |other )?(?:\w+ ){0,2}(?:members|observers|partners)\b"
)
"""Behind a state that was refused a status, or that has dealings with those who bear it."""


def in_one_list(claim: Asserted, states: list[Mention]) -> list[Mention]:
    """The last of some states, and those that stand with it in one list."""
    kept = states[-1:]
    for state in reversed(states[:-1]):
        if not re.fullmatch(
            r"(?:'s)?(?:,| and|, and| as well as| or|,? together with|,? along with)(?: the)? ",
            claim.words[state.end : kept[0].start],
        ):
            break
        kept.insert(0, state)
    return kept


def _is_listed_apart(claim: Asserted, state: Mention, own: list[Mention]) -> bool:
    """`between China and Russia`: whether a state stands in one list with one that the status is not of."""
    for other in claim.of_type("state"):
        if other.end < state.start and other not in own:
            between = claim.words[other.end : state.start]
            if re.fullmatch(r",? and(?: the)? ", between):
                return True
    return False


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(name for row in rows("states.tsv") for name in row["demonyms"].split("; ") if name)
