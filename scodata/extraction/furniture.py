"""Which blocks of a page are not running text: headings, bylines, captions, notes, navigation, headers, pull quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .blocks import Block
from .lexicon import any_of, rows
from .lexicon import words as words_of
from .predicates import predicate_of
from .repetition import MARKUP, SENTENCE_END, WORD, pull_quotes, recurring, shape_of, unglued

FINAL = re.compile(r"""[.!?…;:,]["'”’)\]*_]*\s*(?:\[\d+\])?$""")
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
DATE_LINE = re.compile(
    rf"^(?:\W|date|published|updated|posted|on|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    rf"|{MONTH}|\d{{1,4}}(?:st|nd|rd|th)?"
    r"|a\.?m\.?|p\.?m\.?|gmt|utc|bst|est|[T:])+$",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"^\W*(?:(?-i:[Bb]y|BY)\s+(?-i:[A-Z])|(?:author|source|editor|edited by|reporter|reported by|written by"
    r"|text|photos?"
    r"|published|updated|posted"
    r"|date|translated by|translation|correspondent|compiled by|contact|doi|issn|keywords?|tags?)\s*[::]"
    r"|date\s+\d{4}|\(?(?:xinhua|tass|reuters|ap|afp|ria novosti|interfax)\)?\s*[-—–]*\s*$)",
    re.IGNORECASE,
)
ROLE = (
    r"(?:(?:senior|research|deputy|assistant|associate|visiting|former|distinguished|adjunct|executive"
    r"|non-resident|nonresident|chief|founding"
    r"|managing|vice|special|political|independent|foreign|policy|principal|lead)[ -]+)*"
    r"(?:fellow|professor|director|researcher|editor|analyst|journalist|lecturer|columnist|correspondent"
    r"|commentator|historian|scholar"
    r"|scientist|economist|specialist|expert|writer|author|head of|president of the|chair of"
    r"|member of the (?:editorial|board))"
)
AUTHOR_NOTE = re.compile(
    r"^\W*(?:(?:date )?[\d\-/ ]*editor['’]s note|author['’]s note|about the authors?|disclaimer"
    r"|statement: the (?:content|views?|opinions?)|materials? (?:of|from) (?:the|this) (?:official )?(?:web)?site"
    r"|the (?:author"
    r"|writer)s? (?:is|are|was)\b"
    rf"|(?:(?-i:[A-Z])[\w.'’-]+ ){{1,4}}(?:is|was|are) (?:an? |the |currently |also )*(?:{ROLE})\b[^.]*\b(?:at|of|in"
    rf"|for|with)\b"
    r"|this (?:essay|article|paper|piece|interview|text|post|commentary) (?:is|was|first|has|appeared"
    r"|reflects|represents|does not represent"
    r"|originally)"
    r"|the views of (?:its|the|our) authors\b|(?:the |these )?(?:opinions?"
    r"|views?)(?: articles?)?(?: expressed| reflect| presented)\b|(?:the"
    r"|this) article reflects)",
    re.IGNORECASE,
)
NAVIGATION = re.compile(
    r"^\W*(?:see also|read (?:more|also|next)|related|share\b(?! of).{0,30}$|contact us|about us|subscribe|sign up"
    r"|follow us|view all|click here"
    r"|advertisement|print\b.{0,20}$|download|home\s*[>|/]|back to|previous|next$|tags$|comments?$|menu"
    r"|search$|copyright|©|all rights reserved"
    r"|(?:any |when |the )?(?:use|reprint|reproduction|quotation|materials?)\b[^.]{0,60}\b(?:reference"
    r"|link|permission|source)\b"
    r"|(?:additional )?(?:reporting|writing) by\b|this (?:web)?site (?:was|is) |we have stopped updating"
    r"|image source|table of contents|end of message|share this"
    r"|more (?:on|from)|most (?:read|popular)|recommended|topics?$|author profile|to subscribe|terms of"
    r"|privacy|cookie|log ?in|skip to"
    r"|publication status|direct link|text versions?|>>)"
    r"|\b(?:website|page) (?:contains|carries|shows) only\b|\bis (?:an? )?(?:[\w-]+ ){0,3}(?:magazine"
    r"|newspaper|platform|daily"
    r"|website|journal|news agency) published (?:by|from|in)\b|\bis published by\b"
    r"|\bthanks? (?:\w+ ){1,4}for the (?:talk|interview|conversation)s?\b",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"^\W*(?:see also|related (?:news|articles|stories|posts)|read (?:more|also)|references|notes|bibliography"
    r"|footnotes)\W*$",
    re.I,
)
ABOUT = re.compile(
    r"^\W*(?:(?:about )?the authors?|author profile|about us|about the (?:author|writer)s?|authors?)\W*$", re.I
)
END_MATTER = re.compile(r"^\W*(?:editors?|source|edited by|web editor|responsible editor)\s*[::]", re.I)
OFFICE = re.compile(
    r"\b(?:Executive Committee of the|Secretary-General of the|Director of the) (?:SCO|RATS|Regional|Shanghai)"
)
CAPTION = re.compile(
    r"^\W*(?:(?:file )?(?:photo|image|picture|figure|fig\.|map|caption|video)\b(?:[^.]{0,60}[::/]|\s+(?:by"
    r"|shows)\b)|with (?:the )?(?:president|prime|heads))"
    r"|\((?:left|right|centre|center|l|r)\)|\bin session$|, pictured\b|\((?:photo|image)[^)]*\)\s*$",
    re.IGNORECASE,
)
PICTURED = re.compile(
    r"^(?:participants? (?:in|of)|photograph\w*|signing (?:of|documents)|before (?:the )?(?:start|beginning)"
    r"|(?:joint|family|group) photo\w*|at (?:a|the) (?:meeting|reception|summit|signing|expanded|joint)"
    r"|during (?:a|the)|press conference|meeting with)\b|\(l-r\)|\(left to right\)",
    re.IGNORECASE,
)
PICTURED_VERBS = frozenset(
    ("held", "devoted", "dedicated", "organised", "organized", "following", "accompanied", "seen")
)
BROKEN_OFF = re.compile(r"(?:\w-|\b(?:the|an?|of|and|or|to|in|by|with|for|at|on|from|as|that))$", re.IGNORECASE)
SPEAKS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|discussed|took|adopted the|stressed|noted|should|can)\b"
)
LABEL = re.compile(r"^\s*(?:\*\*)?[A-Z][^\n:]{1,90}:(?:\*\*)?(?:\s|$)")
FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might"
    r"|must|says?|said"
    r"|attends?|visits?|arrives?|speaks?|address(?:es)?|signs?|hosts?|chairs?|opens?|discuss(?:es)?|takes?"
    r"|took|makes?|made|becomes?|became|gives?|gave|holds?|held|meets?|met|sees?|saw|plays?|remains?"
    r"|began|came|comes|heads|leads|runs|directs|spoke"
    r"|wins?|goes|went|dates (?:back|from)|houses|accommodates|bears|marks|stems|derives|originates"
    r"|unites|counts|comprises|includes|consists|covers"
    r"|belongs|stands"
    r"|works|operates|serves|lies|sits|sit (?:in|at|on|as)|pay|ranks? (?:as|among)|make up|form (?:the"
    r"|a|its)"
    r"|hold (?:the|full|observer)|stand (?:beside|outside|as)|owes?|draws|links|grew|rose|sent|kept|\w{2,}(?:ed"
    r"|izes?|ises?))\b",
    re.IGNORECASE,
)


