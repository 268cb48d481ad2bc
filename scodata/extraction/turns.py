"""Who has the word in a transcript: the labels at the head of paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from ..slugs import slug_of
from .claimants import AUTHOR, Claimant
from .gazetteer import OF_THE_SCO
from .holders import holder_meant
from .hosts import host_of, host_of_headings
from .interviews import answers_of
from .lexicon import word_set
from .persons import ROLE, slug_of_person
from .reporting import VERB
from .voices import Voices

NOTE = r"(?: ?[(\[][^()\[\]\n]{2,80}[)\]])?"
LABEL = re.compile(
    r"[*_“]{0,2}(?P<label>(?:Q|A|Question|Answer)(?=[*_]{0,2}[.] )"
    rf"|[A-ZА-Я][^\n:“”?!]{{0,90}}?(?={NOTE}[*_”]{{0,2}}:)){NOTE}[*_”]{{0,2}}[:.][*_]{{0,2}}(?=\s|$|[A-Z“\"«])"
)
LABEL_QUOTED = re.compile(r"[^\n:]{2,120}:[*_]{0,2}\s{0,2}“")
"""A label whose words stand in quotation marks, which say where they end."""
QUOTED_LABEL = re.compile(r"“[^“”:]+”:")
"""A newspaper that asks: `“People's Daily”: ...`."""
INNER = re.compile(
    r"(?<=[.?!”\"] )(?P<label>(?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+|[A-Z]{3,8}|Question|Answer|Q|A)"
    rf"{NOTE}:(?= [A-Z“\"])"
)
ASKER = re.compile(
    r"^(?:question ?\d*|q ?\d*|journalist|reporter|correspondent|moderator|interviewer|remark|host|reply"
    r"|response|answer|a)\b",
    re.IGNORECASE,
)
OUTLETS = re.compile(
    r"^(?:CCTV|CGTN|CRI|Xinhua|People['’]s Daily|Global Times|China Daily|China News Service|The Paper|TASS|ITAR-TASS"
    r"|RIA Novosti|Sputnik|Interfax|Reuters|AFP|AP|Bloomberg|BBC|CNN|NHK|Kyodo|Yonhap|PTI|ANI|APP|IRNA|Anadolu|AIR"
    r"|Prasar Bharati|Dragon TV|Phoenix TV|Shenzhen TV)\b"
)
HONORIFIC = re.compile(
    r"^(?:(?:Shri|Shrimati|Smt|Mr|Mrs|Ms|Dr|Prof|H\.? ?E|Hon|His Excellency|Her Excellency|Ambassador|Amb)\b\.? ?)+"
)
OFFICE = re.compile(
    r"^(?:(?:Official |Deputy |First |Vice |Prime |Foreign |Defen[cs]e |External Affairs |State )*"
    r"(?:Spokes(?:person|man|woman)|Secretary(?:[- ]General)?|Minister|President|Premier|Chairman|Aide|Leader"
    r"|Ambassador))\b"
)
BRACKETED = re.compile(r" ?\([^()]*\)")
NAMED = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,4}")
"""A name that stands behind an office: `Secretary (West), Shri Gitesh Sarma`."""
ASKED = re.compile(
    r"\b(?:press conference|briefing|interview\w*|asked|(?:spoke|talked) (?:to|with)|spokes(?:man|woman"
    r"|person)|reporters?"
    r"|journalists?|correspondents?|answer(?:s|ed) (?:\w+ ){0,2}questions)\b",
    re.IGNORECASE,
)
"""What an introduction says where somebody is asked and answers."""
JOURNALISTS = "unnamed:journalists"
BRIEFING = re.compile(
    r"\b(?:press conference|briefing|spokes(?:man|woman|person)|reporters|journalists|press)\b", re.IGNORECASE
)
"""Where many ask; an interview is asked by who prints it."""
ANSWERED = re.compile(r"^(?:Answer|A|Reply):", re.MULTILINE)
HEADS = 4
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|us|my)\b")
DATELINE = re.compile(r"[A-Z][A-Z .,'/-]{3,40}(?:[,(] ?[A-Z][a-z]+\.? \d{1,2}[^\n]{0,20})? ?(?:--|—|–|-|\()")
"""The place and day at the head of a report."""
SAME_SPEAKER = re.compile(r"^(?:answer|a|reply|response|interviewee|respondent|guest) ?\d*$", re.IGNORECASE)
PRESENTERS = re.compile(r"(?:hosts?|presenters?|anchors?|students?|listeners?|audience|moderators?)$", re.IGNORECASE)
INITIALS = re.compile(r"[A-Z]{2,3}")
"""A label of a person's initials."""
SENTENCE = re.compile(
    r"\b(?:we|I|our|my|you|it|he|they|this|these|there|is|are|was|were|has|have|had|will|would|let|also|together|with"
    r"|about|as|both|during|after|before|here|today)\b"
)
"""Words that a sentence has and a label has not."""
OPENS = re.compile(
    r"(?:We|I|Our|My|It|They|This|These|There|Also|Together|With|About|As|Both|During|After|Before|Here|Today|In|At|On"
    r"|For|From)\s"
)
"""Words that open a sentence and are nobody's name."""
NO_NAMES = word_set("no_names.txt")
LINKS = ("of", "the", "for", "and", "on")
PARTICLE = re.compile(r"(?:el|al|bin|ibn|van|der|den|de|da|von|zu|ur|ul)\b")
SHORT, FEW = 40, 3
"""Characters of a label, and labels of no speaker, from which a page is a list of things and no transcript."""
LISTED = re.compile(r"(?:\n(?:[-•*–] |\d{1,2}[.)] |\*\*)[^\n]*){3}|\n#+ ")
"""Lists and headings, which no speech of one person has."""
STATEMENT = re.compile(
    r"(?:\W*)(?:joint |press |final |preliminary )?(?:statement|declaration|appeal|conclusions?) (?:by|of"
    r"|from|issued by) (?:the )?"
    r"(?P<whose>[A-Z][^.:;]{3,90})$",
    re.IGNORECASE,
)
BELOW = 400
"""Characters from which on a heading is none of the whole document."""
HOLDS = re.compile(rf"\b(?:{ROLE}|Prime Minister|Head of (?:State|Government))s?\b", re.IGNORECASE)
"""An office or profession that stands behind a speaker's name."""
NO_LABEL = re.compile(
    r"\b(?:said|says|saying|told|added|stated|noted|wrote|reported|reports|according|that|following|follows|such as)\b"
)


