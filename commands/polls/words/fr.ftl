# The words of polls.

ask-poll = Que veux-tu demander ? Réponds à ce message avec la question, les options entre guillemets, ou dis : annuler.
poll-no-question = Que veux-tu demander ? Dis d’abord la question, puis les options.
poll-question-long = Cette question est trop longue : { $most } caractères au plus.
poll-how-many = Un vote a de 2 à { $most } options, ou aucune pour oui et non.
poll-option-long = « { $option }… » est trop long pour une option : { $most } caractères au plus.
poll-options-alike = « { $option } » y est deux fois, ou ressemble à une autre. Que chaque option soit différente.
poll-yesno-options = Un oui ou non n’a pas d’options : enlève-les, ou enlève la méthode.
poll-needs-options = { $method } a besoin d’options : dis-les entre guillemets, après la question.
poll-not-with-method = { $setting } ne change rien avec { $method }. Enlève-le, ou ajoute { $fits }.
poll-number = { $most ->
    [1] { $setting } ne peut être ici que 1.
   *[other] { $setting } est ici un nombre entier de 1 à { $most }.
 }
poll-quorum-unreadable = Je ne peux pas lire « { $given } » comme le nombre de personnes qui doivent voter. Écris who=members quorum=5, ou quorum=20%.
poll-share-needs-roll = Pour une part de tous, il faut savoir qui sont tous. Dis aussi who=members. { $buttons }
poll-quorum-needs-roll = Pour dire combien doivent voter, il faut savoir qui le peut. Dis aussi who=members. { $buttons }
poll-members-button = Demander à tous les membres
poll-pass-unreadable = Je ne peux pas lire « { $given } » comme ce qu’il faut pour un oui. Écris pass=2/3 ou pass=">1/2 of cast".
poll-pass-range = pass= dit quelle part doit dire oui : au moins la moitié, au plus tous, par exemple pass=1/2, pass=2/3 ou pass=100%.
poll-closes-unreadable = Je ne peux pas lire « { $given } » comme durée. Ce peut être de 5 minutes à 60 jours, comme closes=2d, ou jusqu’à quand, comme closes="ven 18:00".
poll-in-private = Demande cela dans le salon où l’on va voter.
poll-too-many = { $most } votes sont déjà ouverts. Laisse-en un se terminer d’abord.
poll-about-people = Un vote sur des personnes est secret. Enlève secret=no.
poll-nobody-established = Personne ici ne fait encore partie de la maison, donc personne ne pourrait voter. Enlève who=members.
ask-option = Quelle est l’option ? Donne-la en réponse à ce message, ou dis annuler.
poll-date-unreadable = Je ne peux pas lire « { $given } » comme un moment à venir. Écris-le comme "ven 18:00", "3 mars 18:30" ou "2026-03-03 18:30".
poll-no-option = Dis aussi l’option.
poll-empty-option = Une des options est vide. Dis laquelle c’est, ou retire-la.
poll-adds-none = Les options de { $number } restent comme elles ont été posées.
poll-added-late = On pouvait ajouter des options à { $number } avant { $until }.
poll-full = Il y a déjà { $most } options, et il n’y a plus de place.
poll-added = { $who } a ajouté à { $number } : { $option }
poll-role-of-server = Je ne vois pas qui a le rôle « { $role } » du serveur : pour cela, Discord devrait me laisser lister ses membres. Pour les miens, je le sais : { $roles }
poll-role-unknown = Je ne connais pas de rôle « { $role } ». Je sais qui a ceux-ci : { $roles }
poll-role-nobody = Personne de la maison n’a le rôle { $role }, donc personne ne pourrait voter.
poll-preview = Ouvrir ce vote ? { $question }
poll-open-for = Il est ouvert { $span }.
poll-open-button = L’ouvrir
poll-dates-or-choice = Ce sont des dates. Veux-tu savoir qui peut venir quand, ou faut-il en choisir une ? { $buttons }
poll-when-button = Qui peut quand
poll-one-of-them-button = En choisir une
poll-fixed = Un vote reste tel qu’il a été posé jusqu’à sa fin. La modération peut l’annuler, et tu peux le reposer : { $cancel }
poll-two-readings = Cela peut se lire de deux façons. Laquelle ? { $buttons }
poll-yesno-button = Oui ou non
poll-or-command = Cela ressemble à une commande. Laquelle des deux ? { $buttons }
poll-ask-button = Demander « { $question } »
poll-setting-near = Je ne connais pas « { $given } » à cet endroit. Voulais-tu dire { $meant } ? Si cela fait partie de la question, mets-la entre guillemets.
poll-left-over = Je n’arrive pas à lire « { $given } » à cet endroit. { $more } dit ce qu’on peut dire d’autre. Chaque option se met entre guillemets, comme { $example }
poll-secret-button = Vote secret
poll-secret-or-not = Le vote doit-il être secret ? { $buttons }
poll-open-to-see = Ouvert, tel quel

