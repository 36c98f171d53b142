-- Cells that were sealed anew under another key: a change of no content, which may be made to rows
-- that never change too. The centre cannot open a cell; it checks that nothing but sealed cells and
-- their tokens changes, each sealed before and after, by somebody who may rotate keys. That the
-- text is the same, the workstations see that get it (app/sync/rows.py).

CREATE OR REPLACE FUNCTION sync.is_resealed(rule sync.table_rule, p_column text, p_values jsonb)
RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT CASE
        WHEN p_column = ANY (rule.sealed) THEN
            (p_values ->> 0 LIKE 's1.%' AND p_values ->> 1 LIKE 's1.%') IS TRUE
        WHEN p_column = ANY (rule.tokens) THEN
            (p_values ->> 0 ~ '^[0-9a-f]{32}$' AND p_values ->> 1 ~ '^[0-9a-f]{32}$') IS TRUE
        ELSE false END
$$;

-- Seal one row anew. A cell that somebody has written meanwhile is left to them, and a row that is
-- not here (its own command was refused) to nobody: both are answered as merged, never a conflict.
-- The history says that no column changed, so that this stands in nobody's way.
CREATE OR REPLACE FUNCTION sync.reseal(
    d sync.device, rule sync.table_rule, p_command uuid, c jsonb) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_id uuid := (c ->> 'id')::uuid;
    v_base uuid := nullif(c ->> 'base', '')::uuid;
    v_new jsonb;
    v_there jsonb;
    v_current uuid;
    v_rev uuid := p_command;
    v_list text;
BEGIN
    IF EXISTS (SELECT FROM jsonb_each(c -> 'cols') AS x
               WHERE NOT sync.is_resealed(rule, x.key, x.value)) THEN
        RAISE EXCEPTION 'only sealed cells of % are sealed anew', rule.name USING ERRCODE = 'WL005';
    END IF;
    EXECUTE format(
        'SELECT rev, to_jsonb(t) FROM wardlight.%I t WHERE id = $1 AND facility_id = $2 FOR UPDATE',
        rule.name) INTO v_current, v_there USING v_id, d.facility_id;
    IF v_current IS NULL THEN
        RETURN 'merged';
    END IF;
    SELECT coalesce(jsonb_object_agg(key, value -> 1), '{}') INTO v_new
        FROM jsonb_each(c -> 'cols') WHERE value ->> 0 = v_there ->> key;
    IF v_current IS DISTINCT FROM v_base
       OR (SELECT count(*) FROM jsonb_object_keys(v_new))
          <> (SELECT count(*) FROM jsonb_object_keys(c -> 'cols')) THEN
        v_rev := gen_random_uuid();  -- not the image that the workstation has
    END IF;
    v_new := v_new || jsonb_build_object('rev', v_rev);
    SELECT string_agg(quote_ident(key), ', ') INTO v_list FROM jsonb_object_keys(v_new) AS key;
    EXECUTE format(
        'UPDATE wardlight.%1$I t SET (%2$s) = (SELECT %2$s FROM '
        'jsonb_populate_record(NULL::wardlight.%1$I, $1)) WHERE t.facility_id = $3 AND t.id = $2',
        rule.name, v_list) USING v_new, v_id, d.facility_id;
    INSERT INTO sync.change (facility_id, row_id, rev, previous_rev, via, client_base, columns)
        VALUES (d.facility_id, v_id, v_rev, v_current, p_command, v_base, '{}');
    PERFORM sync.announce(d, rule, v_id, false, NULL);
    RETURN CASE WHEN v_rev = p_command THEN 'accepted' ELSE 'merged' END;
END $$;

-- What still needs a key: cells of the hospital that it sealed, and workstations that were not in
-- contact since the newest key of its kind arrived, which may go on sealing under the old one.
CREATE OR REPLACE FUNCTION sync.key_use(
    p_device uuid, p_key bigint, p_prefix text, OUT cells bigint, OUT away text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    rule sync.table_rule;
    v_column text;
    n bigint;
BEGIN
    cells := 0;
    FOR rule IN SELECT * FROM sync.table_rule WHERE sealed <> '{}' LOOP
        FOREACH v_column IN ARRAY rule.sealed LOOP
            EXECUTE format('SELECT count(*) FROM wardlight.%I WHERE facility_id = $1 '
                           'AND left(%I, length($2)) = $2', rule.name, v_column)
                INTO n USING d.facility_id, p_prefix;
            cells := cells + n;
        END LOOP;
    END LOOP;
    SELECT coalesce(array_agg(e.name ORDER BY e.name), '{}') INTO away FROM sync.device e
        WHERE e.facility_id = d.facility_id AND NOT e.revoked AND e.id <> d.id
        AND coalesce(e.last_contact_at, '-infinity') <= (
            SELECT max(k.received_at) FROM wardlight.facility_key f
            JOIN sync.change s ON s.facility_id = f.facility_id AND s.row_id = f.id
                AND s.previous_rev IS NULL
            JOIN sync.command k ON k.facility_id = s.facility_id AND k.id = s.via
            WHERE f.facility_id = d.facility_id AND f.purpose = (
                SELECT old.purpose FROM wardlight.facility_key old
                WHERE old.facility_id = d.facility_id AND old.key_id = p_key));
END $$;

GRANT EXECUTE ON FUNCTION sync.key_use(uuid, bigint, text) TO wardlight_workstation;
