-- Who gets which row. A workstation's scope is its facility and, where it names wards, the rows
-- that follow one of them; a row that follows no ward goes to every workstation of the facility.

CREATE OR REPLACE FUNCTION sync.ward_of(rule sync.table_rule, p_facility uuid, p_row uuid)
RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE v_ward uuid;
BEGIN
    IF rule.scope_column = '' THEN
        RETURN NULL;
    END IF;
    EXECUTE format('SELECT %s FROM wardlight.%I t%s WHERE t.facility_id = $1 AND t.id = $2',
                   rule.ward, rule.name, rule.joins) INTO v_ward USING p_facility, p_row;
    RETURN v_ward;
END $$;

-- The wards of a workstation as a snapshot saw them (none: its whole facility); without a snapshot,
-- as they are now.
CREATE OR REPLACE FUNCTION sync.wards_of(p_device uuid, p_seen_by pg_snapshot DEFAULT NULL)
RETURNS uuid[] LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT wards FROM sync.device_scope
    WHERE device_id = p_device AND (p_seen_by IS NULL OR pg_visible_in_snapshot(xid, p_seen_by))
    ORDER BY n DESC LIMIT 1
$$;

-- Enter a changed row into the feed; with a row that moved to another ward go those that follow it.
CREATE OR REPLACE FUNCTION sync.announce(
    d sync.device, rule sync.table_rule, p_row uuid, p_moved boolean, p_old_ward uuid)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    child sync.table_rule;
    v_child uuid;
BEGIN
    IF NOT rule.pulled THEN
        RETURN;
    END IF;
    INSERT INTO sync.feed (facility_id, table_name, row_id, ward_id, old_ward_id, device_id)
        VALUES (d.facility_id, rule.name, p_row, sync.ward_of(rule, d.facility_id, p_row),
                CASE WHEN p_moved THEN coalesce(p_old_ward, d.facility_id) END, d.id);
    IF p_moved THEN
        FOR child IN SELECT * FROM sync.table_rule WHERE scope_parent = rule.name LOOP
            FOR v_child IN EXECUTE format(
                'SELECT id FROM wardlight.%I WHERE facility_id = $1 AND %I = $2',
                child.name, child.scope_column) USING d.facility_id, p_row
            LOOP
                PERFORM sync.announce(d, child, v_child, true, p_old_ward);
            END LOOP;
        END LOOP;
    END IF;
END $$;

-- Give a workstation other wards; it gets and loses rows at its next pull. For administrators.
CREATE OR REPLACE FUNCTION sync.set_wards(p_device uuid, p_wards uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM FROM sync.device WHERE id = p_device FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such workstation is enrolled' USING ERRCODE = 'WL001';
    END IF;
    INSERT INTO sync.device_scope (device_id, wards) VALUES (p_device, p_wards);
END $$;
