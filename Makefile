# What developers and users type; each target does its own set-up.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup demo check test score letters bench fix

help:
	@echo "make demo    show the assistant at work on sample mail, without an account"
	@echo "make test    install what the tests need, and run them all"
	@echo "make check   lint, types, import contracts"
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
	$(BIN)/pytest -n 2 --dist loadgroup

score: $(READY)
	@$(BIN)/python -m tests.score

letters: $(READY)
	@$(BIN)/python -m tests.letters_gallery

bench: $(READY)
	@sh .ci/servers
	@$(BIN)/python -m pip install --quiet --group bench
	@$(BIN)/python -m bench

fix: $(READY)
	$(BIN)/ruff check --fix assistant connectors tests bench
	$(BIN)/ruff format assistant connectors tests bench
