# Every target makes what it needs; nothing has to be installed by hand but python3 (3.11 or newer), its venv module, make.
PYTHON ?= python3
BIN := .venv/bin
BENCH ?=
DEMO ?=

.PHONY: run environment test check bench lock clean

run: environment
	$(BIN)/logbook run $(if $(DEMO),--demo)

environment: .venv/made

.venv/made: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Logbook needs Python 3.11 or newer: make PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { rm -rf .venv; echo "The venv module is missing: apt-get install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .
	@touch $@

# The tests' lock is the program's lock and what only tests need.
.venv/made-for-tests: tests/requirements.lock .venv/made
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/requirements.lock
	@touch $@

chromium:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	else echo "The browser tests need Chromium: sudo apt-get install chromium"; fi
.PHONY: chromium

# Four at a time, also on two cores: most of them wait for a server, a browser or a clock half of their time.
test: .venv/made-for-tests chromium
	$(BIN)/python -m pytest -n 4 --dist worksteal

check: .venv/made-for-tests
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: .venv/made-for-tests
	$(BIN)/python -m tests.benchmarks $(BENCH)

# Pins everything anew, for every Python from 3.11 on; the files name no index.
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-annotate --no-header --upgrade --quiet
lock:
	$(LOCK) --extra ptb --extra aiogram --extra postgresql --group build pyproject.toml -o requirements.lock
	$(LOCK) --all-extras --group build --group test -c requirements.lock pyproject.toml -o tests/requirements.lock

clean:
	rm -rf .venv build *.egg-info
