# The words of the common purse.

## See it and fill it

treasury-holds = Dans la caisse : { $held }{ $some ->
    [0] .
   *[other] , dont mis de côté : { $reserved }. Libre : { $free }.
 }
treasury-month = Ce mois-ci : { $came } d’entrées, { $went } de sorties.
treasury-currency = La monnaie : { $said }
treasury-mutual = du crédit mutuel, qui naît quand on donne ; chacun peut descendre jusqu’à { $limit } sous zéro.
treasury-issued = émise, sans limite ; personne ne descend sous zéro.
treasury-capped = émise, { $cap } au plus ; personne ne descend sous zéro.
treasury-ceiling = On ne peut plus rien donner à qui a déjà { $ceiling }.
treasury-sealed = Scellé : { $fields }.
treasury-more = En savoir plus : { $more }. Pour proposer une dépense : { $propose }
treasury-give-button = Donner { $amount } à la caisse
give-where = « { $words } » : c’est là que ça va, ou ce à quoi ça sert ? { $buttons }
give-fund-button = Au fonds { $fund }
give-goal-button = Pour { $goal }
give-treasury-button = À la caisse
treasury-given = { $who } a donné { $amount } { $some ->
    [0] à la caisse
   *[other] au fonds { $fund }
 }{ $memo }.  { $reference }
treasury-in-funds = Dans des fonds : { $funds }. Hors fonds : { $rest }.
treasury-in-fund = { $fund } { $held }
treasury-empty = Rien n’est encore entré dans la caisse.
treasury-empty-but = Dans la monnaie d’ici, rien n’est encore entré dans { $some ->
    [0] la caisse
   *[other] le fonds { $fund }
 }. Argent de l’extérieur : { $typed }
treasury-line-donate = de { $who }{ $some ->
    [0] {""}
   *[other] {" "}pour { $fund }
 }{ $memo } { $reference }
treasury-line-adjust = de { $who }{ $memo } { $reference }
treasury-line-mint = émission { $reference }
treasury-line-burn = détruit { $reference }
treasury-line-import = apporté d’avant { $reference }
treasury-line-grant = aides à { $who } { $reference }
treasury-line-payout = frais d’un cercle d’épargne { $reference }
treasury-line-spend = à { $who }{ $some ->
    [0] {""}
   *[other] {" "}sur { $fund }
 }{ $memo } { $reference }
treasury-line-move = { $between ->
    [1] de la caisse vers { $taker }
    [2] de { $giver } vers la caisse
   *[other] de { $giver } vers { $taker }
 } { $reference }
treasury-report = { $month } : au début, dans { $some ->
    [0] la caisse
   *[other] le fonds { $fund }
 } : { $held }.
treasury-chart = Ce qui est entré et sorti
treasury-kind-donate = Dons, entrée
treasury-kind-adjust = Payé à la demande de la modération
treasury-kind-mint = Émission, entrée
treasury-kind-burn = Détruit, sortie
treasury-kind-import = Apporté d’avant, entrée
treasury-kind-spend = Dépensé par décision, sortie
treasury-kind-grant = Aides, sortie
treasury-kind-payout = Frais de cercles d’épargne, entrée
treasury-kind-move = { $came ->
    [1] Versé ici, entrée
   *[other] Versé ailleurs, sortie
 }
treasury-report-item = { $number } : { $amount } à { $to }{ $memo }.
treasury-report-end = À la fin : { $held }.
treasury-report-now = Maintenant : { $held }.
treasury-nothing-then = Rien n’a bougé dans { $some ->
    [0] la caisse
   *[other] le fonds { $fund }
 } à ce moment-là ; solde : { $held }.{ $others ->
    [0] {""}
   *[other] {" "}Dans une autre monnaie : { $typed }
 }
treasury-report-others = Dans une autre monnaie : { $typed }
treasury-months = D’un mois à un mois plus tardif, { $most } mois au plus.
treasury-month-unreadable = Je n’arrive pas à lire « { $given } » comme un mois. Écris-le ainsi : { $example }.
treasury-month-to-come = Ce mois n’est pas dans mes livres. Le dernier est { $example }.

## What is proposed

spend-question = Dépenser { $amount }{ $drawn }, à { $to }{ $memo }.
drawn-fund = du fonds { $fund }
drawn-parts = en { $count } paiements, un { $every ->
    [0] par semaine
    [1] toutes les deux semaines
   *[other] par mois
 }
fund-question = Créer un fonds nommé { $name }.
move-question = Verser { $amount } de la caisse au fonds { $target }{ $memo }.
move-back-question = Remettre { $amount } du fonds { $fund } dans la caisse{ $memo }.
move-between-question = Verser { $amount } du fonds { $fund } au fonds { $target }{ $memo }.
close-question = Fermer le fonds { $fund } ; ce qu’il contient, { $amount }, revient à la caisse.
budget-question = { $some ->
    [0] Ne plus donner de budget au fonds { $target }.
   *[other] Donner au fonds { $target } un budget de { $amount } par mois.
 }
stop-question = { $begun ->
    [0] Finalement, ne pas faire { $number } : { $question }
   *[other] Ne plus rien payer pour { $number } : { $question }
 }
mint-question = Émettre { $amount } pour la caisse{ $memo }.
grants-question = Garder { $amount }{ $drawn } pour l’appel à projets « { $title } », où chacun propose et où l’on vote.
grants-gifts-question = Garder { $amount }{ $drawn } pour l’appel à projets « { $title } », où chacun propose et où l’on donne.
grants-thanks-question = Garder { $amount }{ $drawn } pour le tour de mercis « { $title } », où chacun donne des points aux autres.
burn-question = Détruire { $amount } de la caisse{ $memo }.
appoint-question = Confier la caisse à { $to }.
dismiss-question = Retirer la caisse à { $to }.
policy-question = Comment la caisse est dépensée : { $what }
limit-question = Changer la monnaie, { $field } : { $value }.
limit-question-own = Changer pour { $to }, { $field } : { $value }.
question-again = Encore une fois sur { $number } : { $question }
ask-purpose = C’est pour quoi ? Réponds à ce message en quelques mots, ou dis : annuler.
ask-proposal = Quelle proposition ? Dis son numéro, ou dis : annuler.
propose-ask = Proposer ceci ? { $question }
propose-button = Proposer
small-by = { $alone ->
    [1] de la personne qui tient la caisse et d’une autre
    [2] de deux personnes de la modération, ou de la seule qui modère et d’une autre,
   *[other] { $count ->
        [1] d’une personne qui tient la caisse
        [2] de deux personnes qui tiennent la caisse
       *[other] de { $count } personnes qui tiennent la caisse
     }
 }
propose-needs = { $count ->
    [one] Elle s’ouvre dès qu’une personne de plus la soutient.
   *[other] Elle s’ouvre dès que { $count } personnes de plus la soutiennent.
 }
propose-small = C’est une petite dépense : avec l’accord { $by } elle est payée { $hours } heures après, sauf si { $count ->
    [one] quelqu’un s’y oppose.
   *[other] { $count } s’y opposent.
 }
propose-open-for = C’est ouvert { $span }.
propose-wait = { $count ->
    [one] C’est valable dans deux jours, sauf si quelqu’un s’y oppose.
   *[other] C’est valable dans deux jours, sauf si { $count } s’y opposent.
 }
