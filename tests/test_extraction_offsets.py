"""Offsets: every piece lies in the unmodified text and says what it is said to say, whatever the text."""

from __future__ import annotations

import datetime as dt

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scodata.extraction.document import read_document
from scodata.extraction.proposals import Reading
from scodata.extraction.stitching import page_of

DAY = dt.date(2018, 6, 1)
PARTS = (
    "The Shanghai Cooperation Organization (SCO) held its 18th summit in Qingdao in June 2018.",
    "“We need to deepen solidarity,” President Xi Jinping said.",
    "The eight member states, which met in Astana last year, will sign",
    "an agreement worth more than $22 billion.",
    "Winter 2024, No.25 70",
    "> ing up of the region's",
    "**Bold** and *italic* words—with dashes",
    "# HEADING",
    "The SCO is the\n\ncornerstone of\n\nEurasian security\n\ncooperation.",
    "Question: What is the SCO?",
    "Vladimir Putin: The SCO has become stronger.",
    "上海合作组织成员国 ШОС منظمة شنغهاي للتعاون",
    "İstanbul \u0130\u0307 \u200f\u202e \ufeff \x0b \U0001f600",
    "- item one\n- item two",
    "open-",
    "1. The Member States note that",
)
documents = st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=60)), max_size=9).map("\n\n".join)
relaxed = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check(text: str, reading: Reading) -> None:
    taken: set[int] = set()
    for sentence in reading.sentences:
        assert sentence.pieces, "a sentence has a place"
        assert (sentence.why_not is None) == bool(sentence.proposals)
        own = {place for start, end in sentence.pieces for place in range(start, end)}
        assert not own & taken, "no character belongs to two sentences"
        taken |= own
    for proposal in reading.proposals:
        places = [place for piece in proposal.pieces for place in piece]
        assert places == sorted(places)
        assert all(0 <= start < end <= len(text) for start, end in proposal.pieces)
        assert proposal.exact == " ".join(text[start:end] for start, end in proposal.pieces)
        assert (proposal.verdict is not None) == (proposal.kind in ("event", "state"))
        for mark in (*proposal.mentions, *proposal.times, *proposal.quantities):
            assert 0 <= mark.start < mark.end <= len(text)


@relaxed
@given(documents)
def test_every_piece_lies_in_the_text_and_exact_equals_the_text_at_its_offsets(text: str) -> None:
    whole = "The Shanghai Cooperation Organisation.\n\n" + text
    check(whole, read_document(whole, DAY))


@relaxed
@given(documents)
def test_every_character_of_running_text_knows_its_origin(text: str) -> None:
    page = page_of(text)
    for place, mark in enumerate(page.flat):
        if mark.isalnum():
            assert text[page.origin(place)] == mark


@relaxed
@given(documents)
def test_all_that_is_not_blank_belongs_to_a_sentence(text: str) -> None:
    whole = "The Shanghai Cooperation Organisation met.\n\n" + text
    covered = bytearray(len(whole))
    for sentence in read_document(whole, DAY).sentences:
        for start, end in sentence.pieces:
            covered[start:end] = b"\1" * (end - start)
    missing = "".join(mark for mark, held in zip(whole, covered, strict=True) if not held and mark.isalnum())
    assert not missing


def test_a_sentence_broken_by_a_page_header_has_two_pieces() -> None:
    text = "\n\n".join(
        [
            "The SCO member states met in Astana and decided to",
            "Review 2017, No.25 70",
            "strengthen their cooperation in trade.",
            "More was said in Astana.",
            "Review 2017, No.25 71",
            "The end of the SCO summit was near.",
        ]
    )
    broken = next(p for p in read_document(text, DAY).proposals if "strengthen" in p.exact)
    assert [text[start:end] for start, end in broken.pieces] == [
        "The SCO member states met in Astana and decided to",
        "strengthen their cooperation in trade.",
    ]


def test_a_hyphen_at_the_end_of_a_line_joins_its_word() -> None:
    page = page_of("The SCO favours the open-\n\n> ing up of the region's countries.")
    assert page.flat == "The SCO favours the opening up of the region's countries."
