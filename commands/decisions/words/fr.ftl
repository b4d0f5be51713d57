# The words of votes: what every kind of them says.

vote-asked = { $number } : { $question }
vote-is-closed = Ce vote est terminé.
vote-is-cancelled = Ce vote a été annulé.
vote-who-room = Tout le monde ici peut voter.
vote-who-members = { $count ->
    [one] { $count } personne peut voter.
   *[other] { $count } personnes peuvent voter.
 }
vote-picks = { $all ->
    [1] Choisis-en autant que tu veux.
   *[other] { $count ->
        [one] Choisis-en une.
       *[other] Choisis-en { $count } au plus.
    }
 }
vote-by-ranked = Mets-les en ordre, la meilleure d’abord. Celle qui a le moins de voix sort, et ses voix vont à la suivante.
vote-by-schulze = Mets-les en ordre, la meilleure d’abord, avec = entre égales. Chacune est comparée à chaque autre, et la plus forte gagne (Schulze).
vote-by-stv = { $seats ->
    [one] Mets-les en ordre, la meilleure d’abord. Il y a { $seats } place.
   *[other] Mets-les en ordre, la meilleure d’abord. Il y a { $seats } places ; les voix en trop passent en partie à la suivante (STV, weighted inclusive Gregory).
 }
vote-quorum = { $count ->
    [one] Cela compte si au moins { $count } personne vote.
   *[other] Cela compte si au moins { $count } votent.
 }
vote-quorum-own = { $count ->
    [one] Cela compte si au moins { $count } personne vote elle-même.
   *[other] Cela compte si au moins { $count } personnes votent elles-mêmes.
 }
vote-abstain-apart = Une abstention ne compte pas pour cela.
vote-tie-named = En cas d’égalité, je nomme les ex æquo et on en reste là.
vote-who-role = { $count ->
    [one] { $count } personne peut voter : { $role }.
   *[other] { $count } personnes peuvent voter : { $role }.
 }
vote-role-treasurer = qui tient la caisse
vote-role-steward = qui s’occupe de l’entraide
vote-picks-least = Choisis-en de { $least } à { $count }.
vote-by-dates = Pour chaque date, dis oui, au besoin ou non. Gagne celle qui a le moins de non, puis celle qui a le plus de oui, puis la plus proche.
vote-date-counts = { $yes } oui, { $maybe } au besoin, { $no } non
vote-blocked = { $count ->
    [one] { $count } veto.
   *[other] { $count } vetos.
 }
vote-consent = Un veto arrête la proposition ; dis aussi pourquoi.
vote-change-no = Ce que tu dis reste.
vote-early = Il se termine dès que plus rien ne peut changer.
vote-add = Dans la première moitié du temps, tu peux ajouter des options.
vote-add-button = Ajouter une option
vote-reasons-asked = Dis aussi pourquoi.
vote-reasons-needed = Chaque vote demande une raison.
vote-reasons-off = On n’accepte pas de raisons.
vote-tie-older = En cas d’égalité, la première proposée compte.
vote-tie-draw = En cas d’égalité, le sort décide.
vote-tie-as-it-was = En cas d’égalité, tout reste comme avant.
vote-tie-reopen = En cas d’égalité, le vote reprend une fois.
vote-reopened = { $number } finit à égalité : { $question } { $tied }. Il continue et se termine { $until } ; ce que tu as dit compte tant que tu ne le changes pas.
vote-reopened-hidden = { $number } finit à égalité : { $question } Il continue et se termine { $until } ; ce que tu as dit compte tant que tu ne le changes pas.
vote-everybody = Tout le monde a voté, donc { $number } se termine { $until }, si personne ne change son vote.
vote-counted-final = Ton vote dans { $number } : { $choice }. Cela reste.
vote-is-final = Dans { $number }, ce qu’on dit reste, et tu as dit : { $choice }
vote-needs-reason = Cela demande une raison. Dis-le ainsi : { $example }
vote-takes-no-reason = Ce vote n’accepte pas de raisons. Dis seulement ton vote.
ballot-block = veto
ballot-words-block = veto, bloquer
ballot-words-maybe = au besoin, peut-être, si besoin
ballot-date-y = { $date } : oui
ballot-date-m = { $date } : au besoin
ballot-date-n = { $date } : non
ballot-too-few = Choisis-en au moins { $least } ici. Comme { $example }
result-blocked = { $number } est arrêté par un veto : { $question } { $yes } oui, { $no } non, abstentions : { $abstain }.
result-won-date = { $number } : { $question } { $won } : { $counts }.
result-calendar = La date pour ton agenda
result-between-older = { $tied } étaient à égalité ; la première proposée compte.
result-between-draw = { $tied } étaient à égalité ; le sort a décidé.
result-as-it-was = Tout reste comme avant.
result-voices = { $count ->
    [one] { $count } voix a été confiée.
   *[other] { $count } voix ont été confiées.
 }
