-- Whose rows the present session may see: what the policies of row-level security ask, once a
-- statement. A workstation's own scope counts too, so that a table granted to it by mistake shows
-- no more than its pull would.

CREATE OR REPLACE FUNCTION sync.my_facilities() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT coalesce(array_agg(facility_id), '{}') FROM (
        SELECT facility_id FROM sync.reader WHERE role_name = session_user
        UNION ALL
        SELECT facility_id FROM sync.device WHERE role_name = session_user AND NOT revoked) AS mine
$$;

-- None: every ward of these facilities.
CREATE OR REPLACE FUNCTION sync.my_wards() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT CASE WHEN bool_or(wards IS NOT NULL) THEN array_agg(w) END
    FROM (
        SELECT facility_id, wards FROM sync.reader WHERE role_name = session_user
        UNION ALL
        SELECT facility_id, sync.wards_of(id) FROM sync.device
        WHERE role_name = session_user AND NOT revoked) AS mine
    LEFT JOIN LATERAL unnest(coalesce(mine.wards, ARRAY(
        SELECT id FROM wardlight.ward WHERE facility_id = mine.facility_id))) AS w ON true
$$;

-- For views that count people: the records of these facilities that another one stands for.
CREATE OR REPLACE FUNCTION sync.my_joined()
RETURNS TABLE (facility_id uuid, patient_id uuid, person_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog AS $$
    SELECT * FROM (
        SELECT m.facility_id, side, sync.person(m.facility_id, side) AS person
        FROM wardlight.patient_merge m, unnest(ARRAY[m.survivor_id, m.merged_id]) AS side
        WHERE m.facility_id = ANY ((SELECT sync.my_facilities())::uuid[])
        GROUP BY m.facility_id, side) AS near
    WHERE person <> side
$$;
