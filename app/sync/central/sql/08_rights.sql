-- The policies once more, at the server: judged by what the server itself knows of the person at
-- the time of the command, not by what the workstation says.

-- The person's role, wards and suspension when the command was written; the earliest known where
-- that was before the account came here.
CREATE OR REPLACE FUNCTION sync.account_at(p_facility uuid, p_user uuid, p_hlc bigint)
RETURNS sync.account LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT a FROM sync.account a WHERE facility_id = p_facility AND user_id = p_user
    ORDER BY hlc <= p_hlc DESC, CASE WHEN hlc <= p_hlc THEN -hlc ELSE hlc END LIMIT 1
$$;

-- The wards of a patient who is in: where the stay is, and where it was, since what a ward wrote
-- before it heard of a transfer was its own to write. None for one who is in no ward.
CREATE OR REPLACE FUNCTION sync.wards_of_patient(p_facility uuid, p_patient uuid) RETURNS uuid[]
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT coalesce(array_agg(DISTINCT ward), '{}')
    FROM wardlight.encounter e
    CROSS JOIN LATERAL (
        SELECT e.ward_id AS ward UNION ALL
        SELECT m.ward_id FROM wardlight.encounter_event m
        WHERE m.facility_id = p_facility AND m.encounter_id = e.id) AS been
    WHERE e.facility_id = p_facility AND e.patient_id = ANY (sync.records_of(p_facility, p_patient))
      AND e.status = 'in_progress' AND ward IS NOT NULL
$$;

