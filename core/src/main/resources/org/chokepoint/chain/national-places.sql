-- Which datasets have codes longer than six digits.
SELECT DISTINCT dataset
FROM movements
WHERE national <> ''
ORDER BY dataset
