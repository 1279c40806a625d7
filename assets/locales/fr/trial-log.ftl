### Later
trial-empty = Rien n’a encore été essayé. Avec « Essayer », la carte du canevas fonctionne comme dans Teams : remplissez ses champs et cliquez sur ses boutons. Vous lisez ici ce que ferait chaque clic, ce qui serait envoyé à la lettre près, et si cela fonctionne par la voie que prend la carte. Rien ne quitte cette page.
trial-log = Ce que feraient les actions
trial-stop = Arrêter l’essai
trial-refresh = Actualiser la carte
    .hint = Ce que Teams demande au bot lorsque la carte apparaît
trial-reset = Réinitialiser la carte
    .hint = Oublier ce qui a été saisi, ouvert et masqué
trial-clear = Effacer
trial-letter = À la lettre près
trial-nowhere = Cela ne fonctionne encore nulle part.
trial-elsewhere = Cela fonctionne avec : { $ways }.
trial-works = Fonctionne avec { $way }.
trial-perhaps = Peut-être pas avec { $way }.
trial-works-not = Ne fonctionne pas avec { $way }.
trial-copy = Copier : { $what }
trial-link = Lien
    .says = Ouvre l’adresse dans le navigateur du lecteur.
