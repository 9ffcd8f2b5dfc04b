# make run    sets everything up and opens the wizard (ARGS="--lang en" for options)
# make speech installs besides what reads pages aloud by the voices of this computer
# make test   sets everything up and runs every check and test
# make words  brings the translations up to date after messages have changed
# make check  the checks without the tests;  make unit, make end-to-end  the tests without the checks
# make walk   looks at every page in every language, text size and colour scheme (WALK="ja-easy 200" for some of them)
# make facts  asks the pages of all facts whether they still say so, over the network (FACTS="--write --report FILE")
# make audit  asks for known faults of all packages;  make sbom  lists what is shipped;  make licences  with its licences
# make dist   wheel and sdist, in build/dist;  make wheels, make deb  Debian's packages, the second without a network, in build/deb
# make windows PYTHON_ZIP=FILE  installer and portable folder for Windows, in build/windows;  make windows-wheels  what it brings along
# make packages-test  tries all packages: Debian's in new roots of Debian 12 and 13, those of Windows under Wine (packaging/README.md)
# make fleet-test  makes kiosks of three bare roots of Debian, after make deb (deploy/fleet/README.md)
# make facts-pack  signs the facts for machines without a network: KEY=private.pem, DAY=2027-01-15 for another day than theirs
# make mutants  makes small mistakes in the rules and asks whether the tests notice (MUTANTS="card/protocol/gate" for some of them)
# make fuzz   draws new examples for every property, and feeds bad bytes to whatever reads bytes (FUZZ="100000 1" for so
#             many inputs a target, and the seed)
# make soak   ten thousand visits at a kiosk, an hour or two (VISITS=1000 for fewer): does anything stay, does it grow?
# make bench  the measurements, with their pictures;  make pictures  the screenshots of the README;  make lock  the pinned requirements

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SCREEN := xvfb-run -a -s "-screen 0 1280x800x24"
# The same order of tests and the same dice every time.
PYTEST := $(BIN)/pytest --randomly-seed=20261130
# What needs no real services, new roots or quiet.
FAST := tests --ignore=tests/end_to_end --ignore=tests/packages --ignore=tests/fleet --ignore=tests/bench

.PHONY: run speech test check unit end-to-end walk soak fuzz audit sbom licences bench mutants words facts facts-pack pictures lock dist wheels deb windows-wheels windows packages-test fleet-test clean

run: .ready/run
	@tools/run.sh $(ARGS)

speech: .ready/speech

test: check unit end-to-end

check: .ready/test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.house
	$(BIN)/python -m tools.words check
	$(BIN)/python -m tools.facts check
	$(BIN)/zizmor --quiet --no-progress --offline --strict-collection .github/workflows

unit: .ready/test
	$(PYTEST) $(FAST) -n auto --dist worksteal

# Four lanes side by side, each in namespaces and on a screen of its own: most of the time is waiting. A lane takes the
# next file when it is done, those that take long first (tests/end_to_end/conftest.py).
end-to-end: .ready/test
	$(PYTEST) tests/end_to_end --dist loadfile --no-loadscope-reorder --tx '4*popen//python=tools/lane.sh'

walk: .ready/test
	$(BIN)/python -m tools.walk $(WALK)

fuzz: .ready/fuzz
	$(BIN)/pytest $(FAST) -m hypothesis --hypothesis-profile=exploring -n auto
	$(BIN)/python -m tests.bench.fuzz $(FUZZ)

soak: .ready/test
	$(BIN)/python -m tests.bench.soak_traced $(VISITS)

bench: .ready/bench
	$(BIN)/python -m tests.bench.report
	PYTHONPATH=.ready/matplotlib $(BIN)/python -m tests.bench.charts

mutants: .ready/mutants
	$(BIN)/python -m tests.bench.mutants $(MUTANTS)

audit: .ready/supply
	$(BIN)/python -m tools.audit $(AUDIT)

sbom: .ready/supply
	$(BIN)/python -m tools.sbom

licences: .ready/test
	$(BIN)/python -m tools.licences write

words: .ready/run
	$(BIN)/python -m tools.words update compile check

facts: .ready/web
	$(BIN)/python -m tools.facts look $(FACTS)

facts-pack: .ready/run
	$(BIN)/python -m tools.facts_pack $(KEY) $(if $(DAY),--day $(DAY))

pictures: .ready/run
	$(SCREEN) $(BIN)/python -m tools.pictures

lock: .ready/test
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		pyproject.toml --group build --output-file requirements/run.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		pyproject.toml --extra card --constraint requirements/run.txt --output-file requirements/card.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		pyproject.toml --extra speech --constraint requirements/run.txt --no-emit-package sudachidict-core \
		--output-file requirements/speech.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		--group dev --constraint requirements/run.txt --output-file requirements/test.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		--group facts --constraint requirements/run.txt --constraint requirements/test.txt --output-file requirements/facts.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		--group supply --constraint requirements/run.txt --constraint requirements/test.txt \
		--constraint requirements/facts.txt --output-file requirements/supply.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		--group mutants --constraint requirements/run.txt --constraint requirements/test.txt --output-file requirements/mutants.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		--group macos --constraint requirements/run.txt --constraint requirements/test.txt --output-file requirements/macos.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		--group fuzz --constraint requirements/test.txt --output-file requirements/fuzz.txt
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --upgrade \
		--group bench --constraint requirements/test.txt --output-file requirements/bench.txt

# The day of the last commit stands in everything that is made, so that it is the same bytes whoever makes it when.
EPOCH = $(shell git log -1 --format=%ct)

