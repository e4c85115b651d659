introductions-title = Rencontres
introductions-lead = Nous mettons en relation associations et fondations quand les deux disent oui. Alors seulement, chacune voit qui appeler ou à qui écrire.
introductions-none = Il n’y a rien à faire ici pour le moment. Si quelqu’un souhaite vous rencontrer, nous vous écrirons.
introductions-of = Rencontres pour { $name }
introductions-of-both = { $association } et { $foundation }
introductions-until = Répondez s’il vous plaît au plus tard le { $date }.
introductions-group-mine = C’est à vous
introductions-group-open = En attente d’une réponse
introductions-group-met = Se connaissent maintenant
introductions-group-over = Terminé
introductions-state-proposed = Proposition
introductions-state-asking-association = Association consultée
introductions-state-asking-foundation = Fondation consultée
introductions-state-introduced = Deux fois oui
introductions-state-declined = Refusé
introductions-state-dropped = Abandonné
introductions-state-lapsed = Sans réponse
introductions-state-withdrawn = Retiré
introductions-turn-centre = C’est au centre d’agir.
introductions-turn-association = C’est à l’association d’agir.
introductions-turn-foundation = C’est à la fondation d’agir.
introductions-turn-nobody = Personne n’a rien à faire.
introductions-explained-proposed = C’est une proposition. Seule l’équipe la voit. Quand vous l’envoyez, nous demandons d’abord à l’association.
introductions-explained-asking-association = Nous demandons à l’association si elle souhaite rencontrer la fondation. Si elle dit oui, on continue.
introductions-explained-asking-foundation = L’association souhaite rencontrer la fondation. Nous demandons maintenant à la fondation.
introductions-explained-introduced = Les deux ont dit oui. Convenez d’un premier entretien. Si vous avez besoin d’aide, appelez-nous.
introductions-explained-declined = Cette fois, cela ne convient pas. Ce n’est pas un jugement sur le travail de l’autre.
introductions-explained-dropped = Le centre a abandonné cette proposition avant de demander à quiconque.
introductions-explained-lapsed = Il n’y a pas eu de réponse. Nous pourrons redemander un autre mois.
introductions-explained-withdrawn = Quelqu’un a retiré son oui ou sa demande. Les coordonnées ne sont plus visibles.
introductions-act-note = Garder le mot
introductions-act-send = Demander à l’association
introductions-act-agree = Oui, volontiers
introductions-act-decline = Refuser
introductions-act-remind = Redemander, avec deux semaines de plus
introductions-act-withdraw = Retirer
introductions-act-drop = Abandonner la proposition
introductions-reason = Pourquoi cela ne convient-il pas cette fois ? L’autre partie lira cette phrase.
introductions-reason-no-room = Nous manquons de temps ou d’argent en ce moment.
introductions-reason-other-focus = Nous avons d’autres priorités.
introductions-reason-later = Pas maintenant, mais volontiers plus tard.
introductions-reason-acquainted = Nous nous connaissons déjà.
introductions-reason-other = Cela ne convient pas pour une autre raison.
introductions-words = Voulez-vous en dire plus ?
introductions-words-hint = Seul le centre le lit. Cela nous aide à mieux proposer.
introductions-words-shown = Pour l’équipe seulement :
introductions-note = Un mot pour les deux
introductions-note-hint = Pourquoi proposez-vous cette rencontre ? L’association et la fondation le liront.
introductions-note-shown = Le centre écrit
introductions-contact = Pour vous joindre
introductions-contact-how = Seuls vous deux et le centre voyez ceci. Qui retire son oui n’est plus visible.
introductions-contact-centre = Il n’y a pas encore de compte ici. Le centre établit le contact :
introductions-why = Pourquoi cela convient
introductions-why-programme = Convient au programme :
introductions-why-shared = Thèmes communs : { $concepts }
introductions-why-conditions = Conditions du programme : { $yes } remplies, { $open } à éclaircir
introductions-why-ranks = Pour l’association, la fondation est au rang { $foundation } ; pour la fondation, l’association est au rang { $association }.
introductions-profile = Profil de { $name }
introductions-do = Que voulez-vous faire ?
introductions-on-the-phone = Quelqu’un a répondu au téléphone ? Notez ici la réponse de cette partie.
introductions-stale = Quelqu’un a été plus rapide : la situation a changé. Ce que vous avez écrit est encore ci-dessous. Vérifiez et décidez à nouveau.
introductions-wrong-act = Choisissez ce que vous voulez faire.
introductions-wrong-words = Votre texte est trop long. Raccourcissez-le à 500 caractères.
introductions-wrong-note = Le mot est trop long. Raccourcissez-le à 1 000 caractères.
introductions-wrong-capacity = Indiquez un nombre de 0 à { $most }.
introductions-refused-not-now = Ce n’est plus possible. Vous voyez ci-dessous ce qui l’est.
introductions-refused-not-yours = C’est l’autre partie qui en décide.
introductions-refused-reason-missing = Choisissez une raison. L’autre partie doit savoir à quoi s’en tenir.
introductions-refused-full = La fondation n’accepte plus de contacts ce mois-ci.
introductions-refused-busy = L’association est déjà en discussion avec d’autres. Réessayez le mois prochain.
introductions-refused-known = Les deux se connaissent déjà, ou l’une a refusé.
introductions-refused-no-fit = Cela ne va pas ensemble : aucun programme de la fondation n’est ouvert pour cela.
introductions-month = Propositions du mois
introductions-month-of = Propositions pour { $month }
introductions-month-lead = Nous cherchons les paires qui sont les meilleures pour tous ensemble. Chaque association qui convient a son tour. Aucune fondation ne reçoit plus qu’elle n’accepte.
introductions-month-places = { $taken } places sur { $places } sont prises chez les fondations
introductions-month-left = { $count ->
    [one] { $count } association n’a rien : pourquoi ?
   *[other] { $count } associations n’ont rien : pourquoi ?
}
introductions-month-fill = { $count ->
    [one] Faire { $count } proposition
   *[other] Faire { $count } propositions
}
introductions-month-proposed = Pas encore envoyées
introductions-month-none = Aucune proposition ne vous attend.
introductions-month-check = Regardez chaque proposition : vous pouvez ajouter un mot ou l’abandonner.
introductions-month-send = { $count ->
    [one] Envoyer { $count } proposition
   *[other] Envoyer les { $count } propositions
}
introductions-audit = Qui a son tour ?
introductions-audit-lead = Vous voyez ici si tout le monde a sa chance, et pourquoi quelqu’un n’a rien.
introductions-audit-fair = Le partage est-il équitable ?
introductions-audit-gini = L’indice de Gini dit combien c’est inégal : 0 signifie tous pareil, 1 signifie qu’un seul a tout.
introductions-audit-what = Quoi
introductions-audit-before = Selon la concordance seule
introductions-audit-after = Tel que nous partageons
introductions-audit-change = Changement
introductions-audit-lists = Associations dans les listes des fondations
introductions-audit-month = Propositions d’un mois
introductions-audit-left = Sans proposition ce mois-ci : { $count } associations sur { $all }
introductions-audit-nobody = Toutes les associations ont une proposition.
introductions-audit-association = Association
introductions-audit-waited = Attend, mois
introductions-audit-turn = Son tour
introductions-audit-turns = Qui n’a rien ce mois-ci passe avant les autres le mois prochain. Le mois indiqué dans la liste est le bon si toutes les propositions sont envoyées et si les fondations acceptent toujours autant de contacts.
introductions-audit-later = pas dans les 12 prochains mois
introductions-audit-rooms = Ce que les fondations acceptent
introductions-audit-default = Qui n’a rien dit reçoit au plus { $count } contacts par mois.
introductions-audit-foundations = Toutes les fondations : { $count }
introductions-audit-foundation = Fondation
introductions-audit-places = Par mois
introductions-audit-taken = Pris
introductions-audit-said = L’a dit elle-même
introductions-left-not-ready = Le profil ne dit pas encore ce que fait l’association.
introductions-left-no-fit = Aucune fondation ne soutient ce que fait l’association.
introductions-left-no-open-gate = Des fondations conviennent, mais une condition s’y oppose.
introductions-left-all-known = Toutes les fondations qui conviennent connaissent déjà l’association.
introductions-left-capacity-full = Toutes les fondations qui conviennent ont assez de contacts ce mois-ci.
introductions-fits-of = Associations qui conviennent à { $name }
introductions-own-of = Rencontres : { $name }
introductions-capacity = Combien d’associations souhaitez-vous rencontrer ?
introductions-capacity-taken = { $count ->
    [one] Ce mois-ci, { $count } place est prise.
   *[other] Ce mois-ci, { $count } places sont prises.
}
introductions-capacity-label = Au plus, par mois
introductions-capacity-hint = Sans indication de votre part, c’est { $count }. Vous pouvez indiquer de 0 à { $most }. Avec 0, nous ne vous proposons personne.
introductions-capacity-save = Enregistrer le nombre
introductions-fits = Ces associations conviennent à vos programmes
introductions-fits-lead = Ce qui convient le mieux vient en premier. Pour que toutes soient vues, toutes les listes ne portent pas les mêmes noms.
introductions-fits-none = Aucune association ne convient à vos programmes ouverts en ce moment. Vérifiez si les conditions de vos programmes sont justes.
introductions-fits-known = Vous êtes déjà en contact avec cette association.
introductions-ideas = Voir toutes les idées partagées
introductions-ideas-of = Idées d’associations qui conviennent à { $name }
introductions-ideas-lead = Des associations ont partagé ces idées avec les fondations. Elles conviennent à vos programmes. Si une association retire son idée, elle n’apparaît plus ici.
introductions-ideas-none = Aucune idée partagée ne convient à vos programmes en ce moment. Revenez plus tard.
introductions-ask = Demander une rencontre
introductions-ask-whom = Demander une rencontre : { $name }
introductions-propose = Proposer
introductions-propose-whom = Proposer : { $name }
introductions-own-none = Il n’y a pas encore de demande. Nous vous écrirons quand une fondation vous conviendra.
introductions-find = Chercher vous-même des fondations
introductions-letter-asked-subject = Souhaitez-vous rencontrer { $other } ?
introductions-letter-asked =
    Bonjour { $name },

    nous pensons que vous et { $other } allez bien ensemble. Souhaitez-vous faire connaissance ?

    Vous lirez ici pourquoi. Dites ici oui ou non, s’il vous plaît au plus tard le { $date } :
    { $url }

    Nous ne montrons vos coordonnées que lorsque les deux ont dit oui.
introductions-letter-introduced-subject = Vous et { $other } souhaitez vous rencontrer
introductions-letter-introduced =
    Bonjour { $name },

    vous et { $other } avez toutes deux dit oui. Voici comment vous joindre :
    { $contact }

    Convenez d’un premier entretien. Tout le reste est ici :
    { $url }
introductions-letter-declined-subject = { $other } : cette fois, cela ne convient pas
introductions-letter-declined =
    Bonjour { $name },

    { $other } a répondu : { $reason }

    Ce n’est pas un jugement sur votre travail. Nous continuons à chercher pour vous.
    { $url }