-- The wards that the rows of a command belong to at this moment; where none follows a ward, those
-- of the patients that they are about.
CREATE OR REPLACE FUNCTION sync.wards_touched(p_facility uuid, k jsonb) RETURNS uuid[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    v_wards uuid[];
    v_patient uuid;
    c record;
BEGIN
    SELECT array_agg(DISTINCT w) INTO v_wards FROM (
        SELECT sync.ward_of(rule, p_facility, (x ->> 'id')::uuid) AS w
        FROM jsonb_array_elements(k -> 'changes') AS x
        JOIN sync.table_rule rule ON rule.name = x ->> 't' AND rule.scope_column <> '') AS touched
    WHERE w IS NOT NULL;
    IF v_wards IS NOT NULL THEN
        RETURN v_wards;
    END IF;
    v_wards := '{}';
    FOR c IN SELECT rule.name, (x ->> 'id')::uuid AS id FROM jsonb_array_elements(k -> 'changes') AS x
             JOIN sync.table_rule rule ON rule.name = x ->> 't' AND rule.pulled
             WHERE rule.scope_column = '' AND (rule.name = 'patient' OR 'patient_id' = ANY (rule.columns))
    LOOP
        EXECUTE format('SELECT %I FROM wardlight.%I WHERE facility_id = $1 AND id = $2',
                       CASE c.name WHEN 'patient' THEN 'id' ELSE 'patient_id' END, c.name)
            INTO v_patient USING p_facility, c.id;
        v_wards := v_wards || sync.wards_of_patient(p_facility, v_patient);
    END LOOP;
    RETURN v_wards;
END $$;

-- Why a command may not be, or null. `ward_matters` says that it may on the person's wards only.
CREATE OR REPLACE FUNCTION sync.objection(
    d sync.device, k jsonb, OUT why text, OUT ward_matters boolean, OUT own_wards uuid[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    a sync.account;
    v_user uuid := (k ->> 'user')::uuid;
    v_intent text := k ->> 'intent';
    v_actions text[];
    v_tables text[];
    v_table text;
    v_may text[];  -- on wards of the person's own
    v_may_anywhere text[];
BEGIN
    ward_matters := false;
    IF NOT EXISTS (SELECT FROM sync.account WHERE facility_id = d.facility_id) THEN
        RETURN;  -- the hospital is only being set up: nobody has rights yet
    END IF;
    IF v_intent = 'set_up' THEN
        IF EXISTS (SELECT FROM sync.device o WHERE o.facility_id = d.facility_id AND o.id <> d.id
                   AND o.last_batch_no > 0) THEN
            why := 'a hospital is set up by its first workstation alone';
        END IF;
        RETURN;
    END IF;
    IF v_user = '00000000-0000-0000-0000-000000000000' THEN  -- the workstation, or IT at it
        SELECT value -> 'cols' ->> 'role' INTO a.role
            FROM jsonb_array_elements(k -> 'changes') WHERE value ->> 't' = 'audit_entry';
        IF a.role IS NULL OR a.role NOT IN ('system', 'it_admin') THEN
            why := 'the central server does not know the person who did this';
            RETURN;
        END IF;
        a.wards := '{}';
    ELSE
        a := sync.account_at(d.facility_id, v_user, (k ->> 'hlc')::bigint);
        IF a.user_id IS NULL THEN
            why := 'the central server does not know the person who did this';
            RETURN;
        END IF;
        IF a.suspended THEN
            why := 'the account of the person who did this was suspended';
            RETURN;
        END IF;
    END IF;

    SELECT coalesce(array_agg(action) FILTER (WHERE own_ward), '{}'),
           coalesce(array_agg(action) FILTER (WHERE NOT own_ward), '{}')
        INTO v_may, v_may_anywhere
        FROM sync.allowed WHERE role = a.role AND decision <> 'deny';
    SELECT actions INTO v_actions FROM sync.intent WHERE name = v_intent;
    IF NOT FOUND AND EXISTS (SELECT FROM sync.allowed WHERE action = v_intent) THEN
        v_actions := ARRAY[v_intent];
    END IF;
    IF NOT (v_actions <@ v_may OR v_actions <@ v_may_anywhere) THEN
        why := format('the role %s may not %s', a.role, v_intent);
        RETURN;
    END IF;
    IF k -> 'changes' @> '[{"op": "reseal"}]'
       AND NOT 'rotate_keys' = ANY (v_may) THEN
        why := format('the role %s may not seal records anew', a.role);
        RETURN;
    END IF;
    SELECT array_agg(DISTINCT value ->> 't') INTO v_tables
        FROM jsonb_array_elements(k -> 'changes')
        WHERE value ->> 'op' <> 'reseal' AND value ->> 't' IN (SELECT name FROM sync.table_rule WHERE pulled);
    IF v_actions = '{}' AND NOT coalesce(v_tables, '{}') <@ ARRAY['user_account'] THEN
        why := format('%s changes no records', v_intent);
        RETURN;
    END IF;
    SELECT rule.name INTO v_table FROM sync.table_rule rule
        WHERE rule.name = ANY (v_tables) AND rule.name <> 'user_account' AND rule.needs <> '{}'
        AND v_intent <> 'import_message' AND NOT rule.needs && (v_may || v_may_anywhere) LIMIT 1;
    IF FOUND THEN
        why := format('the role %s may not change %s', a.role, v_table);
        RETURN;
    END IF;
    IF 'user_account' = ANY (v_tables) AND NOT 'manage_users' = ANY (v_may)
       AND EXISTS (  -- a person may change the own password and the like, never the own rights
            SELECT FROM jsonb_array_elements(k -> 'changes') WHERE value ->> 't' = 'user_account'
            AND NOT (v_intent = 'recover_administrator' AND value ->> 'op' = 'update'
                     -- two people, neither of whom need be IT; the rights stay as they were
                     AND NOT value -> 'cols' ?| ARRAY['role', 'wards', 'login'])
            AND (value ->> 'op' <> 'update' OR (value ->> 'id')::uuid <> v_user
                 OR value -> 'cols' ?| ARRAY['role', 'wards', 'suspended', 'login'])) THEN
        why := format('the role %s may not change accounts', a.role);
        RETURN;
    END IF;
    IF NOT v_actions <@ v_may_anywhere THEN
        ward_matters := true;
        own_wards := ARRAY(
            SELECT w.id FROM wardlight.ward w WHERE w.facility_id = d.facility_id
            AND (w.code = ANY (a.wards) OR EXISTS (  -- by shift, cover or on-call at that time
                SELECT FROM wardlight.ward_assignment t
                WHERE t.facility_id = d.facility_id AND t.user_id = v_user AND t.ward = w.code
                AND t.from_at <= (k ->> 'at')::timestamptz
                AND t.until_at > (k ->> 'at')::timestamptz)));
        IF EXISTS (
            SELECT FROM jsonb_array_elements(k -> 'changes') AS c
            WHERE c ->> 't' = 'ward_assignment' AND NOT EXISTS (
                SELECT FROM wardlight.ward w
                WHERE w.facility_id = d.facility_id AND w.id = ANY (own_wards)
                AND w.code = coalesce(c -> 'cols' ->> 'ward', (
                    SELECT t.ward FROM wardlight.ward_assignment t
                    WHERE t.facility_id = d.facility_id AND t.id = (c ->> 'id')::uuid)))) THEN
            why := 'this is not a ward of the person who did this';
        END IF;
    END IF;
END $$;

-- Remember what an account was from this command on.
CREATE OR REPLACE FUNCTION sync.remember_accounts(d sync.device, p_hlc bigint, k jsonb)
RETURNS void LANGUAGE sql SET search_path = pg_catalog AS $$
    INSERT INTO sync.account (facility_id, user_id, hlc, role, wards, suspended)
    SELECT u.facility_id, u.id, p_hlc, u.role,
           ARRAY(SELECT jsonb_array_elements_text(u.wards::jsonb)), u.suspended
    FROM wardlight.user_account u
    WHERE u.facility_id = d.facility_id AND u.id IN (
        SELECT (value ->> 'id')::uuid FROM jsonb_array_elements(k -> 'changes')
        WHERE value ->> 't' = 'user_account')
    ON CONFLICT (facility_id, user_id, hlc) DO UPDATE
        SET role = excluded.role, wards = excluded.wards, suspended = excluded.suspended
$$;
