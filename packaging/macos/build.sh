#!/bin/sh
# Makes "Myna Hoken Navi.app", unsigned, and an archive of it, in build/macos: sh packaging/macos/build.sh
# Untried: never run on macOS. PYTHON names another Python than python3; everything is pinned by hash.
set -eu
cd "$(dirname "$0")/../.."
made=build/macos python=build/macos/venv/bin/python
rm -rf "$made"
"${PYTHON:-python3}" -m venv "$made/venv"
"$python" -m pip install --require-hashes -r requirements/run.txt
"$python" -m pip install --require-hashes -r requirements/card.txt
"$python" -m pip install --require-hashes -r requirements/macos.txt
"$python" -m pip install --require-hashes --no-deps -r requirements/speech.txt
# Not in place: the translations and the facts are to lie in it.
"$python" -m pip install --no-build-isolation --no-deps .
"$python" - <<'EOF'
from pathlib import Path
from PySide6.QtSvg import QSvgRenderer
from tools.packages.icons import drawn
drawn(QSvgRenderer("packaging/desktop/myna-hoken-navi.svg"), 1024).save("build/macos/icon.png")
EOF
# From another folder: the program of the checkout has its translations and facts beside it, not in it.
(cd "$made" && venv/bin/python -m PyInstaller --noconfirm --distpath . --workpath work ../../packaging/macos/myna-hoken-navi.spec)
"$made/Myna Hoken Navi.app/Contents/MacOS/myna-hoken-navi" --version
ditto -c -k --keepParent "$made/Myna Hoken Navi.app" "$made/myna-hoken-navi-macos-$(uname -m).zip"
