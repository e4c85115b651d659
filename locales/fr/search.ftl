search-title = Recherche
search-for = Recherche : « { $words } »
search-label = Que cherchez-vous ?
search-hint = Un nom, un lieu ou un thème. Vous pouvez écrire dans toutes les langues.
search-find = Chercher
search-too-short = Merci d’écrire un mot d’au moins deux lettres.
search-ways = Comment trouver plus
search-tip-beginning = Le début d’un mot suffit : « éduc » trouve aussi « éducation ».
search-tip-spelling = Les accents n’ont pas d’importance : « lodz » trouve « Łódź », « foerderung » trouve « Förderung ».
search-tip-matching = Vous cherchez de l’argent pour une idée ? Décrivez-la en une phrase, nous trouvons des fondations qui vont avec.
search-tip-other = Essayez un autre mot, par exemple le thème au lieu du nom.
search-tip-browse = Parcourez toutes les fiches :
search-found =
    { $count ->
        [0] Aucun résultat.
        [one] Un résultat.
       *[other] { $count } résultats.
    }
search-in-german = Nous avons cherché en allemand. Les résultats dans d’autres langues sont affichés aussi.
search-in-two = Nous avons cherché en { $language } et en allemand. Les résultats dans d’autres langues sont affichés aussi.
search-in-language = Texte en { $language }
search-some-words = Aucune fiche ne contient tous vos mots. Voici celles qui en contiennent une partie.
search-more-words = D’abord les fiches qui contiennent tous vos mots ({ $count }), puis celles qui en contiennent une partie.
search-gatherings = Événements ({ $count })
search-news = Actualités ({ $count })
search-associations = Associations ({ $count })
search-foundations = Fondations ({ $count })
search-programmes = Programmes de soutien ({ $count })
search-all-gatherings = Afficher les { $count } événements
search-all-news = Afficher les { $count } actualités
search-all-associations = Afficher les { $count } associations
search-all-foundations = Afficher les { $count } fondations
search-all-programmes = Afficher les { $count } programmes de soutien
search-all-kinds = Afficher tous les types de résultats
search-pages = Autres résultats
search-previous = Précédent
search-did-you-mean = Vouliez-vous dire… ?
search-none = Nous n’avons rien trouvé
search-matching-instead = Ou laissez-nous chercher, avec les mêmes mots, des fondations qui vous correspondent :
search-matching-button = Chercher des fondations pour mon idée
search-suggestions-for = Suggestions pour « { $words } »
search-suggest-label = Début d’un mot
search-suggest-button = Afficher des suggestions
search-suggest-titles = Associations, fondations et programmes
search-suggest-themes = Thèmes et publics
search-suggest-places = Lieux
search-suggest-none = Nous n’avons pas de suggestion pour cela
search-misses = Recherches sans résultat
search-misses-lead = Des visiteurs ont cherché ces mots et ne les ont trouvés nulle part. Nous ne comptons que le mot, la langue et le jour. Un mot n’apparaît ici qu’après trois recherches.
search-misses-none = Jusqu’ici, tout a été trouvé
search-misses-next = Écrivez sur ce sujet, ou employez le mot dans un texte qui existe déjà.
search-misses-word = Mot
search-misses-language = Langue
search-misses-times = Combien de fois
search-misses-last = Dernière fois
search-misses-done = Terminé
search-misses-forget = Retirer de la liste
search-misses-forget-word = Retirer « { $word } » de la liste
