-- Trade with the whole world as the packs cite it: of each code the newest year up to $year of a source that prints the
-- world's exports too, so that a share can be taken. basis begins with the code, such as HS2017 810194.
WITH cited AS (
    SELECT
        split_part(basis, ',', 1) AS code, source, year, predicate, place, unit, low, pack, line
    FROM facts
    WHERE firm = ''
        AND partner IN ('', 'WORLD')
        AND predicate IN ('EXPORT_VALUE', 'IMPORT_VALUE', 'EXPORT_QUANTITY', 'IMPORT_QUANTITY')
        AND unit IN ('USD', 'thousand USD', 'million USD', 't', 'kg')
        AND period = CAST(year AS VARCHAR)
        AND year <= CAST($year AS INTEGER)
        AND low = high
),
asked AS (
    SELECT cited.*, right(cited.code, 6) AS hs6
    FROM cited
    JOIN asked_codes ON cited.code = concat($revision, ' ', asked_codes.code)
),
chosen AS (
    SELECT hs6, source, year
    FROM (
        SELECT hs6, source, year, row_number() OVER (PARTITION BY hs6 ORDER BY year DESC, source) AS choice
        FROM asked
        WHERE predicate = 'EXPORT_VALUE' AND place = 'WORLD'
    ) AS ranked
    WHERE choice = 1
),
single AS (
    SELECT
        hs6, source, year, place, left(predicate, 6) AS side, right(predicate, 5) = 'VALUE' AS is_value,
        low * CASE unit WHEN 'thousand USD' THEN 1000 WHEN 'million USD' THEN 1000000 WHEN 'kg' THEN 0.001 ELSE 1 END
            AS amount,
        row_number() OVER (PARTITION BY hs6, place, predicate ORDER BY pack, line) AS occurrence
    FROM asked
    JOIN chosen USING (hs6, source, year)
)
SELECT
    hs6, source AS dataset, year, CASE side WHEN 'EXPORT' THEN 'X' ELSE 'M' END AS flow, place,
    CAST(round(max(CASE WHEN is_value THEN amount END)) AS BIGINT) AS dollars,
    CAST(max(CASE WHEN NOT is_value THEN amount END) AS VARCHAR) AS tonnes
FROM single
WHERE occurrence = 1
GROUP BY hs6, source, year, side, place
ORDER BY hs6, flow, dollars DESC, place
