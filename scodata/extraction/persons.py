"""Which persons a text names beside the full names on record: titled names, speakers, bare surnames."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache

from ..slugs import slug_of
from .gazetteer import town_names
from .lexicon import any_of, rows, word_set
from .mention import Mention
from .world import World

TITLE_WORDS = tuple(row["title"] for row in rows("titles.tsv"))
TITLE_TOKENS = frozenset(word for title in TITLE_WORDS for word in (title, *title.split())) | {
    "deputy", "vice", "first", "former", "acting", "chief", "foreign", "defence", "defense", "state", "senior", "then",
}  # fmt: skip
TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|President|Premier|Prime Minister|Chairman|Leader|Minister|Secretary[- ]General"
    r"|Ambassador|Chancellor|Comrade|General Secretary|PM|FM)\.?\s$"
)
TITLED_NAME = re.compile(
    rf"\b(?:{any_of([title.title() for title in TITLE_WORDS] + list(TITLE_WORDS))})\.?,? "
    rf"(?:(?:Shri|Smt|Mr|Mrs|Ms|Dr)\b\.? )?((?:[A-Z][\w'-]+ "
    rf"){{1,2}}[A-Z][\w'-]+)"
)
UP, LOW = "[A-ZÀ-ÞŞĞŠŽČİ]", "[a-zß-ſə]"
"""Letters that begin a name, and those that go on."""
BARE = re.compile(
    rf"\b(?:{any_of([title.title() for title in TITLE_WORDS if title not in ('mr', 'mrs', 'ms', 'leader')])})"
    rf" ({UP}{LOW}[\w'-]{{2,}})\b(?! [A-Z]|['’]s [A-Z])"
)
"""A surname alone behind a title: one that no record bears is known by it."""
MISTER = re.compile(rf"\b(?:Mr|Mrs|Ms)\.? ({UP}{LOW}[\w'-]+)\b(?! [A-Z])")
NO_NAME_BEHIND_TITLE = re.compile(r"^(?:The|Of)\b|\b(?:Prime|Minister|President|Premier|Secretary|Chairman|General)\b")
SPEAKS = (
    r"(?:said|says|argued|argues|wrote|writes|noted|notes|told|added|adds|explained|explains|believes|believed|claims"
    r"|claimed|warned|warns|observed|observes|contends|contended|points out|pointed out|stressed|stresses|emphasi[sz]ed"
    r"|underlined|underscored|remarked|recalled|stated|commented|concluded|concludes|suggested|suggests|predicted"
    r"|predicts|expressed|call(?:ed|s) (?:for|on|it|the|this|its|their)|urged|spoke|announced"
    r"|confirmed|reiterated|maintains|maintained|insisted"
    r"|thinks|asked|replied|answered|went on|continued|highlighted|pointed|asserted|asserts|conceded|repeated"
    r"|hopes|hoped|expects|expected|regards|described|describes|praised|welcomed|criticised|criticized|accused"
    r"|rejected|dismissed|defended|opposed|hailed|lauded|applauded|condemned|cautioned|accepts|accepted"
    r"|ruled out|considers"
    r"|restated|claimed|promised|pledged|vowed|denied|denies|recalls|reminded|fears|doubts|estimates"
    r"|(?:is|was) (?:certain|convinced|sure|confident|adamant|of the (?:opinion|view))|takes the view"
    r"|sees (?:the|it|this|in|no|little|an?)\b|doubts|likens"
    r"|recommended|proposed|voiced|acknowledged|declared|informed|analy[sz]ed|holds that|held that|finds that)"
)
ROLE = (
    r"(?:expert|analyst|fellow|researcher|scholar|professor|lecturer|director|head|chief|chairman|chairwoman|president"
    r"|secretary[- ]general|secretary|premier|leader|editor|columnist|journalist|economist|historian"
    r"|scientist|ambassador"
    r"|diplomat|envoy"
    r"|spokes(?:man|woman|person)|minister|adviser|advisor|senator|congressman|representative|author|commander|general"
    r"|rector|dean|specialist|observer|commentator|coordinator|deputy|member of parliament|lawyer|strategist)"
)
IN_TWO = rf"(?:{UP}{LOW}[\w'-]* (?:[A-Z]\. ?)?){{1,3}}{UP}{LOW}[\w'-]*"
NAME = rf"(?:{UP}{LOW}[\w'-]* (?:[A-Z]\. )?(?:{UP}{LOW}[\w'-]+ )?{UP}{LOW}[\w'-]+)"
ROLE_NAME = re.compile(
    rf"\b({NAME}),? (?:\(|, )?(?:(?:an?|the|who is|then|former|a former"
    rf"|one of the) )?(?:[\w'’-]+ ){{0,5}}(?i:{ROLE})s?\b"
)
"""`Martha Brill Olcott, an expert of`: a name in front of an office or profession."""
SPEAKING_NAME = re.compile(
    rf"(?<=[Aa]ccording to )(?:(?:an?|the) (?:[a-z][\w'’-]+ ){{1,4}})?({IN_TWO})(?=[,.]| of | from | at )"
    rf"|\b({IN_TWO})(?=(?:, [^.;:“”]{{3,110}},|,| (?:of|from|at|with) (?:the )?[A-Z][^.;:,“”]{{2,60}},?)?"
    rf" (?:(?:has|had|have|also|then|further|later) )*{SPEAKS}\b)"
)
CITED_NAME = re.compile(
    rf"\b({UP}[\w'-]+(?: {UP}[\w'-]+)?)(?: et al\.)? \((?:19|20)\d\d[a-z]?(?:[:,] ?[\d–-]+)?\)"
    rf"(?:,? (?:\w+ly )?(?:{SPEAKS}|assumes|regards|sees|holds|finds)\b|(?=[.,;]))"
)
"""`Ryskulova (2021) notes`: an author cited."""
CITED_PAIR = re.compile(
    rf"\b({UP}{LOW}[\w'-]+) and {UP}{LOW}[\w'-]+,? (?:\((?:19|20)\d\d\),? )?(?:also |further )?(?:argue"
    rf"|recommend|hold|note|find"
    r"|maintain|conclude|suggest|write|claim|see|contend|point out|show|believe|propose)d?\b"
)
"""`Khan and Jamil argue`: two authors cited, of whom the first counts."""
INVERTED_NAME = re.compile(rf"[,”]\s{SPEAKS}\s(?:[^,.;:“”]{{0,80}}?[a-z]+ )?({IN_TWO})(?=[,.]| (?:of|from|in|at|on) )")
ALONE = re.compile(
    rf"[,”]\s(?:said|says|argued|noted|added|explained|stressed"
    rf"|told) ({UP}{LOW}[\w'-]{{2,}}), (?:[\w-]+ ){{0,4}}{ROLE}\b"
)
"""`said Tselko, deputy commander`: a surname alone that an office behind it introduces."""
INITIALLED = re.compile(rf"\b(?P<initial>[A-Z])\. ?(?:[A-Z]\. ?)?(?P<surname>{UP}{LOW}{{3,}})\b")
"""`N. Nazarbaev`: an initial and a surname, spelt this way or that."""
IN_OFFICE = re.compile(rf", (?:the )?(?:[\w'’-]+ ){{0,5}}?(?i:{ROLE})\b")
CHINESE = word_set("surnames_first.txt")
"""Surnames that stand before the name."""
BEHIND_STATE = re.compile(
    rf"(?: \([A-Z]+\))?,? (?:esteemed |H\.E\. |Mr\.? )?((?:{UP}(?:{LOW}|['-])+ ){{1,2}}{UP}(?:{LOW}"
    rf"|['-])+)(?=[,.;:]| and "
    r"| (?:received|met|said|told|noted|arrived|spoke|took|held|called|stressed|praised|thanked|answered|gave|visited"
    r"|congratulated|attended|wrote|believes|presented|addressed|opened|announced|expressed|briefed|added|explained"
    r"|granted|has|will|had|signed|pointed|made|led|delivered|also|emphasi[sz]ed|underlined|proposed)\b| was | is "
    r"| in | at | on | for |$)",
    re.MULTILINE,
)
OFFICE_OF = re.compile(
    rf"\b(?:{any_of(TITLE_WORDS)}|[Dd]irector[- ][Gg]eneral|[Hh]ead|[Cc]hief) (?:of|to|for) (?:the )?$", re.IGNORECASE
)
SOUNDS = {
    "kh": "h",
    "iye": "ie",
    "iy": "i",
    "ye": "e",
    "dj": "zh",
    "j": "zh",
    "x": "ks",
    "ss": "s",
    "tt": "t",
    "zz": "z",
}
"""Letters that some write and others do not."""
ALIKE = 5
"""Letters by which two spellings of a surname are one."""
TELLING = 5
"""Letters of a surname that is somebody's on record though it stands alone and nobody introduces it."""
STYLED = re.compile(r"^(?:(?:Shri|Shrimati|Smt|Mr|Mrs|Ms|Dr|Seyyed|Sayyid|Sheikh|Muhammad(?= \w+ \w))\.? )+")
"""How a person is styled before the name."""
MIDDLE = re.compile(r"(?<=\w\w) (?:[A-Z]\. ?|\w+(?:ovich|evich|ovna|evna|ich) (?=\w))")
"""An initial, or a father's name, between a name and a surname."""
GIVEN_NAME_ALONE = frozenset({"PAK", "AFG"})
"""States whose persons are also called by their given names."""
SURNAME_FIRST = frozenset({"CHN", "VNM", "KOR", "PRK", "TWN", "KHM"})