propose-moderators-mint = Jusqu’à la première dépense décidée de la caisse, c’est la modération qui le fait : { $typed }
propose-is-already = { $to } tient déjà la caisse.
propose-is-none = { $to } ne tient pas la caisse.
propose-oneself = C’est toi. Quelqu’un d’autre peut te proposer.
limit-of-all = Seule la limite de crédit peut différer pour une personne ; ceci vaut pour tout le monde : { $field }.
treasurers-too-few = Vous avez décidé qu’au moins { $count } personnes tiennent la caisse. Pour changer cela : { $typed }
propose-in-private = Propose ça dans le salon, où tout le monde le voit.
propose-no-purpose = Dis pour quoi c’est, par exemple { $example }
propose-nobody = Ici, personne ne peut encore voter sur l’argent : il faut faire partie de la maison depuis 14 jours.
propose-one-open = Tu as déjà une proposition ouverte, { $number }. Il faut d’abord qu’elle se termine, ou que tu la retires : { $typed }
propose-too-much = La caisse n’a pas autant de libre, seulement { $free }.
fund-too-much = Le fonds { $fund } n’a pas autant de libre, seulement { $free }.
propose-nothing-free = La caisse n’a rien de libre en ce moment. Pour lui donner : { $give }
proposal-newcomer = Tu viens d’arriver. Une fois que tu feras partie de la maison, tu pourras le faire.
proposal-wait = { $number } n’a pas été adopté ; qui l’a proposé ou soutenu pourra recommencer { $until }.
proposal-head = { $number } : { $question }
proposal-asked = { $number }, proposé par { $who } : { $question }
proposal-needs-seconds = { $count ->
    [one] Elle s’ouvre si une personne de plus la soutient avant { $until }.
   *[other] Elle s’ouvre si { $count } personnes de plus la soutiennent avant { $until }.
 }
proposal-small = C’est une petite dépense : il lui faut l’accord { $by } avant { $until } ; sinon, on vote.
proposal-approved = { $number }, approuvé par { $who } : { $question }
proposal-window = { $count ->
    [one] Si quelqu’un s’y oppose avant { $until }, on vote ;
   *[other] Si { $count } s’y opposent avant { $until }, on vote ;
 } { $spend ->
    [0] sinon, c’est fait à ce moment-là.
   *[other] sinon, c’est payé à ce moment-là.
 }
proposal-approve-so-far = Approuvé par { $who }.
proposal-object-so-far = Oppositions : { $who }.
proposal-second-button = Soutenir
proposal-approve-button = Approuver
proposal-object-button = S’opposer
proposal-challenge = { $count ->
    [one] Si quelqu’un s’y oppose avant { $until }, on vote une seconde fois ;
   *[other] Si { $count } s’y opposent avant { $until }, on vote une seconde fois ;
 } { $spend ->
    [0] sinon, c’est fait à ce moment-là.
   *[other] sinon, c’est payé à ce moment-là.
 } { $object }  ou : { $typed }
proposal-purse = Dans la caisse : { $held }, dont mis de côté : { $reserved }.
proposal-freed = Ce qui était mis de côté pour ça, { $amount }, est de nouveau libre.
proposal-looks-alike = { $paid ->
    [0] Le même montant est demandé pour la même personne dans { $number }.
   *[other] Le même montant a déjà été payé à la même personne dans { $number }.
 }
proposal-first-time = La caisse n’a encore jamais rien payé à { $to }.
proposal-fresh = { $count ->
    [one] Une des personnes qui peuvent voter est nouvelle depuis moins de 30 jours.
   *[other] { $count } des personnes qui peuvent voter sont nouvelles depuis moins de 30 jours.
 }
proposal-final = Assez de gens se sont opposés à la première décision. Ce qui sort d’ici est définitif.
proposal-eased = Trop peu de gens ont voté ces derniers temps, donc il en faut ici moins que les { $count } habituels.
proposal-is-asked = Elle attend des soutiens ; fin { $until }.
proposal-is-small = Elle attend celles et ceux qui tiennent la caisse ; fin { $until }.
proposal-is-window = { $spend ->
    [0] C’est fait { $until },
    [2] C’est payé { $until },
   *[other] C’est approuvé, et payé { $until },
 } sauf si assez de gens s’y opposent.
proposal-is-vote = On vote dessus.
proposal-is-challenge = C’est adopté, et { $spend ->
    [0] fait
   *[other] payé
 } { $until }, sauf si assez de gens s’y opposent.
proposal-is-second = On vote dessus une seconde fois.
proposal-is-stuck = C’est adopté et pas encore fait ; on peut réessayer avant { $until }.
proposal-is-round = C’est ouvert, et réparti à la fin.
proposal-is-called-off = L’appel à projets est annulé.
proposal-is-running = { $paid } paiements sur { $count } sont faits ; le prochain : { $until }.
proposal-is-short = { $paid } paiements sur { $count } sont faits. Le prochain attend et je réessaie ; fin { $until }.
proposal-is-stopped = { $count ->
    [1] C’est arrêté, et ça ne se fait pas.
   *[other] Arrêté après { $paid } paiements sur { $count }.
 }
proposal-is-paid = C’est payé.
proposal-is-done = C’est fait.
proposal-is-failed = Ce n’est pas adopté.
proposal-is-withdrawn = C’est retiré.
proposal-is-lapsed = Son temps est écoulé.
proposal-is-forgotten = C’est terminé, car la personne concernée a été oubliée ici.
proposal-is-over = C’est arrivé trop tard : ce qu’il fallait arrêter est déjà terminé.
proposal-paid = { $number } : la caisse a payé à { $to } { $amount }{ $memo }.  { $reference }
proposal-done = { $number } est fait : { $question }  { $reference }
proposal-round = { $number } est décidé, et l’appel s’ouvre.
proposal-stuck = { $number } est adopté et pas fait : { $question } { $reason } On peut réessayer avant { $until } : { $typed }
part-paid = { $number } : la caisse a payé à { $to } { $amount }{ $memo }, { $paid } sur { $count }. Prochain paiement : { $until }.  { $reference }
part-paid-last = { $number } : la caisse a payé à { $to } { $amount }{ $memo }, le dernier de { $count } paiements.  { $reference }
part-short = { $number } fait une pause : { $question } { $reason } Je réessaie chaque jour ; fin { $until }.
proposal-unhindered = Plus rien ne s’y oppose : { $typed }
part-unhindered = Plus rien ne s’y oppose ; je réessaie d’ici un jour.
proposal-over-stopped = { $number } est arrêté : { $question }
proposal-cannot-short = Il n’y a pas assez de libre pour le prochain paiement.
proposal-cannot-there = Il y a déjà un fonds de ce nom.
proposal-cannot-closed = Ce fonds a été fermé.
proposal-cannot-in-use = Une partie est déjà promise.
proposal-cannot-over = C’est déjà fini.
proposal-cannot-gone = La personne concernée n’est dans aucun de nos salons.
proposal-cannot-paused = La modération a arrêté tous les paiements pour l’instant.
proposal-cannot-cap = Il y en aurait plus que la limite.
proposal-cannot-already = C’est déjà le cas.
proposal-cannot-few = Moins de personnes tiendraient la caisse que vous ne l’avez décidé.
proposal-cannot-floor = Cela ne va pas avec ce qui a été décidé depuis.
proposal-cannot-supply = Il y en a désormais plus que cela en circulation.
proposal-still-cannot = { $number } ne peut pas encore se faire. { $reason } On peut réessayer avant { $until }.
proposal-nobody = { $number } n’est pas décidé, car personne ne pouvait voter dessus : { $question }
proposal-over-withdrawn = { $number } est retiré : { $question }
proposal-over-lapsed = { $number } est terminé, car le temps est écoulé : { $question }
proposal-over-forgotten = { $number } est terminé, car la personne concernée a été oubliée ici : { $question }
proposal-over-over = { $number } est arrivé trop tard, car ce qu’il fallait arrêter est déjà terminé : { $question }
proposal-goes-on = J’étais absent un moment, donc { $number } continue ; fin { $until }.
proposal-kept-on = Tous les paiements sont arrêtés, donc { $number } est maintenu jusqu’à { $until }.
proposal-paused = { $who } a mis { $number } en pause jusqu’à { $until } : { $question } Pour l’arrêter, oppose-toi : { $typed }
proposal-listed = { $number } : { $question } { $now }
proposal-noted-second = Tu soutiens { $number }.
proposal-noted-approve = Tu as approuvé { $number }.
proposal-noted-object = Ton opposition à { $number } est notée.
proposal-noted-challenge = Ton opposition à { $number } est notée.
no-such-proposal = Il n’y a pas de proposition { $number }. { $list } montre celles qui existent.
no-proposal = Rien n’est proposé, et rien ne l’a été ces 30 derniers jours. Pour proposer une dépense : { $new }
proposal-not-now = Ça ne peut pas se faire avec { $number } maintenant. { $now }
proposal-own = { $number } vient de toi ou parle de toi : d’autres en décident.
proposal-receiver = { $number } te paie : d’autres en décident.
proposal-already = Tu l’as déjà fait pour { $number }.
proposal-paused-once = { $number } a déjà été mis en pause. On peut s’y opposer ; si assez le font, on vote.
proposal-new-treasurer = Tu tiens la caisse depuis moins d’une semaine. Tu pourras approuver { $until } au plus tôt.
proposal-moderators-first = Tant que personne n’a été choisi pour tenir la caisse, c’est la modération qui approuve. Là où une seule personne modère, elle passe en premier ; une autre suffit ensuite.
proposal-not-voting = Pour ça, il faut faire partie de la maison depuis 14 jours.
proposal-not-on-roll = C’est pour les { $count } personnes qui pouvaient voter sur { $number }.
proposal-not-yours = Seule la personne qui a proposé { $number } peut le retirer.
proposal-voted-on = Il y a déjà des votes sur { $number }, donc ça continue ; fin { $until }.

