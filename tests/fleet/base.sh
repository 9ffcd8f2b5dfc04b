#!/bin/sh
# Makes the bare Debian that the role is tried on, and downloads what it will want of Debian: base.sh RELEASE FOLDER
# PACKAGES (the folder of our own). This alone needs a network; FOLDER/root and FOLDER/debian are used without one.
set -eu
release=$1 folder=$2 packages=$3
mkdir -p "$folder/debian"
"$(dirname "$0")/../../tools/packages/root.sh" "$release" "$folder/root" "$packages"
in_root() { chroot "$folder/root" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends "$@"; }
# Ansible needs Python on a device, and Debian's installer brings it.
in_root install python3
in_root --download-only install cups libccid pcscd prometheus-node-exporter python3-apt python3-pyscard unattended-upgrades
find "$folder/root/var/cache/apt/archives" -name '*.deb' -exec mv -t "$folder/debian" {} +
