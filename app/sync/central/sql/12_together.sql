-- Commands that only add rows, which is nearly all of them, are applied many at a time: one
-- statement a table instead of some for each row. What comes out is what sync.apply_command would
-- have made of them one by one; where anything stands in the way nothing is applied here, and
-- sync.apply_command judges each.

-- Which commands of a payload only add rows that are whole: of tables and columns known here, none
-- of them missing, none that later commands are judged by, none that is looked at afterwards.
CREATE OR REPLACE FUNCTION sync.adding(d sync.device, p_commands jsonb[]) RETURNS boolean[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
BEGIN
    RETURN (
        SELECT array_agg(
            coalesce(rows.whole, false) AND u.k ->> 'intent' <> 'set_up'
            AND (u.k ->> 'user')::uuid <> '00000000-0000-0000-0000-000000000000'
            AND (u.k ->> 'id')::uuid NOT IN (
                SELECT s.id FROM sync.command s WHERE s.facility_id = d.facility_id
                AND s.id = ANY (ARRAY(SELECT (x ->> 'id')::uuid FROM unnest(p_commands) AS x)))
            ORDER BY u.n)
        FROM unnest(p_commands) WITH ORDINALITY AS u (k, n)
        LEFT JOIN (
            SELECT x.n, bool_and((c.c ->> 'op' = 'insert' AND (c.c -> 'cols') ?& rule.filled
                                  AND (c.c -> 'cols') - rule.filled = '{}') IS TRUE) AS whole
            FROM unnest(p_commands) WITH ORDINALITY AS x (k, n)
            CROSS JOIN jsonb_array_elements(x.k -> 'changes') AS c (c)
            LEFT JOIN sync.table_rule rule ON rule.name = c.c ->> 't'
                AND rule.name NOT IN (
                    'user_account', 'ward_assignment', 'encounter', 'medication_administration')
            GROUP BY x.n) AS rows ON rows.n = u.n);
END $$;

-- What the policies say to commands that only add rows, asked once for those that cannot differ:
-- the same account, intent and tables, and the same time where assignments to wards count. Raises
-- where one may not be; answers with the ids of those that may be on some wards only.
CREATE OR REPLACE FUNCTION sync.judge(
    d sync.device, p_commands jsonb[], OUT ids uuid[], OUT wards uuid[])
RETURNS SETOF record LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    alike record;
    v_judged record;
BEGIN
    FOR alike IN
        SELECT (array_agg(k))[1] AS command, array_agg((k ->> 'id')::uuid) AS ids
        FROM unnest(p_commands) AS k
        CROSS JOIN LATERAL (
            SELECT array_agg(DISTINCT c ->> 't') AS names
            FROM jsonb_array_elements(k -> 'changes') AS c) AS tables
        GROUP BY k ->> 'user', k ->> 'intent', tables.names, (
            SELECT max(a.hlc) FROM sync.account a WHERE a.facility_id = d.facility_id
                AND a.user_id = (k ->> 'user')::uuid AND a.hlc <= (k ->> 'hlc')::bigint),
            CASE WHEN (k ->> 'user')::uuid IN (
                SELECT t.user_id FROM wardlight.ward_assignment t
                WHERE t.facility_id = d.facility_id) THEN k ->> 'at' END
    LOOP
        v_judged := sync.objection(d, alike.command);
        IF v_judged.why IS NOT NULL THEN
            RAISE EXCEPTION '%', v_judged.why USING ERRCODE = 'WL008';
        END IF;
        IF v_judged.ward_matters THEN
            ids := alike.ids;
            wards := v_judged.own_wards;
            RETURN NEXT;
        END IF;
    END LOOP;
END $$;

-- Add the rows of these commands, and enter them into the history and the feed: one statement a table.
CREATE OR REPLACE FUNCTION sync.add_rows(d sync.device, p_commands jsonb[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    rule sync.table_rule;
    v_columns text;
    v_values text;
    v_feed text;
BEGIN
    FOR rule IN
        SELECT r.* FROM sync.table_rule r WHERE r.name IN (
            SELECT c ->> 't' FROM unnest(p_commands) AS k, jsonb_array_elements(k -> 'changes') AS c)
        ORDER BY r.position
    LOOP
        SELECT string_agg(quote_ident(u), ', '), string_agg('n.' || quote_ident(u), ', ')
            INTO v_columns, v_values FROM unnest(rule.filled) AS u;
        v_feed := '';
        IF rule.pulled THEN  -- each row's ward by its key: a join would trust statistics
            v_feed := format(
                ', heard AS (INSERT INTO sync.feed (facility_id, table_name, row_id, ward_id, device_id)'
                ' SELECT $2, %L, new.id, %s, $3 FROM new)',
                rule.name,
                CASE rule.scope_column WHEN '' THEN 'NULL' ELSE format(
                    '(SELECT %s FROM (SELECT new.*) AS t%s)', rule.ward, rule.joins) END);
        END IF;
        EXECUTE format(
            'WITH new AS (INSERT INTO wardlight.%1$I (id, rev, facility_id, origin_device, %2$s)'
            '  SELECT (c ->> ''id'')::uuid, (k ->> ''id'')::uuid, $2, $3, %3$s'
            '  FROM unnest($1) AS k, jsonb_array_elements(k -> ''changes'') AS c,'
            '  jsonb_populate_record(NULL::wardlight.%1$I, c -> ''cols'') AS n'
            '  WHERE c ->> ''t'' = %1$L RETURNING *)%4$s '
            'INSERT INTO sync.change (facility_id, row_id, rev, via, columns)'
            '  SELECT $2, id, rev, rev, ''{}'' FROM new',
            rule.name, v_columns, v_values, v_feed)
            USING p_commands, d.facility_id, d.id;
    END LOOP;
END $$;

-- Apply commands that only add rows; null where they must be judged one by one.
CREATE OR REPLACE FUNCTION sync.apply_together(
    d sync.device, p_batch bigint, p_commands jsonb[]) RETURNS jsonb[]
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_answers jsonb[];
    bound record;
BEGIN
    PERFORM sync.add_rows(d, p_commands);
    FOR bound IN SELECT * FROM sync.judge(d, p_commands) LOOP
        IF EXISTS (  -- a command with rows on wards, of which none is the person's
            SELECT FROM unnest(p_commands) AS k, jsonb_array_elements(k -> 'changes') AS c
            JOIN sync.feed f ON f.facility_id = d.facility_id AND f.xid = pg_current_xact_id()
                AND f.row_id = (c ->> 'id')::uuid AND f.ward_id IS NOT NULL
            WHERE (k ->> 'id')::uuid = ANY (bound.ids)
            GROUP BY k ->> 'id' HAVING NOT array_agg(f.ward_id) && bound.wards) THEN
            RAISE EXCEPTION 'not a ward of this person' USING ERRCODE = 'WL008';
        END IF;
        IF EXISTS (  -- or with rows on none, about a patient who is on none of the person's
            SELECT FROM unnest(p_commands) AS k, sync.wards_touched(d.facility_id, k) AS w
            WHERE (k ->> 'id')::uuid = ANY (bound.ids) AND w <> '{}' AND NOT w && bound.wards
              AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(k -> 'changes') AS c
                JOIN sync.table_rule r ON r.name = c ->> 't' AND r.scope_column <> '')) THEN
            RAISE EXCEPTION 'not a ward of this person' USING ERRCODE = 'WL008';
        END IF;
    END LOOP;
    SELECT array_agg(jsonb_build_object('id', (k ->> 'id')::uuid, 'state', 'accepted',
                                        'reason', NULL, 'clashes', '[]'::jsonb) ORDER BY n)
        INTO v_answers FROM unnest(p_commands) WITH ORDINALITY AS u (k, n);
    PERFORM sync.log_commands(d, p_batch, sync.latest_rank(), p_commands, v_answers);
    RETURN v_answers;
EXCEPTION
    WHEN data_exception OR integrity_constraint_violation OR SQLSTATE 'WL008' THEN
        RETURN NULL;
END $$;

-- Apply neighbouring commands: together where that can be, else by halves, down to one by one.
CREATE OR REPLACE FUNCTION sync.apply_run(
    d sync.device, p_batch bigint, p_commands jsonb[], p_adding boolean) RETURNS jsonb[]
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    n integer := cardinality(p_commands);
    v_answers jsonb[];
BEGIN
    IF p_adding THEN
        v_answers := sync.apply_together(d, p_batch, p_commands);
    END IF;
    IF v_answers IS NOT NULL THEN
        RETURN v_answers;
    END IF;
    IF n = 1 THEN
        RETURN ARRAY[sync.apply_command(d, p_batch, p_commands[1])];
    END IF;
    RETURN sync.apply_run(d, p_batch, p_commands[:n / 2], p_adding)
        || sync.apply_run(d, p_batch, p_commands[n / 2 + 1:], p_adding);
END $$;

-- Apply the commands of a payload in their order.
CREATE OR REPLACE FUNCTION sync.apply_commands(d sync.device, p_batch bigint, p_payload jsonb)
RETURNS jsonb[] LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_commands jsonb[] := ARRAY(SELECT jsonb_array_elements(p_payload -> 'commands'));
    v_adding boolean[] := sync.adding(d, v_commands);
    v_answers jsonb[] := '{}';
    v_first integer;
    v_last integer := 0;
BEGIN
    WHILE v_last < cardinality(v_commands) LOOP
        v_first := v_last + 1;
        v_last := v_first;
        WHILE v_adding[v_first] AND v_adding[v_last + 1] LOOP
            v_last := v_last + 1;
        END LOOP;
        v_answers := v_answers || sync.apply_run(
            d, p_batch, v_commands[v_first:v_last], v_adding[v_first]);
    END LOOP;
    RETURN v_answers;
END $$;
