"""Which records a text names, where: names, titled names, bare surnames, abbreviations that the text explains."""

from __future__ import annotations

import datetime as dt
import re

from ..slugs import slug_of
from .capitals import stands_for_its_state
from .concepts import concepts_of
from .gazetteer import ORGANISATION, PREFERRED, Gazetteer, Name
from .lexicon import any_of
from .mention import Mention, apart
from .organisations import organisations_of
from .persons import TITLE_WORDS, persons_of
from .sectors import sectors_of
from .titles import texts_of
from .world import World

AFTER_DEMONYM = re.compile(
    rf"\s(?:(?:{any_of(TITLE_WORDS)})s?\b|(?:Foreign|Defen[cs]e|Interior|Deputy|Vice|First|Federation"
    rf"|Government|Army|Navy|Embassy|State Council"
    r"|MFA|Ministry|Parliament|FM|PM)\b)",
    re.IGNORECASE,
)
NAME_GOES_ON = re.compile(r"[ -](?:[A-Z][a-z]+|[A-Z]{2,})\b")
OF_A_NAME = re.compile(
    r"\b(?:Bank|Academy|Institute|University|Party|Journal|Museum|Association|Society|Times|Daily|Review|Sea"
    r"|Gulf|Ocean)\b"
)
WITHIN_NAME = re.compile(
    r"\b(?:Bank|Academy|Institute|University|Communist Party|Museum|Society|Voice|Sea|Gulf|Strait|Bay) of (?:the )?$"
)
LANGUAGE = re.compile(r"\b[Ll]anguages?\b|\bMandarin\b")
AS_LANGUAGE = re.compile(r"(?: and (?:[A-Z]\w+)|, [A-Z]\w+)?(?:[.,;)]|$| (?:are|is|as|were|besides|languages?)\b)")
"""Behind the name of a language: `Russian and Chinese are the official languages`."""
THE_FIVE = re.compile(r"(?<=\b[Tt]he )Five\b(?! [A-Z])")
TITLE_OF_WORK = re.compile(r"\b(?:titled|entitled),? “[^”]*$")
LONGER_UN = re.compile(r" (?:Office|Economic|Development|Environment|High|Human|General Assembly|Children)\b")
OF_CULTURE = re.compile(
    r" (?:ancient |traditional |old |classical )?(?:sayings?|proverbs?|philosoph\w+|language|cultures?"
    r"|characters?|wisdom|medicines?|cuisine"
    r"|art|literature|music|poets?|poem|New Year|food|idiom|word|term|translation|version)\b"
)
OTHER_COUNCIL = re.compile(
    r"National Security Council|Security Council(?: [Ss]ecretar|'s [Ss]ecretar| of [A-Z])"
    r"|(?:[Ss]ecretar(?:y|ies) of (?:the |their |[A-Z][\w]+'s )?|\b(?!UN|Nations)[A-Z]\w+(?:'s)? )Security Council"
)
SOVIET = re.compile(
    r"Soviet(?! Union)|(?:collapse|fall|end|demise|break-?up|dissolution|disintegration) of the (?:Soviet Union|USSR)"
    r"|republics of the (?:former )?(?:Soviet Union|USSR)|(?:Soviet Union|USSR) (?:fell|collapsed|broke|was"
    r"|disintegrated)"
)
"""The Soviet Union as a past that others came from."""
OBLIGATIONS = re.compile(
    r"\b[Mm]emorand(?:a|ums?) (?:(?:on|of|about) )(?:the |its |their )?(?:commitments and )?obligations\b"
)
AGAIN = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Ii]ts(?= Charter)) (?P<kind>Charter|Convention|Declaration|Treaty|Communiqu[eé])\b"
    r"(?! (?:of|on|for|against|between|(?:which|that) (?:\w+ )?(?:launch|found|creat|establish|set|form)\w*|founding"
    r"|establishing"
    r"|creating|launching)\b)"
)
SOON = dt.timedelta(days=60)
"""How far ahead of a document a text may be adopted that it calls by its town."""
OF_A_YEAR = re.compile(r"[- –]+(?:19|20)\d\d|[- –]\d\d\b")
ABBREVIATED = re.compile(r"\s?\(([A-Z][A-Za-z&]{1,8})\)")


def mentions_of(flat: str, gazetteer: Gazetteer, date: dt.date | None) -> list[Mention]:
    """All mentions in running text but those of meetings, in text order."""
    found: list[Mention] = []
    for start, end, names in gazetteer.hits(flat):
        name = _chosen(names, date, gazetteer.world)
        if name.entity_id == "united-nations" and LONGER_UN.match(flat, end):
            continue
        if name.entity_id == "un-security-council" and OTHER_COUNCIL.search(flat[max(0, start - 30) : end + 14]):
            continue
        if name.entity_id == "SUN" and SOVIET.search(flat[max(0, start - 24) : end + 14]):
            continue
        if name.entity_type == "state" and not _names_the_state(flat, start, end, name):
            continue
        if name.entity_id == "peace-mission" and OF_A_YEAR.match(flat, end):
            continue
        if name.entity_type in ("concept", "initiative") and TITLE_OF_WORK.search(flat[max(0, start - 90) : start]):
            continue
        found.append(Mention(start, end, name.entity_type, name.entity_id))
        if name.entity_id != "sco":
            found.extend(
                Mention(start + inner.start(), start + inner.end(), "body", "sco")
                for inner in ORGANISATION.finditer(flat[start:end])
            )
    texts = [mention for mention in texts_of(flat, date) if not _inside(mention, found)]
    found = [*apart(found, texts), *texts]
    found.extend(_obligations(flat, found, gazetteer.world))
    found.extend(_the_five(flat, found))
    found.extend(_named_again(flat, found, gazetteer.world))
    found.extend(sectors_of(flat, found))
    organisations = organisations_of(flat, found, gazetteer)
    found = [*apart(found, organisations), *organisations]
    found.extend(_explained(flat, found))
    found.extend(concepts_of(flat, found))
    found.extend(persons_of(flat, found, gazetteer.world, date))
    return sorted(set(found))


