# The words of savings circles.

ask-circle-name = Comment s’appellera le cercle ? Réponds à ce message avec son nom, ou dis : annuler.
ask-circle-amount = Un nouveau cercle, « { $name } » : combien par personne et par tour ? Appuie sur un bouton ou dis un montant, ou dis annuler.
circle-unknown-act = Je ne sais pas quoi faire de « { $given } » : il y a un cercle { $name }. { $help } montre ce qu’on peut faire. Pour en ouvrir un nouveau de ce nom : { $new }
circle-keeper-gone = { $who }, qui garde ce qu’on verse pour le cercle { $name }, n’est plus dans aucun de nos salons. Ne lui envoyez plus rien avant de savoir où la personne se trouve. Où ça en est : { $status }
ask-circle-every = À quel rythme ? Appuie sur un bouton ou dis week, 2weeks, month ou day, ou dis annuler.
ask-circle-seats = Combien de personnes participent ? Appuie sur un bouton ou dis un nombre de 2 à 100, ou dis annuler.
circle-every-button = { $which ->
    [0] Chaque semaine
    [1] Toutes les 2 semaines
   *[other] Chaque mois
 }
circle-no-name = Un cercle a besoin d’un nom : { $example }
circle-name = Le nom d’un cercle a jusqu’à { $most } caractères, avec au moins une lettre, sans @ ni guillemets. Ainsi : { $example }
circle-name-taken = Il y a déjà un cercle nommé { $name }. Choisis un autre nom.
circle-amount-zero = Chaque personne doit payer quelque chose à chaque tour.
circle-amount-large = Je ne sais pas compter jusque-là. Choisis un montant plus petit ou moins de places.
circle-amount-unclear = Je ne sais pas combien fait « { $given } ». Écris { $name } sans signe entre les chiffres.
circle-every = Je ne peux pas lire « { $given } » comme un rythme. Écris every=week, every=month ou every=10days.
circle-seats = Un cercle a de { $least } à { $most } places.
circle-grace = Je ne peux pas prendre « { $given } » comme délai pour payer. Il doit être plus court qu’un tour, { $longest } au plus.
circle-start = Je ne peux pas lire « { $given } » comme une date. Écris start=2026-02-01, avec l’heure start=2026-02-01T18:00.
circle-start-past = Cette première date est passée, ou dans plus d’un an. Choisis-en une à venir.
circle-in-private = Ouvre le cercle dans le salon où les gens vont le rejoindre.
circle-too-many = { $most } cercles en cours à la fois suffisent. Laisse-en un se terminer d’abord.
no-such-circle = Je ne connais pas de cercle « { $given } ». Vois-les tous : { $list }
no-circle = Il n’y a pas encore de cercle. Ouvres-en un : { $new }
no-circle-now = Aucun cercle n’est ouvert ni en cours. Ouvres-en un : { $new }. Ceux d’avant : { $list }
which-circle = Quel cercle ? { $commands }
circle-not-in = Tu n’es pas dans le cercle { $name }.
circle-not-in-other = { $who } n’est pas dans le cercle { $name }.
circle-is-open = Le cercle { $name } n’a pas encore commencé.
circle-is-running = Le cercle { $name } a déjà commencé. Vois où il en est : { $why }
circle-is-ended = Le cercle { $name } est terminé. Vois comment il s’est passé : { $why }
circle-is-cancelled = Le cercle { $name } s’est terminé avant l’heure. Vois comment il s’est passé : { $why }
circle-is-lapsed = Le cercle { $name } a été annulé avant de commencer.
circle-organiser-only = Seule la personne qui l’a ouvert peut le faire : { $organiser }.
circle-head = { $number } : cercle { $name }. { $seats } places, { $amount } { $unit ->
    [0] { $every ->
        [one] par jour
       *[other] tous les { $every } jours
    }
    [1] { $every ->
        [one] par semaine
       *[other] toutes les { $every } semaines
    }
   *[other] { $every ->
        [one] par mois
       *[other] tous les { $every } mois
    }
 }, début { $first }.
circle-each = Chaque personne paie { $amount } à chacun des { $seats } tours et reçoit { $pot } une fois.
circle-deposit = En entrant, on paie un dépôt de { $deposit }, qui revient à la fin.
circle-reserve = À chaque paiement s’ajoute { $reserve } pour une réserve ; ce qu’il en reste revient.
circle-fee = La personne qui reçoit en laisse { $fee } { $named ->
    [0] à la caisse.
   *[other] à { $whom }.
 }
circle-fee-to-nothing = Il n’y a pas de frais que quelqu’un pourrait recevoir. Dis combien avec fee=, ou enlève fee_to=.
circle-autopay = Je prélève moi-même ce qui est dû, { $graced ->
    [0] à la date.
   *[other] à la date ou jusqu’à { $grace } après.
 }
circle-pays-oneself = Chaque personne paie elle-même, { $graced ->
    [0] jusqu’à la date.
   *[other] jusqu’à { $grace } après la date.
 }
circle-missing = Si quelqu’un manque un tour : { $deposit ->
    [0] la personne qui reçoit obtient moins, et le reste lui est dû.
   *[other] son dépôt paie d’abord ; puis la personne qui reçoit obtient moins, et le reste lui est dû.
 }
circle-late-fee = En cas de retard, on doit { $fee } de plus.
circle-commitment = L’ordre est tiré au sort dès que toutes les places sont prises, avec une graine que je viens de fixer : { $hash }…
circle-turn-taken = Place { $turn }, { $day } : { $who }
circle-turn-free = Place { $turn }, { $day } : libre, { $risk ->
    [0] rien à perdre
   *[other] au plus { $lost } à perdre
 }
circle-more-turns = … et { $count ->
    [one] { $count } autre place.
   *[other] { $count } autres places.
 }
circle-order-joined = L’ordre est celui des arrivées, la dernière le { $last }. { $risk ->
    [0] Rien à perdre.
   *[other] Au plus { $lost } à perdre.
 }
circle-order-draw = L’ordre est tiré au sort dès que toutes les places sont prises, la dernière le { $last }. { $risk ->
    [0] Rien à perdre.
   *[other] Au plus { $lost } à perdre.
 }
circle-commitment-each = S’il faut tirer au sort, ce sera avec des graines que j’ai fixées maintenant : { $hash }…
circle-order-bidding = Avant chaque tour, vous pouvez enchérir, de trois jours avant sa date jusqu’à celle-ci : qui prend le moins du pot le reçoit, et le reste est partagé entre tout le monde. Une enchère engage, vaut au moins { $floor } et reste { $step } % sous la précédente ; on paie d’abord le tour. Si personne n’enchérit, ou si plusieurs proposent le minimum, on tire au sort. La dernière date est le { $last }. { $risk ->
    [0] On ne peut perdre que ce que l’on laisse soi-même du pot : jusqu’à { $discount }.
   *[other] On peut perdre { $lost } au plus, et ce que tu laisses toi-même du pot : jusqu’à { $discount }.
 }
circle-there-all = Là : { $who }.
circle-joined-bidding = Tu es dans le cercle { $name }. Tu paies { $rounds } fois { $amount } et reçois une fois { $pot }, ou ce que tu proposes. { $risk ->
    [0] Tu ne peux perdre que ce que tu laisses toi-même du pot.
   *[other] Tu peux perdre { $lost } au plus, et ce que tu laisses toi-même du pot.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Ton dépôt de { $deposit } est là.
 }
circle-started-bidding = Le cercle { $name } commence. Premier tour : { $first }, { $amount } par personne. Dès trois jours avant chaque date, vous pouvez enchérir. { $why }
circle-board-bidding = { $how ->
    [0] Il ne reste qu’une personne à recevoir, ce tour est donc le sien.
    [1] Personne n’a encore enchéri ; c’est possible du { $opens } au { $until }.
   *[other] L’enchère la plus basse est de { $low } ; vous pouvez enchérir jusqu’au { $until }.
 }
circle-board-receives-less = { $who } reçoit { $pot } dès que tout le monde a payé ; le reste, { $rest }, est partagé entre tout le monde.
circle-listed-running-open = { $number } : cercle { $name }, tour { $round } sur { $rounds } le { $due }.
circle-swap-no-turns = Dans le cercle { $name }, il n’y a pas de place à échanger.
circle-term-bids = { $term }= est pour les cercles avec order=bidding.
circle-floor = Je ne peux pas prendre « { $given } » comme enchère minimale. Écris floor=65%, de 50 à 99 %.
circle-step = Je ne peux pas prendre « { $given } » comme écart entre les enchères. Écris step=2%, jusqu’à 10 %.
circle-no-bids = Dans le cercle { $name }, on n’enchérit pas.
circle-bid-received = Tu as déjà reçu dans le cercle { $name }, au tour { $round }.
circle-bid-last = Les autres du cercle { $name } ont tous reçu, le reste vient donc sans enchères.
circle-bid-after = Le tour { $round } du cercle { $name } n’est pas encore versé. Les enchères pour le suivant viennent après.
circle-bid-not-yet = { $over ->
    [0] Pour le tour { $round } du cercle { $name }, on peut enchérir à partir du { $opens }.
   *[other] Il est trop tard pour enchérir pour le tour { $round } du cercle { $name }.
 }
circle-bid-unpaid = Avant d’enchérir, paie ta part de ce tour : { $amount }. { $pay }
circle-bid-yours = L’enchère la plus basse est déjà la tienne : { $amount }.
circle-bid-range = { $one ->
    [0] En ce moment, une enchère va de { $least } à { $most }.
   *[other] Seul { $most } est encore possible, le minimum ; on tire au sort entre celles et ceux qui le proposent.
 }
circle-bid-ask = Proposer { $bid } pour le tour { $round } du cercle { $name } ? Si c’est le plus bas jusqu’au { $until }, tu reçois { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } après les frais)
 }, et { $shared ->
    [one] { $shared } est partagé
   *[other] { $shared } sont partagés
 } entre { $count }. Cela t’engage. { $yes } { $no }
circle-bid-given = Tu as proposé { $bid } pour le tour { $round } du cercle { $name }. Si c’est le plus bas jusqu’au { $until }, tu reçois { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } après les frais)
 }, et { $shared ->
    [one] { $shared } est partagé
   *[other] { $shared } sont partagés
 } entre { $count }.
circle-bid-lowest = Cercle { $name }, tour { $round } : l’enchère la plus basse est de { $bid }. { $floor ->
    [0] La suivante peut aller jusqu’à { $most }.
   *[other] Moins n’est pas possible ; qui propose autant participe au tirage.
 }
