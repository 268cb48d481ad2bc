"""Interviews, briefings and quoted statements, in the forms in which outlets print them: whose words they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from scodata.extraction.document import read_document

DAY = dt.date(2011, 6, 10)
INTRODUCTION = (
    "# Qu Xing: SCO will go on growing\n\n"
    "BEIJING. June 10. KAZINFORM - On the eve of the SCO summit in Astana the President of the China Institute of "
    "International Studies Qu Xing gave an interview to Kazinform.\n\n"
)
QUESTIONS = (
    "Mr. Qu, how do you judge the ten years of the Shanghai Cooperation Organization?",
    "What can be expected of the summit in Astana?",
    "What place does Kazakhstan have in the SCO?",
)
ANSWERS = (
    "In ten years the SCO has become an important force. I think that its member states trust each other more.",
    "The summit will sum up the results of the first decade. We expect that the leaders will adopt a declaration.",
    "Kazakhstan plays a very active role. It held the chairmanship of the SCO in 2010-2011.",
)
FORMS: dict[str, Callable[[str, str], str]] = {
    "dashes": lambda asked, said: f"- {asked}\n\n- {said}",
    "bold questions": lambda asked, said: f"**{asked}**\n\n{said}",
    "headings": lambda asked, said: f"### {asked}\n\n{said}",
    "plain": lambda asked, said: f"{asked}\n\n{said}",
    "quoted answers": lambda asked, said: f'{asked}\n\n"{said}"',
    "outlet and name": lambda asked, said: f"Kazinform: {asked}\n\nQu Xing: {said}",
    "capitals": lambda asked, said: f"KAZINFORM: {asked}\n\nQU XING: {said}",
    "letters": lambda asked, said: f"Q: {asked}\nA: {said}",
    "letters with stops": lambda asked, said: f"Q. {asked}\n\nA. {said}",
    "bold letters": lambda asked, said: f"**Q:** {asked}\n\n**A:** {said}",
    "words with stops": lambda asked, said: f"Question. {asked}\n\nAnswer. {said}",
    "surname": lambda asked, said: f"**{asked}**\n\nQu: {said}",
    "mister": lambda asked, said: f"Correspondent: {asked}\n\nMr. Qu: {said}",
    "outlet alone": lambda asked, said: f"KAZINFORM: {asked}\n\n{said}",
    "question alone": lambda asked, said: f"Question: {asked}\n\n{said}",
    "name alone": lambda asked, said: f"{asked}\n\nQu Xing: {said}",
}


@pytest.mark.parametrize("form", FORMS)
def test_answers_are_of_the_person_interviewed_however_they_are_set(form: str) -> None:
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    page = INTRODUCTION + "\n\n".join(FORMS[form](asked, said) for asked, said in pairs) + "\n"
    claims = read_document(page, DAY).proposals[1:]
    assert len(claims) >= 5
    assert {(claim.claimant.id, claim.attribution) for claim in claims} == {("qu-xing", "direct")}


def test_each_of_two_interviews_on_a_page_is_of_its_own_person() -> None:
    page = INTRODUCTION + "\n\n".join(f"- {asked}\n\n- {said}" for asked, said in zip(QUESTIONS, ANSWERS, strict=True))
    page += (
        "\n\n# From the archive: Muratbek Imanaliev\n\n- What does the Secretariat do?\n\n"
        "- The Secretariat coordinates the work of the SCO. We prepare the summits.\n"
    )
    claimants = [claim.claimant.id for claim in read_document(page, DAY).proposals]
    assert claimants[1] == "qu-xing"
    assert claimants[-1] == "muratbek-imanaliyev"


def test_an_explainer_whose_headings_ask_is_no_interview() -> None:
    page = (
        "# What is the SCO?\n\nThe Shanghai Cooperation Organisation (SCO) meets in Astana this week.\n\n"
        "## Who belongs to it?\n\nIt has six members. China and Russia are the largest.\n\n"
        "## When was it founded?\n\nIt was founded in Shanghai in June 2001.\n\n"
        "## What does it do?\n\nIts members cooperate against terrorism.\n"
    )
    assert {claim.claimant.type for claim in read_document(page, DAY).proposals} == {"author"}


def test_words_set_in_quotation_marks_behind_a_label_end_with_them() -> None:
    page = (
        "# Minsk and the SCO\n\nThe SCO summit in Tianjin opens on August 31, 2025. Belarus is a member of the SCO.\n\n"
        "**Maxim Ryzhenkov, Minister of Foreign Affairs of Belarus:**\n\n"
        '"The SCO is a union of like-minded states. All of us want peace in Eurasia."\n\n'
        "Belarus became a dialogue partner of the SCO in 2010. In 2024 it became a member.\n"
    )
    shown = [(claim.claimant.id, claim.exact) for claim in read_document(page, dt.date(2025, 8, 30)).proposals]
    spoken = [exact for claimant, exact in shown if claimant == "maxim-ryzhenkov"]
    assert any("like-minded" in exact for exact in spoken)
    assert not any("dialogue partner" in exact or "2024" in exact for exact in spoken)


def test_whom_he_means_in_an_answer_is_somebody_else() -> None:
    page = (
        "# Regular press conference, 15 June 2006\n\n"
        "Q: The SCO summit in Shanghai is over. What did it achieve?\n\n"
        "Jiang Yu: The summit of the SCO took place in Shanghai. President Hu Jintao made a speech at the summit. "
        "He called for the SCO to stay open in its cooperation.\n\nQ: And next?\n\n"
        "Jiang Yu: The SCO will go on with its work.\n"
    )
    claims = read_document(page, dt.date(2006, 6, 15)).proposals
    called = next(claim for claim in claims if "stay open" in claim.exact)
    assert (called.claimant.id, called.attribution) == ("hu-jintao", "indirect")


HEADING = "# Foreign Ministry Spokesperson Hua Chunying's Regular Press Conference on December 3, 2015\n\n"
EXCHANGES = (
    (
        "Could you brief us on the SCO prime ministers' meeting?",
        "The 14th meeting of the Council of Heads of Government of the SCO will be held in Zhengzhou. China hopes that "
        "the meeting will deepen practical cooperation.",
    ),
    ("What is your comment on the accession of India?", "The accession of India is a major event for the SCO."),
)
BRIEFINGS: dict[str, tuple[str, Callable[[str, str], str]]] = {
    "letters": (HEADING, lambda asked, said: f"Q: {asked}\n\nA: {said}"),
    "unlabelled": (HEADING, lambda asked, said: f"{asked}\n\n{said}"),
    "full name": (HEADING, lambda asked, said: f"Question: {asked}\n\nHua Chunying: {said}"),
    "surname": (HEADING, lambda asked, said: f"Q: {asked}\n\nHua: {said}"),
    "office": (HEADING, lambda asked, said: f"AFP: {asked}\n\nSpokesperson: {said}"),
    "office and surname": (HEADING, lambda asked, said: f"Reporter: {asked}\n\nSpokesperson Hua: {said}"),
    "section": (
        "# Regular Press Conference\n\n## Hua Chunying, December 3\n\n",
        lambda asked, said: f"Q: {asked}\n\nA: {said}",
    ),
}


@pytest.mark.parametrize("form", BRIEFINGS)
def test_a_briefing_is_the_spokespersons_however_it_is_labelled(form: str) -> None:
    head, shown = BRIEFINGS[form]
    page = head + "\n\n".join(shown(asked, said) for asked, said in EXCHANGES) + "\n"
    claims = read_document(page, dt.date(2015, 12, 8)).proposals
    assert len(claims) >= 3
    assert {(claim.claimant.id, claim.attribution) for claim in claims} == {("hua-chunying", "direct")}


def test_an_exchange_about_other_matters_holds_no_claims() -> None:
    page = HEADING + "".join(f"Q: {asked}\n\nA: {said}\n\n" for asked, said in EXCHANGES)
    page += "Q: What do you say of the shooting in California?\n\nA: China opposes violence. It mourns the victims.\n"
    claims = read_document(page, dt.date(2015, 12, 8)).proposals
    assert not any("violence" in claim.exact or "victims" in claim.exact for claim in claims)


def test_an_interview_may_ask_but_once() -> None:
    text = (
        "Bolat Nurgaliev, Secretary-General of the SCO: The Weight of the SCO Will Grow\n\n"
        "INTERVIEW | By Ivan Petrov\n\n"
        "**The SCO has existed since 2001. What are its main achievements?**\n\n"
        "In eight years our organization has come a long way. I would single out the SCO Charter."
    )
    claims = read_document(text, dt.date(2009, 12, 15)).proposals
    assert {claim.claimant.id for claim in claims if "eight years" in claim.exact or "single out" in claim.exact} == {
        "bolat-nurgaliyev"
    }


def test_an_outlet_that_talked_with_somebody_is_not_who_answers() -> None:
    text = (
        "The summit of the SCO and Iran\n\n"
        "Iranian Diplomacy talked with Hassan Beheshti Pour, who analyses the SCO.\n\n"
        "**What makes the SCO important?**\n\nWe need the SCO for our security.\n\n"
        "**Will Iran join the SCO?**\n\nI think that the SCO will accept us."
    )
    claims = read_document(text, dt.date(2013, 9, 1)).proposals
    assert "hassan-beheshti-pour" in {claim.claimant.id for claim in claims}
    assert "iranian-diplomacy" not in {claim.claimant.id for claim in claims}


def test_labels_tell_an_office_and_a_name_behind_a_comma() -> None:
    text = (
        "Transcript of the media briefing on the SCO summit\n\n"
        "**Official Spokesperson, Shri Raveesh Kumar:** The SCO summit was held today.\n\n"
        "**Secretary (West), Shri Gitesh Sarma:** The SCO members discussed terrorism at the summit."
    )
    claims = read_document(text, dt.date(2019, 6, 15)).proposals
    assert [claim.claimant.id for claim in claims] == ["raveesh-kumar", "gitesh-sarma"]
