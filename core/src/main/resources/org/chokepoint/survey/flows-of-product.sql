-- Every flow of product $hs6 in one table of trade, as delivered.
SELECT exporter, importer, value_usd, quantity_t, part, row
FROM trade
WHERE dataset = $dataset
    AND revision = $revision
    AND year = CAST($year AS INTEGER)
    AND hs6 = $hs6
ORDER BY part, row