FACT = re.compile(r"[A-Z][\w ()'’&/-]{3,50}:\*{0,2} (?=\w|[“$€])(?![A-Z][\w-]+ [A-Z][\w-]+$)")
"""A line of a fact sheet: `Official languages: Russian and Chinese`."""
ASKING_TITLE = re.compile(r"(?:How|What|Where|Why|When|Who|Whither) (?:the|an?|it|[A-Z])")
"""A heading in the form of a question without its mark: `How the SCO has evolved`."""
RULE = re.compile(r"\|[\s:|-]*-[\s:|-]*$")
"""The rule between the head of a table and its rows."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A block and what sort of furniture it is; None for running text."""

    block: Block
    why_not: str | None


def mark(blocks: list[Block]) -> list[Marked]:
    """Decide for each block whether it is running text."""
    headers = recurring(blocks)
    blocks = [part for block in blocks for part in unglued(block, headers)]
    quotes = pull_quotes(blocks)
    marked: list[Marked] = []
    ending: str | None = None
    running = 0
    for number, block in enumerate(blocks):
        why_not = "pull-quote" if number in quotes else _why_not(block, number, blocks, headers)
        running += why_not is None
        if ABOUT.match(block.text) and running:
            why_not, ending = "navigation", "author-note"
        elif TAIL.match(block.text):
            why_not, ending = "navigation", "see-also"
        elif why_not == "byline" and running > 3 and _is_near_end(number, blocks) and END_MATTER.match(block.text):
            why_not, ending = why_not or "navigation", "navigation"
        elif ending == "see-also" and why_not is None and len(block.text) > 60 and SENTENCE_END.search(block.text):
            ending = None
        elif ending and why_not in (None, "title", "caption", "page-header"):
            why_not = "navigation" if ending == "see-also" else ending
        marked.append(Marked(block, why_not))
    return marked


