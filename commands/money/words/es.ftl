# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Who may

for-home-moderators = Eso solo puede hacerlo la moderación de { $home }.

## Tips

tip-ask = ¿Le das { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }en total
 } a { $receivers }{ $memo }? { $yes } { $no }
gave-in-private = { $who }, { $giver } te ha dado algo. { $show }
tip-left = Ya no está en esta sala: { $who }. Lo que diste vale de todos modos; durante diez minutos puedes deshacerlo: { $undo }
undo-button = Deshacer
tip-oneself = Eres tú. Una propina es para alguien más.
nothing-held-issued = Ahora mismo no tienes nada.
nothing-held = Ahora mismo no tienes nada, así que no hay ni todo ni mitad que dar. Aun así puedes dar a crédito: di una cantidad.
split-too-small = { $amount } es muy poco para repartir entre tanta gente.
over-limit-each = { $amount } por persona son { $total } en total. Ahora mismo puedes dar hasta { $most }: hasta { $possible } por persona.
over-max-tip = Una propina aquí es, como mucho, de { $most }.

## Asking somebody

request-asked = Has pedido { $amount } a { $payer }{ $memo }, abierto hasta { $until }. { $cancel } { $remind }  o bien: { $typed }, { $reminded }
return-asked = Has pedido a { $payer } que devuelva { $amount }, abierto hasta { $until }. { $cancel } { $remind }  o bien: { $typed }, { $reminded }
adjust-asked = Has pedido a { $payer } que ponga { $amount } en la caja, abierto hasta { $until }. { $cancel } { $remind }  o bien: { $typed }, { $reminded }
take-back-button = Retirar
remind-button = Recordar
pay-button = Pagar
decline-button = Rechazar

## Rain

rain-given = { $giver } hace llover: { $amount } para { $receiver }.{ $undo }
rain-given-each = { $giver } hace llover: { $amount } por persona para { $receivers }.{ $undo }
rain-shared = { $giver } hace llover, { $amount } en total: { $parts }.{ $undo }

## What you have

history-no-page = De momento { $pages ->
    [one] hay una sola página
   *[other] hay { $pages } páginas
 }.
history-when = Cuándo
history-what = Qué
history-amount = Cantidad
history-change = { $amount }, después { $balance }
history-gift-in = de { $who }{ $memo } { $reference }
history-gift-out = para { $who }{ $memo } { $reference }
history-undo-in = deshecho, vuelve de { $who } { $reference }
history-undo-out = deshecho por { $who } { $reference }
history-refund-in = devuelto por { $who } { $reference }
history-refund-out = devuelto a { $who } { $reference }
history-restart-in = devuelto por la nueva moneda { $reference }
history-restart-out = devuelto por la nueva moneda { $reference }
history-mint-in = emisión nueva{ $memo } { $reference }
history-mint-out = emisión nueva{ $memo } { $reference }
history-starter-in = para empezar { $reference }
history-starter-out = para empezar { $reference }
history-more = Página { $page } de { $pages }. Siguiente: { $next }
page-next = Página siguiente
page-back = Página anterior
page-latest = Lo último

## Currency, moderation, settings

value-negative = Eso no puede estar por debajo de cero.
currency-same = Ya está así: { $field } es { $value }.
config-same = { $key } ya es { $value } { $everywhere ->
    [0] aquí
   *[other] en todas las salas
 }.

## Roles and moderation

role-treasurer = caja
role-steward = apoyo
role-treasurers = Caja: { $people }.
role-stewards = Apoyo: { $people }.
role-no-treasurer = Nadie se encarga aún de la caja, así que la lleva la moderación.
role-no-steward = Aún no hay nadie en el equipo de apoyo.
debt-owed = Debes { $amount } a { $who } por { $reference }, que se revirtió. Para devolverlo: { $typed }
history-reverse-in = revertido, de { $who }{ $memo } { $reference }
history-reverse-out = revertido, a { $who }{ $memo } { $reference }
history-adjust-out = a la caja{ $memo } { $reference }
history-adjust-in = a la caja{ $memo } { $reference }
history-circle-in = de un círculo de ahorro { $reference }
history-circle-out = a un círculo de ahorro { $reference }
history-import-in = traído de antes { $reference }
history-import-out = traído de antes { $reference }

## Rooms and members

recovery-code = El código de recuperación. Guárdalo donde solo tú puedas leerlo; si se pierde la primera sala, con él esta comunidad puede tener otra: { $code }
cooldown-wait = Aquí los regalos van de uno en uno: podrás dar otra vez en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
 }.
cooldown-wait-until = Aquí los regalos van de uno en uno: espera hasta { $until }.
cooldown-unreadable = No puedo leer «{ $given }» como un tiempo. Escríbelo como 30s o 5m, u off.
link-reserved = En la cuenta de { $who } todavía hay algo con destino. Eso tiene que terminar antes.
unlink-debt = Estás por debajo de cero. Las cuentas se pueden separar cuando vuelvas a cero.
unlink-owes = Todavía debes algo desde que se revirtió un regalo. Las cuentas se pueden separar cuando lo devuelvas.
unlink-paused = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }. Después se pueden separar las cuentas.
no-tips = { $who } { $count ->
    [one] no quiere
   *[other] no quieren
 } recibir nada ahora.
