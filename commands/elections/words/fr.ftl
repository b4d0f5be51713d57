# Les mots des élections.

elect-in-private = Ouvre une élection dans le salon où l’on doit se présenter.
elect-open-already = { $number } est déjà une élection pour { $role }. Laisse-la finir d’abord.
elect-term-unreadable = Je ne peux pas lire « { $given } » comme un mandat. De 7 jours à 5 ans, comme term=1y.
elect-preview = Ouvrir une élection pour { $role } ?
elect-preview-rules = Pendant trois jours on peut se présenter ; puis vient un vote secret de trois jours, de sept si beaucoup de ceux qui peuvent voter sont nouveaux. Il compte si au moins { $least } votent. Les égalités sont tirées au sort. Qui gagne a le rôle à la fin, et qui l’a maintenant ne l’a plus.
elect-open-button = L’ouvrir
election-seats = { $seats ->
    [one] Une personne est élue.
   *[other] { $seats } personnes sont élues.
 }
election-term = { $count ->
    [365] Pour un an.
    [one] Pour un jour.
   *[other] Pour { $count } jours.
 }
election-head = { $number } : Élection pour { $role }.
election-standing = Se présentent : { $who }.
election-nobody-yet = Personne ne se présente encore.
election-is-empty = Personne n’a été élu. C’est fini.
election-voting = On vote : { $vote }
election-until = Tu peux te présenter jusqu’à { $until } ; puis vient un vote secret.
election-draw = Les égalités sont tirées au sort, et le tirage est déjà scellé : { $draw }
election-stand-button = Me présenter
election-or-other = { "  " }ou propose quelqu’un : { $typed }
election-question = Qui prend : { $role } ?
election-question-one = { $who } prend : { $role } ?
election-again = Personne ne s’est présenté dans { $number }. Tu peux te présenter pour { $role } jusqu’à { $until } ; sinon cela reste comme c’est.
election-stays-empty = Personne ne s’est présenté dans { $number } cette fois non plus : personne n’est élu pour { $role }, et cela reste comme c’est.
election-key-lost = { $number } est annulée : son tirage scellé est perdu. Ouvre-la à nouveau si vous voulez encore élire pour { $role }.
election-goes-on = J’ai été absent un moment : tu peux te présenter dans { $number } jusqu’à { $until }.
election-drawn = C’était à égalité, et tiré au sort. La graine était { $seed }
election-elected = { $count ->
    [one] { $who } est élu pour { $role }.
   *[other] { $who } sont élus pour { $role }.
 }
election-as-it-was = Personne n’est élu pour { $role } ; cela reste comme c’était.
election-reminder = Le mandat de { $who } pour { $role } finit { $until }. { $open } ouvre une élection.
election-over = Le mandat de { $who } pour { $role } est fini. { $open } ouvre une élection.
elect-you-stand = Tu te présentes dans { $number }. Jusqu’à { $until } tu peux te retirer.
elect-stands-already = { $mine ->
    [1] Tu te présentes déjà.
   *[other] { $who } se présente déjà.
 }
elect-too-many = { $most } se présentent déjà, et un bulletin n’en contient pas plus.
elect-newcomer = { $mine ->
    [1] Seul qui est établi ici peut se présenter. La modération peut se porter garante de toi.
   *[other] Seul qui est établi ici peut se présenter. La modération peut se porter garante de { $who }.
 }
elect-proposed = { $asker } te propose pour { $role } (élection { $number }). Tu te présentes ? { $yes } { $no }
elect-accept-button = Je me présente
elect-asked = J’ai demandé à { $who }.
elect-declined = { $payer } ne se présente pas.
elect-lapsed = { $payer } n’a pas dit si c’était oui.
elect-withdrawn = Tu ne te présentes plus dans { $number }.
elect-stands-not = Tu ne te présentes pas dans { $number }.
elect-too-late = On ne peut plus se présenter dans { $number }. { $show } montre qui le fait.
no-such-election = Il n’y a pas d’élection { $number }.
no-open-election = Il n’y a pas d’élection où tu puisses te présenter.
which-election = Plusieurs sont ouvertes. Laquelle ? { $commands }
command-elect-open = Ouvre une élection : trois jours pour se présenter, puis un vote secret ; qui gagne a le rôle.
    .details = Qui l’avait ne l’a plus, et à la fin du mandat il retombe.
    .role = pour quel rôle
    .seats = combien sont élus
    .term = pour combien de temps, comme 1y ou 90d
command-elect-stand = Présente-toi à une élection, ou propose quelqu’un, à qui l’on demande d’abord.
    .number = le numéro de l’élection ; sans lui, la seule ouverte
    .who = qui tu proposes ; sans personne, toi
command-elect-withdraw = Ne te présente plus.
    .number = le numéro de l’élection ; sans lui, la seule ouverte
command-elect-show = Vois qui se présente à une élection.
    .number = le numéro de l’élection ; sans lui, la seule ouverte
