# Las palabras del bot en español: breves, cálidas, exactas (VOICE.md). Comandos y claves siguen en inglés.

## In general

list-last = { " " }y{ " " }
yes-button = Sí
no-button = No

fault = Algo ha fallado por mi parte y no ha cambiado nada. Si vuelve a pasar, díselo a quien me gestiona: { $reference }
books-shut = Ahora mismo no puedo escribir en mis libros, así que no se ha hecho nada. Prueba de nuevo dentro de un rato, por favor.
books-wait = Ahora mismo no puedo escribir en mis libros. Tu mensaje queda en espera y lo atenderé en cuanto pueda.
same-id = Ese mensaje me llegó dos veces con palabras distintas, así que no lo he tocado.

arrival =
    Llevo la cuenta de las propinas y de una moneda propia para esta sala. No guardo dinero. Prueba: { $example }
    { $help } muestra qué más sé hacer. La moderación puede prepararme en un minuto: { $setup }

## Understanding what was typed

did-you-mean = ¿Querías decir { $command }?   { $button }
unknown-command = No conozco «{ $word }». { $help } muestra lo que sé hacer.
group-of-commands = Conozco estos: { $commands }
too-many-words = No sé qué hacer ahí con «{ $extra }». Se escribe así: { $usage }
usage = Se escribe así: { $usage }
not-a-choice = «{ $given }» no me suena aquí. Puede ser: { $choices }
not-a-whole-number = En vez de «{ $given }» necesito un número entero de { $least } a { $most }.
too-long = Eso es más largo de lo que puedo guardar: hasta { $most } caracteres.
who = Necesito uno o más nombres, como { $example }.
nobody-called = No conozco aquí a nadie que se llame { $name }.
several-called = Aquí hay más de una persona que se llama { $name }. Menciona a la que quieres decir o responde a un mensaje suyo.
the-bot = Ese soy yo. Llevo los libros y no guardo nada para mí.
bridged-face = A { $name } solo lo muestra aquí un puente en cuyos nombres no confío, así que no hay cuenta a la que dar. Da a quienes están aquí en persona.
one-person = Eso va con una sola persona cada vez, como { $example }
people-unclear = ¿Es también para { $name }? Entonces pon «y» entre los nombres. Si no, di la cantidad antes que lo demás.
people-together = Pon los nombres juntos, antes de la cantidad: { $example }
not-all-at-once = Eso es un rol o toda una sala, no una persona. Di los nombres, como { $example }
person-by-number = Conozco a la gente por su nombre, no por números ni direcciones. Menciónala, como { $example }
one-amount-each = Si cada persona recibe otra cantidad, hace falta un mensaje para cada una, como { $example }
one-command = Hago una sola cosa por mensaje, así que no he hecho nada. Dilas una por una: { $commands }

amount-zero = Tiene que ser más que cero.
amount-negative = Una cantidad no puede estar por debajo de cero. Para dar algo, di cuánto: { $example }
amount-negative-plain = Una cantidad no puede estar por debajo de cero. Dila sin el menos, como { $example }
amount-decimals = { $decimals ->
    [0] { $name }: solo en cantidades enteras, sin decimales.
    [one] { $name }: como mucho, { $decimals } decimal.
   *[other] { $name }: como mucho, { $decimals } decimales.
 }
amount-digits = Escribe la cantidad con las cifras del 0 al 9, por favor.
amount-exponent = Escribe la cantidad completa, por favor, como { $example }.
amount-not-a-number = Escribe la cantidad con números, por favor, como { $example }.
amount-too-large = No sé contar hasta tanto. Prueba con una cantidad menor, por favor.
amount-unreadable = No puedo leer «{ $amount }» como una cantidad. Escríbela así: { $example }.
amount-one-reading = ¿Quieres decir { $amount }{ $more }? { $buttons }
amount-two-readings = «{ $given }» se puede leer de dos maneras. ¿Cuál es? { $buttons }
amount-other-sign = Aquí no se cuenta en { $sign }, sino en { $name }. Escríbelo así: { $example }
doubt-one = ¿Son { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }en total
       *[other] { " " }por persona
    }
 } para { $receivers }{ $memo }? { $buttons }
doubt-one-request = ¿Son { $amount } de { $receivers }{ $memo }? { $buttons }
doubt-amounts = ¿Cuánto para { $receivers }? { $buttons }
doubt-no-amount = ¿Cuánto para { $receivers }? { $buttons }  o dilo antes que lo demás: { $example }
doubt-amounts-request = ¿Cuánto de { $receivers }? { $buttons }
doubt-each = ¿Son { $amount } para cada persona o en total? { $buttons }
doubt-each-button = { $amount } por persona
doubt-split-button = { $amount } en total
doubt-who = ¿A quién te refieres? { $buttons }
to-somebody = { " " }para { $receivers }

ask-who = ¿Para quién es? Di los nombres, o di: cancelar.
ask-amount = ¿Cuánto? Di una cantidad, o di: cancelar.
ask-choice = ¿Qué eliges: { $choices }? O di: cancelar.
ask-number = ¿Cuántos? Di un número de { $least } a { $most }, o di: cancelar.
ask-text = ¿Qué debe ser? Respóndelo a este mensaje, o di: cancelar.
ask-reference = ¿Qué apunte? Di su referencia, como #k3f9, o di: cancelar.
ask-duration = ¿Por cuánto tiempo? Di, por ejemplo, 90m o 3d, o di: cancelar.
cancelled = Queda como estaba.

## Answers

# Las palabras que, dichas solas, responden a una pregunta.
answer-yes = sí, si
answer-no = no
answer-cancel = cancelar, cancela

## Who may

for-room-moderators = Eso solo puede hacerlo la moderación de esta sala.
for-home-moderators = Eso solo puede hacerlo la moderación de { $home }.

## Questions and their answers

nothing-to-answer = No hay nada que espere tu respuesta.
nothing-but-asked = No hay nada que espere tu respuesta. Para retirar lo que pediste: { $typed }
ask-lapsed = Esa pregunta ha caducado y no se ha hecho nada. Vuelve a decirlo si todavía lo quieres.
ask-answered = Eso ya lo has respondido.
ask-unknown = No conozco ninguna pregunta tuya con la referencia { $reference }.
ask-which = { $count ->
    [one] Hay una pregunta abierta. Para no equivocarnos, responde con un botón o con su número:
   *[other] Tienes { $count } preguntas abiertas. ¿Cuál?
 }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Algo ha cambiado desde que pregunté.
ask-declined = Se queda como está.

late-ask =
    Dijiste esto mientras yo no estaba, así que aún no lo he hecho: { $commands }. ¿Lo hago? { $yes } { $no }
late-away = He estado fuera un rato. Lo que habría caducado mientras tanto sigue abierto hasta { $until }.

## Tips

tip-given = { $giver } da { $amount } a { $receiver }{ $memo }.{ $undo }
tip-given-each = { $giver } da { $amount } por persona a { $receivers }{ $memo }.{ $undo }
tip-shared = { $giver } reparte { $amount }{ $memo }: { $parts }.{ $undo }
tip-ask = ¿Le das { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }en total
 } a { $receivers }{ $memo }? { $yes } { $no }
