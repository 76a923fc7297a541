SELECT hs6 AS code FROM cube_products ORDER BY number
