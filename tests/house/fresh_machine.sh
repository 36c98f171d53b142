#!/usr/bin/env bash
# The proof that a machine with nothing but git and Python 3 gets all the way: a bare Debian in a
# chroot, a clone of this repository's HEAD in it, and build.py there.
#
#   sudo tests/house/fresh_machine.sh CHROOT_DIR [COMMAND…]      (default: bash .ci/run)
#
# chroot.sh says how the chroot is made.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/chroot.sh"
folder=${1:?usage: fresh_machine.sh CHROOT_DIR [COMMAND…]}
shift
[ $# -gt 0 ] || set -- bash .ci/run

trap leave_chroot EXIT
make_chroot "$folder" git,python3
rm -rf "$chroot_dir/srv/wardlight"
git clone -q --no-hardlinks "$(realpath "$here/../..")" "$chroot_dir/srv/wardlight"
inside bash -c 'cd /srv/wardlight && exec "$@"' - "$@"
