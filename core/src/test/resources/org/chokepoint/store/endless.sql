SELECT count(*) AS low FROM range(3000000000) a (x), range(1000) b (y) WHERE (x * y) % 7 = 3