poll-cancel-election = Une élection finit à son heure, et personne ne l’annule.
poll-close-own = Avant l’heure, il n’y a que { $who }, à l’origine de la question, qui peut le terminer. La modération peut l’annuler : { $cancel }
poll-close-at-time = Il se termine à son heure, comme dit à l’ouverture : { $until }.
poll-only-steward = Ici, l’entraide et la modération ouvrent les votes.
poll-only-moderator = Ici, la modération ouvre les votes.
poll-remind-own = La personne qui a demandé peut le rappeler, et la modération de ce salon aussi.
poll-reminded = Cela a déjà été dit ces dernières 24 heures. Tu peux le redire { $again }.
poll-remind-done = Redit là où { $number } a été demandé.
decisions-none = Rien n’a encore été décidé. Demande quelque chose : { $new }
decisions-none-with = Rien de décidé ne contient « { $word } ». Je cherche des mots de la question et de ses options, et des dates : juin, juin 2026, 2026-01..2026-03.
decided-passed = { $number } adopté, { $at } : { $question }
decided-failed = { $number } non adopté, { $at } : { $question }
decided-blocked = { $number } arrêté par un veto, { $at } : { $question }
decided-yes = { $number }, { $at } : { $question } Oui.
decided-no = { $number }, { $at } : { $question } Non.
decided-equal = { $number }, { $at } : { $question } À égalité.
decided-grants = { $number }, { $at } : { $question } { $results }
decided-won = { $number }, { $at } : { $question } { $won }.
command-poll-remind = Redis dans le salon qu’un vote est ouvert, et combien il en faut encore.
    .details = La personne qui a demandé le peut, et la modération du salon, une fois par jour. Personne n’est nommé.
    .number = le numéro du vote ; sans lui, le seul ouvert
command-decisions = Vois ce qui a été décidé, quand et comment, le plus récent d’abord.
    .word = un mot de la question ou de ses options, ou quand : juin, 2026-01..2026-03
    .page = quelle page
poll-export = { $number } : { $question } { $count ->
    [one] { $count } vote.
   *[other] { $count } votes.
 }
poll-export-file = Les votes, en tableau
command-poll-export = Reçois les votes dans un fichier pour tableurs.
    .details = Une ligne par vote : qui, ce qui a été dit, la raison, et combien de voix cela porte.
    .number = le numéro du vote ; sans lui, le seul ouvert, sinon le plus récent
    .page = quelle partie d’un grand vote
poll-listed-standing = { $number } : élection ({ $role }). Tu peux te présenter avant { $at } ; ensuite le vote commence.
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
voters-called-off = { $number } a été annulé avant la fin : qui a voté quoi reste caché.
voters-line = { $who } : { $choice }
voters-left = Pas encore : { $who }
poll-cancel-own = Ce vote te concerne : seule une autre personne de la modération peut l’annuler. Il se termine { $until }.
poll-cancel-purse = { $number } concerne la caisse, donc personne ne l’annule. Se termine { $until }.
command-poll-new = Pose une question sur laquelle tout le monde ici peut voter.
    .details = Avec seulement une question, c’est oui, non ou abstention. C’est ouvert trois jours si tu ne dis pas closes=1d.
    .question = ce que tu demandes ; les options entre guillemets
    .options = les options, une par ligne ou avec | entre elles
    .closes = combien de temps c’est ouvert, comme 3d
    .method = comment on compte
    .picks = combien on peut en choisir, comme 2 ou 1-3
    .who = qui peut voter : room, members, role:treasurer
    .quorum = combien doivent voter, comme 5 ou 20%
    .passes = ce qu’il faut pour un oui, comme 2/3
    .seats = combien gagnent quand il y a plusieurs places
    .abstain = si une abstention compte comme voix
    .change = si l’on peut changer son vote
    .add = si l’on peut ajouter des options
    .reasons = si l’on demande des raisons
    .tie = ce qui arrive en cas d’égalité
    .consent = si un veto l’arrête
    .secret = si personne n’apprend qui a voté quoi
    .hide = si les chiffres sont cachés jusqu’à la fin
