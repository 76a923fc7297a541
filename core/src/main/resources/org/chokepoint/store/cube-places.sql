SELECT place AS code FROM cube_places ORDER BY number
