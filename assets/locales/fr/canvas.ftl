canvas-empty = Déposez un élément ici, ou appuyez sur /
