# Les mots des appels à projets.

topic-grants = Appels à projets
grants-head = { $number } : appel à projets « { $title } », { $budget } à répartir.
grants-nothing-yet = Personne n’a encore rien proposé.
grants-application = { $letter }{ $title }, { $amount }, { $gone ->
    [1] retiré par { $who }.
   *[other] de { $who }{ $said ->
        [0] { $given }.
       *[other] { " : " }{ $why }{ $given }
    }
 }
grants-apply-until = On peut proposer un projet jusqu’à { $until } : { $typed }. Ensuite, on vote.
grants-is-voting = Le vote est ouvert : { $typed }
grants-is-over = C’est terminé : { $typed }
grants-told-apply = { $who } demande { $amount } dans { $number } : { $title }, { $why }
grants-told-edit = { $who } l’a changé dans { $number } : { $title }, { $amount }, { $why }
grants-told-withdrawn = { $who } a retiré { $title } dans { $number }.
grants-vote-question = Appel à projets « { $title } » : quels projets voulez-vous ?
grants-option = { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(pas avec { $others })
 }
grants-ballot-budget = On répartit { $budget }.
grants-goes-on = J’ai été absent un moment : dans { $number }, on peut proposer jusqu’à { $until }.
ask-grant-why = C’est pour quoi ? Réponds à ce message en quelques mots, ou dis : annuler.
ask-round-title = Comment s’appelle cet appel ? Réponds à ceci avec son nom, ou dis annuler.
ask-grant-title = Comment s’appelle ton projet ? Réponds à ceci avec son titre, ou dis annuler.

## Ce que cela donne

grants-none-applied = { $number } : personne n’a rien proposé pour « { $title } », l’argent est de nouveau libre.
grants-result = { $number } : appel à projets « { $title } » : { $funded ->
    [one] { $funded } projet retenu
   *[other] { $funded } projets retenus
 } sur { $count }, { $paid } sur { $budget } versés.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-shares = { $letter } { $title }, { $amount } à { $who } : { $count ->
    [one] une voix, { $price } sur les { $part } qu’elle avait.
   *[other] { $count } voix, { $poorer ->
        [0] { $price }
       *[other] { $price } au plus
    } chacune sur les { $part } qu’elle avait.
 }
grants-why-filled = { $letter } { $title }, { $amount } à { $who } : il restait de la place, et c’est celui qui avait le plus de voix ({ $votes }).
grants-why-all-fit = { $letter } { $title }, { $amount } à { $who } : { $votes ->
    [one] une voix
   *[other] { $votes } voix
 }, et tout ce qui a eu des voix tient.
grants-why-missing = { $letter } { $title }, { $amount }, n’est pas retenu : { $votes ->
    [one] à la seule personne qui le voulait, il restait { $left }, il manquait { $missing }.
   *[other] aux { $votes } personnes qui le voulaient, il restait { $left }, il manquait { $missing }.
 }
grants-why-no-votes = { $letter } { $title }, { $amount }, n’est pas retenu : aucune voix ne compte pour lui.
grants-why-few-votes = { $letter } { $title }, { $amount }, n’est pas retenu : { $votes ->
    [one] une voix
   *[other] { $votes } voix
 }, et il en fallait { $least }.
grants-why-dropped = { $letter } { $title } a été retiré.
grants-why-gone = { $letter } { $title }, { $amount }, est retenu et pas versé : { $who } n’est dans aucun de nos salons. L’argent reste dans la caisse.
grants-why-forgotten = { $letter } { $title }, { $amount }, est retenu et pas versé : la personne a demandé à être oubliée. L’argent reste dans la caisse.
grants-how = { $others ->
    [0] { $count ->
        [0] Personne n’a voté pour un seul d’entre eux.
        [one] Une personne a voté et avait { $part }
       *[other] { $count } personnes ont voté ; chacune avait { $part }
    }
   *[other] { $cast ->
        [one] Une personne a voté.
       *[other] { $cast } personnes ont voté.
    } { $count ->
        [0] Aucun vote ne compte : personne ne décide d’un projet à soi.
        [one] Le vote d’une personne compte, et elle avait { $part }
       *[other] Les votes de { $count } personnes comptent ; chacune avait { $part }
    }
 }{ $count ->
    [0] { "" }
   *[other] { $lacking ->
        [0] { $steps ->
            [0] .
            [one] , après un pas de { $step }.
           *[other] , après { $steps } pas de { $step }.
         }
       *[other] , comme si { $quorum } avaient voté. En dessous, rien n’est ajouté.
     }
 }