circle-bids = Cercle { $name }, tour { $round } : vous pouvez enchérir jusqu’au { $until }. La personne qui se contente de la plus petite part de { $pot } la reçoit, et le reste est partagé entre { $count }.
circle-bids-so-far = { $bids ->
    [0] Personne n’a encore enchéri.
   *[other] L’enchère la plus basse est de { $low }.
 } { $floor ->
    [0] Une enchère peut aller de { $least } à { $most } ;
   *[other] Une enchère peut être de { $most } ;
 } paie d’abord ta part du tour : { $amount }.
circle-bid-button = Proposer { $amount }
circle-bids-over = Cercle { $name }, tour { $round } : { $how ->
    [0] personne n’a enchéri.
    [1] l’enchère la plus basse était de { $bid }.
   *[other] plusieurs ont proposé le minimum, { $bid }, et le sort a décidé.
 }
circle-bids-go-on = Je me suis absenté un moment, vous pouvez donc enchérir dans le cercle { $name } jusqu’au { $until }.
circle-nobody-bid = Personne n’avait enchéri, le sort a donc décidé.
circle-won = Cercle { $name }, tour { $round } sur { $rounds }. À toi, { $who } : { $how ->
    [1] ton enchère de { $bid } était la plus basse.
   *[other] toi et d’autres avez proposé { $bid }, et le sort t’a choisi.
 } Tu reçois { $pot }{ $some ->
    [0] .
   *[other] , et { $shared ->
        [one] { $shared } est partagé
       *[other] { $shared } sont partagés
    } entre { $count }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }Ce qui manque, { $owed }, reste dû à qui cela manque.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Là-dessus, { $settled ->
        [one] { $settled } va
       *[other] { $settled } vont
    } aux personnes à qui tu devais.
 }
why-circle-seeds = Chaque tour a sa propre graine, fixée à l’ouverture : qui prend trois fois de suite le sha256 de la graine du tour 3 arrive à { $hash }. Dans un tirage, la clé de chaque place est le sha256 de la graine, du tirage { $draw } (pour le tour 3), du sha256 de qui a accepté ({ $accepted }) et du numéro de la place, séparés par des deux-points ; la plus petite vient en premier.
why-circle-seed-off = La graine du dernier des tirages devenus inutiles : { $seed }
why-circle-seed = La graine du tour { $round } était { $seed }.
why-circle-bid = { $who } { $bid }
why-circle-bids = Enchères pour le tour { $round } : { $bids }.
circle-goal-each = Vous épargnez pour { $goal } : chaque personne met { $amount } de côté { $rounds ->
    [one] en un seul tour, le { $last }.
   *[other] à chacun des { $rounds } tours, le dernier le { $last }.
 } Chacun récupère alors ce qu’il a versé ; personne ne peut rien perdre.
circle-goal-missing = Qui saute un tour ne doit rien et épargne moins.
circle-goal-not-with = { $term }= ne va pas avec un objectif : personne n’y a de place dans l’ordre, et chacun récupère ce qu’il a versé.
circle-goal-times = Je ne peux pas faire de tours avec « { $goal } ». Écris goal=300 ou goal=2026-12-20 ; il faut de 1 à { $most } tours.
circle-joined-goal = Tu es dans le cercle { $name }. Tu mets { $amount } de côté { $rounds ->
    [one] une fois
   *[other] { $rounds } fois
 }, et après le { $last } tu récupères tout ce que tu as versé.
circle-started-goal = Le cercle { $name } commence. Premier tour : { $first }, { $amount } par personne. { $why }
circle-leave-goal = Le cercle { $name } a commencé. Ce que tu as épargné revient après la dernière date ; tu peux aussi dire que tu veux qu’il finisse plus tôt.
circle-board-goal = Épargné jusqu’ici : { $saved } sur { $goal }. Après le { $last }, chacun récupère ce qu’il a versé.
circle-goal-round = Cercle { $name }, tour { $round } sur { $rounds } : { $saved } sur { $goal } mis de côté.{ $reached ->
    [0] { "" }
   *[other] { " " }Vous y êtes.
 }
circle-goal-over = Le cercle { $name } est arrivé à sa date. Chacun a récupéré ce qu’il avait versé. { $statement }
circle-was-saved = { $number } : cercle { $name }, terminé depuis le { $at } ; chacun a récupéré son épargne.
why-circle-goal-round = Tour { $round }, { $at } : { $pot } mis de côté.{ $late ->
    [0] { "" }
   *[other] { " " }Pas payé à temps : { $missed }.
 }
circle-order-need = Avant chaque tour, vous votez pour qui en a le plus besoin, de sept jours avant sa date jusqu’à la veille : votent toutes les personnes à jour, aussi celles qui ont reçu. Le plus de voix l’emporte ; à égalité, on tire au sort. La dernière date est le { $last }. { $risk ->
    [0] On ne peut rien perdre.
   *[other] On peut perdre { $lost } au plus.
 }
circle-joined-need = Tu es dans le cercle { $name } ; avant chaque tour, on vote pour décider qui reçoit. Tu paies { $rounds } fois { $amount }, reçois { $pot } une fois et { $risk ->
    [0] ne peux rien perdre.
   *[other] peux perdre { $lost } au plus.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Ton dépôt de { $deposit } est là.
 }
circle-started-need = Le cercle { $name } commence. Premier tour : { $first }, { $amount } par personne. Avant chaque tour, vous votez pour qui en a le plus besoin. { $why }
circle-board-need = { $several ->
    [0] Une seule personne peut recevoir ce tour, on ne vote donc pas.
   *[other] On vote pour décider qui reçoit, du { $opens } au { $until }.
 }
circle-no-need = Dans le cercle { $name }, on ne vote pas pour qui reçoit.
circle-need-after = Le tour { $round } du cercle { $name } n’est pas encore versé. Le vote sur le suivant vient après.
circle-need-over = Le vote sur le tour { $round } du cercle { $name } est terminé.
circle-need-only = Dans le cercle { $name }, seule une personne peut recevoir ce tour : { $who }.
circle-need-not-yet = Le vote sur le tour { $round } du cercle { $name } ouvre le { $opens }.
circle-need-owing = Avant de voter, paie ce que tu dois : { $amount }. { $pay }
circle-need-not = { $received ->
    [0] Dans le cercle { $name }, { $who } ne peut pas recevoir ce tour : quelque chose est dû ou manque au dépôt.
   *[other] { $who } a déjà reçu dans le cercle { $name }.
 }
circle-need-same = Ta voix est déjà pour { $who }.
circle-need-asked = Tu as déjà demandé ce tour du cercle { $name }.
circle-need-voted = Ta voix sur le tour { $round } du cercle { $name } est pour { $who }. Tu peux la changer jusqu’au { $until }.
circle-need-asks = { $who } demande le tour { $round } du cercle { $name }.
circle-vote = Cercle { $name }, tour { $round } : qui en a le plus besoin ? { $count ->
    [one] Une personne peut voter.
   *[other] { $count } peuvent voter.
 }{ $halved ->
    [0] { "" }
   *[other] { " " }Qui partage une place a une demi-voix.
 } La personne qui a le plus de voix reçoit ; à égalité, on tire au sort. Clôture le { $until } ; d’ici là on peut changer sa voix, ensuite toutes sont montrées.
circle-vote-wishes = Demandé par { $who }.
circle-vote-turnout = { $count ->
    [one] { $count } personne a voté.
   *[other] { $count } ont voté.
 }
circle-vote-button = { $who }
circle-vote-typed = { " " } Pour le demander toi-même : { $typed }
circle-vote-over = Cercle { $name }, tour { $round } : { $who } reçoit le { $due }, { $drawn ->
    [0] avec { $votes } voix sur { $count }.
   *[other] { $votes ->
        [0] par tirage, puisque personne n’a voté.
       *[other] par tirage entre celles et ceux qui avaient { $votes } voix.
    }
 }
circle-vote-goes-on = Je n’étais pas là un moment, le vote du cercle { $name } continue donc jusqu’au { $until }.
why-circle-vote = { $who } pour { $whom }{ $half ->
    [0] { "" }
   *[other] { " " }(une demi-voix)
 }
why-circle-votes = Voix sur le tour { $round } : { $votes }.
circle-order-chit = Avant chaque tour, vous pouvez enchérir, de trois jours avant sa date jusqu’à celle-ci : qui prend le moins du pot le reçoit. De chaque pot, { $commission ->
    [one] { $commission } va
   *[other] { $commission } vont
 } à la caisse, et le reste baisse le prochain versement de tout le monde ; après le dernier tour, il est versé. Une enchère engage, vaut au moins { $floor } et reste { $step } % sous la précédente ; on paie d’abord le tour. Si personne n’enchérit, ou si plusieurs proposent le minimum, on tire au sort. La dernière date est le { $last }. { $risk ->
    [0] On ne peut perdre que ce qui reste du pot quand on reçoit : jusqu’à { $discount }.
   *[other] On peut perdre { $lost } au plus, et ce qui reste du pot quand tu reçois : jusqu’à { $discount }.
 }
circle-chit = Je ne peux pas prendre « { $given } » comme commission. Écris chit=5%, jusqu’à 10 %.
circle-chit-floor = Avec chit={ $chit } et floor={ $floor }, aucune enchère n’est possible : ensemble, ils vont jusqu’à 100 %.
circle-chit-fee = Avec chit=, il y a une commission et pas d’autres frais (fee=).
circle-chit-next = Le prochain versement est de { $amount } par personne.
circle-there = Déjà là : { $who }. { $free ->
    [one] { $free } place est libre.
   *[other] { $free } places sont libres.
 }
circle-turn-button = Place { $turn }
circle-join-button = Rejoindre
circle-leave-button = Quitter
circle-pay-button = Payer { $amount }
circle-or-typed = { " " } ou : { $example }
circle-face-running = Il a commencé. Où il en est : { $board }
circle-face-ended = Il est terminé.
circle-face-cancelled = Il s’est terminé avant l’heure.
circle-face-lapsed = Il a été annulé.
circle-board-head = Cercle { $name }, tour { $round } sur { $rounds }, dû { $due }
circle-board-paid = Ont payé : { $who }.
circle-board-left = À venir : { $who }.
circle-board-receives = { $who } reçoit { $pot } dès que tout le monde a payé.
circle-board-reserve = Dans la réserve : { $amount }.
circle-board-then = Ensuite : { $who }.
circle-owes = { $who } doit { $amount } à { $whom } depuis le tour { $round }.
circle-owes-reserve = { $who } doit { $amount } à la réserve depuis le tour { $round }.
circle-joined = Tu es dans le cercle { $name }{ $known ->
    [0] { " " }; tu sauras ta place quand il commencera
   *[other] , place { $turn } ({ $day })
 }. Tu paies { $rounds } fois { $amount }, reçois { $pot } une fois et { $risk ->
    [0] ne peux rien perdre.
   *[other] peux perdre { $lost } au plus.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Ton dépôt de { $deposit } est là.
 }