result-voices-lost = { $count ->
    [one] { $count } voix confiée n’a atteint personne qui ait voté.
   *[other] { $count } voix confiées n’ont atteint personne qui ait voté.
 }
result-voices-over = { $count ->
    [one] { $count } voix confiée de plus que ce qui pouvait être porté : personne ne porte plus de { $most } en plus de la sienne.
   *[other] { $count } voix confiées de plus que ce qui pouvait être porté : personne ne porte plus de { $most } en plus de la sienne.
 }
why-passed = { $who } a aussi voté pour : { $voices }
why-lost = N’ont atteint personne qui ait voté : { $voices }
why-over = { $who } en porte { $most } en plus de la sienne, et n’a pas pu porter : { $voices }
why-left = { $count ->
    [one] N’était plus là à la clôture, donc hors course avant le décompte : { $options }.
   *[other] N’étaient plus là à la clôture, donc hors course avant le décompte : { $options }.
 }
why-one-person = { $one } et { $other } sont désormais la même personne, et cela compte pour { $other }.
why-drawn = Tiré au sort dans l’ordre { $order }, par la graine { $seed }, dont le sha256 a été noté à l’ouverture : { $seal }
why-equal-drawn = À égalité à la dernière place : { $options } ; le sort dit laquelle sort.
why-date = { $date } : { $yes } oui, { $maybe } au besoin, { $no } non

vote-tie-drawn = En cas d’égalité, le sort décide, aussi de qui sort.
vote-candidates-gone = Qui n’est plus là à la clôture est hors course, et ses voix passent au choix suivant.
vote-fresh = { $count ->
    [one] { $count } des personnes qui peuvent voter est nouvelle depuis 30 jours.
   *[other] { $count } des personnes qui peuvent voter sont nouvelles depuis 30 jours.
 }
vote-passes-more = C’est adopté si plus de gens disent oui que non. En cas d’égalité, rien ne change.
vote-passes-share =
    C’est adopté si { $above ->
        [1] plus de
       *[other] au moins
     } { $share } { $base ->
        [0] des gens qui disent oui ou non
        [1] des gens qui votent
       *[other] des gens qui peuvent voter
     } disent oui.
vote-closes = Se termine { $until }.
vote-stands = { $yes } oui, { $no } non, abstentions : { $abstain }.
vote-reminder = { $number } : { $question } { $count ->
    [0] Se termine { $until } : { $typed }
    [one] Il manque encore un vote. Se termine { $until } : { $typed }
   *[other] Il manque encore { $count } votes. Se termine { $until } : { $typed }
 }
vote-cast = { $count ->
    [one] { $count } voix pour l’instant.
   *[other] { $count } voix pour l’instant.
 }
vote-in-words = Dis-le ainsi : { $example }
vote-or-typed = { "  " }ou : { $example }
vote-native-how = En mots : { $example }. Mon décompte fait foi : { $show }
ballot-yes = oui
ballot-yes-button = Oui
ballot-words-yes = oui, o
ballot-no = non
ballot-no-button = Non
ballot-words-no = non
ballot-abstain = abstention
ballot-abstain-button = Abstention
ballot-words-abstain = abstention
ballot-words-if = si
ballot-words-condition = si, seulement si, mais seulement si, mais si, à condition, à la condition, tant que, sauf si, à moins, pourvu, ça dépend, dépend
ballot-words-doubtful = non mais oui, oui ou non, non ou oui, oui mais non
ballot-words-none = aucun, aucune, rien, retirer
ballot-words-and = et
ballot-words-none-of-them = aucune d’elles, aucune d'elles, aucune date, aucune ne va, aucune des deux
ballot-words-all-of-them = toutes, les deux, toutes les dates, n’importe laquelle, n'importe laquelle
vote-counted = Ton vote dans { $number } : { $choice }{ $instead }. Tu peux le changer jusqu’à { $until }.
vote-instead = , au lieu de { $before }
vote-instead-elsewhere = , au lieu de { $before }, dit sur { $platform }
vote-taken-back = Ton vote dans { $number } est retiré.
vote-own = { $number } : { $question } Ton vote : { $choice }{ $reason }
vote-own-none = { $number } : { $question } Tu n’as pas encore voté. Dis-le ainsi : { $example }
vote-own-none-over = { $number } : { $question } Tu n’as pas voté.
vote-over = { $number } s’est terminé { $at }. { $why } montre le résultat.
vote-called-off = { $number } a été annulé { $at } : { $why }
vote-not-on-roll = La liste de qui peut voter dans { $number } était fixée à l’ouverture : { $count }, et tu n’en étais pas.
vote-came-later = { $number } est pour les personnes qui étaient là avant la question.
vote-not-there = { $number } est pour les personnes qui sont dans le salon.
vote-goes-on = J’étais absent un moment, donc { $number } continue ; fin { $until }.
rank-button = Mettre en ordre
rank-nothing-yet = { $number } : { $question } Laquelle vient en premier ?
rank-so-far = { $number } : { $question } Jusqu’ici : { $order }. { $left ->
    [0] { "" }
   *[other] Laquelle vient ensuite ?
 }
