### Later
json-text = Le texte JSON
json-place = Ligne { $line }, colonne { $column }
    .hint = Position du curseur
json-search = Rechercher
    .hint = Rechercher et remplacer dans le texte (Ctrl+F)
json-format = Mettre en forme
    .hint = Présente le texte à nouveau ; valeurs, ordre et écriture restent
json-minify = Minifier
    .hint = Retire les espaces du texte
json-mend-first = Corrigez d’abord le JSON : il contient une erreur
json-mend = { $count ->
    [one] Corriger
   *[other] Corriger { $count } fautes
}
    .hint = Chacune n’a qu’un sens possible ; l’annulation rétablit votre texte
json-since = depuis { $version }, plus récente que la carte
json-unshown = sans effet : { $target }