grants-greedy = Par le seul nombre de voix, ce serait { $projects } : { $total }.
grants-greedy-same = Par le seul nombre de voix, ce serait pareil.
grants-back = Libre dans la caisse : { $free }.
grants-you-got = { $who }, tu as reçu { $amount }.
grants-waits = { $number } est compté. Tous les paiements sont arrêtés, c’est donc versé { $until }.
grants-why-opened = La proposition { $proposal } a ouvert { $number } avec { $amount } : { $typed }
grants-export = Appel { $number }, « { $title } », pour les outils publics qui comptent de tels votes.
grants-export-file = l’appel en fichier
grants-export-too-large = { $number } est trop grand pour un fichier. La personne qui me fait tourner peut exporter les livres.
grants-at-applying = On peut proposer un projet jusqu’à { $until }. En savoir plus : { $show }
grants-at-voting = On vote jusqu’à { $until } : { $vote }
grants-at-over = C’est terminé : { $results }

## Ce qui ne va pas

no-such-round = Il n’y a pas d’appel à projets { $number }. { $list } montre ceux qui existent.
no-open-round = Aucun appel à projets n’est ouvert. Pour en proposer un : { $open }
no-round-yet = Il n’y a pas encore eu d’appel à projets. Pour en proposer un : { $open }
which-round = Plusieurs sont ouverts. Lequel ? { $commands }
no-such-project = « { $given } » n’est pas un projet de { $number }. { $list } les montre.
round-not-counted = { $number } n’est pas encore compté.
round-not-over = { $number } n’est pas encore terminé. Jusqu’à { $until }, { $voting ->
    [0] on peut proposer un projet.
    [2] on donne.
   *[other] on vote.
 }
round-no-vote-yet = Dans { $number }, on propose des projets jusqu’à { $until } ; ensuite, tu peux voter.
round-is-over = { $number } est terminé.
round-applies-no-more = Dans { $number }, on ne peut plus rien proposer.
round-no-budget = Dis combien on répartit, par exemple { $open }
round-no-title = Dis comment s’appelle l’appel, par exemple { $open }
round-own-currency = On verse en { $name }, et le budget l’est aussi : { $open }
round-bounds-crossed = Le minimum d’un projet dépasse son maximum.
round-bounds-above = Un projet ne peut pas coûter plus que tout ce qu’on répartit : { $budget }.
round-max-above-cap = Une personne peut demander { $cap } au plus, donc aucun projet ne peut coûter davantage.
round-votes-above = Personne ne peut avoir autant de voix ici : { $count } peuvent voter.
round-givers-above = Il n’y a pas autant de monde ici : { $count } peuvent voter.
round-vote-too-short = Il faut au moins trois jours entre la dernière demande et la fin du vote.
round-time-unreadable = Je ne peux pas lire « { $given } » comme un délai. Une durée comme 14d, ou un jour comme 2026-07-01, dans les 90 jours ; on vote au moins trois jours, et on propose des projets au moins un.
round-time-beyond = « { $given } », c’est trop { $long ->
    [0] court
   *[other] long
 }. On propose des projets au moins un jour, on vote au moins trois jours, et pas plus de 90 pour l’un ou l’autre.
