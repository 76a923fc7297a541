-- The fastest way found to ask DuckDB's own file: whole-number keys, importer and product in one of them.
CREATE OR REPLACE TEMP TABLE answer AS
WITH flows AS (
    SELECT
        i AS exporter,
        CAST(i AS BIGINT) * 1000000 + CAST(k AS INTEGER) AS export_key,
        CAST(j AS BIGINT) * 1000000 + CAST(k AS INTEGER) AS import_key,
        v * 1000 AS dollars
    FROM read_parquet($parquet)
),
bought AS (
    SELECT import_key, sum(dollars) AS imports, sum(dollars * dollars) AS squares, arg_max(exporter, dollars) AS top
    FROM flows
    GROUP BY import_key
),
sold AS (
    SELECT export_key, sum(dollars) AS exports FROM flows GROUP BY export_key
),
world AS (
    SELECT export_key % 1000000 AS product, sum(exports) AS exports, sum(exports * exports) AS squares
    FROM sold
    GROUP BY product
)
SELECT
    import_key, imports, sold.exports, imports / sold.exports AS ratio,
    bought.squares / (imports * imports) AS hhi,
    world.squares / (world.exports * world.exports) AS world_hhi,
    top
FROM bought
JOIN world ON world.product = import_key % 1000000
LEFT JOIN sold ON sold.export_key = import_key
