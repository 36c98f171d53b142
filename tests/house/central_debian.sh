#!/usr/bin/env bash
# The proof that installers/central/debian.sh and docs/user/it-central.md work as written: a bare Debian in
# a chroot becomes the central server, workstations on this machine sync with it over verified TLS, the
# server is lost, and a new one is made from the backup.
#
#   sudo tests/house/central_debian.sh CHROOT_DIR
#
# chroot.sh says how the chroot is made; PYTHON names the interpreter that Wardlight runs in (default
# .venv). The server listens on this machine's port 5432 while the script runs.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/chroot.sh"
top=$(realpath "$here/../..")
python=${PYTHON:-$top/.venv/bin/python}
folder=${1:?usage: central_debian.sh CHROOT_DIR}
scratch=$(mktemp -d)

leave() {
  inside bash -c 'command -v pg_lsclusters >/dev/null && pg_lsclusters --no-header |
    while read -r version cluster _; do pg_ctlcluster "$version" "$cluster" stop; done' || true
  leave_chroot
  rm -rf "$scratch"
}

step() { echo "== $*"; }
fail() { echo "central_debian.sh: $*" >&2; exit 1; }

# wardlight NAME WORDS…: the command line of one workstation
wardlight() {
  local name=$1
  shift
  (cd "$top" && "$python" -m app --home "$scratch/$name" --passphrase-file "$scratch/passphrase" "$@")
}

# patients NAME: how many a workstation has
patients() {
  (cd "$top" && "$python" - "$scratch/$1" "$(cat "$scratch/passphrase")") <<'PYTHON'
import sys
from pathlib import Path
from sqlalchemy import func, select
from app.data.models.registration import Patient
from app.services import set_up

store = set_up.open_existing(Path(sys.argv[1]), keyring=None, passphrase=sys.argv[2])
with store.read() as session:
    print(session.scalar(select(func.count(Patient.id))))
store.close()
PYTHON
}

as_postgres() { inside runuser -u postgres -- "$@"; }

make_certificates() {
  (
    cd "$scratch"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=Hospital" \
      -keyout root.key -out root.crt
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=localhost" \
      -keyout server.key -out server.csr
    openssl x509 -req -in server.csr -CA root.crt -CAkey root.key -CAcreateserial -days 2 \
      -extfile <(echo "subjectAltName=DNS:localhost") -out server.crt
  ) 2>/dev/null
  cp "$scratch/server.crt" "$scratch/server.key" "$chroot_dir/root/"
}

install_server() { inside bash /srv/central/debian.sh /root/server.crt /root/server.key; }

server_pid() { inside bash -c 'head -1 /var/lib/postgresql/*/main/postmaster.pid'; }

trap leave EXIT
make_chroot "$folder" ca-certificates
rm -rf "$chroot_dir/srv/central"
cp -r "$top/installers/central" "$chroot_dir/srv/central"
make_certificates
(umask 077 && echo "a long enough passphrase" >"$scratch/passphrase")

if inside test -x /usr/bin/pg_lsclusters; then  # of an earlier run
  for version in $(inside pg_lsclusters --no-header | awk '{print $1}'); do
    inside pg_dropcluster --stop "$version" main
    inside pg_createcluster "$version" main
  done
fi

step "debian.sh, and again: the second time changes nothing"
install_server
pid=$(server_pid)
install_server
[ "$pid" = "$(server_pid)" ] || fail "debian.sh restarted a server that was as it should be"
port=$(inside pg_lsclusters --no-header | awk '{print $3}')

step "an administrator and the tables"
as_postgres psql -qXd postgres -c "CREATE ROLE hospital_it LOGIN CREATEROLE PASSWORD 'an it password'" \
  -c "ALTER DATABASE wardlight OWNER TO hospital_it"
export WARDLIGHT_CENTRAL_DSN="postgresql://hospital_it:an%20it%20password@localhost:$port/wardlight?sslmode=verify-full&sslrootcert=$scratch/root.crt"
wardlight none central init

step "the first workstation brings the hospital, a further one joins"
wardlight W01 init --demo
wardlight W01 central enrol
wardlight W01 sync once
join=$(wardlight none --json central enrol --workstation W02 |
  "$python" -c 'import json,sys; print(json.load(sys.stdin)["dsn"])')
case $join in *sslmode=verify-full*channel_binding=require*) ;; *) fail "W02's address verifies too little" ;; esac
wardlight W02 init --join "$join"
wardlight W02 sync once
[ "$(patients W01)" = "$(patients W02)" ] || fail "W02 has other patients than W01"

step "without TLS, or for another name, nobody comes in"
if wardlight none central check --dsn "${WARDLIGHT_CENTRAL_DSN/verify-full/disable}"; then
  fail "the server took a connection without TLS"
fi
if wardlight none central check --dsn "${WARDLIGHT_CENTRAL_DSN/localhost/127.0.0.1}"; then
  fail "another name than the certificate's was taken"
fi

step "upkeep, by the script that the timer runs"
inside runuser -u postgres -- /usr/local/sbin/wardlight-upkeep

step "a backup; more is registered, and acknowledged, after it"
as_postgres pg_dumpall --roles-only >"$scratch/roles.sql"
inside env "PGPASSWORD=an it password" pg_dump --format=custom -h localhost -p "$port" -U hospital_it wardlight \
  >"$scratch/wardlight.dump"
before=$(patients W01)
wardlight W01 demo load --patients 5
wardlight W01 sync once
[ "$(patients W01)" = $((before + 5)) ] || fail "five more patients should be there"

step "the server is lost; a new one is made from the backup"
read -r version cluster _ < <(inside pg_lsclusters --no-header)
inside pg_dropcluster --stop "$version" "$cluster"
inside pg_createcluster -p "$port" "$version" "$cluster"
install_server
cp "$scratch/roles.sql" "$scratch/wardlight.dump" "$chroot_dir/tmp/"
chmod 0644 "$chroot_dir"/tmp/{roles.sql,wardlight.dump}
as_postgres psql -qXd postgres -f /tmp/roles.sql
as_postgres dropdb --if-exists wardlight
if as_postgres createdb --template template0 --owner hospital_it wardlight && wardlight none central init; then
  fail "a database that is not in UTF-8 was taken"
fi
as_postgres dropdb wardlight
as_postgres createdb --encoding UTF8 --template template0 --owner hospital_it wardlight
as_postgres pg_restore --exit-on-error -d wardlight /tmp/wardlight.dump
wardlight none central init
wardlight none central check
wardlight none central restored

step "everybody has everything again"
wardlight W01 sync once
wardlight W02 sync once
[ "$(patients W02)" = $((before + 5)) ] || fail "what was acknowledged after the backup is lost"
step "all of it holds"
