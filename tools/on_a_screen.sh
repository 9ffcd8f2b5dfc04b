#!/bin/sh
# Runs a command on a screen in memory that nobody else sees or ends; within tools/isolated.sh, which ends the screen too.
# The screen stays as it is when its last program goes: else it would begin anew then, and send away whoever is just coming.
set -eu
mkdir -p /tmp/.X11-unix
mount -t tmpfs -o mode=1777 tmpfs /tmp/.X11-unix
mkfifo /run/screen-is-there
Xvfb :1 -screen 0 1280x800x24 -noreset -nolock -nolisten tcp -displayfd 3 \
    3>/run/screen-is-there </dev/null >/dev/null 2>&1 &
read -r number </run/screen-is-there
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
exec "$@"
