-- The audit chains of the workstations, as far as the centre can vouch for them: it recomputes each
-- entry, remembers how far each chain has come, raises an alarm where one does not fit, and gives a
-- receipt under a secret that no workstation can read. It refuses nothing: the ward goes on.

-- RFC 2104 with SHA-256, for keys of up to 64 bytes.
CREATE OR REPLACE FUNCTION sync.hmac_sha256(p_key bytea, p_message bytea) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
DECLARE
    k bytea := p_key || decode(repeat('00', 64 - length(p_key)), 'hex');
    v_inner bytea := k;
    v_outer bytea := k;
BEGIN
    FOR i IN 0..63 LOOP
        v_inner := set_byte(v_inner, i, get_byte(k, i) # 54);
        v_outer := set_byte(v_outer, i, get_byte(k, i) # 92);
    END LOOP;
    RETURN sha256(v_outer || sha256(v_inner || p_message));
END $$;

-- What the hash of an entry must be, spelled as app/data/audit_chain.py spells it; NULL where the
-- hash before it is none.
CREATE OR REPLACE FUNCTION sync.audit_hash(e wardlight.audit_entry) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN e.previous_hash ~ '^[0-9a-f]{64}$' THEN
        encode(sha256(decode(e.previous_hash, 'hex') || convert_to(
            '{"action":' || to_json(e.action)
            || ',"at":"' || to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
            || CASE WHEN extract(microseconds FROM e.at)::bigint % 1000000 = 0 THEN ''
                    ELSE to_char(e.at AT TIME ZONE 'UTC', '.US') END
            || '+00:00","detail":' || to_json(e.detail)
            || ',"device":"' || e.origin_device
            || '","outcome":' || to_json(e.outcome)
            || ',"patient":' || coalesce('"' || e.patient_id || '"', 'null')
            || ',"role":' || to_json(e.role)
            || ',"seq":' || e.seq
            || ',"session":"' || e.session_id
            || '","user":"' || e.user_id || '"}', 'UTF8')), 'hex') END
$$;

-- The countersignature of an entry.
CREATE OR REPLACE FUNCTION sync.audit_mac(
    p_device uuid, p_seq bigint, p_hash text, p_epoch text, p_at text) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT encode(sync.hmac_sha256(secret, convert_to(
        concat_ws('|', 'audit receipt', p_device, p_seq, p_hash, p_epoch, p_at), 'UTF8')), 'hex')
    FROM sync.audit_secret
$$;

-- Follow the chain of a device through a batch, and answer with the receipt for where it stands.
CREATE OR REPLACE FUNCTION sync.audit_taken(d sync.device, p_payload jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    h sync.audit_head;
    e wardlight.audit_entry;
    v_wrong text;
    v_epoch text := (SELECT epoch FROM sync.server);
    v_at text := to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
BEGIN
    INSERT INTO sync.audit_head (device_id) VALUES (d.id) ON CONFLICT (device_id) DO NOTHING;
    SELECT * INTO h FROM sync.audit_head WHERE device_id = d.id FOR UPDATE;
    FOR e IN
        SELECT a.* FROM jsonb_array_elements(p_payload -> 'commands') WITH ORDINALITY AS k (v, n)
        CROSS JOIN jsonb_array_elements(k.v -> 'changes') WITH ORDINALITY AS c (v, n)
        JOIN wardlight.audit_entry a ON a.facility_id = d.facility_id
            AND a.id = (c.v ->> 'id')::uuid AND a.origin_device = d.id
        WHERE c.v ->> 't' = 'audit_entry' ORDER BY k.n, c.n
    LOOP
        IF e.seq <= h.seq THEN
            CONTINUE WHEN (SELECT count(*) FROM wardlight.audit_entry a
                           WHERE a.origin_device = d.id AND a.seq = e.seq) = 1;  -- sent again
            v_wrong := 'fork';
        ELSIF e.seq > h.seq + 1 THEN
            v_wrong := 'gap';
        ELSIF e.previous_hash <> h.hash THEN
            v_wrong := 'link';
        ELSIF e.hash IS DISTINCT FROM sync.audit_hash(e) THEN
            v_wrong := 'content';
        ELSE
            v_wrong := NULL;
        END IF;
        IF e.action = 'begin_audit_segment' THEN
            UPDATE sync.audit_alarm SET settled_at = now()
                WHERE device_id = d.id AND settled_at IS NULL;
        ELSIF v_wrong IS NOT NULL THEN
            INSERT INTO sync.audit_alarm (device_id, seq, kind) VALUES (d.id, e.seq, v_wrong);
        END IF;
        h.seq := e.seq;
        h.hash := e.hash;
    END LOOP;
    UPDATE sync.audit_head SET seq = h.seq, hash = h.hash, at = now() WHERE device_id = d.id;
    RETURN jsonb_build_object(
        'seq', h.seq, 'hash', h.hash, 'epoch', v_epoch, 'at', v_at,
        'mac', sync.audit_mac(d.id, h.seq, h.hash, v_epoch, v_at),
        'alarms', (SELECT count(*) FROM sync.audit_alarm
                   WHERE device_id = d.id AND settled_at IS NULL));
END $$;

-- How far the centre knows the chain of the calling device, and whether a receipt is its own.
CREATE OR REPLACE FUNCTION sync.audit_head(
    p_device uuid, p_seq bigint, p_hash text, p_epoch text, p_at text, p_mac text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
BEGIN
    RETURN (
        SELECT jsonb_build_object(
            'seq', h.seq, 'hash', h.hash,
            'genuine', p_mac = sync.audit_mac(d.id, p_seq, p_hash, p_epoch, p_at),
            'alarms', (SELECT count(*) FROM sync.audit_alarm a
                       WHERE a.device_id = d.id AND a.settled_at IS NULL))
        FROM sync.audit_head h WHERE h.device_id = d.id);
END $$;

GRANT EXECUTE ON FUNCTION sync.audit_head(uuid, bigint, text, text, text, text)
    TO wardlight_workstation;
