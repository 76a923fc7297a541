-- Each place's share of the world's production, reserves and capacity, percent, as known up to $year: for each item and
-- quantity one basis, year and source, the newest year first, then the better source, then its newest edition.
-- The world total is the source's own line where it prints one, else the sum of its places.
WITH counted AS (
    SELECT *
    FROM facts
    WHERE item <> ''
        AND firm = ''
        AND place <> ''
        AND year <= CAST($year AS INTEGER)
        AND low IS NOT NULL
        AND predicate IN ('PRODUCTION', 'RESERVES', 'CAPACITY')
),
totals AS (
    SELECT
        item, predicate, basis, unit, source, source_year, source_grade, year,
        coalesce(max(low) FILTER (place = 'WORLD'), sum(low) FILTER (place <> 'WORLD')) AS total,
        count(*) FILTER (place NOT IN ('WORLD', 'OTHER')) AS places,
        bool_or(place = 'WORLD') AS printed
    FROM counted
    GROUP BY ALL
),
chosen AS (
    SELECT *
    FROM totals
    WHERE total > 0 AND places > 0 AND (printed OR places > 1)
    QUALIFY row_number() OVER (
        PARTITION BY item, predicate
        ORDER BY year DESC, source_grade, source_year DESC NULLS LAST, places DESC, basis, unit, source
    ) = 1
)
SELECT
    counted.item, counted.predicate, counted.basis, counted.year, counted.place, counted.unit, counted.source,
    100 * CAST(counted.low AS DOUBLE) / CAST(chosen.total AS DOUBLE) AS low,
    100 * CAST(counted.high AS DOUBLE) / CAST(chosen.total AS DOUBLE) AS high,
    chosen.total AS total,
    counted.pack || '/facts.csv:' || counted.line AS ref
FROM counted
JOIN chosen USING (item, predicate, basis, unit, source, year)
WHERE counted.place <> 'WORLD'
UNION ALL
-- Shares that a source prints itself; of several for one place the newest of the best source.
SELECT
    item, predicate, basis, year, place, unit, source,
    CAST(low AS DOUBLE) AS low, CAST(high AS DOUBLE) AS high, 100 AS total, pack || '/facts.csv:' || line AS ref
FROM (
    SELECT *
    FROM facts
    WHERE item <> ''
        AND firm = ''
        AND year <= CAST($year AS INTEGER)
        AND place NOT IN ('', 'WORLD', 'OTHER')
        AND (low IS NOT NULL OR high IS NOT NULL)
        AND predicate IN ('WORLD_SHARE_OF_PRODUCTION', 'WORLD_SHARE_OF_RESERVES', 'WORLD_SHARE_OF_CAPACITY')
    QUALIFY row_number() OVER (
        PARTITION BY item, predicate, place
        ORDER BY year DESC, source_grade, source_year DESC NULLS LAST, line
    ) = 1
)
ORDER BY item, predicate, low DESC, place
