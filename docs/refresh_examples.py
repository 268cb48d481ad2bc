"""Fill in what the examples of the pages print now, for a reader to look through before it is kept.

Run: .venv/bin/python docs/refresh_examples.py

An output that still fits is left alone, dots for what is left out and all. The words around an example are not touched:
read them again where its output has changed.
"""

from __future__ import annotations

import doctest
import io
import re
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
BLOCK = re.compile(r"(?<=^```pycon\n).*?(?=^```$)", flags=re.DOTALL | re.MULTILINE)
DOCS = Path(__file__).resolve().parent


def refreshed(text: str) -> str:
    """The page with the outputs of its examples as they are now; the examples of a page share their names."""
    names: dict[str, Any] = {"__name__": "__main__"}
    return BLOCK.sub(lambda found: _block(found[0], names), text)


def _block(block: str, names: dict[str, Any]) -> str:
    parsed = doctest.DocTestParser().parse(block)
    return "".join(part.strip(" ") if isinstance(part, str) else _example(part, names) for part in parsed)


def _example(example: doctest.Example, names: dict[str, Any]) -> str:
    first, *more = example.source.rstrip("\n").split("\n")
    source = "\n".join([f">>> {first}", *(f"... {line}".rstrip() for line in more)]) + "\n"
    sink = io.StringIO()
    with redirect_stdout(sink):
        exec(compile(example.source, "<example>", "single"), names)
    printed = "\n".join(line.rstrip() or "<BLANKLINE>" for line in sink.getvalue().splitlines())
    printed += "\n" if printed else ""
    fits = bool(example.want) and doctest.OutputChecker().check_output(example.want, printed, FLAGS)
    return source + (example.want if fits else printed)


def main() -> int:
    """Rewrite the pages whose examples print something else; say which."""
    for path in sorted(DOCS.glob("*.md")):
        old = path.read_text(encoding="utf-8")
        new = refreshed(old)
        if new != old:
            path.write_text(new, encoding="utf-8")
            print(f"docs/{path.name} - written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
