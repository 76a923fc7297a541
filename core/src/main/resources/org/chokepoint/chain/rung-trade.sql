-- What every place sold (X) and bought (M) of the asked codes: in the table of flows of $dataset and $year; where no
-- dataset is named, by tables of totals that name no buyers, of each code the newest year up to $year. An area asked for
-- is one place; trade inside it is none among flows, and is in the totals. Unit values are made of flows that have a
-- weight which nobody estimated, without those cheaper than $least or dearer than $most of the code's flows, by count; a
-- code needs more flows than that cuts one off.
WITH flows AS (
    SELECT
        dataset, year, hs6, coalesce(sellers.area, exporter) AS seller, coalesce(buyers.area, importer) AS buyer,
        value_usd, quantity_t, coalesce(estimated, false) AS estimated,
        CASE WHEN export_declared IS NOT NULL AND import_declared IS NOT NULL THEN value_usd ELSE 0 END AS both_value
    FROM trade
    JOIN asked_codes ON asked_codes.code = hs6
    LEFT JOIN asked_places AS sellers ON sellers.place = exporter
    LEFT JOIN asked_places AS buyers ON buyers.place = importer
    WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER) AND value_usd > 0
),
buyerless AS (
    SELECT
        dataset, year, hs6, coalesce(sellers.area, exporter) AS seller, CAST(NULL AS VARCHAR) AS buyer, value_usd,
        quantity_t, coalesce(estimated, false) AS estimated, 0 AS both_value
    FROM totals
    JOIN asked_codes ON asked_codes.code = hs6
    LEFT JOIN asked_places AS sellers ON sellers.place = exporter
    WHERE $dataset = '' AND revision = $revision AND year <= CAST($year AS INTEGER) AND value_usd > 0
),
newest AS (
    SELECT hs6, dataset, year
    FROM (
        SELECT hs6, dataset, year, row_number() OVER (PARTITION BY hs6 ORDER BY year DESC, dataset) AS choice
        FROM buyerless
        GROUP BY hs6, dataset, year
    ) AS ranked
    WHERE choice = 1
),
placed AS (
    SELECT * FROM flows WHERE seller <> buyer
    UNION ALL
    SELECT buyerless.* FROM buyerless JOIN newest USING (hs6, dataset, year)
),
priced AS (
    SELECT
        *,
        CASE
            WHEN quantity_t > 0 AND NOT estimated THEN CAST(value_usd AS DOUBLE) / CAST(quantity_t AS DOUBLE)
        END AS unit_value
    FROM placed
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
    SELECT dataset, year, hs6, 'X' AS flow, seller AS place, value_usd, quantity_t, fate, both_value FROM judged
    UNION ALL
    SELECT dataset, year, hs6, 'M' AS flow, buyer AS place, value_usd, quantity_t, fate, both_value
    FROM judged
    WHERE buyer IS NOT NULL
    UNION ALL
    SELECT dataset, year, hs6, 'X' AS flow, 'WORLD' AS place, value_usd, quantity_t, fate, both_value FROM judged
)
SELECT
    dataset, year, hs6, flow, place,
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
    CAST(sum(both_value) AS BIGINT) AS both_value
FROM sides
GROUP BY dataset, year, hs6, flow, place
ORDER BY hs6, flow, all_value DESC, place