tip-button = Dar { $amount } a { $receivers }
gave-in-private = { $who }, { $giver } te ha dado algo. { $show }
tip-left = Ya no está en esta sala: { $who }. Lo que diste vale de todos modos; durante diez minutos puedes deshacerlo: { $undo }
undo-button = Deshacer
tip-oneself = Eres tú. Una propina es para alguien más.
nothing-held-issued = Ahora mismo no tienes nada.
nothing-held = Ahora mismo no tienes nada, así que no hay ni todo ni mitad que dar. Aun así puedes dar a crédito: di una cantidad.
split-too-small = { $amount } es muy poco para repartir entre tanta gente.

over-limit = { $possible ->
    [0] Ahora mismo no te queda nada que dar. Lo que te den, lo puedes pasar.
   *[other] Eso es más de lo que puedes dar ahora mismo: hasta { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] La gente nueva comparte aquí un pequeño crédito, y de momento está agotado. Lo que te den, lo puedes pasar.
   *[other] La gente nueva comparte aquí un pequeño crédito. Ahora mismo puedes dar hasta { $most }.
 }
over-limit-each = { $amount } por persona son { $total } en total. Ahora mismo puedes dar hasta { $most }: hasta { $possible } por persona.
over-max-tip = Una propina aquí es, como mucho, de { $most }.
over-ceiling = Eso es más de lo que { $who } puede recibir aquí. Prueba con una cantidad menor.
over-ceiling-wait = Hoy le has ofrecido a { $who } varias veces más de lo que cabe aquí. Podrás darle algo de nuevo: { $until }.
frozen = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }. Si crees que no es justo: { $appeal }  o bien: { $typed }
too-large = No sé contar hasta tanto. Prueba con una cantidad menor, por favor.

time-today = hoy a las { $clock }
time-tomorrow = mañana a las { $clock }
time-day = el { $day } a las { $clock }

## Taking back and returning

taken-back = Deshecho.
undo-done = Deshecho: { $amount } de { $receivers }.
undo-nothing = No has dado nada que se pueda deshacer.
undo-not-yours = Eso no lo diste tú, así que no te toca deshacerlo.
undo-already = Eso ya se ha devuelto.
undo-too-late = Tu propina de { $amount } a { $receivers } tiene más de diez minutos, así que devolverla { $several ->
    [one] está en manos de { $receivers }
   *[other] está en sus manos
 }. { $buttons }
undo-passed-on = Una parte ya está en otras manos, por medio de { $passed }, así que devolverlo { $several ->
    [one] depende de { $receivers }
   *[other] depende de esas personas
 }. { $buttons }
undo-not-there = De momento eso no puede volver de { $receivers }.
not-theirs-now = De momento eso no puede volver de { $who }.
ask-button = Preguntar a { $receivers }
return-question = { $giver } te pide que devuelvas { $amount }. { $give } { $keep }  o bien: { $yes }, { $no }
return-button = Devolver
keep-button = Quedármelo
asks-you = { $who }, { $asker } te pide algo. { $show }
show-button = Ver
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
asked-them = Ya he preguntado.
request-declined = { $payer } ha dicho que no a tu petición de { $amount }.
request-lapsed = { $payer } no ha respondido a tu petición de { $amount }, así que ha caducado.
return-declined = { $payer } ha dicho que no a devolver { $amount }.
return-lapsed = { $payer } no ha dicho si devuelve { $amount }, así que la pregunta ha caducado.
adjust-declined = { $payer } ha dicho que no a poner { $amount } en la caja.
adjust-lapsed = { $payer } no ha dicho si pone { $amount } en la caja, así que la pregunta ha caducado.
same-declined = { $payer } ha dicho que no es la misma persona que { $other }.
same-lapsed = { $payer } no ha dicho si es la misma persona que { $other }, así que la pregunta ha caducado.
link-declined = { $payer } ha dicho que no a ser un solo miembro contigo.
link-lapsed = { $payer } no ha dicho que sí a ser un solo miembro contigo, así que la pregunta ha caducado.
asked-declined = { $payer } ha dicho que no a lo que pediste.
request-asked = Has pedido { $amount } a { $payer }{ $memo }, abierto hasta { $until }. { $cancel } { $remind }  o bien: { $typed }, { $reminded }
return-asked = Has pedido a { $payer } que devuelva { $amount }, abierto hasta { $until }. { $cancel } { $remind }  o bien: { $typed }, { $reminded }
adjust-asked = Has pedido a { $payer } que ponga { $amount } en la caja, abierto hasta { $until }. { $cancel } { $remind }  o bien: { $typed }, { $reminded }
take-back-button = Retirar
remind-button = Recordar
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
pay-button = Pagar
decline-button = Rechazar
unread = { $who }, no he podido leer lo que has escrito: no me ha llegado la clave. Si era para mí, dilo otra vez, por favor.
private-undeliverable = { $who }, tengo algo que es solo para ti. Abre un chat directo conmigo y di: me
room-undeliverable = No pude decir esto en la sala, así que lo lees aquí:

## In private

no-community = Todavía no te conozco de ninguna sala. Primero dime algo en una sala en la que estemos los dos.
which-community = Coincidimos en más de una sala: { $names }. Di primero en cuál, así: { $example }
in-community = { $name }:

## Rain

rain-off = La lluvia está apagada aquí. La moderación puede encenderla: { $set }
rain-nobody = En el último día no ha hablado nadie más que lleve un tiempo aquí, así que no hay con quién repartir.
rain-ask = { $heads ->
    [one] Últimamente aquí solo ha hablado { $receivers }. ¿Se lo das todo, { $amount }?
   *[other] ¿Repartir { $amount } entre { $receivers }?
 } { $yes } { $no }

rain-given = { $giver } hace llover: { $amount } para { $receiver }.{ $undo }
rain-given-each = { $giver } hace llover: { $amount } por persona para { $receivers }.{ $undo }
rain-shared = { $giver } hace llover, { $amount } en total: { $parts }.{ $undo }

## What you have

balance-own = Tu saldo es de { $balance }. Puedes dar { $left } más.
balance-held = Tienes { $balance }.
balance-reserved = De eso ya hay { $reserved } con destino.
balance-newcomer = Como acabas de llegar, de momento puedes bajar hasta { $limit } por debajo de cero.
balance-not-yours = Lo que tiene { $who } es asunto suyo.
balance-of = El saldo de { $who } es de { $balance }.
me-waiting = { $question } { $yes } { $no }  o bien: { $typed }, { $refused }
me-nothing-waits = No hay nada que espere tu respuesta.
history-empty = Todavía no ha entrado ni salido nada.
history-no-page = De momento { $pages ->
    [one] hay una sola página
   *[other] hay { $pages } páginas
 }.
history-when = Cuándo
history-what = Qué
history-amount = Cantidad
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
history-further = Más: { $next }
history-no-more = Antes de eso no entró ni salió nada.
history-more = Página { $page } de { $pages }. Siguiente: { $next }
history-end = Página { $page } de { $pages }.