## Funds

ask-fund = Quel fonds ? Réponds à ce message avec son nom, ou dis : annuler.
ask-fund-name = Comment s’appelle le fonds ? Réponds à ce message avec un nom, ou dis : annuler.
fund-line = { $fund } : { $held }{ $some ->
    [0] .
   *[other] , dont { $reserved } déjà promis.
 }
fund-line-budget = { $fund } : { $held }{ $some ->
    [0] .
   *[other] , dont { $reserved } déjà promis.
 } Du budget de { $budget }, il reste ce mois-ci { $left }.
fund-rest = Hors fonds : { $held }{ $some ->
    [0] .
   *[other] , dont { $reserved } déjà promis.
 }
fund-none = Il n’y a pas encore de fonds : la caisse est d’un seul tenant. Pour en créer un : { $new }
fund-opened = Il y a maintenant un fonds : { $fund }. Pour lui donner : { $give }. Pour proposer que la caisse le remplisse : { $move }
fund-closed = Le fonds { $fund } est fermé ; il était vide.
fund-empty = Rien n’est encore entré dans ce fonds.
fund-unknown = Il n’y a pas de fonds « { $given } ». { $list } montre ceux qui existent.
fund-there = Il y a déjà un fonds { $fund }. { $list } les montre.
fund-name = Le nom d’un fonds a { $most } lettres au plus et commence par une lettre, sans guillemets ni deux-points.
fund-too-many = Il y a déjà { $most } fonds, c’est le plus possible. Il faut d’abord en fermer un.
fund-same = C’est deux fois le même endroit. Dis vers quel fonds, et d’où si ce n’est pas de la caisse.
fund-in-use = Dans le fonds { $fund }, { $held } sont déjà promis. Ces propositions doivent d’abord se terminer.
fund-for-treasurers = Le fonds { $fund } est vide. Qui tient la caisse peut le fermer.
budget-none = Le fonds { $fund } n’a pas de budget. Pour en proposer un : { $new }
budget-left = { $fund } a un budget de { $budget } par mois. Ce mois-ci, { $spent } sont dépensés{ $some ->
    [0] {""}
   *[other] {" "}et { $reserved } promis
 } ; il reste { $left }.
budget-same = C’est déjà ainsi pour le fonds { $fund }.
proposal-beyond-budget = Du budget de { $fund }, il ne reste ce mois-ci que { $left }.
parts-unreadable = Je n’arrive pas à lire « { $given } » comme des paiements. Écris-le ainsi : in="3 paiements mensuels", par semaine ou toutes les deux semaines, { $most } au plus.
parts-too-many = C’est trop peu pour tant de paiements : { $most } au plus.
parts-no-end = Ce qui est payé encore et encore a une fin : dis à quel rythme et combien de fois, comme every=month times=6, { $most } au plus.

## Standing gifts

pledge-ask = Donner { $amount } { $some ->
    [0] à la caisse
   *[other] au fonds { $fund }
 } maintenant, puis { $every ->
    [0] chaque semaine
    [1] toutes les deux semaines
   *[other] chaque mois
 }, tant que tu ne l’arrêtes pas ? Quand tu n’as pas assez, c’est sauté et tu ne dois rien.
propose-yes-button = Oui
pledge-begun = { $who } a donné { $amount } { $some ->
    [0] à la caisse
   *[other] au fonds { $fund }
 }, et le redonne { $every ->
    [0] chaque semaine
    [1] toutes les deux semaines
   *[other] chaque mois
 }.
pledge-mine = { $number } : { $amount } { $some ->
    [0] à la caisse
   *[other] au fonds { $fund }
 }, la prochaine fois : { $until }.
pledge-given = { $who } a donné { $amount } { $some ->
    [0] à la caisse
   *[other] au fonds { $fund }
 }, comme { $every ->
    [0] chaque semaine
    [1] toutes les deux semaines
   *[other] chaque mois
 }.  { $reference }
pledge-skipped = Ton don régulier de { $amount } a été sauté cette fois, { $why ->
    [1] car la modération a arrêté tous les paiements.
    [2] car la modération a mis en pause tes pourboires et tes demandes.
   *[other] car tu n’avais pas assez.
} Tu ne dois rien ; le prochain : { $until }.
pledge-stopped = Ton don régulier { $number } est arrêté : { $amount }.
pledge-stop-button = Arrêter
pledge-none = Tu n’as pas de don régulier. Pour en commencer un : { $give }
pledge-not-yours = { $number } n’est pas un don régulier à toi. { $typed } montre les tiens.
pledge-too-many = Tu as déjà { $most } dons réguliers. Arrêtes-en un d’abord : { $typed }

## Stopped and changed

proposal-cannot-again = C’est de nouveau en train d’être décidé.
proposal-why-stopped = Les membres l’ont arrêté, par { $number } : { $why }
proposal-stop-late = { $number } se fait { $until }, avant qu’un vote pour l’arrêter puisse se terminer. Qui tient la caisse peut donner une semaine de plus à tout le monde ({ $pause }) ; s’y opposer va plus vite : { $object }
proposal-stop-round = L’appel à projets finit { $until }, avant ce vote : il n’est arrêté que si tout le monde vote plus tôt.
proposal-change-ask = Changer { $number } comme ça ? { $question }
proposal-changed = { $who } a changé { $number } : { $question } Avant, c’était : { $before }{ $some ->
    [0] {""}
   *[other] {" "}On redemande leur avis aux personnes qui l’ont soutenue, approuvée ou s’y sont opposées.
 }
proposal-was-changed = Ça a changé depuis que c’est proposé.
proposal-why-changed = { $who } l’a changée ({ $reference }) ; on a redemandé leur avis aux personnes qui l’avaient soutenue, approuvée ou s’y étaient opposées.
proposal-change-not-yours = Seule la personne qui a proposé { $number } peut le changer.
proposal-change-what = Dis ce qui doit changer, par exemple { $example }
proposal-change-same = C’est déjà ce que dit { $number }.
proposal-change-other = Ce que demande { $number } ne se change pas par morceaux. Retire-le et propose-le de nouveau : { $withdraw }
proposal-change-voting = On vote sur { $number }, tel que c’est écrit. Avant le premier vote, tu peux le retirer : { $withdraw }
setting-question = Passer { $field } à { $value } { $here ->
    [0] dans tous les salons
   *[other] dans ce salon
 }.{ $means ->
    [1] {" "}Tout le monde peut alors demander ce que quelqu’un a, sauf qui a dit non.
    [2] {" "}Chaque personne voit alors ce qu’elle a, et rien d’autre.
   *[other] {""}
 }
