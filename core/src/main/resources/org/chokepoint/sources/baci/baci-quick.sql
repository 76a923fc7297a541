-- A sound file of BACI, typed as it is read; the lists of areas and codes are joined by number.
SELECT
    exporter.place AS exporter,
    importer.place AS importer,
    known.code AS hs6,
    'X' AS flow,
    CASE WHEN t = $year THEN '$year' END AS period,
    '' AS national,
    CASE WHEN v >= 0 THEN CAST(v * 1000 AS BIGINT) END AS value_usd,
    TRY_CAST(CASE WHEN q NOT LIKE '%NA' THEN q END AS DECIMAL(18, 6)) AS quantity_t,
    false AS estimated,
    CASE
        WHEN exporter.kind <> 'COUNTRY' OR importer.kind <> 'COUNTRY' THEN 'NOWHERE'
        WHEN exporter.place = importer.place THEN 'SAME_PLACE'
    END AS aside,
    CASE
        WHEN q NOT LIKE '%NA' AND q <> '' AND TRY_CAST(q AS DECIMAL(18, 6)) IS NULL THEN 'quantity'
        WHEN q LIKE '-%' THEN 'quantity'
    END AS why,
    CAST(NULL AS VARCHAR) AS dropped
FROM read_csv(
    $file, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {
        't': 'INTEGER', 'i': 'INTEGER', 'j': 'INTEGER', 'k': 'INTEGER', 'v': 'DECIMAL(18, 3)', 'q': 'VARCHAR'
    }
) AS delivered
LEFT JOIN areas AS exporter ON exporter.number = i
LEFT JOIN areas AS importer ON importer.number = j
LEFT JOIN known_codes AS known ON known.number = k
