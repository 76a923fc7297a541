-- Every flow of product $hs6 in one table of trade, as delivered or as made of both sides' declarations.
SELECT
    exporter, importer, value_usd, quantity_t, state, part, row,
    export_part, export_row, export_declared, import_part, import_row, import_declared
FROM trade
WHERE dataset = $dataset
    AND revision = $revision
    AND year = CAST($year AS INTEGER)
    AND hs6 = $hs6
ORDER BY part, row
