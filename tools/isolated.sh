#!/bin/sh
# Runs a command in namespaces of its own: no network but loopback, nobody else's processes, an empty /run with an empty
# home in it. The tests start services there without disturbing those of the machine or of each other (their sockets lie
# in /run or at home), and the virtual reader's port, which listens on every address, is open to nobody.
set -eu
[ "$(id -u)" = 0 ] && as_root="" || as_root="--user --map-root-user"
# shellcheck disable=SC2086 # two options or none
exec unshare $as_root --mount --net --pid --fork --kill-child --mount-proc sh -eu -c '
    ip link set lo up
    mount -t tmpfs tmpfs /run
    mkdir -p /run/pcscd /run/home
    mkdir -p -m 700 /run/user/0
    export NAVI_ISOLATED=1 HOME=/run/home XDG_RUNTIME_DIR=/run/user/0
    "$@"' sh "$@"
