"""The verbs that report, and what must stand before and behind them to make them do so."""

from __future__ import annotations

import re

from .lexicon import any_of, phrases, rows

CLASS_OF = {form: row["class"] for row in rows("reporting.tsv") for form in row["forms"].split()}
PHRASES = "|".join(phrases("reporting_phrases.txt"))
VERB = re.compile(rf"\b(?:{PHRASES}|(?:{any_of(tuple(CLASS_OF))})\b)")
"""A verb that reports, or a phrase that does so as one verb."""
NEEDS = {
    "consider": re.compile(
        r"\s(?:that|it|them|him)\b|,|[.]|\s(?!which|how|what|the (?:issues?|questions?|possib|prospects?"
        r"|state|draft|report))"
        r"(?:(?:[\w'’-]+\s){1,12}?(?:as|to be|important|necessary|essential|unacceptable|useful|inadmissible)\b"
        r"|(?:(?!of\b|to\b|for\b|in\b|on\b|with\b|by\b|and\b)[\w'’-]+\s){1,5}?an?\b)"
    ),
    "call": re.compile(r"\s(?:for|on|upon|attention|it|the|to)\b"),
    "point": re.compile(r"\s(?:out|to|at)\b"),
    "ask": re.compile(r"\s(?:(?!whether|if|how|why|what|about)[\w'-]+\s){1,8}?to\s"),
    "instruct": re.compile(r"\s(?:[\w'-]+\s){1,8}?to\s"),
    "express": re.compile(
        r"\sthat\b|[:,]|\s(?:[\w-]+\s){0,4}?(?:confidence|hope|belief"
        r"|conviction|concern|support|readiness|opinion|view|opposition|gratitude|appreciation|regret"
        r"|satisfaction|thanks|sympathy|outrage|respect|disappointment|dissatisfaction|anger|dismay|solidarity|willingness|wish|interest|condolences|doubt|certainty|assurance|determination|commitment"
        r"|intention"
        r"|desire|solidarity|certain|pleasure|hopes|optimism|alarm)"
    ),
    "commit": re.compile(r"\s(?:to|itself|himself|themselves)\b"),
    "find": re.compile(r"\sthat\b|,"),
    "continu": re.compile(r"[,.]"),
    "hold": re.compile(r"\sthat\b|,"),
    "held": re.compile(r"\sthat\b"),
    "feel": re.compile(r"\sthat\b|,"),
    "felt": re.compile(r"\sthat\b"),
    "fear": re.compile(r"\sthat\b|\s(?:the|its|their)\b|,"),
    "relate": re.compile(r"\sthat\b"),
    "states": re.compile(r"\sthat\b|,"),
    "answer": re.compile(r"\sthat\b|[,:.]|\s“"),
    "repeat": re.compile(r"\sthat\b|,|\s(?:his|her|its|their|the)\b"),
    "comment": re.compile(r"[,.]|\sthat\b|\s“"),
    "view": re.compile(r"\s(?:[\w'-]+\s){1,8}?as\b|\sthat\b"),
    "see": re.compile(r"\s(?:[\w'-]+\s){1,8}?as\b|\sin (?:it|this|that|the|them|[A-Z][\w'’-]+)\b"),
    "saw": re.compile(r"\s(?:[\w'-]+\s){1,8}?as\b|\sin (?:it|this|that|the|them|[A-Z][\w'’-]+)\b"),
    "look": re.compile(r"\s(?:up)?on\s(?:[\w'-]+\s){1,8}?as\b"),
    "judge": re.compile(r"\s(?:that|it|the)\b|,"),
    "question": re.compile(r"\s(?:the|whether|why|how)\b"),
    "report": re.compile(r"\s(?:[\w ]{0,25}?\b)?(?:that|on)\b|[,.:]"),
    "posted": re.compile(r"\son\b|[,.:]|\sthat\b"),
    "depict": re.compile(r"\s(?:[\w'-]+\s){1,8}?as\b"),
    "portray": re.compile(r"\s(?:[\w'-]+\s){1,8}?as\b"),
    "introduced": re.compile(r"\sthat\b|:"),
    "marked": re.compile(r"\s[\w ]{0,30}?\bthat\b"),
    "object": re.compile(r"\sthat\b|[,.]"),
    "counter": re.compile(r"\sthat\b|[,.]"),
    "doubt": re.compile(r"\s(?:that|whether|if|the|its|their|his|her)\b|[,.]"),
    "welcom": re.compile(
        r"\s(?!(?:(?:the|his|her|its|all|visiting|other|SCO|[A-Z]\w+) ){0,4}(?:leaders|guests?|delegations?"
        r"|participants|presidents?|ministers?|heads|counterparts?|visitors|colleagues|him|her|them)\b(?!['’]))"
    ),
    "appris": re.compile(r"\s(?:[\w'’-]+\s){1,6}?that\b"),
    "flag": re.compile(
        r"\s(?:that|the (?:issue|problem|threat|danger|importance|need|question)|concerns?|issues|his|her|its)\b"
    ),
    "charge": re.compile(r"\sthat\b|,"),
    "worr": re.compile(r"\sthat\b|[,.]"),
    "swear": re.compile(r"\sthat\b|[,.]"),
    "swore": re.compile(r"\sthat\b|[,.]"),
    "credit": re.compile(r"\s(?:[\w'’-]+\s){1,8}?(?:with|for)\b"),
    "joke": re.compile(r"\sthat\b|[,.]"),
    "boast": re.compile(r"\sthat\b|[,.]"),
    "muse": re.compile(r"\sthat\b|[,.]"),
    "agree": re.compile(r"\s(?:that|with)\b"),
    "specif": re.compile(r"\sthat\b|[,.:]|\s“"),
    "assum": re.compile(r"\sthat\b|,"),
    "indicat": re.compile(r"\sthat\b|,"),
    "guess": re.compile(r"\sthat\b|,"),
    "clarif": re.compile(r"\sthat\b|,"),
    "elaborat": re.compile(r"[,.]"),
    "offer": re.compile(r"\sthat\b"),
    "outline": re.compile(r"\s(?:the|a|an|his|her|its|four|three|five|several)\b"),
}
AUXILIARY = (
    r"(?:\s\((?:19|20)\d\d[a-z]?(?:[:,] ?[\d–-]+)?\),?)?(?:\s(?:has|have|had|is|are|was|were|also|again"
    r"|further|furthermore|once|then|thus"
    r"|both|all|\w+ly|himself|herself|itself|for the first time|for his part|in turn"
    r"|for their part|for its part|do|does|did|would like to|will|would|wants? to|wished to|tends? to|tended to"
    r"|likes? to|prefers? to|in particular"
    r"|(?:is|are|was|were) (?:pleased|glad|happy|ready) to|therefore|still|always|often|earlier|later"
    r"|previously|meanwhile|likewise|nevertheless|on (?:Mon|Tues"
    r"|Wednes|Thurs|Fri|Satur|Sun)day))*\s$"
)
ASIDE = r",\s(?!(?:is|are|was|were|has|have|had|will|would|does|did)\s)[^,“”]{3,110}"
GAP = re.compile(rf"(?:{ASIDE},)?{AUXILIARY}")
"""What may stand between a subject and its verb: auxiliaries, adverbs, what is told of the subject between commas."""
WIDE_GAP = re.compile(rf"(?:{ASIDE}){{2}},{AUXILIARY}")
"""The same with two things told of the subject: "an analyst with MERICS, a think tank in Berlin,"."""


def has_its_content(form: str, flat: str, end: int) -> bool:
    """Whether behind a reporting form stands what it needs to report, if it needs anything."""
    stem = next((stem for stem in NEEDS if form.startswith(stem)), None)
    return stem is None or NEEDS[stem].match(flat, end) is not None


PLURAL_ONLY = frozenset(
    {
        "note",
        "hope",
        "voice",
        "estimate",
        "claim",
        "demand",
        "request",
        "support",
        "question",
        "praise",
        "regret",
        "favour",
        "favor",
        "call",
        "appeal",
        "forecast",
    }
)
