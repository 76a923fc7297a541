SELECT place FROM facts WHERE item = 'widget'
