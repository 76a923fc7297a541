-- How wrong each place is as exporter and as importer, relative to the mean over the flows that both sides declared.
WITH told AS (
    SELECT exporter, importer
    FROM trade
    WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER) AND gap IS NOT NULL
),
errors AS (
    SELECT place, as_exporter, as_importer
    FROM reporters
    WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER)
),
means AS (
    SELECT avg(exporting.as_exporter) AS as_exporter, avg(importing.as_importer) AS as_importer
    FROM told
    JOIN errors AS exporting ON exporting.place = told.exporter
    JOIN errors AS importing ON importing.place = told.importer
)
SELECT
    place,
    2 * errors.as_exporter / (means.as_exporter + means.as_importer) AS as_exporter,
    2 * errors.as_importer / (means.as_exporter + means.as_importer) AS as_importer
FROM errors
CROSS JOIN means
WHERE means.as_exporter > 0
ORDER BY place
