-- BACI's columns: t year, i exporter, j importer, k product, v thousand US dollars FOB, q metric tons or a padded NA.
-- Codes may have lost their leading zeros.
SELECT
    trim(t) AS year_text,
    lpad(trim(i), CAST(greatest(3, length(trim(i))) AS INTEGER), '0') AS reporter_text,
    lpad(trim(j), CAST(greatest(3, length(trim(j))) AS INTEGER), '0') AS partner_text,
    'X' AS flow_text,
    lpad(trim(k), CAST(greatest(6, length(trim(k))) AS INTEGER), '0') AS code_text,
    trim(t) AS period_text,
    trim(v) AS value_text,
    CASE WHEN trim(q) IN ('NA', '') THEN NULL ELSE trim(q) END AS quantity_text,
    false AS estimated,
    CAST(NULL AS VARCHAR) AS aside_text
FROM read_csv(
    $file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', null_padding = false,
    strict_mode = true, auto_detect = false, columns = {
        't': 'VARCHAR', 'i': 'VARCHAR', 'j': 'VARCHAR', 'k': 'VARCHAR', 'v': 'VARCHAR', 'q': 'VARCHAR'
    }
)
