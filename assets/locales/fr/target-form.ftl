### Later
target-way = Chemin de la carte
target-version = Version
target-up-to = Affiche les versions jusqu’à { $version }
target-up-to-safe = Affiche les versions jusqu’à { $version } ; { $safe } arrive toujours
target-says = La carte indique la version { $version }.
target-declare = Déclarer { $version }
    .hint = Modifie « version » dans la carte ; l’annulation la rétablit
target-draft = Corrigez d’abord le JSON : il contient une erreur
target-no-versions = Une MessageCard n’a pas de version : il n’y a rien à déclarer.
target-no-version = La carte n’indique pas de version ; Problèmes propose de l’ajouter.
target-other-card = Les cartes de ce type n’ont pas de version.
target-version-unread = Aucun hôte ne peut lire cette version.
target-version-high = Aucune page ne dit qu’elle est affichée ici.
target-version-risky = Elle est parfois refusée ici.
target-version-fine = Elle est affichée ici.
