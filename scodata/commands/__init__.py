"""The command line: one module a command, its docstring the help, with exit statuses and an example.

Exit status: 0 fine; 1 the data are wrong or something was skipped; 2 the command was used wrongly.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from importlib import import_module

from ..errors import DataError, ScodataError

COMMANDS = (
    "build", "validate", "verify", "extract", "accept", "tables", "show", "describe", "lookup", "members", "sql", "why",
    "cite", "coverage", "network", "export", "diff",
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        parsed = parser(words[0] if words and words[0] in COMMANDS else None).parse_args(words)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        status: int = parsed.run(parsed)
        sys.stdout.flush()
        return status
    except DataError as error:
        print(f"scodata {parsed.command}: {error}", file=sys.stderr)
        return 1
    except ScodataError as error:
        print(f"scodata {parsed.command}: {error}", file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("scodata"):
            raise
        extra = "extract" if parsed.command in ("extract", "accept") else "build"
        print(f"scodata {parsed.command}: needs {error.name} - run: pip install 'scodata[{extra}]'", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print(f"scodata {parsed.command}: stopped", file=sys.stderr)
        return 130


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser of one command, or of all of them."""
    root = argparse.ArgumentParser(
        prog="scodata",
        description="Reference dataset on the Shanghai Cooperation Organisation, 1996 to today.",
        epilog="scodata COMMAND --help shows a command's options and an example.",
    )
    root.add_argument("--version", action=_Version)
    chosen = root.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in (command,) if command else COMMANDS:
        module = import_module(f".{name}", __name__)
        summary, _, rest = (module.__doc__ or "").partition("\n")
        each = chosen.add_parser(
            name,
            help=summary,
            description=summary,
            epilog=rest.strip(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.arguments(each)
        each.set_defaults(run=module.run)
    return root


class _Version(argparse.Action):
    def __init__(self, option_strings: list[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and the cut-off date of the data")

    def __call__(self, *_: object) -> None:
        import scodata

        print(f"scodata {scodata.__version__}, data to {scodata.cutoff}")
        raise SystemExit(0)