rank-back = Retour
rank-done = Terminé
rank-not-ranked = { $number } ne se met pas en ordre. { $vote } montre ton vote.
rank-unreadable = Je ne peux pas lire « { $given } » comme un ordre. Commence par { $example }
no-such-vote = Il n’y a pas de vote { $number }. { $list } montre ceux qui existent.
vote-waits-for-seconds = { $number } attend encore des soutiens, il n’y a donc pas encore de vote : { $second }
vote-of-election-later = Dans l’élection { $number } on ne vote pas en ce moment : { $show } montre qui se présente et quand le vote commence.
vote-not-of-proposal = { $number } est une proposition, et il n’y a pas de vote à son sujet : { $show }
vote-is-of-gifts = Dans { $number }, on ne vote pas, chacun peut donner : { $give }
vote-by-points = Répartis { $points } points entre les autres, par leur nom.
ballot-points-none = personne
points-unreadable = { $why ->
    [1] Cela fait plus que tes { $points } points.{ " " }
    [2] Les points sont pour les autres, et l’un de ces noms est le tien.{ " " }
    [3] Quelqu’un est nommé deux fois.{ " " }
    [4] Ainsi, personne ne reçoit de points.{ " " }
    [5] L’un de ces noms n’est pas celui d’une seule personne qui peut voter ici.{ " " }
   *[other] { "" }
 }Dis par leur nom qui reçoit combien de tes { $points } points, comme { $example }
no-open-vote = Aucun vote n’est ouvert. Demande quelque chose : { $new }
ask-vote = Quel vote ? Dis son numéro, ou dis : annuler.
which-vote = Plusieurs sont ouverts. Lequel ? { $commands }
ballot-yesno-unreadable = « { $given } » n’est pas un vote ici. Dis oui, non ou abstention, par exemple { $example }
ballot-unreadable = « { $given } » n’est pas un vote ici. Dis une lettre de { $first } à { $last }, par exemple { $example } ; une raison vient après deux-points : { $reason }
ballot-unreadable-alone = « { $given } » n’est pas un vote ici. Dis une lettre de { $first } à { $last }, par exemple { $example }
ballot-pressed-too-many = { $most ->
    [one] Ici on ne peut en choisir qu’une.
   *[other] Ici on peut en choisir { $most } au plus.
 }
ballot-too-many = { $most ->
    [one] Ici on ne peut en choisir qu’une.
   *[other] Ici on peut en choisir { $most } au plus.
 } Comme { $example }
ballot-no-equals = Ici chacune a sa propre place, par exemple { $example }
ballot-two-readings = C’est la lettre de l’une et le nom d’une autre. Laquelle ? { $buttons }
ballot-two-answers = Cela dit les deux. Laquelle des deux réponses ? { $buttons } Une raison se met après deux-points : { $reason }
result-nobody = { $number } : { $question } Personne n’a voté.
result-nobody-left = { $number } : { $question } Plus personne de celles et ceux qui ont eu des voix n’est là.
result-no-quorum = { $number } n’est pas décidé : { $question } { $cast ->
    [one] { $cast } personne a voté
   *[other] { $cast } personnes ont voté
 }{ $apart ->
    [0] { "" }
    [one] , sans compter { $apart } abstention
   *[other] , sans compter { $apart } abstentions
 }, et il en faut { $needed }.
