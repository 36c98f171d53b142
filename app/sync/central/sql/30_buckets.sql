-- What finds silent divergence: for each bucket of a table (the last four bits of its rows' ids)
-- the number of rows and a sum over (id, rev). A bucket that differs is brought again, alone.
CREATE OR REPLACE FUNCTION sync.buckets(p_device uuid)
RETURNS TABLE (name text, bucket integer, n bigint, sum text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    v_wards uuid[] := sync.wards_of(d.id);
    rule sync.table_rule;
BEGIN
    FOR rule IN SELECT * FROM sync.table_rule WHERE pulled ORDER BY position LOOP
        RETURN QUERY EXECUTE format(
            'SELECT %1$L::text, get_byte(uuid_send(t.id), 15) %% 16, count(*), sum('
            '(''x'' || left(encode(sha256(uuid_send(t.id) || uuid_send(t.rev)), ''hex''), 12))'
            '::bit(48)::bigint)::text FROM wardlight.%1$I t%2$s WHERE t.facility_id = $1 '
            'AND ($2 IS NULL OR %3$s IS NULL OR %3$s = ANY ($2)) GROUP BY 2',
            rule.name, rule.joins, rule.ward) USING d.facility_id, v_wards;
    END LOOP;
END $$;

-- The rows of one bucket.
CREATE OR REPLACE FUNCTION sync.bucket(p_device uuid, p_table text, p_bucket integer)
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
        'AND get_byte(uuid_send(t.id), 15) %% 16 = $3',
        rule.name, rule.joins, rule.ward) USING d.facility_id, v_wards, p_bucket;
END $$;
