# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## In general

list-last = { " " }et{ " " }
yes-button = Oui
no-button = Non
fault = Quelque chose s’est mal passé de mon côté, et rien n’a changé. Si ça se reproduit, dis-le à qui s’occupe de moi : { $reference }
books-shut = Je ne peux pas écrire dans mes livres pour l’instant, alors rien n’a été fait. Réessaie dans un moment, s’il te plaît.
books-wait = Je ne peux pas écrire dans mes livres pour l’instant. Ton message attend, et je m’en occupe dès que possible.
same-id = Ce message m’est arrivé deux fois avec des mots différents, alors je l’ai laissé de côté.
arrival =
    Je tiens pour ce salon le compte des pourboires et d’une monnaie à vous. Je ne garde pas d’argent. Essaie : { $example }
    { $help } montre ce que je sais faire d’autre. La modération peut me préparer en une minute : { $setup }
arrival-setup = Installer
arrival-help = Aide

## Understanding what was typed

did-you-mean = Tu voulais dire : { $command }   { $button }
wish-which = Que veux-tu faire ? { $buttons }
wish-unknown = Je ne sais pas ce que tu voudrais. { $buttons }
wish-maybe = Je ne comprends pas tout à fait. Peut-être ceci : { $buttons }
wish-in-short = Je ne comprends pas bien ce que tu veux dire, donc je n’ai rien fait. Dis-le en bref : { $command }
wish-help = Montre ce que tu sais faire
wish-balance = Montre mon solde
welcome = De rien.
unknown-command = Je ne connais pas « { $word } ». { $help } montre ce que je sais faire.
group-of-commands = Je connais ceux-ci : { $commands }
too-many-words = Je ne sais pas quoi faire de « { $extra } » à cet endroit. Ça s’écrit ainsi : { $usage }
usage = Ça s’écrit ainsi : { $usage }
setting-near = Je ne connais pas « { $given } » à cet endroit. Voulais-tu dire { $meant } ? Les mots avec un = se mettent entre guillemets.
setting-unknown = Je ne connais pas « { $given } » à cet endroit. Il y a : { $known }.
setting-twice = { $given }= est écrit deux fois. Écris-le une seule fois.
not-a-choice = « { $given } » ne me dit rien ici. Il y a : { $choices }
not-a-whole-number = Au lieu de « { $given } », il me faut un nombre entier de { $least } à { $most }.
too-long = C’est plus long que ce que je peux garder : jusqu’à { $most } caractères.
who = Il me faut un ou plusieurs noms, comme { $example }.
nobody-called = Je ne connais ici personne du nom de { $name }.
several-called = Plusieurs personnes ici s’appellent { $name }. Mentionne celle que tu veux dire, ou réponds à un de ses messages.
the-bot = C’est moi. Je tiens les livres et je ne garde rien pour moi.
bridged-face = { $name } n’apparaît ici que par un pont auquel je ne me fie pas pour les noms : il n’y a pas de compte à qui donner. Donne à qui est ici en personne.
one-person = Ça se fait avec une personne à la fois, comme { $example }
payee-unknown = Je ne connais ici personne du nom de { $name }. Un fonds s’écrit fund:{ $name }, et quelqu’un de l’extérieur outside:"{ $name }".
payee-nameless = Dis entre guillemets qui est payé : outside:"printer"
people-unclear = C’est aussi pour { $name } ? Alors mets « et » entre les noms. Sinon, dis le montant avant le reste.
people-together = Mets les noms ensemble, avant le montant : { $example }
not-all-at-once = C’est un rôle ou tout un salon, pas une personne. Dis les noms, comme { $example }
person-by-number = Je connais les gens par leur nom, pas par des numéros ni des adresses. Mentionne-les, comme { $example }
one-amount-each = Si chaque personne a un autre montant, il faut un message pour chacune, comme { $example }
one-command = Je fais une seule chose par message, alors rien n’a été fait. Dis-les l’une après l’autre : { $commands }
amount-zero = Il faut que ce soit plus que zéro.
amount-negative = Un montant ne peut pas être sous zéro. Pour donner quelque chose, dis combien : { $example }
amount-negative-plain = Un montant ne peut pas être sous zéro. Dis-le sans le moins, comme { $example }
amount-decimals = { $decimals ->
    [0] { $name } : seulement des montants entiers, sans décimales.
    [one] { $name } : au plus { $decimals } décimale.
   *[other] { $name } : au plus { $decimals } décimales.
 }
