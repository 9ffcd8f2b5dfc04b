#!/bin/sh
# Runs a manager of systemd that starts what lies in FOLDER/units, until standard input closes. It is the manager of a
# user that has no rights, in a control group of its own, by which all that it has started is ended.
set -eu
folder=$1
mkdir "$folder/groups"
mount -t cgroup2 cgroup2 "$folder/groups"
group="$folder/groups/navi-kiosk-$$"
mkdir "$group"
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system
export SYSTEMD_UNIT_PATH="$folder/units:/usr/lib/systemd/user" SYSTEMD_LOG_TARGET=console
export XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/config" XDG_STATE_HOME="$folder/state" XDG_CACHE_HOME="$folder/cache"
sh -eu -c '
    echo 0 > "$1/cgroup.procs"
    exec unshare --cgroup --mount sh -eu -c "
        mount -t cgroup2 cgroup2 /sys/fs/cgroup
        exec unshare --user --map-user=1000 --map-group=1000 /lib/systemd/systemd --user --unit=basic.target"
    ' sh "$group" &
read -r _ || true
echo 1 > "$group/cgroup.kill"
wait || true
until find "$group" -depth -type d -exec rmdir {} + 2>/dev/null; do sleep 0.1; done
