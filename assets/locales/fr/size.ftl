### Later
size-title = Taille du message
size-sum = Octets envoyés
size-of = { $bytes } sur { $limit } octets
size-excess = { $bytes } de trop : Teams le refuse
size-left = { $bytes } restants
size-made-of = Le texte de la carte prend { $card } octets, l’enveloppe { $envelope }. Il est envoyé exactement tel qu’il figure dans le volet JSON.
size-no-limit = Cette limite est celle des webhooks ; aucune n’est documentée pour cette cible.
size-no-card = Ce document n’est pas une carte : il n’y a rien à peser.
size-map = Où sont les octets
size-tile = { $name } : { $bytes } octets
size-heaviest = Les éléments les plus lourds
size-bytes = { $bytes } octets
size-number = { $count }
size-share = { $percent } %
size-table = Tous les éléments en tableau
size-element = Élément
size-with-inside = Octets
size-alone = Seul
size-part = Part
size-save = Alléger la carte
size-minify = Minifier
    .hint = Retire les espaces du texte de la carte ; l’annulation ou Mettre en forme rétablit une présentation lisible
size-minified = Il n’y a pas d’espace à retirer
size-saves = économise { $bytes }
size-defaults = { $count ->
    [one] Retirer { $count } valeur par défaut
   *[other] Retirer { $count } valeurs par défaut
}
    .hint = Supprime les propriétés qui disent ce qui vaut sans elles ; la carte garde son aspect et son comportement
size-no-defaults = Aucune propriété ne dit seulement sa valeur par défaut
size-embedded = Image inscrite dans { $name }
size-draft = Corrigez d’abord le JSON : il contient une erreur
size-split = Répartir en messages
    .hint = Montre la carte en plusieurs messages qui tiennent dans la limite ; rien n’est modifié
split-title = En plusieurs messages
split-how = { $count } messages, chacun dans la limite, dans cet ordre. Le titre est répété avec son numéro ; les boutons sont dans le dernier.
split-part = Message { $number } sur { $total }
split-open = Ouvrir
    .hint = À la place de la carte, pour la regarder ou l’envoyer ; l’annulation rétablit la carte entière
split-copy = Copier
split-download = { $count ->
    [one] Le télécharger
   *[other] Télécharger les { $count }
}
split-fits = Elle tient dans un seul message : il n’y a rien à répartir.
split-too-large = { $count ->
    [one] Un élément est à lui seul trop grand pour un message. Raccourcissez-le ou placez un lien vers son contenu :
   *[other] { $count } éléments sont à eux seuls trop grands pour un message. Raccourcissez-les ou placez des liens vers leur contenu :
}