circle-in-already = Tu es déjà dans le cercle { $name }{ $fixed ->
    [0] .
   *[other] , à la place { $turn }.
 } Pour la rendre : { $leave }
circle-frozen = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }, et d’ici là tu ne peux entrer dans aucun cercle. Ce qui est dû dans les tiens est payé quand même.
circle-which-turn = Quelle place ? { $buttons }  ou : { $example }
circle-no-turn = Il a les places 1 à { $most }.
circle-turn-gone = La place { $turn } est à { $who }. { $frees ->
    [0] Aucune autre n’est libre.
   *[other] Libres : { $free }.
 }
circle-old-currency = Le cercle { $name } est dans une monnaie qui n’a plus cours.
circle-newcomer = Tu viens d’arriver, alors { $organiser } doit d’abord te laisser entrer : { $invite }
circle-line-short = { $turns ->
    [0] Tout ce qui est dû avant la dernière place fait { $needed }, et tu peux donner { $possible } en ce moment.
   *[other] Tout ce qui est dû avant cette place fait { $needed }, et tu peux donner { $possible } en ce moment. Une place plus tôt demande moins.
 }
circle-deposit-short = Le dépôt est de { $deposit }, et tu peux donner { $possible } en ce moment.
circle-started = Le cercle { $name } commence. Premier tour : { $first }, { $amount } par personne. { $drawn ->
    [0] Ordre :
   *[other] L’ordre tiré au sort :
 } { $order }. { $why }
circle-left = Tu as quitté le cercle { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }Ton dépôt de { $deposit } est revenu.
 }
circle-leave-late = Le cercle { $name } a commencé, et les autres comptent sur toi. Tu peux demander à quelqu’un d’échanger sa place avec toi, ou dire que tu veux qu’il se termine avant l’heure.
circle-invited = { $who }, le cercle { $name } t’attend.
circle-invited-already = { $who } peut déjà entrer dans le cercle { $name }.
circle-begins-later = Le cercle { $name } n’est pas encore plein : { $free ->
    [0] { $waits ->
        [one] une place attend encore d’être partagée.
       *[other] { $waits } places attendent encore d’être partagées.
    }
    [one] { $free } place est libre.
   *[other] { $free } places sont libres.
 } Première date désormais : { $first }.
circle-lapsed = Le cercle { $name } ne s’est pas rempli, il est annulé.{ $paid ->
    [0] { "" }
   *[other] { " " }Tous les dépôts sont revenus.
 }
circle-called-off = { $who } a annulé le cercle { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }Tous les dépôts sont revenus.
 }
circle-due-tomorrow = Ton paiement pour le cercle { $name }, { $amount }, est dû { $until }. { $pay }  ou : { $typed }
circle-due-now = Ton paiement pour le cercle { $name }, { $amount }, est dû. Tu peux payer avant { $until }. { $pay }  ou : { $typed }
circle-grace-ends = Ton paiement pour le cercle { $name }, { $amount }, manque encore ; le tour se termine { $until }. { $pay }  ou : { $typed }
circle-your-turn = Cercle { $name }, tour { $round } sur { $rounds }. C’est à toi, { $who }. { $short ->
    [0] { $lacks ->
        [0] { $count ->
            [one] Une personne a épargné cela pour toi : { $pot }.
           *[other] { $count } personnes ont épargné cela pour toi : { $pot }.
        }
       *[other] Tu reçois { $pot } ; ta propre part, { $own }, n’y est pas.
    }
   *[other] Tu reçois { $pot } ; ce qui manque, { $owed }, te reste dû.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Là-dessus, { $settled ->
        [one] { $settled } va
       *[other] { $settled } vont
    } aux personnes à qui tu devais.
 }
circle-you-owe = Tu as manqué ce tour du cercle { $name }.{ $drawn ->
    [0] { "" }
   *[other] { " " }Ton dépôt en a payé { $deposit }{ $again ->
        [0] .
       *[other] { " " }; ton prochain paiement le complète.
    }
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Tu dois { $amount } ; ce que tu paies sert d’abord à cela.
 }
circle-over = Le cercle { $name } est terminé : { $received } sur { $count } { $received ->
    [one] a reçu.
   *[other] ont reçu.
 }{ $owed ->
    [0] { "" }
   *[other] { " " }Quelque chose est encore dû.
 } { $statement }
circle-goes-on = J’ai été absent un moment, alors les paiements pour le cercle { $name } arrivent à temps avant { $until }.
circle-nothing-due = Il n’y a rien à payer pour le cercle { $name }.
circle-pays-more = C’est plus que ce qu’il y a à payer pour le cercle { $name } : { $most } au plus.
circle-paid = { $own ->
    [0] Payé au cercle { $name } pour { $who } : { $amount }.
   *[other] Payé au cercle { $name } : { $amount }.
 }{ $lacks ->
    [0] { "" }
   *[other] { " " }Reste dû : { $left }. { $typed }
 }{ $kept ->
    [0] { "" }
   *[other] { " " }Gardé pour les prochains tours : { $ahead }.
 }
circle-was-ended = { $number } : cercle { $name }, terminé le { $at } : { $received } sur { $count } { $received ->
    [one] a reçu.
   *[other] ont reçu.
 }
circle-was-cancelled = { $number } : cercle { $name }, terminé avant l’heure le { $at } : { $received } sur { $count } { $received ->
    [one] a reçu.
   *[other] ont reçu.
 }
circle-was-lapsed = { $number } : cercle { $name }, annulé le { $at }.
circle-listed-open = { $number } : cercle { $name }, { $amount }, { $free ->
    [one] { $free } place libre sur { $seats }
   *[other] { $free } places libres sur { $seats }
 }.
circle-listed-running = { $number } : cercle { $name }, tour { $round } sur { $rounds } le { $due } ; { $who } reçoit.
circle-dates = Dates : { $days }{ $more ->
    [0] .
   *[other] { " " }et { $more } de plus.
 }
circle-you-may-lose = { $known ->
    [0] Quelle que soit la place, { $risk ->
        [0] on ne peut rien perdre.
       *[other] on peut perdre { $lost } au plus.
    }
   *[other] À la place { $turn }, { $risk ->
        [0] tu ne peux rien perdre
       *[other] tu peux perdre { $lost } au plus
    }.
 }
circle-cancel-said = Tu as déjà dit que le cercle { $name } devrait se terminer avant l’heure.
circle-wants-end = { $who } veut que le cercle { $name } se termine avant l’heure. C’est { $wanted } sur { $needed }. Pour le vouloir aussi : { $typed }
circle-cancelled = Le cercle { $name } se termine avant l’heure, comme { $count } le voulaient. Chaque personne a récupéré ce qu’il y avait pour elle ; le reste est dû.
circle-swap-question = { $who } demande à échanger les places dans le cercle { $name } : tu aurais la place { $theirs }, et { $who } la { $mine }. { $risk ->
    [0] Tu ne pourrais rien perdre
   *[other] Tu pourrais perdre { $lost } au plus
 }, { $was ->
    [0] comme maintenant.
    [1] contre rien maintenant.
   *[other] contre { $before } maintenant.
 } { $yes } { $no }
circle-swap-received = { $who } a déjà reçu dans le cercle { $name } ou reçoit en ce moment, alors cette place reste.
circle-swapped = Cercle { $name } : { $who } a maintenant la place { $turn }, et { $whom } la { $other }.
circle-link-both = { $who } et { $other } sont dans le cercle { $name }. Ce pourra être un seul membre une fois qu’il sera terminé et que rien n’y sera dû.
circle-forget-open = Tu es dans le cercle { $name }. Quitte-le d’abord : { $leave }
circle-forget-running = Le cercle { $name } compte sur toi. Une fois qu’il sera terminé et que rien n’y sera dû, je pourrai t’oublier.
circle-swap-preview = Échanger ta place avec { $who } dans le cercle { $name } ? Tu aurais la place { $mine } ({ $day }) { $risk ->
    [0] et ne pourrais rien perdre
   *[other] et pourrais perdre { $lost } au plus
 }, { $was ->
    [0] comme maintenant.
    [1] contre rien maintenant.
   *[other] contre { $before } maintenant.
 } { $yes } { $no }
circle-swap-short = Tout ce qui est dû avant la place { $turn } fait { $needed }, et tu peux donner { $possible } en ce moment.
circle-swap-short-other = { $who } ne pourrait pas donner tout ce qui est dû avant la place { $turn }.
circle-owes-more = { $count ->
    [one] … et { $count } autre dette : { $amount }.
   *[other] … et { $count } autres dettes : { $amount } en tout.
 }
circle-owe-in-parts = Le cercle { $name } s’est terminé avant l’heure, et tu y dois encore { $amount }. { $parts ->
    [one] C’est dû { $first }.
   *[other] C’est dû par parts de { $part } aux dates du cercle, la première { $first }.
 } { $autopay ->
    [0] Pour payer : { $typed }
   *[other] Je le prélève moi-même. Pour payer plus tôt : { $typed }
 }
circle-owed-tomorrow = De ce que tu dois dans le cercle { $name }, { $amount ->
    [one] { $amount } est dû
   *[other] { $amount } sont dus
 } { $when }. { $pay }  ou : { $typed }
circle-owed-now = De ce que tu dois dans le cercle { $name }, { $amount ->
    [one] { $amount } est dû
   *[other] { $amount } sont dus
 } maintenant. { $pay }  ou : { $typed }
circle-repaid = { $who } t’a remboursé { $amount } dans le cercle { $name }.
circle-repaid-yours = J’ai prélevé { $amount } sur ce que tu dois dans le cercle { $name }. { $owes ->
    [0] Tu n’y dois plus rien.
   *[other] Il reste { $left }.
 }
circle-people = Paiements jusqu’ici dans le cercle { $name } :
circle-people-more = … et { $count } de plus.
circle-record = { $who } : { $rounds ->
    [0] pas encore de tour dans un cercle
    [one] { $ontime } sur 1 tour à temps
   *[other] { $ontime } sur { $rounds } tours à temps
 }{ $finished ->
    [0] { "" }
    [one] , 1 cercle terminé
   *[other] , { $finished } cercles terminés
 }{ $owes ->
    [0] .
   *[other] , encore dû : { $owed }.
 }
