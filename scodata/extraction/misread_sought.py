"""Which differences in states' statuses come of a status that was only sought, or of one in the Shanghai Five."""

from __future__ import annotations

import re

from .filings import filings
from .findings import Asserted, Finding

OF_THE_FIVE = re.compile(
    r"\b(?:join\w*|admit\w*|admission|receiv\w+|accept\w*|taken|took|enter\w*|entry|accession|acced\w+|observers?|guest"
    r"|members?|adding|added|belong\w*|invit\w*)\b[^.;]{0,40}?\b(?:Shanghai Five|quintet|(?:group|forum) of five)\b"
    r"|\b(?:five-nation (?:group|forum|grouping)|Shanghai Five|quintet)\b[^.;]{0,40}\b(?:join\w*|admit\w*|admission"
    r"|receiv\w+|accept\w*|took in|taken|enlarged|expanded|as an? (?:observer|guest|(?:sixth|full) member))\b"
)
"""A state's part in the Shanghai Five, which is no status in the organisation."""
FOUNDED = "2001-06-15"
THE_FIVE = "shanghai-five"
PUT_IN = re.compile(
    r"\b(?:put in|bids?|bidding|vie[ds]?|vying|lobb\w+|press\w*|push\w*|campaign\w*|aspir\w+|yearn\w*|long\w*)"
    r" (?:for|to|towards?) (?:[\w'’-]+ ){0,4}(?:member|observer|partner|join|enter|accede|status)"
    r"|\b(?:how|why|whether|course of|way to(?:wards)?|road to(?:wards)?|path to(?:wards)?) [^,;]{0,30}"
    r"(?:join|member|acced|access|admi|ent(?:er|ry))"
)
"""Words of seeking a status, or of how it came about, without saying when."""


def is_only_sought(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a status or its time is that of an application: `asked in February 2015 for observer status`."""
    if finding.table != "memberships":
        return False
    if finding.value.startswith("../") and PUT_IN.search(claim.words):
        return True
    state, _, status = finding.record_id.partition(":")
    for filing in filings(claim):
        is_undated = finding.value.startswith("../") and filing.status == status
        if filing.state == state and (finding.value == filing.edtf or is_undated):
            return True
    return False


BEFORE_IT = re.compile(r"\b(?:[Bb]efore|[Uu]ntil|[Pp]rior to)\b")
"""Before its newcomer came, the organisation was the Shanghai Five, of so many states."""


def is_of_the_five(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a status or a number is of the Shanghai Five: `Uzbekistan joined the Five on 14 June 2001`."""
    if finding.table == "member_states":
        is_five = finding.record_id == "member" and finding.value == "5" and OF_THE_FIVE.search(claim.words) is not None
        return is_five or ("Five" in claim.words and BEFORE_IT.search(claim.words) is not None)
    if finding.table != "memberships" or finding.record_id.endswith((":five", ":newcomer")):
        return False
    is_early = finding.value.startswith("../") or finding.value < FOUNDED
    if any(each.agrees and (each.record_id, each.value) == (THE_FIVE, finding.value) for each in findings):
        return True
    return is_early and OF_THE_FIVE.search(claim.words) is not None