undo-forgotten = Quien lo recibió ya no está en mis libros, así que se queda como está.
history-donate-in = dado a la caja { $reference }
history-donate-out = para la caja { $reference }
forget-holds = Tienes { $balance }. Dalo a la caja, o a alguien: { $hand }. O espera y gástalo primero. { $buttons }
forget-debt = Estás bajo cero: diste a los demás más de lo que te dieron. Cuando vuelvas a cero con lo que te den, puedo olvidarte.
forget-reserved = En tu cuenta todavía hay algo con destino. Cuando termine puedo olvidarte.
forget-owes = Todavía debes algo desde que se revirtió un regalo. Cuando lo devuelvas puedo olvidarte.
forget-paused = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }. Después puedo olvidarte.
donate-button = Darlo a la caja
history-grant-in = una ayuda de la caja { $reference }
history-grant-out = ayudas de la caja { $reference }
history-spend-in = de la caja{ $memo } { $reference }
history-spend-out = de la caja{ $memo } { $reference }

## In help

setting-tips = Si en esta sala se pueden dar propinas.
setting-usual-tip = Lo que da una propina si nadie dice cuánto.
setting-max-tip = Lo más que puede ser un regalo.
setting-cooldown = Cuánto se espera tras un regalo hasta el siguiente.

## Cómo es una ronda de ayudas

round-times = { $dated ->
    [0] La gente se presenta durante { $apply },
   *[other] La gente se presenta hasta { $apply },
 } después se vota { $closed ->
    [0] durante { $vote }.
   *[other] hasta { $vote }.
 }
round-shares-in-short = Se cuenta por partes iguales, { $some ->
    [0] y lo que sobra se queda en la caja
   *[other] y se completa con { $complete }
 }; el voto por el proyecto propio no cuenta.
round-shares = Partes iguales: quien vota tiene la misma parte del total, y un proyecto recibe ayuda si quienes lo quieren pueden pagarlo entre todos; nadie paga el suyo.
round-complete-none = Lo que sobra se queda en la caja.
round-complete-add1 = Si se usa muy poco, la parte de cada uno sube paso a paso, hasta donde alcance (add1).
round-complete-add1e = Si se usa muy poco, la parte de cada uno sube paso a paso hasta que no quepa nada más (add1e).
round-complete-add1u = Si se usa muy poco, la parte de cada uno sube paso a paso, hasta donde alcance; el resto va por número de votos (add1u).
round-quorum = { $count ->
    [0] Para eso hacen falta tantos votantes como en cualquier votación sobre la caja.
    [one] Para eso hace falta al menos un votante.
   *[other] Para eso hacen falta al menos { $count } votantes.
 }
round-cap = { $all ->
    [1] Una persona puede pedirlo todo.
   *[other] Una persona puede pedir { $cap } como mucho.
 }
round-between = Un proyecto cuesta entre { $least } y { $most }.
round-least = Un proyecto cuesta { $least } como mínimo.
round-most = Un proyecto cuesta { $most } como máximo.
round-min-votes = Un proyecto necesita al menos { $count ->
    [one] un voto
   *[other] { $count } votos
 }.
round-halves = Lo que pase del 5 % de lo que tenga entonces la caja se paga la mitad al final y la mitad dos días después de contar qué salió de ello, si no se oponen suficientes.
round-picks = { $count ->
    [one] Cada uno vota por un proyecto.
   *[other] Cada uno vota por hasta { $count } proyectos.
 }

## Cómo va una ronda que iguala donaciones

round-times-gifts = { $dated ->
    [0] La gente se presenta durante { $apply },
   *[other] La gente se presenta hasta { $apply },
 } después se dona { $closed ->
    [0] durante { $vote }.
   *[other] hasta { $vote }.
 }
round-gifts-in-short = { $proportional ->
    [1] La caja suma a lo que se da según la regla cuadrática, con todo el total en proporción
   *[other] La caja suma a lo que se da según la regla cuadrática
 }: cuanta más gente da, más se añade.
round-in-full = Cómo se cuenta, en detalle: { $typed }
round-gifts = Cada cual da a proyectos de lo que tiene, y la caja añade más cuanta más gente da: por cada dos personas, el doble de la raíz de lo que da una por lo que da la otra (9, 4 y 1 suman 22), dividido entre los proyectos a los que dan ambas.
round-match-subsidy = Si todo eso supera el total, cada proyecto recibe su parte.
round-match-proportional = El total se reparte según eso y las donaciones juntas.
round-givers = A un proyecto tienen que darle al menos { $count } personas; si no, lo dado vuelve.
round-match-cap = A una persona le tocan como mucho { $cap } del total.
round-gifts-wait = Ningún proyecto recibe más de lo que pide. Lo dado espera hasta el final, y lo que no llega a un proyecto vuelve. Lo que alguien da a un proyecto propio, y lo que da gente nueva, se entrega pero no suma más.
history-backing-out = dado en una ronda de ayudas { $reference }
history-unbacking-in = de vuelta de una ronda de ayudas { $reference }

round-times-thanks = Se dan puntos { $closed ->
    [0] durante { $vote }.
   *[other] hasta { $vote }.
 }
round-thanks-in-short = Cada cual tiene { $points } puntos para otros, y según ellos se reparte el total. Si dan puntos menos de cuatro, quienes los dieron pueden deducir quién dio qué.
round-thanks = Cada cual tiene { $points } puntos para otros y reparte con ellos una parte igual del total, { $count ->
    [0] una de al menos tantas como votantes necesita cualquier votación sobre la caja.
    [one] todo como mucho.
   *[other] una de al menos { $count } partes.
 } Por pocos puntos que dé alguien, reparte con ellos toda su parte. Lo que nadie reparte se queda en la caja. Si dan puntos menos de cuatro, quienes los dieron pueden deducir quién dio qué.