result-passed = { $number } est adopté : { $question } { $yes } oui, { $no } non, abstentions : { $abstain }.
result-failed = { $number } n’est pas adopté : { $question } { $yes } oui, { $no } non, abstentions : { $abstain }.
result-yes = { $number } : { $question } Oui. { $yes } oui, { $no } non, abstentions : { $abstain }.
result-no = { $number } : { $question } Non. { $yes } oui, { $no } non, abstentions : { $abstain }.
result-equal = { $number } : { $question } Égalité. { $yes } oui, { $no } non, abstentions : { $abstain }.
result-won = { $number } : { $question } { $won }, avec { $votes } sur { $cast }.
result-won-ranked = { $number } : { $question } { $won }, après le compte de { $cast ->
    [one] { $cast } bulletin.
   *[other] { $cast } bulletins.
 }
result-tie = { $number } : { $question } Égalité : { $tied }.
result-tie-besides = Égalité pour le reste : { $tied }.
result-counts = Voix : { $counts }.
result-roll = Participation : { $cast } sur { $count }.
why-button = Pourquoi
why-what = Pourquoi quoi ? Dis { $vote } pour un vote, ou { $entry } pour une écriture.
why-not-yours = Il n’y a pas d’écriture { $reference } qui te concerne.
why-by-rule = une règle
why-by-host = l’hébergeur
why-account-other = la communauté
why-account-treasury = la caisse
why-kind-tip = { $reference }, { $at } : un don de { $who }{ $memo }
why-kind-request = { $reference }, { $at } : un paiement demandé, de { $who }{ $memo }
why-kind-rain = { $reference }, { $at } : une pluie de { $who }{ $memo }
why-kind-reaction = { $reference }, { $at } : un don par une réaction de { $who }{ $memo }
why-kind-undo = { $reference }, { $at } : repris par { $who }{ $memo }
why-kind-refund = { $reference }, { $at } : rendu par { $who }{ $memo }
why-kind-restart = { $reference }, { $at } : repris pour une nouvelle monnaie, par { $who }{ $memo }
why-kind-mint = { $reference }, { $at } : émission, par { $who }{ $memo }
why-kind-starter = { $reference }, { $at } : pour commencer, par { $who }{ $memo }
why-kind-burn = { $reference }, { $at } : détruit par { $who }{ $memo }
why-kind-reverse = { $reference }, { $at } : annulé par { $who }{ $memo }
why-kind-adjust = { $reference }, { $at } : mis dans la caisse par { $who }{ $memo }
why-kind-import = { $reference }, { $at } : apporté d’avant, par { $who }{ $memo }
why-kind-donate = { $reference }, { $at } : donné à la caisse par { $who }{ $memo }
why-kind-record = { $reference }, { $at } : une note, par { $who }{ $memo }
why-entry-line = { $who } : { $amount }
why-corrects = Cela rend { $reference }.
why-taken-back = Rendu avec { $reference }, { $at }.
why-cancelled = { $by ->
    [0] { $number } a été annulé
   *[other] { $who } a annulé { $number }
 } : { $question }{ $some ->
    [0] { "" }
   *[other] { " " }({ $reason })
 }
why-reopened = Il a fini à égalité et a repris le { $at }.
why-went-on = Je n’étais pas là quand il devait finir, il a donc repris le { $at }.
result-date-earlier = À égalité avec { $tied } ; la plus proche l’emporte.
why-when = { $who } l’a demandé le { $opened } ; cela s’est terminé le { $closed }.
why-when-round = { $who } a proposé cet appel ; on a voté du { $opened } au { $closed }.
why-yesno = { $base ->
    [one] Ici, { $base } voix compte
   *[other] Ici, { $base } voix comptent
 }, et il fallait { $needed } oui.
why-round = Tour { $round } : { $votes }.
why-exhausted = { $count ->
    [one] { $count } bulletin n’en nomme aucune.
   *[other] { $count } bulletins n’en nomment aucune.
 }
why-exhausted-weight = Voix qui ne vont plus à personne : { $weight }.
why-equal-last = À égalité à la dernière place : { $options } ; celle qui a été nommée après sort.
why-gone = Sorties : { $options }.
why-elected = Élues : { $options }.
why-surplus = { $option } transmet { $surplus }.
why-quota = { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
 } ; il faut { $quota } voix pour une place.
why-pair = Paire
why-before = Préférée
why-path = Chemin le plus fort
why-schulze = De chaque paire : combien mettent l’une avant l’autre, et le chemin le plus fort de l’une à l’autre, dans les deux sens.
why-order = Dans l’ordre : { $order }
why-reason = { $who }, pour { $choice } : { $reason }
why-who = Qui a voté quoi : { $voters }
vote-button = Voter
vote-or-alone = { "  " }ou, à moi seul : { $example }
vote-turnout = { $count ->
    [one] { $count } personne a voté.
   *[other] { $count } personnes ont voté.
 }
