### Later
share-title = Partager cette carte
share-link = Lien vers cette carte
share-copy = Copier le lien
share-file = Télécharger le fichier
share-copied = Lien copié.
share-packing = Préparation du lien…
share-unable = Ce navigateur ne peut pas créer de lien contenant une carte. Partagez plutôt le fichier.
share-length = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
share-long = Le lien est long : les messageries risquent de le couper. Le fichier est plus sûr.
share-private = La carte elle-même se trouve dans le lien : quiconque a le lien peut la lire. Aucun serveur ne la stocke. Les adresses de webhook et les paramètres n’en font jamais partie.
share-opened = Ouverte comme nouvelle carte. Annuler ramène la carte précédente ; la bibliothèque contient les deux.
share-broken = Ce lien ne contient aucune carte lisible : il a été coupé ou modifié en chemin. Demandez de nouveau le lien complet, ou la carte sous forme de fichier.
share-newer = Une version plus récente de Cardwright a créé ce lien. Rechargez la page pour obtenir la dernière version, puis rouvrez le lien.
share-big = La carte de ce lien dépasse 4 Mo. Demandez-la sous forme de fichier.
share-scheme = « { $address } » n’est pas une adresse web. Une carte s’ouvre depuis une adresse commençant par https:// ou http://.
share-missing = Il n’y a plus de fichier à l’adresse { $address }. Vérifiez l’adresse, ou demandez la carte sous forme de fichier.
share-status = Impossible de lire { $address } : son serveur a répondu { $status }. Téléchargez vous-même le fichier, puis ouvrez-le ici.
share-far-big = Le fichier à l’adresse { $address } dépasse 4 Mo et n’a pas été ouvert.
share-no-text = Le fichier à l’adresse { $address } n’est pas un texte UTF-8 : ce ne peut pas être une carte.
share-unreachable = Impossible de lire { $address }. Soit rien n’y répond, soit son serveur, ou celui de cette page, n’en autorise pas la lecture depuis ici (CORS). Téléchargez vous-même le fichier, puis ouvrez-le ici.
tabs-elsewhere = Cette carte est ouverte dans un autre onglet, qui l’enregistre. Ce qui y change apparaît ici.
tabs-take-over = Prendre le relais
tabs-work-on-copy = Travailler sur une copie
tabs-lost = Un autre onglet a pris le relais pour cette carte. Votre travail est enregistré.
tabs-taken = Cet onglet enregistre désormais la carte.
tabs-copy = Ceci est maintenant une copie de la carte. La bibliothèque contient les deux.
tabs-newer = Une nouvelle version de Cardwright est prête. Elle servira à la prochaine ouverture.
