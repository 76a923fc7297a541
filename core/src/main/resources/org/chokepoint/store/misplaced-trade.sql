-- How many numbers that were delivered have another place, pairs another reason to be set aside, and products, datasets
-- and revisions another word than they must. All are joined, since the file's statistics would rule out that a word is
-- blank.
SELECT
    (
        SELECT count(*)
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
    ) + (
        SELECT count(*)
        FROM (SELECT DISTINCT hs6 FROM read_parquet($files)) AS named
        LEFT JOIN known_codes ON known_codes.code = named.hs6
        WHERE known_codes.code IS NULL
    ) + (
        SELECT count(*)
        FROM (SELECT DISTINCT dataset, revision FROM read_parquet($files)) AS named
        LEFT JOIN (SELECT '$dataset' AS dataset, '$revision' AS revision) AS wanted USING (dataset, revision)
        WHERE wanted.dataset IS NULL
    ) AS misplaced