def _inside(mention: Mention, found: list[Mention]) -> bool:
    return any(
        mention.start < other.end and other.start < mention.end and other.entity_type == "instrument" for other in found
    )


def _chosen(names: list[Name], date: dt.date | None, world: World) -> Name:
    """Of several bearers of a name, the most telling type; of instruments, the latest that there was."""
    if len(names) == 1:
        return names[0]
    kind = min((name.entity_type for name in names), key=PREFERRED.index)
    listed = [name for name in names if name.entity_type == kind]
    if kind == "instrument" and len(listed) > 1:
        adopted = {name: world.index["instruments"].get(name.entity_id, {}).get("adopted_date", "") for name in listed}
        until = (date + SOON).isoformat() if date else "9999"
        known = [name for name in listed if adopted[name] <= until]
        return max(known or listed, key=lambda name: adopted[name])
    return listed[0]


def _names_the_state(flat: str, start: int, end: int, name: Name) -> bool:
    before, after = flat[max(0, start - 24) : start], flat[end : end + 40]
    if before.endswith(("Inner ", "Outer ")) or after.startswith((" dollar", " dollars")):
        return False
    if name.kind == "capital":
        return stands_for_its_state(flat, start, end)
    if name.kind == "demonym" and LANGUAGE.search(flat, max(0, start - 60), end + 60) and AS_LANGUAGE.match(after):
        return False
    goes_on = NAME_GOES_ON.match(after)
    if WITHIN_NAME.search(before) or (name.kind == "demonym" and OF_CULTURE.match(after)):
        return False
    if name.kind == "demonym":
        return not (
            goes_on
            and not AFTER_DEMONYM.match(after)
            and OF_A_NAME.search(flat[end : end + 60].split(",")[0].split(".")[0])
        )
    if goes_on and goes_on[0][0] == " " and OF_A_NAME.match(after.strip()):
        return False
    return not re.match(
        r" (?:Institute|Quarterly|Focus|Daily|Media|Today|Central|Radio|National|Road|Desk|Review|Global)\b", after
    )


def _the_five(flat: str, found: list[Mention]) -> list[Mention]:
    """`the Five`, where the Shanghai Five has been named."""
    named = min((each.end for each in found if each.entity_id == "shanghai-five"), default=len(flat))
    return [Mention(*match.span(), "body", "shanghai-five") for match in THE_FIVE.finditer(flat, named)]


def _obligations(flat: str, found: list[Mention], world: World) -> list[Mention]:
    """`the memorandums on the obligations of India and Pakistan`: those of the states named with them."""
    added = []
    for match in OBLIGATIONS.finditer(flat):
        end = flat.find("\n", match.end())
        begin, end = flat.rfind("\n", 0, match.start()) + 1, end if end > 0 else len(flat)
        for state in {each.entity_id for each in found if each.entity_type == "state" and begin <= each.start < end}:
            name = world.index["states"].get(state, {}).get("name", "")
            memorandum = f"memorandum-of-obligations-of-{slug_of(name)}" if name else ""
            if memorandum in world.index["instruments"]:
                added.append(Mention(match.start(), match.end(), "instrument", memorandum))
    return added


def _named_again(flat: str, found: list[Mention], world: World) -> list[Mention]:
    """`the Convention`, `the Declaration`: the text of that kind that was last named in full."""
    named = [mention for mention in found if mention.entity_type == "instrument"]
    added = []
    for match in AGAIN.finditer(flat):
        kind = match["kind"].lower().replace("é", "e")
        before = [
            mention
            for mention in named
            if mention.end < match.start()
            and world.index["instruments"].get(mention.entity_id, {}).get("kind", "").endswith(kind)
        ]
        is_own = kind == "charter" and not any(mention.entity_id == "united-nations-charter" for mention in named)
        text = before[-1].entity_id if before else "sco-charter" if is_own else None
        if text and not any(a.start < match.end() and match.start() < a.end for a in found):
            added.append(Mention(match.start(), match.end(), "instrument", text))
    return added


def _explained(flat: str, found: list[Mention]) -> list[Mention]:
    """Later uses of an abbreviation that stands in brackets behind a name."""
    added = []
    taken = {(mention.start, mention.end) for mention in found}
    for mention in found:
        match = ABBREVIATED.match(flat, mention.end)
        if match and mention.entity_type != "state" and match[1] != "SCO":
            for again in re.finditer(rf"\b{re.escape(match[1])}\b", flat[match.end() :]):
                start, end = match.end() + again.start(), match.end() + again.end()
                if not any(a <= start < b for a, b in taken):
                    added.append(Mention(start, end, mention.entity_type, mention.entity_id))
    return added
