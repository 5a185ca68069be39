# What developers and users type; each target does its own set-up.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup demo check test soak reliability mutants fuzz score letters bench fix

help:
	@echo "make demo    show the assistant at work on sample mail, without an account"
	@echo "make test    install what the tests need, and run them all"
	@echo "make check   lint, types, import contracts"
	@echo "make soak    play a year of mail through the daemon; takes an hour or so"
	@echo "make reliability  break everything at every step; takes an hour, and writes RELIABILITY.md"
	@echo "make mutants take each wall away, and see that a test notices"
	@echo "make fuzz    look for ten minutes for mail that makes the reader raise"
	@echo "make score   how well the sample letters are understood"
	@echo "make letters every letter, in every register and language, on one page"
	@echo "make bench   speed, as ratios against something run beside it"
	@echo "make fix     format, and mend what the linter can mend"

setup: $(READY)

$(READY): pyproject.toml requirements.lock .ci/setup
	@sh .ci/setup $(VENV)
	@touch $(READY)

demo: $(READY)
	@$(BIN)/followupd demo

check: $(READY)
	$(BIN)/ruff check assistant connectors tests bench
	$(BIN)/ruff format --check assistant connectors tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports

test: $(READY)
	@sh .ci/servers
	OPENBLAS_NUM_THREADS=1 $(BIN)/pytest -n 3 --dist loadgroup

soak: $(READY)
	@sh .ci/servers
	$(BIN)/python -m tests.soak

reliability: $(READY)
	@sh .ci/servers
	FOLLOWUPD_RELIABILITY=1 $(BIN)/pytest -n 2 --dist loadgroup --timeout 0 tests/faults tests/walls tests/soak

mutants: $(READY)
	@sh .ci/servers
	$(BIN)/python -m tests.mutants

fuzz: $(READY)
	@$(BIN)/python -m pip install --quiet --group fuzz
	$(BIN)/python -m tests.fuzz

score: $(READY)
	@$(BIN)/python -m tests.score

letters: $(READY)
	@$(BIN)/python -m tests.letters_gallery

bench: $(READY)
	@sh .ci/servers
	@$(BIN)/python -m pip install --quiet --group bench
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench

fix: $(READY)
	$(BIN)/ruff check --fix assistant connectors tests bench
	$(BIN)/ruff format assistant connectors tests bench