grant-in-private = Propose-le dans le salon, où tout le monde le voit.
grant-newcomer = Tu viens d’arriver. Quand tu seras vraiment des nôtres, tu pourras proposer.
grant-no-title = Dis comment s’appelle ton projet, par exemple { $apply }
grant-title-unclear = « { $title } » veut dire autre chose dans un vote. Donne un autre titre à ton projet.
grant-title-taken = « { $title } » y est déjà. Pour changer le tien : { $edit }
grant-too-many-mine = Tu en as déjà proposé { $most }, c’est le maximum pour une personne.
grant-too-many = Il y a déjà { $most } projets, un bulletin n’en tient pas plus.
grant-other-currency = Dans { $number }, on verse en { $name } ; demande un montant de cela.
grant-nothing = Il faut que cela coûte quelque chose.
grant-below = Un projet de cet appel coûte au moins { $least }.
grant-above = Un projet de cet appel coûte au plus { $most }.
grant-above-cap = { $all ->
    [1] Seuls { $budget } sont à répartir, donc personne ne peut demander plus
   *[other] Une personne peut demander au plus { $cap } sur { $budget }
 }{ $some ->
    [0] .
   [2]  ; à côté de tes autres, celui-ci peut coûter { $left } au plus.
   *[other] { " ; avec ce que tu as déjà demandé, encore " }{ $left }.
 }
grant-no-why = Dis pour quoi c’est, par exemple { $apply }
grant-why-beside = Je ne sais pas quelle partie de { $given } est la raison. Mets-la toute entre guillemets, et rien à côté : { $apply }
grant-edit-nothing = Dis ce qui change : le prix ou la raison. Comme { $edit }
grant-none-yours = Tu n’y as rien proposé. { $apply }
grant-not-yours = Lequel ? Tu as proposé { $titles }.
grant-voted-on = Des voix sont déjà là, « { $title } » reste donc sur le bulletin.
grant-link-above-cap = À deux, ces comptes ont demandé dans { $number } plus que ce qu’une personne peut. L’un des deux doit d’abord retirer quelque chose.

## Un appel qui abonde les dons

grants-apply-then-give = On peut proposer jusqu’à { $until } : { $typed }. Ensuite, tout le monde peut donner.
grants-is-giving = On peut donner jusqu’à { $until } : { $typed }
grants-at-giving = On peut donner jusqu’à { $until } : { $give }
grants-gifts-asked = { $number } : appel à projets « { $title } » : que donnez-vous, et à quel projet ?
grants-gifts-option = { $letter } { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(pas avec { $others })
 }
grants-given-so-far = { " " }({ $gifts } { $count ->
    [one] d’une personne
   *[other] de { $count } personnes
 } pour l’instant)
grants-gift = { $amount } à { $project }
grants-gave = Dans { $number }, tu donnes { $gifts }. Cela attend jusqu’à { $until } ; d’ici là, tu peux le changer ou le reprendre : { $typed }
grants-gave-nothing = Dans { $number }, tu ne donnes rien. C’est possible jusqu’à { $until }.
grants-giving-goes-on = J’ai été absent un moment : dans { $number }, on peut donner jusqu’à { $until }.
grants-giving-after-stop = Tous les paiements sont arrêtés : dans { $number }, on pourra encore donner après, jusqu’à { $until }.
grants-result-gifts = { $number } : appel à projets « { $title } » : { $funded ->
    [one] { $funded } projet retenu
   *[other] { $funded } projets retenus
 } sur { $count }, avec { $gifts } de dons et { $paid } sur { $budget }.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-gifts = { $letter } { $title }, { $amount } à { $who } : { $count ->
    [one] une personne a donné { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(non abondé)
    }
   *[other] { $count } personnes ont donné { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(l’une d’elles sans être abondée)
       *[other] { " " }({ $aside } d’entre elles sans être abondées)
    }
 }.{ $paired ->
    [0] { "" }
   *[other] { " " }Leurs paires font { $pairs }.
 }{ " " }{ $some ->
    [0] La caisse n’ajoute rien{ $bound ->
        [3] , car les dons font tout ce qui était demandé
       *[other] { "" }
     }
   *[other] La caisse ajoute { $match }{ $bound ->
        [1] , sa part du total
        [2] , le maximum pour une personne
        [3] , tout ce qui manquait encore
       *[other] { "" }
     }
 }.{ $back ->
    [0] { "" }
   *[other] { " " }Au-delà de la demande, rendu à ceux qui ont donné : { $returned }.
 }
