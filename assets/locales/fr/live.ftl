### Later

live-added = Ajout : { $what } { $place }
live-moved = Déplacement : { $what } { $place }
live-duplicated = Copie : { $what } { $place }
live-wrapped = Placé dans { $what } { $place }
live-removed = Suppression : { $what }
live-undone = Annulé : { $what }
live-redone = Rétabli : { $what }
live-before = avant { $next } dans { $owner }
live-end = à la fin de { $owner }
live-elements = { $count } éléments
live-none = Rien n’est sélectionné
live-selected = { $what } : { $label }
live-selected-plain = { $what }
live-several = { $count } éléments sélectionnés
clip-copied = { $count ->
    [one] Élément copié
   *[other] { $count } éléments copiés
}
clip-unreadable = Impossible de coller : { $why }. Appuyez plutôt sur Ctrl+V dans la carte.
clip-broken = Le texte du presse-papiers n’est pas du JSON valide : { $at }. Rien n’a été modifié. Pour le corriger, appuyez sur Échap jusqu’à ce que rien ne soit sélectionné et collez de nouveau : il s’ouvre dans le volet JSON.
clip-no-text = Cette carte n’a pas d’élément pour du texte seul : le texte collé n’a pas été ajouté. Choisissez un champ de texte où coller, ou commencez une carte adaptative.
clip-empty-card = La carte collée ne contient aucun élément à placer ici. Pour l’ouvrir, appuyez sur Échap jusqu’à ce que rien ne soit sélectionné et collez de nouveau.
clip-contents = { $count ->
    [one] Le contenu de la carte collée a été placé ici.
   *[other] Les { $count } éléments de la carte collée ont été placés ici.
} Pour ouvrir plutôt la carte, annulez, appuyez sur Échap jusqu’à ce que rien ne soit sélectionné et collez de nouveau.
