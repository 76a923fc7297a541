SELECT DISTINCT place
FROM (SELECT exporter AS place FROM pairs UNION ALL SELECT importer FROM pairs)
ORDER BY place
