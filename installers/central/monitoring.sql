-- What to watch, one query each; no patient data in any answer. Run them as the administrator, or give
-- a monitoring role pg_monitor and SELECT on the tables named here.

-- Workstations that were not heard of for an hour (a ward at night is; one that is on is not).
SELECT name, last_contact_at, now() - last_contact_at AS silent, schema_version
FROM sync.device WHERE NOT revoked AND last_contact_at < now() - interval '1 hour'
ORDER BY last_contact_at;

-- Refused work that nobody has looked at: each is somebody's work. Alarm above 0 for a day.
SELECT d.name, q.reason, count(*), min(q.at) AS oldest
FROM sync.quarantine q JOIN sync.device d ON d.id = q.device_id
GROUP BY d.name, q.reason ORDER BY count(*) DESC;

-- Work of the last hour by workstation: commands, and how they were answered.
SELECT d.name, c.state, count(*)
FROM sync.command c JOIN sync.device d ON d.id = c.device_id
WHERE c.received_at > now() - interval '1 hour' GROUP BY d.name, c.state ORDER BY d.name, c.state;

-- How late work arrives: written there, received here. A high value is a ward that was offline.
SELECT d.name, max(c.received_at - c.at) AS latest
FROM sync.command c JOIN sync.device d ON d.id = c.device_id
WHERE c.received_at > now() - interval '1 day' GROUP BY d.name ORDER BY latest DESC LIMIT 20;

-- Workstations whose clocks ran more than five minutes ahead of the server's: times written there
-- mislead, and they lose where contact data clash. Put the clock right.
SELECT d.name, count(*), max(c.at) AS latest_time_written
FROM sync.command c JOIN sync.device d ON d.id = c.device_id
WHERE c.ahead AND c.received_at > now() - interval '1 day' GROUP BY d.name ORDER BY d.name;

-- The feed: its months and their size. A row in feed_other means that upkeep does not run.
SELECT c.relname AS month, pg_size_pretty(pg_total_relation_size(c.oid)) AS size
FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
WHERE i.inhparent = 'sync.feed'::regclass ORDER BY c.relname;

-- When the FHIR resources were last brought up to date. Alarm above two hours.
SELECT at, now() - at AS behind FROM fhir.projection;

-- Writes that stay open: they hold back vacuum and nothing else (a pull does not wait for them).
SELECT pid, usename, state, now() - xact_start AS open_for
FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND now() - xact_start > interval '1 minute';

-- Connections by kind against the limit.
SELECT usename LIKE 'wl\_%' AS workstation, count(*), current_setting('max_connections')
FROM pg_stat_activity WHERE datname = current_database() GROUP BY 1;

-- A standby's delay, if there is one.
SELECT application_name, state, write_lag, flush_lag, replay_lag FROM pg_stat_replication;
