-- Every delivered row in its order, with our names for it; why it cannot be used, where it cannot; and why it is set
-- aside, where it can be read and is no flow between two countries. What a mapping does not deliver is NULL.
WITH read_rows AS (
    SELECT
        *,
        TRY_CAST(value_text AS DECIMAL(24, 6)) * $dollars AS dollars,
        TRY_CAST(quantity_text AS DECIMAL(24, 6)) * $tonnes AS tonnes
    FROM (
        SELECT * FROM ($delivered) AS delivered
        UNION ALL BY NAME
        SELECT CAST(NULL AS VARCHAR) AS regime_text, CAST(NULL AS VARCHAR) AS aside_text WHERE false
    ) AS completed
)
SELECT
    CASE
        WHEN flow_text = 'M' AND $totals THEN 'WORLD'
        WHEN flow_text = 'M' THEN partner.place
        ELSE reporter.place
    END AS exporter,
    CASE
        WHEN flow_text = 'M' THEN reporter.place
        WHEN $totals THEN 'WORLD'
        ELSE partner.place
    END AS importer,
    left(code_text, 6) AS hs6,
    flow_text AS flow,
    coalesce(period_text, '') AS period,
    CASE WHEN length(code_text) > 6 THEN code_text ELSE '' END AS national,
    coalesce(regime_text, '') AS regime,
    TRY_CAST(round(dollars) AS BIGINT) AS value_usd,
    TRY_CAST(tonnes AS DECIMAL(18, 6)) AS quantity_t,
    estimated,
    CASE
        WHEN aside_text IS NOT NULL THEN aside_text
        WHEN partner.kind = 'TOTAL' OR reporter.kind = 'TOTAL' THEN 'TOTAL'
        WHEN partner.kind = 'NOWHERE' OR reporter.kind = 'NOWHERE' THEN 'NOWHERE'
        WHEN partner.place = reporter.place THEN 'SAME_PLACE'
    END AS aside,
    CASE
        WHEN aside_text IN ('PART', 'OTHER_YEAR', 'OTHER_REVISION', 'OTHER_LEVEL', 'OTHER_FLOW', 'MONTH') THEN NULL
        WHEN year_text IS DISTINCT FROM '$year' THEN concat('the year (', year_text, ') must be $year')
        WHEN aside_text IS NULL AND NOT coalesce(regexp_full_match(code_text, '[0-9]{6,10}'), false)
            THEN concat('HS code (', code_text, ') must have six digits')
        WHEN flow_text IS NULL OR flow_text NOT IN ('X', 'M') THEN concat('flow (', flow_text, ') must be X or M')
        WHEN value_text IS NULL AND aside_text IS DISTINCT FROM 'NO_VALUE' THEN 'the value is missing'
        WHEN value_text IS NOT NULL AND TRY_CAST(round(dollars) AS BIGINT) IS NULL
            THEN concat('value (', value_text, ') must be a number')
        WHEN dollars < 0 THEN concat('value (', value_text, ') must not be negative')
        WHEN quantity_text IS NOT NULL AND TRY_CAST(tonnes AS DECIMAL(18, 6)) IS NULL
            THEN concat('quantity (', quantity_text, ') must be a number')
        WHEN tonnes < 0 THEN concat('quantity (', quantity_text, ') must not be negative')
    END AS why,
    CASE
        WHEN aside_text IS NOT NULL OR reporter.kind = 'TOTAL' OR partner.kind = 'TOTAL' THEN NULL
        WHEN reporter.code IS NULL
            THEN concat(CASE flow_text WHEN 'M' THEN 'importer (' ELSE 'exporter (' END, reporter_text, ') is not known')
        WHEN partner.code IS NULL AND NOT $totals
            THEN concat(CASE flow_text WHEN 'M' THEN 'exporter (' ELSE 'importer (' END, partner_text, ') is not known')
        WHEN $knows_codes AND known.code IS NULL AND aside_text IS NULL
            THEN concat('HS code (', left(code_text, 6), ') is not in $revision')
    END AS dropped
FROM read_rows
LEFT JOIN areas AS reporter ON reporter.code = reporter_text
LEFT JOIN areas AS partner ON partner.code = partner_text
LEFT JOIN known_codes AS known ON known.code = left(code_text, 6)
