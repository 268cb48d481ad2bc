"""Who speaks in a sentence, in a hundred ways in which reports say so."""

from __future__ import annotations

import datetime as dt

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


TOLD = (
    (
        ("Shanghai Cooperation Organisation", ""),
        ("Prime Minister Shehbaz Sharif addressed the SCO Council of Heads of State on Thursday.", "author"),
        ("He told the summit that Pakistan attached great importance to the SCO.", "shehbaz-sharif"),
        ("The prime minister said that terrorism remained a threat to all SCO members.", "shehbaz-sharif"),
        ("Peace in Afghanistan, he added, was vital for the SCO region.", "shehbaz-sharif"),
        ("He was of the view that the SCO should set up a development bank.", "shehbaz-sharif"),
        ("The SCO represented 40 per cent of humanity, he remarked.", "shehbaz-sharif"),
        ("On connectivity, the premier called for early completion of SCO transport corridors.", "shehbaz-sharif"),
        ("Earlier, Kazakh President Kassym-Jomart Tokayev welcomed the SCO leaders.", "author"),
        ("In his opening remarks, Tokayev stressed that the SCO must reform.", "kassym-jomart-tokayev"),
        ("Reform, according to him, is a matter of survival for the SCO.", "kassym-jomart-tokayev"),
        ("The Kazakh leader also presented a plan for an SCO investment fund.", "author"),
        ("Chinese President Xi Jinping, in turn, urged SCO members to resist external interference.", "xi-jinping"),
        ('"We should firmly keep the future of our SCO in our own hands," Xi said.', "xi-jinping"),
        ('"The SCO should uphold unity. It must oppose interference," he said.', "xi-jinping"),
        ("He pledged that China would support the SCO.", "xi-jinping"),
        ("The summit was held in Astana on 3 and 4 July.", "author"),
        ("The next SCO summit will be held in China.", "author"),
    ),
    (
        ("SCO foreign ministers meet in Moscow", ""),
        (
            "MOSCOW, September 10 (TASS) - Russian Foreign Minister Sergei Lavrov opened a meeting of SCO foreign ministers on Thursday.",
            "author",
        ),
        ('"The SCO has become a pillar of the new world order," the minister said.', "sergei-lavrov"),
        (
            '"Our priority is the fight against terrorism in the SCO space," Lavrov went on to say. "We shall continue it."',
            "sergei-lavrov",
        ),
        ("The Russian top diplomat noted that the SCO would celebrate its 20th anniversary in 2021.", "sergei-lavrov"),
        (
            "The ministers are expected to sign several documents, a source in the Russian delegation told TASS.",
            "unnamed",
        ),
        ('"Around twenty documents will be adopted at the SCO summit," the source specified.', "unnamed"),
        (
            "Meanwhile, Indian External Affairs Minister S. Jaishankar met his Chinese counterpart Wang Yi on the sidelines of the SCO meeting.",
            "author",
        ),
        (
            "The two ministers agreed that the situation on the border was not in the interest of either side.",
            "subrahmanyam-jaishankar|wang-yi",
        ),
        ("In a tweet, Jaishankar described the SCO meeting as productive.", "subrahmanyam-jaishankar"),
        ("The Chinese side, for its part, said the SCO should uphold multilateralism.", "CHN"),
        (
            "China's Foreign Ministry spokesman Zhao Lijian told a briefing that the SCO meeting had achieved good results.",
            "zhao-lijian",
        ),
        ('"China is satisfied with the results of the SCO meeting," Zhao said.', "zhao-lijian"),
    ),
    (
        ("Shanghai Cooperation Organisation: interview with Rashid Alimov", ""),
        ("The Secretary-General of the SCO, Rashid Alimov, spoke to our correspondent.", "author"),
        ("Question: What has the SCO achieved in recent years?", ""),
        ("Answer: The SCO has become one of the most authoritative organisations in the world.", "rashid-alimov"),
        ("Our member states have signed more than 30 agreements.", "rashid-alimov"),
        ("Question: How do you see the role of India in the SCO?", ""),
        ("Answer: India has enriched the SCO.", "rashid-alimov"),
        ("Question: Thank you.", ""),
    ),
    (
        ("The SCO at 20: an assessment", ""),
        ("The SCO was founded in 2001.", "author"),
        ("Many in the West regard the SCO as a counterweight to NATO.", "unnamed"),
        ("This view is mistaken: the SCO has no collective defence clause.", "author"),
        ("Alexander Gabuev of the Carnegie Moscow Center calls the SCO a talking shop.", "alexander-gabuev"),
        ("In his view, enlargement has made the SCO even weaker.", "alexander-gabuev"),
        ("He may be right about the SCO.", "author"),
        ("Chinese scholars, by contrast, hold that the SCO has a bright future.", "unnamed"),
        ("One of them, Pan Guang, argues that the SCO offers a new model of security.", "pan-guang"),
        ("Pan points to the agreements of 1996 and 1997 as the roots of the SCO.", "pan-guang"),
        ("I would argue that the SCO is what its members make of it.", "author"),
    ),
)
"""Documents line by line, each line with who speaks in it; nothing is asked of titles and questions."""


@pytest.mark.parametrize("lines", TOLD, ids=lambda lines: lines[0][0])
def test_who_speaks_line_by_line(lines: tuple[tuple[str, str], ...]) -> None:
    text = "\n\n".join(line for line, _ in lines)
    claims, place = read_document(text, dt.date(2020, 9, 10)).proposals, 0
    for line, wanted in lines:
        begin = text.index(line, place)
        place = begin + len(line)
        found = [claim.claimant.id for claim in claims if begin <= claim.pieces[0][0] < place]
        if wanted:
            assert found, line
            assert all(any(who in each for who in wanted.split("|")) for each in found), (found, line)
