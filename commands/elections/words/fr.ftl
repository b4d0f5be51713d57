# Les mots des élections.

elect-in-private = Ouvre une élection dans le salon où les gens vont se présenter.
elect-open-already = { $number } est déjà une élection pour { $role }. Laisse-la finir d’abord.
elect-too-few = { $count ->
    [0] Personne ne pourrait encore voter pour { $role }, et il faut { $least } votes pour élire.
    [one] Une seule personne pourrait voter pour { $role }, et il faut { $least } votes pour élire.
   *[other] Seules { $count } personnes pourraient voter pour { $role }, et il faut { $least } votes pour élire.
 } Peut voter qui est là depuis le début, ou fait partie de la maison depuis 14 jours.
elect-term-unreadable = Je ne peux pas lire « { $given } » comme un mandat. De 7 jours à 5 ans, comme term=1y.
elect-preview = Ouvrir une élection pour { $role } ?
elect-preview-rules = Pendant trois jours on peut se présenter ; puis vient un vote secret de trois jours, ou de sept si, parmi les personnes qui peuvent voter, beaucoup sont nouvelles. Il compte si au moins { $least } votent. En cas d’égalité, le sort décide. À la fin, la personne qui gagne a le rôle, et celle qui l’a maintenant ne l’a plus.
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
election-head = { $number } : élection pour { $role }.
election-standing = Se présentent : { $who }.
election-nobody-yet = Personne ne se présente encore.
election-is-empty = Personne n’a été élu. C’est fini.
election-voting = On vote : { $vote }
election-closed = Elle est terminée : { $why }
election-until = Tu peux te présenter avant { $until } ; puis vient un vote secret.
election-draw = En cas d’égalité, le sort décide, et le tirage est déjà scellé : { $draw }
election-stand-button = Me présenter
election-or-other = { "  " }ou propose quelqu’un : { $typed }
election-question = Qui s’occupe de { $role } ?
election-question-one = { $who } s’occupe de { $role } ?
election-again = Personne ne s’est présenté dans { $number }. Tu peux te présenter pour { $role } avant { $until } ; sinon, rien ne change.
election-stays-empty = Personne ne s’est présenté dans { $number } cette fois non plus : personne n’est élu pour { $role }, et rien ne change.
election-too-few = { $number } se termine sans vote : { $count ->
    [0] personne ne pourrait voter, et il en faut trois.
    [one] une seule personne pourrait voter, et il en faut trois.
   *[other] seules { $count } personnes pourraient voter, et il en faut trois.
 } Pour { $role }, rien ne change.
election-key-lost = { $number } est annulée : son tirage scellé est perdu. Ouvre-la à nouveau s’il faut encore élire quelqu’un pour { $role }.
election-goes-on = J’ai été absent un moment : tu peux te présenter dans { $number } avant { $until }.
election-drawn = La graine du tirage était { $seed }
election-gone = { $count ->
    [one] { $who } n’est plus là, et était donc hors course.
   *[other] { $who } ne sont plus là, et étaient donc hors course.
 }
election-elected = { $count ->
    [one] Pour { $role }, l’élection donne { $who }.
   *[other] Pour { $role }, l’élection donne { $who }.
 }
election-as-it-was = Personne n’est élu pour { $role } ; rien ne change.
election-reminder = Le mandat de { $who } pour { $role } finit { $until }. { $open } ouvre une élection.
election-over = Le mandat de { $who } pour { $role } est fini. { $open } ouvre une élection.
elect-you-stand = Tu te présentes dans { $number }. Tu peux te retirer avant { $until }.
elect-stands-already = { $mine ->
    [1] Tu te présentes déjà.
   *[other] { $who } se présente déjà.
 }
elect-too-many = { $most } se présentent déjà, et un bulletin n’en contient pas plus.
elect-newcomer = { $mine ->
    [1] Pour se présenter, il faut faire partie de la maison. La modération peut répondre de toi.
   *[other] Pour se présenter, il faut faire partie de la maison. La modération peut répondre de { $who }.
 }
elect-proposed = { $asker } te propose pour { $role } (élection { $number }). Tu te présentes ? { $yes } { $no }
elect-accept-button = Je me présente
elect-asked = J’ai demandé à { $who }.
elect-declined = { $payer } ne se présente pas.
elect-lapsed = { $payer } n’a pas dit si c’était oui pour se présenter.
elect-withdrawn = Tu ne te présentes plus dans { $number }.
elect-stands-not = Tu ne te présentes pas dans { $number }.
elect-too-late = On ne peut plus se présenter dans { $number }. { $show } montre qui se présente.
no-such-election = Il n’y a pas d’élection { $number }.
no-open-election = Il n’y a pas d’élection où se présenter en ce moment. La modération en ouvre une avec { $open }
which-election = Plusieurs sont ouvertes. Laquelle ? { $commands }
command-elect-open = Ouvre une élection : trois jours pour se présenter, puis un vote secret ; le rôle va à qui gagne.
    .details = La personne qui l’avait ne l’a plus, et à la fin du mandat le rôle se libère.
    .role = pour quel rôle
    .seats = combien de personnes sont élues
    .term = pour combien de temps, comme 1y ou 90d
command-elect-stand = Présente-toi à une élection, ou propose quelqu’un, à qui l’on demande d’abord.
    .number = le numéro de l’élection ; sans lui, la seule ouverte
    .who = qui tu proposes ; sans nom, toi
command-elect-withdraw = Ne te présente plus.
    .number = le numéro de l’élection ; sans lui, la seule ouverte
command-elect-show = Vois qui se présente à une élection.
    .number = le numéro de l’élection ; sans lui, la seule ouverte
elect-role-treasurer = la caisse
elect-role-steward = l’entraide

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-elect-open = Élire quelqu’un

## What is kept of somebody

kept-candidate = Tu es candidat dans l’élection
