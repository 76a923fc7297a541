-- A sound file of BACI, typed as it is read: a code that is on no list cannot be read, or gives no place, and sends the
-- file the long way. Words are of types with few values, which are stored as their numbers; for eleven million rows that
-- is half the time. Places are looked up in lists, not joined, which leaves the rows in their order.
SELECT
    CAST(getvariable('places')[i + 1] AS place) AS exporter,
    CAST(getvariable('places')[j + 1] AS place) AS importer,
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
            WHEN NOT getvariable('countries')[i + 1] OR NOT getvariable('countries')[j + 1] THEN 'NOWHERE'
            WHEN getvariable('places')[i + 1] = getvariable('places')[j + 1] THEN 'SAME_PLACE'
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
    CAST(NULL AS ENUM('')) AS dropped,
    i AS reporter_number,
    j AS partner_number
FROM read_csv(
    $file, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {
        't': 'INTEGER', 'i': 'INTEGER', 'j': 'INTEGER', 'k': 'known_code', 'v': 'DECIMAL(18, 3)', 'q': 'VARCHAR'
    }
) AS delivered
