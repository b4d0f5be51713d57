# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Tips

tip-button = Dar { $amount } a { $receivers }

## Taking back and returning

taken-back = Deshecho.
undo-done = Deshecho: { $amount } de { $receivers }.
undo-nothing = No has dado nada que se pueda deshacer.
undo-not-yours = Eso no lo diste tú, así que no te toca deshacerlo.
undo-too-late = Tu propina de { $amount } a { $receivers } tiene más de diez minutos, así que devolverla { $several ->
    [one] está en manos de { $receivers }
   *[other] está en sus manos
 }. { $buttons }
undo-passed-on = Una parte ya está en otras manos, por medio de { $passed }, así que devolverlo { $several ->
    [one] depende de { $receivers }
   *[other] depende de esas personas
 }. { $buttons }
undo-not-there = De momento eso no puede volver de { $receivers }.
ask-button = Preguntar a { $receivers }
return-question = { $giver } te pide que devuelvas { $amount }. { $give } { $keep }  o bien: { $yes }, { $no }
return-button = Devolver
keep-button = Quedármelo
refund-nothing = No has recibido nada que se pueda devolver.
refund-not-yours = Eso no era para ti, así que no te toca devolverlo.
refunded = { $receiver } devuelve { $amount } a { $giver }.  { $reference }
edit-ignored = Para mí vale la primera versión: { $first }. { $buttons }
edit-ignored-people = Para mí vale la primera versión: { $first } para { $receivers }. { $buttons }
edit-button = Deshacer y dar { $amount }
edit-button-people = Deshacer y dar { $amount } a { $receivers }
edit-of-a-question = Has cambiado ese mensaje, así que ya no vale lo que preguntaba. Vuelve a decirlo si lo quieres.
edit-too-late-to-change = Para mí vale la primera versión: { $first } para { $receivers }.
edit-too-late = Esa propina ya no se puede deshacer, así que la he dejado como está.

## Asking somebody

request-question = { $asker } te pide { $amount }{ $memo }. { $pay } { $decline }  o bien: { $yes }, { $no }
request-made = He pedido { $amount } a { $payer }{ $memo }. Queda abierto hasta { $until }.
request-made-each = He pedido { $amount } por persona a { $payer }{ $memo }. Queda abierto hasta { $until }.
request-made-split = He pedido { $amount } en total a { $payer }{ $memo }. Queda abierto hasta { $until }.
request-cancelled = Retirado: tu petición a { $payer } de { $amount }{ $memo }.
return-cancelled = Retirado: ya no pido a { $payer } que devuelva { $amount }.
adjust-cancelled = Retirado: ya no pido a { $payer } que ponga { $amount } en la caja.
request-withdrawn = { $asker } ya no te pide { $amount }{ $memo }.
return-withdrawn = { $asker } ya no te pide que devuelvas { $amount }.
adjust-withdrawn = { $asker } ya no te pide que pongas { $amount } en la caja.
request-which = { $count ->
    [one] Tienes una petición abierta.
   *[other] Tienes { $count } peticiones abiertas. ¿Cuál?
 }
request-none-open = No tienes ninguna petición abierta.
request-unknown = No conozco ninguna petición abierta tuya con el número { $number }. { $me } las muestra.
remind-wait = A { $payer } se le preguntó hace menos de un día. Puedes recordárselo a partir de { $when }.
reminded = Se lo he recordado a { $payer }.
request-oneself = Eres tú. Pídeselo a alguien más.

## Rain

rain-nobody = En el último día no ha hablado nadie más que lleve un tiempo aquí, así que no hay con quién repartir.
rain-ask = { $heads ->
    [one] Últimamente aquí solo ha hablado { $receivers }. ¿Se lo das todo, { $amount }?
   *[other] ¿Repartir { $amount } entre { $receivers }?
 } { $yes } { $no }

## Rooms and members

