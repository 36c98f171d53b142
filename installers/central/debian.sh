#!/usr/bin/env bash
# Prepares Debian's own PostgreSQL (15 or newer) for Wardlight. Run it as root, again as often as you
# like: it changes what differs and nothing else.
#
#   ./debian.sh CERTIFICATE KEY
#
# CERTIFICATE and KEY are the server's, in PEM, for the name that workstations will use.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
database=wardlight

die() {
    echo "debian.sh: $*" >&2
    exit 1
}

[[ $# -eq 2 ]] || die "Say which certificate and key: debian.sh CERTIFICATE KEY"
[[ $EUID -eq 0 ]] || die "Run it as root."
certificate=$1
key=$2
[[ -r $certificate && -r $key ]] || die "The certificate or its key cannot be read."

if ! command -v pg_lsclusters >/dev/null; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy postgresql
fi

read -r version cluster _ < <(pg_lsclusters --no-header | sort -rn) || die "There is no cluster."
((version >= 15)) || die "PostgreSQL $version is too old: 15 or newer."
settings=/etc/postgresql/$version/$cluster
changed=0

# put SOURCE TARGET MODE GROUP: install a file where it differs
put() {
    if ! cmp --silent "$1" "$2"; then
        install -o root -g "$4" -m "$3" "$1" "$2"
        changed=1
    fi
}

install -d "$settings/conf.d"
put "$certificate" "$settings/wardlight.crt" 0644 postgres
put "$key" "$settings/wardlight.key" 0640 postgres

wanted=$(mktemp)
trap 'rm -f "$wanted"' EXIT
# Debian's administrator comes over the socket without a password; everybody else as the file says.
{
    echo "local all postgres peer"
    cat "$here/pg_hba.conf"
} >"$wanted"
put "$wanted" "$settings/wardlight_hba.conf" 0640 postgres
{
    cat "$here/wardlight.conf"
    echo "listen_addresses = '*'"
    echo "ssl_cert_file = '$settings/wardlight.crt'"
    echo "ssl_key_file = '$settings/wardlight.key'"
    echo "hba_file = '$settings/wardlight_hba.conf'"
} >"$wanted"
put "$wanted" "$settings/conf.d/wardlight.conf" 0644 postgres

if ((changed)); then
    pg_ctlcluster "$version" "$cluster" restart
elif ! pg_ctlcluster "$version" "$cluster" status >/dev/null; then
    pg_ctlcluster "$version" "$cluster" start
fi

as_postgres() { runuser -u postgres -- "$@"; }
if [[ -z $(as_postgres psql -XAtc "SELECT 1 FROM pg_database WHERE datname = '$database'") ]]; then
    as_postgres createdb --encoding UTF8 --template template0 "$database"
fi

put "$here/upkeep.sh" /usr/local/sbin/wardlight-upkeep 0755 root
if [[ -d /run/systemd/system ]]; then
    put "$here/wardlight-upkeep.service" /etc/systemd/system/wardlight-upkeep.service 0644 root
    put "$here/wardlight-upkeep.timer" /etc/systemd/system/wardlight-upkeep.timer 0644 root
    systemctl daemon-reload
    systemctl enable --now wardlight-upkeep.timer
fi

echo "PostgreSQL $version/$cluster is ready. Next, from a workstation:"
echo "  wardlight central init --dsn 'postgresql://ADMINISTRATOR@SERVER/$database?sslmode=verify-full'"
