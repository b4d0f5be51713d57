# The words of votes: what every kind of them says.

vote-asked = { $number }: { $question }
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
vote-quorum = Cela compte si au moins { $count } votent.
vote-abstain-apart = Qui s’abstient ne compte pas pour cela.
vote-tie-named = En cas d’égalité, on nomme les égaux et on en reste là.
vote-tie-drawn = Les égalités sont tirées au sort.
vote-passes-more = C’est adopté si plus de gens disent oui que non. En cas d’égalité, rien ne change.
vote-passes-share =
    C’est adopté si { $above ->
        [1] plus de
       *[other] au moins
     } { $share } { $base ->
        [0] de ceux qui disent oui ou non
        [1] de ceux qui votent
       *[other] de ceux qui peuvent voter
     } disent oui.
vote-closes = Se termine { $until }.
vote-stands = { $yes } oui, { $no } non, { $abstain } abstentions.
vote-cast = { $count ->
    [one] { $count } voix pour l’instant.
   *[other] { $count } voix pour l’instant.
 }
vote-in-words = Dis-le ainsi : { $example }
vote-or-typed = { "  " }ou : { $example }
ballot-yes = oui
ballot-yes-button = Oui
ballot-words-yes = oui, o
ballot-no = non
ballot-no-button = Non
ballot-words-no = non
ballot-abstain = abstention
ballot-abstain-button = Abstention
ballot-words-abstain = abstention
vote-counted = Compté dans { $number } : { $choice }. Tu peux changer jusqu’à { $until }.
vote-taken-back = Ta voix dans { $number } est retirée.
vote-own = { $number } : { $question } Ta voix : { $choice }{ $reason }
vote-own-none = { $number } : { $question } Tu n’as pas encore voté. Dis-le ainsi : { $example }
vote-own-none-over = { $number } : { $question } Tu n’as pas voté.
vote-over = { $number } s’est terminé { $at }. { $why } montre le résultat.
vote-not-on-roll = Qui peut voter dans { $number } était fixé à l’ouverture : { $count }, et tu n’en étais pas.
vote-came-later = { $number } est pour ceux qui étaient là avant la question.
vote-not-there = { $number } est pour ceux qui sont dans le salon.
vote-goes-on = J’étais absent un moment, donc { $number } continue jusqu’à { $until }.
no-such-vote = Il n’y a pas de vote { $number }. { $list } montre lesquels il y a.
no-open-vote = Aucun vote n’est ouvert. Demande quelque chose : { $new }
ask-vote = Quel vote ? Dis son numéro, ou dis : annuler.
which-vote = Plusieurs sont ouverts. Lequel ? { $commands }
ballot-yesno-unreadable = « { $given } » n’est pas une voix ici. Dis oui, non ou abstention, par exemple { $example }
ballot-unreadable = « { $given } » n’est pas une voix ici. Dis une lettre de { $first } à { $last }, par exemple { $example } ; une raison vient après deux-points : { $reason }
ballot-too-many = { $most ->
    [one] Ici on ne peut en choisir que { $most }.
   *[other] Ici on peut en choisir { $most } au plus.
 }
ballot-no-equals = Ici chacune a sa propre place, par exemple { $example }
ballot-two-readings = C’est la lettre de l’une et le nom d’une autre. Laquelle ? { $buttons }
result-nobody = { $number } : { $question } Personne n’a voté.
result-no-quorum = { $number } n’est pas décidé : { $question } { $cast ->
    [one] { $cast } a voté
   *[other] { $cast } ont voté
 }, et il en faut { $needed }.
result-passed = { $number } est adopté : { $question } { $yes } oui, { $no } non, { $abstain } abstentions.
result-failed = { $number } n’est pas adopté : { $question } { $yes } oui, { $no } non, { $abstain } abstentions.
result-yes = { $number } : { $question } Oui. { $yes } oui, { $no } non, { $abstain } abstentions.
result-no = { $number } : { $question } Non. { $yes } oui, { $no } non, { $abstain } abstentions.
result-equal = { $number } : { $question } Égalité. { $yes } oui, { $no } non, { $abstain } abstentions.
result-won = { $number } : { $question } { $won }, avec { $votes } sur { $cast }.
result-won-ranked = { $number } : { $question } { $won }, après le compte de { $cast ->
    [one] { $cast } bulletin.
   *[other] { $cast } bulletins.
 }