tip-emoji-gives = { $emoji } da { $amount }
tip-emoji-set = { $who }: desde ahora, { $given }. Antes: { $old }.
tip-emoji-unreadable = No puedo leer «{ $given }». Escribe cada emoji con lo que da: 🪙=1 🎉=5, u off. ✅, ❌, ↩️ y los números ya significan algo.
returned-elsewhere = { $who }, { $giver } te ha devuelto algo. { $show }
no-requests = { $who } no quiere que le pidan nada ahora.
request-no-tips = Dijiste que no quieres recibir nada. Para cambiarlo: { $on }
refund-forgotten = Quien te lo dio ya no está en mis libros, así que te lo quedas.
forget-asked = { $count ->
    [one] Hay una pregunta abierta entre tú y alguien.
   *[other] Hay { $count } preguntas abiertas entre tú y otras personas.
 } Responde antes ({ $me }), espera, o deja que caduquen. { $buttons }
leave-button = Dejar que caduquen

## Commands

command-tip = Da a alguien algo de la moneda de esta sala.
    .details = Úsalo en respuesta a un mensaje y la propina será para quien lo escribió. Di varios nombres y cada cual recibe la cantidad, salvo que digas split. Durante diez minutos puedes deshacerlo con undo.
    .to = quién la recibe
    .amount = cuánto; si no dices nada, lo habitual
    .how = si son varias personas: each (a cada cual) o split (repartido)
    .memo = por qué es
command-request = Pide a alguien algo de la moneda de esta sala.
    .details = Paga o dice que no, con un botón o una palabra; a los siete días caduca. Sin su sí no se paga nada. Si son varias personas, se pide la cantidad a cada una, salvo que digas split.
    .to = a quién se lo pides
    .amount = cuánto
    .how = con varias personas: each (cada una) o split (repartido)
    .memo = por qué es
command-request-cancel = Retira lo que pediste a alguien.
    .reference = cuál, por su número
command-request-remind = Recuerda a alguien lo que le pediste, una vez al día como mucho.
    .reference = cuál, por su número
command-rain = Reparte una cantidad entre quienes han hablado aquí en el último día.
    .details = Es para quienes ya son de la casa, primero quienes hablaron más tarde, y nunca para ti. La moderación lo enciende con config set rain on.
    .amount = cuánto en total
    .over = entre cuántas personas como mucho
command-undo = Deshaz tu última propina, en los diez primeros minutos, o lo último que pediste.
    .details = Responde a la propina o di su referencia para deshacer otra. Si borras el mensaje con el que la diste, también se deshace. Más tarde, o si ya ha pasado a otras manos, puedo preguntar a quien la recibió.
    .entry = qué propina; si no dices nada, la última
command-refund = Devuelve una propina que has recibido.
    .details = Responde a la propina o di su referencia; si no, es la última que has recibido.
    .entry = qué propina; si no dices nada, la última que has recibido

## In help

topic-tips = Dar y pedir
setting-tip-emoji = Qué emojis en un mensaje dan algo a quien lo escribió, y cuánto.
setting-tip-emoji-daily = Cuánto se puede dar con emojis en un día.
setting-requests = Si aquí los miembros pueden pedirse cosas.
setting-rain = Si se puede repartir algo entre quienes estuvieron aquí hace poco.

## Top

top-nobody = No hay nadie en la lista de ese mes. Para estar en ella cuando te den las gracias: { $on }
top-head = A quién dio las gracias más gente en { $month }:
top-line = { $count ->
    [one] { $who }: una persona
   *[other] { $who }: { $count } personas
 }
command-top = Mira a quién dieron las gracias más personas distintas en un mes.
    .details = Cuánto recibió no cuenta. Solo está en la lista quien dijo me privacy top on.
    .month = qué mes, como junio o 2026-01; si no lo dices, este

## In menus

menu-tip = Dar algo…
menu-tip-author = Dar algo por esto…

# El botón de lo que alguien pidió con otras palabras.

wish-tip = Dar algo a alguien
wish-request = Pedir algo a alguien