amount-digits = Écris le montant avec les chiffres de 0 à 9, s’il te plaît.
amount-exponent = Écris le montant en entier, s’il te plaît, comme { $example }.
amount-not-a-number = Écris le montant en chiffres, s’il te plaît, comme { $example }.
amount-too-large = Je ne sais pas compter jusque-là. Prends un montant plus petit, s’il te plaît.
amount-unreadable = Je n’arrive pas à lire « { $amount } » comme un montant. Écris-le ainsi : { $example }.
amount-one-reading = Tu veux dire { $amount }{ $more } ? { $buttons }
amount-two-readings = « { $given } » peut se lire de deux façons. Laquelle ? { $buttons }
amount-other-sign = Ici, on ne compte pas en { $sign } mais en { $name }. Écris-le ainsi : { $example }
doubt-one = C’est bien { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }en tout
       *[other] { " " }par personne
    }
 } pour { $receivers }{ $memo } ? { $buttons }
doubt-one-request = C’est bien { $amount } de { $receivers }{ $memo } ? { $buttons }
doubt-amounts = Combien pour { $receivers } ? { $buttons }
doubt-no-amount = Combien pour { $receivers } ? { $buttons }  ou dis-le avant le reste : { $example }
doubt-amounts-request = Combien de { $receivers } ? { $buttons }
doubt-one-alone = C’est bien { $amount }{ $memo } ? { $buttons }
doubt-amounts-alone = Combien ? { $buttons }
doubt-no-amount-alone = Combien ? { $buttons }  ou dis-le avant le reste : { $example }
doubt-each = C’est { $amount } par personne ou en tout ? { $buttons }
doubt-each-button = { $amount } par personne
doubt-split-button = { $amount } en tout
doubt-who = De qui parles-tu ? { $buttons }
to-somebody = { " " }pour { $receivers }
ask-who = C’est pour qui ? Dis les noms, ou dis : annuler.
ask-amount = Combien ? Dis un montant, ou dis : annuler.
ask-choice = Que choisis-tu : { $choices } ? Ou dis : annuler.
ask-number = Combien ? Dis un nombre de { $least } à { $most }, ou dis : annuler.
ask-text = Qu’est-ce que ce sera ? Réponds-le à ce message, ou dis : annuler.
ask-reference = Quelle écriture ? Dis sa référence, comme #k3f9, ou dis : annuler.
ask-duration = Pour combien de temps ? Dis par exemple 90m ou 3d, ou dis : annuler.
cancelled = Je laisse ça.

## Answers

# Les mots qui, dits seuls, répondent à une question.
answer-yes = oui
answer-no = non
answer-cancel = annuler, annule

## Who may

for-room-moderators = Seule la modération de ce salon peut faire ça.

## Questions and their answers

nothing-to-answer = Rien n’attend ta réponse.
nothing-but-asked = Rien n’attend ta réponse. Pour retirer ce que tu as demandé : { $typed }
ask-lapsed = Cette question a expiré, et rien n’a été fait. Redis-le si tu le veux encore.
ask-answered = Tu as déjà répondu à celle-là.
ask-unknown = Je ne connais pas de question pour toi sous { $reference }.
ask-which = { $count ->
    [one] Une question est ouverte. Par prudence, réponds avec un bouton ou par son numéro :
   *[other] Tu as { $count } questions ouvertes. Laquelle ?
 }
ask-one-of = Quelle réponse ? { $buttons }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Les choses ont changé depuis ma question.
ask-declined = Ça reste comme c’est.
late-ask =
    Tu as dit ceci pendant mon absence, alors je ne l’ai pas encore fait : { $commands }. Je le fais ? { $yes } { $no }
late-away = J’ai été absent un moment. Ce qui aurait expiré entre-temps reste ouvert ; nouvelle échéance { $until }.
late-unsaid = Cela m’est parvenu en retard et n’est peut-être que pour moi : je n’en ai rien gardé. Redis-le si tu le maintiens.
rewound-told = Le serveur de ce salon a été restauré depuis une sauvegarde. Ce qui s’est dit ici entre { $since } et { $until } peut manquer dans le salon. Rien n’en est annulé dans mes livres : { $history } te montre ce qui te concerne. Si quelqu’un redit la même chose à propos d’argent, je demande d’abord.
rewound-again = Le salon l’a oublié, mais je l’avais déjà fait : { $entry }. Je le refais ? { $buttons }

