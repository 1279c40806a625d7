### Later
problems-list = Problèmes de la carte
problems-filter = Quels problèmes
problems-level = Niveau
problems-every-level = Tous les niveaux
problems-area = Domaine
problems-every-area = Tous les domaines
problems-reach = Problèmes pour
problems-this-target = Cette cible : { $target }
problems-teams = Tout chemin vers Teams
problems-any = Toutes les cibles
problems-of = { $what } ({ $count })
problems-structure = Structure
problems-behaviour = Comportement
problems-mentions = Mentions
problems-accessibility = Accessibilité
problems-hosts = Hôtes
problems-size = Taille
problems-error = Erreur
problems-warning = Avertissement
problems-info = Remarque
problems-for = Pour { $targets }
problems-fix-safe = { $count ->
    [one] Corriger le problème sûr
   *[other] Corriger les { $count } problèmes sûrs
}
    .hint = Rien de ce que vous avez écrit n’est perdu ni ne change de sens. Une seule annulation rétablit tout.
problems-mended = { $count ->
    [one] Corriger 1 problème
   *[other] Corriger { $count } problèmes
}
problems-look-at-it = Une supposition : vérifiez l’effet sur la carte
problems-ignore = Ignorer pour cette carte
    .hint = N’est plus compté, ni ici ni dans le plan. Rien n’est écrit dans la carte.
problems-ignored = { $count ->
    [one] 1 problème ignoré pour cette carte
   *[other] { $count } problèmes ignorés pour cette carte
}
problems-restore = Compter à nouveau
problems-none = Aucun problème
    .teach = La structure, le comportement, les mentions, l’accessibilité, les hôtes et la taille sont vérifiés après chaque modification. Ce qui est trouvé apparaît ici, avec un remède s’il existe.
problems-none-of-these = { $count ->
    [one] Un problème est masqué par les choix ci-dessus.
   *[other] { $count } problèmes sont masqués par les choix ci-dessus.
}
problems-show-all = Tout afficher
problems-look-everywhere = Vérifier toutes les cibles
