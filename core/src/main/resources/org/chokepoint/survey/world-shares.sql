-- Each place's share of the world's production, reserves and capacity, percent, as known up to $year: for each item and
-- quantity one basis, year and source, the newest year first, then the better source, then its newest edition.
-- Only whole years and only countries (three letters), WORLD and OTHER (five): a bloc's own line would count its members
-- twice. Where the source prints no world total, the unlisted rest is unknown, so a share is anything from nothing to the
-- part of what is listed. A printed total that is smaller than the sum
-- of its places by more than rounding (2 %) is replaced by the sum.
WITH counted AS (
    SELECT item, predicate, basis, unit, source, source_year, source_grade, year, place, low, high, ref
    FROM (
        SELECT
            *,
            row_number() OVER (
                PARTITION BY item, predicate, basis, unit, source, year, place ORDER BY pack, line
            ) AS occurrence
        FROM facts
        WHERE item <> ''
            AND firm = ''
            AND length(place) IN (3, 5)
            AND period = CAST(year AS VARCHAR)
            AND year <= CAST($year AS INTEGER)
            AND low IS NOT NULL
            AND predicate IN ('PRODUCTION', 'RESERVES', 'CAPACITY')
    ) AS numbered
    WHERE occurrence = 1
),
totals AS (
    SELECT
        item, predicate, basis, unit, source, source_year, source_grade, year,
        max(CASE WHEN place = 'WORLD' THEN low END) AS printed,
        sum(CASE WHEN place <> 'WORLD' THEN low END) AS listed,
        count(CASE WHEN place NOT IN ('WORLD', 'OTHER') THEN 1 END) AS places
    FROM counted
    GROUP BY item, predicate, basis, unit, source, source_year, source_grade, year
),
ranked AS (
    SELECT
        *,
        CASE WHEN printed IS NULL OR printed < 0.98 * listed THEN listed ELSE printed END AS total,
        row_number() OVER (
            PARTITION BY item, predicate
            ORDER BY
                year DESC, source_grade, coalesce(source_year, 0) DESC,
                CASE WHEN printed IS NULL THEN 1 ELSE 0 END, places DESC, basis, unit, source
        ) AS choice
    FROM totals
    WHERE listed > 0 AND places > 0
),
printed_shares AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY item, predicate, place
            ORDER BY year DESC, source_grade, coalesce(source_year, 0) DESC, pack, line
        ) AS choice
    FROM facts
    WHERE item <> ''
        AND firm = ''
        AND year <= CAST($year AS INTEGER)
        AND place NOT IN ('', 'WORLD', 'OTHER')
        AND (low IS NOT NULL OR high IS NOT NULL)
        AND predicate IN ('WORLD_SHARE_OF_PRODUCTION', 'WORLD_SHARE_OF_RESERVES', 'WORLD_SHARE_OF_CAPACITY')
)
SELECT
    counted.item, counted.predicate, counted.basis, counted.year, counted.place, counted.unit, counted.source,
    CASE
        WHEN ranked.printed IS NULL THEN 0
        ELSE 100 * CAST(counted.low AS DOUBLE) / CAST(ranked.total AS DOUBLE)
    END AS low,
    100 * CAST(counted.high AS DOUBLE) / CAST(ranked.total AS DOUBLE) AS high,
    CAST(ranked.total AS DOUBLE) AS total,
    CAST(counted.low AS DOUBLE) AS amount,
    counted.ref
FROM counted
JOIN ranked
    ON ranked.choice = 1
    AND ranked.item = counted.item
    AND ranked.predicate = counted.predicate
    AND ranked.basis = counted.basis
    AND ranked.unit = counted.unit
    AND ranked.source = counted.source
    AND ranked.year = counted.year
WHERE counted.place <> 'WORLD'
UNION ALL
-- Shares that a source prints itself; of several for one place the newest of the best source.
SELECT
    item, predicate, basis, year, place, unit, source,
    CAST(low AS DOUBLE) AS low, CAST(high AS DOUBLE) AS high, 100 AS total, CAST(low AS DOUBLE) AS amount,
    ref
FROM printed_shares
WHERE choice = 1
ORDER BY item, predicate, low DESC, place