## Help

help-head = Esto es lo que puedes hacer:
help-line = { $example }  { $summary }
help-tail = Más sobre uno de ellos: { $more }
help-near = No conozco «{ $word }». Quizá: { $help }
help-usage = Se escribe así: { $usage }
help-example = Por ejemplo: { $example }
help-room-moderators = Para la moderación de esta sala.
help-home-moderators = Para la moderación de { $home }.

## Currency, moderation, settings

# Con artículo, para que encajen en una frase; nunca van tras «de» ni «a».
field-name = el nombre
field-code = la sigla
field-symbol = el símbolo
field-decimals = el número de decimales
field-model = el modelo
field-credit_limit = el límite de crédito
field-ceiling = el máximo por persona
field-starter = la cantidad inicial
field-supply_cap = el tope de emisión
field-max_tip = la propina máxima
value-none = nada
value-negative = Eso no puede estar por debajo de cero.

show-name = La moneda de aquí es { $names }, en breve { $code }{ $symbol }, { $decimals ->
    [0] sin decimales.
    [one] con { $decimals } decimal.
   *[other] con { $decimals } decimales.
 }
show-symbol = , y se escribe { $symbol }
show-mutual = Es crédito mutuo: nace al dar, todo el mundo empieza en cero y nadie la emite.
show-issued = Es emitida: la emite la moderación y nadie baja de cero.
show-limit = Límite de crédito, o cuánto se puede bajar de cero: { $limit } cada cual, { $newcomer } quien acaba de llegar, { $together } toda la gente nueva junta.
show-starter = Cantidad inicial: { $starter }, una vez, para cada persona que ya es de la casa.
show-ceiling = Máximo por persona: nadie puede recibir más cuando ya tiene { $ceiling }.
show-max-tip = Propina máxima: { $most }.
show-sealed = Con sello, para que ni la moderación pueda cambiarlo: { $fields }.
show-nothing-sealed = Nada tiene sello.
show-supply = En circulación: { $supply }.
show-supply-issued = En circulación: { $supply }, de ello en la caja: { $treasury }. No hay tope.
show-supply-capped = En circulación: { $supply }, con un tope de { $cap }. En la caja: { $treasury }.
show-holders = { $members ->
    [one] Un miembro
   *[other] { $members } miembros
 }, { $holders ->
    [0] nadie con saldo a favor
    [one] uno con saldo a favor
   *[other] { $holders } con saldo a favor
 }.
show-sum = Todas las cuentas juntas: 0, como debe ser.
show-sum-wrong = Todas las cuentas juntas: { $total }, y debería ser 0. Díselo a quien me gestiona.

currency-changed = { $who } cambió la moneda: { $field } pasa de { $old } a { $new }.  { $reference }
currency-same = Ya está así: { $field } es { $value }.
currency-sealed = Eso tiene sello, { $field } ({ $value }): solo lo cambia una votación de los miembros, y yo no puedo hacerla.
currency-only-issued = Solo una moneda emitida admite eso, { $field }. Esta es crédito mutuo: nace al dar, dentro del límite de crédito de cada cual.
currency-only-mutual = Solo el crédito mutuo admite eso, { $field }. Esta moneda es emitida y nadie baja de cero.
currency-in-use = Ya no se puede cambiar { $field }: en esta moneda se han apuntado más cosas que propinas. El nombre, el símbolo y los límites todavía sí.
currency-too-late = Solo se puede cambiar { $field } en los primeros 14 días, y ya han pasado. El nombre, el símbolo y los límites todavía sí.
currency-asks-lapsed = Lo que estaba preguntando ha caducado; vuelve a decirlo si todavía lo quieres.
decimals-lose = Con { $decimals ->
    [0] cantidades enteras
    [one] { $decimals } decimal
   *[other] { $decimals } decimales
 } no puedo conservar { $field }, que es { $amount }. Cambia eso primero.
cap-below-supply = Ya hay { $out }, así que el tope de emisión no puede ser menor.
name-both = De uno se leerá «{ $one }». Para dar las dos palabras: { $example }
name-unreadable = «{ $name }» haría difícil leer las cantidades. Un nombre es una palabra con letras, o dos, para uno y para muchos: haba/habas
name-too-long = Un nombre tiene hasta { $most } letras.
code-unreadable = Una sigla tiene de 2 a 8 letras o cifras, de la A a la Z y del 0 al 9, y empieza por letra, como PTS.
symbol-unreadable = Un símbolo es un signo, un emoji o unas pocas letras, hasta { $most } en total, sin cifras ni espacios.
word-spoken-for = «{ $word }» ya significa otra cosa en los comandos. Elige otra palabra.
restart-ask = ¿Lo cambio? Así { $field } pasa de { $old } a { $new }. { $gifts ->
    [0] Todo el mundo vuelve a empezar en cero.
    [one] El único regalo hasta ahora se deshace, y todo el mundo vuelve a empezar en cero.
   *[other] Los { $gifts } regalos hechos hasta ahora se deshacen, y todo el mundo vuelve a empezar en cero.
 } { $yes } { $no }
restart-done = { $who } cambió la moneda: { $field } pasa de { $old } a { $new }. { $gifts ->
    [0] Todo el mundo vuelve a empezar en cero.
    [one] El único regalo hasta ahora se ha deshecho, y todo el mundo vuelve a empezar en cero.
   *[other] Los { $gifts } regalos hechos hasta ahora se han deshecho, y todo el mundo vuelve a empezar en cero.
 }  { $reference }

seal-ask = ¿Poner sello? Después, ni la moderación podrá cambiar { $field } ({ $value }) ni quitarle el sello. { $yes } { $no }
seal-done = { $who } ha puesto un sello: desde ahora, ni la moderación puede cambiar { $field } ({ $value }).  { $reference }
seal-already = Eso ya tiene sello: { $field } ({ $value }).

limit-set = { $who } cambió el límite de crédito de { $to }: pasa de { $old } a { $limit }.  { $reference }
limit-back = { $who } devolvió el límite de crédito de { $to } al de todo el mundo: pasa de { $old } a { $limit }.  { $reference }
limit-same = El límite de crédito de { $to } ya es de { $limit }.
limit-oneself = Eres tú. Tu límite puede ponerlo otra persona de la moderación.
limit-newcomer = Como { $to } acaba de llegar, de momento puede usar { $most }.

mint-mutual = Nadie emite ni destruye { $name }: es crédito mutuo, y nace al dar.
mint-oneself = Eres tú. La moderación emite para la caja o para alguien más.
mint-ask = ¿Emitir { $amount } para la caja? Entonces habrá { $out }. { $yes } { $no }
mint-ask-member = ¿Emitir { $amount } para { $to }? Entonces habrá { $out }. { $yes } { $no }
mint-done = { $who } ha emitido { $amount } para la caja. Ahora hay { $out }.  { $reference }
mint-done-member = { $who } ha emitido { $amount } para { $to }. Ahora hay { $out }.  { $reference }
over-cap = Eso es más de lo que permite el tope de emisión: aún se puede emitir { $left }.
over-treasury = En la caja hay menos que eso: { $most }.
burn-ask = ¿Destruir { $amount } de la caja? Entonces quedará { $left }. { $yes } { $no }
burn-done = { $who } ha destruido { $amount } de la caja. Ahora queda { $left }.  { $reference }
burn-too-much = En la caja hay { $held }, y solo se puede destruir lo que hay en ella.
burn-nothing = La caja está vacía, así que no hay nada que destruir.
starter-given = Has recibido { $amount } para empezar.  { $reference }

