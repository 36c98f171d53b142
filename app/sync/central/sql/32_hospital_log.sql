-- The audit log of the whole hospital, for those who may read it. A workstation's role opens nothing by
-- itself: a question names the entry that put it on record, and who asks, and about whom, is read from
-- there. What a person may is judged by what the centre knows of them now.

-- Raise unless an entry of this workstation, taken in within a quarter of an hour, says that a person
-- who may read the log, or take it out, asks this.
CREATE OR REPLACE FUNCTION sync.require_look(
    d sync.device, p_look uuid, p_only text, p_patient uuid) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    v_user uuid;
    v_action text;
    a sync.account;
BEGIN
    SELECT e.user_id, e.action INTO v_user, v_action FROM wardlight.audit_entry e
        JOIN sync.command k ON k.facility_id = e.facility_id AND k.id = e.rev
        WHERE e.facility_id = d.facility_id AND e.id = p_look AND e.origin_device = d.id
        AND e.action IN ('view_audit', 'export_audit') AND e.outcome = 'done'
        AND e.patient_id IS NOT DISTINCT FROM p_patient
        AND e.detail::jsonb @> jsonb_build_object('reach', 'hospital', 'only', p_only)
        AND k.state = 'accepted' AND k.received_at > now() - interval '15 minutes';
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this look is not on record' USING ERRCODE = 'WL010';
    END IF;
    a := sync.account_at(d.facility_id, v_user, 9223372036854775807);
    IF a.user_id IS NULL OR a.suspended OR NOT EXISTS (
        SELECT FROM sync.allowed
        WHERE action = v_action AND role = a.role AND decision <> 'deny') THEN
        RAISE EXCEPTION 'this person may not read the log' USING ERRCODE = 'WL011';
    END IF;
END $$;

-- How far the workstations' logs reach: each has sent what it had at its last contact. `alarms` are
-- open: its chain does not fit.
CREATE OR REPLACE FUNCTION sync.audit_reach(p_facility uuid) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'name', d.name, 'until', d.last_contact_at,
        'alarms', (SELECT count(*) FROM sync.audit_alarm a
                   WHERE a.device_id = d.id AND a.settled_at IS NULL)) ORDER BY d.name), '[]')
    FROM sync.device d WHERE d.facility_id = p_facility AND NOT d.revoked
$$;

-- The wards that a patient lay on at a time, by the rules of app/domain/adt.py: movements that were
-- corrected do not count, and a stay from before movements were kept is told by its row.
CREATE OR REPLACE FUNCTION sync.wards_then(p_facility uuid, p_patient uuid, p_at timestamptz)
RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    WITH stay AS (
        SELECT * FROM wardlight.encounter WHERE facility_id = p_facility AND patient_id = p_patient
    ), kept AS (
        SELECT v.encounter_id, v.id, v.kind, v.at, v.recorded_at, v.ward_id, v.corrects_id
        FROM stay JOIN wardlight.encounter_event v
            ON v.facility_id = stay.facility_id AND v.encounter_id = stay.id
    ), old AS (
        SELECT * FROM stay WHERE status IN ('in_progress', 'finished') AND NOT EXISTS (
            SELECT FROM kept WHERE encounter_id = stay.id AND kind IN ('admitted', 'planned'))
    ), told AS (
        SELECT * FROM kept
        UNION ALL
        SELECT id, id, 'admitted', admitted_at, admitted_at, CASE WHEN NOT EXISTS (
            SELECT FROM kept WHERE encounter_id = old.id) THEN ward_id END, NULL FROM old
        UNION ALL
        SELECT id, rev, 'discharged', discharged_at, discharged_at, NULL, NULL FROM old
        WHERE discharged_at IS NOT NULL AND NOT EXISTS (
            SELECT FROM kept WHERE encounter_id = old.id AND kind = 'discharged')
    ), stretch AS (
        SELECT kind, ward_id, at AS since,
            lead(at) OVER (PARTITION BY encounter_id ORDER BY at, recorded_at, id) AS until
        FROM told WHERE kind IN ('admitted', 'transferred', 'swapped', 'discharged')
        AND NOT EXISTS (SELECT FROM told n
                        WHERE n.encounter_id = told.encounter_id AND n.corrects_id = told.id)
    )
    SELECT coalesce(array_agg(DISTINCT w.code), '{}') FROM stretch
    JOIN wardlight.ward w ON w.facility_id = p_facility AND w.id = stretch.ward_id
    WHERE kind <> 'discharged' AND since <= p_at
    AND (until IS NULL OR (until > since AND p_at <= until))
