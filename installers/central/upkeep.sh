#!/bin/sh
# The upkeep of the central server: months ahead, retention, FHIR resources. Once, or every hour.
# Connects as PGUSER to PGDATABASE over the socket; the password is in a file where one is asked for.
set -eu

PGUSER=${PGUSER:-postgres}
PGDATABASE=${PGDATABASE:-wardlight}
export PGUSER PGDATABASE
if [ -r /run/secrets/administrator ]; then
    PGPASSWORD=$(cat /run/secrets/administrator)
    export PGPASSWORD
fi

once() {
    psql --no-psqlrc --quiet --tuples-only --set ON_ERROR_STOP=1 \
        --command "SELECT sync.maintain(interval '${KEEP_DAYS:-60} days'), fhir.project()"
}

if [ "${1:-}" != "--every-hour" ]; then
    once
    exit
fi
while true; do
    once || echo "The upkeep failed; the next try is in an hour." >&2
    sleep 3600
done
