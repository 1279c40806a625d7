### Later: where a drag would land, as the editor says it.

place-before = avant { $said } dans { $saidOwner }
    .en = before { $said } in { $saidOwner }
place-in = dans { $said }
    .en = in { $said }
place-stays = à sa place actuelle
    .en = where it is
place-left = dans une nouvelle colonne à gauche de { $said }
    .en = in a new column left of { $said }
place-right = dans une nouvelle colonne à droite de { $said }
    .en = in a new column right of { $said }
place-only = { $said } : seulement dans { $saidOwner }
    .en = A { $said } stands only in { $saidOwner }
place-only-vowel = { $said } : seulement dans { $saidOwner }
    .en = An { $said } stands only in { $saidOwner }
place-family = { $said } appartient à { $saidOwner }
    .en = A { $said } belongs to { $saidOwner }
place-family-vowel = { $said } appartient à { $saidOwner }
    .en = An { $said } belongs to { $saidOwner }
place-nowhere = { $said } ne se place dans rien d’autre
    .en = A { $said } stands in nothing else
place-unknown = { $what } est d’un type que Cardwright ne connaît pas : il ne se place que là où tout élément le peut
    .en = { $what } is of no type that Cardwright knows: it stands only where any element may
