-- What a workstation may call. Scope and identity come from session_user, never from an argument
-- alone: a device id that does not belong to the role is refused.

CREATE OR REPLACE FUNCTION sync.own_device(p_device uuid) RETURNS sync.device
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE d sync.device;
BEGIN
    SELECT * INTO d FROM sync.device WHERE id = p_device AND role_name = session_user;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this workstation is not enrolled' USING ERRCODE = 'WL001';
    END IF;
    IF d.revoked THEN
        RAISE EXCEPTION 'this workstation was revoked' USING ERRCODE = 'WL002';
    END IF;
    RETURN d;
END $$;

-- The columns of a row that others changed since the writer's base, or NULL when that cannot be
-- told. A merged command is followed by a rev of the server's own (`via` names the command), so
-- that a later command built on the unmerged image cannot slip through.
CREATE OR REPLACE FUNCTION sync.changed_since(
    p_facility uuid, p_row uuid, p_current uuid, p_base uuid, p_command uuid) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    own uuid[] := ARRAY[p_command];
    base uuid := p_base;
    at uuid := p_current;
    step sync.change;
    found_columns text[] := '{}';
BEGIN
    LOOP
        SELECT * INTO step FROM sync.change
            WHERE facility_id = p_facility AND row_id = p_row AND via = base AND rev <> via;
        EXIT WHEN NOT FOUND;
        own := own || base;
        base := step.client_base;
    END LOOP;
    WHILE at IS DISTINCT FROM base LOOP
        SELECT * INTO step FROM sync.change
            WHERE facility_id = p_facility AND row_id = p_row AND rev = at;
        IF NOT FOUND OR step.previous_rev IS NULL THEN
            RETURN NULL;
        END IF;
        IF NOT step.via = ANY (own) THEN
            found_columns := found_columns || step.columns;
        END IF;
        at := step.previous_rev;
    END LOOP;
    RETURN found_columns;
END $$;

