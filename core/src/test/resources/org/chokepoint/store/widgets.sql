SELECT low FROM facts WHERE item = 'widget'
