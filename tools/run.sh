#!/bin/sh
# Opens the wizard; without a display, takes a picture of every page on a virtual one instead.
set -eu
program=.venv/bin/myna-hoken-navi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" != Linux ]; then
    exec "$program" "$@"
fi
echo "There is no display here, so every page is drawn on a virtual one instead; that takes about two minutes."
if command -v xvfb-run >/dev/null; then
    xvfb-run -a -s "-screen 0 1280x800x24" "$program" tour --size 100 --out build/tour
else
    "$program" tour --size 100 --out build/tour
fi
echo "Look at the pictures in $(pwd)/build/tour, one folder a language."