Surnames = dict[str, list[str]]
"""Who bears which surname."""
IsName = Callable[[int, int], bool]
"""Whether a stretch of text can be a name: no part of another mention, and no word that is nobody's."""


def persons_of(flat: str, found: list[Mention], world: World, date: dt.date | None) -> list[Mention]:
    """Surnames that stand alone, and titled names that no record bears."""
    first_named: dict[str, int] = {}
    for mention in found:
        if mention.entity_type == "person":
            first_named.setdefault(mention.entity_id, mention.start)
    spans = sorted((mention.start, mention.end) for mention in found)
    surnames = _surnames(world)
    for mention in found:
        written = flat[mention.start : mention.end].split()
        if mention.entity_type == "person" and len(written) > 1:
            is_first = world.home.get(mention.entity_id) in SURNAME_FIRST
            for alone in (written[0], written[-1]) if is_first else (written[-1],):
                if mention.entity_id not in surnames.setdefault(alone, []):
                    surnames[alone].append(mention.entity_id)
    for bearer in first_named:
        if world.home.get(bearer) in GIVEN_NAME_ALONE:
            surnames.setdefault(world.index["persons"][bearer]["name"].split()[0], []).append(bearer)
    added = list(_introduced(flat, found, spans, surnames, world))
    for mention in added:
        first_named.setdefault(mention.entity_id, mention.start)
        given = flat[mention.start : mention.end].split()
        surnames.setdefault(given[-1], []).append(mention.entity_id)
        if len(given) < 4 and (given[0] in CHINESE or _is_called_by_first(flat, given)):
            surnames.setdefault(given[0], []).append(mention.entity_id)
    taken = sorted([*spans, *((mention.start, mention.end) for mention in added)])
    for match in re.finditer(rf"\b{UP}{LOW}[\w'-]*\b|\b(?:Xi|Li|Hu)\b", flat):
        word = match[0].removesuffix("'s")
        if word in surnames and not _overlaps(taken, match.start(), match.start() + len(word)):
            person = _whose(surnames[word], word, flat, match.start(), first_named, world, date)
            if person:
                added.append(Mention(match.start(), match.start() + len(word), "person", person))
                first_named.setdefault(person, match.start())
    return added


