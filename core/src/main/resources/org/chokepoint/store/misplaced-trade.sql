-- Whether every number that was delivered has the place, and every pair the reason to be set aside, that the lists give.
SELECT count(*) AS pairs
FROM (
    SELECT DISTINCT reporter_number, partner_number, exporter, importer, aside FROM read_parquet($files)
) AS found
LEFT JOIN areas AS reporter ON TRY_CAST(reporter.code AS INTEGER) = reporter_number
LEFT JOIN areas AS partner ON TRY_CAST(partner.code AS INTEGER) = partner_number
WHERE exporter::VARCHAR IS DISTINCT FROM reporter.place
    OR importer::VARCHAR IS DISTINCT FROM partner.place
    OR aside::VARCHAR IS DISTINCT FROM CASE
        WHEN reporter.kind <> 'COUNTRY' OR partner.kind <> 'COUNTRY' THEN 'NOWHERE'
        WHEN reporter.place = partner.place THEN 'SAME_PLACE'
    END
