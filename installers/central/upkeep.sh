#!/bin/sh
# The upkeep of the central server: months ahead, retention, FHIR resources, countersignatures of the
# workstations' audit logs. Once, or every hour. Connects as PGUSER to PGDATABASE over the socket; the
# password is in a file where one is asked for.
set -eu

PGUSER=${PGUSER:-postgres}
PGDATABASE=${PGDATABASE:-wardlight}
export PGUSER PGDATABASE
if [ -r /run/secrets/administrator ]; then
    PGPASSWORD=$(cat /run/secrets/administrator)
    export PGPASSWORD
fi

ask() {
    psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --command "$1"
}

hex() {
    od -An -v -tx1 | tr -d ' \n'
}

# Sign where each log stands, with a key that this account alone can read. It is made the first time.
countersign() {
    if [ ! -e "$COUNTERSIGN_KEY" ]; then
        if [ "$(ask 'SELECT count(*) FROM sync.countersign_key')" != 0 ]; then
            echo "The key file $COUNTERSIGN_KEY is gone; put it back, or see the runbook." >&2
            return 1
        fi
        (umask 077 && openssl genpkey -algorithm ed25519 -out "$COUNTERSIGN_KEY")
    fi
    public=$(openssl pkey -in "$COUNTERSIGN_KEY" -pubout -outform DER | tail -c 32 | hex)
    ask "SELECT sync.countersign_with('$public')" >/dev/null
    line=$(mktemp)
    ask 'SELECT * FROM sync.countersign_due()' | while IFS= read -r said; do
        printf %s "$said" >"$line"
        signature=$(openssl pkeyutl -sign -rawin -inkey "$COUNTERSIGN_KEY" -in "$line" | hex)
        ask "SELECT sync.countersigned('$said', '$signature')" >/dev/null
    done
    rm -f "$line"
}

once() {
    ask "SELECT sync.maintain(interval '${KEEP_DAYS:-60} days'), fhir.project()"
    if [ -n "${COUNTERSIGN_KEY:-}" ]; then
        countersign
    fi
}

if [ "${1:-}" != "--every-hour" ]; then
    once
    exit
fi
while true; do
    sh "$0" || echo "The upkeep failed; the next try is in an hour." >&2
    sleep 3600
done
