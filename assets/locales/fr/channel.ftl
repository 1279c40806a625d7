### Later
channel = Canal du bac à sable
channel-back = Concepteur
channel-clear = Supprimer tous les messages
channel-messages = Messages
channel-page = Ce canal n’existe que dans cette page : sans relais, rien d’autre ne peut y publier.
channel-addresses = Adresses de ce canal
channel-workflows = Workflows
channel-classic = Classique
channel-post = Publiez-y avec l’outil de votre choix :
channel-unreachable = Le relais qui conserve ce canal ne répond pas. Démarrez « cardwright serve » ; les messages sont conservés.
channel-reading = Lecture du canal…
channel-unreadable = Le canal est illisible : { $why }.
channel-empty = Aucun message pour l’instant. Envoyez une carte depuis le concepteur, ou publiez à l’une des adresses ci-dessus.
channel-via-classic = Webhook entrant
channel-run-failed = Le flux a accepté ce message, puis son exécution a échoué ; le canal n’affiche donc rien. { $why }
