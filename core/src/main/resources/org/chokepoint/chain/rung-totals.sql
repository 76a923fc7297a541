-- What every place sold (X) of the asked codes to the whole world, by tables that name no buyers: of each code the newest
-- year up to $year. An area asked for is one place; what its members sold each other is in it.
WITH placed AS (
    SELECT
        dataset, year, hs6, coalesce(sellers.area, exporter) AS seller, value_usd, quantity_t,
        coalesce(estimated, false) AS estimated
    FROM totals
    JOIN asked_codes ON asked_codes.code = hs6
    LEFT JOIN asked_places AS sellers ON sellers.place = exporter
    WHERE revision = $revision AND year <= CAST($year AS INTEGER) AND value_usd > 0
),
chosen AS (
    SELECT hs6, dataset, year
    FROM (
        SELECT hs6, dataset, year, row_number() OVER (PARTITION BY hs6 ORDER BY year DESC, dataset) AS choice
        FROM placed
        GROUP BY hs6, dataset, year
    ) AS ranked
    WHERE choice = 1
),
priced AS (
    SELECT
        placed.*,
        CASE
            WHEN quantity_t > 0 AND NOT estimated THEN CAST(value_usd AS DOUBLE) / CAST(quantity_t AS DOUBLE)
        END AS unit_value
    FROM placed
    JOIN chosen USING (hs6, dataset, year)
),
limits AS (
    SELECT
        hs6,
        percentile_disc(CAST($least AS DOUBLE)) WITHIN GROUP (ORDER BY unit_value) AS cheapest,
        percentile_disc(CAST($most AS DOUBLE)) WITHIN GROUP (ORDER BY unit_value) AS dearest
    FROM priced
    WHERE unit_value IS NOT NULL
    GROUP BY hs6
),
judged AS (
    SELECT
        priced.*,
        CASE
            WHEN unit_value IS NULL THEN CASE WHEN quantity_t > 0 THEN 'ESTIMATED' ELSE 'MISSING' END
            WHEN unit_value < cheapest OR unit_value > dearest THEN 'TRIMMED'
            ELSE 'WEIGHED'
        END AS fate
    FROM priced
    LEFT JOIN limits USING (hs6)
),
sides AS (
    SELECT dataset, year, hs6, seller AS place, value_usd, quantity_t, fate FROM judged
    UNION ALL
    SELECT dataset, year, hs6, 'WORLD' AS place, value_usd, quantity_t, fate FROM judged
)
SELECT
    dataset, year, hs6, 'X' AS flow, place,
    count(*) AS all_flows,
    CAST(sum(value_usd) AS BIGINT) AS all_value,
    CAST(sum(CASE WHEN fate IN ('WEIGHED', 'TRIMMED') THEN quantity_t END) AS VARCHAR) AS tonnes,
    sum(CASE WHEN fate = 'WEIGHED' THEN 1 ELSE 0 END) AS weighed_flows,
    CAST(sum(CASE WHEN fate = 'WEIGHED' THEN value_usd ELSE 0 END) AS BIGINT) AS weighed_value,
    CAST(sum(CASE WHEN fate = 'WEIGHED' THEN quantity_t END) AS VARCHAR) AS weighed_tonnes,
    sum(CASE WHEN fate = 'MISSING' THEN 1 ELSE 0 END) AS missing_flows,
    CAST(sum(CASE WHEN fate = 'MISSING' THEN value_usd ELSE 0 END) AS BIGINT) AS missing_value,
    sum(CASE WHEN fate = 'ESTIMATED' THEN 1 ELSE 0 END) AS estimated_flows,
    CAST(sum(CASE WHEN fate = 'ESTIMATED' THEN value_usd ELSE 0 END) AS BIGINT) AS estimated_value,
    sum(CASE WHEN fate = 'TRIMMED' THEN 1 ELSE 0 END) AS trimmed_flows,
    CAST(sum(CASE WHEN fate = 'TRIMMED' THEN value_usd ELSE 0 END) AS BIGINT) AS trimmed_value,
    0 AS both_value
FROM sides
GROUP BY dataset, year, hs6, place
ORDER BY hs6, all_value DESC, place