vote-is-secret = Secret : tu votes avec moi seul, et les chiffres viennent à la fin. Jusque-là, qui m’héberge pourrait regarder ; ensuite les votes restent sans noms, et plus personne ne le peut. Tu as un reçu, qu’on peut montrer à d’autres.
vote-is-hidden = Tu votes avec moi seul ; les chiffres, et qui a voté quoi, sont montrés à la fin.
vote-in-private = Un vote dans { $number } est pour moi seul. Écris-moi en privé, ou dis { $typed } et je t’écris.
vote-sheet-none = Tu n’as pas encore voté.
vote-sheet-never = Tu n’as pas voté.
vote-sheet-own = Tu as voté : { $choice }
vote-sheet-secret = Tu as voté : { $choice }. Reçu : { $receipt }
vote-sheet-over = C’est fini, et je ne sais plus qui a voté quoi. Ce qui a été compté se vérifie avec ton reçu.
vote-secret-counted = Dans { $number } tu as voté : { $choice }. { $why ->
    [0] Personne ne le voit avant la fin.
   *[other] Personne ne le voit avant la fin ; une raison est alors montrée, sans ton nom.
 } Reçu : { $receipt }
    Tu peux le changer avant { $until } ; si tu le changes, tu reçois un autre reçu à la place.
vote-secret-changed = Dans { $number } ton vote est maintenant : { $choice }. Nouveau reçu : { $receipt }
    { $void } Tu peux le changer avant { $until }.
ballot-gone = (n’est plus là)
receipt-gone = (ne vaut plus)
secret-ballot-unreadable = Je ne peux pas lire cela comme un vote ici. Dis-le ainsi : { $example }
vote-key-lost = { $number } est annulé : { $question } La clé de ses votes est perdue : personne ne peut les compter, ni les lire. Repose la question si elle compte encore.
secret-voters-head = { $number } : { $question } C’est un vote secret. { $count ->
    [one] { $count } vote.
   *[other] { $count } votes.
 }
secret-voters-roll = Pouvaient voter : { $who }
receipt-not-yet = { $number } est encore ouvert. Un reçu se vérifie après la fin : { $at }.
receipt-counted = Ce reçu fait partie de ce qui a été compté dans { $number }, pour { $choice }.
receipt-unknown = Ce reçu ne fait pas partie de ce qui a été compté dans { $number }. Un vote changé en a un plus récent.
why-unsigned = Une raison, de quelqu’un : { $reason }
why-secret = Le vote était secret. Pour voir si ton vote a été compté : { $check }
command-vote = Vote, change ton vote, ou vois ce que tu as voté.
    .details = C’est ce que tu dis en dernier qui compte. Avec seulement le numéro, tu vois ton propre vote, et personne d’autre ne le voit.
    .number = le numéro ; sans lui, le seul ouvert
    .ballot = les lettres, ou oui, non, abstention ; une raison après deux-points
command-rank = Mets en ordre les options d’un vote, l’une après l’autre.
    .number = le numéro du vote
    .order = l’ordre jusqu’ici, comme B>A
poll-chart-button = Image
poll-chart-open = { $number } est encore ouvert. Il y aura une image à la fin : { $until }.
poll-chart-none = Personne n’a voté dans { $number }, ou il a été annulé : il n’y a rien à dessiner.
command-poll-chart = Vois le résultat d’un vote en image.
    .number = le numéro du vote
command-why = Vois pas à pas comment un vote a été compté, ou pourquoi une écriture existe.
    .details = D’une écriture : qui, quand, pour quoi, par quelle règle, et si elle a été rendue. Une personne qu’elle ne concerne pas ne la voit que si elle tient la caisse, et c’est noté.
    .number = le numéro du vote
    .entry = une écriture, par sa référence
    .about = quelle partie, par exemple un projet
secret-ballot-stays = Une voix secrète ne peut pas être retirée, seulement changée avant la fin.
poll-chart-dates = Les dates se disent en mots, pas en image : { $why }
poll-chart-points = Qui a reçu combien se dit en mots, pas en image : { $results }

