keep-full = Non enregistré : le stockage du navigateur est plein
    .hint = Téléchargez la carte pour la conserver, ou supprimez de la bibliothèque les cartes dont vous n’avez plus besoin. Une nouvelle tentative a lieu toutes les quelques secondes.
keep-refused = Non enregistré : le navigateur ne conserve rien pour ce site
    .hint = Téléchargez la carte pour la conserver. Une fenêtre de navigation privée est ainsi réglée. Une nouvelle tentative a lieu toutes les quelques secondes.
keep-download = Télécharger
keep-copied = Un autre onglet enregistre la carte ouverte ici : votre modification est allée dans une copie. La bibliothèque contient les deux.
keep-late = Un autre onglet a modifié cette carte entre-temps : votre travail se poursuit dans une copie. La bibliothèque contient les deux.
keep-copy-name = { $name } (copie)
