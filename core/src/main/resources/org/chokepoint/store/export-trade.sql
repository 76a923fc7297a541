-- What the places sold and bought in the year, each flow once.
SELECT
    dataset, revision, year, exporter, importer, hs6, value_usd, CAST(quantity_t AS DOUBLE) AS quantity_t, state
FROM trade
WHERE dataset = $dataset AND revision = $revision AND year = $year
    AND (list_contains($places, exporter) OR list_contains($places, importer))
ORDER BY hs6, exporter, importer
