people-sign-in = Se connecter
people-sign-out = Se déconnecter
people-email = Adresse e-mail
people-password = Mot de passe
people-both-needed = Merci d’écrire votre adresse e-mail et votre mot de passe.
people-email-needed = Merci d’écrire votre adresse e-mail.
people-wrong = L’adresse e-mail ou le mot de passe n’est pas le bon. Réessayez, ou demandez-nous un lien.
people-too-many = Il y a eu beaucoup d’essais. Merci d’attendre un quart d’heure.
people-link-explained = Vous n’avez pas de mot de passe, ou vous l’avez oublié ? Nous vous envoyons un lien. Il est valable 30 minutes.
people-send-link = Recevoir un lien par e-mail
people-no-account = Pas de compte ? Vous n’en avez pas besoin pour trouver des fondations. Votre association ou votre fondation souhaite un compte ? Écrivez-nous ou appelez-nous :
people-link-sent = Regardez vos e-mails
people-link-sent-text = S’il existe un compte pour cette adresse, le lien est en route. Regardez aussi dans les courriers indésirables (spam).
people-back-to-sign-in = Retour à la connexion
people-link-confirm = Encore un clic, et la connexion est faite.
people-link-expired = Ce lien n’est plus valable. Demandez-en un nouveau.
people-link-subject = Votre lien pour vous connecter
people-link-body =
    Bonjour { $name },

    ce lien vous permet de vous connecter. Il est valable 30 minutes et une seule fois :
    { $url }

    Vous n’avez pas demandé de lien ? Alors supprimez simplement ce message.
people-desk = Mon espace
people-hello = Bonjour, { $name }
people-waits = À traiter
people-waits-texts = Textes que j’ai commencés
people-waits-translations = Traductions ({ $language })
people-write = Écrire
people-bridge = Associations, fondations, financement
people-centre = Le centre
people-all-drafts = Brouillons d’associations et de fondations
people-import = Ajouter des fiches à partir d’un fichier
people-own = Vos organisations
people-no-roles = Votre compte n’a pas encore de rôle dans ce centre. Appelez-nous, nous nous en occupons.
people-session-over = Votre session est terminée. Votre texte est encore là : connectez-vous et continuez.
people-session-go-on = Continuer avec mon texte
people-session-back = Vous êtes de nouveau connecté·e. Votre texte est encore là.