circle-record-mine = Dans des cercles jusqu’ici : { $rounds ->
    [one] { $ontime } sur { $rounds } tour à temps
   *[other] { $ontime } sur { $rounds } tours à temps
 }{ $finished ->
    [0] { "" }
    [one] , 1 cercle terminé
   *[other] , { $finished } cercles terminés
 }.
circle-me-due = Dans le cercle { $name }, { $amount ->
    [one] { $amount } est dû
   *[other] { $amount } sont dus
 } avant { $until } : { $typed }
circle-me-owes = Tu dois { $amount } dans le cercle { $name }{ $parts ->
    [0] { " " }: { $typed }
   *[other] , par parts, la prochaine { $next } : { $typed }
 }
circle-owes-nothing = Tu ne dois rien dans le cercle { $name }.
circle-owes-nothing-now = { $who } ne doit plus rien dans le cercle { $name }, ou a demandé autre chose depuis.
circle-agreed-already = Tu as déjà donné ton accord pour cela dans le cercle { $name }.
circle-plan-said = Tu as déjà demandé exactement cela dans le cercle { $name }.
circle-plan-question = { $only ->
    [0] { $who } doit { $owed } dans le cercle { $name }, dont une part à toi,
   *[other] { $who } te doit { $owed } dans le cercle { $name }
 } et demande à payer { $part } { $unit ->
    [0] par jour
    [1] { $every ->
        [one] par semaine
       *[other] toutes les { $every } semaines
    }
   *[other] par mois
 }, la première fois { $first }. { $yes } { $no }
circle-plan-asked = J’ai demandé à { $who }. Une fois que tout le monde est d’accord, tu paies ce que tu dois dans le cercle { $name }, { $owed }, par parts de { $part } { $unit ->
    [0] par jour
    [1] { $every ->
        [one] par semaine
       *[other] toutes les { $every } semaines
    }
   *[other] par mois
 }, la première { $first }, et tant que tu le fais aucun tour ne compte comme manqué.
circle-plan-agreed = Tu es d’accord avec la façon dont { $who } paie dans le cercle { $name }. Les autres n’ont pas encore répondu.
circle-plan-holds = Tout le monde est d’accord : { $who } paie ce qui est dû dans le cercle { $name } par parts de { $part } { $unit ->
    [0] par jour
    [1] { $every ->
        [one] par semaine
       *[other] toutes les { $every } semaines
    }
   *[other] par mois
 }, la première { $first }.
circle-accept-button = D’accord
circle-place = { $turned ->
    [0] place
   *[other] place
 }
circle-hand-preview = Passer la { $place } { $turn } du cercle { $name } à { $whom } ? { $received ->
    [0] { $alone ->
        [0] Il faut l’accord de { $needed } des autres, puis celui de { $whom }, qui
       *[other] Je demande à { $whom }, et il ne faut l’accord de personne d’autre ; { $whom }
    } { $paid ->
        [0] ne paie rien pour elle.
       *[other] paie { $price } pour elle : ce qui a été versé, moins ce qui est dû.
    }
   *[other] Elle a déjà reçu, alors il faut l’accord de tous les autres, puis celui de { $whom }. Rien n’est payé pour elle, et ce que { $whom } ne paie pas reste à ta charge.
 } { $yes } { $no }
circle-hand-asked = Cercle { $name } : { $by } demande que la { $place } { $turn }{ $own ->
    [0] { " " }de { $who }
   *[other] { "" }
 } aille à { $whom }. { $received ->
    [0] Il faut l’accord de { $needed } des autres.
   *[other] Elle a déjà reçu, alors il faut l’accord de tous les autres ; { $who } en répond toujours.
 } { $accept }  ou : { $typed }
circle-hand-goal = Dans le cercle { $name }, il n’y a pas de tour : chacun récupère ce qu’il a versé, alors aucune place ne se passe.
circle-hand-bid = { $who } a proposé { $amount } pour ce tour, et une enchère engage. Une fois le tour payé, la place pourra être passée.
circle-hand-not-yours = C’est la place de { $who }. Le cercle { $name } n’a pas choisi de la remplacer.
circle-hand-closed = La place de { $who } dans le cercle { $name } est fermée.
circle-hand-in = { $who } est déjà dans le cercle { $name }.
circle-hand-may-not = { $who } ne peut pas prendre de place en ce moment : qui vient d’arriver, a ses pourboires en pause ou est déjà dans { $most } cercles, doit attendre.
circle-hand-short = { $who } ne peut pas donner en ce moment tout ce que cette place demande.
circle-hand-gone = Personne ne demande cela dans le cercle { $name } en ce moment.
circle-hand-accepted = { $by } est d’accord pour que { $whom } ait la { $place } { $turn } du cercle { $name } : { $there } sur { $needed }.
circle-hand-question = Prendre la { $place } { $turn } du cercle { $name } de { $who } ? { $rounds ->
    [one] Il reste { $rounds } tour, { $amount }.
   *[other] Il reste { $rounds } tours, { $amount } chacun.
 } { $gets ->
    [0] Tu reçois { $pot } une fois { $risk ->
        [0] et ne peux rien perdre
       *[other] et peux perdre { $lost } au plus
    }.
    [2] Tu reçois une fois : ce que tu as proposé, ou ce que le tirage te donne. { $risk ->
        [0] Tu ne peux perdre que ce que tu laisses toi-même du pot.
       *[other] Tu peux perdre { $lost } au plus, et ce que tu laisses toi-même du pot.
    }
   *[other] Elle a déjà reçu, alors tu ne fais que payer.
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Avec elle vient ce qu’elle doit : { $owed }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Tu paies { $price } à { $who } maintenant.
 } { $yes } { $no }
circle-handed = Cercle { $name } : la { $place } { $turn } de { $who } est maintenant à { $whom }.{ $received ->
    [0] { "" }
   *[other] { " " }{ $who } en répond toujours.
 }{ $votes ->
    [0] { "" }
   *[other] { " " }Les voix de { $who } ou pour { $who } pour le prochain tour ne comptent plus.
 }
circle-handed-yours = { $whom } a pris ta place dans le cercle { $name }{ $paid ->
    [0] .
   *[other] { " " }et t’a payé { $price }.
 }{ $received ->
    [0] { "" }
   *[other] { " " }Ce que { $whom } n’y paie pas reste à ta charge.
 }
circle-choose = Cercle { $name } : { $who } a manqué deux tours de suite. Les autres peuvent choisir un remplacement, ou fermer la place : elle ne paie alors plus rien, vient en dernier et récupère ce qu’elle avait payé à chacun. Il en faut { $needed } pour le même choix avant { $until } ; sinon la { $place } { $turn } reste la dernière. { $typed }
circle-replace-button = Remplacer
circle-close-button = Fermer la place
circle-choose-replace = Cercle { $name } : { $who } a manqué deux tours de suite. Les autres peuvent choisir un remplacement. Il en faut { $needed } pour ce choix avant { $until } ; sinon la { $place } { $turn } reste la dernière. { $typed }
circle-choose-bids = Dans le cercle { $name }, un tour mis aux enchères est en train d’être payé : une place peut être remplacée, mais pas fermée.
circle-choose-round = Dans le cercle { $name }, le tour de cette place est en train d’être payé : elle peut être remplacée, mais pas fermée.
circle-nothing-to-choose = Il n’y a rien à choisir en ce moment sur la { $place } { $turn } du cercle { $name }.
circle-choose-others = Ce sont les autres du cercle { $name } qui le choisissent.
circle-chosen = Ton choix sur { $who } dans le cercle { $name } compte : { $votes } sur { $needed } pour l’instant.
circle-replace = Cercle { $name } : la plupart veulent remplacer { $who }. Qui connaît quelqu’un : { $typed }
circle-closed = Cercle { $name } : la place de { $who } est fermée. Elle ne paie plus rien et vient en dernier. { $back ->
    [0] Personne n’a rien à lui rendre.
   *[other] Elle récupère alors ce qu’elle avait payé : { $payers }.
 }
circle-pays-back = { $amount } de { $who }
circle-pause-wanted = { $who } veut que le cercle { $name } fasse une pause avant de reprendre, le { $until }. Il faut l’accord de tout le monde : { $there } sur { $count }. { $agree }  ou : { $typed }
circle-pause-day = Je n’arrive pas à lire « { $given } » comme un jour. Écris until=2026-03-01.
circle-pause-long = Une pause se termine un jour à venir, dans 90 jours au plus.
circle-paused = Le cercle { $name } fait une pause et reprend le { $until }, comme tout le monde le veut. { $due ->
    [0] Le prochain tour est dû { $next }.
   *[other] Ce qui est dû maintenant arrive à temps avant { $next }.
 }
circle-closed-back = Cercle { $name }, tour { $round } sur { $rounds } : { $back ->
    [0] il n’y avait rien à rendre à la place fermée de { $who }.
   *[other] la place fermée de { $who } récupère { $pot }.
 }
why-circle-closed = La place de { $who } a été fermée, comme la plupart des autres l’ont choisi ; ce qu’elle devait à qui a reçu n’est plus dû.
circle-paid-for = { $who } { $owed ->
    [0] n’a pas payé ce tour du cercle { $name }
   *[other] n’a pas payé ce qui est dû dans le cercle { $name }
 }, alors je t’ai prélevé { $amount } : la place était à toi.
circle-liable = { $givers } { $count ->
    [one] répond
   *[other] répondent
 } toujours de la { $place } { $turn } : ce que { $who } ne paie pas, { $givers } le { $count ->
    [one] paie.
   *[other] paient.
 }
circle-liable-asked = { $who } n’a pas encore payé pour le cercle { $name } : { $amount } ; le tour se termine { $until }. Tu réponds toujours de cette place. { $how ->
    [0] Ce qui manquera alors, je te le prélèverai.
    [1] Pour le payer : { $typed }
   *[other] Vois avec { $who } que ce soit payé.
 }
circle-me-liable = Dans le cercle { $name }, tu réponds toujours de la { $place } { $turn } : ce que { $who } ne paie pas reste à ta charge.{ $owes ->
    [0] { "" }
    [1] { " " }À payer maintenant : { $due }. Pour le payer : { $typed }
   *[other] { " " }À payer maintenant : { $due }.
 }