command-poll-add = Ajoute une option à un vote qui en accepte.
    .details = Toute personne qui peut voter peut ajouter, dans la première moitié du temps, jusqu’à vingt options en tout.
    .number = le numéro du vote
    .option = l’option
command-poll-show = Vois où en est un vote, ou comment il s’est terminé.
    .number = le numéro ; sans lui, le seul ouvert
command-poll-list = Vois quels votes sont ouverts, et les derniers terminés.
command-poll-close = Termine avant l’heure un vote que tu as ouvert.
    .number = le numéro du vote
command-poll-cancel = Annule un vote, sans résultat.
    .number = le numéro du vote
    .reason = pourquoi
command-poll-voters = Vois qui a voté quoi, et qui n’a pas voté.
    .details = D’un vote secret tu vois qui pouvait voter, et si un reçu fait partie de ce qui a été compté.
    .number = le numéro du vote ; sans lui, le seul ouvert, sinon le plus récent
    .page = quelle page
    .receipt = le reçu d’un vote secret

## In help

topic-votes = Votes
poll-add-person = Une option sur une personne rend le vote secret, on ne peut donc pas l’ajouter ici. Demande-le dans un vote à part.
poll-export-hidden = Les voix sont cachées jusqu’à la fin : { $until }.
setting-polls = Qui peut ouvrir des votes ; sinon tous, et dans une grande communauté l’entraide et la modération.
setting-poll-pictures = Si le résultat d’un vote vient avec son image.
setting-native-polls = Si je montre les votes simples comme des sondages de ton application, là où elle en a.

poll-method-yesno = oui, non ou abstention. C’est ainsi quand il n’y a pas d’options.
poll-method-choice = chacun en choisit une, ou jusqu’à deux avec picks=2 ; celle qui a le plus de voix gagne. C’est ainsi quand il y a des options.
poll-method-approval = chacun en choisit autant qu’il veut ; celle qui a le plus de voix gagne.
poll-method-dates = pour chaque date oui, au besoin ou non ; celle qui a le moins de non gagne, puis le plus de oui. Un non seul dit qu’aucune ne va.
poll-method-ranked = chacun les met en ordre ; celle qui a le moins de voix sort et ses voix passent à la suivante, jusqu’à ce que l’une ait plus de la moitié.
poll-method-schulze = chacun les met en ordre, même plusieurs à une place ; chacune est comparée à chaque autre, et la plus forte gagne.
poll-method-stv = chacun les met en ordre et plusieurs gagnent, autant que le dit seats=3 ; les voix en trop passent en partie à la suivante.
poll-method-unknown = Je ne connais pas de méthode « { $given } ». Il y a { $choices }. { $help } dit ce qu’elles veulent dire.
poll-closes-after-date = À la fin de ce vote, { $date } serait déjà passé. Dis un closes=… plus court, ou ne mets rien : il se termine alors avant la première date.
poll-date-too-soon = Personne ne pourrait voter à temps sur { $date } : la première date doit être dans dix minutes au moins.
poll-picks-turned = Dans picks={ $given }, le plus grand nombre est devant. Écris d’abord le minimum, puis le maximum : picks={ $meant }
poll-quorum-beyond = { $count ->
    [one] Une seule personne peut voter, il n’y en aura donc jamais { $needed }. Demande { $count }, ou enlève quorum={ $needed }.
   *[other] Seules { $count } personnes peuvent voter, il n’y en aura donc jamais { $needed }. Demande { $count } au plus, ou une part, comme quorum=50%.
 }
poll-export-erased = { $number } a été annulé et ses votes sont effacés : ils n’ont pas été comptés.
poll-only-yesno = { $setting } ne vaut que pour oui ou non, sans options. Enlève-le, ou enlève les options.
poll-date-without-time = Il manque l’heure à « { $given } ». Écris chaque date avec son heure, par exemple "{ $meant }".
poll-only-options = { $setting } ne vaut qu’avec des options : donne-les entre guillemets, après la question, ou enlève-le.
ask-block = Pourquoi cela ne doit-il pas se faire ? Réponds avec ta raison, ou dis annuler.
poll-blocks-none = Dans le { $number }, il n’y a pas de veto : oui et non décident. Vote ainsi : { $example }
command-poll-block = Mets ton veto, avec ta raison, là où l’accord de tous est demandé.
    .details = C’est ton vote, et tu peux le changer comme tout autre. La raison s’affiche avec le résultat.
    .number = le numéro du vote
    .reason = pourquoi cela ne doit pas se faire