$$;

-- A name as app/domain/search.py folds it: without accents, in small and simple letters.
CREATE OR REPLACE FUNCTION sync.folded(p_name text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT replace(replace(replace(replace(translate(
        lower(regexp_replace(normalize(p_name, NFKD),
                             '[\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670]', '', 'g')),
        'øØłŁđĐðÐı', 'oollddddi'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss')
$$;

-- Why an entry is worth a second look, as app/data/queries/audit.py says it.
CREATE OR REPLACE FUNCTION sync.audit_signs(e wardlight.audit_entry, p_wards text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    v_signs text[] := '{}';
    v_family text;
    u wardlight.user_account;
    v_shifts wardlight.ward_assignment[];
BEGIN
    IF e.action IN ('break_glass_begin', 'break_glass_end') THEN
        v_signs := v_signs || 'glass broken'::text;
    END IF;
    IF e.outcome = 'refused' THEN
        v_signs := v_signs || 'refused'::text;
    END IF;
    SELECT family_name INTO v_family FROM wardlight.patient
        WHERE facility_id = e.facility_id AND id = e.patient_id;
    SELECT * INTO u FROM wardlight.user_account
        WHERE facility_id = e.facility_id AND id = e.user_id;
    IF v_family IS NULL OR u.id IS NULL THEN
        RETURN v_signs;
    END IF;
    IF v_family <> '' AND sync.folded(v_family)
        = ANY (regexp_split_to_array(sync.folded(u.name), '\s+')) THEN
        v_signs := v_signs || 'same surname'::text;
    END IF;
    v_shifts := ARRAY(SELECT t FROM wardlight.ward_assignment t
        WHERE t.facility_id = e.facility_id AND t.user_id = e.user_id
        AND t.until_at > e.at - interval '7 days' AND t.from_at < e.at + interval '7 days');
    IF e.role IN ('nurse', 'ward_manager', 'doctor') AND p_wards <> '{}' AND NOT p_wards && (
        ARRAY(SELECT jsonb_array_elements_text(u.wards::jsonb))
        || ARRAY(SELECT ward::text FROM unnest(v_shifts) WHERE from_at <= e.at AND e.at < until_at))
    THEN
        v_signs := v_signs || 'no care relation'::text;
    END IF;
    IF EXISTS (SELECT FROM unnest(v_shifts) WHERE kind = 'shift')
        AND NOT EXISTS (SELECT FROM unnest(v_shifts) WHERE from_at - interval '30 minutes' <= e.at
                        AND e.at < until_at + interval '30 minutes') THEN
        v_signs := v_signs || 'off shift'::text;
    END IF;
    RETURN v_signs;
END $$;

-- One page of the log, newest first, from behind `p_after` on (time, number and id of an entry): of
-- one person's records or of all; `p_only` as app/services/audit_review.py names it. Ids, codes and
-- signs alone: names are put in by the workstation. Where signs are looked for it ends after five
-- thousand entries, and says how far it came.
CREATE OR REPLACE FUNCTION sync.hospital_log(
    p_device uuid, p_look uuid, p_only text, p_patient uuid, p_since timestamptz,
    p_until timestamptz, p_after jsonb, p_most integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
    v_most integer := least(p_most, 1000);
    v_scan integer := CASE WHEN p_only = 'signs' THEN 5000 ELSE least(p_most, 1000) END;
    v_records uuid[];
    v_filter text := '';
    e wardlight.audit_entry;
    v_wards text[];
    v_signs text[];
    v_found jsonb[] := '{}';
    v_seen integer := 0;
BEGIN
    PERFORM sync.require_look(d, p_look, p_only, p_patient);
    IF p_patient IS NOT NULL THEN
        v_records := sync.records_of(d.facility_id, p_patient);
        v_filter := ' AND patient_id = ANY ($2)';
    END IF;
    v_filter := v_filter || CASE p_only
        WHEN 'patients' THEN ' AND patient_id IS NOT NULL'
        WHEN 'glass' THEN ' AND action IN (''break_glass_begin'', ''break_glass_end'')'
        WHEN 'refused' THEN ' AND outcome = ''refused'''
        WHEN 'signs' THEN ' AND (patient_id IS NOT NULL OR outcome = ''refused'')'
        ELSE '' END;
    IF p_since IS NOT NULL THEN
        v_filter := v_filter || ' AND at >= $3';
    END IF;
    IF p_until IS NOT NULL THEN
        v_filter := v_filter || ' AND at < $4';
    END IF;
    IF p_after IS NOT NULL THEN
        v_filter := v_filter || ' AND (at, seq, id) < (($5 ->> 0)::timestamptz, ($5 ->> 1)::bigint, '
            '($5 ->> 2)::uuid)';
    END IF;
    FOR e IN EXECUTE
        'SELECT * FROM wardlight.audit_entry WHERE facility_id = $1' || v_filter
        || ' ORDER BY at DESC, seq DESC, id DESC LIMIT $6'
        USING d.facility_id, v_records, p_since, p_until, p_after, v_scan
    LOOP
        v_seen := v_seen + 1;
        v_wards := CASE WHEN e.patient_id IS NULL THEN '{}'
                        ELSE sync.wards_then(e.facility_id, e.patient_id, e.at) END;
        v_signs := sync.audit_signs(e, v_wards);
        CONTINUE WHEN p_only = 'signs' AND v_signs = '{}';
        v_found := v_found || jsonb_build_object(
            'id', e.id, 'seq', e.seq, 'at', e.at, 'device', e.origin_device,
            'device_name', (SELECT name FROM sync.device WHERE id = e.origin_device),
            'user', e.user_id, 'role', e.role, 'session', e.session_id, 'action', e.action,
            'patient', e.patient_id, 'detail', e.detail, 'outcome', e.outcome,
            'wards', v_wards, 'signs', v_signs);
        EXIT WHEN cardinality(v_found) = v_most;
    END LOOP;
    RETURN jsonb_build_object(
        'entries', to_jsonb(v_found),
        'after', CASE WHEN v_seen = v_scan OR cardinality(v_found) = v_most
                      THEN jsonb_build_array(e.at, e.seq, e.id) END,
        'reach', sync.audit_reach(d.facility_id));
END $$;

-- What was done behind each broken glass, on whatever workstation: actions with their number.
CREATE OR REPLACE FUNCTION sync.hospital_glass(p_device uuid, p_look uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
BEGIN
    PERFORM sync.require_look(d, p_look, 'cases', NULL);
    RETURN jsonb_build_object('reach', sync.audit_reach(d.facility_id), 'cases', (
        SELECT coalesce(jsonb_object_agg(g.id, jsonb_build_object(
            'device_name', (SELECT name FROM sync.device WHERE id = g.origin_device),
            'acts', (
                SELECT coalesce(jsonb_object_agg(action, n), '{}') FROM (
                    SELECT e.action, count(*) AS n FROM wardlight.audit_entry e
                    WHERE e.facility_id = g.facility_id AND e.patient_id = g.patient_id
                    AND e.user_id = g.user_id AND e.at >= g.begun_at AND e.at <= least(g.until, (
                        SELECT min(ended_at) FROM wardlight.glass_end x
                        WHERE x.facility_id = g.facility_id AND x.break_id = g.id))
                    AND NOT starts_with(e.action, 'break_glass')
                    GROUP BY e.action) AS done))), '{}')
        FROM (SELECT * FROM wardlight.glass_break WHERE facility_id = d.facility_id
              ORDER BY begun_at DESC LIMIT 200) AS g));
END $$;

GRANT EXECUTE ON FUNCTION
    sync.hospital_log(uuid, uuid, text, uuid, timestamptz, timestamptz, jsonb, integer),
    sync.hospital_glass(uuid, uuid)
TO wardlight_workstation;