statement-head = { $number } : cercle { $name }. Entré : { $came }. Sorti : { $went }.
statement-head-empty = { $number } : cercle { $name }. Rien n’est encore entré ni sorti.
statement-contributions = paiements { $amount }
statement-deposits = dépôts { $amount }
statement-late = retards { $amount }
statement-payouts = reçu { $amount }
statement-fees = frais { $amount }
statement-back = dépôts rendus { $amount }
statement-other = rendu { $amount }
statement-there = encore là { $amount }
statement-who = Qui
statement-in = Payé
statement-out = Reçu
statement-net = Différence
statement-all = Total
why-circle-opened = { $who } l’a ouvert le { $opened }.
why-circle-promised = L’ordre sera tiré d’une graine dont le sha256 est { $hash }.
why-circle-drawn = La graine était { $seed } ; son sha256, fixé à l’ouverture, est { $hash }. La clé de chaque place est le sha256 de la graine, du tirage { $draw }, du sha256 des personnes qui ont accepté ({ $accepted }) et du numéro de la place, séparés par des deux-points ; la plus petite vient d’abord.
why-circle-order-agreed = Ordre, tel que choisi : { $order }
why-circle-order-joined = Ordre des arrivées : { $order }
why-circle-order-draw = Ordre tiré au sort : { $order }
why-circle-round = Tour { $round }, { $at } : { $pot } à { $who }.{ $left ->
    [0] { "" }
   *[other] { " " }Laissé comme frais : { $fee }.
 }{ $late ->
    [0] { "" }
   *[other] { " " }Pas payé à temps : { $missed }.
 }
why-circle-debt = { $who } devait { $amount } à { $whom } depuis le tour { $round } : { $settled ->
    [0] encore dû.
    [1] encore dû : { $left }.
   *[other] réglé.
 }
why-circle-debt-reserve = { $who } devait { $amount } à la réserve depuis le tour { $round } : { $settled ->
    [0] encore dû.
    [1] encore dû : { $left }.
   *[other] réglé, ou supporté à la fin.
 }
why-circle-cancel = Pour une fin avant l’heure : { $who }
why-circle-more = Ce que chaque personne a payé et reçu : { $statement }
topic-circles = Cercles d’épargne
command-circle-new = Ouvre un cercle d’épargne : tout le monde paie à chaque tour, et chaque membre reçoit tout une fois.
    .details = Ce qui manque, je le demande. Rejoindre, c’est accepter le plan ; toutes les places prises, il commence.
    .what = son nom
    .amount = ce que chaque personne paie par tour
    .every = à quel rythme
    .seats = combien de personnes participent
    .order = qui reçoit quand
    .deposit = dépôt ; sans rien, un paiement
    .start = première date : 2026-02-01
    .grace = délai pour payer : 3d
    .autopay = si je prélève moi-même
    .late_fee = frais de retard
    .reserve = en plus, pour une réserve
    .fee = laissé à la caisse : 2 ou 1%
    .fee_to = qui reçoit les frais ; sinon la caisse
    .floor = le moins que l’on puisse proposer : 65%
    .step = de combien chaque enchère baisse : 2%
    .chit = commission d’un fonds chit : 5%
    .goal = un but à atteindre : 300, ou 2026-12-20
    .currency = payé entre vous : USD, EUR
    .keeper = qui garde les dépôts en argent de l’extérieur
command-circle-bid = Enchéris pour le prochain tour d’un cercle : qui se contente du moins reçoit le pot.
    .details = Sans montant, c’est le plus que l’on puisse proposer. Une enchère engage.
    .amount = ce que tu prendrais du pot
    .which = son nom ou numéro ; sinon, ton seul cercle
command-circle-need = Demande le prochain tour d’un cercle, ou vote pour qui en a le plus besoin.
    .details = Si tu ne nommes personne, tu le demandes pour toi. Ce que tu dis en dernier compte.
    .which = son nom ou numéro ; sinon, ton seul cercle
    .for_ = qui en a le plus besoin
    .seat = ou par sa place
command-circle-join = Prends une place dans un cercle. Rejoindre, c’est accepter son plan.
    .details = Tu peux partir jusqu’au début ; il commence tout seul dès que toutes les places sont prises.
    .which = nom ou numéro ; sans rien, ton seul
    .turn = quelle place
    .with_ = qui partage la place, moitié-moitié
command-circle-status = Vois où en est un cercle : le tour, qui a payé, à qui c’est.
    .which = nom ou numéro ; sans rien, ton seul
command-circle-pay = Paie ce qui est dû dans un cercle, ou n’importe quel montant, même d’avance.
    .details = Ce qui dépasse est gardé pour les prochains tours. En argent de l’extérieur, dis ce que tu as envoyé ; qui le reçoit est interrogé.
    .amount = combien
    .which = nom ou numéro ; sans rien, ton seul
    .for_ = payer pour quelqu’un d’autre
    .to = qui tu as payé, en argent de l’extérieur
    .ref = la référence de ce que tu as envoyé
    .photo = une photo de ce que tu as envoyé
command-circle-list = Vois quels cercles il y a.
command-circle-rules = Lis ce qu’un cercle a convenu, avec ses dates et ce que tu peux perdre.
    .which = nom ou numéro ; sans rien, ton seul
command-circle-statement = Vois ce que chaque personne a payé dans un cercle et en a reçu.
    .which = nom ou numéro ; sans rien, ton seul
command-circle-leave = Rends ta place, jusqu’à ce que le cercle commence.
    .which = nom ou numéro ; sans rien, ton seul
    .turn = quelle place, s’il y en a plusieurs
command-circle-invite = Laisse quelqu’un de nouveau entrer dans un de tes cercles.
    .who = qui est nouveau ici
    .which = nom ou numéro ; sans rien, ton seul
command-circle-cancel = Annule un cercle avant son début ; c’est à qui l’a ouvert.
    .details = S’il a commencé, cela veut dire : circle end.
    .which = nom ou numéro ; sans rien, ton seul
command-circle-end = Dis que tu veux qu’un cercle se termine avant l’heure.
    .details = Il se termine dès que la plupart le disent. Ce qui est alors dû l’est aux dates du plan.
    .which = nom ou numéro ; sans rien, ton seul
command-circle-swap = Demande à quelqu’un d’échanger sa place avec toi, avant d’avoir reçu, l’un comme l’autre.
    .who = avec qui
    .which = nom ou numéro ; sans rien, ton seul
    .mine = laquelle de tes places
    .theirs = laquelle de ses places
circle-unknown-term = Je ne connais pas { $given } pour un cercle. Il peut avoir : { $known }.
circle-term-twice = { $term }= est écrit deux fois. Écris-le une seule fois.
command-circle-people = Vois comment les gens de ton cercle ont payé jusqu’ici.
    .details = Seules les personnes du cercle peuvent le voir.
    .which = nom ou numéro ; sans rien, ton seul
command-circle-plan = Demande aux gens à qui tu dois dans un cercle de pouvoir payer par parts.
    .details = Une fois que tout le monde est d’accord, et tant que tu t’y tiens, aucun tour ne compte comme manqué.
    .amount = combien à la fois
    .every = à quel rythme
    .which = nom ou numéro ; sans rien, ton seul
command-circle-hand = Passe ta place à quelqu’un que le cercle accepte.
    .details = On te paie ce que tu as versé, moins ce que tu dois. Si tu as déjà reçu, il faut l’accord de tout le monde, et ce qui n’est pas payé reste à ta charge.
    .who = à qui
    .which = nom ou numéro ; sans rien, ton seul
    .from_ = de qui est la place, si le cercle a choisi un remplacement
    .turn = quelle place, s’il y en a plusieurs
command-circle-choose = Choisis ce que devient une place qui a manqué deux tours de suite.
    .details = Ce que plus de la moitié des autres choisit est fait ; sinon elle reste la dernière.
    .what = remplacer, fermer la place ou demander à la caisse
    .turn = le numéro de cette place
    .which = nom ou numéro ; sans rien, ton seul
command-circle-pause = Demande qu’un cercle fasse une pause, ou donne ton accord.
    .details = Il faut l’accord de tout le monde ; 90 jours au plus.
    .which = nom ou numéro ; sans rien, ton seul
    .until = la reprise : 2026-03-01
command-circle-accept = Donne ton accord à qui doit avoir une place.
    .turn = quelle place
    .which = nom ou numéro ; sans rien, ton seul

# Cercles en argent de l’extérieur.

circle-currency = Je ne connais pas « { $given } » comme monnaie. Écris trois lettres, comme currency=USD, ou ne mets rien pour { $own }.
circle-outside-goal = Ce qu’on épargne en { $code } doit être chez quelqu’un, et je n’en ai pas. Dis qui le garde avec keeper=@…, ou épargnez dans la monnaie d’ici.
circle-outside-order = En { $code }, tout le monde doit savoir qui reçoit en premier avant d’entrer. Écris order=agreed ou order=joined ; avec quelqu’un qui garde des dépôts, aussi order=draw ou order=need.
circle-outside-autopay = Je n’ai pas de { $code }, alors chaque personne paie elle-même. Enlève autopay=.
circle-outside-kept = Ce que demande { $term }= doit être chez quelqu’un, et je n’ai pas de { $code }. Dis qui le garde avec keeper=@…, ou enlève-le.
circle-outside-fee = Je n’ai pas de { $code }, alors rien ne peut en aller à la caisse. Enlève fee=.
circle-outside-each = À chaque tour, les autres paient chacun { $amount } à la personne dont c’est le tour. Une fois, tu le reçois { $others ->
    [one] de l’autre
   *[other] des { $others } autres
 } : { $pot }.
circle-outside-warning = Je tiens les comptes. Je ne peux obliger personne à payer. Si quelqu’un disparaît après avoir reçu, les tours suivants paient moins : { $amount } chacun{ $others ->
    [one] .
   *[other] , et { $two } chacun si deux le font.
 }
circle-outside-said = Qui a payé me le dit, et qui l’a reçu le confirme ; sans réponse, cela compte après sept jours, marqué comme non confirmé. On peut payer { $graced ->
    [0] jusqu’à la date.
   *[other] jusqu’à { $grace } après la date.
 } { $deposit ->
    [0] Qui manque un tour le doit à la personne qui reçoit.
   *[other] Si quelqu’un manque un tour, son dépôt paie d’abord ; ce qui manque alors est dû à la personne qui reçoit.
 }
