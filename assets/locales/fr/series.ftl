### Later
series-title = Les envoyer, dans cet ordre
series-send = Envoyer les { $count }, dans l’ordre
series-stop = Arrêter
series-go-on = Reprendre au message { $number }
series-skip = Le passer : reprendre au message { $number }
series-arrived = envoyé
series-skipped = passé
series-failed = non envoyé
series-unknown = incertain
series-sending = envoi…
series-waits = en attente
series-under-way = { $arrived ->
    [one] { $arrived } message envoyé
   *[other] { $arrived } messages envoyés
} sur { $total }. Fermer cette fenêtre arrête l’envoi avant le suivant.
series-waiting = { $arrived ->
    [one] { $arrived } message envoyé
   *[other] { $arrived } messages envoyés
} sur { $total }. Le service demande d’attendre { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
} ; l’envoi reprendra de lui-même.
series-stopped = Arrêté : { $arrived ->
    [one] { $arrived } message envoyé
   *[other] { $arrived } messages envoyés
} sur { $total }.
series-done = { $arrived ->
    [one] { $arrived } message envoyé
   *[other] { $arrived } messages envoyés
} sur { $total }, dans l’ordre.
series-unsure = Ce message est peut-être arrivé malgré tout. Regardez dans le canal, puis renvoyez-le ou passez-le.