grants-why-few-givers = { $letter } { $title } ne reçoit rien : { $count ->
    [one] une personne a donné { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(non abondé)
    }
   *[other] { $count } personnes ont donné { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(l’une d’elles sans être abondée)
       *[other] { " " }({ $aside } d’entre elles sans être abondées)
    }
 }, et il en faut { $least }. C’est rendu.
grants-why-no-gifts = { $letter } { $title } ne reçoit rien : personne ne lui a donné.
grants-why-gone-gifts = { $letter } { $title }, { $amount }, est retenu et pas versé : { $who } n’est dans aucun de nos salons. Les dons sont rendus.
grants-why-forgotten-gifts = { $letter } { $title }, { $amount }, est retenu et pas versé : la personne a demandé à être oubliée. Les dons sont rendus.
grants-how-gifts = { $count ->
    [0] Personne n’a rien donné.
    [one] Une personne a donné.
   *[other] { $count } personnes ont donné.
 }{ $left ->
    [0] { "" }
    [one] { " " }L’une d’elles n’est plus dans aucun de nos salons, et son don est rendu.
   *[other] { " " }{ $left } d’entre elles ne sont plus dans aucun de nos salons, et leurs dons sont rendus.
 } { $count ->
    [0] { "" }
   *[other] Toutes les paires ensemble font { $pairs }{ $scaled ->
        [0] .
       *[other] , plus que le total.
    }
 }
grants-back-fund = Libre dans le fonds { $fund } : { $free }.
grants-returned = Rendu à ceux qui ont donné : { $amount }.
grants-export-gifts = Dans { $number }, on n’a pas voté sur des projets, et c’est à cela que servent ces fichiers.

round-is-voted = { $number } se décide au vote : { $typed }
round-no-gifts-yet = Dans { $number }, on peut proposer un projet jusqu’à { $until } ; ensuite tu pourras donner.
round-is-of-gifts = Avec method=quadratic, personne ne vote : complete, min_votes et picks n’y ont pas leur place. Il y a min_givers, cap et match.
round-is-of-votes = min_givers et match sont pour method=quadratic, où l’on donne.
round-cap-unreadable = « { $given } » n’est pas une part du total. Dis cap=25 pour 25 %, ou cap=off.
gift-unreadable = Je ne comprends pas « { $given } ». Dis combien et à quel projet, comme { $example }
gift-twice = Tu dis deux montants pour « { $title } ». Dis chaque projet une fois, par exemple { $example }
gift-beyond = On donne sur ce qu’on a, jamais à crédit : { $some ->
    [0] pour l’instant tu n’as rien. Ce qui t’arrive jusqu’au { $until }, tu peux encore le donner : { $typed }
   *[other] tu peux donner jusqu’à { $more } de plus pour l’instant.
 }
gift-lies = Tu peux donner { $more } de plus ; à { $which } tu donnes déjà { $lies }. Pour le déplacer : { $typed }
gift-taken-back = « { $title } » a été retiré, personne ne peut donc lui donner.
grant-given-to = Il y a déjà des dons, « { $title } » reste donc.
grant-forget-gives = Dans { $number }, tu donnes { $amount }. { $counted ->
    [0] Reprends-le d’abord : { $typed }
   *[other] C’est compté, et versé dès que les paiements reprennent.
 }

## Un tour de mercis

grants-thanks-asked = Merci « { $title } » : qui reçoit combien de tes points ?
grants-thanks-result = { $number } : merci « { $title } » : { $count ->
    [0] personne n’a donné de points, l’argent est de nouveau libre.
    [one] une personne a donné des points, { $paid } sur { $budget } versés.
   *[other] { $count } personnes ont donné des points, { $paid } sur { $budget } versés.
 }  { $reference }
