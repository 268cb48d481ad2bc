# make build   set up, build the dataset from the seeds and show it
# make test    set up and run all tests
# make docs    build the documentation site in dist/site
# make release fill dist/ with the files of a release
# make bench   measure the promises of benchmarks/
.PHONY: build test docs release bench clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

build: $(READY)
	$(BIN)/scodata build
	$(BIN)/python docs/make_pages.py

test: $(READY)
	$(BIN)/ruff check scodata tests benchmarks docs
	$(BIN)/mypy
	$(BIN)/python -m pytest

docs: build
	$(BIN)/mkdocs build --strict

release: build
	$(BIN)/scodata build --release dist

bench: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[bench]'
	$(BIN)/python benchmarks/reading.py
	$(BIN)/python benchmarks/building.py
	$(BIN)/python benchmarks/comparators.py
	$(BIN)/python benchmarks/extraction.py --baseline

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "scodata needs Python 3.11 or later - found: $$($(PYTHON) --version) - run: make PYTHON=python3.11"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $(READY)

clean:
	rm -rf $(VENV) dist/*.whl dist/*.gz dist/*.zip dist/*.parquet dist/*.dta dist/*.csv dist/SHA256SUMS