setting-not-proposed = { $key } se change tout de suite par la modération : { $typed }
setting-same = { $key } est déjà { $value }.

## Goals

ask-goal = C’est pour quoi ? Réponds à ce message en quelques mots, ou dis annuler.
ask-which-goal = Quel objectif ? Dis son numéro, ou dis annuler.
goal-head = Objectif { $number } : { $name }
goal-progress = { $given } sur { $amount } pour l’instant, { $percent } %{ $count ->
    [0] {""}
    [one] {""}, d’une personne
   *[other] {""}, de { $count } personnes
 }.{ $some ->
    [0] {""}
   *[other] {" "}Ça va dans le fonds { $fund }.
 }
goal-listed = Objectif { $number } : { $name }, { $given } sur { $amount }.
goal-thanks = Merci à { $who }.
goal-give-button = Donner { $amount }
goal-given = { $who } a donné { $amount } pour { $name }.
goal-given-unnamed = Tu as donné { $amount } pour { $name }. Ton nom n’est pas sur le message ; dans l’historique de la caisse, ton don figure comme les autres. Pour qu’on te nomme : { $typed }
goal-reached = Objectif { $number } atteint : { $given } pour { $name }, { $count ->
    [one] d’une personne
   *[other] de { $count } personnes
 }. { $some ->
    [0] C’est dans la caisse
   *[other] C’est dans le fonds { $fund }
 }, et ça se dépense par décision.
goal-ended = { $who } a mis fin à l’objectif { $number }, { $name } : { $given } sur { $amount }.{ $came ->
    [0] {""}
   *[other] {" "}{ $some ->
        [0] Ça reste dans la caisse
       *[other] Ça reste dans le fonds { $fund }
     }, et ça se dépense par décision.
 }
goal-is-reached = C’est atteint.
goal-is-ended = C’est fini.
goal-name = Un objectif a un nom de { $most } lettres au plus.
goal-too-many = Il y a déjà { $most } objectifs, c’est le maximum à la fois : { $typed }
goal-none = Il n’y a pas d’objectif en ce moment. Pour en fixer un : { $new }
no-such-goal = Il n’y a pas d’objectif { $number }. { $list } montre ceux qui existent.
goal-own-currency = Un objectif se compte dans la monnaie d’ici : { $example }
goal-is-over = L’objectif { $number }, { $name }, est fini.
goal-not-yours = L’objectif { $number } se termine par qui l’a fixé ou par qui tient la caisse.
goal-which = Il y a plusieurs objectifs. Dis lequel, par exemple { $typed } Tous : { $list }
goal-alone = Un don pour un objectif est un seul don, là où sont les siens : { $give }

## Why

proposal-why-asked = { $who } l’a proposé le { $at }.
proposal-why-second = Soutenu par { $who }.
proposal-why-approve = Approuvé par { $who }.
proposal-why-pause = Mis en pause pour 7 jours par { $who }.
proposal-why-object = Oppositions, pour que plus de gens regardent : { $who }.
proposal-why-challenge = Oppositions après le vote : { $who }.
proposal-why-small = C’était assez petit pour celles et ceux qui tiennent la caisse.
proposal-why-eased = On a voté dessus, et il en fallait moins, parce que trop peu de gens avaient voté ces derniers temps.
proposal-why-wait = Un changement par la modération attend deux jours, pendant lesquels on peut s’y opposer.
proposal-why-unless = C’était assez petit pour passer, sauf si assez s’y opposaient.
proposal-why-vote = Les membres ont voté dessus.
proposal-why-large = Les membres ont voté dessus, 7 jours et aux deux tiers : c’est une grande part de la caisse.
why-parts = { $paid } paiements sur { $count } ont été faits, le dernier sous { $reference }.
proposal-why-again = On a voté dessus une seconde fois, sous { $number } : { $why }
proposal-why-paid = Fait { $at } : { $reference }
proposal-why-done = Fait { $at } : { $reference }
topic-treasury = La caisse
command-treasury-show = Vois ce qu’il y a dans la caisse, ce qui est mis de côté, et ce mois-ci.
command-treasury-give = Donne un peu du tien à la caisse, à un de ses fonds ou pour un objectif.
    .details = Avec every=month c’est redonné chaque mois, tant que tu ne l’arrêtes pas. Ce qui y entre y reste : ça ne se dépense que par décision des membres.
    .amount = combien
    .memo = le fonds, et à quoi ça sert
    .fund = à quel fonds
    .every = encore et encore
    .goal = pour quel objectif
    .named = avec ton nom
command-treasury-propose = Propose que la caisse paie quelque chose à quelqu’un.
    .details = Je te le montre d’abord. Les petites dépenses vont à qui tient la caisse, les autres au vote. Ce qui est proposé reste mis de côté jusqu’à la décision. `in="3 paiements mensuels"` le partage ; `every=month times=6` le paie six fois. De cela, un paiement à la fois est réservé. L’argent de l’extérieur (43 USD) est payé par qui le détient, dès que c’est décidé ; avec outside:"imprimeur" il va à quelqu’un qui n’est pas ici. Avec fund:kiln il va dans un fonds.
    .amount = combien
    .to = qui est payé : @ben, fund:kiln ou outside:"nom"
    .purpose = pour quoi
    .fund = de quel fonds
    .in_ = en parts : 3 paiements mensuels
    .every = le montant à nouveau chaque
    .times = combien de fois
command-treasury-history = Vois ce qui est entré dans la caisse et en est sorti, le plus récent d’abord.
    .page = quelle page
    .fund = d’un fonds
    .currency = d’argent de l’extérieur : USD
command-treasury-report = Vois des mois de la caisse : le début, ce qui est entré et sorti, la fin.
    .details = Avec le nom d’un fonds, ceux du fonds : treasury report 2026-01 kiln. Avec une monnaie, ceux de l’argent de l’extérieur : treasury report 2026-01 USD.
    .month = juin, 2026-01 ou 2026-01–2026-03 ; sinon ce mois-ci
    .fund = d’un fonds
    .currency = d’argent de l’extérieur : USD
command-treasury-mint = Propose d’émettre de la monnaie pour la caisse.
    .details = Jusqu’à la première dépense décidée, c’est la modération qui le fait.
    .amount = combien
    .purpose = pour quoi
command-treasury-burn = Propose de détruire de la monnaie de la caisse.
    .details = Jusqu’à la première dépense décidée, c’est la modération qui le fait.
    .amount = combien
    .purpose = pour quoi
command-treasury-appoint = Propose qui tient la caisse et approuve à deux les petites dépenses ; ou qui a un autre rôle.
    .details = On vote. Ce que propose la modération sur qui tient la caisse vaut après deux jours sauf opposition suffisante, jusqu’à la première dépense décidée. holder garde de l’argent de l’extérieur pour tout le monde sans tenir la caisse ; steward aide les autres.
    .to = qui doit tenir la caisse
    .role = ou un autre rôle
command-treasury-dismiss = Propose que quelqu’un ne tienne plus la caisse, ou n’ait plus un autre rôle.
    .details = On vote. Ce que propose la modération vaut après deux jours sauf opposition suffisante, jusqu’à la première dépense décidée.
    .to = qui ne doit plus tenir la caisse
    .role = ou un autre rôle
command-proposal-second = Soutiens une proposition, pour qu’elle s’ouvre.
    .number = le numéro de la proposition
command-proposal-approve = Approuve une petite dépense, si tu tiens la caisse.
    .details = Il en faut deux qui tiennent la caisse, sans l’avoir proposée ni être payés par elle.
    .number = le numéro de la proposition
command-proposal-object = Oppose-toi à une dépense avant qu’elle soit payée.
    .details = Si assez de gens le font, on vote sur une petite dépense, et une seconde fois sur ce qui était adopté.
    .number = le numéro de la proposition
command-proposal-withdraw = Retire ce que tu as proposé, avant le premier vote.
    .number = le numéro de la proposition
