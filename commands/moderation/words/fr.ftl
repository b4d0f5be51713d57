# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## What you have

history-end = Page { $page } sur { $pages }.

## Currency, moderation, settings

freeze-done = { $who } a mis en pause les pourboires et demandes de { $to } ; ça reprend { $until }{ $reason }.  { $reference }
freeze-oneself = C’est toi. Une autre personne de la modération peut le faire.
freeze-already = Tu as déjà mis { $to } en pause ; ça reprend { $until }. Seule une autre personne de la modération peut prolonger.
freeze-renewed = { $who } prolonge la pause des pourboires et demandes de { $to } ; ça reprend { $until }{ $reason }.  { $reference }
freeze-again = La dernière pause de { $to } venait de toi. Une autre personne de la modération peut recommencer ; toi, { $when } au plus tôt.
freeze-told = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }{ $reason }. Tu peux toujours recevoir et rendre. Si tu penses que c’est injuste : { $appeal }  ou : { $typed }
thaw-done = Grâce à { $who }, { $to } peut de nouveau donner et demander.  { $reference }
thaw-nothing = { $to } n’est pas en pause.

## Roles and moderation

own-matter = Ça te concerne, alors c’est à une autre personne de la modération de le faire.
came-since = C’était avant ton retour dans mes livres, alors c’est à une autre personne de la modération de le faire.
reason-missing = Dis aussi pourquoi : { $example }
role-given = { $who } donne à { $to } le rôle « { $role } ».  { $reference }
role-taken = { $to } n’a plus le rôle « { $role } » ; c’est { $who } qui l’a repris.  { $reference }
role-already = { $to } a déjà le rôle « { $role } ».
role-not-held = { $to } n’a pas le rôle « { $role } ».
role-oneself = C’est toi. Une autre personne de la modération peut te donner un rôle.
vouch-done = { $who } répond de { $to }, qui fait désormais partie de la maison.  { $reference }
vouch-already = { $to } fait déjà partie de la maison.
vouch-oneself = C’est toi. Une autre personne de la modération peut répondre de toi.
vouch-enough = Ces 30 derniers jours, tu as répondu de { $count } personnes nouvelles, et une seule personne de la modération ne peut pas plus. Une autre peut le faire pour { $to }.
appeal-what = Que devrait savoir la modération ? Réponds-le à ce message, ou dis : annuler.
appeal-nothing = Tes pourboires et tes demandes ne sont pas en pause.
appeal-already = La modération a déjà tes mots.
appeal-passed-on = Je l’ai transmis à la modération, qui est seule à le lire.
appeal-line = { $who } a quelque chose à dire sur sa pause. Pour la modération : { $show }  ou : { $typed }
appeal-shown = { $who }, en pause par { $by }, reprise { $until }, dit : { $words }
    { $lift } { $uphold }  ou : { $lifted }, { $upheld }
