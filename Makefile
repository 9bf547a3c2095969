# make run: the program.  make test: the tests.  Each sets up what it needs.

SHELL := /bin/sh
bin := .venv/bin
needs := packaging/linux/need packaging/linux/packages-qt.txt

.PHONY: run demo setup setup-dev need need-desktop environment environment-dev translated bytecode
.PHONY: test test-long engines drills kill disk-faults fuzz fuzz-guided soak soak-program starts audit
.PHONY: compare-pictures approve-pictures
.PHONY: unit check lint locks bench pictures bundle deb packages docs release test-windows clean
.NOTPARALLEL:

run: setup
	@$(bin)/statustray

demo: setup
	@$(bin)/statustray --demo

# The administrator is asked first, and once; then comes what needs no rights.
setup: need environment translated bytecode

setup-dev: need environment-dev translated bytecode

need:
	@$(needs)

need-desktop:
	@$(needs) packaging/linux/packages-desktop-tests.txt

environment: .venv/.ready

environment-dev: .venv/.ready-dev

.venv/bin/python:
	@"$$(packaging/linux/find-python)" -m venv .venv

.venv/.ready: requirements.lock pyproject.toml | .venv/bin/python
	@$(bin)/python packaging/install_packages.py requirements.lock
	@touch $@

.venv/.ready-dev: requirements-dev.lock pyproject.toml | .venv/bin/python
	@$(bin)/python packaging/install_packages.py requirements-dev.lock
	@touch .venv/.ready $@

translated:
	@$(MAKE) --no-print-directory .venv/.translated >.venv/translations.log 2>&1 || \
		echo "Translations were not compiled: until they are, the program speaks English."

.venv/.translated: $(wildcard resources/translations/*/LC_MESSAGES/*.po) tools/build_translations.py
	@$(bin)/python -m tools.build_translations
	@touch $@

# Once, not at each start: where the environment forbids Python to keep what it compiled, too.
bytecode:
	@$(bin)/python -m compileall -q statustray

test: need-desktop environment-dev translated bytecode
	@tests/run

unit: setup-dev
	@$(bin)/python -m pytest -n 2 -m "not slow" tests/domain tests/providers tests/present

# The long forms of what tests/stress does shortly in "make test"; an hour and more in all.
test-long: engines drills compare-pictures kill disk-faults fuzz soak starts

# Real monitoring systems on loopback (Debian: prometheus, prometheus-alertmanager,
# prometheus-blackbox-exporter, icinga2-bin with icinga2-common, nagios4-core with nagios4-cgi); what
# is missing is skipped.
engines: environment-dev translated
	@$(bin)/python -m pytest -rs -m engines tests/engines

# What drills promise to who checks once an hour, for all outages of the founding story.
drills: environment-dev translated
	@$(bin)/python -m pytest -n 2 -m long tests/engine

# Every window as it was approved, drawn with the fonts of tests/pictures/fonts alone.
compare-pictures: environment-dev
	@$(bin)/python -m pytest -n 2 -m pictures tests/pictures

# What differs goes into tests/pictures/approved: look at it before it is committed.
approve-pictures: environment-dev
	@$(bin)/python -m tests.pictures.approve

kill: environment-dev translated
	@$(bin)/python -m tests.stress.kill 500

# Each call to the disk fails once, in everything that the program writes; needs a C compiler.
disk-faults: environment-dev translated
	@$(bin)/python -m tests.stress.disk_faults

fuzz: environment-dev translated
	@$(bin)/python -m tests.stress.fuzz 300000

# Led by coverage, 100,000 executions; atheris is installed into .venv, where there is a wheel.
fuzz-guided: environment-dev translated
	@$(bin)/python -m pip install --quiet --require-hashes --no-deps -r packaging/fuzz.lock
	@for target in pages lists settings saves texts; do \
		$(bin)/python -m tests.stress.guided_fuzz $$target 20000 || exit 1; done

soak: environment-dev translated
	@$(bin)/python -m tests.stress.soak 8

# The real program on the rig's desktop for an hour, which test-long leaves out.
soak-program: need-desktop environment-dev translated
	@tests/desktop/rig $(bin)/python -m tests.stress.live_soak 60

starts: environment-dev translated
	@$(bin)/python -m tests.stress.start_race 1000 2
	@$(bin)/python -m tests.stress.start_race 100 20

# Known vulnerabilities of what is pinned; ends with 2 where the database knew nothing or is away.
audit: environment-dev
	@test -x .cache/audit-venv/bin/pip-audit || { $(bin)/python -m venv .cache/audit-venv && \
		.cache/audit-venv/bin/python -m pip install --quiet --require-hashes -r packaging/audit.lock; }
	@$(bin)/python -m tools.audit .cache/audit-venv/bin/pip-audit \
		requirements.lock packaging/requirements.lock

check: lint test

lint: setup-dev
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports
	$(bin)/vulture

# Pin anew what pyproject.toml asks for; uv may lie anywhere on the PATH.
locks:
	packaging/lock

bench: need-desktop environment-dev translated bytecode
	@$(bin)/python -m benchmarks

pictures: need-desktop environment-dev translated
	@packaging/pictures artifacts/pictures

# One folder that runs without Python, dist/StatusTray, and the same packed.
bundle:
	@$(needs) packaging/linux/packages-build.txt
	@"$$(packaging/linux/find-python)" packaging/bundle.py

# For Debian 12 and later; build it on Debian 12, the oldest system that it shall run on.
deb: bundle
	@packaging/debian/build

# Wheel and sdist, built by the backend alone from what git knows, and what they bring along.
packages: setup
	@$(bin)/python -m tools.bill_of_materials requirements.lock dist/statustray.cdx.json
	@rm -rf build/clone && git clone --quiet . build/clone
	@cd build/clone && ../../$(bin)/python -m hatchling build -d ../../dist

# The documents as a site, dist/site.
docs: environment translated
	@$(bin)/python -m tools.site_sources build/site-sources
	@test -x .cache/docs-venv/bin/mkdocs || { echo "Installing mkdocs into .cache/docs-venv" && \
		$(bin)/python -m venv .cache/docs-venv && \
		.cache/docs-venv/bin/python -m pip install --quiet --require-hashes -r docs/requirements.lock; }
	@NO_MKDOCS_2_WARNING=1 .cache/docs-venv/bin/mkdocs build --quiet --strict
	@echo dist/site

# Everything that must agree before a version is given out; it changes nothing.
release: environment translated
	@$(bin)/python -m tools.release

# The parts that need no screen and no wine's missing pieces, as Windows' own Python runs them.
test-windows: environment-dev translated
	@packaging/linux/need packaging/windows/packages-wine.txt
	@packaging/windows/run-tests

clean:
	rm -rf .venv .cache artifacts build dist