Turn = tuple[int, Claimant | None]
"""Where a voice begins, and whose it is; None where the document goes on in its own."""


def turns_of(flat: str, voices: Voices, aside: list[tuple[int, str]] | None = None) -> list[Turn]:
    """Where somebody takes the word in a transcript, and where nobody has it any more."""
    found = _labels(flat, voices, aside)
    head = " ".join((*voices.set_aside[:HEADS], flat[: found[0][0]])) if found else ""
    if (ANSWERED.search(flat) or DATELINE.match(flat)) and not BRIEFING.search(head):
        found = [(place, AUTHOR if claimant.id == JOURNALISTS else claimant) for place, claimant in found]
    places = [place for place, line in aside or () if line.lstrip().startswith(("#", "**"))]
    return _outside(_with_ends(found, flat, voices), flat, places)


def _outside(turns: list[Turn], flat: str, headings: list[int]) -> list[Turn]:
    """Turns that end with a heading behind which a report goes on: with a dateline, or of the speaker by name."""
    ends: list[Turn] = []
    asked = any(claimant == AUTHOR or claimant.id == JOURNALISTS for _, claimant in turns if claimant)
    begins = {place for place, _ in turns}
    for place in headings:
        begun = [claimant for begin, claimant in turns if begin < place]
        line = flat.find("\n", place)
        paragraph = flat[place : line if line > 0 else len(flat)]
        speaker = begun[-1] if begun else None
        if speaker is None or speaker == AUTHOR or place in begins or LABEL.match(paragraph):
            continue
        told = asked and not FIRST_PERSON.search(paragraph)
        if told or DATELINE.match(paragraph) or re.search(rf"\b{re.escape(speaker.name.split()[-1])}\b", paragraph):
            ends.append((place, None))
    return sorted([*turns, *ends], key=lambda turn: turn[0])


