# The words of polls.

ask-poll = Que veux-tu demander ? Dis-le avec les choix entre guillemets, ou dis annuler.
poll-no-question = Que veux-tu demander ? Dis d’abord la question, puis les choix.
poll-question-long = Cette question est trop longue : { $most } lettres au plus.
poll-how-many = Un sondage a de 2 à { $most } choix, ou aucun pour oui et non.
poll-option-long = « { $option }… » est trop long pour un choix : { $most } lettres au plus.
poll-options-alike = « { $option } » y est deux fois, ou ressemble à un autre. Que chaque choix soit différent.
poll-yesno-options = Un oui ou non n’a pas de choix : enlève-les, ou enlève la méthode.
poll-needs-options = { $method } a besoin de choix : dis-les entre guillemets, après la question.
poll-not-with-method = { $setting } ne dit rien pour { $method }. Enlève-le.
poll-number = { $setting } est ici un nombre entier de 1 à { $most }.
poll-quorum-unreadable = Je ne peux pas lire « { $given } » comme le nombre qui doit voter. Écris quorum=5, ou quorum=20% avec who=members.
poll-share-needs-roll = Une part de tous a besoin de savoir qui sont tous. Dis aussi who=members.
poll-pass-unreadable = Je ne peux pas lire « { $given } » comme ce qu’il faut pour un oui. Écris pass=2/3 ou pass=">1/2 of cast".
poll-pass-range = Un oui demande de la moitié à tous.
poll-closes-unreadable = Je ne peux pas lire « { $given } » comme durée. De 5 minutes à 60 jours, comme closes=2d.
poll-in-private = Demande cela dans le salon où l’on doit voter.
poll-too-many = { $most } votes sont déjà ouverts. Laisse-en un se terminer d’abord.
poll-about-people = Un vote sur des personnes est secret. Enlève secret=no.
poll-nobody-established = Personne ici n’est encore établi, donc personne ne pourrait voter. Enlève who=members.
poll-preview = Ouvrir ce vote ? { $question }
poll-open-for = Il est ouvert { $span }.
poll-open-button = L’ouvrir
poll-cancel-election = Une élection finit à son heure, et personne ne l’annule.
poll-close-own = Seule la personne qui a demandé peut le terminer avant l’heure. La modération peut l’annuler.
poll-close-at-time = Il se termine à son heure, comme dit à l’ouverture : { $until }.
poll-listed-open = { $number } : { $question } { $count ->
    [one] { $count } voix ; se termine { $at }.
   *[other] { $count } voix ; se termine { $at }.
 }
poll-listed-closed = { $number } : { $question } Terminé { $at }.
poll-listed-cancelled = { $number } : { $question } Annulé { $at }.
poll-cancelled = { $who } a annulé { $number } : { $question } ({ $reason })
voters-head = { $number } : { $question } { $count ->
    [one] { $count } voix.
   *[other] { $count } voix.
 }
voters-hidden = Qui a voté quoi dans { $number } est montré à la fin : { $at }.
voters-line = { $who } : { $choice }
voters-left = Pas encore : { $who }
command-poll-new = Pose une question sur laquelle tout le monde ici peut voter.
    .details = Avec seulement une question, c’est oui, non ou abstention. C’est ouvert trois jours si tu ne dis pas closes=1d.
    .question = ce que tu demandes ; les choix entre guillemets
    .options = les choix, avec | entre eux
    .closes = combien de temps c’est ouvert, comme 3d
    .method = comment on compte
    .picks = combien on peut choisir
    .who = qui peut voter
    .quorum = combien doivent voter, comme 5 ou 20%
    .passes = ce qu’il faut pour un oui, comme 2/3
    .seats = combien de places stv remplit
    .abstain = si une abstention compte comme voix
    .secret = si personne n’apprend qui a voté quoi
    .hide = si les chiffres sont cachés jusqu’à la fin
command-poll-show = Vois où en est un vote, ou comment il s’est terminé.
    .number = le numéro ; sinon, le seul ouvert
command-poll-list = Vois quels votes sont ouverts, et les derniers terminés.
command-poll-close = Termine avant l’heure un sondage que tu as posé.
    .number = le numéro du vote
command-poll-cancel = Annule un vote, sans résultat.
    .number = le numéro du vote
    .reason = pourquoi
command-poll-voters = Vois qui a voté quoi, et qui n’a pas voté.
    .details = D’un vote secret tu vois qui pouvait voter, et si un reçu fait partie de ce qui a été compté.
    .number = le numéro du vote
    .page = quelle page
    .receipt = le reçu d’un vote secret