grants-thanks-one = { $who } : { $amount }
grants-thanks-gone = { $who } : { $amount }, pas versé, car { $who } n’est dans aucun de nos salons
grants-thanks-forgotten = { $who } : { $amount }, pas versé, car la personne a demandé à être oubliée
grants-thanks-lost = { $number } : les bulletins des mercis « { $title } » ne peuvent plus être lus, rien n’est donc réparti et l’argent est de nouveau libre.

## Commandes

command-grants-open = Propose un appel à projets : chacun demande une part, puis tout le monde vote.
    .details = C’est décidé comme une dépense du total, qui reste de côté jusqu’à la fin de l’appel. Avec method=quadratic, on donne aux projets au lieu de voter, et le total abonde les dons.
    .title = comment s’appelle l’appel
    .budget = combien de la caisse est réparti
    .fund = de quel fonds
    .method = par votes à parts égales, ou en abondant les dons
    .complete = ce qu’on fait de ce qui reste
    .min = le minimum d’un projet
    .max = le maximum d’un projet
    .min_votes = combien de voix il faut à un projet
    .picks = pour combien de projets chacun vote
    .cap = pour combien de % une personne peut demander, ou être abondée
    .match = comment les dons sont abondés
    .min_givers = combien de personnes doivent donner à un projet
    .apply_until = combien de temps on propose : 14d, ou un jour
    .vote_until = combien de temps on vote : 7d, ou un jour
command-grants-thanks = Propose un tour de mercis : chacun a 100 points pour les autres, qui se partagent le total.
    .details = C’est décidé comme une dépense du total. Personne ne voit qui a donné combien à qui.
    .title = comment s’appelle le tour
    .budget = combien de la caisse est réparti
    .fund = de quel fonds
    .vote_until = combien de temps on donne des points : 7d, ou un jour
command-grants-apply = Propose un projet dans un appel ouvert : son nom, son coût, sa raison.
    .details = Tu peux le changer ou le retirer jusqu’au début du vote. De deux qui se nomment avec not_with, un seul au plus est retenu.
    .title = comment s’appelle ton projet
    .amount = ce qu’il coûte
    .why = pour quoi c’est
    .number = le numéro de l’appel ; sans lui, le seul ouvert
    .not_with = un autre projet avec lequel le tien ne va pas
command-grants-edit = Change ce que tu as demandé : le coût et la raison, jusqu’au début du vote.
    .title = comment s’appelle ton projet
    .amount = ce qu’il coûte
    .why = pour quoi c’est
    .number = le numéro de l’appel ; sans lui, le seul ouvert
    .not_with = un autre projet avec lequel le tien ne va pas
command-grants-withdraw = Retire ce que tu as demandé, jusqu’à la première voix.
    .title = comment s’appelle ton projet
    .number = le numéro de l’appel ; sans lui, le seul ouvert
command-grants-list = Vois les appels à projets, ou l’un d’eux avec tout ce qui est demandé.
    .number = le numéro de l’appel ; sans lui, les derniers
command-grants-vote = Vote pour les projets que tu veux, par leurs lettres ; le dernier vote compte.
    .details = Avec le numéro seul, tu vois ton propre vote, toi seul. Dans un appel qui abonde les dons, tu donnes ainsi : A=5 C=2.
    .number = le numéro de l’appel ; sans lui, le seul ouvert
    .ballot = les lettres de tous ceux que tu veux
command-grants-give = Donne à des projets d’un appel qui abonde les dons ; pour chacun, le dernier mot compte.
    .details = C’est pris sur ce que tu as, et cela attend la fin de l’appel ; d’ici là, tu peux le changer, ou le reprendre avec none. Avec le numéro seul, tu vois ce que tu donnes.
    .number = le numéro de l’appel ; sans lui, le seul
    .value = combien à quel projet : A=5 C=2, ou none