def _is_called_by_first(flat: str, name: list[str]) -> bool:
    """Whether a text calls somebody by the first of two names, and never by the second: a surname that comes first."""
    if len(name) != 2 or not name[0][:1].isupper() or name[0] in _no_names():
        return False
    alone = rf"(?<!{re.escape(name[0])} )\b{re.escape(name[1])}\b"
    return re.search(rf"\b{re.escape(name[0])}\b (?!{re.escape(name[1])}\b)[a-z]", flat) is not None and not re.search(
        alone, flat
    )


@cache
def _no_names() -> frozenset[str]:
    """Words that are part of no person's name."""
    return word_set("no_names.txt") | {word for town in town_names() for word in town.split()}


def _introduced(
    flat: str, found: list[Mention], spans: list[tuple[int, int]], surnames: Surnames, world: World
) -> Iterator[Mention]:
    """Persons whom a title, a verb of speaking, an office or a state introduces."""
    no_name = _no_names()

    def is_name(start: int, end: int) -> bool:
        words = flat[start:end].split()
        return not _overlaps(spans, start, end) and not no_name.intersection(words) and not words[-1].endswith("'s")

    yield from _in_two_words(flat, spans, is_name, world)
    yield from _by_surname(flat, is_name, surnames, world)
    yield from _beside_an_office(flat, found, is_name, world)


