SELECT * FROM file_read
