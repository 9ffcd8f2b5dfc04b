#!/bin/sh
# Opens the wizard, or runs another command; without a display, takes pictures of one conversation instead of opening.
set -eu
program=.venv/bin/myna-hoken-navi
case "${1:-}" in "" | -*) opens_a_window=yes ;; *) opens_a_window=no ;; esac
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" != Linux ] || [ $opens_a_window = no ]; then
    exec "$program" "$@"
fi
echo "There is no display here, so the pages of one conversation are drawn instead."
"$program" tour --conversation --size 100 --out build/tour "$@"
echo "Look at them in $(pwd)/build/tour. Every page in every language, some 2,600 pictures in several minutes:"
echo "  $program tour --size 100 --out build/tour"
