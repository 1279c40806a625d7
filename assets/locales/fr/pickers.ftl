### Later
mention-title = Mentionner une personne
mention-insert = Insérer la mention
mention-name = Nom affiché
mention-id = Nom de connexion ou ID d’objet
mention-tag-id = ID de la balise
mention-sort = Qui
mention-person = Une personne
mention-tag = Une balise : plusieurs personnes
mention-known = Personnes mentionnées dans cette carte
mention-needs-name = Saisissez d’abord le nom
mention-needs-id = Saisissez le nom de connexion (ada@example.org) ou l’ID d’objet dans Microsoft Entra
mention-rule-workflows = Par un flux de travail, Teams ne notifie que les personnes de votre organisation, désignées par leur nom de connexion (ada@example.org) ou leur ID d’objet dans Microsoft Entra. Les canaux, équipes et balises ne peuvent pas être mentionnés.
mention-rule-webhook = Par un webhook, Teams ne notifie que les personnes de la même organisation, désignées par leur nom de connexion (ada@example.org) ou leur ID d’objet dans Microsoft Entra. Les canaux, équipes et balises ne peuvent pas être mentionnés.
mention-rule-bot = Un bot mentionne les personnes par leur ID d’objet dans Microsoft Entra, leur nom de connexion ou l’ID que Teams lui a donné (29:…), et les balises par le leur.
mention-rule-elsewhere = Seul Teams en fait une mention ; ailleurs, le nom reste un simple texte.
icons-title = Choisir une icône
icons-find = Rechercher une icône par son nom anglais
icons-recent = Choisies récemment
icons-all = Toutes les icônes
icons-loading = Chargement…
icons-missing = Les icônes sont introuvables : la connexion est peut-être coupée. Saisissez le nom dans le champ.
icons-none = Aucune icône de ce nom. Essayez un mot anglais, par exemple « alert ».
icons-count = { $count ->
    [one] { $count } icône
   *[other] { $count } icônes
}
emoji-title = Insérer un émoji
emoji-find = Rechercher un émoji
emoji-recent = Choisis récemment
emoji-all = Tous les émojis
emoji-loading = Chargement…
emoji-missing = Les émojis sont introuvables : la connexion est peut-être coupée. Le clavier de votre système les propose aussi.
emoji-none = Aucun émoji ne correspond. Essayez un autre mot.
emoji-count = { $count ->
    [one] { $count } émoji
   *[other] { $count } émojis
}
