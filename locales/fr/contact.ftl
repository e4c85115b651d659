contact-title = Contact
contact-lead = Appelez-nous ou écrivez-nous. Ici, vous voyez si quelqu’un est là en ce moment.
contact-open = Joignable maintenant
contact-open-until = Joignable maintenant, jusqu’à { $time }
contact-closed = Injoignable pour le moment
contact-in-minutes = Bientôt joignable : dans { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
contact-today = Joignable aujourd’hui à partir de { $time }
contact-tomorrow = Joignable demain à partir de { $time }
contact-this-week = De nouveau joignable { $day } à partir de { $time }
contact-later = De nouveau joignable le { $date } à partir de { $time }
contact-on-1 = lundi
contact-on-2 = mardi
contact-on-3 = mercredi
contact-on-4 = jeudi
contact-on-5 = vendredi
contact-on-6 = samedi
contact-on-7 = dimanche
contact-day-1 = lundi
contact-day-2 = mardi
contact-day-3 = mercredi
contact-day-4 = jeudi
contact-day-5 = vendredi
contact-day-6 = samedi
contact-day-7 = dimanche
contact-list-comma = {", "}
contact-holiday-today = Aujourd’hui est férié : { $name }.
contact-holiday-new-year = Jour de l’an
contact-holiday-epiphany = Épiphanie
contact-holiday-womens-day = Journée internationale des femmes
contact-holiday-good-friday = Vendredi saint
contact-holiday-easter-sunday = Dimanche de Pâques
contact-holiday-easter-monday = Lundi de Pâques
contact-holiday-labour-day = Fête du Travail
contact-holiday-liberation-day = Jour de la Libération
contact-holiday-ascension-day = Ascension
contact-holiday-whit-sunday = Dimanche de Pentecôte
contact-holiday-whit-monday = Lundi de Pentecôte
contact-holiday-corpus-christi = Fête-Dieu
contact-holiday-uprising-day = 75e anniversaire du soulèvement du 17 juin 1953
contact-holiday-peace-festival = Fête de la paix d’Augsbourg
contact-holiday-assumption-day = Assomption
contact-holiday-childrens-day = Journée de l’enfance
contact-holiday-unity-day = Jour de l’unité allemande
contact-holiday-reformation-day = Fête de la Réformation
contact-holiday-all-saints = Toussaint
contact-holiday-repentance-day = Jour de pénitence et de prière
contact-holiday-christmas-day = Noël
contact-holiday-second-christmas-day = Lendemain de Noël
contact-reason-year-end = Nous faisons une pause entre les fêtes.
contact-reason-leave = Nous sommes en congé.
contact-reason-training = Nous sommes en formation.
contact-reason-event = Nous participons à un événement.
contact-reason-other = Personne n’est là ces jours-là.
contact-call = Appeler :
contact-away = Absences
contact-languages = Langues
contact-all-hours = Tous les horaires et adresses
contact-kind-person = Personne de contact
contact-kind-hotline = Ligne d’interprétation
contact-form-who = Qui répond ?
contact-form-kind = Type
contact-form-name = Nom
contact-form-name-hint = La personne doit avoir accepté que son nom figure ici.
contact-form-phone = Téléphone
contact-form-email = E-mail
contact-form-languages = Langues parlées ici
contact-form-languages-hint = Codes séparés par un point-virgule, par exemple de;ar;vi.
contact-form-position = Ordre
contact-form-position-hint = 1 vient en premier.
contact-form-hours = Quand quelqu’un est-il là ?
contact-form-hours-hint = Par exemple 9–12, 13–17. Vide : personne ce jour-là. Les jours fériés sont comptés d’office.
contact-form-where = Où se trouve l’équipe ?
contact-form-place = Lieu
contact-form-place-hint = Code postal et lieu. Nous en déduisons les jours fériés.
contact-form-local = Jours fériés propres à votre commune
contact-form-closure = Jours sans permanence ({ $number })
contact-form-first = Premier jour
contact-form-last = Dernier jour
contact-form-yearly = Chaque année
contact-form-reason = Pourquoi ?
contact-form-role = Titre
contact-form-role-hint = Par exemple « Votre personne de contact ».
contact-form-note = Une phrase à ce sujet
contact-barrier-text = Qu’est-ce qui ne fonctionne pas ?
contact-barrier-text-hint = Par exemple : un bouton est inaccessible au clavier. Écrivez dans votre langue.
contact-barrier-page = Sur quelle page ?
contact-barrier-reply = Votre adresse e-mail
contact-barrier-reply-hint = Seulement si vous souhaitez une réponse.
contact-barrier-trap = Merci de laisser ce champ vide
contact-barrier-send = Envoyer le message
contact-barrier-sent = Merci ! Votre message est en route.
contact-barrier-too-many = Nous recevons en ce moment un très grand nombre de messages. Votre texte est toujours là. Réessayez dans un quart d’heure ou appelez-nous.
contact-barrier-subject = Obstacle sur le site
contact-barrier-nothing = non indiqué
contact-barrier-letter =
    On nous a signalé un obstacle sur le site :

    { $text }

    Page : { $page }
    Langue de la page : { $language }
    Répondre à : { $reply }
