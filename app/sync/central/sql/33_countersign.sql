-- Countersignatures: the upkeep of the server's host signs where each chain stands, with an Ed25519 key
-- that the operating system keeps for it alone (PostgreSQL has no Ed25519, and whoever owns the
-- database shall not be able to sign). Here is what is to be signed, and what was. Nothing is signed
-- while an alarm of the chain is open, and never a smaller entry after a larger one.

-- Name the key that signs from now on; another one is refused (ADR 0013 says how it is changed).
CREATE OR REPLACE FUNCTION sync.countersign_with(p_public_key text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO sync.countersign_key (one, public_key) VALUES (1, p_public_key)
        ON CONFLICT (one) DO NOTHING;
    IF (SELECT public_key FROM sync.countersign_key) <> p_public_key THEN
        RAISE EXCEPTION 'another key countersigns here' USING ERRCODE = 'WL012';
    END IF;
END $$;

-- What is to be signed now, one line for each workstation whose log has grown.
CREATE OR REPLACE FUNCTION sync.countersign_due() RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT concat_ws('|', 'wardlight countersignature', h.device_id, coalesce(c.n, 0) + 1, h.seq,
        h.hash, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        coalesce(c.signature, ''))
    FROM sync.audit_head h LEFT JOIN LATERAL (
        SELECT * FROM sync.countersignature WHERE device_id = h.device_id ORDER BY n DESC LIMIT 1
    ) AS c ON true
    WHERE h.seq > coalesce(c.seq, 0) AND NOT EXISTS (
        SELECT FROM sync.audit_alarm a WHERE a.device_id = h.device_id AND a.settled_at IS NULL)
    ORDER BY h.device_id
$$;

-- Keep a line with its signature. It must be the device's next, of an entry that is here.
CREATE OR REPLACE FUNCTION sync.countersigned(p_said text, p_signature text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    v_part text[] := string_to_array(p_said, '|');
    v_device uuid := v_part[2];
    v_seq bigint := v_part[4];
    c sync.countersignature;
BEGIN
    PERFORM FROM sync.audit_head WHERE device_id = v_device FOR UPDATE;
    SELECT * INTO c FROM sync.countersignature WHERE device_id = v_device ORDER BY n DESC LIMIT 1;
    IF v_part[3]::bigint <> coalesce(c.n, 0) + 1 OR v_part[7] <> coalesce(c.signature, '')
        OR v_seq <= coalesce(c.seq, 0) OR NOT EXISTS (
            SELECT FROM wardlight.audit_entry e
            WHERE e.origin_device = v_device AND e.seq = v_seq AND e.hash = v_part[5]) THEN
        RAISE EXCEPTION 'this is not the next countersignature of the workstation';
    END IF;
    INSERT INTO sync.countersignature
        SELECT v_device, v_part[3]::bigint, v_seq, v_part[5], v_part[6], v_part[7], p_signature,
               public_key FROM sync.countersign_key;
END $$;

-- The countersignatures of the calling workstation's own log, after the `p_after`th.
CREATE OR REPLACE FUNCTION sync.countersignatures(p_device uuid, p_after bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    d sync.device := sync.own_device(p_device);
BEGIN
    RETURN jsonb_build_object(
        'public_key', (SELECT public_key FROM sync.countersign_key),
        'signed', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY n), '[]') FROM (
            SELECT n, seq, hash, at, previous, signature FROM sync.countersignature
            WHERE device_id = d.id AND n > p_after ORDER BY n LIMIT 1000) AS c));
END $$;

GRANT EXECUTE ON FUNCTION sync.countersignatures(uuid, bigint) TO wardlight_workstation;