vote-or-question = Un vote et une question qui t’attend portent tous deux le numéro { $number }. { $vote } est pour le vote, { $answer } pour la question.
vote-none-to-take-back = Tu n’as dans { $number } aucun vote à reprendre.
vote-void = Le précédent ne vaut plus.
vote-void-elsewhere = Le précédent, de { $platform }, ne vaut plus.
vote-joined = Dans { $number } tu as voté deux fois, et une personne n’a qu’une voix. Compte le dernier vote, de { $platform } : { $later }. Ne compte plus : { $earlier }.
vote-joined-first = Dans { $number } tu as voté deux fois, et en une personne tu as une voix. Là, aucun vote ne peut être changé : compte donc le premier, de { $platform } : { $earlier }. Ne compte plus : { $later }.
vote-joined-none = Dans { $number } tu as voté deux fois, et en une personne tu as une voix. En dernier tu l’as reprise, sur { $platform }. Ne compte plus : { $earlier }.
vote-joined-secret = Dans { $number } tu as voté deux fois, et en une personne tu as une voix. Le dernier vote compte, de { $platform }, et le reçu de l’autre ne vaut plus.
ballot-or-question = Cela peut être pour le vote { $number } ou pour ce qu’on t’a demandé depuis. { $vote } est pour le vote, { $answer } pour la question.
secret-ballot-two-ways = Cela peut se lire de deux façons, donc je n’ai rien compté dans { $number }. Appuie sur ce que tu veux dire, ou dis-le autrement.
vote-none-to-take-back-dates = Tu n’as pas de vote dans { $number } à reprendre. Si aucune date ne te va, dis { $no }.
vote-closes-before-dates = Se termine { $until }, avant la première.

vote-edited = Modifier un message ne change aucun vote : le tien au { $number } compte comme tu l’as dit d’abord. Pour le changer, redis-le : { $again }
vote-edited-stands = Modifier un message ne change aucun vote : le tien au { $number } compte comme tu l’as dit d’abord, et là les votes ne changent plus.
## What was read as something else

ballot-two-ways = Cela peut se lire de plusieurs façons, donc je ne l’ai pas compté. Laquelle ? { $buttons }
vote-tie-out = Si plusieurs en ont le moins et qu’il en reste d’autres, celle proposée après sort.
result-out-later = { $tied } étaient à égalité quand l’une devait sortir ; { $gone } est sortie, ayant été proposée après.
result-out-draw = { $tied } étaient à égalité quand l’une devait sortir ; le sort a désigné { $gone }.
vote-closes-everybody = Tout le monde a voté : le vote se termine une heure après le dernier changement, au plus tard { $until }.
why-key-lost = { $number } a été annulé : { $question } La clé de ses votes était perdue : personne ne pouvait les compter, ni les lire.
why-key-lost-election = Personne n’a été élu ; le rôle est resté tel quel.
vote-key-lost-election = { $number } est annulé : { $question } La clé de ses votes est perdue : personne ne peut les compter, ni les lire. Personne n’est élu ; le rôle reste tel quel. Ouvre l’élection à nouveau si vous la voulez encore.
secret-voters-erased = Il a été annulé et ses votes sont effacés : ils n’ont pas été comptés.
ballot-words-because = parce que, car, puisque
ballot-words-order = d’abord, d'abord, premièrement, puis, et puis, ensuite, deuxièmement, troisièmement, enfin
ballot-block-button = Veto
options-tied = { $count } options ({ $first }, …)
vote-surplus-older = Le plus grand surplus passe d’abord et, à égalité, celui de l’option proposée en premier.
vote-surplus-draw = Le plus grand surplus passe d’abord et, à égalité, le sort décide.
result-out-later-often = { $count } fois, plusieurs étaient à égalité quand l’une devait sortir, et celle proposée après est sortie ; { $why } les nomme.
result-out-draw-often = { $count } fois, plusieurs étaient à égalité quand l’une devait sortir, et le sort a décidé ; { $why } les nomme.
why-equal = À égalité à la fin : { $options }.
why-order-together = Dans l’ordre, chaque fois celles qu’aucune des restantes ne bat : { $order }
vote-new-since = La liste de qui peut voter dans { $number } était fixée à l’ouverture : { $count }. Depuis, ce compte est considéré comme quelqu’un de nouveau et ne peut pas y voter.
why-when-election = { $who } a ouvert l’élection le { $opened } ; on a voté du { $began } au { $closed }.
ballot-meant = Tu veux dire ceci ? { $buttons }

# What stands after an option, with its joining colon.
vote-option-count = { " " }: { $count }

## What is kept of somebody

kept-vote = Ton vote
kept-sealed-vote = Tu as voté, scellé
