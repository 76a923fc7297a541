-- A sound file of BACI, typed as it is read; countries are looked up by number, which leaves the rows in their order.
SELECT
    getvariable('places')[i + 1] AS exporter,
    getvariable('places')[j + 1] AS importer,
    lpad(CAST(k AS VARCHAR), 6, '0') AS hs6,
    'X' AS flow,
    CASE WHEN t = $year THEN '$year' END AS period,
    '' AS national,
    CASE WHEN v >= 0 THEN CAST(v * 1000 AS BIGINT) END AS value_usd,
    TRY_CAST(CASE WHEN q NOT LIKE '%NA' THEN q END AS DECIMAL(18, 6)) AS quantity_t,
    false AS estimated,
    CASE
        WHEN NOT getvariable('countries')[i + 1] OR NOT getvariable('countries')[j + 1] THEN 'NOWHERE'
        WHEN getvariable('places')[i + 1] = getvariable('places')[j + 1] THEN 'SAME_PLACE'
    END AS aside,
    CASE
        WHEN q NOT LIKE '%NA' AND TRY_CAST(q AS DECIMAL(18, 6)) IS NULL THEN 'quantity'
        WHEN q LIKE '-%' THEN 'quantity'
    END AS why,
    CAST(NULL AS VARCHAR) AS dropped
FROM read_csv(
    $file, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {
        't': 'INTEGER', 'i': 'INTEGER', 'j': 'INTEGER', 'k': 'INTEGER', 'v': 'DECIMAL(18, 3)', 'q': 'VARCHAR'
    }
) AS delivered
