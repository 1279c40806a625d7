### Later
gallery-title = Galerie
gallery-cards = Cartes
gallery-find = Rechercher une carte
gallery-tag = Étiquette
gallery-all-tags = Toutes les étiquettes
gallery-format = Format
gallery-all-formats = Tous les formats
gallery-adaptive = Carte adaptative
gallery-messagecard = MessageCard
gallery-loading = Chargement…
gallery-missing = La galerie est introuvable : la connexion est peut-être coupée. Fermez-la, puis rouvrez-la.
gallery-none = Aucune carte de ce genre. Essayez un mot plus court ou toutes les étiquettes.
gallery-count = { $count ->
    [one] { $count } carte
   *[other] { $count } cartes
}
gallery-use = Utiliser cette carte
gallery-card-missing = Carte introuvable. Appuyez pour réessayer.
gallery-purpose = { $tags } · { $place }
gallery-for-workflows = pour les flux de travail Teams
gallery-for-classic = pour un webhook entrant Teams
gallery-for-bot = pour un bot Teams
gallery-for-outlook = pour Outlook
gallery-tag-alert = Alerte
gallery-tag-incident = Incident
gallery-tag-ci = CI/CD
gallery-tag-deploy = Déploiement
gallery-tag-release-notes = Notes de version
gallery-tag-approval = Approbation
gallery-tag-on-call = Astreinte
gallery-tag-digest = Synthèse
gallery-tag-security = Sécurité
gallery-tag-survey = Sondage
gallery-tag-form = Formulaire
gallery-tag-welcome = Bienvenue
gallery-tag-business = Métier
gallery-tag-table = Tableau
gallery-tag-chart = Graphique
