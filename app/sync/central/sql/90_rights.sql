-- A workstation's role may call these few and touch no table.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync, fhir FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA sync, wardlight, fhir, bi, part FROM wardlight_workstation;
GRANT USAGE ON SCHEMA sync TO wardlight_reports, wardlight_clinical_reports;
GRANT EXECUTE ON FUNCTION sync.my_facilities(), sync.my_wards()
    TO wardlight_workstation, wardlight_reports, wardlight_clinical_reports;
GRANT EXECUTE ON FUNCTION sync.my_joined() TO wardlight_reports;
GRANT EXECUTE ON FUNCTION fhir.matching(text, jsonb), fhir.records(uuid)
    TO wardlight_clinical_reports;
GRANT USAGE ON SCHEMA sync TO wardlight_workstation;
GRANT EXECUTE ON FUNCTION
    sync.whoami(),
    sync.hello(uuid),
    sync.push(uuid, uuid, bigint, text, text, text, jsonb),
    sync.pull(uuid, uuid, text),
    sync.push_backlog(uuid, uuid, bigint, text, text, text),
    sync.load_begin(uuid),
    sync.load_page(uuid, text, uuid, integer),
    sync.buckets(uuid),
    sync.bucket(uuid, text, integer)
TO wardlight_workstation;
GRANT INSERT (position, content) ON sync.backlog TO wardlight_workstation;
