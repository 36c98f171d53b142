-- FHIR R4 resources of patients, stays and observations, as JSONB for reporting users (ADR 0021).
-- fhir.project() brings them up to date from the feed, exactly as a workstation pulls: nothing is
-- added to the work of a push, and nothing is missed. Numbers of authorities and whatever else is
-- sealed at the workstation are not in them.
--
-- The small functions have no settings of their own, so that PostgreSQL can put their bodies in place
-- of the calls (four times quicker); fhir.project() fixes the search path for all of them.

CREATE OR REPLACE FUNCTION fhir.reference(p_kind text, p_id uuid) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_id IS NOT NULL THEN jsonb_build_object('reference', p_kind || '/' || p_id) END
$$;

CREATE OR REPLACE FUNCTION fhir.instant(p_at timestamptz) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- A record that was merged is replaced by the one that stands for the person, which replaces it.
CREATE OR REPLACE FUNCTION fhir.links(p_facility uuid, p_patient uuid) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (
        SELECT FROM wardlight.patient_merge m
        WHERE m.facility_id = p_facility AND (m.survivor_id = p_patient OR m.merged_id = p_patient))
    THEN (
        SELECT jsonb_agg(jsonb_build_object(
            'other', fhir.reference('Patient', id),
            'type', CASE WHEN ids[1] = p_patient THEN 'replaces' ELSE 'replaced-by' END)
            ORDER BY id)
        FROM sync.records_of(p_facility, p_patient) AS ids, unnest(ids) AS id
        WHERE id <> p_patient AND ids[1] IN (p_patient, id)) END
$$;

CREATE OR REPLACE FUNCTION fhir.patient(p wardlight.patient) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'resourceType', 'Patient',
        'id', p.id,
        'meta', jsonb_build_object('versionId', p.rev),
        'identifier', jsonb_build_array(jsonb_build_object(
            'type', jsonb_build_object('coding', jsonb_build_array(jsonb_build_object(
                'system', 'http://terminology.hl7.org/CodeSystem/v2-0203', 'code', 'MR'))),
            'system', 'urn:uuid:' || p.facility_id, 'value', p.mrn)),
        'active', sync.person(p.facility_id, p.id) = p.id,
        'name', jsonb_build_array(jsonb_build_object(
            'use', 'official', 'family', p.family_name,
            'given', CASE WHEN p.given_name <> '' THEN jsonb_build_array(p.given_name) END)),
        'gender', CASE p.sex WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' WHEN 'O' THEN 'other'
                             ELSE 'unknown' END,
        'birthDate', p.birth_date,
        'deceasedDateTime', fhir.instant(p.deceased_at),
        'managingOrganization', fhir.reference('Organization', p.facility_id),
        'link', fhir.links(p.facility_id, p.id)))
$$;

CREATE OR REPLACE FUNCTION fhir.encounter(e wardlight.encounter) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'resourceType', 'Encounter',
        'id', e.id,
        'meta', jsonb_build_object('versionId', e.rev),
        'identifier', jsonb_build_array(jsonb_build_object(
            'system', 'urn:uuid:' || e.facility_id, 'value', e.visit_number)),
        'status', CASE e.status WHEN 'in_progress' THEN 'in-progress' ELSE e.status END,
        'class', jsonb_build_object(
            'system', 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
            'code', CASE e.kind WHEN 'I' THEN 'IMP' WHEN 'E' THEN 'EMER' WHEN 'D' THEN 'SS'
                                ELSE 'AMB' END),
        'subject', fhir.reference('Patient', e.patient_id),
        'period', jsonb_build_object('start', fhir.instant(e.admitted_at),
                                     'end', fhir.instant(e.discharged_at)),
        'location', CASE WHEN e.ward_id IS NOT NULL THEN jsonb_build_array(jsonb_build_object(
            'location', fhir.reference('Location', coalesce(e.bed_id, e.ward_id)))) END,
        'serviceProvider', fhir.reference('Organization', e.facility_id)))
$$;

