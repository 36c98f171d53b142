#!/usr/bin/env bash
# The proof that a machine with nothing but git and Python 3 gets all the way: a bare Debian in a
# chroot, a clone of this repository's HEAD in it, and build.py there.
#
#   sudo tests/house/fresh_machine.sh CHROOT_DIR [COMMAND…]      (default: bash .ci/run)
#
# CHROOT_DIR is made with debootstrap when it does not exist yet; delete it to start anew. SUITE
# chooses the release (default bookworm). What this machine says about where packages come from
# (apt's sources, pip's settings, certificates, proxies) is carried over, into the chroot only.
set -euo pipefail

chroot_dir=$(realpath -m "${1:?usage: fresh_machine.sh CHROOT_DIR [COMMAND…]}")
shift
[ $# -gt 0 ] || set -- bash .ci/run
suite=${SUITE:-bookworm}
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

if [ ! -e "$chroot_dir/etc/debian_version" ]; then
  debootstrap --variant=minbase --include=git,python3 "$suite" "$chroot_dir"
fi

cd /
carried=(etc/resolv.conf etc/hosts etc/pip.conf etc/xdg/pip etc/ssl/certs
  usr/local/share/ca-certificates etc/apt/apt.conf.d/*proxy* etc/apt/apt.conf.d/*registry*)
if [ "$suite" = "$(. /etc/os-release && echo "$VERSION_CODENAME")" ]; then
  carried+=(etc/apt/sources.list etc/apt/sources.list.d)
fi
for file in "${carried[@]}"; do
  if [ -e "/$file" ]; then
    rm -rf "${chroot_dir:?}/$file"
    mkdir -p "$(dirname "$chroot_dir/$file")"
    cp -rL "/$file" "$chroot_dir/$file"
  fi
done

mounted=()
leave() {
  for point in "${mounted[@]}"; do umount "$point"; done
}
trap leave EXIT
for place in proc:proc sysfs:sys tmpfs:dev/shm; do
  mkdir -p "$chroot_dir/${place#*:}"
  mount -t "${place%%:*}" none "$chroot_dir/${place#*:}"
  mounted+=("$chroot_dir/${place#*:}")
done

rm -rf "$chroot_dir/srv/wardlight"
git clone -q --no-hardlinks "$top" "$chroot_dir/srv/wardlight"

variables=()
while IFS= read -r name; do
  variables+=("$name=${!name}")
done < <(compgen -e | grep -Ei '^(pip_cert|pip_index_url|pip_default_timeout|ssl_cert_file|.*_proxy)$')
env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${variables[@]}" \
  chroot "$chroot_dir" bash -c 'cd /srv/wardlight && exec "$@"' - "$@" </dev/null
