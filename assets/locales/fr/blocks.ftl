### Later
blocks-yours = Vos blocs
blocks-manage = Enregistrer et gérer…
blocks-title = Vos blocs
blocks-name = Nom du nouveau bloc
blocks-save = Enregistrer la sélection
blocks-none = Vous n’avez pas encore de bloc. Sélectionnez un élément sur le canevas, puis enregistrez-le ici sous un nom.
blocks-needs-name = Saisissez d’abord un nom
blocks-nothing-selected = Sélectionnez d’abord un élément de la carte, puis enregistrez-le comme bloc.
blocks-saved = « { $name } » est enregistré. Vous le trouverez dans la palette, parmi vos blocs.
blocks-not-kept = Le navigateur n’a pas pu conserver le bloc : il disparaîtra au rechargement. Exportez vos blocs dans un fichier.
blocks-name-of = Nom de « { $name } »
blocks-insert = Insérer « { $name } »
blocks-forget = Supprimer le bloc « { $name } »
blocks-import = Importer…
blocks-export = Exporter
blocks-none-in-file = Le fichier ne contient aucun bloc que vous n’ayez déjà.
blocks-imported = { $count ->
    [one] { $count } bloc a été importé.
   *[other] { $count } blocs ont été importés.
}
blocks-header = En-tête avec badge
blocks-facts = Faits
blocks-columns = Deux colonnes
blocks-buttons = Rangée de boutons
blocks-person = Personne
blocks-divider = Séparateur avec légende
