-- What places sold to the whole world, from publishers that do not name the buyers.
CREATE VIEW totals AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year, exporter, hs6, value_usd, quantity_t, estimated, filename AS part,
    file_row_number AS row
FROM ($rows) AS judged
WHERE why IS NULL AND dropped IS NULL AND aside IS NULL AND flow = 'X'