dist: .ready/test
	@rm -rf build/dist
	SOURCE_DATE_EPOCH=$(EPOCH) $(BIN)/python -m build --no-isolation --outdir build/dist

wheels: .ready/packages
	@mkdir -p build/wheels
	@$(BIN)/python -m tools.packages.wheels > build/wheels/requirements.txt
	for python in 3.11 3.13; do $(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
		--python-version $$python --dest build/wheels --requirement build/wheels/requirements.txt || exit 1; done

# Whoever hands packages out answers for them with an address (DEBEMAIL); without one there is none to complain of.
NO_ADDRESS = --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog

deb: dist
	SOURCE_DATE_EPOCH=$(EPOCH) QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.packages build/dist/*.whl build/wheels build/deb/source
	cd build/deb/source && SOURCE_DATE_EPOCH=$(EPOCH) dpkg-buildpackage --build=binary --no-sign
	lintian --fail-on error,warning $(if $(DEBEMAIL),,$(NO_ADDRESS)) build/deb/*.changes

windows-wheels: .ready/windows
	@mkdir -p build/windows-wheels
	@$(BIN)/python -m tools.packages.windows.wheels requirements > build/windows-wheels/requirements.txt
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: $$($(BIN)/python -m tools.packages.windows.wheels options) --dest build/windows-wheels --requirement build/windows-wheels/requirements.txt

windows: .ready/windows dist
	SOURCE_DATE_EPOCH=$(EPOCH) QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.packages.windows build/dist/*.whl build/windows-wheels "$(PYTHON_ZIP)" build/windows

packages-test: windows-wheels
	@for release in bookworm trixie; do tools/packages/root.sh $$release build/roots/$$release build/deb || exit 1; done
	tools/isolated.sh tools/on_a_screen.sh $(PYTEST) tests/packages --durations 10 -o faulthandler_timeout=900

fleet-test: .ready/fleet
	tests/fleet/base.sh bookworm build/fleet build/deb
	tools/isolated.sh tools/on_a_screen.sh $(PYTEST) tests/fleet -s -o faulthandler_timeout=1800

clean:
	rm -rf .venv .ready build i18n/*.mo resources/search/*.model resources/facts.table

# --- what has been set up; each file says that its step is done -------------------------------------------------------

.ready/run: .ready/app .ready/card .ready/words .ready/facts .ready/search
	@touch $@

.ready/test: .ready/run .ready/speech .ready/web requirements/test.txt requirements/debian-test.txt
	@tools/system_packages.sh requirements/debian-test.txt
	$(PIP) --require-hashes -r requirements/test.txt
	@touch $@

# What asks the pages of the facts; the program itself has none of it.
.ready/web: .ready/app requirements/facts.txt
	$(PIP) --require-hashes -r requirements/facts.txt
	@touch $@

.ready/supply: .ready/test requirements/supply.txt
	$(PIP) --require-hashes -r requirements/supply.txt
	@touch $@

.ready/packages: .ready/test requirements/debian-packages.txt
	@tools/system_packages.sh requirements/debian-packages.txt
	@touch $@

.ready/windows: .ready/test requirements/debian-windows.txt
	@tools/system_packages.sh requirements/debian-windows.txt
	@touch $@

.ready/fleet: .ready/packages requirements/debian-fleet.txt
	@tools/system_packages.sh requirements/debian-fleet.txt
	@touch $@

.ready/mutants: .ready/test requirements/mutants.txt
	$(PIP) --require-hashes -r requirements/mutants.txt
	@touch $@

.ready/fuzz: .ready/test requirements/fuzz.txt
	$(PIP) --require-hashes -r requirements/fuzz.txt
	@touch $@

# Beside what is measured: Pillow comes with matplotlib, and qrcode loads it wherever it is found.
.ready/bench: .ready/test requirements/bench.txt
	$(PIP) --target .ready/matplotlib --upgrade --require-hashes -r requirements/bench.txt
	@touch $@

.ready/venv: requirements/run.txt requirements/debian-run.txt
	@mkdir -p .ready
	@tools/system_packages.sh requirements/debian-run.txt || true
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r requirements/run.txt
	@touch $@

# Without the dependencies that are not listed: a dictionary of 190 MB that the program does not ask (decision 27).
.ready/speech: .ready/venv requirements/speech.txt requirements/debian-speech.txt
	@tools/system_packages.sh requirements/debian-speech.txt || true
	$(PIP) --require-hashes --no-deps -r requirements/speech.txt
	@touch $@

# Installed in place; the build compiles the translations and the facts, and learns the search.
.ready/app: .ready/venv pyproject.toml
	$(PIP) --no-build-isolation --no-deps --editable .
	@touch $@

.ready/card: .ready/venv requirements/card.txt
	@$(PIP) --require-hashes -r requirements/card.txt || echo "pyscard could not be built, so no card can be read; the guide works all the same."
	@touch $@

.ready/words: .ready/app $(wildcard i18n/*.po) tools/words.py desktop_app/base/text_table.py
	@$(BIN)/python -m tools.words compile
	@touch $@

.ready/facts: .ready/app resources/facts.toml tools/facts/__main__.py desktop_app/facts/compiled.py desktop_app/base/text_table.py
	@$(BIN)/python -m tools.facts
	@touch $@

.ready/search: .ready/app $(wildcard i18n/*.po) $(wildcard resources/search/*.tsv) tools/search.py desktop_app/base/text_table.py desktop_app/guide/search/model.py desktop_app/guide/search/simplify_han.py
	@$(BIN)/python -m tools.search
	@touch $@
