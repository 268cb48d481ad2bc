"""Who speaks in a sentence, in a hundred ways in which reports say so."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("ahocorasick", reason="needs scodata[extract]")

from scodata.extraction.document import read_document

OPENING = (
    "Shanghai Cooperation Organisation\n\nThe foreign ministers of the SCO met on Monday. Sergei Lavrov was there."
)
SPOKEN = {
    "wang-yi": (
        "Wang Yi spoke out against unilateral sanctions on SCO members.",
        "Wang Yi made a strong case for an SCO development bank.",
        "Wang Yi was adamant that the SCO would not become a military alliance.",
        "Wang Yi left no doubt that the SCO would grow.",
        "Wang Yi gave the assurance that the SCO was open to all.",
        "Wang Yi saw no reason why the SCO should not admit Iran.",
        "Wang Yi was quoted as saying that the SCO is not directed against third countries.",
        "Wang Yi was quoted by Xinhua as saying the SCO is not a bloc.",
        "Asked about enlargement, Wang Yi replied that the SCO was in no hurry.",
        "In an interview with TASS, Wang Yi said the SCO was a force for stability.",
        "In a telephone call with his Russian counterpart, Wang Yi called the SCO a pillar of peace.",
        "For Wang Yi, the SCO is a family.",
        "To Wang Yi, the SCO is above all an economic project.",
        "The SCO, Wang Yi said, is not a military bloc.",
        "The SCO, in the words of Wang Yi, is not a military bloc.",
        "The SCO is not a military bloc, as Wang Yi put it.",
        "The SCO is not a military bloc, Wang Yi told reporters in Beijing on Monday.",
        "The SCO is not a military bloc, according to Wang Yi.",
        "The SCO is not a military bloc – so says Wang Yi.",
        '"The SCO is not a military bloc," Wang Yi told a news conference after the meeting.',
        '"The SCO," Wang Yi said, "is not a military bloc."',
        'Wang Yi: "The SCO is not a military bloc."',
        "Wang Yi wrote in an article for Renmin Ribao that the SCO had entered the fast lane.",
        "Wang Yi's message was clear: the SCO must stick together.",
        "Wang Yi likened the SCO to a big ship.",
        "Wang Yi dismissed talk of an Asian NATO as groundless.",
        "Wang Yi took issue with those who call the SCO an anti-Western club.",
        "Wang Yi paid tribute to the SCO Secretariat for its work.",
        "Wang Yi laid out China's position: the SCO should expand only gradually.",
        "Wang Yi has repeatedly stressed that the SCO is open.",
        "Wang Yi, who chaired the meeting, said the SCO would hold more exercises.",
        "Wang Yi, China's foreign minister, meanwhile told the gathering that the SCO faces new threats.",
        "Speaking to journalists after the talks, Wang Yi hailed the SCO as a model of cooperation.",
        "Wang Yi further proposed that the SCO set up an anti-drug centre.",
        "Wang Yi insisted the SCO was not aimed at anyone.",
        "Wang Yi believes the SCO has a bright future.",
        "Wang Yi is convinced that the SCO has a bright future.",
        "It is Wang Yi's view that the SCO has a bright future.",
        "In Wang Yi's opinion the SCO has a bright future.",
        "Wang Yi holds the opinion that the SCO has a bright future.",
        "Wang Yi is of the opinion that the SCO has a bright future.",
        "Wang Yi voiced confidence that the SCO would flourish.",
        "Wang Yi gave a positive assessment of the work of the SCO.",
        "Wang Yi did not rule out that the SCO would admit Iran.",
        "Wang Yi made it known that the SCO would admit Iran.",
        "Wang Yi complained that the SCO had done little for trade.",
        "Wang Yi threw his weight behind an SCO bank.",
        "Wang Yi pronounced himself in favour of an SCO bank.",
        "Wang Yi came out in favour of an SCO bank.",
        "Wang Yi spoke in favor of an SCO bank.",
        "Wang Yi cast doubt on the usefulness of an SCO bank.",
        "Wang Yi raised the question of whether the SCO needs a bank.",
        "Wang Yi drew a parallel between the SCO and ASEAN.",
        "Wang Yi put the number of SCO projects at 40.",
        "Wang Yi reported that trade among SCO members had doubled.",
    ),
    "author": (
        "Wang Yi set out four proposals for the development of the SCO.",
        "Wang Yi attended the SCO meeting in Moscow.",
        "Wang Yi met SCO Secretary-General Vladimir Norov in Beijing.",
        "The heads of state instructed the Secretariat to prepare a report.",
        "The Charter of the SCO provides that new members may be admitted.",
    ),
    "unnamed:critics": ("Critics charge that the SCO is a club of autocrats.",),
    "unnamed:observers": (
        "Some observers go so far as to call the SCO an Asian NATO.",
        "In the West the SCO is often portrayed as an anti-American alliance.",
    ),
    "unnamed:analysts": ("Not a few analysts doubt the SCO will ever have a bank.",),
    "unnamed:others": ("There are those who see the SCO as a rival to NATO.",),
    "unnamed:western-commentators": ("Western commentators tend to regard the SCO as a paper tiger.",),
    "unnamed:some": ("It is often said that the SCO is a talking shop.",),
    "unnamed:reports": ("Reports suggest the SCO may admit Iran.",),
    "unnamed:sources": ("Sources close to the talks say the SCO may admit Iran.",),
    "unnamed:official": ("An official who asked not to be identified said the SCO would admit Iran.",),
    "unnamed:experts": ("Experts polled by Vedomosti believe that the SCO will admit Iran.",),
    "unnamed:diplomats": ("Diplomats in Beijing say privately that the SCO is divided.",),
    "unnamed:indian-diplomat": ("A senior Indian diplomat said the SCO was divided.",),
    "CHN": (
        "China maintains that the SCO is no alliance.",
        "Beijing says the SCO is no alliance.",
    ),
    "ministry-of-foreign-affairs-of-china": (
        "China's foreign ministry said the SCO was no alliance.",
        "The Chinese Foreign Ministry said in a statement that the SCO was no alliance.",
    ),
    "RUS": (
        "The Kremlin said the SCO leaders would discuss Afghanistan.",
        "According to the Kremlin, the SCO leaders will discuss Afghanistan.",
        "Russia's position is that the SCO should not become a military bloc.",
    ),
    "council-of-heads-of-state": ("The Astana Declaration says that the SCO is not directed against other states.",),
    "council-of-foreign-ministers": (
        "The leaders stressed in their declaration that the SCO is not directed against other states.",
        "In the joint statement the SCO members condemned terrorism.",
    ),
    "sco": (
        "The member states reaffirmed their commitment to the UN Charter.",
        "The SCO said in a statement that its observers had found no violations.",
    ),
    "xinhua-news-agency": ("The Xinhua news agency reported that the SCO would admit Iran.",),
    "financial-times": ("The Financial Times writes that the SCO is divided.",),
    "bbc": ("According to a report by the BBC, the SCO is divided.",),
    "carnegie-endowment": ("A study by the Carnegie Endowment finds that the SCO is divided.",),
    "alexander-cooley": (
        "Alexander Cooley (2019) describes the SCO as a league of authoritarians.",
        "As Alexander Cooley has argued, the SCO protects its members from criticism.",
        "Alexander Cooley of Columbia University sees the SCO as a league of authoritarians.",
    ),
    "raffaello-pantucci": (
        '"The SCO is divided," says Raffaello Pantucci, a fellow at RUSI in London.',
        "Raffaello Pantucci, senior associate fellow at RUSI, thinks the SCO is divided.",
    ),
    "andrei-kazantsev": ("Political scientist Andrei Kazantsev is certain that the SCO is divided.",),
    "farkhod-tolipov": ("Uzbek expert Farkhod Tolipov takes the view that the SCO is divided.",),
}


@pytest.mark.parametrize(("claimant", "sentence"), [(who, each) for who, said in SPOKEN.items() for each in said])
def test_who_speaks(claimant: str, sentence: str) -> None:
    reading = read_document(f"{OPENING}\n\n{sentence}", dt.date(2019, 5, 20))
    found = [claim for claim in reading.proposals if claim.exact not in OPENING]
    assert claimant in {claim.claimant.id for claim in found}


SAID = (Path(__file__).parent / "extraction" / "spoken.tsv").read_text(encoding="utf-8").splitlines()[1:]
"""Claimants, or `unnamed` for groups of any name, and sentences behind a page on which the persons are named."""
PRESENT = f"{OPENING[:-1]}, and so were Narendra Modi, Imran Khan, Zhao Lijian, Raffaello Pantucci and Vladimir Norov."


@pytest.mark.parametrize("line", SAID, ids=lambda line: line.split("\t")[1])
def test_who_of_several_speaks(line: str) -> None:
    wanted, sentence = line.split("\t")
    found = {
        claim.claimant.id
        for claim in read_document(f"{PRESENT}\n\n{sentence}", dt.date(2020, 9, 10)).proposals
        if claim.exact not in PRESENT
    }
    assert (
        found == {"author"}
        if wanted == "author"
        else any(each in wanted.split("|") or each.startswith(f"{wanted}:") for each in found)
    ), found


TOLD = (Path(__file__).parent / "extraction" / "told.txt").read_text(encoding="utf-8").strip("\n").split("\n\n")
"""Documents line by line, each line behind who speaks in it; nothing is asked of titles and questions."""


@pytest.mark.parametrize("document", TOLD, ids=lambda document: document.split("\n")[0].strip())
def test_who_speaks_line_by_line(document: str) -> None:
    lines = [line.split("\t") for line in document.split("\n")]
    text = "\n\n".join(line for _, line in lines)
    claims, place = read_document(text, dt.date(2022, 9, 20)).proposals, 0
    for wanted, line in lines:
        begin = text.index(line, place)
        place = begin + len(line)
        found = [claim.claimant.id for claim in claims if begin <= claim.pieces[0][0] < place]
        if wanted:
            assert found, line
            assert all(any(who in each for who in wanted.split("|")) for each in found), (found, line)