## Tips

tip-given = { $giver } donne { $amount } à { $receiver }{ $memo }.{ $undo }
tip-given-each = { $giver } donne { $amount } par personne à { $receivers }{ $memo }.{ $undo }
tip-shared = { $giver } partage { $amount }{ $memo } : { $parts }.{ $undo }
over-limit = { $possible ->
    [0] Tu n’as plus rien à donner pour l’instant. Ce qu’on te donne, tu peux le faire passer.
   *[other] C’est plus que ce que tu peux donner pour l’instant : jusqu’à { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Les nouveaux membres partagent ici un petit crédit, et il est épuisé pour l’instant. Ce qu’on te donne, tu peux le faire passer.
   *[other] Les nouveaux membres partagent ici un petit crédit. Tu peux donner jusqu’à { $most } pour l’instant.
 }
over-ceiling = C’est plus que ce que { $who } peut recevoir ici. Essaie un montant plus petit.
over-ceiling-wait = Tu as proposé plusieurs fois aujourd’hui à { $who } plus que ce qui est possible ici. Tu pourras lui redonner quelque chose : { $until }.
frozen = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }. Si tu penses que c’est injuste : { $appeal }  ou : { $typed }
too-large = Je ne sais pas compter jusque-là. Prends un montant plus petit, s’il te plaît.
time-today = aujourd’hui à { $clock }
time-tomorrow = demain à { $clock }
time-day = le { $day } à { $clock }
span-days = { $count ->
    [1] un jour
    [2] deux jours
    [3] trois jours
   *[other] { $count } jours
 }
span-hours = { $count ->
    [1] une heure
    [2] deux heures
   *[other] { $count } heures
 }
span-minutes = { $count ->
    [1] une minute
    [2] deux minutes
   *[other] { $count } minutes
 }
span-seconds = { $count ->
    [1] une seconde
    [2] deux secondes
   *[other] { $count } secondes
 }

## Taking back and returning

undo-already = Ça a déjà été rendu.
not-theirs-now = Pour l’instant, rien ne peut revenir de { $who }.
asks-you = { $who }, { $asker } te demande quelque chose. { $show }
show-button = Voir

## Asking somebody

asked-them = C’est demandé.
request-declined = { $payer } a dit non à ta demande de { $amount }.
request-lapsed = { $payer } n’a pas répondu à ta demande de { $amount }, donc elle a expiré.
return-declined = { $payer } a dit non à rendre { $amount }.
return-lapsed = { $payer } n’a pas répondu s’il fallait rendre { $amount }, donc la question a expiré.
adjust-declined = { $payer } a dit non à mettre { $amount } dans la caisse.
adjust-lapsed = { $payer } n’a pas répondu s’il fallait mettre { $amount } dans la caisse, donc la question a expiré.
same-declined = { $payer } a dit ne pas être la même personne que { $other }.
same-lapsed = { $payer } n’a pas dit si c’est la même personne que { $other }, donc la question a expiré.
link-declined = { $payer } a dit non à ne faire qu’un membre avec toi.
link-lapsed = { $payer } n’a pas dit oui à ne faire qu’un membre avec toi, donc la question a expiré.
asked-declined = { $payer } a dit non à ta demande.
edit-stands = Je m’en tiens à la première version de ce message ; la modifier ne change rien. Ce que tu veux changer, dis-le dans un nouveau.
edit-anew = Modifier ne fait rien ici. Dis-le dans un nouveau message.
deleted-stands = Ce message n’est plus là ; ce qu’il a fait reste fait.
unread = { $who }, je n’ai pas pu lire ton message : sa clé ne m’est pas parvenue. S’il était pour moi, redis-le, s’il te plaît.
private-undeliverable = { $who }, j’ai quelque chose rien que pour toi. Ouvre une discussion directe avec moi et dis : me
room-undeliverable = Je n’ai pas pu dire cela dans le salon, alors tu le lis ici :

## In private