freeze-done = { $who } ha puesto en pausa las propinas y peticiones de { $to } hasta { $until }{ $reason }.  { $reference }
freeze-oneself = Eres tú. Puede hacerlo otra persona de la moderación.
freeze-already = Ya pusiste en pausa a { $to } hasta { $until }. Alargarlo solo puede otra persona de la moderación.
freeze-renewed = { $who } mantiene en pausa las propinas y peticiones de { $to } hasta { $until }{ $reason }.  { $reference }
freeze-again = La última pausa de { $to } la pusiste tú. Hasta { $when }, solo puede repetirla otra persona de la moderación.
freeze-told = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }{ $reason }. Puedes seguir recibiendo y devolviendo. Si crees que no es justo: { $appeal }  o bien: { $typed }
thaw-done = Gracias a { $who }, { $to } puede volver a dar y a pedir.  { $reference }
thaw-nothing = { $to } no está en pausa.

config-what = Ajuste
config-value = Valor
config-whence = Origen
config-changed = { $who } cambió { $key } { $everywhere ->
    [0] aquí
   *[other] en todas las salas
 }: pasa de { $old } a { $new }.
config-same = { $key } ya es { $value } { $everywhere ->
    [0] aquí
   *[other] en todas las salas
 }.
config-in-private = Eso se ajusta en la sala a la que afecta. Dilo allí: { $example }
locale-unknown = No conozco «{ $given }». Necesito un idioma, o un idioma y un país: es, es-MX, pt-BR
prefixes-count = Puede haber de uno a { $most } prefijos, separados por espacios: ! /
prefix-unreadable = «{ $prefix }» no puede ser un prefijo. Un prefijo son uno o dos signos, como ! o ?, pero no # ni @.

## Roles and moderation

for-treasurers = Eso solo puede hacerlo quien lleva la caja. Ese papel lo da la moderación de { $home }.
for-stewards = Eso solo puede hacerlo quien está en el equipo de apoyo. Ese papel lo da la moderación de { $home }.
help-treasurers = Para quien lleva la caja; mientras no haya nadie, para la moderación de { $home }.
help-stewards = Para el equipo de apoyo.

own-matter = Tú formas parte de eso, así que le toca a otra persona de la moderación.
came-since = Eso fue antes de que volvieras a mis libros, así que le toca a otra persona de la moderación.
reason-missing = Di también por qué: { $example }

role-treasurer = caja
role-steward = apoyo
role-given = { $who } da a { $to } el papel de { $role }.  { $reference }
role-taken = { $to } ya no tiene el papel de { $role }; se lo ha quitado { $who }.  { $reference }
role-already = { $to } ya tiene el papel de { $role }.
role-not-held = { $to } no tiene el papel de { $role }.
role-oneself = Eres tú. Un papel puede dártelo otra persona de la moderación.
role-treasurers = Caja: { $people }.
role-stewards = Apoyo: { $people }.
role-no-treasurer = Nadie se encarga aún de la caja, así que la lleva la moderación.
role-no-steward = Aún no hay nadie en el equipo de apoyo.

vouch-done = { $who } responde por { $to }, que desde ahora es de la casa.  { $reference }
vouch-already = { $to } ya es de la casa.
vouch-oneself = Eres tú. Por ti puede responder otra persona de la moderación.

appeal-button = Reclamar
appeal-what = ¿Qué debería saber la moderación? Respóndelo a este mensaje, o di: cancelar.
appeal-nothing = Tus propinas y peticiones no están en pausa.
appeal-already = La moderación ya tiene tus palabras.
appeal-passed-on = Se lo he pasado a la moderación. Nadie más lo lee.
appeal-line = { $who } tiene algo que decir sobre su pausa. Para la moderación: { $show }  o bien: { $typed }
appeal-shown = { $who }, en pausa por { $by } hasta { $until }, dice: { $words }
    { $lift } { $uphold }  o bien: { $lifted }, { $upheld }
appeals-none = No hay ninguna reclamación pendiente.
appeal-unknown = Esa reclamación ya está decidida, o la pausa ha terminado.
lift-button = Levantar la pausa
uphold-button = Mantenerla
uphold-oneself = Esa pausa la pusiste tú, así que solo otra persona de la moderación puede mantenerla. Levantarla sí puedes.
uphold-done = { $who } ha leído lo que dice { $to } y mantiene la pausa hasta { $until }.
uphold-told = Otra persona de la moderación ha leído lo que dijiste y mantiene la pausa hasta { $until }.

paused = La moderación ha parado aquí todo lo que es dar y deshacer hasta { $until }. Las votaciones y las fechas siguen.
pause-done = { $who } ha parado aquí todo lo que es dar y deshacer hasta { $until }. Las votaciones y las fechas siguen. Para terminar antes: { $typed }  { $reference }
pause-off = Gracias a { $who }, ya se puede volver a dar y a deshacer.  { $reference }
pause-nothing = Aquí no hay nada parado.
pause-how-long = Di por cuánto tiempo, hasta una semana: { $example }

reversed = Revertido.
reverse-which = ¿Qué regalo? Di su referencia, o todo lo que alguien ha dado últimamente: { $example } o { $other }
reverse-not-a-gift = Con { $reference } no hay ningún regalo, y solo se revierten regalos.
reverse-nothing-there = Ahora mismo no hay nada que pueda volver de { $who }.
reverse-forgotten = Quien lo dio ya no está en mis libros, así que se queda como está.
reverse-moved-already = Eso ya lo has dicho. Otra persona de la moderación puede apoyarlo hasta { $until }.
reverse-moved = { $who } quiere revertir { $what }, { $amount } de { $giver } a { $receivers }{ $reason }. Pasados siete días hace falta una segunda persona de la moderación, hasta { $until }: { $agree }  o bien: { $typed }
agree-button = Apoyar
reverse-since = Di desde cuándo, como mucho siete días atrás: { $example }
reverse-too-many = Son más de { $most } regalos. Elige un tiempo más corto.
reverse-none = { $who } no ha dado en ese tiempo nada que se pueda revertir.
reverse-several = { $count ->
    [one] un regalo
   *[other] { $count } regalos
 }
