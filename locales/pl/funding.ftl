funding-new = Neues Förderprogramm anlegen