appeals-none = Aucune contestation n’attend de réponse.
appeal-unknown = C’est déjà décidé, ou la pause est finie.
lift-button = Lever la pause
uphold-button = La maintenir
uphold-oneself = Cette pause vient de toi, alors seule une autre personne de la modération peut la maintenir. Tu peux la lever.
uphold-done = { $who } a lu ce que dit { $to } et maintient la pause ; ça reprend { $until }.
uphold-told = Une autre personne de la modération a lu ce que tu as dit et maintient la pause ; ça reprend { $until }.
pause-done = { $who } a tout arrêté ici, dons et reprises ; ça recommence { $until }. Les votes et les échéances continuent. Pour y mettre fin plus tôt : { $typed }  { $reference }
pause-off = Grâce à { $who }, les dons et les reprises recommencent.  { $reference }
pause-over = La pause est finie : les dons et les reprises recommencent.
pause-nothing = Rien n’est arrêté ici.
pause-how-long = Dis combien de temps, une semaine au plus : { $example }
reversed = Annulé.
reverse-which = Quel don ? Dis sa référence, ou tout ce que quelqu’un a donné récemment : { $example } ou { $other }
gift-offered = { $giver } donne { $amount } à { $receivers }{ $memo }
reverse-not-a-gift = Il n’y a pas de don sous { $reference }, et on n’annule que des dons.
reverse-nothing-there = Pour l’instant, rien ne peut revenir de { $who }.
reverse-forgotten = Qui l’a donné n’est plus dans mes livres, alors ça reste comme c’est.
reverse-moved-already = Tu l’as déjà dit. Une autre personne de la modération peut encore donner son accord ; ça expire { $until }.
reverse-moved = { $who } veut annuler { $what }, { $amount } de { $giver } à { $receivers }{ $reason }. Après sept jours, il faut une deuxième personne de la modération ; ça expire { $until } : { $agree }  ou : { $typed }
agree-button = D’accord
reverse-since = Dis depuis quand, sept jours au plus : { $example }
reverse-too-many = C’est plus de { $most } dons. Choisis une durée plus courte.
reverse-none = { $who } n’a rien donné dans ce temps-là qui puisse être annulé.
reverse-several = { $count ->
    [one] un don
   *[other] { $count } dons
 }
reverse-part = { $who } rend { $amount }
reverse-part-both = { $who } rend { $amount } et doit { $owed }
reverse-part-foreseen = { $who } rend { $amount }, ou ce qu’il en reste, et doit le reste
reverse-owes = { $who } doit { $owed }
reverse-more = et { $count } de plus
reverse-ask = Annuler { $what }{ $reason } ? Retour à { $to } : { $parts }. { $yes } { $no }
reverse-done = { $who } a annulé { $what }{ $reason }. Retour à { $to } : { $parts }.  { $reference }
ask-why = Pourquoi ? Réponds-le à ce message, ou dis : annuler.
adjust-question = { $who } te demande de mettre { $amount } dans la caisse{ $reason }. { $pay } { $decline }  ou : { $yes }, { $no }
adjust-done = { $who } a mis { $amount } dans la caisse, à la demande de { $by }{ $reason }.  { $reference }
adjust-from-treasury = Ce qu’il y a dans la caisse se donne par une décision des membres, jamais de la modération.
adjust-issuer = Pour créer ou détruire des unités : { $example }
adjust-own-rule = Ce qui bouge sur { $account } ne suit que sa propre règle, et la modération n’y peut rien changer. On peut demander à un membre de mettre quelque chose dans la caisse.
hide-done = { $who } a retiré les mots de { $reference }, un don de { $giver }. Ce qui a été donné reste.
hide-nothing = Il n’y a pas de mots à retirer sous { $reference }.
hide-which = Quels mots doivent disparaître ? Réponds à ce que j’ai dit du don, ou nomme-le : { $example }
hide-ask = Les mots de { $giver } doivent-ils disparaître de { $reference }, pour de bon ? { $yes } { $no }
hide-moderators = Les mots de { $reference } sont la raison donnée par la modération, et elle reste là où tout le monde peut la lire.
audit-empty = La modération n’a encore rien fait ici.
audit-host = l’hébergement
audit-about = { " " }{ $whom }
audit-from-to = , de { $old } à { $new }
audit-value = , { $value }
audit-before = , avant cela { $value }
audit-reason = { " " }: { $reason }

## Commands

role-by-decision = Comme il y a quelque chose dans la caisse, qui la tient ne change pas tout de suite : ça attend deux jours, ou on vote. { $buttons }
role-appoint-button = Proposer { $to } pour la caisse
role-dismiss-button = Proposer que { $to } arrête
role-treasurer-nobody = Personne ne tient la caisse en ce moment, donc on vote sur tout ce qu’elle dépense.
command-role-give = Donne un rôle à quelqu’un : treasurer tient la caisse, steward aide les autres.
    .details = Personne ne s’en donne un.
    .role = quel rôle
    .to = qui le reçoit
