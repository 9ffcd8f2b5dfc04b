#!/bin/sh
# Makes a new root of a release of Debian, with everything downloaded that the packages want: root.sh RELEASE ROOT PACKAGES
# (a folder). This alone needs a network; the tests then install without one.
set -eu
release=$1 root=$2 packages=$3
if [ ! -e "$root/etc/debian_version" ]; then
    rm -rf "$root" "$root.new"
    debootstrap --variant=minbase "$release" "$root.new"
    # Nothing is to be started within it but by the tests.
    printf '#!/bin/sh\nexit 101\n' >"$root.new/usr/sbin/policy-rc.d"
    chmod +x "$root.new/usr/sbin/policy-rc.d"
    # It need not live through a power cut, and is installed into much faster.
    echo force-unsafe-io >"$root.new/etc/dpkg/dpkg.cfg.d/unsafe-io"
    mv "$root.new" "$root"
fi
rm -rf "$root/packages"
mkdir "$root/packages"
cp "$packages"/*.deb "$root/packages/"
in_root() { chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 "$@"; }
in_root update
# What is recommended of the program itself belongs to what people get; of others it would be a whole desktop.
# shellcheck disable=SC2046 # a list of packages
in_root -y --no-install-recommends --download-only install vsmartcard-vpcd $(cd "$root" && printf "/%s " packages/*.deb) \
    $(dpkg-deb -f "$packages"/myna-hoken-navi_*.deb Recommends | tr -d ',')
