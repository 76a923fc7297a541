-- The revisions in which packs cite what the world exports, the newest first.
SELECT DISTINCT split_part(basis, ' ', 1) AS revision
FROM facts
WHERE predicate = 'EXPORT_VALUE' AND place = 'WORLD' AND basis LIKE 'HS____ ______%'
ORDER BY revision DESC