reverse-part = { $who } devuelve { $amount }
reverse-part-both = { $who } devuelve { $amount } y debe { $owed }
reverse-part-foreseen = { $who } devuelve { $amount }, o lo que haya de eso, y debe el resto
reverse-owes = { $who } debe { $owed }
reverse-more = y { $count } más
reverse-ask = ¿Revertir { $what }{ $reason }? Vuelve a { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } ha revertido { $what }{ $reason }. Vuelve a { $to }: { $parts }.  { $reference }
debt-owed = Debes { $amount } a { $who } por { $reference }, que se revirtió. Para devolverlo: { $typed }
history-reverse-in = revertido, de { $who }{ $memo } { $reference }
history-reverse-out = revertido, a { $who }{ $memo } { $reference }
history-adjust-out = a la caja{ $memo } { $reference }
history-adjust-in = a la caja{ $memo } { $reference }
history-import-in = traído de antes { $reference }
history-import-out = traído de antes { $reference }

ask-why = ¿Por qué? Respóndelo a este mensaje, o di: cancelar.
adjust-question = { $who } te pide que pongas { $amount } en la caja{ $reason }. { $pay } { $decline }  o bien: { $yes }, { $no }
adjust-done = { $who } ha puesto { $amount } en la caja, a petición de { $by }{ $reason }.  { $reference }
adjust-from-treasury = Lo que hay en la caja se da por decisión de los miembros, nunca de la moderación.
adjust-issuer = Para crear o destruir unidades: { $example }
adjust-own-rule = Lo que se mueve en { $account } sigue solo su propia regla, y la moderación no puede cambiarlo. A un miembro se le puede pedir que ponga algo en la caja.

hide-done = { $who } ha quitado las palabras de { $reference }, un regalo de { $giver }. Lo que se dio sigue dado.
hide-nothing = En { $reference } no hay palabras que quitar.
hide-moderators = Las palabras de { $reference } son la razón que dio la moderación, y eso se queda donde todo el mundo pueda leerlo.

audit-empty = La moderación aún no ha hecho nada aquí.
audit-host = gestión
audit-about = { " " }{ $whom }
audit-from-to = , de { $old } a { $new }
audit-value = , { $value }
audit-before = , antes { $value }
audit-reason = : { $reason }
import-told = Quien me gestiona ha traído de antes { $count ->
    [one] un saldo
   *[other] { $count } saldos
 }, en un solo apunte.  { $reference }

## Discord

discord-done = Hecho.
discord-nothing-done = Eso se quedó en nada. Vuelve a darlo, por favor.
discord-known = Eso ya lo tenía; cuenta una sola vez.
discord-outdated = Eso ha cambiado desde que lo abriste. Vuelve a dar el comando, por favor.
discord-unsaid = Lo que salió de eso no se puede mostrar aquí. Tu historial dice lo que cuenta.
discord-bot = { $name } es un bot. Aquí solo las personas tienen un saldo.
discord-by-name = por su nombre: alguien que está en la comunidad y no en Discord
discord-one-more = otra persona: { $hint }
press-not-yours = Esa pregunta era para otra persona, o ya no está abierta.

## Rooms and members

code-wrong = Ese código no sirve: puede estar mal escrito, usado o tener más de diez minutos. Pide uno nuevo donde lo conseguiste.
code-too-many-tries = Han sido varios códigos equivocados. Miraré otro tuyo { $until }.
code-too-many-made = Han sido muchos códigos en una hora. El último todavía sirve; más tarde puede haber otro.
config-from-here = puesto aquí
config-from-all = puesto para todas las salas
config-from-default = de serie
config-kept = { $count ->
    [one] { $rooms } conserva su propio valor.
   *[other] Estas conservan el suyo: { $rooms }.
 }
config-not-set = { $key } { $everywhere ->
    [0] no está puesto para esta sala, así que aquí no hay nada que quitar.
   *[other] no está puesto para todas las salas, así que no hay nada que quitar.
 }
config-no-value = Di qué debe ser, como { $example }
config-nothing-to-undo = Aquí no hay ningún cambio de ajustes que se pueda deshacer.
config-undone-already = Ese cambio ya está deshecho.
config-changed-since = { $key } ha vuelto a cambiar desde entonces, así que deshaz primero ese cambio.
config-copy-same = En { $room } no hay nada puesto que no esté puesto aquí también.
room-unknown = En esta comunidad no hay ninguna sala llamada «{ $given }»: { $rooms }
room-several = Hay más de una sala llamada «{ $given }». Di cuál: { $rooms }
zone-not-set = aún sin poner
zone-unknown = No conozco la zona horaria «{ $given }». Es una región y una ciudad: Europe/Madrid, America/Lima, Asia/Tokyo
zone-first = Eso pasa a una hora del día, así que primero dime dónde estáis: { $example }
hours-unreadable = No puedo leer «{ $given }» como horas. Escríbelas como 22-8, u off.
announce-default = la sala principal
announce-not-here = Aquí hablo solo contigo. Dilo en la sala, o nombra la sala.
tips-off = Las propinas están apagadas aquí. La moderación puede encenderlas: { $set }
requests-off = Las peticiones están apagadas aquí. La moderación puede encenderlas: { $set }
list-or = { " " }o{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = el terminal
undecided-question = ¿Es el mismo grupo que { $name }? { $buttons }
undecided-same = La misma caja
undecided-same-as = La misma que { $name }
undecided-own = Caja propia
undecided-wait = Aquí todavía no llevo libros: primero la moderación me dice si es el mismo grupo que { $name }. { $same }, o { $own }
undecided-not-you = Eso lo responde quien modera esta sala y { $name }.
undecided-closed-same = El mismo grupo que { $name }: sí.
undecided-closed-own = Esta sala tiene su propia caja.
room-list = Estas salas son { $name }, con una sola caja:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), la sala principal
room-code = Di esto en la otra sala antes de 10 minutos: { $command }
room-code-either = Di esto en la otra sala antes de 10 minutos: { $command }  o en Discord: { $discord }
room-joined = Desde ahora esto también es { $name }: la misma caja, los mismos miembros.
room-joined-home = { $room } es desde ahora una de nuestras salas: la misma caja, los mismos miembros.
room-joined-already = Esta sala ya es { $name }.
room-join-ask = { $gifts ->
    [one] La única propina que se dio aquí se deshace
   *[other] Las { $gifts } propinas que se dieron aquí se deshacen
 }, y aquí cada cual tendrá lo que tiene en { $name }. ¿Lo hago? { $yes } { $no }
room-has-books = Aquí hay apuntadas más cosas que propinas, y de dos libros no se puede hacer uno. Podéis dejarlos como están y empezar de nuevo: { $leave }, y después { $join }
room-leave-ask = ¿Sacar esta sala de { $name }? Los libros se quedan allí con las otras salas.{ $moves ->
    [0] { "" }
   *[other] { " " }La principal será { $home }.
 } { $yes } { $no }
