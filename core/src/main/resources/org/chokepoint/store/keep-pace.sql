SET disabled_optimizers = '';
RESET threads
