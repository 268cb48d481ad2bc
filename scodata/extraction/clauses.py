"""How a sentence whose parts differ in kind or speaker comes apart into claims (coding manual, rule 1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from .governing import OCCASION
from .kinds import Kind
from .lexicon import word_set
from .predicates import NONE, predicate_of
from .quotes import Span
from .reporting import CLASS_OF
from .voices import Cue

AUX = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|do|did)"
RELATIVE = re.compile(r"[,”](?P<cut>\s)(?:(?:both|all|some|most) of )?(?:which|who|whose|(?:at|during) which)\s")
RESUMED = re.compile(rf",\s(?={AUX}\b)")
GOES_ON = re.compile(r",\s(?:(?:also|then|now|thus|\w+ly) )?(?P<verb>[a-z]+)\b(?! (?:and|of|by|or)\b)")
AUXILIARY = re.compile(AUX)
PAST = re.compile(r"[a-z]{3,}ed")
PRESENT = re.compile(r"[a-z]{3,}[^\Wsui]s")
RESUMES = re.compile(rf",(?P<cut>\s)(?={AUX}\b|as well as\b)")
OPENING_PHRASE = re.compile(r"(?:For|To|With|Like|Unlike|Among) [^,;:]{3,60},?")
"""What is no claim before a relative clause: `For Gabuev, who heads a programme, that chapter is empty`."""
OF_A_SPEAKER = re.compile(
    r"who (?:asked|wanted|wished|preferred|declined|refused|requested|spoke|was speaking|did not (?:want|wish))"
    r" (?:not )?(?:to (?:be|remain)|anonym|on (?:the )?condition|off the record)"
    r"|who (?:heads?|leads?|directs?|runs?|teaches|analy[sz]es|studies|covers|works|edits|researches) [^.;]{0,80}?"
    r"\b(?:Institut\w+|Universit\w+|Cent(?:re|er)|Foundation|Endowment|Department|Academy"
    r"|School|think[- ]tank|journal|newspaper)\b"
)
"""`who asked not to be named`, `who teaches politics at a university`: who a speaker is, no claim of anybody's."""
INSERTED = re.compile(
    r",(?P<cut>\s)(?:featuring|characteri[sz]ed by|an? (?:\w+ ){0,3}(?:of \w+ )?(?:characteri[sz]ed|founded"
    r"|established|created|launched|comprising|consisting)|predecessor (?:to|of)|successor (?:to|of)"
    r"|the (?:first|largest|only|second|third|world's) (?:\w+ )*(?:since|to|of|in))\s"
)
FOUNDED = re.compile(
    r"(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bis)(?<!\bare)(?<!ly),?(?P<cut>\s)(?:founded|formed|established"
    r"|created|set up|launched|constituted)\s(?:in|on|at)\b[^;]{0,60}?"
    r"\b(?:19|20)\d\d\b"
)
DASHED = re.compile(r"—(?P<cut>)(?P<inner>an? [^—]{12,200}?\b(?:who|which|that)\b[^—]*)—")
SAYING = "|".join(sorted(form for form in CLASS_OF if form.endswith("ing")))
REPORTING = re.compile(
    rf",(?P<cut>\s)(?:(?:and|while|thus|also|again) )?(?P<verb>(?:{SAYING}))\b(?: (?:on|upon|out|for|that|to)\b)?"
)
FRONTED = re.compile(
    r"(?:“)?(?:(?P<occasion>(?:While |When |In |On |After )?(?:addressing|speaking|attending|delivering"
    r"|chairing|opening|hosting|meeting with|In (?:his|her|a|an|another|the) [^,]{0,40}(?:speech|address"
    r"|article|interview|message|remarks|statement|letter|telegram)\b))"
    r"|(?P<done>Having|After (?!that|this))|(?P<as>As (?:an? |the |one of )(?=[^,]*\b(?:founding|founder"
    r"|launched|established|created|member|chair|host|initiator)))"
    r"|(?P<clause>As (?:the|a|an|its|their) |Although |Though |While |Citing ))",
    re.IGNORECASE,
)
COORDINATED = re.compile(
    rf"(?:(?<=,)|(?<=;)|(?<=\w))(?P<cut>\s)(?:and|but|while|whereas|yet)\s(?=(?:(?:also|then|thus|therefore"
    rf"|\w+ly)\s)?(?:will|would|may|might|could|should|must|needs? to|can)\b"
    rf"|(?:(?:also|again|further|\w+ly)\s)*(?:{'|'.join(sorted(form for form in CLASS_OF if form.endswith('ed')))})\b"
    r"(?=\s(?:that|to|on|for|the|his|her|its|their|support|a)\b))"
)
NEW_SUBJECT = re.compile(
    rf"[,;](?P<cut>\s)(?:and|but|while|whereas|yet|as(?! well))\s(?=(?:[Tt]he|an?|it|they|this|these|those|its"
    rf"|their|some|many|most|all|he|she|we|expansion|[A-Z][\w-]+)\s(?:[\w'-]+\s){{0,6}}?(?:{AUX}|speculate"
    rf"|argue|believe|claim|say|becomes?|became)\b"
    rf"|[a-z]+ (?:will|may|might|could|would|should|must)\b)"
)
CONTENT = re.compile(r"(?P<cut>\s)(?=to\s|that\s)")
CONTENT_BEHIND = re.compile(
    r",? (?:at|in|on|during|before|last|this) [^,.;“”]{3,70}?,?(?=\s(?:that|to (?:hold|set up|create|establish"
    r"|found|open|launch|make|draw up|introduce))\s)"
)
"""Between a verb of proposing and what is proposed: `suggested at the summit in Tashkent that`."""
PROPOSED = ("propos", "suggested")
DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\btoday\b|\bbefore\b"
)
"""What makes of the occasion of a speech an event of its own."""
SHORTEST, MOST = 12, 8
Classify = Callable[[tuple[Span, ...]], Kind]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sentence that may be a claim of its own; spans in running text, and what it is to the whole."""

    spans: tuple[Span, ...]
    role: str
    content: tuple[Span, ...] = ()
    """What else of the sentence tells which fact is meant: what somebody proposed, beside that he did."""


def parts_of(flat: str, start: int, end: int, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part]:
    """The parts of a sentence in text order; the sentence whole where nothing differs."""
    whole = Part(((start, end),), "whole")
    parts = [whole]
    for split in (_fronted, _proposed, _reporting, _founded, _inserted, _relative, _coordinated):
        for n, part in enumerate(parts):
            if part.role in ("whole", "main"):
                cut = split(flat, part, cues, is_reported, classify)
                if cut:
                    parts[n : n + 1] = cut
                    break
    return sorted(parts, key=lambda part: part.spans)


def _differ(one: Kind, other: Kind, needed: int = 2) -> bool:
    return one.name != other.name and max(one.strength, other.strength) >= needed


def _fronted(flat: str, part: Part, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part] | None:
    (start, end) = part.spans[0]
    match = FRONTED.match(flat, start, end)
    comma = _comma_after(flat, match.end(), end) if match else -1
    if match is None or comma < 0:
        return None
    first, rest = ((start, comma + 1),), ((comma + 2, end),)
    if match["occasion"]:
        is_dated = DATED.search(flat, start, comma) is not None
        return [Part(first, "occasion"), Part(rest, "main")] if is_reported and is_dated else None
    if match["as"]:
        return (
            [Part(first, "state"), Part(rest, "main")] if not is_reported and classify(rest).name != "state" else None
        )
    if match["clause"] and predicate_of(flat[start:comma]).tense == "none":
        return None
    if match["clause"] and is_reported and cues and cues[0].start > comma:
        role = "said" if match["clause"].lower().startswith("citing") else "setting"
        return [Part(first, role), Part(rest, "main")]
    if match["done"] and predicate_of(flat[match.end() : comma]) == NONE and not match["done"].startswith("Having"):
        return None
    one, other = classify(first), classify(rest)
    if (match["done"] or not is_reported) and _differ(one, other) and one.strength + (match["done"] is not None) >= 2:
        return [Part(first, "setting"), Part(rest, "main")]
    return None


def _comma_after(flat: str, begin: int, end: int) -> int:
    """The comma that closes an opening phrase: the first behind which a subject begins."""
    place = flat.find(", ", begin, end)
    while place >= 0:
        behind = flat[place + 2 : place + 60]
        if (
            not re.match(
                r"(?:which|who|and|or|where|including|such as|as well as|[a-z]+ing\b|\d{4}\b|east |west "
                r"|north |south )",
                behind,
            )
            and end - place > 25
        ):
            return place
        place = flat.find(", ", place + 1, end)
    return -1


def _proposed(flat: str, part: Part, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part] | None:
    """`At the summit, X proposed | to ...`: the occasion is the author's event, the content X's proposal."""
    start, end = part.spans[0]
    for cue in cues:
        if not (start <= cue.start < end) or not cue.form.startswith(PROPOSED) or cue.claimant.type == "unnamed":
            continue
        content = CONTENT.match(flat, cue.end)
        if content and part.role == "whole" and OCCASION.search(flat, start, cue.start):
            said = ((cue.end + 1, end),)
            return [Part(((start, cue.end),), "occasion", said), Part(said, "proposed")]
        later = CONTENT_BEHIND.match(flat, cue.end, end)
        if later and part.role == "whole" and OCCASION.search(flat, cue.end, later.end()):
            said = ((later.end() + 1, end),)
            return [Part(((start, later.end()),), "occasion", said), Part(said, "proposed")]
    return None


def _reporting(flat: str, part: Part, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part] | None:
    """`X did this, stressing that ...`: what is stressed is X's own claim."""
    if is_reported:
        return None
    start, end = part.spans[0]
    match = REPORTING.search(flat, start, end)
    if match and end - match.end("cut") > 30 and match.start() - start >= SHORTEST:
        return [Part(((start, match.start("cut")),), "main"), Part(((match.end("cut"), end),), "reported")]
    return None