def _is_near_end(number: int, blocks: list[Block]) -> bool:
    return blocks[-1].end - blocks[number].end < 0.4 * blocks[-1].end


def _why_not(block: Block, number: int, blocks: list[Block], headers: frozenset[str]) -> str | None:
    text = block.text
    if len(text) > 1200:
        return None
    words = WORD.findall(text)
    if not any(word[0].isalpha() for word in words):
        return "page-header" if words else "navigation"
    if text.startswith("|"):
        return None if _is_row(number, blocks) else "title"
    if len(text) < 100 and shape_of(text) in headers and not LABEL.match(text):
        return "page-header"
    if (len(words) < 25 or not SENTENCE_END.search(text)) and NAVIGATION.search(text):
        return "navigation"
    if (len(text) < 120 and DATE_LINE.match(text)) or (
        len(words) < 30 and BYLINE.match(text) and not text.endswith("?")
    ):
        return "byline"
    if len(words) < 160 and AUTHOR_NOTE.match(MARKUP.sub("", text)) and not OFFICE.search(text):
        return "author-note"
    if len(words) < 45 and PICTURED.search(text) and not SPEAKS.search(text) and not _tells(text):
        return "caption"
    if len(words) < 45 and CAPTION.search(text) and not LABEL.match(text):
        return "caption"
    return _heading(block, number, blocks, len(words))


def _is_row(number: int, blocks: list[Block]) -> bool:
    """Whether a line of a table stands below the rule under its head, and fills more than one cell."""
    filled = [cell for cell in blocks[number].text.split("|") if any(mark.isalnum() for mark in cell)]
    while number and blocks[number - 1].text.startswith("|"):
        number -= 1
        if RULE.match(blocks[number].text):
            return len(filled) > 1
    return False


def _heading(block: Block, number: int, blocks: list[Block], words: int) -> str | None:
    text = MARKUP.sub("", block.text).strip()
    if block.text.startswith("#"):
        return "title"
    if text[:1].islower() or block.text[:1] in "-•>":
        return None
    tells = number > 3 and bool(FACT.match(text) or (words > 12 and FINITE.search(text)))
    if ASKING_TITLE.match(text) and words <= 12 and not FINAL.search(text):
        return "title"
    if words <= (50 if number == 0 else 22) and not tells and not FINAL.search(text) and not _runs_on(number, blocks):
        return (
            "byline"
            if number < 8 and re.match(r"^(?:The )?[A-Z][\w' ]+, [A-Z][\w' ]+$", text) and words < 7
            else "title"
        )
    if (
        words <= 14
        and SENTENCE_END.search(text)
        and not FINITE.search(text)
        and not _reports(text)
        and not _tells(text)
        and not LABEL.match(text)
        and "“" not in text
    ):
        return "caption"
    return None


def _tells(text: str) -> bool:
    """Whether a line has a predicate in the past that is no participle of a caption."""
    predicate = predicate_of(text)
    return predicate.tense not in ("none", "progressive") and predicate.verb not in PICTURED_VERBS


@cache
def _reporting() -> re.Pattern[str]:
    forms = [form for row in rows("reporting.tsv") for form in row["forms"].split()]
    return re.compile(rf"\b(?:{any_of([*forms, *words_of('present_verbs.txt')])})\b")


def _reports(text: str) -> bool:
    """Whether a reporting verb, or a verb in the present, makes a sentence of a line."""
    return _reporting().search(text) is not None


def _runs_on(number: int, blocks: list[Block]) -> bool:
    """Whether a block without a full stop goes on in the next, or behind a page header: no heading."""
    text = blocks[number].text
    broken = len(text) > 28 or BROKEN_OFF.search(text) is not None
    for following in blocks[number + 1 : number + 3]:
        if following.text.lstrip("> *_")[:1].islower():
            return broken
        if len(following.text) > 60 or SENTENCE_END.search(following.text):
            return False
    return False