no-community = Je ne te connais encore d’aucun salon. Dis-moi d’abord quelque chose dans un salon où nous sommes tous les deux.
which-community = Nous avons plusieurs salons en commun : { $names }. Dis d’abord lequel, comme : { $example }
in-community = { $name } :

## Rain

rain-off = La pluie est désactivée ici. La modération peut l’activer : { $set }

## Currency, moderation, settings

over-cap = C’est plus que ne le permet la limite d’émission : on peut encore émettre { $left }.
over-treasury = Il y a moins que ça dans la caisse : { $most }.
locale-unknown = Je ne connais pas « { $given } ». Il me faut une langue, ou une langue et un pays : fr, fr-CA, pt-BR
prefixes-count = Il peut y avoir de un à { $most } préfixes, séparés par des espaces : ! /
prefix-unreadable = « { $prefix } » ne peut pas être un préfixe. Un préfixe, c’est un ou deux signes, comme ! ou ?, mais ni # ni @.

## Roles and moderation

for-treasurers = Seules les personnes qui tiennent la caisse peuvent faire ça. C’est la modération de { $home } qui donne ce rôle.
for-home-moderator-or-treasurers = Seule la modération de { $home } ou les personnes qui tiennent la caisse peuvent faire ça.
for-stewards = Seules les personnes chargées de l’entraide peuvent faire ça. C’est la modération de { $home } qui donne ce rôle.
for-holders = Seules peuvent le faire les personnes qui tiennent la caisse, ou qu’on a choisies pour garder de l’argent de l’extérieur.
appeal-button = Contester
paused = La modération a tout arrêté ici, dons et reprises ; ça recommence { $until }. Les votes et les échéances continuent.
import-told = Qui s’occupe de moi a apporté { $count ->
    [one] un solde
   *[other] { $count } soldes
 } d’avant, en une seule écriture.  { $reference }

## Discord

discord-done = C’est fait.
discord-nothing-done = Il n’en est rien sorti. Redonne-le, s’il te plaît.
discord-known = Je l’avais déjà ; ça compte une seule fois.
discord-outdated = Ça a changé depuis que tu l’as ouvert. Redonne la commande, s’il te plaît.
discord-unsaid = Ce qui en est sorti ne peut pas être montré ici. Ton historique dit ce qui compte.
discord-bot = { $name } est un bot. Seules des personnes ont un solde ici.
discord-by-name = par son nom : quelqu’un de la communauté qui n’est pas sur Discord
discord-room-by-name = par son nom : un salon de la communauté qui n’est pas sur Discord
discord-one-more = encore quelqu’un : { $hint }
discord-form-lacks = Il manque encore : { $what }.
discord-form-again = Compléter
discord-outside = ou qui n’est pas ici, comme une imprimerie, avec de l’argent de l’extérieur
discord-fund = ou le fonds où c’est versé
press-not-yours = Cette question était pour quelqu’un d’autre, ou n’est plus ouverte.
never-seen = Personne du nom de { $name } n’est venu dans un salon où je suis. Regarde le nom encore une fois, ou mentionne la personne.
never-seen-sure = Personne du nom de { $name } n’est venu dans un salon où je suis. Le nom est-il juste ? { $buttons }
chat-in-clear = Cette discussion n’est pas chiffrée : les personnes qui gèrent ses serveurs peuvent la lire. Active le chiffrement dans ses paramètres, ou commence une discussion chiffrée avec moi, et je continue là.

## Rooms and members

