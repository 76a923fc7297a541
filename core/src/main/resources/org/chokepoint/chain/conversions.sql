-- What sources say of how much of an element or a compound is in an item, a compound or a unit of trade.
SELECT item, CAST(low AS VARCHAR) AS low, CAST(high AS VARCHAR) AS high, unit, basis, source_grade, source, ref
FROM facts
WHERE predicate = 'CONVERSION'
ORDER BY source_grade, item, pack, line
