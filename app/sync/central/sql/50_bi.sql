-- Views for tables and charts: no names, no numbers of people. But for two that count people they run
-- with the reader's own rights (security_invoker), so the policies of the tables below them hold.

CREATE OR REPLACE VIEW bi.occupancy WITH (security_invoker = true) AS
SELECT w.facility_id, w.id AS ward_id, w.code AS ward, w.name AS ward_name,
    count(b.id) AS beds,
    count(b.id) FILTER (WHERE b.state = 'closed') AS closed,
    count(b.id) FILTER (WHERE EXISTS (
        SELECT FROM wardlight.encounter e WHERE e.facility_id = b.facility_id
        AND e.ward_id = b.ward_id AND e.bed_id = b.id AND e.status = 'in_progress')) AS occupied
FROM wardlight.ward w
LEFT JOIN wardlight.bed b ON b.facility_id = w.facility_id AND b.ward_id = w.id
GROUP BY w.facility_id, w.id, w.code, w.name;

-- Nights: a stay counts on each day at whose end (midnight UTC) it goes on; a stay that moved counts
-- for the ward it is on now. A person with two records has one night (ADR 0040).
--
-- This view and the next count people, so they read whose stay it is, which no reader may: they run
-- with their owner's rights and keep to the reader's scope themselves.
CREATE OR REPLACE VIEW bi.bed_days WITH (security_invoker = false) AS
SELECT e.facility_id, e.ward_id, day::date AS day,
    count(DISTINCT coalesce(j.person_id, e.patient_id)) AS bed_days
FROM wardlight.encounter e
LEFT JOIN sync.my_joined() j ON j.facility_id = e.facility_id AND j.patient_id = e.patient_id
CROSS JOIN LATERAL generate_series(
    (e.admitted_at AT TIME ZONE 'UTC')::date,
    (coalesce(e.discharged_at, now()) AT TIME ZONE 'UTC')::date - 1, interval '1 day') AS day
WHERE e.kind = 'I' AND e.status IN ('in_progress', 'finished')
AND e.facility_id = ANY ((SELECT sync.my_facilities())::uuid[])
AND ((SELECT sync.my_wards()) IS NULL OR e.ward_id IS NULL
     OR e.ward_id = ANY ((SELECT sync.my_wards())::uuid[]))
GROUP BY e.facility_id, e.ward_id, day;

-- Stays that began in a month (UTC), and how many people they are, by the ward they are on now.
CREATE OR REPLACE VIEW bi.admissions WITH (security_invoker = false) AS
SELECT e.facility_id, e.ward_id,
    date_trunc('month', e.admitted_at AT TIME ZONE 'UTC')::date AS month, e.kind,
    count(*) AS stays, count(DISTINCT coalesce(j.person_id, e.patient_id)) AS people
FROM wardlight.encounter e
LEFT JOIN sync.my_joined() j ON j.facility_id = e.facility_id AND j.patient_id = e.patient_id
WHERE e.status IN ('in_progress', 'finished')
AND e.facility_id = ANY ((SELECT sync.my_facilities())::uuid[])
AND ((SELECT sync.my_wards()) IS NULL OR e.ward_id IS NULL
     OR e.ward_id = ANY ((SELECT sync.my_wards())::uuid[]))
GROUP BY e.facility_id, e.ward_id, month, e.kind;

CREATE OR REPLACE VIEW bi.charges_by_day WITH (security_invoker = true) AS
SELECT c.facility_id, e.ward_id, c.service_date AS day, c.code, c.currency,
    sum(c.quantity_thousandths) / 1000.0 AS quantity, sum(c.amount_minor) AS amount_minor
FROM wardlight.charge_item c
LEFT JOIN wardlight.encounter e ON e.facility_id = c.facility_id AND e.id = c.encounter_id
GROUP BY c.facility_id, e.ward_id, c.service_date, c.code, c.currency;

-- By month (UTC); credit notes and money given back are negative rows of their own.
CREATE OR REPLACE VIEW bi.money WITH (security_invoker = true) AS
SELECT facility_id, month, currency,
    sum(invoiced) AS invoiced_minor, sum(credited) AS credited_minor, sum(paid) AS paid_minor,
    sum(invoiced) + sum(credited) - sum(paid) AS outstanding_minor
FROM (
    SELECT facility_id, date_trunc('month', issued_at AT TIME ZONE 'UTC')::date AS month, currency,
        CASE WHEN corrects_id IS NULL THEN share_minor ELSE 0 END AS invoiced,
        CASE WHEN corrects_id IS NULL THEN 0 ELSE share_minor END AS credited, 0 AS paid
    FROM wardlight.invoice
    UNION ALL
    SELECT facility_id, date_trunc('month', paid_at AT TIME ZONE 'UTC')::date, currency, 0, 0,
        amount_minor
    FROM wardlight.payment) AS entries
GROUP BY facility_id, month, currency;

-- Exactly the columns that the views need.
GRANT USAGE ON SCHEMA bi, wardlight TO wardlight_reports;
GRANT SELECT ON ALL TABLES IN SCHEMA bi TO wardlight_reports;
GRANT SELECT (facility_id, id, code, name) ON wardlight.ward TO wardlight_reports;
GRANT SELECT (facility_id, id, ward_id, state) ON wardlight.bed TO wardlight_reports;
GRANT SELECT (facility_id, id, ward_id, bed_id, kind, status, admitted_at, discharged_at)
    ON wardlight.encounter TO wardlight_reports;
GRANT SELECT (facility_id, id, encounter_id, service_date, code, currency, quantity_thousandths,
              amount_minor) ON wardlight.charge_item TO wardlight_reports;
GRANT SELECT (facility_id, id, encounter_id, issued_at, currency, corrects_id, share_minor)
    ON wardlight.invoice TO wardlight_reports;
GRANT SELECT (facility_id, id, invoice_id, paid_at, currency, amount_minor)
    ON wardlight.payment TO wardlight_reports;
