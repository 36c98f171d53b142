-- Where the server stands, in the snapshot of the calling statement.
CREATE OR REPLACE FUNCTION sync.hello(p_device uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    s sync.server;
BEGIN
    SELECT * INTO s FROM sync.server;
    UPDATE sync.device SET last_contact_at = now() WHERE id = d.id;
    RETURN jsonb_build_object('epoch', s.epoch, 'facility_id', d.facility_id,
                              'schema', s.schema_version, 'now', clock_timestamp());
END $$;

-- Who the caller is, for a workstation that joins and does not know its own id yet.
CREATE OR REPLACE FUNCTION sync.whoami() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT jsonb_build_object('device_id', id, 'facility_id', facility_id, 'name', name)
    FROM sync.device WHERE role_name = session_user AND NOT revoked
$$;

-- Rows changed between the snapshot that the workstation holds and the present one, with their
-- live images, all in one snapshot: the caller runs it in one REPEATABLE READ transaction. Without
-- a snapshot, or with that of another epoch, everything in the scope. The first row tells the new
-- snapshot.
--
-- The difference of two snapshots is exact where a cursor over numbers is not: a transaction that
-- took its number early and commits late is visible now and was not visible then (PgQ's method).
CREATE OR REPLACE FUNCTION sync.pull(p_device uuid, p_epoch uuid, p_snapshot text)
RETURNS TABLE (table_name text, row_id uuid, image jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    s sync.server;
    rule sync.table_rule;
    held pg_snapshot := p_snapshot::pg_snapshot;
BEGIN
    SELECT * INTO s FROM sync.server;
    IF p_epoch IS DISTINCT FROM s.epoch OR pg_snapshot_xmin(held) < s.feed_from THEN
        held := NULL;
    END IF;
    table_name := '';
    row_id := s.epoch;
    image := jsonb_build_object('snapshot', pg_current_snapshot()::text,
                                'whole', held IS NULL);
    RETURN NEXT;
    FOR rule IN SELECT * FROM sync.table_rule WHERE pulled ORDER BY position LOOP
        IF held IS NULL THEN
            RETURN QUERY EXECUTE format(
                'SELECT %1$L::text, t.id, to_jsonb(t) FROM wardlight.%1$I t WHERE facility_id = $1',
                rule.name) USING d.facility_id;
        ELSE
            RETURN QUERY EXECUTE format(
                'SELECT %1$L::text, k.row_id, to_jsonb(t) FROM ('
                '  SELECT DISTINCT f.row_id FROM sync.feed f'
                '  WHERE f.facility_id = $1 AND f.table_name = %1$L'
                '    AND f.xid >= pg_snapshot_xmin($2)'
                '    AND NOT pg_visible_in_snapshot(f.xid, $2)) k'
                ' LEFT JOIN wardlight.%1$I t ON t.id = k.row_id AND t.facility_id = $1',
                rule.name) USING d.facility_id, held;
        END IF;
    END LOOP;
END $$;
