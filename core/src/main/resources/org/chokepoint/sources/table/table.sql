-- A table as its mapping describes it. Numbers of places get their three digits; all else is left as it is delivered.
SELECT
    trim($year_given) AS year_text,
    CASE
        WHEN regexp_full_match(trim($place_given), '[0-9]{1,2}') THEN lpad(trim($place_given), 3, '0')
        ELSE upper(trim($place_given))
    END AS reporter_text,
    CASE
        WHEN regexp_full_match(trim($partner_given), '[0-9]{1,2}') THEN lpad(trim($partner_given), 3, '0')
        ELSE upper(trim($partner_given))
    END AS partner_text,
    coalesce(list_extract($flow_meanings, list_position($flow_words, trim($flow_given))), trim($flow_given)) AS flow_text,
    trim($code_given) AS code_text,
    trim($year_given) AS period_text,
    CASE WHEN NOT list_contains($missing, coalesce(trim($value_given), '')) THEN nullif(trim($value_given), '') END
        AS value_text,
    CASE WHEN NOT list_contains($missing, trim($quantity_given)) THEN nullif(trim($quantity_given), '') END
        AS quantity_text,
    coalesce(lower(trim($estimated_given)) IN ('1', 't', 'true', 'y', 'yes'), false) AS estimated,
    CASE WHEN list_contains($missing, coalesce(trim($value_given), '')) THEN 'NO_VALUE' END AS aside_text
FROM read_csv(
    $file, all_varchar = true, header = true, delim = $delimiter, quote = '"', escape = '"', null_padding = false,
    strict_mode = true, auto_detect = false, columns = $columns
)
