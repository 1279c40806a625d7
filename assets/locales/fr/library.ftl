### Later
library-title = Cartes de la bibliothèque
library-search = Rechercher une carte
library-empty = Les cartes que vous créez ou ouvrez apparaissent ici d’elles-mêmes.
library-nothing = Aucune carte ne porte ce nom ou cette étiquette.
library-unreadable = Carte illisible
library-rename = Nom et étiquettes de « { $name } »
library-duplicate = Dupliquer « { $name } »
library-delete = Supprimer « { $name } »
library-deleted = « { $name } » a été supprimée.
library-undelete = Annuler
library-gone = Cette carte n’est plus dans la bibliothèque.
library-refused = Le navigateur ne conserve rien pour ce site : l’opération n’a pas pu aboutir.
library-full = Il n’y a plus de place pour ce site dans le stockage du navigateur : l’opération n’a pas pu aboutir. Supprimez des cartes définitivement pour en libérer.
library-unread = La bibliothèque n’a pas pu être lue : le navigateur ne conserve rien pour ce site. En navigation privée, c’est un réglage du navigateur.
library-label = Nom et étiquettes
library-name = Nom
    .note = Sans nom, elle s’appelle d’après ce qu’elle dit.
library-tags = Étiquettes, séparées par des virgules
library-save = Enregistrer
library-all = Toutes les cartes
library-export = Tout exporter…
    .note = Un fichier avec toutes les cartes et leurs versions
library-import = Importer un lot…
    .note = Ajoute des cartes ; aucune n’est remplacée
library-will-add = Le lot contient { $all ->
    [one] une carte
   *[other] { $all } cartes
}. { $new ->
    [0] Tout se trouve déjà dans la bibliothèque.
    [one] Une carte sera ajoutée ; le contenu de la bibliothèque reste tel quel.
   *[other] { $new } cartes seront ajoutées ; le contenu de la bibliothèque reste tel quel.
}
library-will-add-blocks = { $count ->
    [one] Un bloc est ajouté à vos blocs.
   *[other] { $count } blocs sont ajoutés à vos blocs.
}
library-add = Ajouter à la bibliothèque
library-nothing-new = Rien de nouveau dans ce lot
library-added = { $count ->
    [0] Les blocs du lot ont été ajoutés.
    [one] Une carte a été ajoutée à la bibliothèque.
   *[other] { $count } cartes ont été ajoutées à la bibliothèque.
}
library-bundle-newer = Une version plus récente de Cardwright a créé ce lot. Rechargez la page pour obtenir la dernière version, puis importez-le de nouveau.
library-bundle-broken = Ce fichier n’est pas un lot de Cardwright. Choisissez le fichier créé par « Tout exporter » ; une carte seule s’ouvre par Nouveau, Ouvrir un fichier.
history-title = Versions de cette carte
history-name = Nommer cette version
history-keep = Conserver la version
history-how = Les versions sont conservées d’elles-mêmes toutes les 20 modifications ou 5 minutes, 50 par carte. Celles qui portent un nom restent.
history-choose = Choisissez d’abord une version
history-restore = Restaurer cette version
history-restored = La version est rétablie. Annuler ramène la plus récente.
history-since = Modifications depuis
history-same = Aucune.
history-broken = Ceci est un brouillon : du JSON qui contient une erreur. Il revient à côté de la carte.
history-element = { $kind } « { $label } »
history-added = { $element } : ajouté
history-removed = { $element } : supprimé
history-moved = { $element } : déplacé
history-written = Seule l’écriture du JSON diffère.
history-changed = { $property } de { $element } : « { $before } » devient « { $after } »
history-set = { $property } de { $element } : défini à « { $after } »
history-unset = { $property } de { $element } : supprimé, valait « { $before } »
