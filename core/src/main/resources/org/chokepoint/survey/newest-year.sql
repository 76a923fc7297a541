-- The newest year in which anybody counted production.
SELECT max(year) AS year
FROM facts
WHERE predicate = 'PRODUCTION'