command-role-take = Reprends un rôle.
    .role = quel rôle
    .to = qui l’a
command-role-list = Regarde qui tient la caisse, qui s’occupe de l’entraide et qui garde de l’argent de l’extérieur.
command-mod-vouch = Réponds d’une personne qui vient d’arriver et qui fait dès lors partie de la maison.
    .details = Elle reçoit le crédit et le montant de départ de tout le monde, et vote sur l’argent deux semaines après. Chaque personne de la modération peut répondre de trois en 30 jours.
    .to = qui tu connais
command-mod-freeze = Mets en pause les pourboires et demandes d’un membre pendant sept jours.
    .details = Rien d’autre ne s’arrête : on peut toujours recevoir, reprendre, rendre, regarder et contester. La pause finit d’elle-même, ou avec mod thaw. Seule une autre personne de la modération peut la renouveler.
    .to = les pourboires et demandes de qui
    .reason = pourquoi ; le salon le lit
command-mod-thaw = Laisse un membre donner et demander de nouveau avant que la pause finisse d’elle-même.
    .to = les pourboires et demandes de qui
command-mod-appeal = Dis à la modération pourquoi tes pourboires et demandes ne devraient pas être en pause.
    .details = Elle est seule à le lire. N’importe qui de la modération peut lever la pause ; la maintenir, c’est à quelqu’un d’autre que la personne qui l’a mise.
    .words = ce que la modération devrait savoir
command-mod-appeals = Lis ce que disent les membres en pause, et décide.
command-mod-lift = Lève la pause que quelqu’un conteste.
    .entry = quelle pause
command-mod-uphold = Maintiens une pause après une contestation ; c’est à quelqu’un d’autre que la personne qui l’a mise.
    .entry = quelle pause
command-mod-reverse = Annule un don, ou tout ce qu’un membre a donné ces derniers jours, pour une raison.
    .details = Donne la référence du don, ou réponds-y. Après sept jours, il faut une deuxième personne de la modération qui dise la même chose. Personne ne le fait dans ses propres affaires. Je demande avant de le faire.
    .entry = quel don : sa référence
    .by = tout ce que ce membre a donné
    .since = depuis quand, avec by
    .reason = pourquoi ; le salon le lit
command-mod-adjust = Demande à un membre de mettre quelque chose dans la caisse, pour une raison.
    .details = On le lui demande, et rien n’est payé sans son oui.
    .to = le solde de qui
    .way = dans quel sens
    .account = quel compte
    .amount = combien
    .reason = pourquoi ; le salon le lit
command-mod-hide = Retire les mots d’un don : de ce que j’en ai dit, des historiques et de mes livres.
    .details = Donne sa référence, ou réponds-y ; je demande alors d’abord. Ce qui a été donné reste. Ce que quelqu’un a écrit dans le salon, c’est à cette personne, ou à la plateforme, de le supprimer.
    .entry = quelle écriture ; sans rien, celle à laquelle tu réponds
command-mod-pause = Arrête pour un temps tous les pourboires, paiements et retours, ou laisse-les reprendre.
    .details = Les votes et les échéances continuent, et ce qui était convenu avant est payé quand même. La pause finit d’elle-même.
    .span = combien de temps, une semaine au plus ; ou off
command-mod-resume = Laisse le bot inscrire à nouveau après une sauvegarde restaurée.
    .details = Ce qui manque depuis la sauvegarde est noté dans les livres et reste dehors.
command-mod-audit = Lis ce que la modération a fait ici, le plus récent d’abord.
    .details = Tout le monde peut : qui, quoi, à qui, quand, pourquoi, ce que c’était et ce que c’est.
    .page = quelle page ; la 1 est la plus récente

## In help

topic-mod = Modération

## After a backup was restored

