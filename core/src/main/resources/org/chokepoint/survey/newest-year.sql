-- The newest year in which anybody counted production, in the packs that every survey covers ($packs: ,id,id,).
SELECT max(year) AS year
FROM facts
WHERE predicate = 'PRODUCTION'
    AND low IS NOT NULL
    AND $packs LIKE concat('%,', pack, ',%')
