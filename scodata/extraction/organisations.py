"""Which organisations a text names that no record bears: capitalised names with the noun of an organisation in them."""

from __future__ import annotations

import re

from ..slugs import slug_of
from .gazetteer import OF_THE_SCO, Gazetteer
from .lexicon import any_of, word_set
from .mention import Mention
from .numbers import MONTHS
from .world import the_world

NOUNS = (
    "Council", "Commission", "Committee", "Forum", "Organisation", "Organization", "Union", "Association",
    "Alliance", "Bank", "Fund", "Agency", "Institute", "Centre", "Center", "University", "Academy",
    "Parliament", "Assembly", "Bureau", "Secretariat", "League", "Court", "Corporation", "Group", "Foundation",
    "Chamber", "Company", "Consortium", "Network", "Institution", "Society", "Party", "Movement",
    "Office", "Conference", "Programme", "Service", "Mission", "Ministry",
)  # fmt: skip
WORD = rf"(?!(?:{'|'.join(MONTHS)})\b)(?:[A-Z][\w'’&-]*|[A-Z]{(2,)})"
LINK = r"(?:of the|of|for|on|and(?! the))"
NAME = re.compile(
    rf"\b(?:{WORD} (?:(?:{WORD}|and|for|of|on) ){{0,6}}?)?(?P<noun>{any_of(NOUNS)})\b(?! (?:of|for|on) (?:the )?{WORD})"
    rf"|\b(?:{WORD} ){{0,3}}(?P<head>{any_of(NOUNS)}) (?:of|for|on) (?:the )?{WORD}(?: (?:{LINK} )*{WORD}){{0,5}}"
)
GENERIC = frozenset((
    "Security", "National", "State", "Federal", "Regional", "Republic", "Russian", "Chinese", "Soviet",
    "European", "Supreme", "Foreign", "Defence", "Defense", "Interior", "The", "This", "Our", "Their", "Permanent",
    "Joint", "Working", "General", "Central",
))  # fmt: skip
"""One of these before the noun names no organisation in particular."""
LEADING = re.compile(
    r"^(?:The|In|On|At|By|For|With|And|As|This|That|Its|Our|His|Her|Their|Both|When|While|Also|After) "
)

IN_FULL_NAMES = {
    "Russian Federation": "Russia", "Kyrgyz Republic": "Kyrgyzstan", "People's Republic of China": "China",
    "Republic of Kazakhstan": "Kazakhstan", "Republic of Uzbekistan": "Uzbekistan", "Republic of Belarus": "Belarus",
    "Republic of Tajikistan": "Tajikistan", "Republic of India": "India", "Islamic Republic of Iran": "Iran",
    "Islamic Republic of Pakistan": "Pakistan",
}  # fmt: skip
IN_FULL = re.compile(rf"(?:the )?(?:{any_of(tuple(IN_FULL_NAMES))})")
MINISTRY = re.compile(
    r"(?P<of>[A-Z][\w-]+(?: and [A-Z][\w-]+)?) (?:Ministry|Office)$|Ministry (?:of|for) (?P<for>[A-Z][\w -]+?)$"
)
"""A ministry behind its state's name: `Russian Foreign Ministry`, `Pakistan Foreign Office`."""
MATTERS = {"foreign": "foreign affairs", "external affairs": "external affairs", "defense": "defence"}
"""What a ministry that is called by one word is of."""
NO_NAMES = word_set("no_names.txt")
OF_SOMEBODY = re.compile(r"(?:[A-Z][a-z'’-]+ ){2}(?:of|at) (?=[A-Z])")
"""A person before the institution: `Li Xing of Beijing Normal University`."""
ANY_NOUN = re.compile(rf"\b(?:{any_of(NOUNS)}|Shanghai|United|European|Supreme|National|Joint|Higher)\b")
OWNER = re.compile(r"[A-Z][\w-]*['’]s (?=[A-Z])")


def _plainly(name: str) -> str:
    """A name with the states in it called as usual, not in full."""
    return IN_FULL.sub(lambda match: IN_FULL_NAMES[match[0].removeprefix("the ")], name)


def _ministry(begin: int, end: int, found: list[Mention], flat: str) -> str | None:
    """The name in full of a ministry that stands behind its state's: what it is of, and of which state."""
    within = (each for each in found if each.entity_type == "state" and begin <= each.start < end)
    state = next((each for each in within if flat[begin : each.start] in ("", "The ", "the ")), None)
    match = MINISTRY.fullmatch(flat[state.end : end].removeprefix("'s").lstrip()) if state else None
    if state is None or match is None:
        return None
    matter = (match["of"] or match["for"]).lower()
    name = the_world().index["states"].get(state.entity_id, {}).get("name", "")
    return slug_of(f"ministry of {MATTERS.get(matter, matter)} of {name}") if name else None


def organisations_of(flat: str, found: list[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """Names of two words or more that end in, or are headed by, the noun of an organisation.

    One that a body of the SCO bears with `SCO` before it, or `of the SCO` behind, means that body.
    """
    taken = [(mention.start, mention.end) for mention in found if mention.entity_type != "state"]
    the_sco = {(mention.start, mention.end) for mention in found if mention.entity_id in ("sco", "united-nations")}
    added = []
    for match in NAME.finditer(flat):
        start, end = match.span()
        owner = ""
        while lead := LEADING.match(flat[start:end]) or OWNER.match(flat[start:end]):
            if f"sco {OF_THE_SCO.sub('', flat[start:end]).lower()}" in gazetteer.bearers:
                break
            start, owner = start + lead.end(), lead[0]
        person = OF_SOMEBODY.match(flat, start, end)
        if person and not ANY_NOUN.search(person[0]) and not NO_NAMES.intersection(person[0].split()):
            start = person.end()
        written = flat[start:end]
        words = written.split()
        short = OF_THE_SCO.sub("", written)
        stop = start + len(short)
        is_anothers = owner.endswith("s ") and "'" in owner and len(words) == 1 and words[0] == "Forum"
        if is_anothers or words[0].startswith("Secretary") or written.lower().startswith("peace mission"):
            continue
        if any(a < stop and start < b and not (a == start and b < stop and (a, b) in the_sco) for a, b in taken):
            continue
        own = [name for name in gazetteer.bearers.get(f"sco {short.lower()}", ()) if name.entity_type == "body"]
        if own:
            added.append(Mention(start, stop, "body", own[0].entity_id))
        elif short != written:
            continue
        elif ministry := _ministry(match.start(), end, found, flat):
            added.append(Mention(start, end, "body", ministry))
        elif len(words) > 2 or (len(words) == 2 and words[0] not in GENERIC):
            added.append(Mention(start, end, "body", slug_of(_plainly(written))))
    return added
