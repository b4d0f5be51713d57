# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Rooms and members

link-code = Dis-moi ceci sur { $platform } dans les 10 minutes : { $code }
link-code-anywhere = Dis-moi ceci depuis ton autre compte dans les 10 minutes : { $code }
link-question = Es-tu aussi { $other } sur { $platform } ? Une fois que tu as dit oui des deux côtés, tu as un seul solde et un seul historique. { $yes } { $no }
link-waits = Noté. Dès que { $who } dit oui de l’autre côté aussi, vous ne faites qu’un membre.
link-done = Tu es désormais un seul membre sur { $one } et { $other }. Ton solde : { $balance }.
link-done-anywhere = Tes comptes ne font désormais qu’un membre. Ton solde : { $balance }.
link-oneself = Ce code vient de ce compte-ci, ou d’un compte qui est déjà à toi. Dis-le depuis l’autre.
link-already = Ces deux-là ne font déjà qu’un membre.
link-other-community = Ce code n’est pas pour { $home }. Dis-le dans un salon de la communauté d’où il vient.
link-not-agreed = { $who } n’a pas donné son accord, alors rien n’a été fait.
same-question = { $asker } demande si toi et { $other } êtes la même personne. Si oui, tu as un seul solde et un seul historique. { $yes } { $no }
same-oneself = C’est toi. Pour réunir tes propres comptes, dis { $link }.
unlink-nothing = Je ne te connais que par ce compte.
unlink-which = Lequel doit suivre son propre chemin ? { $buttons }
unlink-ask = Laisser { $name } sur { $platform } suivre son propre chemin ? Ton solde, ton crédit et ton historique restent avec ce compte-ci ; l’autre repart à neuf, comme un nouveau membre. { $yes } { $no }
unlink-done = { $name } sur { $platform } suit désormais son propre chemin. Tout le reste est resté avec toi.
privacy-balance-on = Les autres ne voient ton solde que là où la communauté le permet. Qui tient la caisse peut regarder, et mod audit le dit.
privacy-pings-on = Je t’appelle par ton nom quand quelque chose te concerne.
privacy-tips-on = Les autres peuvent te donner quelque chose et te demander quelque chose.
privacy-top-on = Tu es sur la liste des personnes que le plus de monde a remerciées.
privacy-top-off = Tu n’es pas sur la liste des personnes que le plus de monde a remerciées.
privacy-line = { $stands } Changer : { $other }
privacy-blocking = Tu n’acceptes rien de { $who }, et ses demandes ne t’arrivent pas.
privacy-payto = Les personnes qui doivent te payer dans un cercle lisent en privé comment : { $payto }.
privacy-blocked = Désormais, tu n’acceptes rien de { $who }, et ses demandes ne t’arrivent pas. Je n’en dis rien.
privacy-unblocked = { $who } peut de nouveau te donner quelque chose et te demander.
privacy-same = { $blocked ->
    [1] Tu bloques déjà { $who }.
   *[other] Tu ne bloques pas { $who }.
 }
privacy-oneself = C’est toi.
privacy-whom = De qui parles-tu ? Dis-le comme { $example }
privacy-reminders-on = Je te rappelle en privé un vote auquel il manque des voix, si tu n’as pas voté.
privacy-reminders-off = Je ne te rappelle pas les votes.
privacy-on-or-off = On ou off ? Dis-le comme { $example }
privacy-host = C’est { $host } qui s’occupe de moi{ $contact }. Qui s’occupe de moi peut lire ce que je garde.
privacy-host-unknown = Qui s’occupe de moi ne m’a pas dit son nom, et peut lire ce que je garde.
privacy-kept =
    Je garde ton nom et ton compte, ceux de nos salons où tu es et quand tu y as parlé pour la dernière fois, ce que tu as donné et reçu avec les mots, tes votes, ce que tu as demandé, les cercles où tu es, et ce que tu as réglé ici. De tes messages, je garde ceux qui sont pour moi jusqu’à ce qu’ils soient traités, et mes réponses une semaine. La modération et qui tient la caisse peuvent emporter les comptes en fichier, et mod audit le dit.
    Tout, en une liste : { $export }. Pour le faire effacer : { $forget }.
language-set = Quand je t’écris en privé, c’est désormais en français. Pour revenir à la langue du salon : { $back }
language-back = Désormais, je te parle dans la langue du salon, ou dans celle de ton application si je la connais.
language-unknown = Je parle : { $languages }
language-same = C’est déjà comme ça que je te parle.
zone-set = Ce que je te dis en privé suit désormais l’heure de { $city } : il y est { $clock }. Ce que lit un salon et ce que tu écris restent à l’heure du salon. Pour y revenir : { $back }
zone-back = Tu lis désormais les heures à l’heure du salon : il y est { $clock }.
zone-own = Tu lis les heures à l’heure de { $city }, où il est { $clock }. Pour revenir à celle du salon : { $back }
zone-room = Tu lis les heures à l’heure du salon ({ $city }), où il est { $clock }. Pour avoir la tienne : { $other }
zone-same = C’est déjà comme ça que tu lis les heures.
export-head = Voici tout ce que je garde de toi dans { $home }.
export-what = Quoi
export-value = Valeur
export-file = { $parts ->
    [1] Tes écritures dans un fichier
   *[other] Tes écritures dans un fichier, partie { $part } sur { $parts }
 }
