"""Which differences come of what stands beside the fact: where it was recalled, what had been before, what followed."""

from __future__ import annotations

import re

from .daysof import WEEK
from .findings import Asserted, Finding
from .misread_statuses import WORDS

RECALLED = re.compile(
    r"\b(?:recall(?:ed|s)|sa(?:id|ys)|told|noted|announced|stated|declared|stressed|added|explained"
    r"|reported|writes|wrote|remembered|spoke|informed)\b[^,;]{0,60}\b(?:in|from) $"
)
"""Before the town in which somebody tells of it."""
NO_LONGER = re.compile(
    r"\b(?:no longer(?: just| merely| only)?|ceased? to be|ceasing to be|rather than|instead of"
    r"|not (?:just|only|merely)|more than|formerly|previously|hitherto|until then|till then|once"
    r"|from (?:that|the status|the rank) of|from being|from|up from|having been|had been)"
    r"(?: (?:an?|the|that of))?(?: (?:mere|simple|plain|SCO|\w+ed))? $"
)
"""Before a status that is over when another begins."""
FOLLOWED = re.compile(
    r"\b(?:and|while|but|before|until) (?:the |its |their |full |formal |actual )*"
    r"(?:membership|accession|admission|entry|approval|ratification|work|activity|implementation)"
    r" (?:itself )?(?:followed|came|began|started|took effect|was (?:completed|sealed|granted)|had to wait"
    r"|became effective)[^,;]{0,20}$"
)
"""Before the time of what came after the fact told."""
THAT_TIME = re.compile(r"\b(?:(?:that|the same) (?:same )?year|at (?:the|that) time|then|in those days|that summer)\b")
"""A time told before, which is not the document's."""
MARKED = re.compile(
    r"\b(?:mark|celebrat|underlin|underscor|demonstrat|show|stress|herald)\w* (?:its|their|the|his) (?:[\w-]+ ){0,3}"
    r"(?:accession|membership|admission|entry|rank|status)\b"
)
"""A step that is made much of at another time and place than its own."""
PLACES = ("place", "start_summit", "seat_city", "city", "decision_summit")
TIMES = ("adopted_date", "signature_date", "decision_date", "established_date", "date")


def is_where_it_was_told(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a town is that of the briefing at which somebody recalled it."""
    if finding.field not in PLACES:
        return False
    told = [match.start() for match in re.finditer(re.escape(finding.value), claim.words)]
    return bool(told) and all(RECALLED.search(claim.words, 0, place) for place in told)


def is_over(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a status is told as one that ends: `is no longer an observer but a member`."""
    status = finding.record_id.partition(":")[2]
    if finding.table != "memberships" or status not in WORDS:
        return False
    told = [match.start() for match in WORDS[status].finditer(claim.words)]
    return bool(told) and all(NO_LONGER.search(_before(claim.words, place)) for place in told)


def _before(words: str, place: int) -> str:
    """The words before a status, without what belongs to its name."""
    return re.sub(r"(?:full |permanent |dialogue[- ]|an? |the )+$", "", words[:place])


def is_of_what_followed(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a time is that of what came later: `they signed in Tashkent, and membership followed in June`."""
    if finding.field not in TIMES:
        return False
    told = [time.start for time in claim.times if time.edtf == finding.value]
    return bool(told) and all(FOLLOWED.search(claim.words, 0, place) for place in told)


def is_of_that_time(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a chair is told of a time named before, though the claim gives no day: `held the chair that year`."""
    return finding.table == "chairs" and not claim.times and THAT_TIME.search(claim.words) is not None


def is_of_another_body(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a body of the organisation met, not its leaders: `the Youth Council of the SCO met in Minsk`."""
    if finding.table != "summits" or LEADERS.search(claim.words) or claim.of_type("summit"):
        return False
    bodies = [each for each in claim.of_type("body") if each.entity_id not in OF_LEADERS]
    return any(MET.match(claim.words, each.end) for each in bodies)


OF_LEADERS = (
    "sco", "shanghai-five", "council-of-heads-of-state", "council-of-heads-of-government", "sco-sectoral-meetings",
)  # fmt: skip
LEADERS = re.compile(r"\b(?:summits?|leaders|presidents|[Hh]eads of|premiers|prime ministers|Five)\b")
MET = re.compile(
    r"(?: of (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation))?(?: \([A-Z]+\))?,? (?:which |has |had |also |first"
    r" |last |again )*(?:met|meets?|held|holds|gathered|convened|assembled|sat)\b"
)
"""Behind a body that met or held something."""


def is_a_seat(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether the town that is compared with a text's place is told as the seat of a body."""
    is_of_text = finding.table == "instruments" and finding.field == "place"
    return is_of_text and any(each.field == "seat_city" and each.value == finding.value for each in findings)


def is_an_onlooker(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a state is told to have looked on at an exercise, which is no status in the organisation."""
    is_observer = finding.table == "memberships" and finding.record_id.endswith(":observer")
    return is_observer and any(each.table in ("exercises", "exercise_participants") for each in findings)


def is_made_much_of(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a time or meeting is that at which a state made much of its new rank, not that at which it got it."""
    return finding.table == "memberships" and MARKED.search(claim.words) is not None


def has_just_ended(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a status told without a time ended in the days before the text: the writer still names it."""
    if finding.table != "memberships" or not finding.value.startswith("../") or claim.date is None:
        return False
    state, _, status = finding.record_id.partition(":")
    return any(
        (each.state_id, each.status) == (state, status) and each.end and each.end <= claim.date <= each.end + WEEK
        for each in claim.world.spells
    )


def is_an_officer(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether somebody set beside those who spoke for their states held an office of the organisation then."""
    if (finding.table, finding.field) != ("delegations", "person_id") or claim.date is None:
        return False
    day = claim.date.isoformat()
    return any(
        row["person_id"] == finding.value and row["start_date"] <= day and day <= (row["end_date"] or day)
        for row in claim.world.table("offices")
    )
