-- What no machine may merge goes to people: a row of wardlight.conflict that travels like any other,
-- with the stay that it is about, else to every workstation of the hospital. It is settled by a row
-- of wardlight.decision that comes back as a command, and so once: two decisions at the same time
-- have the same id.

-- Who last changed a row, in words for people; nothing where nobody has.
CREATE OR REPLACE FUNCTION sync.last_writer(
    p_facility uuid, p_row uuid, p_rev uuid, OUT writer uuid, OUT device text, OUT written_at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT k.user_id, e.name, k.at
    FROM sync.change s
    JOIN sync.command k ON k.facility_id = s.facility_id AND k.id = s.via
    JOIN sync.device e ON e.id = k.device_id
    WHERE s.facility_id = p_facility AND s.row_id = p_row AND s.rev = p_rev
$$;

-- The stay that a row hangs on, or is; none where it hangs on none.
CREATE OR REPLACE FUNCTION sync.stay_of(p_facility uuid, p_table text, p_row uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    rule sync.table_rule;
    v_table text := p_table;
    v_row uuid := p_row;
BEGIN
    WHILE v_table <> 'encounter' LOOP
        SELECT * INTO rule FROM sync.table_rule WHERE name = v_table;
        IF coalesce(rule.scope_parent, '') = '' THEN
            RETURN NULL;
        END IF;
        EXECUTE format('SELECT %I FROM wardlight.%I WHERE facility_id = $1 AND id = $2',
                       rule.scope_column, v_table) INTO v_row USING p_facility, v_row;
        v_table := rule.scope_parent;
    END LOOP;
    RETURN v_row;
END $$;

-- Open one conflict; the answer is its key and image, as the workstation takes them: no image where
-- the stay is on none of its wards any more, and others decide.
CREATE OR REPLACE FUNCTION sync.open_conflict(
    d sync.device, k jsonb, p_kind text, p_table text, p_row uuid, p_other uuid,
    p_base jsonb, p_mine jsonb, p_theirs jsonb, p_rest jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_id uuid := gen_random_uuid();
    v_stay uuid := sync.stay_of(d.facility_id, p_table, p_row);
    v_row wardlight.conflict;
    rule sync.table_rule;
    w record;
BEGIN
    SELECT * INTO rule FROM sync.table_rule WHERE name = 'conflict';
    SELECT * INTO w FROM sync.last_writer(
        d.facility_id, coalesce(p_other, p_row), (p_theirs ->> 'rev')::uuid);
    INSERT INTO wardlight.conflict (
        id, facility_id, rev, origin_device, kind, command_id, table_name, row_id,
        encounter_id, other_id, base, mine, theirs, rest, mine_by, mine_device, mine_at,
        theirs_by, theirs_device, theirs_at, found_at)
    VALUES (
        v_id, d.facility_id, (k ->> 'id')::uuid, d.id, p_kind, (k ->> 'id')::uuid, p_table, p_row,
        v_stay, p_other, p_base::text, p_mine::text, p_theirs::text, p_rest::text,
        (k ->> 'user')::uuid, d.name, (k ->> 'at')::timestamptz,
        w.writer, coalesce(w.device, ''), w.written_at, clock_timestamp())
    RETURNING * INTO v_row;
    PERFORM sync.announce(d, rule, v_id, false, NULL);
    RETURN jsonb_build_object('t', 'conflict', 'id', v_id, 'row', CASE
        WHEN (sync.ward_of(rule, d.facility_id, v_id) <> ALL (sync.wards_of(d.id))) IS TRUE
        THEN NULL ELSE to_jsonb(v_row) END);
END $$;

-- Open a conflict for each row of a command that clashes with what others wrote.
CREATE OR REPLACE FUNCTION sync.open_conflicts(d sync.device, k jsonb, p_clashes jsonb)
RETURNS jsonb LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    x jsonb;
    c jsonb;
    v_rest jsonb;
    v_opened jsonb := '[]';
BEGIN
    SELECT coalesce(jsonb_agg(value), '[]') INTO v_rest FROM jsonb_array_elements(k -> 'changes')
        WHERE value ->> 't' NOT IN ('audit_entry', 'audit_checkpoint') AND value NOT IN (
            SELECT e -> 'change' FROM jsonb_array_elements(p_clashes) AS e);
    FOR x IN SELECT value FROM jsonb_array_elements(p_clashes) LOOP
        c := x -> 'change';
        v_opened := v_opened || jsonb_build_array(sync.open_conflict(
            d, k, 'clash', c ->> 't', (c ->> 'id')::uuid, NULL,
            (SELECT jsonb_object_agg(key, value -> 0) FROM jsonb_each(c -> 'cols')),
            (SELECT jsonb_object_agg(key, value -> 1) FROM jsonb_each(c -> 'cols')),
            x -> 'theirs', v_rest));
    END LOOP;
    RETURN v_opened;
END $$;

-- Look at a command that was taken for what is right alone and wrong together: both rows are kept,
-- and people are told. Two patients in one bed.
CREATE OR REPLACE FUNCTION sync.review(d sync.device, k jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    mine wardlight.encounter;
    other wardlight.encounter;
BEGIN
    FOR mine IN
        SELECT e.* FROM wardlight.encounter e
        WHERE e.facility_id = d.facility_id AND e.status = 'in_progress' AND e.bed_id IS NOT NULL
          AND e.id IN (SELECT (value ->> 'id')::uuid FROM jsonb_array_elements(k -> 'changes')
                       WHERE value ->> 't' = 'encounter'
                         AND value -> 'cols' ?| ARRAY['bed_id', 'status']) LOOP
        SELECT e.* INTO other FROM wardlight.encounter e
            WHERE e.facility_id = d.facility_id AND e.ward_id = mine.ward_id
              AND e.bed_id = mine.bed_id AND e.status = 'in_progress' AND e.id <> mine.id
            ORDER BY e.admitted_at, e.id LIMIT 1;
        CONTINUE WHEN NOT FOUND;
        PERFORM sync.open_conflict(
            d, k, 'double_bed', 'encounter', mine.id, other.id, '{}',
            jsonb_build_object('bed_id', mine.bed_id), to_jsonb(other), '[]');
    END LOOP;
END $$;

-- Whether an entry about a dose was taken back, and that was not taken back in its turn.
CREATE OR REPLACE FUNCTION sync.taken_back(p_facility uuid, p_request uuid, p_entry uuid)
RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT EXISTS (
        SELECT FROM wardlight.medication_administration b
        WHERE b.facility_id = p_facility AND b.request_id = p_request
          AND b.corrects_id = p_entry AND b.status = 'in_error'
          AND NOT EXISTS (
            SELECT FROM wardlight.medication_administration u
            WHERE u.facility_id = p_facility AND u.request_id = p_request
              AND u.corrects_id = b.id AND u.status = 'in_error'))
$$;

-- A dose that came in was given already: for the same planned time, or as required within the
-- order's interval, unless whoever gave the later one said why (app/domain/medication_plan.py).
CREATE OR REPLACE FUNCTION sync.review_doses(d sync.device, k jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    mine wardlight.medication_administration;
    other wardlight.medication_administration;
BEGIN
    FOR mine IN
        SELECT a.* FROM wardlight.medication_administration a
        WHERE a.facility_id = d.facility_id AND a.status = 'given'
          AND a.id IN (SELECT (value ->> 'id')::uuid FROM jsonb_array_elements(k -> 'changes')
                       WHERE value ->> 't' = 'medication_administration') LOOP
        SELECT a.* INTO other
            FROM wardlight.medication_administration a
            JOIN wardlight.medication_request r
              ON r.facility_id = a.facility_id AND r.id = a.request_id
            WHERE a.facility_id = d.facility_id AND a.request_id = mine.request_id
              AND a.status = 'given' AND a.id <> mine.id
              AND NOT sync.taken_back(d.facility_id, a.request_id, a.id)
              AND (a.scheduled_for = mine.scheduled_for
                   OR (a.scheduled_for IS NULL AND mine.scheduled_for IS NULL
                       AND abs(extract(epoch FROM a.given_at - mine.given_at))
                           < coalesce(r.interval_min, 0) * 60
                       AND CASE WHEN a.given_at > mine.given_at THEN a.override_reason
                                ELSE mine.override_reason END = ''))
            ORDER BY a.given_at, a.id LIMIT 1;
        CONTINUE WHEN NOT FOUND OR sync.taken_back(d.facility_id, mine.request_id, mine.id);
        PERFORM sync.open_conflict(
            d, k, 'double_dose', 'medication_administration', mine.id, other.id, '{}',
            jsonb_build_object('given_at', mine.given_at), to_jsonb(other), '[]');
    END LOOP;
END $$;
