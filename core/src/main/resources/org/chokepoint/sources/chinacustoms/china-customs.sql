-- The query of China's customs: one row for month, eight-digit product, partner and, where asked for, regime and place of
-- registration. Cells may end with a tab. Commas part thousands; any other comma stays, so that the row is refused. Only
-- kilograms are a weight; chapters 98 and 99 hold no products.
WITH cells AS (
    SELECT
        regexp_replace(trim($period_given, E' \t'), '[^0-9]', '', 'g') AS period,
        trim($product_given, E' \t') AS product,
        trim($partner_given, E' \t') AS partner,
        lower(trim($flow_given, E' \t')) AS flow,
        trim($quantity_given, E' \t') AS quantity,
        lower(trim($unit_given, E' \t')) AS unit,
        trim($second_quantity_given, E' \t') AS second_quantity,
        lower(trim($second_unit_given, E' \t')) AS second_unit,
        trim($value_given, E' \t') AS value,
        concat_ws('/', trim($regime_given, E' \t'), trim($region_given, E' \t')) AS regime
    FROM read_csv(
        $file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', null_padding = true,
        strict_mode = true, auto_detect = false, columns = $columns
    )
), weighed AS (
    SELECT
        *,
        CASE
            WHEN list_contains(['千克', '公斤', 'kg', 'kilogram', 'kilograms'], unit) THEN quantity
            WHEN list_contains(['千克', '公斤', 'kg', 'kilogram', 'kilograms'], second_unit) THEN second_quantity
        END AS weight
    FROM cells
)
SELECT
    left(period, 4) AS year_text,
    '142' AS reporter_text,
    partner AS partner_text,
    coalesce(
        $flow_asked,
        CASE
            WHEN list_contains(['进口', 'import', 'imports', '1'], flow) THEN 'M'
            WHEN list_contains(['出口', 'export', 'exports', '0'], flow) THEN 'X'
            ELSE flow
        END
    ) AS flow_text,
    product AS code_text,
    left(period, 6) AS period_text,
    CASE WHEN regexp_full_match(value, '[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?') THEN replace(value, ',', '') ELSE value END
        AS value_text,
    CASE
        WHEN weight IN ('', '-') THEN NULL
        WHEN regexp_full_match(weight, '[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?') THEN replace(weight, ',', '')
        ELSE weight
    END AS quantity_text,
    false AS estimated,
    regime AS regime_text,
    CASE WHEN regexp_full_match(product, '9[89][0-9]{6}') THEN 'NO_PRODUCT' END AS aside_text
FROM weighed