command-proposal-retry = Réessaie de payer ce qui est adopté et n’a pas pu l’être.
    .number = le numéro de la proposition
command-proposal-show = Vois ce qui est proposé et où ça en est.
    .number = le numéro de la proposition
command-proposal-list = Vois ce qui est proposé, et ce qui a été décidé ces 30 derniers jours.
policy-small = Petites dépenses : jusqu’à { $one } % de la caisse pour une personne et { $every } % pour toutes en 30 jours, toujours du solde le plus bas de ces jours. Il leur faut l’accord { $by } en { $days ->
    [one] un jour
   *[other] { $days } jours
 } ; qui propose ou est payé n’approuve pas.
policy-unless = Jusqu’à { $share } % pour toutes en 30 jours, du solde le plus bas de ces jours, aucun accord n’est nécessaire : c’est payé après deux jours, sauf si assez s’y opposent.
policy-no-treasurers = Plus personne ne tient la caisse, donc tout est voté{ $back ->
    [0] .
   *[other] , selon les règles habituelles et non selon celles que vous aviez décidées.
 }
policy-vote = Tout le reste est voté pendant { $days } jours. Peuvent voter maintenant : { $roll } ; doivent le faire, au moins : { $count }. { $more ->
    [0] Il faut qu’au moins { $share } de celles et ceux qui disent oui ou non disent oui.
   *[other] Il faut plus de oui que de non.
 } Plus d’un quart pour une personne, ou la moitié pour toutes : au moins 7 jours et deux tiers.
policy-challenge = On peut s’opposer à ce qui est décidé pendant { $hours } heures : { $count ->
    [one] une personne suffit
   *[other] { $count } suffisent
 } pour un vote, ou pour un second.
policy-mint = Émettre et détruire : { $vote ->
    [0] la modération, jusqu’à la première dépense décidée de la caisse.
   *[other] par vote, et pour la caisse seulement.
 }
policy-treasurers = Tiennent la caisse : { $people }.
policy-treasurers-moderators = Tant que personne n’est choisi, la modération tient la caisse.
policy-change = { $passed ->
    [0] Un changement par la modération attend deux jours, pendant lesquels on peut s’y opposer ; dès la première dépense c’est scellé, et les membres votent.
   *[other] C’est scellé depuis la première dépense : les membres votent sur les changements.
 } Pour en proposer un : { $typed }
policy-same = C’est déjà ainsi : { $what }
policy-unreadable = Je n’arrive pas à lire « { $given } » ici. Écris-le ainsi : { $example }.
policy-floor-number = Cela peut aller de { $least } à { $most }, quoi qu’on décide.
policy-floor-two = Au-delà de 5 % de la caisse, il faut toujours deux personnes qui la tiennent. Une seule peut approuver jusqu’à 5 %, pour une personne et pour toutes : mets d’abord small_one et small_all à 5.
policy-floor-all = Ce qui est petit pour une personne ne peut pas dépasser ce qui l’est pour toutes.
policy-floor-few = Il faut pour cela au moins { $count } personnes qui tiennent la caisse, une de plus que celles qui approuvent.
policy-floor-half = Rien ne passe avec moins de la moitié. Cela peut être 1/2, soit plus de la moitié, jusqu’à 1/1.
policy-floor-voters = Au moins 3 doivent voter, ou une part de toutes celles et ceux qui le peuvent, jusqu’à l’ensemble.
policy-set-approvals = les petites dépenses demandent l’accord { $by }.
policy-set-small_one = une dépense est petite jusqu’à { $value } % pour une personne.
policy-set-small_all = une dépense est petite jusqu’à { $value } % pour toutes en 30 jours.
policy-set-small_days = les petites dépenses attendent { $value } jours celles et ceux qui tiennent la caisse.
policy-set-unless_objected = jusqu’à { $value } % pour toutes en 30 jours est payé après deux jours, sauf si assez s’y opposent.
policy-set-quorum = un vote compte { $kind ->
    [1] si au moins { $share } de celles et ceux qui peuvent voter le font.
    [2] si au moins { $count } votent.
   *[other] si autant votent que d’habitude.
 }
policy-set-threshold = un vote passe si { $more ->
    [0] au moins { $share } de celles et ceux qui disent oui ou non disent oui.
   *[other] il y a plus de oui que de non.
 }
policy-set-vote_days = un vote est ouvert pendant { $value } jours.
policy-set-challenge_hours = on peut s’opposer à ce qui est décidé pendant { $value } heures.
policy-set-mint = émettre et détruire { $vote ->
    [0] revient à la modération, jusqu’à la première dépense décidée de la caisse.
   *[other] se vote.
 }
command-treasury-funds = Vois les fonds de la caisse : ce que contient chacun et ce qui reste de son budget.
command-fund-new = Crée un fonds : une part de la caisse avec son propre nom.
    .details = Il commence vide, donc qui tient la caisse le crée simplement ; les autres le proposent. Il se remplit par des dons, et depuis la caisse par décision. Avec un rôle, seuls ses titulaires votent sur ce qu’on en dépense, si trois le peuvent.
    .name = comment il s’appelle
    .role = le rôle dont les titulaires en votent
command-fund-move = Propose que de l’argent de la caisse aille dans un fonds, ou en revienne.
    .details = On en décide comme d’une dépense, et ça compte comme une pour le fonds.
    .amount = combien
    .to = vers quel fonds, ou vers la caisse
    .from_ = de quel fonds
command-fund-close = Ferme un fonds. Ce qu’il contient encore revient à la caisse, par décision.
    .details = Un fonds vide est fermé par qui tient la caisse.
    .fund = quel fonds
command-treasury-budget = Vois ce qui reste ce mois-ci du budget d’un fonds, ou proposes-en un.
    .details = Un budget ne retient rien : ce qui le dépasse est dit sur la proposition. every=never y met fin.
    .fund = quel fonds
    .amount = combien par mois
    .every = à quel rythme
command-proposal-pay = Dis que tu as payé ce qui est décidé, avec l’argent de l’extérieur que tu gardes.
command-proposal-confirm = Confirme que ce qui est décidé t’a été payé ou, si tu t’occupes de la caisse, que c’est payé.
command-proposal-stop = Propose que ce qui est décidé ne se fasse pas, ou qu’on n’en paie plus rien.
    .details = On vote dessus. À ce qui se fait avant qu’un vote puisse se terminer, on s’oppose, ou qui tient la caisse le met d’abord en pause.
    .number = le numéro de la proposition
command-treasury-stop = Arrête un de tes dons réguliers à la caisse, ou vois lesquels tu as.
    .number = lequel de tes dons réguliers
command-policy-show = Vois comment la caisse commune est dépensée : petites dépenses, votes, objections.
command-policy-set = Change la façon dont la caisse commune est dépensée.
    .details = Jusqu’à la première dépense décidée, un changement de la modération vaut après deux jours si trop peu de membres s’y opposent ; ensuite, et de toute autre personne, il est mis au vote. Une proposition ouverte garde les règles sous lesquelles elle a été faite.
    .field = quelle partie
    .value = ce que cela doit être ; default l’annule
command-goal-new = Fixe un objectif pour lequel on peut donner, avec un message qui montre où il en est.
    .details = Ce qui est donné est dans la caisse ou dans un fonds, et se dépense par décision.
    .amount = combien il faut
    .name = pour quoi c’est
    .fund = dans quel fonds
command-goal-end = Mets fin à un objectif à toi, ou à n’importe lequel si tu tiens la caisse. Les dons restent.
    .number = quel objectif
command-goal-list = Vois quels objectifs il y a et où en est chacun.
command-treasury-setting = Propose qui voit ce que les autres ont.
    .details = Un changement de la modération vaut au bout de deux jours si trop peu de monde s’y oppose ; venant de quelqu’un d’autre, on vote.
    .key = quel réglage
    .value = ce que ce sera
    .rooms = ce salon, ou tous
