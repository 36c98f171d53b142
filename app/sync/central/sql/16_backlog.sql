-- A backlog of some hundred commands or more comes by COPY, which is quicker than one long
-- argument, and is then pushed by the same function. A workstation may insert here and nothing
-- else; whose the rows are is written by the server.
CREATE OR REPLACE FUNCTION sync.push_backlog(
    p_device uuid, p_incarnation uuid, p_batch bigint, p_previous_hash text, p_hash text,
    p_schema text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_payload jsonb;
BEGIN
    SELECT jsonb_build_object('commands', jsonb_agg(content ORDER BY position)) INTO v_payload
        FROM sync.backlog WHERE role_name = session_user;
    DELETE FROM sync.backlog WHERE role_name = session_user;
    RETURN sync.push(p_device, p_incarnation, p_batch, p_previous_hash, p_hash, p_schema,
                     v_payload);
END $$;
