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
                              'schema', s.schema_version, 'now', clock_timestamp(),
                              -- how far it has come here: a file that was put back is behind
                              'incarnation', d.incarnation, 'batch', d.last_batch_no,
                              'hash', d.last_hash,
                              -- the last of its commands that this server has: after a restore
                              -- the workstation sends again what came later
                              'last_hlc', (SELECT max(hlc) FROM sync.command
                                           WHERE facility_id = d.facility_id
                                             AND device_id = d.id));
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
-- The same difference tells which wards the workstation was given or lost since. A row is sent
-- where it lies now; what it left is told to remove it (image null).
CREATE OR REPLACE FUNCTION sync.pull(p_device uuid, p_epoch uuid, p_snapshot text)
RETURNS TABLE (table_name text, row_id uuid, image jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    s sync.server;
    rule sync.table_rule;
    held pg_snapshot := p_snapshot::pg_snapshot;
    v_wards uuid[] := sync.wards_of(d.id);
    v_had uuid[];
    v_changed text[];
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
    IF held IS NULL THEN
        FOR rule IN SELECT * FROM sync.table_rule WHERE pulled ORDER BY position LOOP
            IF v_wards IS NULL OR rule.scope_column = '' THEN
                RETURN QUERY EXECUTE format(
                    'SELECT %1$L::text, t.id, to_jsonb(t) FROM wardlight.%1$I t '
                    'WHERE t.facility_id = $1', rule.name) USING d.facility_id;
            ELSE
                RETURN QUERY EXECUTE format(
                    'SELECT %1$L::text, t.id, to_jsonb(t) FROM wardlight.%1$I t%2$s '
                    'WHERE t.facility_id = $1 AND (%3$s IS NULL OR %3$s = ANY ($2))',
                    rule.name, rule.joins, rule.ward) USING d.facility_id, v_wards;
            END IF;
        END LOOP;
        RETURN;
    END IF;

    v_had := sync.wards_of(d.id, held);
    SELECT array_agg(DISTINCT f.table_name) INTO v_changed FROM sync.feed f
        WHERE f.facility_id = d.facility_id AND f.xid >= pg_snapshot_xmin(held)
        AND NOT pg_visible_in_snapshot(f.xid, held);
    FOR rule IN SELECT * FROM sync.table_rule WHERE pulled ORDER BY position LOOP
        IF rule.scope_column = '' OR (v_wards IS NULL AND v_had IS NULL) THEN
            CONTINUE WHEN rule.name = ANY (v_changed) IS NOT TRUE;
            RETURN QUERY EXECUTE format(
                'SELECT %1$L::text, k.row_id, to_jsonb(t) FROM ('
                '  SELECT DISTINCT f.row_id FROM sync.feed f'
                '  WHERE f.facility_id = $1 AND f.table_name = %1$L'
                '    AND f.xid >= pg_snapshot_xmin($2)'
                '    AND NOT pg_visible_in_snapshot(f.xid, $2)) k'
                ' LEFT JOIN wardlight.%1$I t ON t.facility_id = $1 AND t.id = k.row_id',
                rule.name) USING d.facility_id, held;
        ELSE
            CONTINUE WHEN rule.name = ANY (v_changed) IS NOT TRUE AND v_wards = v_had;
            RETURN QUERY EXECUTE format(
                'SELECT %1$L::text, k.row_id,'
                '  CASE WHEN $3 IS NULL OR %3$s IS NULL OR %3$s = ANY ($3) THEN to_jsonb(t) END '
                'FROM ('
                '  SELECT had.row_id, bool_or(had.heard) AS heard FROM ('
                '    SELECT f.row_id, f.device_id IS NOT DISTINCT FROM $5 OR $4 IS NULL'
                '      OR f.ward_id IS NULL OR f.ward_id = ANY ($3 || $4)'
                '      OR f.old_ward_id = ANY ($3 || $4 || $1) AS heard FROM sync.feed f'
                '    WHERE f.facility_id = $1 AND f.table_name = %1$L'
                '      AND f.xid >= pg_snapshot_xmin($2)'
                '      AND NOT pg_visible_in_snapshot(f.xid, $2)'
                '    UNION ALL'  -- the wards that were given or taken in between
                '    SELECT t.id, true FROM wardlight.%1$I t%2$s'
                '    WHERE $3 IS DISTINCT FROM $4 AND t.facility_id = $1 AND %3$s IS NOT NULL'
                '      AND ($3 IS NULL OR %3$s = ANY ($3)) <> ($4 IS NULL OR %3$s = ANY ($4))'
                '  ) had GROUP BY had.row_id) k '
                'LEFT JOIN wardlight.%1$I t ON t.facility_id = $1 AND t.id = k.row_id%2$s '
                'WHERE k.heard OR t.id IS NOT NULL'
                '  AND ($3 IS NULL OR %3$s IS NULL OR %3$s = ANY ($3))',
                rule.name, rule.joins, rule.ward)
                USING d.facility_id, held, v_wards, v_had, d.id;
        END IF;
    END LOOP;
END $$;
