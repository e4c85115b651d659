matching-sentence = Décrivez votre idée en une phrase
matching-sentence-hint = Dans votre langue. Par exemple : Une fois par mois, nous cuisinons avec tout le quartier.
matching-find = Trouver des fondations
matching-title = Trouver les bonnes fondations
matching-lead = Écrivez en une phrase ce que vous voulez faire. Nous vous montrons des programmes de fondations : pourquoi ils vous correspondent, ce qui manque encore et ce que vous pouvez faire maintenant.
matching-examples = Pour essayer
matching-example-1 = L’après-midi, nous aidons des enfants à apprendre l’allemand.
matching-example-2 = Des femmes de nombreux pays apprennent ensemble à faire du vélo.
matching-example-3 = Des jeunes font du théâtre et jouent leur pièce dans le quartier.
matching-privacy = Nous ne gardons pas votre phrase. Vous n’avez pas besoin de compte.
matching-sentence-missing = Merci d’écrire une phrase sur votre idée. Quelques mots suffisent.
matching-sentence-long = Votre texte est trop long. Merci de le raccourcir à { $max } caractères. Souvent, une phrase suffit.
matching-unknown-place = Nous ne connaissons pas le lieu « { $value } ». Écrivez son nom ou son code postal, ou laissez le champ vide.
matching-more = En dire plus (facultatif)
matching-more-hint = Laissez vide ce que vous ne savez pas.
matching-not-said = sans réponse
matching-euro = euros
matching-months = Combien de mois dure le projet ?
matching-add-concept = Ajouter un thème ou un public
matching-themes = Thèmes
matching-targets = Publics
matching-costs = Pour quoi avez-vous besoin d’argent ?
matching-results = Ce qui correspond à votre idée
matching-your-sentence = Votre phrase
matching-understood = Voici ce que nous avons compris. Vous pouvez enlever ce qui n’est pas juste :
matching-not-understood = Nous n’avons pas trouvé de thème dans votre phrase. Ajoutez un thème plus bas, ou dites-le avec d’autres mots.
matching-remove = enlever
matching-change = Changer la phrase ou les réponses
matching-ask = Cela nous aiderait encore
matching-ask-why = C’est cette réponse qui change le plus la liste. Vous pouvez aussi passer la question.
matching-answer = Répondre
matching-question-tax-status = Votre association est-elle reconnue d’intérêt général (Freistellungsbescheid, la lettre du service des impôts) ?
matching-question-legal-form = Quel type d’organisation êtes-vous ?
matching-question-place = Dans quelle ville ou quel village le projet a-t-il lieu ?
matching-question-amount = De combien d’argent avez-vous besoin, à peu près ?
matching-question-newcomer = Est-ce votre première demande à une fondation ?
matching-question-own-share = Combien pouvez-vous payer vous-mêmes ?
matching-question-language = Dans quelle langue pouvez-vous écrire une demande ?
matching-tax-charitable = Oui, le Freistellungsbescheid est valable
matching-tax-applied = Nous l’avons demandé
matching-tax-none = Non
matching-share-0 = rien
matching-share-5 = environ 5 pour cent
matching-share-10 = environ 10 pour cent
matching-share-20 = environ 20 pour cent
matching-share-50 = la moitié
matching-chip-place = Lieu : { $place }
matching-chip-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}
matching-chip-tax-charitable = reconnu d’intérêt général (Freistellungsbescheid valable)
matching-chip-tax-applied = reconnaissance d’intérêt général demandée
matching-chip-tax-none = pas reconnu d’intérêt général
matching-chip-first = première demande
matching-chip-known = pas la première demande
matching-chip-share = votre part : { $percent } pour cent
matching-chip-language = demande en { $language }
matching-found = { $count ->
    [0] Rien ne correspond tout à fait. Voici les programmes les plus proches.
    [one] Un programme correspond à votre idée. Le plus adapté est en haut.
   *[other] { $count } programmes correspondent à votre idée. Le plus adapté est en haut.
}
matching-programme-of = Programme de la fondation
matching-fit-best = Correspond très bien
matching-fit-well = Correspond bien
matching-fit-partly = Correspond en partie
matching-fit-little = Correspond un peu
matching-fit-contradicts = Il y a un obstacle
matching-amount-range = de { $min } à { $max }
matching-decision = { $weeks ->
    [0] Réponse tout de suite
    [one] Réponse après environ une semaine
   *[other] Réponse après environ { $weeks } semaines
}
matching-why = Pourquoi cela correspond
matching-reason-similar-grants = Des projets semblables ont déjà été soutenus ici.
matching-reason-telling-words = Certains de vos mots désignent surtout ce programme.
matching-reason-wording = Vos mots reviennent souvent dans les projets soutenus ici.
matching-reason-similar-names = Des associations au nom semblable ont été soutenues ici.
matching-reason-purpose = Votre phrase est proche du but du programme.
matching-reason-concepts = Vos thèmes sont proches de ceux du programme.
matching-reason-concepts-shared = Ce que vous avez en commun avec le programme : { $concepts }.
matching-reason-meaning = Le sens de votre phrase est proche du programme.
matching-reason-meaning-maybe = Le sens de votre phrase est peut-être proche du programme.
matching-reason-region = Des projets de votre région sont soutenus ici.
matching-reason-region-of = Des projets dans la région de { $place } sont soutenus ici.
matching-reason-size = La somme correspond à ce qui est habituel ici.
matching-reason-kind = Des organisations comme la vôtre sont soutenues ici.
matching-reason-newcomers = Les associations qui demandent pour la première fois sont aussi soutenues ici.
matching-reason-second-grants = Les associations qui ont déjà de l’expérience sont soutenues ici.
matching-reason-co-funding = Des fondations que vous connaissez déjà soutiennent aussi des projets ici.
matching-reason-close-funders = Beaucoup d’associations soutenues ici le sont aussi par des fondations que vous connaissez.
matching-reason-known-funder = Cette fondation vous a déjà soutenus dans un autre programme.
matching-reason-same-field = Des programmes de ce domaine ont déjà soutenu des projets semblables.
matching-reason-funder-region = Cette fondation soutient des projets dans votre région.
matching-reason-usual-sum = Des montants comme le vôtre ont souvent été accordés ici.
matching-reason-known-field = Un programme de ce domaine vous a déjà soutenus.
matching-reason-popularity = Beaucoup d’aides ont déjà été données ici.
matching-strength-strong = compte beaucoup
matching-strength-some = compte
matching-strength-little = compte un peu
matching-feature-similar-grants = Aides semblables
matching-feature-telling-words = Mots révélateurs
matching-feature-wording = Choix des mots
matching-feature-similar-names = Noms semblables
matching-feature-purpose = But du programme
matching-feature-concepts = Thèmes et publics
matching-feature-meaning = Sens de la phrase
matching-feature-region = Région
matching-feature-size = Montant
matching-feature-kind = Type d’organisation
matching-feature-newcomers = Ouvert aux nouvelles associations
matching-feature-second-grants = Ouvert aux associations qui ont de l’expérience
matching-feature-co-funding = Fondations en commun
matching-feature-close-funders = Fondations proches
matching-feature-known-funder = Fondation connue
matching-feature-same-field = Même domaine
matching-feature-funder-region = Région de la fondation
matching-feature-usual-sum = Montant habituel
matching-feature-known-field = Domaine connu
matching-feature-popularity = Nombre d’aides
matching-feature-average = { $name } (inconnu, compte comme la moyenne)
matching-precedents = Ce qui a déjà été soutenu ici
matching-precedent = { $year } : { $amount } pour « { $title } » ({ $who })
matching-precedent-plain = { $year } : « { $title } » ({ $who })
matching-gates = Conditions de la fondation
matching-gate-yes = Convient
matching-gate-no = Ne convient pas
matching-gate-unknown = À vérifier
matching-source = Source
matching-source-on = Source, lue le { $date }
matching-hint-up-to = jusqu’à { $amount }
matching-hint-from = à partir de { $amount }
matching-hint-own-share = vous payez { $percent } pour cent vous-mêmes
matching-hint-months = { $months ->
    [one] un mois au maximum
   *[other] { $months } mois au maximum
}
matching-hint-until = demandes jusqu’au { $date }
matching-hint-announced = annoncé pour le { $date }
matching-hint-over = la date limite était le { $date }
matching-hint-rolling = toute l’année
matching-hint-ask-first = demander d’abord, écrire ensuite
matching-hint-tax-applied = il faut d’abord recevoir la lettre du service des impôts
matching-missing = Ce qui manque encore
matching-missing-no = { $rule } : cela ne convient pas. Appelez-nous pour trouver un autre chemin.
matching-missing-tell-us = { $rule } : vous ne nous l’avez pas encore dit.
matching-missing-clear-up = { $rule } : à vérifier avant la demande.
matching-next = Et maintenant ?
matching-next-another-way = N’écrivez pas encore de demande. Appelez-nous : il y a peut-être un autre chemin, par exemple avec une association partenaire.
matching-next-apply-by = Écrivez la demande et envoyez-la au plus tard le { $date }. Nous la relisons volontiers avec vous avant l’envoi.
matching-next-apply-any-time = Vous pouvez faire une demande à tout moment. Nous la relisons volontiers avec vous avant l’envoi.
matching-next-ask-first = N’écrivez pas tout de suite. Appelez-nous : nous vous mettons en contact avec la fondation.
matching-next-prepare = Les demandes sont annoncées pour le { $date }. Préparez-vous : nous vous aidons.
matching-next-ask-for-date = Nous ne connaissons pas encore la date limite. Appelez-nous : nous demandons pour vous.
matching-call = Appelez-nous :
matching-sum = Comment nous classons les programmes
matching-sum-total = Total des points
matching-show = Voir le programme
matching-nothing = Nous n’avons encore rien trouvé
matching-nothing-why = Cela ne veut pas dire qu’il n’y a rien. Nous ne connaissons pas toutes les fondations.
matching-nothing-words = Dites-le avec d’autres mots : ce que vous faites, pour qui et où.
matching-nothing-filters = Affichez tout, sans filtres.
matching-nothing-call = Ou appelez-nous. Nous cherchons avec vous :
matching-all-programmes = Voir tous les programmes
matching-filters = Affiner la liste
matching-filter-region = Seulement les programmes pour
matching-filter-theme = Seulement le thème
matching-filter-open = Seulement ce qui est ouvert en ce moment
matching-filter-newcomers = Seulement les programmes qui disent soutenir de nouvelles associations
matching-filter-hide-no = Ne pas montrer ce qui ne convient pas
matching-any = peu importe
matching-bridge-title = Le pont entre les associations et les fondations
matching-bridge-says = Depuis { $since }, { $associations ->
    [one] une association
   *[other] { $associations } associations
} et { $foundations ->
    [one] une fondation
   *[other] { $foundations } fondations
} travaillent ensemble, avec { $grants ->
    [one] une aide
   *[other] { $grants } aides
}.
matching-bridge-table = Lire sous forme de tableau
matching-bridge-association = Association
matching-bridge-foundation = Fondation
matching-bridge-years = Années
matching-bridge-sum = Somme
matching-fit = À quel point cela convient
matching-confidence = À quel point c’est sûr
matching-confidence-of = Sur 100 propositions comme celle-ci, environ { $percent } ont abouti à un financement. Souvent, plusieurs programmes conviennent aussi bien.
matching-tally-yes = remplies
matching-tally-no = non remplies
matching-tally-unknown = à vérifier
matching-everything = Tout sur cette proposition
matching-back = Retour à toutes les propositions
matching-pages = Plus de propositions
matching-before = Propositions précédentes
matching-after = Autres propositions
matching-openings = Ce qui ouvrirait plus de programmes
matching-openings-why = Pouvez-vous changer quelque chose ? Ce qui demande le moins d’effort vient en premier.
matching-openings-learn = Nous vous y préparons :
matching-opening = { $count ->
    [one] { $change } : un programme de plus
   *[other] { $change } : { $count } programmes de plus
}
matching-opening-both = { $first } et { $second }
matching-opening-language = demande rédigée en { $language }
matching-opening-cost = sans les frais « { $cost } »
matching-opening-months = { $months ->
    [one] avec un projet d’un mois
   *[other] avec un projet de { $months } mois
}
matching-opening-amount = avec une somme de { $amount }
matching-opening-own-share = avec { $percent } pour cent de fonds propres
matching-opening-await-tax-status = dès que votre Freistellungsbescheid (attestation d’utilité publique) est arrivé
matching-opening-tax-status = avec un Freistellungsbescheid valable (attestation d’utilité publique)
matching-opening-legal-form = comme association enregistrée (e. V.)
matching-keep = Garder cette idée
matching-keep-for = Pour quelle association ?
matching-keep-hint = Toutes les personnes qui gèrent votre association ici verront l’idée et ses propositions. L’équipe du centre aussi.
matching-keep-changes = Enregistrer les changements de l’idée
matching-kept = Nos idées
matching-kept-one = Notre idée
matching-kept-lead = Voici les idées que votre association a gardées. Chacune a ses propositions.
matching-kept-none = Vous n’avez pas encore gardé d’idée. Décrivez une idée, puis choisissez « Garder cette idée ».
matching-kept-new = Décrire une idée
matching-kept-back = Retour à l’idée
matching-kept-change = Changer l’idée
matching-kept-private = seulement pour votre association et l’équipe
matching-kept-shared = visible pour les fondations et d’autres associations
matching-kept-share-why = Si vous partagez l’idée, les fondations et les autres associations de ce centre peuvent la voir.
matching-kept-share = Partager l’idée
matching-kept-unshare = Ne plus partager
matching-kept-close = Clore l’idée
matching-kept-reopen = Rouvrir l’idée
matching-kept-closed = close
matching-kept-closed-ones = Idées closes
matching-told-declined = Ce programme a refusé une autre de vos idées. Il apparaît donc plus bas.
matching-told-funded = Ce programme a déjà financé une autre de vos idées.
matching-told-contacted = Vous avez déjà fait une demande ici pour une autre idée.
matching-told-others = Associations de ce centre qui ont fait une demande ici : { $asked }. Acceptées : { $funded }. Refusées : { $declined }.
matching-under-way = En cours
matching-suggested = Propositions
matching-suggested-none = Il n’y a pas de nouvelle proposition pour le moment.
matching-aside = Propositions mises de côté
matching-aside-why = Pourquoi ne convient-elle pas ?
matching-aside-choose = Veuillez choisir
matching-fund-amount = Combien d’argent recevez-vous ?
matching-fund-on = Quand avez-vous reçu l’accord ?
matching-fund-hint = La somme nous aide à mieux conseiller d’autres associations. Nous ne la montrons à personne.
matching-granted = { $amount }, accord du { $date }
matching-state-suggested = proposé
matching-state-dismissed = mis de côté
matching-state-contacted = demandé
matching-state-declined = refusé
matching-state-funded = accordé
matching-verb-dismiss = Mettre de côté
matching-verb-bring-back = Reprendre
matching-verb-contact = Nous avons demandé
matching-verb-take-back = Finalement, nous n’avons pas demandé
matching-verb-decline = La fondation a refusé
matching-verb-fund = La fondation a accepté
matching-verb-ask-again = Nous redemandons
matching-verb-correct = C’était une erreur
matching-reason-aside-other-theme = Il s’agit d’autre chose.
matching-reason-aside-conditions = Nous ne remplissons pas une condition.
matching-reason-aside-amount = C’est trop peu ou trop d’argent.
matching-reason-aside-effort = La demande donne trop de travail.
matching-reason-aside-time = Ce n’est pas le bon moment.
matching-reason-aside-known = Nous connaissons cette fondation, elle n’est pas pour nous.
matching-reason-aside-other = Une autre raison.
matching-feedback-not-now = Ce n’est plus possible. Quelqu’un de votre association a peut-être été plus rapide. Vous voyez ci-dessous où on en est.
matching-feedback-reason-missing = Veuillez choisir une raison. Ensuite nous mettons la proposition de côté.
matching-feedback-amount-wrong = Veuillez vérifier la somme et la date. La somme doit être supérieure à zéro. Vous pouvez aussi la laisser vide.
matching-feedback-day-ahead = Ce jour n’est pas encore venu. Veuillez écrire le jour de l’accord.
matching-together = Avec d’autres associations
matching-together-why = Certaines conditions ne se remplissent pas seul, mais avec des partenaires.
matching-together-show = Voir des partenaires possibles
matching-together-public = Nous utilisons seulement ce que les associations ont publié. Nous ne leur avons pas encore demandé.
matching-together-none = Pour cette idée, nous ne trouvons pas en ce moment de partenaires qui ouvriraient plus de programmes.
matching-together-carried = Une association pourrait porter l’idée pour vous
matching-together-with = Ensemble, vous pouvez demander
matching-together-opens = Cela ouvre
matching-together-call = Nous vous mettons en contact. Appelez-nous :
matching-brings-region = Elle se trouve là où la fondation finance.
matching-brings-legal-form = Elle a la bonne forme juridique.
matching-brings-tax-status = Elle a un Freistellungsbescheid valable.
matching-brings-newcomers = Elle a déjà reçu un financement.
matching-brings-language = Elle peut écrire dans la langue de la fondation.
matching-brings-own-share = Elle peut payer une partie des frais.
matching-ask-more = Autres questions
