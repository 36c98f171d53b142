-- Which records are one person after all that people have decided: what app/domain/merging.py
-- comes to, by the same rules, for the readers of the centre (ADR 0040).

-- The merges that stand and name one of these records.
CREATE OR REPLACE FUNCTION sync.merges_of(p_facility uuid, p_ids uuid[])
RETURNS SETOF wardlight.patient_merge LANGUAGE sql STABLE AS $$
    SELECT m.* FROM wardlight.patient_merge m
    WHERE m.facility_id = p_facility AND m.undoes_id IS NULL
    AND (m.survivor_id = ANY (p_ids) OR m.merged_id = ANY (p_ids))
    AND NOT EXISTS (SELECT FROM wardlight.patient_merge undo
                    WHERE undo.facility_id = p_facility AND undo.merged_id = m.merged_id
                      AND undo.undoes_id = m.id)
$$;

-- All records of a patient's person, the one that stands for them first.
CREATE OR REPLACE FUNCTION sync.records_of(p_facility uuid, p_patient uuid) RETURNS uuid[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    v_ids uuid[] := ARRAY[p_patient];
    v_edge uuid[] := ARRAY[p_patient];
    v_children uuid[] := '{}';  -- merged records, and in the same places what each went into
    v_parents uuid[] := '{}';
    v_survivor uuid;
    v_merged uuid;
    m wardlight.patient_merge;
BEGIN
    WHILE v_edge IS NOT NULL LOOP
        SELECT array_agg(DISTINCT id) INTO v_edge FROM (
            SELECT unnest(ARRAY[survivor_id, merged_id]) AS id
            FROM sync.merges_of(p_facility, v_edge)) AS near
        WHERE id <> ALL (v_ids);
        v_ids := v_ids || v_edge;
    END LOOP;
    FOR m IN SELECT * FROM sync.merges_of(p_facility, v_ids) ORDER BY decided_at, id LOOP
        v_survivor := m.survivor_id;
        WHILE v_survivor = ANY (v_children) LOOP
            v_survivor := v_parents[array_position(v_children, v_survivor)];
        END LOOP;
        v_merged := m.merged_id;
        WHILE v_merged = ANY (v_children) LOOP
            v_merged := v_parents[array_position(v_children, v_merged)];
        END LOOP;
        IF v_survivor <> v_merged THEN
            v_children := v_children || v_merged;
            v_parents := v_parents || v_survivor;
        END IF;
    END LOOP;
    RETURN ARRAY(SELECT id FROM unnest(v_ids) AS id ORDER BY id = ANY (v_children), id);
END $$;

-- The record that stands for this one. Most were never merged: that is found by an index alone.
CREATE OR REPLACE FUNCTION sync.person(p_facility uuid, p_patient uuid) RETURNS uuid
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (
        SELECT FROM wardlight.patient_merge m
        WHERE m.facility_id = p_facility AND (m.survivor_id = p_patient OR m.merged_id = p_patient))
    THEN (sync.records_of(p_facility, p_patient))[1] ELSE p_patient END
$$;
