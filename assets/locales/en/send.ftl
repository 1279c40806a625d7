### Later
