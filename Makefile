# make run: the program.  make test: the tests.  Each sets up what it needs.

SHELL := /bin/sh
bin := .venv/bin
needs := packaging/linux/need packaging/linux/packages-qt.txt

.PHONY: run demo setup test unit check lint bench pictures clean

run: setup
	@$(bin)/statustray

demo: setup
	@$(bin)/statustray --demo

setup: .venv/.ready
	@$(needs)
	@$(MAKE) --no-print-directory .venv/.translated || echo "Translations were not compiled: until they are, the program speaks English."

.venv/.ready: requirements.lock pyproject.toml packaging/linux/make-venv
	@test -x $(bin)/python || packaging/linux/make-venv .venv
	@echo "Installing Python packages into .venv"
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/.translated: .venv/.ready $(wildcard resources/translations/*.ts)
	@$(bin)/python -m tools.translations --compile >/dev/null
	@touch $@

test: setup
	@$(needs) packaging/linux/packages-desktop-tests.txt
	@tests/run

unit: setup
	@$(bin)/python -m pytest -n 2 -m "not slow" tests/domain tests/providers tests/present

check: lint
	@$(MAKE) --no-print-directory test

lint: setup
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports

bench: setup
	@$(needs) packaging/linux/packages-desktop-tests.txt
	@$(bin)/python -m benchmarks

pictures: setup
	@$(needs) packaging/linux/packages-desktop-tests.txt
	@packaging/pictures artifacts/pictures

clean:
	rm -rf .venv .cache artifacts