command-proposal-change = Change ce que tu as proposé : combien ou pour quoi, avant le vote.
    .details = Elle recommence sous son numéro : à qui l’a soutenue, approuvée ou s’y est opposé, on redemande, et ce qui est réservé change avec elle.
    .number = le numéro de la proposition
    .amount = combien à la place
    .for_ = pour quoi à la place
command-proposal-pause = Si tu tiens la caisse, repousse de 7 jours ce qui serait fait d’une proposition.
    .details = Une fois, tant qu’on peut s’y opposer et avant que ce soit fait. L’arrêter revient aux membres : ils s’y opposent et, s’ils sont assez, on vote.
    .number = le numéro de la proposition
command-treasury-limit = Propose une autre limite de la monnaie, ou du crédit d’un membre.
    .details = Un changement de la modération vaut après deux jours si trop peu de membres s’y opposent ; de toute autre personne, et là où la limite est scellée, il est mis au vote.
    .field = quelle limite de la monnaie
    .to = le crédit de qui
    .value = ce qu’elle doit être ; none l’enlève

## L’argent de l’extérieur

outside-holder = { $some ->
    [0] { $who }
   *[other] { $who } ({ $place })
 }
outside-holds = { $holder } : { $amount }
outside-there = De l’extérieur, il y a { $held }{ $some ->
    [0] .
   *[other] , dont mis de côté : { $reserved }. Libre : { $free }.
 } Chez { $holders }.
outside-waits = Pas encore confirmé : { $what } { $reference }
outside-differs = Compté autrement : { $what } { $reference }
outside-disputed = Contesté : { $what } { $reference }. { $who } dit : { $why }
voucher-income = { $amount }{ $some ->
    [0] {""}
   *[other] {" "}({ $words })
 } chez { $holder }{ $fees ->
    [0] {""}
   *[other] , moins { $fee } de frais, soit { $net }
 }
voucher-handover = { $amount } de { $holder } à { $target }
voucher-payment = { $amount } pour { $number }, payé par { $holder }{ $fees ->
    [0] {""}
   *[other] , plus { $fee } de frais
 }
voucher-count = chez { $holder } il y a { $amount }{ $same ->
    [1] {""}
   *[other] , d’après les livres { $held }
 }
outside-written = { $who } a noté : { $what }{ $receipt ->
    [0] .
   *[other] , avec un reçu.
 }  { $reference }
outside-counts-once = Cela compte dès que { $waits } l’a confirmé.
outside-waits-for = { $alone ->
    [0] une autre personne qui tient la caisse
   *[other] une autre personne d’ici
 }
outside-confirm-button = Confirmer
outside-confirmed = { $who } a confirmé : { $what }.  { $reference }
outside-withdrawn = { $who } a retiré : { $what }.  { $reference }
outside-disputed-now = { $who } conteste { $what } { $reference } : { $why }. Cela y reste jusqu’à une réponse : { $typed }
outside-answered = { $who } a répondu au sujet de { $what } { $reference } : { $why }
outside-why = { $reference }, { $at }, par { $who } : { $what }.
outside-why-receipt = { $count ->
    [one] Une photo du reçu a été montrée, dont le SHA-256 est { $receipt }.
   *[other] { $count } photos du reçu ont été montrées, dont les SHA-256 sont { $receipt }.
 }
outside-why-confirmed = Confirmé par { $who }, { $at }.  { $reference }
outside-why-open = Personne ne l’a encore confirmé, donc cela ne compte nulle part.
outside-why-withdrawn = Cela a été retiré et n’a jamais compté.
outside-why-disputed = { $who } l’a contesté : { $why }
outside-why-answered = { $who } a répondu : { $why }
outside-no-treasurer = L’argent de l’extérieur est seulement chez les personnes qui tiennent la caisse ou qu’on a choisies pour cela, et { $who } n’en est pas.
outside-no-holder = Je ne connais ici personne du nom de « { $given } » chez qui il pourrait être.
outside-own-currency = C’est la monnaie d’ici, qui arrive par des dons. Pour de l’argent de l’extérieur, dis lequel : { $example }
outside-no-such-code = Je ne connais pas de monnaie « { $code } ». Pour de l’argent de l’extérieur, dis laquelle : { $example }
outside-figure-unreadable = Je n’arrive pas à lire « { $given } » comme un montant en { $name }.
outside-fee-too-much = Les frais doivent être inférieurs à ce qui est arrivé.
outside-receipt-unread = Je n’ai pas pu lire la photo ; rien n’a été noté. Elle peut faire jusqu’à 20 Mo.
outside-no-voucher = { $reference } n’est rien qui ait été noté sur de l’argent de l’extérieur.
outside-not-yours-to-withdraw = Seule la personne qui l’a noté peut retirer { $reference }, et avant que ce soit confirmé.
outside-not-open = { $reference } est clos : confirmé ou retiré.
outside-confirm-own = C’est toi qui l’as noté. Cela compte dès que { $who } l’a confirmé.
outside-confirm-others = C’est à confirmer par { $who }.
outside-holds-less = Chez { $holder } il n’y a que { $held }.
outside-holds-nothing = D’après nos livres, il n’y a pas là d’argent de ce genre.
outside-in-dispute = { $reference } est déjà contesté, jusqu’à une réponse.
outside-no-dispute = { $reference } n’est pas contesté.
outside-answer-others = C’est à une personne qui tient la caisse et ne l’a pas noté d’y répondre.
treasury-line-receive = de l’extérieur { $reference }
treasury-line-outlay = payé à l’extérieur { $reference }
treasury-line-charge = frais d’un paiement à l’extérieur { $reference }
treasury-kind-receive = De l’extérieur, entrée
treasury-kind-outlay = Payé à l’extérieur, sortie
treasury-kind-charge = Frais de paiements à l’extérieur, sortie
command-record-income = Note de l’argent arrivé de l’extérieur et chez qui il est, si tu tiens la caisse.
    .details = Cela compte dès que quelqu’un d’autre l’a confirmé. La photo jointe n’est pas gardée : on garde son empreinte, qui la distingue de toute autre.
    .amount = combien, et dans quelle monnaie
    .source = d’où il vient
    .held = chez qui il est, et où : mia:PayPal
    .fee = ce qui en a été retenu en route
    .photo = une photo du reçu
command-record-withdraw = Retire ce que tu as noté sur de l’argent de l’extérieur, avant qu’on le confirme.
    .entry = sa référence
command-treasury-confirm = Confirme ce que quelqu’un a noté sur de l’argent de l’extérieur : il est arrivé, ou tu l’as.
    .details = Qui l’a noté ne le peut pas. C’est à l’autre partie ; si elle n’est pas ici, à une autre personne qui tient la caisse ; s’il n’y en a pas, à toute personne d’ici.
    .entry = sa référence
command-treasury-dispute = Dis que quelque chose n’est pas juste dans ce qui a été noté sur de l’argent de l’extérieur.
    .details = Cela y reste, à la vue de tout le monde, jusqu’à la réponse d’une personne qui tient la caisse et ne l’a pas noté. Cela ne coûte rien à personne.
    .entry = sa référence
    .why = ce qui n’est pas juste
command-treasury-answer = Réponds à une contestation sur de l’argent de l’extérieur, si tu ne l’as pas noté.
    .details = Si personne d’autre ne tient la caisse, toute personne d’ici répond.
    .entry = sa référence
    .words = ce qu’il y a à en dire
outlay-question = Dépenser { $amount }{ $drawn }, pour { $to }{ $memo }.
repay-question = Rembourser à { $to } { $amount }{ $memo }.
expense-question = Rembourser à { $to } { $amount }{ $memo }.
expense-receipt = { $some ->
    [0] Aucun reçu n’a été montré.
   *[other] Un reçu a été montré.
 }