circle-outside-receives = Les autres paient { $who } : { $pot } en tout.
circle-first-first = En { $code }, on rejoint le cercle { $name } en sachant qui reçoit en premier, alors la place 1 se prend avant les autres.
circle-first-left = { $who } devait recevoir en premier et a quitté le cercle { $name }. Tu l’avais rejoint en le sachant, alors ta place est de nouveau libre : reprends-la quand quelqu’un aura la place 1.
circle-first-stays = Tout le monde a rejoint le cercle { $name } en sachant que { $who } reçoit en premier, alors cette place reste.
circle-joined-outside = Tu es dans le cercle { $name }{ $known ->
    [0] { "" }
   *[other] , place { $turn } ({ $day })
 }. Tu paies { $others ->
    [one] { $amount } une fois à l’autre personne,
   *[other] { $amount } une fois à chacune des { $others } autres,
 } reçois { $pot } une fois et { $risk ->
    [0] ne peux rien perdre
   *[other] peux perdre { $lost } au plus
 }{ $bids ->
    [0] { "" }
   *[other] , et ce que tu laisses toi-même du pot : jusqu’à { $discount }
 }.{ $named ->
    [0] { "" }
   *[other] { " " }{ $starts ->
        [0] { $first } reçoit en premier.
       *[other] Tu reçois en premier.
    }
 }{ $told ->
    [0] { " " }Dis-moi en privé comment te payer ; seules les personnes qui doivent te payer le lisent : { $payto }
   *[other] { "" }
 }
circle-pays-whom = { $amount } à { $whom }
circle-due-tomorrow-outside = Pour le cercle { $name }, tu paies { $people }, { $until }.
circle-due-now-outside = Pour le cercle { $name }, tu as à payer { $people }, avant { $until }. { $one ->
    [0] Une fois envoyé : { $typed }
   *[other] Une fois envoyé : { $sent }  ou : { $typed }
 }
circle-grace-ends-outside = Pour le cercle { $name }, il te reste à payer { $people } ; le tour se termine { $until }. { $one ->
    [0] Une fois envoyé : { $typed }
   *[other] Une fois envoyé : { $sent }  ou : { $typed }
 }
circle-sent-button = Je l’ai envoyé
circle-payto-is = Comment payer { $whom } : { $payto }
circle-payto-unknown = { $whom } ne m’a pas dit comment recevoir son argent : demande-lui.
circle-sent = Noté : tu as envoyé { $amount } à { $whom } pour le cercle { $name }. J’ai demandé si c’est arrivé.{ $lacks ->
    [0] { "" }
   *[other] { " " }Encore à payer : { $left }.
 } Pour le retirer : { $typed }
circle-sent-question = { $again ->
    [0] { "" }
   *[other] Je redemande :{ " " }
 }{ $who } dit t’avoir envoyé { $amount } pour le cercle { $name }{ $referred ->
    [0] .
   *[other] , référence { $reference }.
 }{ $photos ->
    [0] { "" }
    [one] { " " }Avec une photo dont le sha-256 commence par { $hashes }.
   *[other] { " " }Avec des photos dont les sha-256 commencent par { $hashes }.
 } Est-ce arrivé ? Sans réponse, cela compte à partir de { $counts }. { $have } { $lacks }  ou : { $typed }, { $other }
circle-have-button = C’est arrivé
circle-lacks-button = Rien reçu
circle-confirmed = Noté : tu as { $amount } de { $who } pour le cercle { $name }.
circle-confirmed-other = { $whom } a ton paiement pour le cercle { $name } : { $amount }.
circle-disputed = Noté : ce que { $who } dit avoir envoyé pour le cercle { $name } n’est pas arrivé : { $amount }. C’est montré comme contesté, et personne ne doit rien pour cela tant que tu ne l’as pas ou que { $who } ne le retire pas. Quand tu l’auras : { $confirm }{ $reasoned ->
    [0] { " " } Pour en dire plus : { $word }
   *[other] { "" }
 }
circle-disputed-other = { $whom } dit que ton paiement pour le cercle { $name } n’est pas arrivé : { $amount }{ $reasoned ->
    [0] .
   *[other] { " " }({ $why }).
 } C’est montré comme contesté, et tu ne dois rien pour cela tant que ce n’est pas réglé entre vous. Pour le retirer : { $withdraw }
circle-withdrawn = Retiré : { $amount } à { $whom } pour le cercle { $name }.{ $owes ->
    [0] { "" }
   *[other] { " " }Ce que tu n’as pas payé, tu le dois.
 }
circle-withdrawn-other = { $who } retire l’annonce de t’avoir envoyé { $amount } pour le cercle { $name }.
circle-assumed-yours = { $whom } n’a pas dit si ton paiement pour le cercle { $name } est arrivé : { $amount }. Après sept jours il compte, marqué comme non confirmé.
circle-assumed = Tu n’as pas dit si le paiement de { $who } pour le cercle { $name } est arrivé : { $amount }. Après sept jours il compte, marqué comme non confirmé.{ $runs ->
    [0] { "" }
   *[other] { " " }S’il n’est pas là, dis-le : { $typed }
 }
circle-payment = Paiement { $number }, { $at } : { $who } à { $whom }, { $amount }{ $about ->
    [0] { " " }de ce qui était dû
    [1] { " " }pour le tour { $round }
    [2] { " " }à garder
   *[other] { " " }de ce qui est gardé
 }, { $state ->
    [0] pas encore confirmé.
    [1] contesté.
    [2] compté, non confirmé.
    [3] confirmé.
    [4] retiré.
    [5] compensé avec ce qui était dû.
   *[other] encore à envoyer.
 }
circle-payments-more = { $count ->
    [one] … et { $count } autre paiement.
   *[other] … et { $count } autres paiements.
 }
circle-outside-paid = Cercle { $name }, tour { $round } sur { $rounds } : { $whole ->
    [0] { $who } a { $pot }.
   *[other] { $who } a tout, { $pot }.
 }{ $keeps ->
    [0] { "" }
   *[other] { " " }De cela, { $keeper } envoie { $kept }.
 }{ $waits ->
    [0] { "" }
   *[other] { " " }Dit envoyé en plus, et non confirmé : { $waiting }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }Il manque, et cela reste dû : { $owed }.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Compensé avec ce qui était dû : { $settled }.
 }
circle-over-open = Ce qui n’est pas confirmé figure au décompte, et peut encore être réglé.
circle-outside-ahead = Dans le cercle { $name }, tu paies à partir de la date d’un tour{ $saves ->
    [0] , quand il est sûr qui reçoit.
   *[other] .
 }
circle-outside-nothing = Tu n’as rien à payer maintenant dans le cercle { $name }.
circle-outside-more = C’est plus que ce qu’il y a à payer à { $whom } dans le cercle { $name } : jusqu’à { $most }.
circle-outside-for = En { $code }, chaque personne dit elle-même ce qu’elle a envoyé.
circle-which-payee = Tu as à payer { $people }. Dis qui tu as payé : { $example }
circle-not-outside = Le cercle { $name } est dans la monnaie d’ici : ce qui est payé est là tout de suite.
circle-which-payment = Quel paiement du cercle { $name } ? Dis son numéro : { $numbers }
circle-no-payment = Aucun paiement du cercle { $name } n’attend cela.
circle-no-such-payment = Le cercle { $name } n’a pas de paiement { $number }.
circle-payment-others = Le paiement { $number } du cercle { $name } est entre { $who } et { $whom }.
circle-payment-settled = Le paiement { $number } du cercle { $name } est { $state ->
    [0] pas encore confirmé.
    [1] déjà contesté.
    [2] compté, et le cercle est terminé.
    [3] confirmé.
    [4] retiré.
    [5] compensé.
   *[other] encore à envoyer.
 }
circle-hand-open = Ce que { $who } a payé ou reçu dans le cercle { $name } n’est pas encore tout réglé. Ensuite, la place pourra être cédée.
circle-me-asked = { $who } dit t’avoir envoyé { $amount } dans le cercle { $name }. Est-ce arrivé ? { $typed }
circle-payto-private = Dis-moi en privé comment te payer, pour que personne d’autre ne le lise : { $typed }
circle-payto-none = Tu ne m’as pas dit comment te payer.
circle-payto-deleted = Effacé : je ne sais plus comment te payer.
circle-payto-no-circle = Tu n’es dans aucun cercle en argent de l’extérieur, alors personne n’a à te payer.
circle-payto-kept = Gardé. Seules les personnes qui doivent te payer dans un cercle le lisent, chacune en privé, et je l’efface quand tes cercles sont terminés. Pour l’effacer : { $typed }
circle-payto-yours = Comment te payer : { $payto }
circle-payto-unsaid = Tu n’as pas dit comment te payer.
circle-same-reference = Tu m’as déjà parlé de { $reference } : paiement { $number } du cercle { $name }.
circle-cancelled-outside = Le cercle { $name } se termine plus tôt, comme { $count } le voulaient. Ce que chaque personne a payé de plus que reçu lui est dû.
circle-owed-tomorrow-outside = De ce que tu dois dans le cercle { $name }, { $amount } arrive à échéance { $when }. Tu dois { $people }. Une fois envoyé : { $typed }
circle-owed-now-outside = De ce que tu dois dans le cercle { $name }, { $amount } est à payer maintenant. Tu dois { $people }. Une fois envoyé : { $typed }
circle-same-photo = Tu m’as déjà montré cette photo : paiement { $number } du cercle { $name }.
circle-photo-unread = Je n’ai pas pu lire { $file }, alors rien n’est noté. Redis-le, ou sans la photo.
circle-outside-keeper = { $keeper } garde ce qui reste entre-temps ; je ne peux pas non plus l’obliger à l’envoyer.{ $deposits ->
    [0] { "" }
   *[other] { " " }En entrant, on paie un dépôt de { $deposit } à { $keeper } ; sans lui, on ne reçoit pas avant les autres. Il revient à la fin.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Avec chaque paiement, { $reserve } de plus va à { $keeper } pour une réserve ; ce qui en reste revient.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }En cas de retard, on doit { $fee } de plus.
 }
circle-keeper-holds = { $keeper } garde { $held } pour lui.{ $sends ->
    [0] { "" }
   *[other] { " " }De cela, à envoyer, ou en route et non confirmé : { $send }.
 }
circle-keeper-inside = Dans la monnaie d’ici, les dépôts restent chez moi, alors personne n’a à les garder. Enlève keeper=, ou nomme une autre monnaie, comme currency=USD.
circle-keeper-nothing = Il n’y a rien à garder : keeper= sert pour deposit=, reserve=, late_fee= ou goal=.
circle-keeper-who = Je ne sais pas qui est « { $given } ». Mentionne la personne, comme dans { $term }=@mia
circle-keeper-asked = { $who } te demande de garder de l’argent pour le cercle { $name }, en { $code }{ $some ->
    [0] .
    [1] { " " }: des dépôts de { $whole } en tout.
   *[other] { " " }: jusqu’à { $whole }, que tout le monde épargne.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Pour la réserve, { $reserve } arrivent à chacun des { $rounds } tours.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Qui paie en retard envoie { $fee } de plus.
 } Ses membres te l’envoient, je te dis quoi envoyer à qui et quand, et tout le cercle voit ce que tu gardes. { $yes } { $no }