code-wrong = Ce code ne marche pas : il est peut-être mal tapé, déjà utilisé ou vieux de plus de dix minutes. Demande-en un nouveau là d’où il venait.
code-too-many-tries = Ça fait plusieurs codes faux. J’en regarderai un autre de toi { $until }.
code-too-many-made = Ça fait beaucoup de codes en une heure. Le dernier marche encore ; il y en aura un nouveau plus tard.
room-unknown = Il n’y a pas de salon « { $given } » dans cette communauté : { $rooms }
room-not-talked-in = Personne ne m’a encore parlé dans ce salon, je n’ai donc rien pour lui. Je connais : { $rooms }
room-several = Plusieurs salons s’appellent « { $given } ». Dis lequel : { $rooms }
zone-not-set = pas encore réglé
zone-unknown = Je ne connais pas le fuseau horaire « { $given } ». C’est une région et une ville : Europe/Paris, America/Montreal, Asia/Tokyo
hours-unreadable = Je n’arrive pas à lire « { $given } » comme des heures. Écris-les comme 22-8, ou off.
announce-default = le salon principal
announce-not-here = Ici, je parle avec toi seulement. Dis-le dans le salon, ou nomme le salon.
tips-off = Les pourboires sont désactivés ici. La modération peut les activer : { $set }
requests-off = Les demandes sont désactivées ici. La modération peut les activer : { $set }
list-or = { " " }ou{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = le terminal
undecided-question = Même groupe que { $name } ? { $buttons }
undecided-same = Même caisse
undecided-same-as = La même que { $name }
undecided-own = Caisse à part
undecided-wait = Je ne tiens pas encore de livres ici : la modération me dit d’abord si c’est le même groupe que { $name }. { $same }, ou { $own }
undecided-not-you = C’est à qui modère ce salon et { $name } de répondre.
undecided-closed-same = Même groupe que { $name } : oui.
undecided-closed-own = Ce salon a sa propre caisse.
room-joined = Désormais, ici aussi, c’est { $name } : même caisse, mêmes membres.
room-joined-home = { $room } est désormais un de nos salons : même caisse, mêmes membres.
too-fast = Ça fait beaucoup d’un coup. Je te réponds de nouveau dans une minute.
requests-too-many = Tu ne peux pas demander à autant de personnes à la fois : jusqu’à { $most }.
requests-open = Tu as déjà { $count ->
    [one] une demande ouverte
   *[other] { $count } demandes ouvertes
 }{ $newcomer ->
    [0] { "" }
   *[other] , et tant que tu viens d’arriver, c’est le maximum
 }. Attends une réponse, ou retires-en une : request cancel
requests-open-to = Tu as déjà demandé { $most } fois à { $to }. Attends une réponse.
requests-open-theirs = { $to } a beaucoup de questions ouvertes en ce moment. Réessaie plus tard.
privacy-balance-off = Personne d’autre que toi ne voit ton solde. Seul qui tient la caisse peut regarder, et mod audit le dit.
privacy-pings-off = Je ne te mentionne plus ; ce qui te concerne est là quand tu regardes.
privacy-tips-off = Personne ne peut rien te demander, ni te donner ce qui ne t’est pas dû.
forgotten-called = Quelqu’un dont tu parles n’est plus dans mes livres. Cette personne y sera de nouveau quand elle me dira quelque chose.
which-of-several = { $count ->
    [2] Deux personnes s’appellent ainsi.
   *[other] { $count } personnes s’appellent ainsi.
 } Laquelle ? { $buttons }
called-on = { $name } sur { $platform }
called-from-the-start = { $name }, ici depuis le début
called-since-today = { $name }, ici depuis aujourd’hui
called-since = { $name }, ici depuis le { $day }
called-number = { $name }, numéro { $number }

## Les graphiques, en mots

chart-beside = Ce qu’il montre est écrit à côté.
chart-bar = { $label } : { $figure }
chart-round = Tour { $round } : { $figures }.
chart-nobody-has = personne { $figure }
chart-in = Dedans : { $options }.
chart-out = Dehors : { $options }.
chart-moved = { $options } transmet { $moves }.
chart-move = { $figure } à { $option }
chart-move-nobody = { $figure } à personne
chart-pairs = Combien ont mis l’une avant l’autre :
chart-row-and-column = Chaque nombre : combien ont mis la ligne avant la colonne.
chart-before = { $option } avant : { $figures }
chart-order = Dans l’ordre : { $order }
chart-board = { $count ->
    [one] { $count } tour.
   *[other] { $count } tours.
 }
chart-paid = payé { $rounds }
chart-late = payé en retard { $rounds }
chart-missing = pas payé { $rounds }
chart-due = à venir { $rounds }
chart-receives = reçoit { $rounds }
chart-not-asked = dans aucun tour
chart-span = { $label } : { $income } d’entrées, { $spending } de sorties
chart-income = entrées
chart-spending = sorties
chart-nobody = personne
chart-is-paid = payé
chart-is-late = payé en retard
chart-is-missing = pas payé
chart-is-due = à venir
chart-is-receives = reçoit
wish-for-moderators = La modération de { $home } fait ça avec { $command }