room-leave-ask-last = ¿Sacar esta sala de { $name }? Es la única que tiene. Los libros se quedan, y puedes volver a darles una sala: dime «room link» a solas, o guarda el código de recuperación. { $yes } { $no }
room-left = { $who } ha sacado esta sala de { $name }. Sus libros se quedan como están.
room-decided = Eso ya está decidido: esta sala es { $name }.
room-in-private = Eso afecta a una sala, así que dilo allí.
room-home-already = Esta sala ya es la principal. El código sigue sirviendo.
room-recovered = Con el código de recuperación, { $who } ha hecho de esta sala la principal de { $name }.
room-recover-elsewhere = Esta sala tiene libros propios. Sácala primero de ellos: { $leave }
recovery-code = El código de recuperación. Guárdalo donde solo tú puedas leerlo; si se pierde la primera sala, con él esta comunidad puede tener otra: { $code }
recovery-again = Ese código ya está usado. Uno nuevo: { $command }
room-bridged = { $who } dice que esta sala y { $room } son una, por un puente: lo que pregunto aquí se puede responder allí también.
room-bridged-ended = { $who } dice que esta sala y la otra vuelven a ser dos.
room-bridged-already = Esta sala y { $room } ya son una.
room-not-bridged = Esta sala no tiene puente con ninguna otra.
setup-ask-name = ¿Cómo se llama vuestro dinero? { $buttons }  o bien: { $example }
setup-ask-kind = ¿Es para dar las gracias, para contar horas, o representa dinero de verdad que se ingresa? { $buttons }  o bien: { $example }
setup-kind-thanks = Gracias
setup-kind-hours = Horas
setup-kind-money = Dinero de verdad
setup-kind-used = Ya hay algo apuntado, así que el modelo sigue siendo { $model }.
setup-ask-purse = ¿Quién lleva la caja? La moderación, hasta que se encargue alguien. { $buttons }  o bien: { $example }
setup-purse-moderators = La moderación
setup-purse-named = Eso se dice así: { $example }
setup-ask-language = ¿En qué idioma respondo? { $buttons }  o bien: { $example }
setup-ask-zone = ¿Dónde estáis? De eso dependen las fechas y las horas. { $buttons }  o bien: { $example }
setup-ask-announce = ¿Dónde anuncio las cosas? { $buttons }  o bien: { $example }
setup-ask-done = Eso es todo. { $buttons }
setup-done-button = Terminar
setup-done = { $who } ha preparado { $name }.
setup-summary = Dinero: { $currency }, { $model }. Idioma: { $language }. Zona horaria: { $zone }. Anuncios: { $announce }.
setup-is-mutual = se da a crédito, dentro del límite de cada cual
setup-is-issued = lo emite la moderación según se ingresa, y nadie baja de cero
setup-later = Todo se puede cambiar: { $config }, { $currency }
tip-emoji-gives = { $emoji } da { $amount }
tip-emoji-set = { $who }: desde ahora, { $given }. Antes: { $old }.
tip-emoji-unreadable = No puedo leer «{ $given }». Escribe cada emoji con lo que da: 🪙=1 🎉=5, u off. ✅, ❌, ↩️ y los números ya significan algo.
digest = Los libros tienen { $entries ->
    [one] un apunte
   *[other] { $entries } apuntes
 } hasta ahora. Quien guarde esta línea podrá comprobar más tarde que ninguno se ha cambiado:
weekly-line = En { $weeks ->
    [one] la última semana
   *[other] las últimas { $weeks } semanas
 }, { $people ->
    [one] una persona ha dado
   *[other] { $people } personas han dado
 } { $amount } en { $gifts ->
    [one] un regalo
   *[other] { $gifts } regalos
 }.
too-fast = Eso ha sido mucho de golpe. Dentro de un minuto te vuelvo a responder.
requests-too-many = Son más personas de las que puedes preguntar a la vez: hasta { $most }.
requests-open = Ya tienes { $count ->
    [one] una petición abierta
   *[other] { $count } peticiones abiertas
 }{ $newcomer ->
    [0] { "" }
   *[other] , y mientras acabas de llegar no puede haber más
 }. Espera una respuesta, o retira una: request cancel
requests-open-to = Ya le has pedido algo a { $to } { $most } veces. Espera una respuesta.
requests-open-theirs = { $to } tiene ahora muchas preguntas abiertas. Prueba más tarde.
cooldown-wait = Aquí los regalos van de uno en uno: podrás dar otra vez en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
 }.
cooldown-wait-until = Aquí los regalos van de uno en uno: espera hasta { $until }.
cooldown-unreadable = No puedo leer «{ $given }» como un tiempo. Escríbelo como 30s o 5m, u off.

## Rooms and members

returned-elsewhere = { $who }, { $giver } te ha devuelto algo. { $show }
link-code = Dime esto en { $platform } antes de 10 minutos: { $code }
link-code-anywhere = Dime esto desde tu otra cuenta antes de 10 minutos: { $code }
link-question = ¿Eres también { $other } en { $platform }? Cuando digas que sí en los dos lados, tendrás un solo saldo y un solo historial. { $yes } { $no }
link-waits = Anotado. En cuanto { $who } diga que sí en el otro lado, seréis un solo miembro.
link-done = Ahora eres un solo miembro en { $one } y { $other }. Tu saldo es de { $balance }.
link-done-anywhere = Ahora tus cuentas son un solo miembro. Tu saldo es de { $balance }.
link-oneself = Ese código es de esta misma cuenta, o de otra que ya es tuya. Dilo desde la otra.
link-already = Esas dos ya son un solo miembro.
link-other-community = Ese código no es para { $home }. Dilo en una sala de la comunidad de la que viene.
link-reserved = En la cuenta de { $who } todavía hay algo con destino. Eso tiene que terminar antes.
link-not-agreed = { $who } no ha aceptado, así que no se ha hecho nada.
same-question = { $asker } pregunta si tú y { $other } sois la misma persona. Si es así, tendrás un solo saldo y un solo historial. { $yes } { $no }
same-oneself = Eres tú. Para unir tus propias cuentas, di { $link }.
unlink-nothing = Solo te conozco por esta cuenta.
unlink-which = ¿Cuál debe ir por su lado? { $buttons }
unlink-ask = ¿Dejo que { $name } en { $platform } vaya por su lado? Tu saldo, tu crédito y tu historial se quedan en esta cuenta; la otra empieza de nuevo, como recién llegada. { $yes } { $no }
unlink-done = { $name } en { $platform } va ahora por su lado. Todo lo demás se ha quedado contigo.
unlink-debt = Estás por debajo de cero. Las cuentas se pueden separar cuando vuelvas a cero.
unlink-owes = Todavía debes algo desde que se revirtió un regalo. Las cuentas se pueden separar cuando lo devuelvas.
unlink-paused = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }. Después se pueden separar las cuentas.
no-tips = { $who } { $count ->
    [one] no quiere
   *[other] no quieren
 } recibir nada ahora.
