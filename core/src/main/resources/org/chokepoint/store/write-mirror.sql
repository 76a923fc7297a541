-- One value a flow, FOB: both sides weighed by the inverse square of their errors, or the only side there is.
COPY (
    SELECT
        '$dataset' AS dataset, '$revision' AS revision, CAST($year AS SMALLINT) AS year, exporter, importer, hs6,
        'X' AS flow, '$year' AS period, '' AS national,
        CAST(round(CASE
            WHEN export_declared IS NULL THEN import_fob
            WHEN import_declared IS NULL THEN export_declared
            ELSE (export_declared * export_weight + import_fob * import_weight) / (export_weight + import_weight)
        END) AS BIGINT) AS value_usd,
        coalesce(export_tonnes, import_tonnes) AS quantity_t,
        false AS estimated,
        CAST(NULL AS VARCHAR) AS aside, CAST(NULL AS VARCHAR) AS why, CAST(NULL AS VARCHAR) AS dropped,
        CASE
            WHEN export_declared IS NULL THEN 'MIRRORED'
            WHEN import_declared IS NULL THEN 'REPORTED'
            ELSE 'RECONCILED'
        END AS state,
        export_declared, import_declared, margin, log_ratio - margin AS gap,
        export_part, export_row, import_part, import_row
    FROM (
        SELECT
            pairs.*, margin, import_declared / exp(margin) AS import_fob,
            1 / power(x.as_exporter, 2) AS export_weight, 1 / power(m.as_importer, 2) AS import_weight
        FROM pairs
        JOIN margins USING (hs6)
        JOIN errors AS x ON x.place = exporter
        JOIN errors AS m ON m.place = importer
    ) AS weighed
    ORDER BY exporter, importer, hs6
) TO $out (FORMAT parquet, COMPRESSION zstd)
