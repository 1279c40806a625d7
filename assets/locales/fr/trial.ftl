trial-on = Essai de la carte.
trial-details = Détails
trial-hint = Saisissez et cliquez comme un lecteur ; rien n’est envoyé. Échap termine l’essai.
trial-event = { $name } : { $says }
