-- What moved under the asked codes between two places in each window of time; a bloc asked for is one place, and trade
-- inside it is none. Of a movement that both sides declared the exporter's word is taken, else the importer's.
WITH placed AS (
    SELECT
        spans.span, movements.period, flow, hs6, coalesce(sellers.area, exporter) AS seller,
        coalesce(buyers.area, importer) AS buyer, nowhere, value_usd,
        CASE WHEN NOT estimated THEN quantity_t END AS tonnes
    FROM movements
    JOIN asked_codes ON asked_codes.code = hs6 AND asked_codes.revision = movements.revision
    JOIN asked_spans AS spans ON spans.period = movements.period
    LEFT JOIN asked_places AS sellers ON sellers.place = exporter
    LEFT JOIN asked_places AS buyers ON buyers.place = importer
    WHERE dataset = $dataset
),
sides AS (
    SELECT
        span, period, flow, hs6, seller, buyer, nowhere, sum(value_usd) AS value_usd,
        sum(CASE WHEN tonnes > 0 THEN value_usd ELSE 0 END) AS weighed_usd, sum(tonnes) AS tonnes
    FROM placed
    WHERE seller <> buyer
    GROUP BY span, period, flow, hs6, seller, buyer, nowhere
),
single AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY period, hs6, seller, buyer ORDER BY CASE flow WHEN 'X' THEN 0 ELSE 1 END, nowhere
        ) AS choice
    FROM sides
)
SELECT
    span, hs6, seller, buyer, nowhere,
    CAST(sum(value_usd) AS BIGINT) AS value, CAST(sum(weighed_usd) AS BIGINT) AS weighed_value,
    CAST(sum(tonnes) AS VARCHAR) AS tonnes
FROM single
WHERE choice = 1
GROUP BY span, hs6, seller, buyer, nowhere
ORDER BY span, hs6, value DESC, seller, buyer