expense-same-receipt = Le même reçu a été montré pour { $number }.
proposal-is-instructed = Décidé ; qui détient l’argent doit payer avant le { $until }.
proposal-is-late = Décidé et en retard : qui détient l’argent n’a pas payé.
outlay-instructed = { $number } est décidé : { $question } { $holders } : paie-le avant le { $until }, s’il te plaît, et dis-le : { $typed }
outlay-late = { $number } est décidé et n’a pas été payé à temps : { $question } { $holders } : est-ce payé ? Alors : { $typed } C’est montré en retard jusqu’au { $until } ; ensuite l’argent est de nouveau libre.
outside-payee-member = { $name } est d’ici, et se paie comme @{ $name }. Pour une autre personne de ce nom, dis-en plus, par exemple outside:"{ $name } de l’imprimerie"
outside-payee-own = La monnaie d’ici va à des membres. À qui n’est pas ici va de l’argent de l’extérieur, par exemple : { $example }
outside-whole = L’argent de l’extérieur se dépense en une fois. Vers un fonds, il se déplace : { $typed }
outside-too-much = Il n’y en a pas autant de libre : { $free }.
outside-fee-not-free = Ce que coûte le paiement doit aussi être libre, et il y a { $free }.
outside-not-decided = { $number } n’est rien qu’il faille payer maintenant : { $now }
expense-too-many = En 30 jours tu peux demander { $most } remboursements, et tu l’as fait.
outside-hand-once = Tant que { $waits } ne l’a pas confirmé, c’est en route et reste où c’était.
outside-paid-once = À confirmer par { $waits }.
outside-hand-same = Il s’y trouve déjà.
outside-counted = { $holder } a compté { $amount }{ $same ->
    [1] : tout y est.
   *[other] . D’après les livres, c’est { $held } ; tout le monde voit l’écart jusqu’à ce qu’il soit expliqué.
 }
outside-ask-count = { $holder }, d’après les livres tu as { $held } pour tout le monde ici. Tout y est-il ?
outside-uncounted = { $holder } : à la question si tout y est, pas encore de réponse.
outside-holder-gone = { $holder } n’est plus ici et détient { $held } pour tout le monde ici. Veillez, s’il vous plaît, à ce que ce soit remis. Qui l’a maintenant le note, par exemple : { $typed }
outside-holder-forgotten = À sa demande, j’ai oublié { $holder }, qui détenait { $held } pour tout le monde ici. Veillez, s’il vous plaît, à ce que ce soit remis. Qui l’a maintenant le note, par exemple : { $typed }
outside-holder-paused = La modération a mis { $holder } en pause, qui détient { $held } pour tout le monde ici.
outside-under-way = En route : { $what } { $reference }
outside-none-of-it = Il n’y a pas de { $name } ici, et il n’y en a jamais eu.
outside-take-whom = Dis qui l’avait, par exemple : { $typed }
command-record-spending = Note que tu as payé ce qui a été décidé, avec de l’argent de l’extérieur que tu détiens.
    .details = Qui a été payé le confirme ; si ce n’est personne d’ici, une autre personne qui tient la caisse.
    .number = le numéro de la proposition
    .fee = ce que le paiement a coûté en plus
    .place = duquel de tes endroits
    .photo = une photo du reçu
command-treasury-expense = Demande le remboursement de ce que tu as avancé pour tout le monde.
    .details = Dans la monnaie d’ici ou en argent de l’extérieur qu’il y a. On en décide comme de toute dépense, et tu n’y prends pas part. Jusqu’à cinq par mois.
    .amount = combien tu as avancé
    .what = pour quoi c’était
    .photo = une photo du reçu
command-treasury-hand = Remets de l’argent de l’extérieur que tu détiens ; qui l’a alors le confirme.
    .details = D’ici là c’est montré en route, et c’est toi qui le détiens.
    .amount = combien, et dans quelle monnaie
    .to = qui l’a désormais
    .how = de quel endroit à quel autre : from=PayPal into=bank
command-treasury-count = Dis combien il y a de l’argent de l’extérieur que tu détiens.
    .details = Sans rien d’autre, cela dit que tout y est. Tout le monde voit un écart.
    .said = combien il y a, et où ; sans rien : tout
outside-in-private = C’est à montrer à tout le monde : dis-le dans un salon.
command-treasury-take = Note que tu détiens maintenant de l’argent de l’extérieur qu’une autre personne détenait.
    .details = Qui le détenait le confirme ; si cette personne est partie ou oubliée, une autre qui tient la caisse.
    .amount = combien, et dans quelle monnaie
    .giver = qui l’avait
    .how = de quel endroit à quel autre : from=PayPal into=bank
outside-why-paid = Personne n’a encore confirmé que c’est arrivé.
outside-paid-stands = Ce qui est payé est inscrit et ne se retire pas. Si c’est inexact, dis-le aux yeux de tous : { $typed }
outside-fee-alone = Les frais sont au plus un quart de ce qui est payé. Au-delà, on les demande à part, par exemple : { $typed }
fund-has-goal = L’objectif { $number } collecte pour { $fund }. Termine-le d’abord : { $typed }

## Ce qui a été noté de l’extérieur se corrige

voucher-correction = { $right } au lieu de { $before } sous { $of }{ $some ->
    [0] {""}
   *[other] {" "}: { $words }
 }{ $lost ->
    [0] {""}
   *[other] {" "}({ $gone }, dépensé ou versé depuis, reste inscrit, et qui l’a le rend)
 }
outside-why-righted = { $done ->
    [0] { $who } a noté : { $what }. Cela compte dès que c’est confirmé.  { $reference }
   *[other] Corrigé : { $what }.  { $reference }
 }
outside-correct-other = { $reference } se corrige autrement : { $typed }
outside-correct-unbooked = { $reference } n’est pas comptabilisé, il n’y a donc rien à corriger. Qui l’a noté le retire : { $typed }
outside-correct-waits = C’est déjà en cours de correction : { $reference } attend une confirmation.
outside-correct-not-free = Non engagé : { $free }. Dès qu’une proposition est finie ou retirée, on pourra corriger.
treasury-line-righted = corrigé, de l’extérieur { $reference }
treasury-kind-righted = { $came ->
    [0] Corrigé, de l’extérieur, sorti
   *[other] Corrigé, de l’extérieur, entré
 }
command-record-correct = Corrige ce qui est entré ou a été payé de l’extérieur, quand c’était moins que noté.
    .details = Rien n’est modifié : dès que quelqu’un d’autre l’a confirmé, la différence est recomptée à part, et les deux restent à lire.
    .entry = sa référence
    .right = ce qui est juste ; 0 si ce n’était rien
    .why = pourquoi
    .fee = les frais justes, s’ils étaient faux
    .photo = une photo du reçu

## D’autres rôles par proposition

appoint-question-steward = Que { $to } s’occupe de l’entraide.
dismiss-question-steward = Que { $to } ne s’occupe plus de l’entraide.
appoint-question-holder = Que { $to } garde de l’argent de l’extérieur pour tout le monde ici.
dismiss-question-holder = Que { $to } ne garde plus d’argent de l’extérieur.
propose-has-role = { $to } a déjà ce rôle.
propose-lacks-role = { $to } n’a pas ce rôle.
outside-hold-own = Tu notes ce que tu gardes toi-même. Ce que garde { $who }, c’est à qui tient la caisse de le noter.

## Ce qu’on peut faire d’une proposition

proposal-change-button = La changer
proposal-withdraw-button = La retirer
proposal-pause-button = Laisser une semaine de plus
proposal-retry-button = Réessayer
proposal-stop-button = L’arrêter
proposal-pay-button = { $number } : payé
proposal-confirm-button = Confirmer
proposal-confirm-nothing = Pour { $number }, il n’y a rien à confirmer : { $now }

## Des fonds qui appartiennent à un rôle

fund-role-treasurer = aux personnes qui tiennent la caisse
fund-role-steward = aux personnes chargées de l’entraide
fund-role-holder = aux personnes qui gardent de l’argent de l’extérieur
fund-of-role = { $fund } appartient { $whose } : si trois d’entre elles peuvent voter, elles seules votent sur ce qu’on en dépense.
fund-question-role = Créer un fonds nommé { $name } qui appartient { $whose }.
proposal-of-role = { $fund } appartient { $whose } ; si trois d’entre elles peuvent voter, elles seules votent.
fund-whole = Dans un fonds, tout est versé en une fois.