circle-swap-oneself = C’est toi. Avec qui d’autre veux-tu échanger ?
circle-keeper-waits = Quand { $who } aura accepté de garder son argent, tu pourras entrer.
circle-keeper-not-yet = { $who } n’a pas encore accepté de garder l’argent du cercle { $name }. Ensuite, tu pourras entrer.
circle-keeper-not-you = Le cercle { $name } ne t’a pas demandé de garder son argent.
circle-keeper-agreed = Tu as déjà accepté de garder l’argent du cercle { $name }.
circle-keeps = { $who } garde l’argent du cercle { $name }, alors on peut le rejoindre maintenant.
circle-keeps-yours = Tu gardes l’argent du cercle { $name }. Je te demande à chaque paiement s’il est arrivé, et te dis quoi envoyer. Dis-moi en privé comment te payer : { $payto }
circle-keeper-send = De ce que tu gardes pour le cercle { $name }, envoie { $amount } à { $whom }. Une fois fait : { $sent }  ou : { $typed }
circle-forwarded = Noté : tu as envoyé { $amount } à { $whom } de ce que tu gardes pour le cercle { $name }. J’ai demandé si c’est arrivé. Pour le retirer : { $typed }
circle-deposit-outside = Envoie ton dépôt de { $deposit } à { $keeper }, et dis-le-moi : { $typed }
circle-forget-keeper = De l’argent du cercle { $name } est chez toi, ou doit encore t’arriver. Une fois réglé, je pourrai t’oublier.
circle-keeper-sits = Tu gardes l’argent du cercle { $name }, et personne ne garde son propre dépôt : laisse ses places à d’autres.
circle-hand-keeper = { $who } garde l’argent du cercle { $name }, et personne ne garde son propre dépôt.
circle-link-keeper = { $who } garde l’argent du cercle { $name }, où se trouve { $other }. Ce pourra être un seul membre une fois qu’il sera terminé et que rien n’y restera.
command-circle-confirm = Dis qu’un paiement en argent de l’extérieur t’est arrivé.
    .details = Il compte à partir de là. Tu peux aussi le dire après l’avoir contesté.
    .payment = quel paiement ; sans rien, le seul
    .which = nom ou numéro ; sans rien, ton seul
command-circle-dispute = Dis qu’un paiement en argent de l’extérieur ne t’est pas arrivé.
    .details = Il est montré comme contesté, et personne ne doit rien pour lui tant que tu ne l’as pas ou qu’il n’est pas retiré.
    .payment = quel paiement ; sans rien, le seul
    .which = nom ou numéro ; sans rien, ton seul
    .why = un mot là-dessus
command-circle-withdraw = Retire l’annonce d’un paiement à quelqu’un en argent de l’extérieur.
    .details = Ce pour quoi c’était est alors encore à payer.
    .payment = quel paiement ; sans rien, le seul
    .which = nom ou numéro ; sans rien, ton seul
command-circle-payto = Dis comment te payer dans les cercles en argent de l’extérieur, par exemple un numéro de compte.
    .details = Seules les personnes qui doivent te payer le lisent, en privé. C’est effacé quand tes cercles sont terminés. Dis-le-moi en privé.
    .how = comment te payer ; none l’efface
command-circle-forward = Dis que tu as envoyé ce que tu gardes pour un cercle. Qui le reçoit est interrogé.
    .payment = quel paiement
    .which = nom ou numéro ; sans rien, ton seul
    .ref = la référence de ce que tu as envoyé
circle-picture = Cercle { $name }, tour { $round } sur { $rounds }
circle-picture-over = Cercle { $name } : { $received } sur { $count } { $received ->
    [one] a reçu
   *[other] ont reçu
 }
circle-picture-saved = Cercle { $name } : { $saved } sur { $goal } mis de côté
circle-picture-button = Image
command-circle-picture = Voir un cercle en image : qui a payé quel tour, et qui reçoit quand.
    .which = nom ou numéro ; sans rien, ton seul
circle-two = { $who } avec { $partner }
circle-two-waiting = { $who }, qui attend que { $partner } la partage
circle-waits = { $count ->
    [one] Toutes les places sont prises ; une attend encore d’être partagée.
   *[other] Toutes les places sont prises ; { $count } attendent encore d’être partagées.
 }
circle-place-half = { $turned ->
    [0] demi-place
   *[other] demi-place
 }
circle-all-waiting = Toutes les places du cercle { $name } sont prises ; une attend encore d’être partagée.
circle-share-not = Dans le cercle { $name }, une place ne se partage pas : { $why ->
    [1] l’argent de l’extérieur est confirmé par une seule personne.
    [2] l’enchère de l’une engagerait l’autre.
    [3] chacun y épargne pour soi.
   *[other] le versement ne se divise pas en deux.
 }
circle-share-self = Une place se partage avec quelqu’un d’autre. Pour l’avoir à toi seul, enlève with=.
circle-share-question = { $who } te propose de partager { $known ->
    [0] une place
   *[other] la { $place } { $turn }
 } du cercle { $name }, moitié-moitié. Tu paierais { $rounds } fois { $amount }, tu recevrais { $pot } une fois et tu pourrais perdre { $lost } au plus.{ $paid ->
    [0] { "" }
   *[other] { " " }Un dépôt de { $deposit } est versé maintenant et revient à la fin.
 } Chacun doit pour soi ; si l’un de vous prend du retard, le tour attend les deux. { $yes } { $no }
circle-shared = Tu partages une place du cercle { $name } avec { $partner }, moitié-moitié. Tu paies { $rounds } fois { $amount }, tu reçois { $pot } une fois et tu peux perdre { $lost } au plus.{ $paid ->
    [0] { "" }
   *[other] { " " }Ton dépôt de { $deposit } est là.
 } Si l’un de vous prend du retard, le tour attend les deux.{ $waits ->
    [0] { "" }
   *[other] { " " }J’ai demandé à { $partner } ; jusque-là la place attend.
 }
circle-share-accepted = { $who } partage ta place dans le cercle { $name }.
circle-share-left = { $who } a quitté le cercle { $name } : la place que vous partagiez est de nouveau libre.{ $paid ->
    [0] { "" }
   *[other] { " " }Ton dépôt de { $deposit } est revenu.
 }
circle-choose-half = Cette place du cercle { $name } est partagée par deux personnes, elle ne se ferme donc pas ; la personne qui n’a pas payé peut être remplacée.
circle-swap-agreed = Tu acceptes l’échange dans le cercle { $name }. Il se fait dès que toutes les personnes des deux places l’ont accepté.
circle-ask-button = Demander à la caisse
circle-choose-ask = Ou bien ils peuvent choisir de demander à la caisse commune ce qui manque.
circle-propose-button = Le proposer
circle-ask-no = Dans le cercle { $name }, chaque personne paie elle-même : ce que verserait la caisse n’y arriverait pas.
circle-ask-purse = Cercle { $name } : la plupart veulent demander à la caisse commune { $amount }, ce que { $who } y doit. Ce que la caisse verse à { $who } entre automatiquement dans le cercle, au plus tard à la fin du délai du prochain tour. L’une ou l’un de vous le propose : { $propose }  ou : { $typed }
circle-ask-square = { $who } ne doit rien dans le cercle { $name } en ce moment : il n’y a rien à demander.
circle-ask-purpose = Cercle { $name } : ce qui manque d’une place
circle-ask-nobody = Il n’y a pas de caisse commune à qui demander ici.
circle-term-most = { $term }= est au plus { $most } dans un tel cercle.
circle-two-open = { $who }, qui attend que quelqu’un la partage
circle-share-asked = J’ai demandé à { $partner } de partager ta place du cercle { $name } ; jusque-là elle attend.
circle-share-not-now = { $why ->
    [0] { $who } n’a pas répondu : ta place du cercle { $name } attend toujours.
    [2] { $who } a une autre place dans le cercle { $name } : la tienne attend toujours.
   *[1] { $who } ne veut pas partager ta place du cercle { $name } : elle attend toujours.
 } Pour demander à quelqu’un d’autre : { $other }. Pour l’avoir en entier : { $whole }
circle-whole-preview = Prendre la place entière du cercle { $name } ? Tu paierais { $rounds } fois { $amount }, tu recevrais { $pot } une fois et { $risk ->
    [0] tu ne pourrais rien perdre
   *[other] tu pourrais perdre { $lost } au plus
 }.{ $paid ->
    [0] { "" }
   *[other] { " " }Au dépôt tu ajoutes { $more } maintenant ; il revient en entier à la fin.
 } { $yes } { $no }
circle-whole = La place du cercle { $name } n’est qu’à toi. Tu paies { $rounds } fois { $amount }, tu reçois { $pot } une fois et { $risk ->
    [0] tu ne peux rien perdre
   *[other] tu peux perdre { $lost } au plus
 }.
circle-need-sent = { $owes ->
    [0] Avant de voter, il faut que ce que tu as envoyé pour le cercle { $name } soit confirmé.
   *[other] Avant de voter, paie { $people } pour le cercle { $name }. Une fois que c’est envoyé : { $typed }
 }
circle-need-half = { $who }, qui partage ta place dans le cercle { $name }, a d’abord quelque chose à payer. Ensuite vous pourrez voter tous les deux.
circle-goal-outside = Vous épargnez pour { $goal } : chaque personne envoie { $amount } à { $keeper } { $rounds ->
    [one] en un seul tour, le { $last }.
   *[other] à chacun des { $rounds } tours, le dernier le { $last }.
 } Ensuite { $keeper } renvoie à chacun ce qu’il a versé.
circle-goal-outside-kept = Je tiens le compte. Je ne peux pas obliger { $keeper } à le renvoyer : on peut perdre { $lost } au plus. Qui a payé me le dit, et { $keeper } le confirme ; sans réponse, cela compte après sept jours, marqué comme non confirmé. On peut payer { $graced ->
    [0] jusqu’à la date.
   *[other] jusqu’à { $grace } après la date.
 } Qui saute un tour ne doit rien et épargne moins.
circle-goal-outside-joined = Tu es dans le cercle { $name }. Tu envoies { $amount } à { $keeper } { $rounds ->
    [one] une fois
   *[other] { $rounds } fois
 }, et après le { $last } { $keeper } te renvoie tout ce que tu as versé. Sinon, tu peux perdre { $lost } au plus.{ $told ->
    [0] { " " }Dis-moi en privé comment te payer ; seulement { $keeper } le lit : { $payto }
   *[other] { "" }
 }
circle-goal-outside-waits = Encore { $waiting } { $waiting ->
    [one] annoncé comme envoyé, pas encore confirmé.
   *[other] annoncés comme envoyés, pas encore confirmés.
 }