no-requests = { $who } no quiere que le pidan nada ahora.
request-no-tips = Dijiste que no quieres recibir nada. Para cambiarlo: { $on }
privacy-balance-on = Tu saldo solo lo ven otros donde la comunidad lo permite. Quien lleva la caja puede mirarlo, y queda en mod audit.
privacy-balance-off = Tu saldo solo lo ves tú. Solo quien lleva la caja puede mirarlo, y queda en mod audit.
privacy-pings-on = Te llamo por tu nombre cuando algo te afecta.
privacy-pings-off = No te llamo; lo que te afecta está ahí cuando mires.
privacy-tips-on = Los demás pueden darte algo.
privacy-tips-off = Nadie puede darte nada, salvo lo que se te debe.
privacy-blocking = No aceptas nada de { $who }, ni puede pedirte nada.
privacy-blocked = Desde ahora no aceptas nada de { $who }, ni puede pedirte nada. No se lo digo.
privacy-unblocked = { $who } puede volver a darte algo y a pedirte.
privacy-same = { $blocked ->
    [1] Ya bloqueas a { $who }.
   *[other] No bloqueas a { $who }.
 }
privacy-oneself = Eres tú.
privacy-whom = ¿A quién te refieres? Dilo como { $example }
privacy-on-or-off = ¿On u off? Dilo como { $example }
privacy-host = Me gestiona { $host }{ $contact }. Quien me gestiona puede leer lo que guardo.
privacy-host-unknown = Quien me gestiona no me ha dicho su nombre. Puede leer lo que guardo.
privacy-kept =
    Guardo tu nombre y tu cuenta, en qué salas nuestras estás y cuándo hablaste allí por última vez, lo que has dado y recibido con sus palabras, y lo que has ajustado aquí. De tus mensajes guardo los que son para mí hasta atenderlos, y mis respuestas durante una semana.
    Todo en una lista: { $export }. Para que se borre: { $forget }.
language-set = Desde ahora te hablo en español. Para volver al idioma de la sala: { $back }
language-back = Desde ahora te hablo en el idioma de la sala.
language-unknown = Hablo: { $languages }
language-same = Ya te hablo así.
forgotten-called = Alguien a quien te refieres ya no está en mis libros. Volverá a estarlo cuando me diga algo.
undo-forgotten = Quien lo recibió ya no está en mis libros, así que se queda como está.
refund-forgotten = Quien te lo dio ya no está en mis libros, así que te lo quedas.
history-donate-in = dado a la caja { $reference }
history-donate-out = para la caja { $reference }
export-head = Esto es todo lo que guardo de ti en { $home }.
export-what = Qué
export-value = Valor
forget-ask = ¿Te olvido en { $home }? Tu nombre, tus cuentas y las palabras de lo que has dado y recibido se borran para siempre. Lo apuntado se queda con un número que no es de nadie. { $yes } { $no }
forget-gives = Para { $to }: { $amount }.
forget-donates = Para la caja: { $amount }.
forget-done = Te he olvidado en { $home }.
forget-handed = { $who }, alguien que se ha ido te ha dado algo. { $show }
forget-holds = Tienes { $balance }. Dalo a la caja, o a alguien: { $hand }. O espera y gástalo primero. { $buttons }
forget-debt = Estás por debajo de cero: te han dado más de lo que has dado. Cuando vuelvas a cero puedo olvidarte.
forget-reserved = En tu cuenta todavía hay algo con destino. Cuando termine puedo olvidarte.
forget-owes = Todavía debes algo desde que se revirtió un regalo. Cuando lo devuelvas puedo olvidarte.
forget-paused = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }. Después puedo olvidarte.
forget-asked = { $count ->
    [one] Hay una pregunta abierta entre tú y alguien.
   *[other] Hay { $count } preguntas abiertas entre tú y otras personas.
 } Responde antes ({ $me }), espera, o deja que caduquen. { $buttons }
donate-button = Darlo a la caja
leave-button = Dejar que caduquen
which-of-several = { $count ->
    [2] Dos personas se llaman así.
   *[other] { $count } personas se llaman así.
 } ¿Cuál? { $buttons }
called-on = { $name } en { $platform }
called-from-the-start = { $name }, aquí desde el principio
called-since-today = { $name }, aquí desde hoy
called-since = { $name }, aquí desde el { $day }
called-number = { $name }, número { $number }
me-roles = Tus papeles aquí: { $roles }.

## Commands

command-help = Mira lo que puedes hacer aquí.
    .about = qué comando; si no dices nada, todos
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
command-balance = Mira lo que tienes y lo que puedes dar.
    .details = La respuesta solo la ves tú. Lo que tienen los demás es asunto suyo, salvo que la moderación abra los saldos; quien lleva la caja puede mirar, y queda anotado.
    .member = de quién; si no dices nada, el tuyo
command-me-show = Mira tu saldo, lo que espera tu respuesta y lo que has pedido.
command-me-history = Mira lo que ha entrado y salido, diez líneas por página, primero lo último.
    .page = qué página; la 1 es la más reciente
command-yes = Di sí o no a lo que te he preguntado.
    .details = Un simple sí es para la última pregunta que has visto aquí en los últimos diez minutos. Para cualquier otra pulsa su botón, responde a ella o di su número: yes 3.
    .reference = qué pregunta, por su número
command-no = Di que no a lo que te he preguntado.
    .reference = qué pregunta, por su número
command-cancel = Para lo que te estoy preguntando.
command-config-show = Mira qué se ha ajustado en esta sala y qué viene de serie.
command-config-set = Cambia un ajuste de esta sala o, con rooms=all, de todas las que no tienen uno propio.
    .details = La sala se entera de lo que había y de lo que hay. Se puede deshacer con config undo.
    .key = qué ajuste
    .value = qué debe ser
    .rooms = esta sala, o todas las de la comunidad
command-currency-show = Mira cómo es la moneda, sus límites, cuánta hay y que la suma cuadra.
command-currency-set = Cambia el nombre, los límites u otra parte de la moneda.
    .details = La sala se entera de lo que había y de lo que hay. Los decimales y el modelo quedan fijos en cuanto la moneda se usa; en sus primeros 14 días, mientras solo haya habido propinas, todavía se pueden cambiar, y todo el mundo vuelve a empezar en cero.
    .field = qué parte
    .value = qué debe ser; none lo quita
command-currency-limit = Fija cuánto puede bajar de cero un miembro, en lugar del límite general.
    .details = Nadie fija el suyo.
    .to = de quién es el límite
    .value = cuánto puede bajar de cero; none, como todo el mundo
command-currency-seal = Fija para siempre una parte de la moneda: después, ni la moderación puede cambiarla.
    .details = También impide lo que cambiaría su efecto por otro camino. Pregunto antes de hacerlo.
    .field = qué parte
command-currency-mint = Emite unidades nuevas de una moneda emitida, para la caja o para otro miembro.
    .details = Nunca más de lo que permite el tope. Pregunto antes de hacerlo.
    .amount = cuánto
    .to = quién lo recibe; si no dices nada, la caja
command-currency-burn = Destruye unidades que hay en la caja, nunca las de un miembro.
    .details = Pregunto antes de hacerlo.
    .amount = cuánto
command-role-give = Da un papel a alguien: treasurer lleva la caja, steward ayuda a los demás.
    .details = Nadie se lo da a sí mismo.
    .role = qué papel
    .to = quién lo recibe
command-role-take = Retira un papel.
    .role = qué papel
    .to = quién lo tiene
