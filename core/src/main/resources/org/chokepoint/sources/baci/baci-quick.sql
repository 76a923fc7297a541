-- A sound file of BACI, typed as it is read: a code that is on no list cannot be read, or gives no place, and sends the
-- file the long way, as does a number in another form. Words are of types with few values, which are stored as their
-- numbers; for eleven million rows that is half the time. Values in thousands have fourteen digits, so that dollars are
-- found in one machine word. Places are looked up in lists, not joined, which leaves the rows in their order. A row
-- without a value is odd. What no row of BACI has, such as a national code, and the period, which is the year, are left
-- out: a column takes a fortieth of the time.
SELECT
    reporter AS exporter,
    partner AS importer,
    k AS hs6,
    CASE WHEN t = $year AND least(v, q) >= 0 THEN CAST(v * 1000 AS BIGINT) END AS value_usd,
    q AS quantity_t,
    CASE
        WHEN i IN ($nowhere) OR j IN ($nowhere) THEN CAST('NOWHERE' AS ENUM('NOWHERE', 'SAME_PLACE'))
        WHEN reporter = partner THEN CAST('SAME_PLACE' AS ENUM('NOWHERE', 'SAME_PLACE'))
    END AS aside,
    i AS reporter_number,
    j AS partner_number
FROM (
    SELECT *, getvariable('places')[i + 1] AS reporter, getvariable('places')[j + 1] AS partner
    FROM read_csv(
        $file, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
        nullstr = $missing, columns = {
            't': 'INTEGER', 'i': 'INTEGER', 'j': 'INTEGER', 'k': 'known_code', 'v': 'DECIMAL(14, 3)',
            'q': 'DECIMAL(18, 6)'
        }
    ) AS delivered
) AS placed
