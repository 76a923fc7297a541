SELECT $columns FROM $name
