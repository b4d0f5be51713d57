# Quem vota por quem.

delegate-given = A partir de agora { $who } vota por você{ $instead } quando você não votar, até { $until }. { $none } encerra isso.
delegate-received = { $who } passa a voz a você, para quando não votar. { $show } diz de quem você leva a voz.
delegate-to-self = Sua voz já é sua.
delegate-already = { $who } já vota por você.
delegate-to-nobody = Ninguém vota por você. Para alguém votar: { $to }
delegate-ended = { $who } não vota mais por você.
delegate-mine = { $who } vota por você até { $until }.
delegate-mine-none = Ninguém vota por você. Para alguém votar: { $to }
delegate-carried = { $count ->
    [one] Você leva { $count } voz além da sua: { $who }
   *[other] Você leva { $count } vozes além da sua: { $who }
 }
delegate-ends-year = Passou quase um ano: { $who } vota por você até { $until }. Se for para continuar, encerre e delegue de novo: { $again }
delegate-ends-missed = { $who } faltou a três votações e vota por você até { $until }. Se for para continuar, encerre e delegue de novo: { $again }
delegate-over = { $who } não vota mais por você. Para alguém votar: { $to }
command-delegate-to = Deixe alguém votar por você, onde se sabe quem pode votar e você não vota.
    .details = O que essa pessoa delega vai junto. Termina depois de um ano, ou de três votações a que essa pessoa faltou.
    .member = quem vota por você
command-delegate-none = Que ninguém vote mais por você.
command-delegate-show = Veja quem vota por você, e de quem você leva a voz.
delegate-on = Dali a voz segue adiante: onde { $who } votar, ela conta com a própria.
delegate-many = { $who } já leva { $count } vozes. Em cada votação contam com a própria no máximo um décimo de quem pode votar, ou duas; as outras não contam para ninguém.
delegate-most = Em cada votação contam com a sua no máximo um décimo de quem pode votar, ou duas; as outras não contam para ninguém.
delegate-instead = { " " }no lugar de { $before }
delegate-joined = Você tinha passado a voz a duas pessoas. Agora quem leva é { $later }, sua última escolha, e não mais { $earlier }.
delegate-gone = Quem votava por você não é mais daqui, então agora ninguém vota por você. Se alguém deve: { $to }
delegate-not-here = { $who } não está em nenhuma das nossas salas, então não poderia votar por você.
delegate-mine-left = { $who } não está agora em nenhuma das nossas salas, então não pode votar por você. Outra pessoa: { $to }
delegate-circle = Sua voz volta a você em círculo, passando por { $who }. Onde ninguém de vocês votar, nenhuma dessas vozes conta.
delegate-quorum = Onde é preciso que um mínimo de pessoas vote, para isso só conta quem vota em pessoa.

## What is kept of somebody

kept-delegation = Vota por você, até
kept-delegation-by = Você vota por
