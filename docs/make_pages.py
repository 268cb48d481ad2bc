"""Write the generated pages and charts of the site: codebook, disputed cells, coverage, memberships, figures.

Run: .venv/bin/python docs/make_pages.py            write what is not fresh
     .venv/bin/python docs/make_pages.py --check    write nothing; exit status 1 where something is not fresh
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import parts
from pages import disputed_page, second_reading_page

DOCS = Path(__file__).resolve().parent
BLOCKS: dict[str, Callable[[], str]] = {
    "agreement": parts.agreement,
    "keys": parts.keys_of_tables,
    "kinds": parts.kinds_of_sources,
    "limits": parts.limits,
    "reread": parts.reread,
    "tilt": parts.tilt,
}
"""What stands between `<!-- name: written by docs/make_pages.py -->` and `<!-- /name -->` of a page."""


def with_blocks(text: str) -> str:
    """A page with what is generated in it written anew; KeyError for a block that nothing writes."""
    pattern = r"(<!-- (\w+): written by docs/make_pages\.py -->\n).*?(<!-- /\2 -->)"
    return re.sub(pattern, lambda found: f"{found[1]}\n{BLOCKS[found[2]]()}\n\n{found[3]}", text, flags=re.DOTALL)


def pages(folder: Path = DOCS) -> dict[str, bytes]:
    """The generated files by name; the charts are left out where altair and vl-convert are not installed."""
    made = {"codebook.md": parts.codebook().encode(), "disputed.md": disputed_page().encode()}
    made["second_reading.md"] = second_reading_page().encode()
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        if path.name not in made and "written by docs/make_pages.py" in text:
            made[path.name] = with_blocks(text).encode()
    try:
        import charts
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("altair", "vl_convert"):
            raise
        print(f"charts left out - {error.name} is not installed - hint: pip install 'scodata[docs]'", file=sys.stderr)
        return made
    made["coverage.svg"] = charts.svg(charts.coverage_chart())
    made["memberships.svg"] = charts.svg(charts.membership_chart())
    return made


def main(words: list[str]) -> int:
    """Write or check; say which files were not fresh."""
    if words not in ([], ["--check"]):
        print(f"{' '.join(words)} - expected nothing or --check", file=sys.stderr)
        return 2
    made = pages()
    stale = [name for name, content in made.items() if not _is_fresh(DOCS / name, content)]
    for name in stale:
        print(f"docs/{name} - {'not fresh' if words else 'written'}")
        if not words:
            (DOCS / name).write_bytes(made[name])
    return 1 if words and stale else 0


def _is_fresh(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
