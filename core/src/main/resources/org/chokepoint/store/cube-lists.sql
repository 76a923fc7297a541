-- Each place and each product that occurs, numbered in order; products with how often they do.
CREATE OR REPLACE TEMP TABLE cube_places AS
SELECT place, CAST(row_number() OVER (ORDER BY place) - 1 AS BIGINT) AS number
FROM (
    SELECT DISTINCT exporter AS place FROM cube_flows UNION SELECT DISTINCT importer FROM cube_flows
);
CREATE OR REPLACE TEMP TABLE cube_products AS
SELECT hs6, CAST(row_number() OVER (ORDER BY hs6) - 1 AS BIGINT) AS number, flows
FROM (SELECT hs6, count(*) AS flows FROM cube_flows GROUP BY hs6)
