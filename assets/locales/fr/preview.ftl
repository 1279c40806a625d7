### Later
pixels = { NUMBER($count, useGrouping: "false") } px
wall-empty = Cochez un thème et une largeur ci-dessus.
wall-choose = Faire de { $name } la vue principale
markdown = Markdown
markdown-basic = Gras, italique, listes et liens
markdown-full = Aussi titres, tableaux, citations, code, images
host-config = Configuration de l’hôte
host-import = Importer un fichier…
host-back = Revenir à Teams
host-no-json = ce n’est pas du JSON, { $why }
host-refused = « { $name } » n’a pas été accepté : { $why }
left-aside = { $count -> 
        [one] { $count } partie est laissée de côté 
       *[other] { $count } parties sont laissées de côté 
    }
palette = Palette
preview-kinds = Afficher les types en préversion
    .note = Pas encore disponibles pour tous, comme les onglets
dates = Dates et heures
dates-language = Langue
    .hint = celle du navigateur
    .note = Par exemple en-GB ou fr-CA, pour les cartes qui n’en nomment pas
locale-unknown = « { $typed } » n’est pas une langue connue du navigateur : écrivez en-GB ou fr-CA
