top-gallery = Nouvelle depuis la galerie…
    .note = Alertes, compilations, approbations, rapports
insert-mention = Mentionner une personne
insert-emoji = Insérer un émoji
insert-icon = Choisir une icône
