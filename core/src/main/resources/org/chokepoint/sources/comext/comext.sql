-- Comext: one row for reporter, partner, eight-digit product, flow, procedure and period. PERIOD is a month, or the year
-- followed by 52. Procedure 4 is the sum of the others; a product of fewer digits, and TOTAL, are sums of their own. Letters
-- in a product stand for digits that a member keeps secret; chapters 98 and 99 hold no products.
SELECT
    left(trim($period_given), 4) AS year_text,
    upper(trim($reporter_given)) AS reporter_text,
    upper(trim($partner_given)) AS partner_text,
    CASE trim($flow_given) WHEN '1' THEN 'M' WHEN '2' THEN 'X' ELSE trim($flow_given) END AS flow_text,
    upper(trim($product_given)) AS code_text,
    CASE WHEN trim($period_given) LIKE '____52' THEN left(trim($period_given), 4) ELSE trim($period_given) END
        AS period_text,
    trim($value_given) AS value_text,
    nullif(trim($quantity_given), '') AS quantity_text,
    false AS estimated,
    concat_ws('/', trim($type_given), trim($procedure_given), trim($unit_given)) AS regime_text,
    CASE
        WHEN upper(trim($product_given)) = 'TOTAL' OR trim($procedure_given) = '4' THEN 'TOTAL'
        WHEN regexp_full_match(trim($product_given), '[0-9]{2}|[0-9]{4}|[0-9]{6}') THEN 'TOTAL'
        WHEN regexp_full_match(trim($product_given), '[0-9]{2}[0-9A-Za-z]{4,6}')
            AND regexp_matches(trim($product_given), '[A-Za-z]') THEN 'CONFIDENTIAL'
        WHEN regexp_full_match(trim($product_given), '9[89][0-9]{6}') THEN 'NO_PRODUCT'
    END AS aside_text
FROM read_csv(
    $file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', null_padding = false,
    strict_mode = true, auto_detect = false, columns = $columns
)