def _in_two_words(flat: str, spans: list[tuple[int, int]], is_name: IsName, world: World) -> Iterator[Mention]:
    """Full names behind a title, beside a verb of speaking, and surnames behind an initial."""
    for match in TITLED_NAME.finditer(flat):
        start, end = _without_titles(flat, *match.span(1))
        name = flat[start:end]
        if " " in name and not _overlaps(spans, start, end) and not NO_NAME_BEHIND_TITLE.search(name):
            yield Mention(start, end, "person", slug_of_person(name, world))
    for match in SPEAKING_NAME.finditer(flat):
        start, end = _without_titles(flat, *match.span(1 if match[1] else 2))
        if " " in flat[start:end] and is_name(start, end):
            yield Mention(start, end, "person", slug_of_person(flat[start:end], world))
    for match in CITED_NAME.finditer(flat):
        if is_name(*match.span(1)):
            yield Mention(
                *match.span(1), "person", slug_of_person(match[1], world) if " " in match[1] else slug_of(match[1])
            )
    for match in CITED_PAIR.finditer(flat):
        if is_name(*match.span(1)):
            yield Mention(*match.span(1), "person", slug_of(match[1]))
    for match in INVERTED_NAME.finditer(flat):
        if is_name(*match.span(1)):
            yield Mention(*match.span(1), "person", slug_of_person(match[1], world))
    for match in INITIALLED.finditer(flat):
        person = _initialled(match, world) or _spelt_out(match, flat, world)
        if person and not _overlaps(spans, *match.span()):
            yield Mention(*match.span(), "person", person)


def _by_surname(flat: str, is_name: IsName, surnames: Surnames, world: World) -> Iterator[Mention]:
    """Surnames that stand alone, in front of an office or behind a title, and that no record bears."""
    alone = [match for match in ALONE.finditer(flat) if is_name(*match.span(1))]
    bare = [
        match
        for match in BARE.finditer(flat)
        if is_name(*match.span(1)) and match[1] not in surnames and match[1].lower() not in TITLE_WORDS
    ]
    for match in (*alone, *bare):
        whole = _in_full(flat, match[1])
        yield Mention(*match.span(1), "person", slug_of_person(whole[0], world) if whole else slug_of(match[1]))


def _beside_an_office(flat: str, found: list[Mention], is_name: IsName, world: World) -> Iterator[Mention]:
    """Names in front of an office, behind the state or body of one, and surnames behind `Mr`."""
    for match in ROLE_NAME.finditer(flat):
        start, end = _without_titles(flat, *match.span(1))
        name = flat[start:end]
        if "," in match[0] and " " in name and is_name(start, end) and not NO_NAME_BEHIND_TITLE.search(name):
            yield Mention(start, end, "person", slug_of_person(name, world))
    for mention in found:
        is_seat = mention.entity_type == "state" or (
            mention.entity_type == "body" and OFFICE_OF.search(flat, max(0, mention.start - 40), mention.start)
        )
        behind = BEHIND_STATE.match(flat, mention.end) if is_seat else None
        if behind and is_name(*behind.span(1)):
            yield Mention(*behind.span(1), "person", slug_of_person(behind[1], world))
    for match in MISTER.finditer(flat):
        if not is_name(*match.span(1)) or match[1].lower() in TITLE_WORDS:
            continue
        whole = _in_full(flat, match[1])
        if whole and not TITLED.search(whole[0].split()[0] + " "):
            yield Mention(*match.span(1), "person", slug_of_person(whole[0], world))


def _without_titles(flat: str, start: int, end: int) -> tuple[int, int]:
    """A name without the titles, and the words that are nobody's name, in front of it."""
    for word in flat[start:end].split()[:-1]:
        if word.lower() not in TITLE_TOKENS and word not in _no_names():
            break
        start += len(word) + 1
    return start, end


