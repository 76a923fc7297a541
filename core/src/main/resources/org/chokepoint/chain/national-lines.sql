-- What members of the asked area declared under the asked codes in $year by their own longer codes, each with its part of
-- the six digits as the same side declared them.
WITH own AS (
    SELECT
        dataset, flow, hs6, national, CASE flow WHEN 'M' THEN importer ELSE exporter END AS reporter, value_usd,
        CASE WHEN NOT estimated THEN quantity_t END AS tonnes
    FROM movements
    JOIN asked_codes ON asked_codes.code = hs6
    WHERE year = CAST($year AS INTEGER) AND national <> ''
),
lines AS (
    SELECT
        dataset, flow, hs6, national, sum(value_usd) AS value,
        sum(CASE WHEN tonnes > 0 THEN value_usd ELSE 0 END) AS weighed_value, sum(tonnes) AS tonnes
    FROM own
    JOIN asked_places ON asked_places.place = own.reporter
    GROUP BY dataset, flow, hs6, national
),
wholes AS (
    SELECT dataset, flow, hs6, sum(value) AS whole
    FROM lines
    GROUP BY dataset, flow, hs6
)
SELECT
    dataset, flow, hs6, national, CAST(value AS BIGINT) AS value, CAST(weighed_value AS BIGINT) AS weighed_value,
    CAST(tonnes AS VARCHAR) AS tonnes, CAST(value AS DOUBLE) / CAST(whole AS DOUBLE) AS part
FROM lines
JOIN wholes USING (dataset, flow, hs6)
ORDER BY hs6, flow DESC, value DESC, national, dataset
