CREATE OR REPLACE TEMP VIEW cube_flows AS
SELECT exporter, importer, hs6, value_usd
FROM ($rows) AS judged
WHERE why IS NULL AND dropped IS NULL AND aside IS NULL AND value_usd > 0
