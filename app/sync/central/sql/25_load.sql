-- The first load goes by pages, so that it can be interrupted and goes on where it was: a snapshot
-- is taken first, each page is read whenever it is asked for, and a pull from that snapshot brings
-- what changed meanwhile. A row that did not change since is the same in every page; one that did
-- comes with the pull.

-- Where a load begins: the epoch, the snapshot that no page is older than, and how many rows.
CREATE OR REPLACE FUNCTION sync.load_begin(p_device uuid) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    v_wards uuid[] := sync.wards_of(d.id);
    v_snapshot pg_snapshot := pg_current_snapshot();
    rule sync.table_rule;
    n bigint;
    v_total bigint := 0;
BEGIN
    FOR rule IN SELECT * FROM sync.table_rule WHERE pulled LOOP
        EXECUTE format(
            'SELECT count(*) FROM wardlight.%1$I t%2$s '
            'WHERE t.facility_id = $1 AND ($2 IS NULL OR %3$s IS NULL OR %3$s = ANY ($2))',
            rule.name, rule.joins, rule.ward) INTO n USING d.facility_id, v_wards;
        v_total := v_total + n;
    END LOOP;
    RETURN jsonb_build_object('epoch', (SELECT epoch FROM sync.server),
                              'snapshot', v_snapshot::text, 'total', v_total);
END $$;

-- The next rows of a table after an id, in the order of ids.
CREATE OR REPLACE FUNCTION sync.load_page(
    p_device uuid, p_table text, p_after uuid, p_limit integer)
RETURNS TABLE (row_id bytea, image text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    v_wards uuid[] := sync.wards_of(d.id);
    rule sync.table_rule;
BEGIN
    SELECT * INTO STRICT rule FROM sync.table_rule WHERE name = p_table AND pulled;
    RETURN QUERY EXECUTE format(
        'SELECT uuid_send(t.id), to_json(t)::text FROM wardlight.%1$I t%2$s '
        'WHERE t.facility_id = $1 AND ($2 IS NULL OR %3$s IS NULL OR %3$s = ANY ($2)) '
        'AND t.id > $3 ORDER BY t.id LIMIT $4',
        rule.name, rule.joins, rule.ward) USING d.facility_id, v_wards, p_after, p_limit;
END $$;
