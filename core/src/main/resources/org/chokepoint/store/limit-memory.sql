-- What questions may take; nothing is written aside to the disk.
SET memory_limit = $memory;
SET temp_directory = '';