circle-goal-outside-over = Le cercle { $name } est arrivé à sa date. { $keeper } renvoie à chacun ce qu’il a versé, et je demande si c’est arrivé. { $statement }
circle-goal-outside-was = { $number } : cercle { $name }, terminé depuis le { $at } ; { $keeper } renvoie à chacun son épargne.
circle-outside-bids = En { $code }, pour enchérir il faut quelqu’un qui garde de chaque personne un dépôt d’au moins un versement, qui répond du tour, et pas de chit=. Écris keeper=@… deposit=… ; ou order=agreed ou order=joined.
circle-asked-plan = { $who } a changé le plan du cercle { $name } et te demande si tu restes. Le voici maintenant :
circle-asked-join = { $changed ->
    [0] Dans le cercle { $name }, la place { $turn } est libre. La prends-tu ? Son plan :
   *[other] Le plan du cercle { $name } a été changé après son ouverture. Il dit maintenant :
 }
circle-asked-turn = { $who } te donne la place { $turn } ({ $day }) dans le cercle { $name } et te demande si tu la prends. Son plan :
circle-asked-deposit = { $back ->
    [0] Avec ton oui, un dépôt de { $amount } est versé.
   *[other] Avec ton oui, une part de ton dépôt revient : { $amount }.
 }
circle-changed = { $who } a changé le plan du cercle { $name } : { $changes }. { $count ->
    [0] Personne n’y est encore.
   *[other] J’ai demandé à { $people } ; il commence quand toutes les places sont prises et acceptées. { $show }
 }
circle-turns-listed = { $who } a réparti les places du cercle { $name }. { $count ->
    [0] Elles sont déjà toutes acceptées.
   *[other] J’ai demandé à { $people } ; il commence quand toutes les places sont prises et acceptées. { $show }
 }
circle-turn-asked = Place { $turn }, { $day } : { $who }, n’a pas encore accepté
circle-turn-kept = Place { $turn }, { $day } : gardée pour { $who }
circle-still-asked = Doivent encore accepter le plan : { $who }.
circle-accept-plan-button = Accepter
circle-plan-changed = Le plan du cercle { $name } a changé depuis. Lis-le d’abord : { $rules }
circle-turn-kept-for = La place { $turn } est gardée pour { $who }. { $frees ->
    [0] Aucune autre n’est libre.
   *[other] Libres : { $free }.
 }
circle-not-accepted = { $silent ->
    [0] { $who } refuse sa place dans le cercle { $name }, elle est de nouveau libre.
   *[other] { $who } n’a pas répondu dans le cercle { $name }, alors cette place est libre.
 }
circle-begins-later-asked = Le cercle { $name } attend encore que tout le monde accepte son plan. Première date désormais : { $first }.
circle-change-what = Que faut-il changer ? Au choix : { $terms }. Ainsi : { $example }
circle-change-not = Avec { $term }=, ce serait un autre cercle. Annule celui-ci et ouvre l’autre : { $new }
circle-change-same = C’est déjà le plan du cercle { $name }.
circle-change-waits = Dans le cercle { $name }, quelqu’un attend encore une réponse pour partager une place. Change-le ensuite.
circle-change-seats = Dans le cercle { $name }, des places sont prises : il peut avoir { $least } places ou plus.
circle-turns-not = Dans le cercle { $name }, personne ne choisit sa place, alors il n’y en a pas à répartir.
circle-turns-left = { $who } est dans le cercle { $name } : nomme aussi cette personne.
circle-turns-often = { $most ->
    [one] Tu nommes { $who } plus d’une fois, et dans le cercle { $name } chaque personne a une place. Nomme chaque personne une fois.
   *[other] Tu nommes { $who } plus de { $most } fois, et dans le cercle { $name } une personne peut avoir jusqu’à { $most } places.
 }
circle-turns-few = Tu nommes moins de personnes que le cercle { $name } n’a de places : { $count ->
    [one] la place { $free } reste libre
   *[other] les places { $free } restent libres
 } pour qui veut. Demander à celles que tu nommes ? { $yes } { $no }
circle-turns-shared = { $who } partagent une place du cercle { $name } : n’en nomme qu’une des deux.
command-circle-turns = Répartis les places de ton cercle avant qu’il commence.
    .details = On demande à chaque personne si elle accepte la sienne. Les places après celles que tu nommes restent libres.
    .who = qui, dans l’ordre des places
    .which = nom ou numéro ; sans rien, ton seul
command-circle-change = Change le plan de ton cercle avant qu’il commence.
    .details = On redemande à celles et ceux qui y sont ; il commence quand tout le monde a accepté.
    .what = quel cercle et ce qui change : amount=20
circle-choose-chit = Dans le cercle { $name }, ce qui reste d’un pot baisse le prochain versement de chacun : une place peut y être remplacée, mais pas fermée.
circle-bids-anew = Dans le cercle { $name }, une place est fermée, alors le pot du tour { $round } est de { $pot }. Les enchères d’avant ne comptent plus : enchérissez à nouveau jusqu’au { $until }.
circle-order-bidding-outside = Avant chaque tour, vous pouvez enchérir, de trois jours avant sa date jusqu’à celle-ci : qui prend le moins du pot le reçoit, et les autres paient d’autant moins, à parts égales. Une enchère engage, vaut au moins { $floor } et reste { $step } % sous la précédente ; ton dépôt répond du tour, alors il doit d’abord être là. À la date, je dis à chaque personne qui payer, et combien. Si personne n’enchérit, ou si plusieurs proposent le minimum, on tire au sort. La dernière date est le { $last }. { $risk ->
    [0] On ne peut perdre que ce que l’on laisse soi-même du pot : jusqu’à { $discount }.
   *[other] On peut perdre { $lost } au plus, et ce que tu laisses toi-même du pot : jusqu’à { $discount }.
 }
circle-bid-sent = Avant d’enchérir, paie { $people } pour le cercle { $name }. Une fois envoyé : { $typed }
circle-bid-waits = Avant que tu enchérisses, ce que tu as envoyé pour le cercle { $name } doit être confirmé.
circle-bid-ask-outside = Proposer { $bid } pour le tour { $round } du cercle { $name } ? Si c’est le plus bas jusqu’au { $until }, ta propre part reste chez toi, les autres te paient { $others } en tout, et { $shared ->
    [one] { $shared } reste
   *[other] { $shared } restent
 } à { $count } personnes. Cela t’engage. { $yes } { $no }
circle-bid-given-outside = Tu as proposé { $bid } pour le tour { $round } du cercle { $name }. Si c’est le plus bas jusqu’au { $until }, ta propre part reste chez toi, les autres te paient { $others } en tout, et { $shared ->
    [one] { $shared } reste
   *[other] { $shared } restent
 } à { $count } personnes.
circle-bids-so-far-outside = { $bids ->
    [0] Personne n’a encore enchéri.
   *[other] L’enchère la plus basse est de { $low }.
 } { $floor ->
    [0] Une enchère peut aller de { $least } à { $most }.
   *[other] Une enchère peut être de { $most }.
 } À la date, je dis à chaque personne qui payer, et combien.
circle-payment-used = Le paiement { $number } du cercle { $name } compte, et ce qu’il a payé a été remboursé ou utilisé depuis. Il ne peut plus être contesté ni retiré.

# What was swapped and handed on.
why-circle-swap = { $at } : { $who } et { $whom } ont échangé leurs places : depuis, { $who } avait la place { $mine } et { $whom } la { $theirs }.
why-circle-hand = { $at } : { $who } a passé à { $whom } la { $place } { $turn } avec tout ce qui va avec{ $paid ->
    [0] .
   *[other] { "" }, pour { $price }.
 }
circle-choose-bids-outside = Dans le cercle { $name }, ce qui est laissé d’un tour mis aux enchères baisse le versement de chacun : une place peut y être remplacée, mais pas fermée.

# Plusieurs places d’un membre.
circle-each-unclear = { $most ->
    [1] Avec 2 places, chaque personne en a une, car il faut être au moins deux.
   *[other] Je ne peux pas utiliser « { $given } » comme nombre de places par personne. Écris seats_each=2, jusqu’à { $most }, car il faut être au moins deux.
 }
circle-each-outside = Dans un cercle en { $code }, chaque personne a une place : qui reçoit confirme chaque paiement à part. Enlève seats_each= ; qui veut épargner le double peut être dans un deuxième cercle.
circle-each-may = Une personne peut avoir jusqu’à { $count } places : chacune paie, reçoit et peut perdre pour elle-même, et qui en a plusieurs a une voix.
circle-change-each = Dans le cercle { $name }, quelqu’un a { $least } places. seats_each= peut être { $least } ou plus.
circle-seats-of = { $who } ({ $count } places)
circle-which-seat = Quelle place du cercle { $name } ? Ainsi : { $commands }
circle-join-another = Tu as { $count ->
    [0] 0 place
    [one] 1 place
   *[other] { $count } places
 } dans le cercle { $name }. En prendre une autre, qui paie, reçoit et peut perdre encore autant ? { $yes } { $no }
circle-in-full = Tu as { $count } places dans le cercle { $name }, autant qu’une personne peut y en avoir.
circle-in-shares = Dans le cercle { $name }, soit tu partages une place, soit tu as les tiennes, pas les deux.
circle-in-all = En tout, tu as { $count } places : tu paies { $amount } à chaque tour, tu reçois { $pot } sur tous les tours et { $risk ->
    [0] tu ne peux rien perdre
   *[other] tu peux perdre { $lost } au plus
 }{ $bids ->
    [0] .
   *[other] { "" }, et ce que tu laisses toi-même d’un pot.
 }
circle-in-all-goal = En tout, tu as { $count } places : tu mets { $amount } de côté à chaque tour.
circle-wants-end-seats = { $who } veut que le cercle { $name } se termine avant l’heure. { $wanted } le veulent, c’est la plupart d’entre vous ; il faut aussi la plupart des places. Pour le vouloir aussi : { $typed }
circle-since-changed = Ce qu’on t’a demandé dans le cercle { $name } a changé depuis : la place, le prix ou ce que tu peux perdre. Rien n’est donc fait. { $who } peut te redemander.
circle-hand-owes = { $who } doit encore quelque chose avec une autre place du cercle { $name }. Une fois que c’est payé, celle-ci peut être transmise ; d’autres peuvent le payer aussi.

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-circle-new = Épargner ensemble
wish-circle-list = Montre les cercles

## What is kept of somebody

kept-circle = Cercle et tes places
kept-keeper = Tu gardes l’argent du cercle