def _founded(flat: str, part: Part, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part] | None:
    """`The SCO is an organisation | founded in 2001`: a dated participle behind a description is an event."""
    start, end = part.spans[0][0], part.spans[-1][1]
    match = FOUNDED.search(flat, start, end) if len(part.spans) == 1 else None
    if match is None or match.start() - start < SHORTEST:
        return None
    begin = match.end("cut")
    stop = RESUMES.search(flat, match.end(), end)
    if stop:
        rest = ((start, match.start()), (stop.end("cut"), end))
        return [Part(rest, "main"), Part(((begin, stop.start("cut")),), "founded")]
    main = ((start, match.start("cut")),)
    if classify(main).name != "state" or flat.find(",", begin, match.end()) > 0:
        return None
    return [Part(main, "main"), Part(((begin, end),), "founded")]


def _inserted(flat: str, part: Part, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part] | None:
    """An apposition with a proposition of its own, between commas or dashes."""
    start, end = part.spans[0]
    dashed = DASHED.search(flat, start, end)
    if dashed:
        inner = dashed.span("inner")
        return [Part(((start, dashed.start()), (dashed.end(), end)), "main"), Part((inner,), "state")]
    match = INSERTED.search(flat, start, end)
    if not match:
        return None
    begin = match.end("cut")
    resumes = RESUMES.search(flat, match.end(), end)
    plain = flat.find(", ", match.end(), end)
    stop = resumes.start("cut") if resumes else plain + 1 if plain > 0 else -1
    if stop <= 0 or end - stop < SHORTEST or classify(((start, begin - 1), (stop + 1, end))).name == "state":
        return None
    return [Part(((start, begin - 1), (stop + 1, end)), "main"), Part(((begin, stop),), "state")]