poll-cancel-not-yours = Seule la modération de ce salon peut annuler un vote. Qui l’a ouvert peut le terminer avant l’heure : { $instead }
poll-about-options = Ce qu’on peut choisir : de 2 à 20 options, entre guillemets après la question, une par ligne, ou séparées par |. Sans option, c’est oui, non ou abstention.
poll-about-closes = Combien de temps il reste ouvert, de 5 minutes à 60 jours, par exemple 30m, 2h, 3d. Par défaut, trois jours. closes="ven 18:00" dit jusqu’à quand, à l’heure du salon.
poll-about-method = Comment on compte. Par défaut, chaque personne choisit une option ; sans options, c’est oui ou non.
poll-about-picks = Combien d’options chaque personne peut choisir : 2, c’est jusqu’à deux ; 2-3, deux ou trois. Par défaut, une.
poll-about-who = Qui peut voter. room : tout le monde ici, et c’est ainsi par défaut. members : les membres établis, comptés à l’ouverture. role:treasurer : qui a ce rôle.
poll-about-quorum = Combien de personnes doivent voter pour que cela compte : 5, c’est cinq personnes ; 20%, une part de celles qui le peuvent. Ajoute who=members. Qui laisse quelqu’un voter à sa place ne compte pas pour cela.
poll-about-pass = Ce qu’il faut à un oui : 2/3 des personnes qui disent oui ou non, ">1/2 of cast" de celles qui votent, "60% of all" de celles qui peuvent voter. Par défaut, plus de oui que de non.
poll-about-passes = Ce qu’il faut à un oui. On écrit pass=2/3 : des personnes qui disent oui ou non.
poll-about-seats = Combien d’options gagnent, là où il y a plusieurs places. Cela va avec method=stv.
poll-about-abstain = Si une abstention compte comme un vote. apart : non, ni pour le nombre qu’il faut, ni pour une part des personnes qui votent.
poll-about-change = Si on peut changer son vote jusqu’à la fin. Par défaut, oui ; avec no, ce qui est dit reste.
poll-about-add = Si les votants peuvent ajouter des options dans la première moitié du temps, jusqu’à 20 en tout.
poll-about-reasons = Si une raison va avec le vote. asked : le vote la demande ; needed : pas de vote sans raison ; off : on n’en prend pas.
poll-about-tie = Ce qui se passe en cas d’égalité. named : on nomme les ex æquo, rien de plus ; older : l’option proposée en premier gagne ; draw : au sort ; as it was : rien ne change ; reopen : cela continue une fois.
poll-about-consent = Avec yes, un seul veto arrête la proposition. Qui le met dit pourquoi.
poll-about-secret = Avec yes, on vote avec moi en privé, et personne ne sait qui a voté quoi. Les chiffres viennent à la fin.
poll-about-hide = Avec yes, personne ne voit où en est le vote avant la fin ; alors tout le monde voit qui a voté quoi.

poll-export-few = Moins de { $least } personnes ont donné des points, donc les bulletins ne sont pas montrés : on verrait de qui ils sont.
poll-secret-add = Retire add=yes : les options d’un vote secret sont fixées à l’ouverture.
poll-secret-change = Retire change=no : un vote secret peut toujours être changé jusqu’à la fin, pour que toute personne observée ou pressée en votant puisse voter de nouveau, seule.
poll-secret-consent = Retire consent=yes : un veto porte un nom et une raison, et personne ne doit savoir qui a voté quoi.
poll-secret-reasons = Retire reasons=needed : une raison peut trahir qui a voté, donc dans un vote secret personne n’a à en donner. Dis reasons=asked pour la demander.
poll-secret-reopen = Retire tie=reopen : les votes secrets sont ouverts une fois, à la fin, et on ne peut plus continuer après. Dis tie=draw pour un tirage au sort vérifiable.
poll-secret-dates = Un vote sur des dates n’est ni secret ni caché : il sert à voir ensemble qui peut quand. Retire secret=yes et hide=yes.
poll-needs-choices = Que peut-on choisir ? Donne les options entre guillemets, par exemple { $example } Ou est-ce oui ou non ? { $buttons }
poll-condition = « { $given } » doit-il valoir pour le vote ? Alors je l’ôte de la question. Rien n’est encore ouvert. { $buttons }

page-votes-none = reprends ton vote
page-votes-secret = pose une question sans que personne sache qui a voté quoi
page-votes-dates = trouve la date qui convient au plus grand nombre
page-votes-several = laisse chacun en choisir plusieurs
poll-about-dates = Pour chaque date, on dit oui, au besoin ou non. Donne les dates comme options, chacune avec son heure, et method=dates.

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-poll = Mettre aux voix
wish-decisions = Montre ce qui a été décidé