command-grants-results = Vois ce qui est retenu et par combien de voix, et ce qui manquait aux autres.
    .number = le numéro de l’appel ; sans lui, le dernier
command-grants-export = Obtiens un appel terminé en fichier .pb, que les outils publics recomptent.
    .details = Les bulletins sont sous des numéros qui ne nomment personne.
    .number = le numéro de l’appel ; sans lui, le dernier

## La seconde moitié d’un grand financement

ask-grant-report = Qu’est-ce que ça a donné ? Tout le monde ici le lira. Réponds à ce message en quelques mots, ou dis : annuler.
grants-report-button = Raconter
grants-half-asked = L’autre moitié de { $title }, { $amount }, est gardée jusqu’au { $until }. { $who }, raconte-nous ce que ça a donné, et elle est payée deux jours plus tard, sauf si assez de membres s’y opposent. { $button }  ou : { $typed }
grants-half = { $title } est payé en deux moitiés. La seconde, { $amount } : { $why }
grant-no-report = Dis ce que ça a donné, comme { $typed }
grant-nothing-to-report = Aucune seconde moitié d’un financement ne t’attend. Dès qu’il y en aura une, je te le demanderai.
grant-no-report-awaited = Dans { $number }, rien n’attend que tu racontes.
grant-reported-already = Tu as déjà raconté pour { $title } : { $why }
grant-which-report = Lequel ? { $commands }
command-grants-report = Raconte ce que ton financement a donné, pour que la seconde moitié soit payée.
    .details = Tout le monde le lit et peut s’y opposer jusque-là ; elle est payée deux jours plus tard. Si tu en as plusieurs, commence par le titre : Four : il est construit.
    .number = le numéro de l’appel ; sans lui, le seul
    .words = ce que ça a donné

## L’un ou l’autre

grants-not-with = { " " }(un seul : celui-ci ou { $others })
grants-not-with-waits = Ce sera un seul, celui-ci ou { $other }, dès que { $who } le dit aussi : { $typed }
grants-rule-not-with = De deux projets qui s’excluent, un seul au plus est retenu : { $gifts ->
    [0] celui qui vient en premier dans le décompte.
   *[other] celui dont les paires de dons font le plus.
 }
grants-why-other = { $letter } { $title }, { $amount }, n’est pas retenu : un seul, celui-ci ou { $others }.
grants-why-other-gifts = { $letter } { $title } ne reçoit rien : un seul, celui-ci ou { $others }. Ses dons, { $gifts }, sont rendus.
grant-not-with-whom = Personne ne demande rien pour « { $given } » dans cet appel.

grants-counting = Je compte { $gifts ->
    [0] { $count } bulletins
   *[other] les dons de { $count } personnes
 } de { $number }. Le résultat arrive dans un instant.

grants-thanks-few = { $number } : merci « { $title } » : { $paid } sur { $budget } versés.  { $reference }

## Annulé


grants-called-off = { $number } : l’appel à projets « { $title } » est annulé, et ce qui était gardé pour lui est de nouveau libre.{ $some ->
    [0] { "" }
   *[other] { " " }Rendu à celles et ceux qui ont donné : { $back }.
 }
grant-cancel-not-yours = { $who } a proposé { $number } et peut l’annuler avant le premier vote. Les autres le mettent au vote : { $stop }
grant-cancel-begun = On a déjà voté ou donné dans { $number }, il faut donc un vote pour l’annuler : { $stop }
command-grants-cancel = Annule un appel que tu as proposé, avant le premier vote.
    .details = Ensuite il faut un vote : proposal stop, avec le numéro de sa proposition.
    .number = le numéro de l’appel ; sans lui, le seul
grants-stop-first = { $number } est fini et pas encore { $counted ->
    [0] compté
   *[other] versé
} : { $stop }, le vote pour l’arrêter, est adopté et passe d’abord.

## What is kept of somebody

kept-application = Tu as demandé
kept-gift = Tu donnes dans un appel à projets