def _initialled(match: re.Match[str], world: World) -> str | None:
    """The one person on record whose name begins so and whose surname is spelt alike."""
    begins = _heard(match["surname"])[:ALIKE]
    found = {
        row["person_id"]
        for row in (*world.table("persons"), *rows("statesmen.tsv"))
        if row["name"][0] == match["initial"] and _heard(row["name"].split()[-1])[:ALIKE] == begins
    }
    return found.pop() if len(found) == 1 else None


def _spelt_out(match: re.Match[str], flat: str, world: World) -> str | None:
    """Whom an initial and a surname mean whom no record bears: named in full in the text, or by an office behind."""
    full = re.search(rf"\b({match['initial']}{LOW}[\w'-]+ {re.escape(match['surname'])})\b", flat)
    if full:
        return slug_of_person(full[1], world)
    return slug_of(match[0]) if IN_OFFICE.match(flat, match.end()) else None


def _begins(parts: list[str]) -> tuple[str, str]:
    """How a name of several words begins and how its surname does, as they sound."""
    return _heard(parts[0])[:2], _heard(parts[-1])[:4]


@cache
def _heard(name: str) -> str:
    """A name as it sounds, so that two ways of writing it in Latin letters are one."""
    return re.sub("|".join(SOUNDS), lambda match: SOUNDS[match[0]], name.lower())


def _in_full(flat: str, surname: str) -> re.Match[str] | None:
    """Where a text gives the full name of somebody called by the surname."""
    place = flat.find(f" {surname}")
    if place < 0:
        return None
    full = re.compile(rf"\b(?!The\b){UP}{LOW}[\w'-]* {re.escape(surname)}\b")
    found = full.finditer(flat, flat.rfind(" ", 0, place) + 1)
    return next((match for match in found if match[0].split()[0].lower() not in TITLE_TOKENS), None)


def _whose(
    persons: list[str], word: str, flat: str, start: int, named: dict[str, int], world: World, date: dt.date | None
) -> str | None:
    """Whose surname it is: a person named before, else, behind a title, the one in office nearest to the date."""
    before = [person for person in persons if named.get(person, start) < start]
    if before:
        return max(before, key=lambda person: named[person])
    behind = {person for person in persons if person in named}
    if len(behind) == 1:
        return behind.pop()
    if not TITLED.search(flat[max(0, start - 22) : start]):
        is_telling = len(set(persons)) == 1 and len(word) >= TELLING and world.home.get(persons[0]) not in SURNAME_FIRST
        return persons[0] if is_telling else None
    if len(set(persons)) == 1:
        return persons[0]
    for person in persons:
        home = world.home.get(person, "")
        if person in (world.leader(home, "head-of-state", date), world.leader(home, "head-of-government", date)):
            return person
    return None


def _surnames(world: World) -> Surnames:
    found: dict[str, list[str]] = defaultdict(list)
    for row in (*world.table("persons"), *rows("statesmen.tsv")):
        parts = row["name"].split()
        if len(parts) > 1:
            surname = parts[0] if row["state_id"] in SURNAME_FIRST else parts[-1]
            found[surname].append(row["person_id"])
    return found


def slug_of_person(name: str, world: World) -> str:
    """The person on record with the same first and last name, else the name as a slug."""
    name = STYLED.sub("", name)
    parts = name.split()
    last = slug_of(parts[-1])
    for person, known_last, is_surname_last in _alike(world).get(_begins(parts), ()):
        if is_surname_last or known_last == last:
            return person
    return slug_of(MIDDLE.sub(" ", name))


@cache
def _alike(world: World) -> dict[tuple[str, str], list[tuple[str, str, bool]]]:
    """The persons on record by how their names begin: id, last name, and whether that is the surname."""
    found: dict[tuple[str, str], list[tuple[str, str, bool]]] = defaultdict(list)
    for row in world.table("persons"):
        known = row["name"].split()
        if len(known) > 1:
            is_surname_last = bool(row["state_id"]) and row["state_id"] not in SURNAME_FIRST
            found[_begins(known)].append((row["person_id"], slug_of(known[-1]), is_surname_last))
    return found


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    place = bisect_left(spans, (start, 0))
    near = spans[max(0, place - 3) : place + 2]
    return any(a < end and start < b for a, b in near)
