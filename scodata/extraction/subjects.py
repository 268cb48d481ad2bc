"""Phrases that stand for a speaker without naming one: titles, groups, texts, letters, pronouns."""

from __future__ import annotations

import re

from .lexicon import any_of, rows

PRONOUN = re.compile(r"(?<![\w'])(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|[Ww]ho|[Bb]oth (?:leaders|presidents|sides))$")
TITLES = {row["title"]: row["rank"] for row in rows("titles.tsv")}
TITLE_NP = re.compile(
    r"(?:\b(?:[Tt]he|[Hh]is|[Oo]ur|[A-Z]\w+['’]s(?= top )) |(?:^|[,;:] |\band )(?=(?-i:[A-Z]))"
    r"(?!(?:an?|one|some|several|two|every|no|each|another|many|any|former)\b))"
    rf"(?P<before>(?:[\w-]+ ){{0,4}}?)(?P<title>{any_of(tuple(TITLES))})(?P<after> of [^,.;:]{{2,60}})?$",
    re.IGNORECASE,
)
"""`the Kazakh president`; without an article only where it begins a clause: `Prime Minister said`."""
UNNAMED = {row["noun"]: row["slug"] for row in rows("unnamed.tsv")}
UNNAMED_NP = re.compile(
    rf"(?:^|\b)(?P<all>(?:(?:some|many|several|most|other|various|certain|few|a number of|the|these|those"
    rf"|numerous|two|three|even|local|independent|senior|our|a|an|one|another)\s)*"
    rf"(?P<kind>(?:[\w-]+\s){{0,2}}?)(?P<noun>{any_of(tuple(UNNAMED))})s?(?P<tail> (?:of|in|at|from|like|on"
    rf"|within|outside|close to|near|familiar with|involved in|privy to|interviewed (?:by|for)|polled by"
    rf"|briefed on|contacted by|quoted by|reached by|based in|working (?:in|at|for)) (?:"
    r"(?! (?:as|that|which|who|is|are|was|were|has|have|and) )[^,.;]){2,50})?)$",
    re.IGNORECASE,
)
COLLECTIVE_NP = re.compile(
    r"\b(?:(?:the|all) )?(?:(?:SCO|Shanghai Cooperation Organi[sz]ation|eight|six|nine"
    r"|ten) )*(?:member[- ]states|member[- ]countries|members|(?:SCO|Organi[sz]ation) countries"
    r"|heads of (?:the )?(?:state|delegations?"
    r"|member states|government)"
    r"(?: (?:and government )?(?:of|from) [^,.;]{2,60})?|heads of state|heads of government"
    r"|leaders(?: of [^,.;]{2,60})?|signatories|states|presidents|parties|sides|participants|presidents"
    r"|prime ministers|foreign ministers"
    r"|ministers)$",
    re.IGNORECASE,
)
LETTER_NP = re.compile(
    r"\b(?:[Tt]he|[Aa]|[Hh]is) (?:[\w-]+ ){0,3}?(?:message|letter|telegram|greetings|address|speech|article|remarks)$"
)
TEXT_NP = re.compile(
    r"\b(?:the|a|this|their|its) (?:[\w-]+ ){0,4}?(?:declaration|statement|communiqu[eé]|document|convention"
    r"|charter|agreement|treaty|resolution|text|memorandum)"
    r"(?:,? (?:issued|adopted|signed|released|published|made public|read out|approved)\b[^,.;“”]{0,60})?$",
    re.IGNORECASE,
)
NEWS_NP = re.compile(
    r"\b[Tt]he (?:(?:state|official|news|local) )*(?:newspaper|agency|paper|daily|broadcaster|magazine|channel|outlet)$"
)
"""An outlet that was named before."""
OUTLET = re.compile(
    r"\b(?:news|daily|times|post|herald|tribune|express|agency|tv|television|radio|xinhua|tass|interfax|reuters|afp"
    r"|ap|bbc"
    r"|cnn|cgtn|cctv|kazinform|qazinform|irna|mehr|tasnim|anadolu|belta|kommersant|izvestia|rfe-rl|voa|sputnik|dawn"
    r"|pti|ani)\b"
)
STATEMENT_NP = re.compile(r"\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:\w+ )?(?:statement|document|text|release|report)$")
"""What somebody gave out, who is known from before."""
OUTLET_NP = re.compile(
    r"\b(?:[Tt]he )?(?P<name>(?:[A-Z][\w'’&-]+ ){1,3}(?:Express|Times|Post|Daily|News|Herald|Tribune|TV"
    r"|Television|Radio"
    r"|Agency|Today|Journal|Gazette|Guardian|Telegraph|Star|Sun|Dispatch|Monitor|Chronicle|Press|Weekly|Network"
    r"|Briefing|Diplomat|Review|Institute|Foundation|Center|Centre|Council|Group))$"
    r"|[,”] (?:the )?(?P<trailing>(?!.*(?: and |Minister|President|Secretary|Leader|Premier|Chief"
    r"|Spokes))(?:[A-Z][\w'’&-]+ ){1,3}[A-Z][\w'’&-]+)$"
)
"""A newspaper, agency or station that reports."""
PERSONAL_NP = re.compile(
    r"[,”] the (?:[\w-]+ ){0,2}(?:(?!paper|newspaper|letter|order|power|number|chapter|newsletter|broadcaster)\w{2,}"
    r"(?:er|or|ist|ian|man|woman|ee)|diplomat|chief|envoy|head|general|host|guest|veteran|scholar|academic"
    r"|coordinator)$"
)
"""Whom words in quotation marks are given to behind them by what he is: `the hardliner told`."""
PRESENT_NP = re.compile(
    r"(?:^|[.;,“] |\b(?:and|but|while|that|of) )(?:[Tt]hose|[Aa]ll|[Ee]verybody|[Ee]veryone)"
    r" (?:who (?:took part|attended|were present|spoke|came|met)|present"
    r"|attending|taking part|assembled)\b[^,.;“”]{0,60}$"
)
"""Who speaks together at a meeting without being named: `those who took part in the summit`."""
SOME_NP = re.compile(
    r"(?:^|[.;,“] |\b(?:and|but|while|though|although|that) )(?P<who>[Ss]ome|[Mm]any|[Oo]thers|[Ss]everal|[Mm]ost)"
    r"(?: (?:in|outside) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?| of them| there| abroad| elsewhere)?$"
)
SOURCE_NP = re.compile(
    r"\b(?:[Aa]|[Oo]ne|[Tt]he|[Ss]everal|[Tt]wo|[Ss]ome) (?:[\w-]+ ){0,3}(?:sources?|insiders?)"
    r" (?:in|at|from|close|near|within) [^,.;]{3,60}$"
)
"""Who speaks from within a ministry or delegation without being named: `a source in the Russian delegation`."""
OPINION = re.compile(
    r"\b(?:[Ii]n|[Bb]y) (?P<whose>his|her|their)(?: own)? (?:words|view|opinion|judge?ment|eyes|estimation"
    r"|estimate|assessment|reading|account|telling)\b"
    r"|\bto (?P<mind>his|her|their) mind\b"
    r"|\b(?:[Aa]s|so) (?P<who>he|she|they) (?:put|puts|sees|saw|read|reads|understood|held|believed|expected|said"
    r"|noted|recalled|argued|argues|explained|called)\b"
)
"""`in his words`, `so he expected`: an aside that gives the sentence to somebody named before."""
OPINION_OF = re.compile(
    r"\b(?:[Ii]n|[Bb]y) (?=[A-Z]|the )(?P<who>[^,.;:“”]{2,60}?)['’]s? (?:words|view|opinion|judge?ment|eyes|estimation"
    r"|estimate|assessment|reading|account|telling"
    r"|analysis)\b"
    r"|\b[Ii]t (?:is|was) (?=[A-Z]|the )(?P<who3>[^,.;:“”]{2,60}?)['’]s? (?:\w+ )?(?:view|opinion|conviction|belief"
    r"|hope)"
    r" that\b|\b[Tt]he (?:\w+ ){0,2}(?:opinion|view|belief|consensus|feeling|impression) (?:among|of|held by)"
    r" (?P<who6>[^,.;:“”]{2,60}?) (?:is|was) that\b"
    r"|\b[Ff]rom (?=[A-Z]|the )(?P<who7>[^,.;:“”]{2,60}?)['’]s? (?:point of view|standpoint|perspective)\b"
    r"|: (?:this|that|such) (?:is|was) the (?:conviction|view|opinion|belief|verdict|conclusion) of"
    r" (?P<who8>[^,.;:“”]{2,60}?)(?=[,.;]|$)"
    r"|(?:^|(?<=\n)|(?<=[.] ))(?=[A-Z])(?P<who4>[^,.;:“”]{2,60}?)['’]s? (?:\w+ )?(?:message|position|view|stance"
    r"|argument|point|verdict|conclusion|answer|assessment)(?: to [^,.;:]{2,40})?"
    r"(?: (?:was|is|remains) (?:clear|simple|plain|unequivocal|that)\b|(?=: ))"
    r"|(?:^|(?<=\n)|(?<=[.] ))(?:For|To) (?=[A-Z])(?P<person>[^,.;:“”]{3,40})(?=, (?:the|it|this|that|an?|[A-Z]\w+) )"
    r"|\b[Ss]o (?:says|said|argues|argued) (?=[A-Z])(?P<who5>[^,.;:“”]{2,50})(?=[,.;]|$)"
    r"|\b[Aa]s (?=[A-Z]|the )(?P<who2>[^,.;:“”]{2,50}?)(?: itself| himself| herself| themselves)? (?:put|puts"
    r"|defines?|defined|sees?|saw"
    r"|describes?|described) it\b"
)
MINISTRY_NP = re.compile(
    r"\b(?:(?P<foreign>[Ff]oreign [Mm]inistry|[Mm]inistry of (?:[Ff]oreign|[Ee]xternal) [Aa]ffairs"
    r"|[Ff]oreign [Oo]ffice)"
    r"(?: (?:of|in) [^,.;]{3,40})?|(?:defen[cs]e|interior|trade) ministry(?: (?:of|in) [^,.;]{3,40})?"
    r"|authorities|government|presidency|embassy"
    r"|(?:[A-Z]\w+ |[A-Z]\w+['’]s )(?:side|delegation|leaders|leadership)|press (?:service|secretary"
    r"|office)(?: of [^,.;]{3,50})?|officials?(?: (?:of|at|in) [^,.;]{3,50})?)$",
    re.IGNORECASE,
)
"""An office that speaks for a state."""
NAMED_SOURCE = re.compile(r"(?:the )?(?P<name>[A-Z][\w&.'-]+(?: (?:of |and |the )?[A-Z][\w&.'-]+){0,4})$")
IT_WAS = re.compile(
    r"\b(?:[Ii]t (?:was|has been) (?:also )?|[Aa]s (?:it )?was )(?:\w+ly )?(?:noted|said|stressed|underlined"
    r"|underscored|pointed out"
    r"|emphasi[sz]ed|stated|observed|remarked|recalled|reported|acknowledged|recogni[sz]ed|agreed)\b(?! by)"
    r"|(?:^|(?<=\n)|(?<=[.] ))(?:[Tt]he |An? )?(?:[\w-]+ ){0,2}(?:[Ii]mportance|[Nn]eed|[Nn]ecessity"
    r"|[Rr]eadiness|[Ss]ignificance"
    r"|[Rr]ole|[Ss]atisfaction|[Cc]onfidence|[Ii]nterest|[Cc]ommitment|[Hh]ope|[Cc]onviction|[Ii]nadmissibility"
    r"|[Rr]elevance)\b"
    r"[^.;“”\n]{0,160}?\b(?:was|were|has been|have been) (?:\w+ly |also |further |again "
    r"|once more )?(?:noted|stressed|underlined"
    r"|emphasi[sz]ed|underscored|highlighted|pointed out|reaffirmed|confirmed|expressed|voiced|acknowledged)\b(?! by)"
)
"""What is said at a meeting by nobody in particular."""
VOICED_BY = re.compile(
    r"\b(?:was|were) (?:\w+ly )?(?:voiced|expressed|noted|stressed|underlined|emphasi[sz]ed|highlighted) by "
    r"(?=(?:[Tt]he|[Bb]oth) (?:two )?(?P<who>[Pp]residents|[Ss]ides|[Pp]arties|[Ll]eaders|[Hh]eads of [Ss]tate)\b)"
)
"""`Satisfaction was voiced by the Presidents`."""
ACCORDING = re.compile(
    r"\b(?:[Aa]ccording to|[Aa]s per\b|(?:[Ii]n|[Bb]y) the (?:words|view|opinion|eyes|account|estimates?|reading) of"
    r"|[Aa]s (?:told|reported|stressed|noted|underlined|emphasi[sz]ed|stated|pointed out|recalled"
    r"|announced) by|[Bb]y the saying of|[Ff]rom the words of|[Pp]er (?:the )?(?:writing|words|saying) of"
    r"|[Ff]or (?=(?:some|many|most) |[A-ZÀ-Ž][\w'’-]+ \((?:19|20)\d\d\))) ?"
    r"(?:(?:an?|the|its) (?:\w+ )?(?:report|article|survey|poll|analysis|commentary|dispatch|study|paper)"
    r" (?:by|in|from|of) )?"
)
GROUP = re.compile(
    r"\b(?P<noun>critic|analyst|expert|scholar|sceptic|skeptic|doubter|commentator|pundit|specialist|opponent"
    r"|detractor)s\b",
    re.IGNORECASE,
)
KIND_WORDS = frozenset(
    [
        "western",
        "chinese",
        "russian",
        "indian",
        "american",
        "central",
        "asian",
        "european",
        "foreign",
        "political",
        "regional",
        "military",
        "security",
        "economic",
        "international",
        "diplomatic",
        "government",
        "ministry",
        "senior",
        "local",
        "turkish",
        "pakistani",
        "iranian",
        "kazakh",
        "uzbek",
        "kyrgyz",
        "japanese",
    ]
)
