"""Compare with what others code: Correlates of War IGO v3 for membership, pycountry and country_converter for codes.

Run: .venv/bin/python benchmarks/comparators.py [FOLDER OF COMPARATORS]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import country_converter
import pandas as pd
import pycountry

import scodata

COMPARATORS = Path(__file__).resolve().parent.parent.parent / "shared" / "comparators"
COW_FILE = "cow_igo_v3_sco.csv"


def cow_state_years(folder: Path) -> set[tuple[int, int]]:
    """COW code and year of every full membership that Correlates of War IGO v3 codes."""
    table = pd.read_csv(folder / COW_FILE)
    return set(zip(table["cow_code"], table["year"], strict=True))


def our_state_years(last: int, statuses: set[str]) -> set[tuple[int, int]]:
    """COW code and year of every state that held one of the statuses at the end of the year, to the last year given."""
    panel = scodata.state_years(1996, last)
    held = panel[panel["status"].isin(statuses)]
    return set(zip(held["cow_code"], held["year"], strict=True))


def converter_rows() -> dict[str, dict[str, str]]:
    """The table of country_converter by ISO alpha-3 code, read as text: its own reader takes NA (Namibia) for a gap."""
    path = Path(country_converter.__file__).parent / "country_data.tsv"
    table = pd.read_csv(path, sep="\t", dtype="str", keep_default_na=False)
    return {row["ISO3"]: row for row in table.to_dict("records")}


def code_differences() -> list[str]:
    """Every state whose ISO or Gleditsch-Ward code or name differs, unless the other value is coded as disputed."""
    cited = scodata.load("citations")
    cited = cited[(cited["table"] == "states") & (cited["field"] == "gw_code") & cited["value"].notna()]
    disputed = set(zip(cited["record_id"], cited["value"], strict=True))
    converter = converter_rows()
    differences = []
    for row in scodata.load("states").to_dict("records"):
        country = pycountry.countries.get(alpha_3=row["state_id"])
        former = pycountry.historic_countries.get(alpha_3=row["state_id"])
        if country is None and former is None:
            differences.append(f"{row['state_id']}: not in pycountry")
            continue
        if country is None:
            continue
        for field, theirs in (("iso2", country.alpha_2), ("iso_numeric", country.numeric)):
            if row[field] != theirs:
                differences.append(f"{row['state_id']}.{field}: {row[field]}, pycountry {theirs}")
        named = [code for code, each in converter.items() if re.search(each["regex"], row["name"].lower())]
        if named != [row["state_id"]]:
            differences.append(f"{row['state_id']}: country_converter takes {row['name']!r} for {named}")
        coded = converter.get(row["state_id"], {}).get("GWcode", "")
        if coded and pd.notna(row["gw_code"]) and float(coded) != row["gw_code"]:
            if (row["state_id"], coded) in disputed:
                continue
            differences.append(f"{row['state_id']}.gw_code: {row['gw_code']}, country_converter {coded}")
    return differences


def main() -> int:
    """Print the comparison; exit 1 where it does not come out."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else COMPARATORS
    theirs = cow_state_years(folder)
    last = max(year for _, year in theirs)
    same_definition = our_state_years(last, {"member", "shanghai-five"})
    organisation = our_state_years(last, {"member"})
    print(f"COW IGO v3, ionum 4115, to {last}: {len(theirs)} state-years")
    print(f"state_years, members and the Five: {len(same_definition)}, not in COW {len(same_definition - theirs)}, "
          f"missing {len(theirs - same_definition)}")  # fmt: skip
    print(f"state_years, the organisation since 2001 alone: {len(organisation)}, {len(theirs - organisation)} fewer")
    differences = code_differences()
    print(f"codes and names against pycountry and country_converter: {len(scodata.load('states'))} states, "
          f"{len(differences)} differences")  # fmt: skip
    print("\n".join(f"  {line}" for line in differences))
    return 0 if same_definition == theirs and not differences else 1


if __name__ == "__main__":
    sys.exit(main())
