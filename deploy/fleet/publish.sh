#!/bin/sh
# Puts packages into the signed repository of a fleet, and keeps the version before: publish.sh REPOSITORY PACKAGES
# (folders). What was `current` becomes `previous`; the same version again changes nothing. The key is GnuPG's default
# one (GNUPGHOME, or `default-key`), or the one that KEY names.
set -eu
repository=$1 packages=$2
mkdir -p "$repository/conf"
for release in current previous; do
    printf '%s\n' "Origin: Myna Hoken Navi" "Label: Myna Hoken Navi" "Codename: $release" "Suite: $release" \
        "Architectures: amd64 arm64" "Components: main" "SignWith: ${KEY:-yes}" ""
done >"$repository/conf/distributions"
in_repository() { reprepro --silent --basedir "$repository" "$@"; }
version=$(dpkg-deb -f "$packages"/myna-hoken-navi_*.deb Version)
published=$(in_repository --list-format '${version}\n' list current myna-hoken-navi | head -n 1)
if [ "$published" = "$version" ]; then
    echo "$version is there already"
    exit
fi
[ -z "$published" ] || in_repository copymatched previous current 'myna-hoken-navi*'
in_repository includedeb current "$packages"/myna-hoken-navi*.deb
in_repository export
echo "current: $version; previous: ${published:-none}"