gap-told = J’ai été restauré depuis une sauvegarde. Ce qui s’est fait ici entre { $since } et { $until } peut manquer. Tant que la modération ne me laisse pas continuer, je n’inscris rien de nouveau. { $button }  ou : { $typed }
gap-button = Continuer
gap-waits = J’ai été restauré depuis une sauvegarde et je n’inscris rien tant que la modération ne me laisse pas continuer : { $typed }
gap-done = { $who } me laisse continuer. Ce qui s’est fait entre { $since } et { $until } et n’est pas dans mes livres reste dehors.  { $reference }
gap-nothing = Rien n’attend cela ici.

## When a community is closed

closed-told = La personne qui me gère ferme { $name } ici. Tout ce qui est inscrit reste lisible, et je n’inscris plus rien de nouveau. Emporte ce qui est à toi : { $mine }. La modération et la trésorerie reçoivent les livres : { $all }. Avec l’export de la personne qui me gère, { $name } peut continuer avec un autre bot, chaque solde, vote et cercle restant tel quel.
closed-waits = { $name } est fermée ici : je montre ce qu’il y a, et n’inscris rien de nouveau. Elle peut continuer avec un autre bot.

## When books do not add up

wrong-told = Mes livres de cette communauté ne tombent pas juste. La personne qui me gère est prévenue. Jusqu’à vérification, je montre ce qu’il y a et n’inscris rien de nouveau.
wrong-waits = Mes livres ne tombent pas juste, et la personne qui me gère est prévenue. D’ici là, je n’inscris rien de nouveau.
wrong-over = Mes livres ont été revérifiés et tombent juste. Je continue.
role-holders = Gardent de l’argent de l’extérieur, comme décidé : { $people }.

## In menus

menu-reverse = Annuler…
menu-hide = Masquer les mots…
role-has-fund = Un fonds appartient à ce rôle ({ $role }), donc qui l’a se décide ensemble. { $buttons }
role-has-share = Ce qui vient de l’extérieur se partage avec ce rôle ({ $role }), donc qui l’a se décide ensemble. { $buttons }
role-share-asked = La proposition { $number } partagerait avec ce rôle ({ $role }) ce qui vient de l’extérieur ; on décide donc ensemble qui l’a. { $buttons }
role-appoint-button-other = Proposer { $to } pour cela
role-dismiss-button-other = Proposer que { $to } le rende

setting-discord-treasurer = Quel rôle du serveur Discord fait que quelqu’un tient la caisse, tant qu’il n’y a jamais rien eu dedans ; ensuite, je le signale seulement.
setting-discord-steward = Quel rôle du serveur Discord donne ici le rôle d’entraide.
follow-give = { $to } a le rôle « { $called } » sur le serveur, et donc ici le rôle « { $role } ».  { $reference }
follow-take = { $to } n’a plus le rôle « { $called } » sur le serveur, ni donc ici le rôle « { $role } ».  { $reference }
follow-tell-give = { $to } a le rôle « { $called } » sur le serveur. { $decided ->
    [0] Qui aurait pu se le donner n’en reçoit pas ici le rôle « { $role } » : une autre personne qui modère le donne avec { $typed }.
   *[other] Qui a ici le rôle « { $role } » se décide ensemble, donc cela ne change rien : { $typed } le propose.
 }
follow-tell-take = { $to } n’a plus le rôle « { $called } » sur le serveur. Qui a ici le rôle « { $role } » se décide ensemble, donc cela ne change rien : { $typed } le propose.
follow-elsewhere = Je ne vois les rôles du serveur que sur Discord : dis-le là-bas.
follow-everyone = Tout le monde a ce rôle sur le serveur. Choisis-en un autre.
follow-unknown = { $some ->
    [0] Je ne connais pas de rôle « { $given } » sur ce serveur. Mentionne-le, ou choisis-le pendant que tu écris.
   *[other] Plusieurs rôles de ce serveur s’appellent « { $given } ». Mentionne celui que tu veux dire.
 }
role-follows = { $to } a le rôle « { $role } » par le rôle « { $called } » du serveur. Retire-le là-bas, ou dis d’abord { $off }.
audit-by-role = un rôle du serveur