result-tie = { $number } : { $question } Égalité : { $tied }.
result-tie-besides = Égalité pour le reste : { $tied }.
result-counts = Voix : { $counts }.
result-roll = { $cast } sur { $count } ont voté.
why-button = Pourquoi
why-cancelled = { $number } a été annulé : { $question } ({ $reason })
why-when = { $who } l’a demandé le { $opened } ; cela s’est terminé le { $closed }.
why-yesno = Sur { $base } qui comptent ici, { $needed } devaient dire oui.
why-round = Tour { $round } : { $votes }.
why-exhausted = { $count ->
    [one] { $count } bulletin n’en nomme aucune.
   *[other] { $count } bulletins n’en nomment aucune.
 }
why-exhausted-weight = { $weight } des voix ne vont plus à personne.
why-equal-last = Égales à la fin : { $options } ; celle nommée après sort.
why-gone = Sort : { $options }.
why-elected = Élu : { $options }.
why-surplus = { $option } transmet { $surplus }.
why-quota = { $seats ->
    [one] { $seats } place ; { $quota } voix la remplissent.
   *[other] { $seats } places ; { $quota } voix en remplissent une.
 }
why-pair = Paire
why-before = Préférée
why-path = Chemin le plus fort
why-schulze = De chaque deux : combien mettent l’une avant l’autre, et le chemin le plus fort de l’une à l’autre, dans les deux sens.
why-order = Dans l’ordre : { $order }
why-reason = { $who }, pour { $choice } : { $reason }
why-who = Qui a voté quoi : { $voters }
vote-button = Voter
vote-or-alone = { "  " }ou, à moi seul : { $example }
vote-turnout = { $count ->
    [one] 1 personne a voté.
   *[other] { $count } personnes ont voté.
 }
vote-is-secret = Secret : tu votes avec moi seul, et les chiffres viennent à la fin. Jusque-là, qui m’héberge pourrait regarder ; ensuite les votes restent sans noms, et plus personne ne le peut. Tu reçois un reçu, qu’on peut montrer à d’autres.
vote-is-hidden = Tu votes avec moi seul, et les chiffres sont montrés à la fin.
vote-in-private = Un vote dans { $number } est pour moi seul. Écris-moi en privé, ou dis { $typed } et je t’écris.
vote-sheet-none = Tu n’as pas encore voté.
vote-sheet-never = Tu n’as pas voté.
vote-sheet-own = Tu as voté : { $choice }
vote-sheet-secret = Tu as voté : { $choice }. Reçu : { $receipt }
vote-sheet-over = C’est fini, et je ne sais plus qui a voté quoi. Ce qui a été compté se vérifie avec ton reçu.
vote-secret-counted = Dans { $number } tu as voté : { $choice }. Personne ne le voit avant la fin. Reçu : { $receipt }
    Tu peux le changer jusqu’à { $until } ; alors ce reçu ne vaut plus.
vote-secret-changed = Dans { $number } ton vote est maintenant : { $choice }. Nouveau reçu : { $receipt }
    Le précédent ne vaut plus. Tu peux le changer jusqu’à { $until }.
ballot-gone = (plus là)
receipt-gone = (sans valeur)
secret-ballot-unreadable = Je ne peux pas lire cela comme un vote ici. Dis-le ainsi : { $example }
vote-key-lost = { $number } est annulé : { $question } La clé de ses votes est perdue : personne ne peut les compter, ni les lire. Repose la question si elle compte encore.
secret-voters-head = { $number } : { $question } C’est un vote secret. { $count ->
    [one] 1 vote.
   *[other] { $count } votes.
 }
secret-voters-roll = Pouvaient voter : { $who }
receipt-not-yet = { $number } est encore ouvert. Un reçu se vérifie après la fin : { $at }.
receipt-counted = Ce reçu fait partie de ce qui a été compté dans { $number }, pour { $choice }.
receipt-unknown = Ce reçu ne fait pas partie de ce qui a été compté dans { $number }. Un vote changé en a un plus récent.
why-unsigned = Une raison, de quelqu’un : { $reason }
why-secret = Le vote était secret. Si ton vote a été compté : { $check }
command-vote = Vote, change ta voix, ou vois ce que tu as voté.
    .details = C’est ce que tu dis en dernier qui compte. Avec seulement le numéro, tu vois ta propre voix, toi seul.
    .number = le numéro ; sinon, le seul ouvert
    .ballot = les lettres, ou oui, non, abstention ; une raison après deux-points
command-why = Vois pas à pas comment un vote a été compté.
    .number = le numéro du vote