def _with_ends(turns: list[tuple[int, Claimant]], flat: str, voices: Voices) -> list[Turn]:
    """Turns that end before the next begins: words set in quotation marks, and questions nobody is said to answer."""
    ended: list[Turn] = []
    for number, (place, claimant) in enumerate(turns):
        ended.append((place, claimant))
        stop = turns[number + 1][0] if number + 1 < len(turns) else len(flat)
        quoted = LABEL_QUOTED.match(flat, place)
        if quoted:
            end = _quotation_end(flat, quoted.end() - 1)
            ended.extend([(end, None)] if end < stop else [])
        elif claimant.id == JOURNALISTS or claimant.type in ("body", "author"):
            end = flat.find("\n", place) + 1
            said = [each for _, each in turns[:number] if each.type == "person"]
            if 0 < end < stop and flat[place:end].rstrip().endswith("?"):
                host = said[-1] if said else _host(turns[0][0], voices)
                ended.extend([(end, host)] if host else [])
    return ended


def _quotation_end(flat: str, begin: int) -> int:
    """Where a quotation ends that goes on for one paragraph or several, each opened anew."""
    while True:
        line = flat.find("\n", begin)
        line = len(flat) if line < 0 else line
        closed = flat.rfind("”", begin, line)
        if flat.startswith("\n“", line) and not LABEL.match(flat, line + 1):
            begin = line + 1
            continue
        return min(len(flat), (closed if closed >= line - 2 and closed > 0 else line) + 1)


def _labels(flat: str, voices: Voices, aside: list[tuple[int, str]] | None = None) -> list[tuple[int, Claimant]]:
    """Labels of speakers; none unless labels recur or name a person with a title.

    `aside` holds the lines that were set aside, each with the place where the running text goes on behind it.
    """
    headed, titled = _headings(aside or (), voices)
    apart = list(_set_apart(aside or (), voices))
    found, others = _in_text(flat, voices, aside or (), [*headed, *apart])
    if others >= max(FEW, len(found)):
        return []
    if not found:
        return answers_of(flat, voices, aside or ())
    found.sort(key=lambda turn: turn[0])
    is_titled = titled or re.search(
        r"President|Minister|Premier|Secretary|Spokes", flat[found[0][0] : found[0][0] + 60]
    )
    quoted = [turn for turn in found if LABEL_QUOTED.match(flat, turn[0])]
    if len({claimant for _, claimant in found}) < 2 and LISTED.search(flat, found[0][0]):
        return quoted
    return found if len(found) > 1 or is_titled or apart or quoted else []


def _headings(aside: Iterable[tuple[int, str]], voices: Voices) -> tuple[list[tuple[int, Claimant]], bool]:
    """Labels of persons that were set aside as headings, and whether any of them begins with an office."""
    found: list[tuple[int, Claimant]] = []
    titled = False
    for place, line in aside:
        match = LABEL.match(line)
        alone = match is not None and (OFFICE.match(line) or not line[match.end() :].strip(" *_"))
        claimant = _labelled(match["label"].strip(" *"), -1, found, voices) if match and alone else None
        if claimant and claimant.type == "person" and (OFFICE.match(line) or claimant.id in voices.world.home):
            found.append((place, claimant))
            titled = titled or OFFICE.match(line) is not None
    return found, titled


