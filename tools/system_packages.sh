#!/bin/sh
# Installs the Debian packages of a list (requirements/debian-*.txt) that are missing, where apt may; says which are
# missing where it may not. Ends with 1 then, so that the next call looks again.
set -eu
wanted=$(grep -v '^#' "$1")
command -v dpkg-query >/dev/null || exit 0 # not a Debian: nothing to say here
missing=$(for package in $wanted; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed' || echo "$package"
done)
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then root=""; elif sudo -n true 2>/dev/null; then root="sudo"; else root="none"; fi
if [ "$root" != none ]; then
    # shellcheck disable=SC2086 # lists are meant to be split
    $root apt-get update -q && $root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing && exit 0
fi
echo "Please have these system packages installed, some things will not work without them:" $missing >&2
exit 1