CREATE OR REPLACE FUNCTION fhir.component(p_loinc text, p_value numeric, p_ucum text)
RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_value IS NOT NULL THEN jsonb_build_object(
        'code', jsonb_build_object('coding', jsonb_build_array(
            jsonb_build_object('system', 'http://loinc.org', 'code', p_loinc))),
        'valueQuantity', jsonb_build_object(
            'value', p_value, 'unit', p_ucum, 'system', 'http://unitsofmeasure.org',
            'code', p_ucum)) END
$$;

-- One resource a set (LOINC 85353-1, vital signs panel); the codes and units are those of
-- app/domain/vitals.py, from LOINC and FHIR R4's vital signs profile.
CREATE OR REPLACE FUNCTION fhir.observation(o wardlight.observation_set) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'resourceType', 'Observation',
        'id', o.id,
        'meta', jsonb_build_object('versionId', o.rev),
        'status', CASE
            WHEN EXISTS (SELECT FROM wardlight.observation_set n
                         WHERE n.facility_id = o.facility_id AND n.encounter_id = o.encounter_id
                           AND n.corrects_id = o.id) THEN 'entered-in-error'
            WHEN o.corrects_id IS NOT NULL THEN 'corrected' ELSE 'final' END,
        'category', jsonb_build_array(jsonb_build_object('coding', jsonb_build_array(
            jsonb_build_object(
                'system', 'http://terminology.hl7.org/CodeSystem/observation-category',
                'code', 'vital-signs')))),
        'code', jsonb_build_object('coding', jsonb_build_array(jsonb_build_object(
            'system', 'http://loinc.org', 'code', '85353-1'))),
        'subject', fhir.reference('Patient', o.patient_id),
        'encounter', fhir.reference('Encounter', o.encounter_id),
        'effectiveDateTime', fhir.instant(o.taken_at),
        'component', to_jsonb(array_remove(ARRAY[
            fhir.component('9279-1', o.respiration_per_min, '/min'),
            fhir.component('59408-5', o.spo2_percent, '%'),
            fhir.component('3151-8', o.oxygen_tenths_l_per_min / 10.0, 'L/min'),
            fhir.component('8480-6', o.systolic_mmhg, 'mm[Hg]'),
            fhir.component('8462-4', o.diastolic_mmhg, 'mm[Hg]'),
            fhir.component('8867-4', o.pulse_per_min, '/min'),
            fhir.component('8310-5', o.temperature_tenths_c / 10.0, 'Cel'),
            CASE WHEN o.consciousness IS NOT NULL THEN jsonb_build_object(
                'code', jsonb_build_object('coding', jsonb_build_array(
                    jsonb_build_object('system', 'http://loinc.org', 'code', '80288-4'))),
                'valueString', o.consciousness) END], NULL))))
$$;

-- Bring the resources up to date; returns how many were written or removed.
CREATE OR REPLACE FUNCTION fhir.project() RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    p fhir.projection;
    s sync.server;
    f uuid;
    source record;
    v_now pg_snapshot := pg_current_snapshot();
    n bigint;
    total bigint := 0;
