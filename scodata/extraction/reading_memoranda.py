"""Which text the organisation signed with another one, when and where: `a memorandum with the CSTO of October 2007`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .attached import relation_of, relations_in
from .daysof import days_of, meets, recorded
from .findings import Asserted, Finding
from .mention import Mention
from .relation_partners import OF_THE_UN, OWN, Partner, kept, partners
from .statuses import is_adjective
from .times import Time
from .town_places import PLAYED_HOST, Town, same_town, towns
from .world import Row

TEXT = re.compile(
    r"\b(?:[Mm]emorand(?:um|a|ums)|MoUs?|MOUs?|[Jj]oint (?:[Dd]eclaration|[Ss]tatement)|[Cc]ooperation agreement"
    r"|[Cc]ooperation agreements|[Aa]greements? (?:on cooperation )?(?:with|between))\b"
)
AGENCIES = re.compile(
    r"\b(?:speciali[sz]ed )?(?:agencies|bodies|organi[sz]ations) of the (?:UN|United Nations)\b"
    r"|\bUN (?:\w+ )?agencies\b"
)
MANY = re.compile(r"[Mm]emorand(?:a|ums)|MoUs|MOUs|[Aa]greements")
WITH = re.compile(r"\b(?:with|between) (?!(?:the )?(?:each|two|both|them|their)\b)(?:the )?")
BEFORE_A_NAME = re.compile(
    r"(?:(?:of|the|its|that|those|[Ss]ecretariats?|[Ss]ecretar(?:y|ies)|[Gg]eneral|Executive|Committee|UN"
    r"|United Nations)\b[ -]?){0,6}"
)
"""Between `with` and the name of the other side: `with the Executive Committee of the CIS`."""
KINDS = ("memorandum", "agreement")
UNREAL = re.compile(
    r"\b(?:not (?!until)|never|will|would|should|may(?! \d| 20)|might|plans? to|propos\w+|draft\w*|to be|if|must|needs?"
    r"|intends?|ready|negotiat\w+|ratif\w+|obligations?|accession|commitments?|expert group|implement\w*)\b"
)
ANEW = re.compile(
    r"\b(?:(?:new|second|another|further|additional|updated) (?:[\w-]+ ){0,2}(?:[Mm]emorand|MoU|[Aa]gree|[Dd]eclar"
    r"|[Tt]ext|[Dd]ocument|one)\w*|renew\w*|extend\w*|prolong\w*|amend\w*|protocol"
    r"|programme of|plan of|plan for)\b"
)
"""Words by which another text than the one on record may be meant."""
OF_ITS_TEXT = re.compile(
    r"(?:[Mm]emorand(?:um|a|ums)|MoUs?|declaration|agreement|understanding|statement|both)"
    r"(?: of understanding)? (?:of|from|dated|in|on) (?:the year |early |late )?$|\(\W*$"
)
"""Before the time of a text, or one in brackets behind it."""
OF_THE_TEXT = ("signed", "founded", "works", "force")
"""Relations whose time is that of the text: signed, dating from, in being since."""
BESIDE = re.compile(r"\b(?:note[ds]?|noting|welcom\w+|prais\w+|discuss\w*|recall\w*|stress\w*|importan\w+|under the)\b")
"""Words by which a text is only the matter of what is told."""
SAW = re.compile(r"saw|marks|gave|made")
"""Verbs whose subject may be a time: `the year 2014 saw the signing`."""
LINKS = re.compile(
    r"\b(?:ha(?:s|ve|d)|is|are|was|were) (?:been )?(?:linked|bound|tied|joined|connected|governed|worked|cooperated)\b"
)
SINCE = re.compile(r"\b[Ss]ince (?:[\w ]{0,18})$")
"""`Since October 2007 a memorandum has linked the two`: the text is as old as that."""
CAME_OF_IT = re.compile(r"\b(?:led|brought|took|grew|bore|won|set|put|lies|lay|paved)\b")
"""Verbs of what came of a text, whose time is its own."""
CLEFT = re.compile(r"\b[Ii]t was (?:not until |only |as early as |(?:in|at) [A-Z]\w+,? )?(?:in |on |at )?$")
"""Before what a clause behind it is told of: `it was in May 2014 that`."""
NOT_UNTIL = re.compile(r"\bnot (?:until|before) $")


def memoranda(claim: Asserted) -> Iterator[Finding]:
    """The text with each organisation named: signed when and where."""
    text = TEXT.search(claim.words)
    if text is None or not (claim.names("sco") or claim.names("sco-secretariat")) or UNREAL.search(claim.words):
        return
    if any(not is_adjective(claim, each) and _is_party(claim, each, text) for each in claim.of_type("state")):
        return
    yield from _of_agencies(claim, text)
    found = [(each, rows) for each in partners(claim) if (rows := kept(claim, each.body, *KINDS))]
    found = [each for each in found if each[0].body != "united-nations" or text[0].lower().startswith("joint")]
    if (len(found) > 1 and not MANY.match(text[0])) or _is_with_another(claim, text, [each for each, _ in found]):
        return
    told = [time for time in claim.times if _is_of_it(claim, time.start, time.end)]
    compared: list[Finding] = []
    for n, (_, rows) in enumerate(found):
        own = told[n : n + 1] if len(told) == len(found) else told
        compared += _compared(claim, rows, own)
    is_some = len(told) < len(found) and any(each.agrees and each.field == "date" for each in compared)
    is_there = any(each.agrees for each in compared if each.field == "place")
    is_elsewhere = MANY.match(text[0]) is not None and not is_there
    yield from (each for each in compared if each.agrees or not is_some or (each.field == "place" and is_elsewhere))


def _of_agencies(claim: Asserted, text: re.Match[str]) -> Iterator[Finding]:
    """`agreements between the SCO and agencies of the UN`: the last of them on record by that day."""
    if claim.times or not AGENCIES.search(claim.words, text.start()):
        return
    rows = [row for body in OF_THE_UN for row in kept(claim, body, *KINDS) if _is_known(claim, row)]
    for row in sorted(rows, key=lambda row: row["date"])[-1:]:
        yield Finding("relations", row["relation_id"], "kind", row["kind"], True, row["kind"])


def _is_party(claim: Asserted, state: Mention, text: re.Match[str]) -> bool:
    """Whether a state stands so that it may be the one that signed: before the text, or behind `with`."""
    place = state.start
    before = claim.words[:place]
    if PLAYED_HOST.match(claim.words, state.end):
        return False
    return re.search(r"\b(?:with|between|and|by) (?:the )?$", before) is not None or (
        place < text.start() and re.search(r"\b(?:in|at|of|from) (?:the )?$", before) is None
    )


def _is_with_another(claim: Asserted, text: re.Match[str], named: list[Partner]) -> bool:
    """`a memorandum with Interpol`: whether what stands behind the text is no name of the two."""
    match = WITH.search(claim.words, text.end())
    if match is None or any(each.start <= text.start() < each.end for each in named):
        return False
    own = [each.start for each in claim.of_type("body") if each.entity_id in OWN]
    behind = [place for place in (*own, *(each.start for each in named)) if place >= match.end()]
    return not any(BEFORE_A_NAME.fullmatch(claim.words, match.end(), place) for place in behind)


def _is_of_it(claim: Asserted, start: int, end: int) -> bool:
    if OF_ITS_TEXT.search(claim.words[:start]):
        return True
    if LINKS.search(claim.words, end) and SINCE.search(claim.words[:end]):
        return True
    relation = _behind(claim, end) if CLEFT.search(claim.words[:start]) else relation_of(claim, start, end)
    if relation is not None and SAW.fullmatch(relation[0]) and end <= relation.start():
        return any(each.lastgroup == "signed" and each.start() > end for each in relations_in(claim.words))
    if relation is None and CAME_OF_IT.search(claim.words[:start]):
        return False
    return relation is None or relation.lastgroup in OF_THE_TEXT


def _behind(claim: Asserted, place: int) -> re.Match[str] | None:
    """The word of relation behind a place."""
    return next((each for each in relations_in(claim.words) if each.start() >= place), None)


def _closed(claim: Asserted, time: Time) -> str | None:
    """A time as that of a signing: `since 2004` and `not until 2004` are of 2004."""
    edtf = time.edtf
    if NOT_UNTIL.search(claim.words[: time.start]) or "not until" in claim.words[time.start : time.end]:
        edtf = edtf.removeprefix("../")
    edtf = edtf.removesuffix("/..")
    return None if ".." in edtf or (claim.date and days_of(edtf)[0] > claim.date) else edtf


def _compared(claim: Asserted, rows: list[Row], told: list[Time]) -> Iterator[Finding]:
    """Time and town beside the text with one partner."""
    edtfs = {edtf for time in told if (edtf := _closed(claim, time))}
    if len(edtfs) > 1:
        return
    edtf = next(iter(edtfs), None)
    fits = [row for row in rows if (_meets(row, edtf) if edtf else _is_known(claim, row))]
    row = (fits or rows)[0]
    if edtf and (fits or (len(rows) == 1 and not ANEW.search(claim.words))):
        yield Finding("relations", row["relation_id"], "date", edtf, bool(fits), row["date"])
    elif fits and not claim.times:
        is_main = not BESIDE.search(claim.words)
        yield Finding("relations", row["relation_id"], "kind", row["kind"], True, row["kind"], is_main)
    if fits and (edtf or len(rows) == 1):
        yield from _where(claim, row)


def _where(claim: Asserted, row: Row) -> Iterator[Finding]:
    """The town, or the meeting, at which it was signed."""
    text = claim.world.index["instruments"].get(row["instrument_id"])
    if text is None or ANEW.search(claim.words):
        return
    for town in _towns(claim) if text["place"] else ():
        agrees = same_town(town.name, text["place"])
        yield Finding("instruments", text["instrument_id"], "place", town.name, agrees, text["place"])
    for meeting in claim.of_type("summit"):
        held = claim.world.meeting_of.get(meeting.entity_id)
        if held and re.search(r"\b(?:at|during|of|beside|to) (?:\w+ )?(?:the )?$", claim.words[: meeting.start]):
            agrees = meets(row["date"], held.start, held.end)
            yield Finding("instruments", text["instrument_id"], "summit_id", held.summit_id, agrees, text["summit_id"])


def _towns(claim: Asserted) -> list[Town]:
    found = towns(claim, ((0, len(claim.words)),))
    return [town for town in found if _is_of_it(claim, town.start, town.end)] if len(found) == 1 else []


def _is_known(claim: Asserted, row: Row) -> bool:
    return claim.date is None or row["date"] <= claim.date.isoformat()


def _meets(row: Row, edtf: str) -> bool:
    return meets(edtf, *recorded(row["date"], row["precision"]))
