# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## What you have

balance-own = Ton solde : { $balance }. Tu peux encore donner { $left }.
balance-held = Tu as { $balance }.
balance-reserved = Dont déjà mis de côté : { $reserved }.
balance-newcomer = Tu viens d’arriver, alors pour l’instant tu peux descendre jusqu’à { $limit } sous zéro.
balance-not-yours = Ce que { $who } possède ne regarde que { $who }.
balance-of = Le solde de { $who } : { $balance }.
me-waiting = { $question } { $yes } { $no }  ou : { $typed }, { $refused }
me-nothing-waits = Rien n’attend ta réponse.
history-empty = Rien n’est encore entré ni sorti.
history-further = Suite : { $next }
history-no-more = Rien n’est entré ni sorti avant cela.
history-none-such = Rien de tel n’est entré ni sorti.
with-oneself = C’est toi. Ce qui est entré et sorti : { $history }
history-unknown = Je ne peux pas montrer « { $given } » à part. Dis quoi ({ $kinds }) ou une période, par exemple { $month }, 2026-01-05 ou 30d
with-nothing = Rien n’a encore circulé entre { $who } et toi.
with-sums = Tu as donné { $given } à { $who }, et { $who } t’a donné { $got }.
with-even = Vous êtes quittes. Ligne par ligne : { $history }
with-out = Tu as donné { $net } de plus. Ligne par ligne : { $history }
with-in = { $who } a donné { $net } de plus. Ligne par ligne : { $history }

## Rooms and members

me-roles = Tes rôles ici : { $roles }.

## Commands

command-balance = Regarde ce que tu as et ce que tu peux donner.
    .details = La réponse n’est que pour toi. Ce que les autres possèdent est leur affaire, sauf si la modération ouvre les soldes ; qui tient la caisse peut regarder, et c’est noté.
    .member = de qui ; sans rien, le tien
command-me-show = Regarde ton solde, ce qui attend ta réponse et ce que tu as demandé.
command-me-history = Regarde ce qui est entré et sorti et ce que tu avais alors, dix lignes à la fois.
    .member = seulement ce qui s’est passé entre cette personne et toi
    .what = gifts (dons), returns (retours), circles (cercles), treasury (caisse), made (nouvellement créé)
    .since = depuis quand : 30d, un jour ou un mois
    .before = avant quelle ligne : sa référence ; sinon les dernières
    .when = de quelle période : juin, 2026-01, 2026-01..2026-03
command-me-with = Regarde ce qui a circulé entre quelqu’un et toi, et qui a donné le plus.
    .details = Ce qui a été repris ou rendu ne compte pas.
    .member = avec qui

## In help

setting-balances = Qui peut voir les soldes des autres.

## In menus

menu-balance = Solde

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-me-history = Montre ce que j’ai donné et reçu
ask-with-whom = Avec qui ? Dis le nom, ou dis : annuler.