BEGIN
    SELECT * INTO p FROM fhir.projection FOR UPDATE;
    SELECT * INTO s FROM sync.server;
    IF p.epoch IS DISTINCT FROM s.epoch OR pg_snapshot_xmin(p.snapshot) < s.feed_from THEN
        p.snapshot := NULL;
        DELETE FROM fhir.resource;
    END IF;
    FOR f IN SELECT id FROM wardlight.facility LOOP
        FOR source IN SELECT rule, k.kind, k.body FROM (VALUES
                ('patient', 'Patient', 't.id, NULL, fhir.patient(t)'),
                ('encounter', 'Encounter', 't.patient_id, t.admitted_at, fhir.encounter(t)'),
                ('observation_set', 'Observation',
                 't.patient_id, t.taken_at, fhir.observation(t)')) AS k (name, kind, body)
                JOIN sync.table_rule rule ON rule.name = k.name LOOP
            EXECUTE format(
                'INSERT INTO fhir.resource (facility_id, kind, id, ward_id, patient_id, at, body) '
                'SELECT $1, %1$L, t.id, %2$s, %3$s FROM wardlight.%4$I t%5$s '
                'WHERE t.facility_id = $1 AND ($2 IS NULL OR t.id IN ('
                '  SELECT row_id FROM sync.feed WHERE facility_id = $1 AND table_name = %4$L'
                '  AND xid >= pg_snapshot_xmin($2) AND NOT pg_visible_in_snapshot(xid, $2))) '
                'ON CONFLICT (facility_id, kind, id) DO UPDATE '
                'SET ward_id = excluded.ward_id, patient_id = excluded.patient_id,'
                '    at = excluded.at, body = excluded.body '
                'WHERE (resource.ward_id, resource.body) IS DISTINCT FROM '
                '      (excluded.ward_id, excluded.body)',
                source.kind, (source.rule).ward, source.body, (source.rule).name,
                (source.rule).joins) USING f, p.snapshot;
            GET DIAGNOSTICS n = ROW_COUNT;
            total := total + n;
        END LOOP;
        UPDATE fhir.resource r SET body = fhir.observation(o)  -- what a new set corrects
            FROM wardlight.observation_set o
            WHERE p.snapshot IS NOT NULL AND r.facility_id = f AND r.kind = 'Observation'
            AND r.id = o.id AND o.facility_id = f AND o.id IN (
                SELECT n.corrects_id FROM sync.feed JOIN wardlight.observation_set n
                    ON n.facility_id = f AND n.id = feed.row_id
                WHERE feed.facility_id = f AND feed.table_name = 'observation_set'
                AND feed.xid >= pg_snapshot_xmin(p.snapshot)
                AND NOT pg_visible_in_snapshot(feed.xid, p.snapshot));
        GET DIAGNOSTICS n = ROW_COUNT;
        total := total + n;
        UPDATE fhir.resource r SET body = fhir.patient(t)  -- whom a merge joined, or taking it back parted
            FROM wardlight.patient t
            WHERE p.snapshot IS NOT NULL AND r.facility_id = f AND r.kind = 'Patient'
            AND r.id = t.id AND t.facility_id = f AND r.body <> fhir.patient(t) AND t.id IN (
                SELECT unnest(sync.records_of(f, side)) FROM sync.feed
                JOIN wardlight.patient_merge m ON m.facility_id = f AND m.id = feed.row_id,
                unnest(ARRAY[m.survivor_id, m.merged_id]) AS side
                WHERE feed.facility_id = f AND feed.table_name = 'patient_merge'
                AND feed.xid >= pg_snapshot_xmin(p.snapshot)
                AND NOT pg_visible_in_snapshot(feed.xid, p.snapshot));
        GET DIAGNOSTICS n = ROW_COUNT;
        total := total + n;
    END LOOP;
    UPDATE fhir.projection SET epoch = s.epoch, snapshot = v_now, at = now();
    RETURN total;
END $$;

-- The resources of a kind that contain a pattern (jsonb @>), by the index. Under row-level security
-- the index cannot be used from outside; here the caller's scope is part of the query.
CREATE OR REPLACE FUNCTION fhir.matching(p_kind text, p_pattern jsonb)
RETURNS SETOF fhir.resource LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT * FROM fhir.resource
    WHERE kind = p_kind AND body @> p_pattern
    AND facility_id = ANY ((SELECT sync.my_facilities())::uuid[])
    AND ((SELECT sync.my_wards()) IS NULL OR ward_id IS NULL
         OR ward_id = ANY ((SELECT sync.my_wards())::uuid[]))
$$;

-- All records of a patient's person, the one that stands for them first, for a reader of theirs:
-- WHERE patient_id = ANY (fhir.records('…')).
CREATE OR REPLACE FUNCTION fhir.records(p_patient uuid) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT sync.records_of(facility_id, id) FROM wardlight.patient
    WHERE id = p_patient AND facility_id = ANY ((SELECT sync.my_facilities())::uuid[])
$$;

ALTER TABLE fhir.resource ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS scope ON fhir.resource;
CREATE POLICY scope ON fhir.resource FOR SELECT TO wardlight_clinical_reports USING (
    facility_id = ANY ((SELECT sync.my_facilities())::uuid[])
    AND ((SELECT sync.my_wards()) IS NULL OR ward_id IS NULL
         OR ward_id = ANY ((SELECT sync.my_wards())::uuid[])));
GRANT USAGE ON SCHEMA fhir TO wardlight_clinical_reports;
GRANT SELECT ON fhir.resource, fhir.projection TO wardlight_clinical_reports;