-- Widen a list of columns to the groups that are decided together.
CREATE OR REPLACE FUNCTION sync.grouped(p_groups jsonb, p_columns text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT coalesce(array_agg(DISTINCT coalesce(g.key, c)), '{}')
    FROM unnest(p_columns) AS c
    LEFT JOIN jsonb_each(p_groups) AS g ON g.value ? c
$$;

-- The server's time, by which it judges the clocks of workstations.
CREATE OR REPLACE FUNCTION sync.clock() RETURNS timestamptz
LANGUAGE sql VOLATILE SET search_path = pg_catalog AS $$ SELECT clock_timestamp() $$;

-- The latest stamp that a command may compete by: a hybrid logical clock (milliseconds and sixteen
-- bits) five minutes from now. Whose clock is further ahead does not win contact data for ever.
CREATE OR REPLACE FUNCTION sync.latest_rank() RETURNS bigint
LANGUAGE sql VOLATILE SET search_path = pg_catalog AS $$
    SELECT floor(extract(epoch FROM sync.clock() + interval '5 minutes') * 1000)::bigint << 16
$$;

-- Apply one changed row. Answers accepted, merged or conflict; raises where it must be refused.
CREATE OR REPLACE FUNCTION sync.apply_change(
    d sync.device, p_command uuid, p_rank bigint, c jsonb, OUT answer text, OUT theirs jsonb)
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    rule sync.table_rule;
    v_id uuid := (c ->> 'id')::uuid;
    v_base uuid := nullif(c ->> 'base', '')::uuid;
    v_cols jsonb := c -> 'cols';
    v_new jsonb;
    v_mine text[];
    v_others text[];
    v_overlap text[];
    v_rev uuid := p_command;
    v_current uuid;
    v_last bigint;
    v_stamp jsonb;
    v_list text;
    v_ward uuid;
    n bigint;
BEGIN
    SELECT * INTO rule FROM sync.table_rule WHERE name = c ->> 't';
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the central server does not know the table %', c ->> 't'
            USING ERRCODE = 'WL003';
    END IF;
    IF v_cols - rule.columns <> '{}' THEN  -- of a newer workstation: it would be lost in silence
        RAISE EXCEPTION 'the central server does not know %.% yet', rule.name,
            (SELECT min(key) FROM jsonb_object_keys(v_cols - rule.columns) AS key)
            USING ERRCODE = 'WL003';
    END IF;
    v_stamp := jsonb_build_object('id', v_id, 'facility_id', d.facility_id, 'rev', p_command);
    answer := 'accepted';

    IF c ->> 'op' = 'insert' THEN
        v_stamp := v_cols || v_stamp || jsonb_build_object('origin_device', d.id);
        SELECT string_agg(quote_ident(key), ', ') INTO v_list FROM jsonb_object_keys(v_stamp) AS key;
        EXECUTE format(  -- a column that an older workstation does not send gets its default
            'INSERT INTO wardlight.%1$I (%2$s) '
            'SELECT %2$s FROM jsonb_populate_record(NULL::wardlight.%1$I, $1) '
            'ON CONFLICT (facility_id, id) DO NOTHING', rule.name, v_list) USING v_stamp;
        GET DIAGNOSTICS n = ROW_COUNT;
        IF n = 0 THEN
            RAISE EXCEPTION 'a row with this id is already there' USING ERRCODE = 'WL004';
        END IF;
        INSERT INTO sync.change (facility_id, row_id, rev, via, columns)
            VALUES (d.facility_id, v_id, p_command, p_command, '{}');
        PERFORM sync.announce(d, rule, v_id, false, NULL);
        RETURN;
    END IF;

    IF c ->> 'op' = 'reseal' THEN
        answer := sync.reseal(d, rule, p_command, c);
        RETURN;
    END IF;
    IF rule.kind <> 'versioned' OR c ->> 'op' <> 'update' THEN
        RAISE EXCEPTION 'rows of % are never changed or deleted', rule.name
            USING ERRCODE = 'WL005';
    END IF;

    EXECUTE format(
        'SELECT rev, to_jsonb(t) FROM wardlight.%I t WHERE id = $1 AND facility_id = $2 FOR UPDATE',
        rule.name) INTO v_current, theirs USING v_id, d.facility_id;
    IF v_current IS NULL THEN
        RAISE EXCEPTION 'the row that was changed is not at the central server'
            USING ERRCODE = 'WL006';
    END IF;
    SELECT coalesce(jsonb_object_agg(key, value -> 1), '{}'), coalesce(array_agg(key), '{}')
        INTO v_new, v_mine FROM jsonb_each(v_cols);
    IF v_current <> p_command AND v_current IS DISTINCT FROM v_base THEN
        v_others := sync.changed_since(d.facility_id, v_id, v_current, v_base, p_command);
        IF v_others IS NULL THEN
            answer := 'conflict';
            RETURN;
        END IF;
        SELECT coalesce(array_agg(g), '{}') INTO v_overlap
            FROM unnest(sync.grouped(rule.groups, v_mine)) AS g
            WHERE g = ANY (sync.grouped(rule.groups, v_others));
        IF v_overlap && rule.clash THEN
            answer := 'conflict';
            RETURN;
        END IF;
        IF cardinality(v_overlap) > 0 THEN  -- contact data: the later writer wins
            SELECT max(k.rank) INTO v_last FROM sync.change s JOIN sync.command k
                ON k.facility_id = s.facility_id AND k.id = s.via
                WHERE s.facility_id = d.facility_id AND s.row_id = v_id AND s.rev = v_current;
            IF v_last >= p_rank THEN
                SELECT coalesce(jsonb_object_agg(key, value), '{}') INTO v_new
                    FROM jsonb_each(v_new)
                    WHERE NOT sync.grouped(rule.groups, ARRAY[key]) && v_overlap;
            END IF;
        END IF;
        answer := 'merged';
        v_rev := gen_random_uuid();
    END IF;

    IF v_new ? rule.scope_column THEN
        v_ward := sync.ward_of(rule, d.facility_id, v_id);
    END IF;
    SELECT string_agg(quote_ident(key), ', ') INTO v_list
        FROM jsonb_object_keys(v_new || '{"rev": null}') AS key;
    EXECUTE format(
        'UPDATE wardlight.%1$I t SET (%2$s) = ROW(%3$s) '
        'FROM jsonb_populate_record(NULL::wardlight.%1$I, $1) AS n '
        'WHERE t.facility_id = $3 AND t.id = $2',
        rule.name, v_list,
        (SELECT string_agg('n.' || quote_ident(key), ', ')
         FROM jsonb_object_keys(v_new || '{"rev": null}') AS key))
        USING v_new || jsonb_build_object('rev', v_rev), v_id, d.facility_id;
    INSERT INTO sync.change (facility_id, row_id, rev, previous_rev, via, client_base, columns)
        VALUES (d.facility_id, v_id, v_rev, v_current, p_command, v_base, v_mine)
        ON CONFLICT (facility_id, row_id, rev) DO UPDATE SET columns = sync.change.columns || excluded.columns;
    PERFORM sync.announce(d, rule, v_id, v_new ? rule.scope_column, v_ward);
END $$;

-- Keep commands with their answers, for retries and for the history by which edits are merged.
CREATE OR REPLACE FUNCTION sync.log_commands(
    d sync.device, p_batch bigint, p_latest bigint, p_commands jsonb[], p_answers jsonb[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO sync.command (
        facility_id, id, device_id, batch_no, user_id, session_id, intent, hlc, rank, ahead, at,
        clock_trusted, schema_version, state, answer)
    SELECT d.facility_id, (k ->> 'id')::uuid, d.id, p_batch, (k ->> 'user')::uuid,
           (k ->> 'session')::uuid, k ->> 'intent', (k ->> 'hlc')::bigint,
           least((k ->> 'hlc')::bigint, p_latest), (k ->> 'hlc')::bigint > p_latest,
           (k ->> 'at')::timestamptz, (k ->> 'clock_trusted')::boolean, k ->> 'schema',
           answer ->> 'state', answer
    FROM unnest(p_commands, p_answers) AS u (k, answer);
END $$;

-- Apply one command, all of its rows or none.
CREATE OR REPLACE FUNCTION sync.apply_command(d sync.device, p_batch bigint, k jsonb)
RETURNS jsonb LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_id uuid := (k ->> 'id')::uuid;
    v_hlc bigint := (k ->> 'hlc')::bigint;
    v_rank bigint := least(v_hlc, sync.latest_rank());
    v_answer jsonb;
    v_state text := 'accepted';
    v_reason text;
    v_clashes jsonb := '[]';
    v_opened jsonb := '[]';
    v_judged record;
    v_wards uuid[];
    c jsonb;
    r record;
BEGIN
    SELECT answer INTO v_answer FROM sync.command WHERE facility_id = d.facility_id AND id = v_id;
    IF FOUND THEN
        RETURN v_answer;
    END IF;
    BEGIN
        v_judged := sync.objection(d, k);
        IF v_judged.why IS NOT NULL THEN
            RAISE EXCEPTION '%', v_judged.why USING ERRCODE = 'WL008';
        END IF;
        IF v_judged.ward_matters THEN
            v_wards := sync.wards_touched(d.facility_id, k);
        END IF;
        FOR c IN SELECT value FROM jsonb_array_elements(k -> 'changes') LOOP
            r := sync.apply_change(d, v_id, v_rank, c);
            IF r.answer = 'conflict' THEN
                v_clashes := v_clashes || jsonb_build_array(
                    jsonb_build_object('change', c, 'theirs', r.theirs));
            ELSIF r.answer = 'merged' AND v_state = 'accepted' THEN
                v_state := 'merged';
            END IF;
        END LOOP;
        IF jsonb_array_length(v_clashes) > 0 THEN
            RAISE EXCEPTION 'clash' USING ERRCODE = 'WL007';  -- take back the command's other rows
        END IF;
        IF v_judged.ward_matters THEN  -- where the rows were or where they are: one must be his
            v_wards := v_wards || sync.wards_touched(d.facility_id, k);
            IF v_wards <> '{}' AND NOT v_wards && v_judged.own_wards THEN
                RAISE EXCEPTION 'this is not a ward of the person who did this'
                    USING ERRCODE = 'WL008';
            END IF;
        END IF;
        IF k -> 'changes' @> '[{"t": "user_account"}]' THEN
            PERFORM sync.remember_accounts(d, v_hlc, k);
        END IF;
    EXCEPTION
        WHEN SQLSTATE 'WL007' THEN
            v_state := 'conflict';
            v_reason := 'somebody else changed the same';
        WHEN unique_violation THEN
            v_state := 'refused';
            v_reason := 'a number or name in it is already taken';
        WHEN data_exception OR integrity_constraint_violation
             OR SQLSTATE 'WL003' OR SQLSTATE 'WL004' OR SQLSTATE 'WL005' OR SQLSTATE 'WL006'
             OR SQLSTATE 'WL008' THEN
            v_state := 'refused';
            v_reason := SQLERRM;
    END;
    IF v_state IN ('conflict', 'refused') THEN  -- the log of what was tried stays whole
        FOR c IN SELECT value FROM jsonb_array_elements(k -> 'changes')
                 WHERE value ->> 't' IN ('audit_entry', 'audit_checkpoint') LOOP
            PERFORM sync.apply_change(d, v_id, v_rank, c);
        END LOOP;
    END IF;
    IF v_state = 'conflict' THEN
        v_opened := sync.open_conflicts(d, k, v_clashes);
    ELSIF v_state = 'refused' THEN
        INSERT INTO sync.quarantine (facility_id, command_id, device_id, reason, content)
            VALUES (d.facility_id, v_id, d.id, v_reason, k);
    ELSIF k -> 'changes' @> '[{"t": "encounter"}]' THEN
        PERFORM sync.review(d, k);
    ELSIF k -> 'changes' @> '[{"t": "medication_administration"}]' THEN
        PERFORM sync.review_doses(d, k);
    END IF;
    v_answer := jsonb_build_object('id', v_id, 'state', v_state, 'reason', v_reason,
                                   'clashes', v_clashes);
    IF v_state IN ('conflict', 'refused') THEN
        v_answer := v_answer || jsonb_build_object('rows', sync.images(d, k) || v_opened);
    END IF;
    PERFORM sync.log_commands(d, p_batch, v_rank, ARRAY[k], ARRAY[v_answer]);
    RETURN v_answer;
END $$;

-- The server's present images of the rows that a command touched; null where there is none, or
-- none for this workstation.
CREATE OR REPLACE FUNCTION sync.images(d sync.device, k jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    c jsonb;
    rule sync.table_rule;
    v_wards uuid[] := sync.wards_of(d.id);
    v_ward uuid;
    v_image jsonb;
    v_all jsonb := '[]';
BEGIN
    FOR c IN SELECT DISTINCT jsonb_build_object('t', value -> 't', 'id', value -> 'id')
             FROM jsonb_array_elements(k -> 'changes') LOOP
        SELECT * INTO rule FROM sync.table_rule WHERE name = c ->> 't' AND pulled;
        CONTINUE WHEN NOT FOUND;
        EXECUTE format('SELECT to_jsonb(t), %s FROM wardlight.%I t%s '
                       'WHERE t.facility_id = $1 AND t.id = $2', rule.ward, rule.name, rule.joins)
            INTO v_image, v_ward USING d.facility_id, (c ->> 'id')::uuid;
        IF v_ward <> ALL (v_wards) THEN
            v_image := NULL;
        END IF;
        v_all := v_all || jsonb_build_array(c || jsonb_build_object('row', v_image));
    END LOOP;
    RETURN v_all;
END $$;

-- One batch, one statement, one round trip; a repeated batch gets its stored answer.
CREATE OR REPLACE FUNCTION sync.push(
    p_device uuid, p_incarnation uuid, p_batch bigint, p_previous_hash text, p_hash text,
    p_schema text, p_payload jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    b sync.batch;
    v_answers jsonb;
BEGIN
    SELECT * INTO d FROM sync.device WHERE id = d.id FOR UPDATE;
    IF d.revoked THEN  -- while this push waited
        RAISE EXCEPTION 'this workstation was revoked' USING ERRCODE = 'WL002';
    END IF;
    IF d.incarnation IS DISTINCT FROM p_incarnation THEN
        IF p_batch <> 1 OR p_previous_hash <> '' OR EXISTS (
            SELECT 1 FROM sync.batch WHERE facility_id = d.facility_id AND device_id = d.id
            AND incarnation = p_incarnation) THEN
            RETURN jsonb_build_object('state', 'fork');
        END IF;
        UPDATE sync.device SET incarnation = p_incarnation, last_batch_no = 0, last_hash = ''
            WHERE id = d.id RETURNING * INTO d;
    END IF;
    IF p_batch <= d.last_batch_no THEN
        SELECT * INTO b FROM sync.batch
            WHERE facility_id = d.facility_id AND device_id = d.id
            AND incarnation = p_incarnation AND batch_no = p_batch;
        IF b.hash = p_hash THEN
            RETURN b.answer;
        END IF;
        RETURN jsonb_build_object('state', 'fork');
    END IF;
    IF p_batch <> d.last_batch_no + 1 OR p_previous_hash <> d.last_hash THEN
        RETURN jsonb_build_object('state', 'fork');
    END IF;
    v_answers := jsonb_build_object(
        'state', 'taken', 'commands', to_jsonb(sync.apply_commands(d, p_batch, p_payload)),
        'audit', sync.audit_taken(d, p_payload));
    INSERT INTO sync.batch (facility_id, device_id, incarnation, batch_no, hash, answer)
        VALUES (d.facility_id, d.id, p_incarnation, p_batch, p_hash, v_answers);
    UPDATE sync.device SET last_batch_no = p_batch, last_hash = p_hash, last_contact_at = now(),
        schema_version = p_schema WHERE id = d.id;
    RETURN v_answers;
END $$;