def _in_text(
    flat: str, voices: Voices, aside: Iterable[tuple[int, str]], found: list[tuple[int, Claimant]]
) -> tuple[list[tuple[int, Claimant]], int]:
    """The labels found so far with those of paragraphs, and how many short ones there are that name nobody."""
    begin, others, askers = 0, 0, _askers(flat)
    for paragraph in flat.split("\n"):
        for match in filter(None, (LABEL.match(paragraph), *INNER.finditer(paragraph))):
            place, label = begin + match.start(), match["label"].strip(" *")
            claimant = _labelled(label, place, found, voices)
            if SAME_SPEAKER.match(label) or (claimant and claimant.type == "unnamed" and claimant.id != JOURNALISTS):
                headings = [line for where, line in aside if where <= place]
                claimant = host_of_headings(headings, voices) or claimant
            if claimant is None and (QUOTED_LABEL.match(match[0]) or label in askers):
                claimant = _outlet(label)
            if claimant:
                found.append((place, claimant))
            others += claimant is None and len(match["label"]) < SHORT
        begin += len(paragraph) + 1
    return found, others


def _outlet(label: str) -> Claimant:
    """Who asks under a label that names nobody: an outlet, or those who present it."""
    slug = slug_of(label)
    return Claimant("unnamed", f"unnamed:{slug}", label) if PRESENTERS.match(label) else Claimant("body", slug, label)


def _askers(flat: str) -> frozenset[str]:
    """Labels behind which questions stand, more often than not: outlets that ask."""
    asked: Counter[str] = Counter()
    labels: Counter[str] = Counter()
    for paragraph in flat.split("\n"):
        match = LABEL.match(paragraph)
        if match and len(match["label"]) < SHORT:
            label = match["label"].strip(" *")
            labels[label] += 1
            asked[label] += "?" in paragraph
    return frozenset(label for label, count in labels.items() if count > 1 and 2 * asked[label] > count)


def _set_apart(aside: Iterable[tuple[int, str]], voices: Voices) -> Iterable[tuple[int, Claimant]]:
    """A statement printed within a report: from its heading on, it is its issuer who speaks."""
    for place, line in aside:
        match = STATEMENT.match(line.strip()) if place > BELOW else None
        if match:
            of_the_sco = OF_THE_SCO.search(match["whose"])
            name = OF_THE_SCO.sub("", match["whose"])
            known = [mention for mention in voices.mentions if voices.flat[mention.start : mention.end] == name]
            slug = known[0].entity_id if known else slug_of(f"sco {name}" if of_the_sco else name)
            yield place, Claimant(known[0].entity_type if known else "body", slug, name)


def _name_in(label: str, begin: int, voices: Voices) -> str:
    """The name behind an office: what follows the state it is held in, else the last two words."""
    behind = [
        mention.end - begin
        for mention in voices.mentions
        if mention.entity_type == "state" and begin <= mention.start and mention.end < begin + len(label)
    ]
    name = label[behind[-1] :].strip(" ,") if behind and begin >= 0 else ""
    return name if 2 <= len(name.split()) <= 5 else " ".join(label.split()[-2:])


def _names_a_thing(parts: list[str], begin: int, voices: Voices) -> bool:
    """Whether what looks like a label is the heading of a list: a word that no person bears, or a thing on record."""
    return NO_NAMES.intersection(parts) != frozenset() or any(
        mention.start == begin and mention.entity_type in ("concept", "initiative", "instrument", "summit")
        for mention in voices.mentions
    )


def _host(place: int, voices: Voices) -> Claimant | None:
    """Who answers where the answers bear no name: the person introduced before the first question."""
    if not ASKED.search(" ".join((*voices.set_aside[:HEADS], voices.flat[: max(0, place)]))):
        return None
    return host_of(voices.flat[: max(0, place)], voices.set_aside[:HEADS], place, place, voices)


