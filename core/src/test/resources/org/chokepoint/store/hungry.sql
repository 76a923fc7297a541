SELECT count(DISTINCT md5(x::VARCHAR)) AS low FROM range(5000000) a (x)
