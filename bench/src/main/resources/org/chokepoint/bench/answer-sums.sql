SELECT count(*) AS n, sum(hhi) AS hhi, sum(imports * world_hhi) AS world, sum(exports) AS exports FROM answer
