-- A sound file of BACI, typed as it is read: a code that is on no list cannot be read, and sends the file the long way.
-- Words are of types with few values, which are stored as their numbers; for eleven million rows that is half the time.
SELECT
    exporter.place AS exporter,
    importer.place AS importer,
    k AS hs6,
    CAST('X' AS ENUM('X')) AS flow,
    CASE WHEN t = $year THEN CAST('$year' AS ENUM('$year')) END AS period,
    CAST('' AS ENUM('')) AS national,
    CAST('' AS ENUM('')) AS regime,
    CASE WHEN v >= 0 THEN CAST(v * 1000 AS BIGINT) END AS value_usd,
    TRY_CAST(CASE WHEN q NOT LIKE '%NA' THEN q END AS DECIMAL(18, 6)) AS quantity_t,
    false AS estimated,
    CAST(
        CASE
            WHEN NOT exporter.is_country OR NOT importer.is_country THEN 'NOWHERE'
            WHEN exporter.place = importer.place THEN 'SAME_PLACE'
        END
        AS ENUM('NOWHERE', 'SAME_PLACE')
    ) AS aside,
    CAST(
        CASE
            WHEN q NOT LIKE '%NA' AND q <> '' AND TRY_CAST(q AS DECIMAL(18, 6)) IS NULL THEN 'quantity'
            WHEN q LIKE '-%' THEN 'quantity'
        END
        AS ENUM('quantity')
    ) AS why,
    CAST(NULL AS ENUM('')) AS dropped
FROM read_csv(
    $file, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {
        't': 'INTEGER', 'i': 'area_number', 'j': 'area_number', 'k': 'known_code', 'v': 'DECIMAL(18, 3)', 'q': 'VARCHAR'
    }
) AS delivered
LEFT JOIN numbered_areas AS exporter ON exporter.number = enum_code(i)
LEFT JOIN numbered_areas AS importer ON importer.number = enum_code(j)