export-too-large = C’est plus que ce qu’un message peut porter. En tableau, cela vient en plusieurs parties : { $csv }
forget-ask = T’oublier dans { $home } ? Ton nom, tes comptes et les mots de ce que tu as donné et reçu sont effacés pour de bon. Les écritures restent, sous un numéro qui ne désigne personne. { $yes } { $no }
forget-gives = Pour { $to } : { $amount }.
forget-donates = Pour la caisse : { $amount }.
forget-done = Je ne te connais plus dans { $home }.
forget-handed = { $who }, quelqu’un qui est parti t’a donné quelque chose. { $show }

## Commands

command-me-link = Fais de tes comptes sur deux plateformes un seul membre.
    .details = Je te donne un code ; dis-le-moi depuis ton autre compte dans les dix minutes, et dis oui des deux côtés. Ensuite tu as un seul solde et un seul historique. Les crédits ne s’additionnent pas.
    .code = le code de ton autre compte ; sans rien, tu en reçois un
command-me-unlink = Laisse un autre de tes comptes suivre de nouveau son propre chemin.
    .details = Ton solde, ton crédit et ton historique restent avec le compte d’où tu le dis ; l’autre repart à neuf, comme un nouveau membre.
    .account = lequel de tes autres comptes, si tu en as plusieurs
command-me-privacy = Regarde et décide ce que les autres voient de toi, et lis ce que je garde.
    .details = balance off : seul qui tient la caisse peut regarder, et c’est noté ; personne d’autre, même là où la communauté le permet. pings off : je ne t’appelle pas. tips off : personne ne te donne rien, ne t’en demande ni ne partage de pluie avec toi. block : pareil pour un seul membre, qui n’en sait rien.
    .what = balance, pings, tips, top ; block ou unblock pour quelqu’un
    .value = on ou off
    .who = qui tu bloques ou ne bloques plus
command-me-language = Choisis la langue dans laquelle je te parle en privé.
    .to = laquelle ; sans rien, celle du salon
command-me-timezone = Choisis à l’heure de quelle ville je te dis en privé quand c’est.
    .details = Ce que lit un salon et ce que l’on écrit suivent l’heure du salon.
    .to = région et ville, ou none pour l’heure du salon
command-me-export = Lis tout ce que je garde de toi ici et emporte tes écritures dans un fichier.
    .form = csv, un tableau ; beancount, hledger : journaux ; jsonl
    .page = quelle page de tes écritures
command-me-forget = Fais effacer ici ton nom, tes comptes et les mots de ce que tu as donné et reçu.
    .details = Les écritures restent, sous un numéro qui ne désigne personne. Ce que tu as va à la caisse ou à qui tu nommes, ou tu attends et le dépenses d’abord. Ça ne se reprend pas.
    .how = donate : ce que tu as va à la caisse ; anyway : les questions ouvertes expirent
    .to = qui reçoit ce que tu as
command-mod-same = Demande à deux comptes s’ils sont la même personne.
    .details = On demande aux deux, et ils ne deviennent un seul membre que si les deux disent oui.
    .one = un compte
    .other = l’autre compte

## In help

topic-me = Toi et ton compte

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-me-language = Changer ma langue
wish-me-privacy-tips-off = Que personne ne me donne rien
wish-me-privacy-pings-off = Ne m’appelle pas
wish-me-export = Montre ce que tu sais de moi
wish-me-forget = M’oublier

## What is kept of somebody

kept-number = Ton numéro
kept-account = Nom et compte
kept-linked = Relié au numéro
kept-entered = Dans les livres depuis
kept-joined = Dans le salon depuis
kept-used = Premier message pour moi
kept-established = Des nôtres depuis
kept-vouched = Cautionné
kept-paid = Premier don de quelqu’un des nôtres
kept-returned = De retour depuis
kept-frozen = En pause jusqu’au
kept-room = Dans un salon, et quand tu y as écrit en dernier
kept-role = Ton rôle, et depuis quand
kept-setting = Ce que tu as réglé
kept-balance = Ce que tu as
privacy-no-books = Tu ne reçois pas les livres chaque mois.
privacy-language = Ta langue : { $kept }
privacy-client = La langue de ton application : { $kept }
privacy-zone = Ton horloge : { $kept }