def _by_surname(label: str, voices: Voices) -> Claimant | None:
    """Whom one capitalised word means in a transcript: the person of that name whom the page names in full."""
    if not re.fullmatch(r"[A-Z][a-z][\w'’-]*|[A-Z]{3,}", label) or label in NO_NAMES:
        return None
    name = label.title()
    persons = {mention.entity_id for mention in voices.persons}
    asks = len(re.findall(rf"^{re.escape(label)}:", voices.flat, re.MULTILINE)) > 1 or ASKED.search(voices.flat)
    full = re.compile(rf"\b(?=(?P<full>{name} [A-Z][a-z][\w'-]*|[A-Z][a-z][\w'-]* {name})\b)")
    found = [
        re.sub(r"'s$", "", match["full"]) for page in (voices.flat, *voices.set_aside) for match in full.finditer(page)
    ]
    found = [each for each in found if not (set(each.split()) - {name}) & NO_NAMES]
    known = [each for each in found if slug_of_person(each, voices.world) in persons]
    chosen = next(iter(known or (sorted(found, key=lambda each: each.split()[0] != name) if asks else [])), None)
    if chosen is None:
        return None
    return Claimant("person", slug_of_person(chosen, voices.world), chosen)


def _labelled(label: str, begin: int, so_far: list[tuple[int, Claimant]], voices: Voices) -> Claimant | None:
    """Whom a label means: somebody who asks or answers, an outlet, a person; none where it is no label."""
    if NO_LABEL.search(label) or VERB.search(label) or SENTENCE.search(label) or OPENS.match(label):
        return None
    if SAME_SPEAKER.match(label):
        answers = [claimant for _, claimant in so_far if claimant.type != "body" and claimant.id != JOURNALISTS]
        return answers[-1] if answers else _host(so_far[0][0] if so_far else begin, voices)
    if ASKER.match(label):
        return Claimant("unnamed", JOURNALISTS, label)
    if INITIALS.fullmatch(label):
        host = _host(so_far[0][0] if so_far else begin, voices)
        return host if host and "".join(word[0] for word in host.name.split()) == label else None
    outlet = OUTLETS.match(label)
    if outlet:
        return Claimant("body", slug_of(outlet[0]), label)
    for mention in voices.persons if begin >= 0 else ():
        if begin <= mention.start < begin + len(label) + 1:
            return voices.person(mention)
    known = voices.world.person_of.get(" ".join(label.split()[-2:]).lower()) if begin < 0 else None
    return Claimant("person", known, label) if known else _by_name(label, begin, so_far, voices)


def _by_name(label: str, begin: int, so_far: list[tuple[int, Claimant]], voices: Voices) -> Claimant | None:
    """Whom a label means by an office, a surname or a name that the text has not told."""
    label, _, office = HONORIFIC.sub("", BRACKETED.sub("", label)).partition(",")
    if OFFICE.match(label) and NAMED.fullmatch(HONORIFIC.sub("", office.strip())):
        label, office = HONORIFIC.sub("", office.strip()), f" {label}"
    if OFFICE.fullmatch(label):
        held = [claimant for _, claimant in so_far if label.lower() in claimant.name.lower()]
        holder = holder_meant(voices.holders, label, frozenset(), max(begin, 0))
        if held or holder is None:
            return held[-1] if held else Claimant("unnamed", f"unnamed:{slug_of(label)}", label)
        return voices.person(holder)
    surname = _by_surname(OFFICE.sub("", label).strip(), voices) if begin >= 0 else None
    return surname or _in_full(label, office, begin, voices)


def _in_full(label: str, office: str, begin: int, voices: Voices) -> Claimant | None:
    """The person whose full name a label looks like, with an office before or behind it."""
    parts = label.split()
    is_official = OFFICE.match(label) is not None
    is_name = 2 <= len(parts) <= (16 if is_official else 6) and all(
        word[0].isupper() or PARTICLE.match(word) or word in (LINKS if is_official else LINKS[:2]) for word in parts
    )
    if not is_name or (office and not HOLDS.search(office)):
        return None
    if not is_official and _names_a_thing(parts, begin, voices):
        return None
    name = _name_in(label, begin, voices) if is_official or "of" in parts else " ".join(parts)
    return Claimant("person", slug_of_person(name, voices.world), f"{label},{office}" if office else label)
