### Later
bin-title = { $count ->
    [one] Une carte supprimée
   *[other] { $count } cartes supprimées
}
bin-how = Les cartes supprimées peuvent être rétablies pendant 30 jours ; ensuite elles disparaissent définitivement, avec leurs versions.
bin-list = Cartes supprimées
bin-when = Supprimée le { $when }
bin-restore = Rétablir « { $name } »
bin-forget = Supprimer définitivement « { $name } »
bin-empty = Tout supprimer définitivement
bin-sure = Supprimer définitivement
bin-sure-one = « { $name } » et toutes ses versions disparaîtront de ce navigateur. Cette action est irréversible.
bin-sure-all = { $count } cartes supprimées et toutes leurs versions disparaîtront de ce navigateur. Cette action est irréversible.
bin-keep = Conserver