def _relative(flat: str, part: Part, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part] | None:
    start, end = part.spans[-1]
    before = part.spans[:-1]
    for match in islice(RELATIVE.finditer(flat, start, end), MOST):
        begin = match.end("cut")
        resumes = RESUMED.search(flat, begin, end)
        stop = resumes.start() + 1 if resumes else end
        if not resumes and predicate_of(flat[start:begin]).tense == "none":
            stop = resumption(flat, begin, end) or end
        main = (*before, (start, begin - 1), *(((stop + 1, end),) if stop < end - 1 else ()))
        if OF_A_SPEAKER.match(flat, begin) or (stop == end and OPENING_PHRASE.fullmatch(flat, start, begin - 1)):
            continue
        if stop - begin >= 25 and _differ(classify(main), classify(((begin, stop),)), 2 if not is_reported else 3):
            return [Part(main, "main"), Part(((begin, stop),), "relative")]
    bare = re.compile(r"(?P<cut>\s)which will\s").search(flat, start, end)
    if bare and classify(((start, bare.start()),)).name != "prediction" and not is_reported:
        return [Part((*before, (start, bare.start())), "main"), Part(((bare.end("cut"), end),), "relative")]
    return None


def resumption(flat: str, begin: int, end: int) -> int | None:
    """Where a clause goes on that a relative clause interrupts: behind the comma before its verb."""
    for match in GOES_ON.finditer(flat, begin, end):
        verb = match["verb"]
        if (
            AUXILIARY.fullmatch(verb)
            or verb in word_set("past_verbs.txt")
            or verb in word_set("present_verbs.txt")
            or PAST.fullmatch(verb)
            or PRESENT.fullmatch(verb)
        ):
            return match.start() + 1
    return None


def _coordinated(flat: str, part: Part, cues: list[Cue], is_reported: bool, classify: Classify) -> list[Part] | None:
    start, end = part.spans[-1]
    before = part.spans[:-1]
    for match in islice(_joints(flat, start, end), MOST):
        cut = match.start("cut")
        left, right = classify((*before, (start, cut))), classify(((cut + 1, end),))
        other_voice = any(
            cue.start > cut and cue.claimant.type in ("unnamed", "person") and not cue.is_pronoun for cue in cues
        ) and any(cue.start < cut for cue in cues)
        if (
            cut - start > 25
            and end - cut > 25
            and (
                (other_voice and match[0].strip(" ,;").startswith(("while", "whereas", "but", "and")))
                or (left.name != right.name and right.strength >= 2 and _stands_alone(left))
            )
        ):
            return [Part((*before, (start, cut)), "main"), Part(((cut + 1, end),), "coordinated")]
    return None


def _stands_alone(left: Kind) -> bool:
    return left.name not in ("proposal", "prediction") or left.strength >= 2


def _joints(flat: str, start: int, end: int) -> Iterator[re.Match[str]]:
    yield from COORDINATED.finditer(flat, start, end)
    yield from NEW_SUBJECT.finditer(flat, start, end)
