-- What the server's own clock does (cron, pg_cron or a systemd timer): months of the feed, retention,
-- and the FHIR resources.

-- Make the feed's months up to two ahead.
CREATE OR REPLACE FUNCTION sync.make_months() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE m date;
BEGIN
    FOR m IN SELECT generate_series(date_trunc('month', now()),
                                    date_trunc('month', now()) + interval '2 months',
                                    interval '1 month')::date LOOP
        CONTINUE WHEN to_regclass(format('part.feed_%s', to_char(m, 'YYYY_MM'))) IS NOT NULL;
        -- what the default partition got of this month would stand in the way
        IF EXISTS (SELECT FROM part.feed_other WHERE at >= m AND at < m + interval '1 month') THEN
            CONTINUE;
        END IF;
        EXECUTE format(
            'CREATE TABLE part.%I PARTITION OF sync.feed FOR VALUES FROM (%L) TO (%L)',
            'feed_' || to_char(m, 'YYYY_MM'), m, m + interval '1 month');
    END LOOP;
END $$;

-- Let the feed go before an instant. A workstation whose snapshot is older loads afresh.
CREATE OR REPLACE FUNCTION sync.forget_feed(p_before timestamptz) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_last xid8;
    v_part name;
    v_gone bigint;
    n bigint;
BEGIN
    PERFORM FROM sync.server FOR UPDATE;
    SELECT xid INTO v_last FROM sync.feed WHERE at < p_before ORDER BY xid DESC LIMIT 1;
    IF v_last IS NULL THEN
        RETURN 0;
    END IF;
    SELECT count(*) INTO v_gone FROM sync.feed WHERE at < p_before;
    UPDATE sync.server SET feed_from = greatest(
        feed_from::text::numeric, v_last::text::numeric + 1)::text::xid8;
    FOR v_part IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'sync.feed'::regclass AND c.relname <> 'feed_other'
        AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= p_before LOOP
        EXECUTE format('DROP TABLE part.%I', v_part);
    END LOOP;
    DELETE FROM sync.feed WHERE at < p_before;
    RETURN v_gone;
END $$;

-- Once an hour or a day. `p_keep` is how long a workstation may be away and still catch up from the
-- feed; answers to batches are kept as long, for a workstation that asks again. Commands, changes,
-- quarantine and the audit log are never let go here.
CREATE OR REPLACE FUNCTION sync.maintain(p_keep interval DEFAULT '60 days') RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_feed bigint;
    v_batches bigint;
BEGIN
    IF p_keep < interval '7 days' THEN
        RAISE EXCEPTION 'a workstation must be able to be away for a week';
    END IF;
    PERFORM sync.make_months();
    v_feed := sync.forget_feed(now() - p_keep);
    DELETE FROM sync.batch b USING sync.device d WHERE d.id = b.device_id
        AND b.facility_id = d.facility_id AND b.at < now() - p_keep
        AND (b.incarnation IS DISTINCT FROM d.incarnation OR b.batch_no < d.last_batch_no);
    GET DIAGNOSTICS v_batches = ROW_COUNT;
    RETURN jsonb_build_object('feed', v_feed, 'batches', v_batches);
END $$;

-- Let entries of the audit log go that are older than an instant, after somebody has archived them.
-- Never within six years, the least that US law asks for (45 CFR 164.316(b)(2)(i)); other law may ask
-- for more. How far each workstation's chain has come stays known, so the chains go on.
CREATE OR REPLACE FUNCTION sync.forget_audit(p_before timestamptz) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE v_gone bigint;
BEGIN
    IF p_before > now() - interval '6 years' THEN
        RAISE EXCEPTION 'the audit log is kept for at least six years' USING ERRCODE = 'WL009';
    END IF;
    WITH gone AS (
        DELETE FROM wardlight.audit_entry WHERE at < p_before RETURNING facility_id, id
    ), history AS (
        DELETE FROM sync.change c USING gone
        WHERE c.facility_id = gone.facility_id AND c.row_id = gone.id
    )
    SELECT count(*) INTO v_gone FROM gone;
    RETURN v_gone;
END $$;

-- After the server was restored from a backup, before any workstation may reach it: another epoch.
-- Snapshots of the old server mean nothing here; each workstation sends what this server does not
-- have (hello tells the last that it has) and loads afresh.
CREATE OR REPLACE FUNCTION sync.new_epoch() RETURNS uuid
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE v_epoch uuid := gen_random_uuid();
BEGIN
    UPDATE sync.server SET epoch = v_epoch, feed_from = pg_current_xact_id();
    DELETE FROM sync.feed;
    UPDATE sync.device_scope SET xid = pg_current_xact_id();
    RETURN v_epoch;
END $$;