## Ce qui vient de l’extérieur se partage

share-treasury = la caisse
share-fund = le fonds { $fund }
share-role-treasurer = les personnes qui tiennent la caisse
share-role-steward = les personnes chargées de l’entraide
share-role-holder = les personnes qui gardent de l’argent de l’extérieur
share-part = { $share } % pour { $whom }
share-given = { $amount } pour { $whom }
share-question = Partager ce qui vient de { $source } : { $parts }.
share-question-end = Ne plus partager ce qui vient de { $source } ; tout reste dans la caisse.
share-example = Sur { $whole }, cela fait { $given }. Cela vaut pour ce qui est noté une fois que c’est décidé.
share-rule = De { $source } : { $parts }. Décidé dans { $number }.  { $reference }
share-so-far = Jusqu’ici, { $came } sont arrivés : { $given }.{ $some ->
    [0] {""}
    [2] {" "}Le reste demeure dans la caisse : { $left }.
   *[other] {" "}Dans la caisse attendent la prochaine entrée : { $left }.
 }
share-once = D’après { $number }, ce sera alors partagé : { $parts }.
share-over = Cette règle est terminée : ce qu’elle donnerait aux rôles reste dans la caisse.
share-done = Partagé, d’après { $number } : { $given }.{ $some ->
    [0] {""}
    [2] {" "}Le reste demeure dans la caisse : { $left }.
   *[other] {" "}Dans la caisse attendent la prochaine entrée : { $left }.
 }  { $reference }
share-done-nothing = D’après { $number }, rien de plus n’en est donné : chaque part a déjà eu la sienne de tout ce qui est arrivé.  { $reference }
share-done-over = Selon { $number }, rien n’en est donné : cette règle est terminée, et ce qu’elle donnerait aux rôles reste dans la caisse.  { $reference }
share-given-up = { $amount } n’en ont jamais été versés et restent pour de bon dans la caisse.
share-waits = Ce sera partagé dès que le confirme aussi une personne qui ne l’a pas noté et n’en reçoit rien.
share-confirm-others = { $reference } est comptabilisé. Ce sera partagé dès que le confirme une personne qui ne l’a pas noté et n’en reçoit rien : de la caisse ou, sans personne d’autre, une personne d’ici.
share-pay-question = Payer à { $to } { $amount }, une part de ce qui est venu de { $source }.
share-unreadable = Dis qui reçoit quelle part, dix au plus, ainsi : { $example }
share-not-whole = Ensemble cela fait { $share } %, et il faut 100 %. Ainsi : { $example }
share-whom = Je ne peux pas partager avec « { $given } ». Une part va à la caisse, à un fonds ({ $funds }) ou à un rôle ({ $roles }).
share-same = Ce qui vient de { $source } se partage déjà ainsi.
share-none = Rien de ce qui arrive ne se partage : tout reste dans la caisse. Pour le proposer : { $example }
share-none-of-it = Ce qui vient de { $source } ne se partage pas : tout reste dans la caisse. Pour le proposer : { $example }
share-more = Pour proposer que cela finisse : { $typed }
share-ended = Cette règle a pris fin.
share-role-note = Ce qui vient de l’extérieur est partagé aussi avec { $whom } : qui a ce rôle en reçoit une part.
share-role-waits = Attend déjà, pour qui l’aura alors : { $amount }.
proposal-why-by-share = D’après la règle { $reference }, quand ce qui est arrivé a été partagé le { $at }.
fund-has-share = Le fonds { $fund } reçoit une part de ce qui vient de { $source }. Propose d’abord que cela finisse : { $typed }
fund-share-asked = La proposition { $number } donnerait au fonds { $fund } une part de ce qui entre. { $some ->
    [0] Attends qu’elle soit décidée.
   *[other] Attends qu’elle soit décidée, ou qu’elle soit retirée : { $typed }
 }
fund-holds-outside = Dans le fonds { $fund } il y a de l’argent de l’extérieur : { $held }. Sors-le d’abord : { $typed }
proposal-cannot-needed = Ce fonds sert encore : à un objectif, à un partage, ou à de l’argent de l’extérieur qui s’y trouve.
treasury-line-shared = partagé d’après sa règle { $reference }
treasury-kind-shared = Partagé d’après une règle, entrée
outside-correct-more = Comptabilisé sous { $reference } : { $booked }. Une correction ne fait que diminuer cela. { $income ->
    [0] Ce qui a été payé en plus se demande à part : { $typed }
    [2] {""}
   *[other] Ce qui est arrivé en plus se note à part, et se confirme comme ceci : { $typed }
 }
command-treasury-share = Vois comment se partage l’argent de l’extérieur, ou propose de le partager.
    .details = Les parts vont à la caisse, à un fonds (fund:four) ou à qui a un rôle (role:steward). C’est mis au vote, et cela vaut pour ce qui est noté ensuite.
    .source = d’où il vient
    .parts = qui reçoit quelle part ; « none » y met fin

## Ce que doit qui est parti

writeoff-question = Effacer { $amount } que { $to } doit encore : la caisse paie.
writeoff-here = C’est pour qui a quitté tous nos salons il y a plus de 180 jours, et ce n’est pas le cas de { $who }.
writeoff-square = { $who } ne doit rien.
writeoff-there = { $count ->
    [one] Plus de 180 jours après son départ, { $who } doit quelque chose. Un vote peut l’effacer : { $typed }
   *[other] Plus de 180 jours après leur départ, { $who } doivent quelque chose. Un vote peut l’effacer : { $typed }
 }
proposal-cannot-back = La personne est de retour.
proposal-cannot-square = Plus rien n’est dû.
proposal-is-back = C’est fini, car la personne est de retour.
proposal-is-square = C’est fini, car plus rien n’est dû.
proposal-over-back = { $number } est fini, car la personne est de retour : { $question }
proposal-over-square = { $number } est fini, car plus rien n’est dû : { $question }
treasury-line-writeoff = ce que { $who } devait encore { $reference }
treasury-kind-writeoff = Effacé, sortie
command-treasury-writeoff = Propose d’effacer ce que doit qui est parti il y a plus de 180 jours.
    .details = C’est toujours mis au vote, et ne vaut que tant que la personne n’est pas de retour. La caisse paie.
    .who = qui est parti et doit
## La seconde moitié d’un grand financement

half-question = Payer { $amount }{ $drawn }, la seconde moitié d’un financement, à { $to }{ $memo }.
half-report = { $who }, sur ce que ça a donné : { $report }
half-why-kept = Gardée le { $at }, à la fin de { $number } : { $typed }
proposal-is-report = Elle est gardée jusqu’au { $until }, le temps de raconter ce que la première moitié a donné.
proposal-why-half = C’est la seconde moitié d’un financement ; une fois que c’est raconté, elle est payée sauf si assez de membres s’y opposent.
appoint-who = Qui proposes-tu ? Dis son nom, ou dis annuler. Ensuite, on vote.
share-taken-back = De ce qui était partagé revient : { $given }.
share-had = Ceci reste, et compte pour ce qui viendra : { $given }.
proposal-is-unshared = C’est fini, car il est entré moins que ce qui a été partagé.
proposal-over-unshared = { $number } est fini, car il est entré moins que ce qui a été partagé : { $question }
treasury-line-unshared = repris de ce qui était partagé { $reference }
treasury-kind-unshared = Repris de ce qui était partagé, sortie

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-treasury = Montre la caisse
wish-treasury-propose = Demander à la caisse
wish-treasury-give = Donner à la caisse
wish-treasury-appoint = Proposer qui tient la caisse

## What is kept of somebody

kept-pledge = Tu donnes régulièrement
kept-holding = Tu gardes de l’argent de la caisse chez
kept-holding-unsaid = (tu n’as pas dit où)
