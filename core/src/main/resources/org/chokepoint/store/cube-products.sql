SELECT hs6 AS code, flows FROM cube_products ORDER BY number