command-role-list = Mira quién lleva la caja y quién está en el equipo de apoyo.
command-mod-vouch = Responde por alguien que acaba de llegar y que desde entonces es de la casa.
    .details = Recibe el crédito y la cantidad inicial de todo el mundo, y puede votar sobre el dinero.
    .to = a quién conoces
command-mod-freeze = Pon en pausa las propinas y peticiones de un miembro durante siete días.
    .details = No impide nada más: puede seguir recibiendo, deshaciendo, devolviendo, mirando y reclamando. Termina sola, o con mod thaw. Renovarla solo puede otra persona de la moderación.
    .to = de quién son las propinas y peticiones
    .reason = por qué; la sala lo lee
command-mod-thaw = Deja que un miembro vuelva a dar y a pedir antes de que la pausa termine sola.
    .to = de quién son las propinas y peticiones
command-mod-appeal = Di a la moderación por qué tus propinas y peticiones no deberían estar en pausa.
    .details = Solo lo lee la moderación. Cualquiera de allí puede levantar la pausa; que siga lo decide alguien que no sea quien la puso.
    .words = qué debería saber la moderación
command-mod-appeals = Lee lo que dicen los miembros en pausa, y decide.
command-mod-lift = Levanta la pausa contra la que alguien reclama.
    .entry = qué pausa
command-mod-uphold = Mantén una pausa tras una reclamación; le toca a alguien que no la haya puesto.
    .entry = qué pausa
command-mod-reverse = Revierte un regalo, o todo lo que un miembro ha dado en los últimos días, con una razón.
    .details = Di la referencia del regalo o responde a él. Pasados siete días hace falta una segunda persona de la moderación que diga lo mismo. Nadie lo hace en sus propios asuntos. Pregunto antes de hacerlo.
    .entry = qué regalo: su referencia
    .by = todo lo que ha dado este miembro
    .since = desde cuándo, junto con by
    .reason = por qué; la sala lo lee
command-mod-adjust = Pide a un miembro que ponga algo en la caja, con una razón.
    .details = Se le pregunta, y sin su sí no se paga nada.
    .to = de quién es la cuenta
    .way = en qué sentido
    .account = qué cuenta
    .amount = cuánto
    .reason = por qué; la sala lo lee
command-mod-hide = Quita las palabras de un regalo: de lo que dije sobre él, de los historiales y de mis libros.
    .details = Lo que se dio sigue dado. Lo que alguien escribió en la sala le toca borrarlo a esa persona, o a la plataforma.
    .entry = qué apunte
command-mod-pause = Para un rato todas las propinas, pagos y devoluciones, o deja que sigan.
    .details = Las votaciones y las fechas siguen, y lo acordado antes se paga igualmente. Termina sola.
    .span = por cuánto tiempo, hasta una semana; u off
command-mod-audit = Lee lo que ha hecho aquí la moderación, primero lo último.
    .details = Puede leerlo todo el mundo: quién, qué, a quién, cuándo, por qué, qué había y qué hay.
    .page = qué página; la 1 es la más reciente
command-setup = Prepárame en un minuto: pregunto unas pocas cosas y todo se puede cambiar después.
    .details = Al final digo lo que ha quedado puesto y doy un código de recuperación. Con setup code recibes uno nuevo.
    .step = qué paso
    .answer = qué debe ser
command-config-reset = Deja un ajuste como viene: aquí, como en todas las salas; con rooms=all, como lo traigo.
    .key = qué ajuste
    .rooms = esta sala, o todas las de la comunidad
command-config-undo = Deshaz el último cambio de un ajuste; si lo repites, el anterior.
    .change = qué cambio; si no dices nada, el último
command-config-copy = Pon aquí lo que está puesto en otra sala de esta comunidad, y nada más.
    .room = la sala de la que se toma
command-room-show = Mira qué salas comparten esta caja.
command-room-link = Pide un código con el que otra sala o servidor entra en esta comunidad.
    .details = Sirve una vez y durante diez minutos, en cualquiera de las dos plataformas. Dilo allí con room join.
command-room-join = Haz que esta sala sea parte de otra comunidad: la misma caja, los mismos miembros.
    .details = Todas las salas de un servidor vienen con ella, salvo que digas here. Donde ya hubo propinas pregunto antes, y se deshacen.
    .code = el código de la otra sala
    .only = here: solo esta sala, no todo el servidor
command-room-leave = Saca esta sala de su comunidad. Los libros se quedan, y los saldos en ellos también.
    .details = Pregunto antes de hacerlo.
command-room-bridged = Di que un puente muestra en otra sala de la comunidad lo que se dice aquí, y al revés.
    .details = Lo que pregunto en una se puede responder en la otra, y lo que anuncio va solo a una de ellas.
    .room = la otra sala; none lo termina
command-room-recover = Haz de esta sala la principal de una comunidad que perdió la suya, con su código de recuperación.
    .details = Sirve una vez; recibes otro nuevo.
    .code = el código de recuperación
command-room-same = Responde que una sala nueva comparte la caja del grupo por el que pregunté.
command-room-own = Responde que una sala nueva tiene su propia caja.
command-me-link = Haz de tus cuentas en dos plataformas un solo miembro.
    .details = Te doy un código; dímelo desde tu otra cuenta antes de diez minutos y di que sí en los dos lados. Desde entonces tienes un solo saldo y un solo historial. Los créditos no se suman.
    .code = el código de tu otra cuenta; si no dices nada, recibes uno
command-me-unlink = Deja que otra cuenta tuya vuelva a ir por su lado.
    .details = Tu saldo, tu crédito y tu historial se quedan en la cuenta desde la que lo dices; la otra empieza de nuevo, como recién llegada.
    .account = cuál de tus otras cuentas, si tienes varias
command-me-privacy = Mira y decide qué ven los demás de ti, y lee lo que guardo.
    .details = balance off: solo puede mirar quien lleva la caja, y queda anotado; nadie más, tampoco donde la comunidad lo permite. pings off: no te llamo. tips off: nadie te da nada, te lo pide ni reparte lluvia contigo. block: lo mismo con un solo miembro, que no se entera.
    .what = balance, pings, tips; block o unblock con alguien
    .value = on u off
    .who = a quién bloqueas o dejas de bloquear
command-me-language = Elige el idioma en que te hablo a solas.
    .to = cuál; si no dices nada, el de la sala
command-me-export = Lee todo lo que guardo de ti aquí: quién eres para mí y cada apunte con sus palabras.
    .page = qué página de tus apuntes
command-me-forget = Haz que se borren aquí tu nombre, tus cuentas y las palabras de lo que has dado y recibido.
    .details = Lo apuntado se queda con un número que no es de nadie. Lo que tienes va a la caja o a quien digas, o esperas y lo gastas primero. No se puede deshacer.
    .how = donate: lo que tienes va a la caja; anyway: las preguntas abiertas caducan
    .to = quién recibe lo que tienes
command-mod-same = Pregunta a dos cuentas si son la misma persona.
    .details = Se pregunta a las dos, y solo si las dos dicen que sí pasan a ser un solo miembro.
    .one = una cuenta
    .other = la otra cuenta
