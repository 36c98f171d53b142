# A bare Debian in a chroot, for the scripts beside this file, which source it as root.
#
# make_chroot DIR PACKAGES makes it with debootstrap where it does not exist yet (delete it to start
# anew). SUITE chooses the release (default bookworm). What this machine says about where packages
# come from (apt's sources, pip's settings, certificates, proxies) is carried over, into the chroot
# only. `inside COMMAND…` runs a command there. Its mounts go when the script ends.

suite=${SUITE:-bookworm}
mounted=()

make_chroot() {
  chroot_dir=$(realpath -m "$1")
  if [ ! -e "$chroot_dir/etc/debian_version" ]; then
    debootstrap --variant=minbase --include="$2" "$suite" "$chroot_dir"
  fi
  carry_over
  for place in proc:proc sysfs:sys tmpfs:dev/shm; do
    mkdir -p "$chroot_dir/${place#*:}"
    mount -t "${place%%:*}" none "$chroot_dir/${place#*:}"
    mounted+=("$chroot_dir/${place#*:}")
  done
}

carry_over() {
  local file carried
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
}

leave_chroot() {
  for point in "${mounted[@]}"; do umount "$point"; done
}

inside() {
  local name variables=()
  while IFS= read -r name; do
    variables+=("$name=${!name}")
  done < <(compgen -e | grep -Ei '^(pip_cert|pip_index_url|pip_default_timeout|ssl_cert_file|.*_proxy)$')
  env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${variables[@]}" \
    chroot "$chroot_dir" "$@" </dev/null
}
