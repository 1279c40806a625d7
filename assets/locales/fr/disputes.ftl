disputed-markdown = La page sur le format des cartes connaît le gras, l’italique, les listes et les liens, et dit que les titres, tableaux, images, code et citations ne sont pas affichés. Le hub, plus récent, les cite tous.
disputed-widths = Le hub ne montre les limites des groupes de largeur que dans une image. 216, 413 et 500 pixels sont celles de l’exemple de Microsoft pour téléphones ; le groupe est donc approximatif.
disputed-dates = La page sur le format des cartes dit que Teams ne connaît pas DATE et TIME ; le hub, plus récent, les décrit et les recommande.
