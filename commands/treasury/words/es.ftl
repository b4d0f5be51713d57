# The words of the common purse.

## See it and fill it

treasury-holds = En la caja hay { $held }{ $some ->
    [0] .
   *[other] , reservados: { $reserved }. Libres: { $free }.
 }
treasury-month = Este mes entraron { $came } y salieron { $went }.
treasury-currency = La moneda: { $said }
treasury-mutual = crédito mutuo, que nace al dar; todo el mundo puede quedar hasta { $limit } por debajo de cero.
treasury-issued = emitida, sin tope; nadie baja de cero.
treasury-capped = emitida, como mucho { $cap }; nadie baja de cero.
treasury-ceiling = A nadie se le puede dar más cuando ya tiene { $ceiling }.
treasury-sealed = Sellado: { $fields }.
treasury-more = Más: { $more }. Para proponer un gasto: { $propose }
treasury-give-button = Dar { $amount } a la caja
give-where = «{ $words }»: ¿es adónde va, o para qué es? { $buttons }
give-fund-button = Al fondo { $fund }
give-goal-button = Para { $goal }
give-treasury-button = A la caja
treasury-given = { $who } dio { $amount } { $some ->
    [0] a la caja
   *[other] al fondo { $fund }
 }{ $memo }.  { $reference }
treasury-in-funds = En fondos: { $funds }. En ninguno: { $rest }.
treasury-in-fund = { $fund } { $held }
treasury-empty = Todavía no ha entrado nada en la caja.
treasury-empty-but = En la moneda de aquí aún no ha entrado nada en { $some ->
    [0] la caja
   *[other] el fondo { $fund }
 }. Dinero de fuera: { $typed }
treasury-line-donate = de { $who }{ $some ->
    [0] {""}
   *[other] {" "}a { $fund }
 }{ $memo } { $reference }
treasury-line-adjust = de { $who }{ $memo } { $reference }
treasury-line-mint = emisión nueva { $reference }
treasury-line-burn = destruido { $reference }
treasury-line-import = traído de antes { $reference }
treasury-line-grant = ayudas para { $who } { $reference }
treasury-line-payout = comisión de un círculo de ahorro { $reference }
treasury-line-spend = para { $who }{ $some ->
    [0] {""}
   *[other] {" "}de { $fund }
 }{ $memo } { $reference }
treasury-line-move = { $between ->
    [1] de la caja a { $taker }
    [2] de { $giver } a la caja
   *[other] de { $giver } a { $taker }
 } { $reference }
treasury-report = { $month }: { $some ->
    [0] la caja
   *[other] el fondo { $fund }
 } empezó con { $held }.
treasury-chart = Lo que entró y lo que salió
treasury-kind-donate = Donaciones, entrada
treasury-kind-adjust = Pagado a petición de la moderación
treasury-kind-mint = Emisión nueva, entrada
treasury-kind-burn = Destruido, salida
treasury-kind-import = Traído de antes, entrada
treasury-kind-spend = Gastado por decisión, salida
treasury-kind-grant = Ayudas, salida
treasury-kind-payout = Comisiones de círculos de ahorro, entrada
treasury-kind-move = { $came ->
    [1] Traído aquí, entrada
   *[other] Llevado a otra parte, salida
 }
treasury-report-item = { $number }: { $amount } para { $to }{ $memo }.
treasury-report-end = Terminó con { $held }.
treasury-report-now = Ahora tiene { $held }.
treasury-nothing-then = Entonces no se movió nada en { $some ->
    [0] la caja
   *[other] el fondo { $fund }
 }; tenía { $held }.{ $others ->
    [0] {""}
   *[other] {" "}En otro dinero: { $typed }
 }
treasury-report-others = En otro dinero: { $typed }
treasury-months = De un mes a otro posterior, como mucho { $most } meses.
treasury-month-unreadable = No puedo leer «{ $given }» como un mes. Escríbelo así: { $example }.
treasury-month-to-come = Ese mes no está en mis libros. El último es { $example }.

## What is proposed

spend-question = Gastar { $amount }{ $drawn }, para { $to }{ $memo }.
drawn-fund = del fondo { $fund }
drawn-parts = en { $count } pagos, uno { $every ->
    [0] por semana
    [1] cada dos semanas
   *[other] por mes
 }
fund-question = Crear un fondo llamado { $name }.
move-question = Pasar { $amount } de la caja al fondo { $target }{ $memo }.
move-back-question = Devolver { $amount } del fondo { $fund } a la caja{ $memo }.
move-between-question = Pasar { $amount } del fondo { $fund } al fondo { $target }{ $memo }.
close-question = Cerrar el fondo { $fund }; lo que hay en él, { $amount }, vuelve a la caja.
budget-question = { $some ->
    [0] Dejar el fondo { $target } sin presupuesto.
   *[other] Dar al fondo { $target } un presupuesto de { $amount } al mes.
 }
stop-question = { $begun ->
    [0] Al final no llevar a cabo { $number }: { $question }
   *[other] No pagar nada más por { $number }: { $question }
 }
mint-question = Emitir { $amount } para la caja{ $memo }.
grants-question = Apartar { $amount }{ $drawn } para las ayudas «{ $title }», a las que la gente se presenta y que se votan.
grants-gifts-question = Apartar { $amount }{ $drawn } para las ayudas «{ $title }», a las que la gente se presenta y a las que dona.
grants-thanks-question = Apartar { $amount }{ $drawn } para la ronda de agradecimientos «{ $title }», en la que todos se dan puntos.
burn-question = Destruir { $amount } de la caja{ $memo }.
appoint-question = Que { $to } lleve la caja.
dismiss-question = Que { $to } deje de llevar la caja.
policy-question = Cómo se gasta la caja: { $what }
limit-question = Cambiar la moneda, { $field }: { $value }.
limit-question-own = Cambiar para { $to }, { $field }: { $value }.
question-again = Otra vez sobre { $number }: { $question }
ask-purpose = ¿Para qué es? Responde a este mensaje en pocas palabras, o di: cancelar.
ask-proposal = ¿Qué propuesta? Di su número, o di: cancelar.
propose-ask = ¿Proponer esto? { $question }
propose-button = Proponer
small-by = { $alone ->
    [1] quien lleva la caja y de otra persona
    [2] dos personas de la moderación, o de la única que hay y de otra persona,
   *[other] { $count ->
        [1] una persona que lleva la caja
        [2] dos personas que llevan la caja
       *[other] { $count } personas que llevan la caja
     }
 }
propose-needs = { $count ->
    [one] Se abre en cuanto alguien más la apoye.
   *[other] Se abre en cuanto { $count } personas más la apoyen.
 }
propose-small = Es un gasto pequeño: con la aprobación de { $by } se paga { $hours } horas después, salvo que { $count ->
    [one] alguien se oponga.
   *[other] { $count } se opongan.
 }
propose-open-for = Estará abierta { $span }.
propose-wait = { $count ->
    [one] Entra en vigor dentro de dos días, salvo que alguien se oponga.
   *[other] Entra en vigor dentro de dos días, salvo que { $count } se opongan.
 }
propose-moderators-mint = Hasta el primer gasto decidido de la caja, eso lo hace la moderación: { $typed }
propose-is-already = { $to } ya lleva la caja.
propose-is-none = { $to } no lleva la caja.
propose-oneself = Eres tú. Otra persona puede proponerte.
limit-of-all = Solo el límite de crédito puede ser distinto para una persona; esto vale para todas: { $field }.
treasurers-too-few = Acordasteis que al menos { $count } personas lleven la caja. Para cambiarlo: { $typed }
propose-in-private = Propón eso en la sala, donde todo el mundo lo vea.
propose-no-purpose = Di para qué es, por ejemplo { $example }
propose-nobody = Aquí nadie puede votar aún sobre dinero: para eso hay que ser de la casa desde hace 14 días.
propose-one-open = Ya tienes una propuesta abierta, { $number }. Tiene que terminar antes, o la retiras: { $typed }
propose-too-much = La caja no tiene tanto libre, solo { $free }.
fund-too-much = El fondo { $fund } no tiene tanto libre, solo { $free }.
propose-nothing-free = La caja no tiene nada libre ahora. Para darle algo: { $give }
proposal-newcomer = Acabas de llegar. Cuando seas de la casa, podrás hacerlo.
proposal-wait = { $number } no se aprobó; quien la propuso o la apoyó espera hasta { $until }.
proposal-head = { $number }: { $question }
proposal-asked = { $number }, propuesta de { $who }: { $question }
proposal-needs-seconds = { $count ->
    [one] Se abre en cuanto alguien más la apoye, hasta { $until }.
   *[other] Se abre en cuanto { $count } personas más la apoyen, hasta { $until }.
 }
proposal-small = Es un gasto pequeño: necesita la aprobación de { $by } hasta { $until }; si no, se vota.
proposal-approved = { $number }, con la aprobación de { $who }: { $question }
proposal-window = { $count ->
    [one] Si alguien se opone hasta { $until }, se vota;
   *[other] Si { $count } se oponen hasta { $until }, se vota;
 } { $spend ->
    [0] si no, se hace entonces.
   *[other] si no, se paga entonces.
 }
proposal-approve-so-far = Lo aprueban: { $who }.
proposal-object-so-far = Se oponen: { $who }.
proposal-second-button = Apoyar
proposal-approve-button = Aprobar
proposal-object-button = Oponerse
proposal-challenge = { $count ->
    [one] Si alguien se opone hasta { $until }, se vota una segunda vez;
   *[other] Si { $count } se oponen hasta { $until }, se vota una segunda vez;
 } { $spend ->
    [0] si no, se hace entonces.
   *[other] si no, se paga entonces.
 } { $object }  o: { $typed }
proposal-purse = En la caja hay { $held }, con destino: { $reserved }.
proposal-freed = Lo que estaba guardado para esto, { $amount }, vuelve a estar libre.
proposal-looks-alike = { $paid ->
    [0] La misma cantidad para la misma persona se pide en { $number }.
   *[other] La misma cantidad ya se le pagó a la misma persona en { $number }.
 }
proposal-first-time = La caja nunca le ha pagado nada a { $to }.
proposal-fresh = { $count ->
    [one] Una persona de las que pueden votar es nueva desde hace menos de 30 días.
   *[other] { $count } personas de las que pueden votar son nuevas desde hace menos de 30 días.
 }
proposal-final = Bastante gente se opuso a lo decidido primero. Lo que salga de aquí es definitivo.
proposal-eased = Últimamente ha votado muy poca gente, así que aquí bastan menos que los { $count } de siempre.
proposal-is-asked = Espera a que la apoyen, hasta { $until }.
proposal-is-small = Espera a quienes llevan la caja, hasta { $until }.
proposal-is-window = { $spend ->
    [0] Se hace { $until },
    [2] Se paga { $until },
   *[other] Está aprobada y se paga { $until },
 } salvo que se oponga bastante gente.
proposal-is-vote = Se vota.
proposal-is-challenge = Se aprobó y { $spend ->
    [0] se hace
   *[other] se paga
 } { $until }, salvo que se oponga bastante gente.
proposal-is-second = Se vota una segunda vez.
proposal-is-stuck = Se aprobó y aún no se ha cumplido; se puede volver a intentar hasta { $until }.
proposal-is-round = Está abierta y se reparte al final.
proposal-is-called-off = La ronda está cancelada.
proposal-is-running = Van { $paid } de { $count } pagos; el próximo: { $until }.
proposal-is-short = Van { $paid } de { $count } pagos. El próximo espera, y lo vuelvo a intentar hasta { $until }.
proposal-is-stopped = { $count ->
    [1] Se paró, y no se hace.
   *[other] Se paró después de { $paid } de { $count } pagos.
 }
proposal-is-paid = Está pagada.
proposal-is-done = Está hecha.
proposal-is-failed = No se aprobó.
proposal-is-withdrawn = Se retiró.
proposal-is-lapsed = Se le acabó el tiempo.
proposal-is-forgotten = Terminó, porque la persona a la que iba fue olvidada aquí.
proposal-is-over = Llegó tarde: lo que iba a parar ya terminó.
proposal-paid = { $number }: la caja pagó a { $to } { $amount }{ $memo }.  { $reference }
proposal-done = { $number } está hecha: { $question }  { $reference }
proposal-round = { $number } está decidida, y la ronda se abre.
proposal-stuck = { $number } se aprobó y no se ha cumplido: { $question } { $reason } Se puede volver a intentar hasta { $until }: { $typed }
part-paid = { $number }: la caja pagó a { $to } { $amount }{ $memo }, { $paid } de { $count }. El próximo pago: { $until }.  { $reference }
part-paid-last = { $number }: la caja pagó a { $to } { $amount }{ $memo }, el último de { $count } pagos.  { $reference }
part-short = { $number } queda en pausa: { $question } { $reason } Lo intento cada día hasta { $until }.
proposal-unhindered = Ya nada lo impide: { $typed }
part-unhindered = Ya nada lo impide; vuelvo a intentarlo en menos de un día.
proposal-over-stopped = { $number } se paró: { $question }
proposal-cannot-short = No hay bastante libre para el próximo pago.
proposal-cannot-there = Ya hay un fondo con ese nombre.
proposal-cannot-closed = Ese fondo se cerró.
proposal-cannot-in-use = Una parte está comprometida.
proposal-cannot-over = Ya terminó.
proposal-cannot-gone = La persona de quien se trata no está en ninguna de nuestras salas.
proposal-cannot-paused = La moderación ha parado por ahora todos los pagos.
proposal-cannot-cap = Habría más de lo que permite el tope.
proposal-cannot-already = Ya es así.
proposal-cannot-few = Quedarían menos personas llevando la caja de las acordadas.
proposal-cannot-floor = No encaja con lo que se acordó después.
proposal-cannot-supply = Ya hay más que eso en circulación.
proposal-still-cannot = { $number } aún no se puede cumplir. { $reason } Se puede volver a intentar hasta { $until }.
proposal-nobody = { $number } no está decidida, porque nadie podía votarla: { $question }
proposal-over-withdrawn = { $number } se retiró: { $question }
proposal-over-lapsed = { $number } terminó, porque se acabó el tiempo: { $question }
proposal-over-forgotten = { $number } terminó, porque la persona a la que iba fue olvidada aquí: { $question }
proposal-over-over = { $number } llegó tarde, porque lo que iba a parar ya terminó: { $question }
proposal-goes-on = Estuve fuera un rato, así que { $number } sigue hasta { $until }.
proposal-kept-on = Todos los pagos están parados, así que { $number } se mantiene hasta { $until }.
proposal-paused = { $who } puso en pausa { $number } hasta { $until }: { $question } Quien quiera pararlo, se opone: { $typed }
proposal-listed = { $number }: { $question } { $now }
proposal-noted-second = Apoyas { $number }.
proposal-noted-approve = Aprobaste { $number }.
proposal-noted-object = Tu oposición a { $number } queda anotada.
proposal-noted-challenge = Tu oposición a { $number } queda anotada.
no-such-proposal = No hay ninguna propuesta { $number }. { $list } muestra cuáles hay.
no-proposal = No hay nada propuesto, ni lo hubo en los últimos 30 días. Para proponer un gasto: { $new }
proposal-not-now = Eso no se puede hacer ahora con { $number }. { $now }
proposal-own = { $number } es tuya o trata de ti: deciden otras personas.
proposal-receiver = { $number } te paga a ti: deciden otras personas.
proposal-already = Eso ya lo hiciste con { $number }.
proposal-paused-once = { $number } ya se puso en pausa. Es posible oponerse; si lo hacen bastantes, se vota.
proposal-new-treasurer = Llevas la caja desde hace menos de una semana. Puedes aprobar a partir de { $until }.
proposal-moderators-first = Mientras nadie lleve la caja, aprueba la moderación. Donde modera una sola persona, va primero; después basta otra persona.
proposal-not-voting = Para eso hay que ser de la casa desde hace 14 días.
proposal-not-on-roll = Eso es para las { $count } personas que podían votar { $number }.
proposal-not-yours = Solo quien propuso { $number } puede retirarla.
proposal-voted-on = Ya hay votos en { $number }, así que sigue hasta { $until }.

## Funds

ask-fund = ¿Qué fondo? Responde a este mensaje con su nombre, o di: cancelar.
ask-fund-name = ¿Cómo se llama el fondo? Responde a este mensaje con un nombre, o di: cancelar.
fund-line = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , de los que { $reserved } están comprometidos.
 }
fund-line-budget = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , de los que { $reserved } están comprometidos.
 } Del presupuesto de { $budget } quedan este mes { $left }.
fund-rest = En ningún fondo: { $held }{ $some ->
    [0] .
   *[other] , de los que { $reserved } están comprometidos.
 }
fund-none = Todavía no hay fondos: la caja es una sola. Para crear uno: { $new }
fund-opened = Ahora hay un fondo: { $fund }. Para darle algo: { $give }. Para proponer que la caja lo llene: { $move }
fund-closed = El fondo { $fund } está cerrado; no tenía nada.
fund-empty = Todavía no ha entrado nada en ese fondo.
fund-unknown = No hay ningún fondo «{ $given }». { $list } muestra cuáles hay.
fund-there = Ya hay un fondo { $fund }. { $list } los muestra.
fund-name = El nombre de un fondo tiene como mucho { $most } letras y empieza por una letra, sin comillas ni dos puntos.
fund-too-many = Ya hay { $most } fondos, no caben más. Hay que cerrar uno primero.
fund-same = Es dos veces el mismo sitio. Di a qué fondo, y desde dónde si no es la caja.
fund-in-use = En el fondo { $fund } hay { $held } comprometidos. Esas propuestas tienen que terminar antes.
fund-for-treasurers = El fondo { $fund } no tiene nada. Quien lleva la caja puede cerrarlo.
budget-none = El fondo { $fund } no tiene presupuesto. Para proponer uno: { $new }
budget-left = { $fund } tiene un presupuesto de { $budget } al mes. Este mes se han gastado { $spent }{ $some ->
    [0] {""}
   *[other] {" "}y hay { $reserved } comprometidos
 }; quedan { $left }.
budget-same = El fondo { $fund } ya lo tiene así.
proposal-beyond-budget = Del presupuesto de { $fund } solo quedan este mes { $left }.
parts-unreadable = No puedo leer «{ $given }» como pagos. Escríbelo así: in="3 pagos mensuales", semanales o cada dos semanas, como mucho { $most }.
parts-too-many = Es muy poco para tantos pagos: como mucho { $most }.
parts-no-end = Lo que se paga una y otra vez tiene un final: di cada cuánto y cuántas veces, como every=month times=6, como mucho { $most }.

## Standing gifts

pledge-ask = ¿Dar { $amount } { $some ->
    [0] a la caja
   *[other] al fondo { $fund }
 } ahora y otra vez cada { $every ->
    [0] semana
    [1] dos semanas
   *[other] mes
 }, hasta que lo pares? Cuando no te alcance, se salta y no debes nada.
propose-yes-button = Sí
pledge-begun = { $who } dio { $amount } { $some ->
    [0] a la caja
   *[other] al fondo { $fund }
 }, y lo da otra vez cada { $every ->
    [0] semana
    [1] dos semanas
   *[other] mes
 }.
pledge-mine = { $number }: { $amount } { $some ->
    [0] a la caja
   *[other] al fondo { $fund }
 }, la próxima vez: { $until }.
pledge-given = { $who } dio { $amount } { $some ->
    [0] a la caja
   *[other] al fondo { $fund }
 }, como cada { $every ->
    [0] semana
    [1] dos semanas
   *[other] mes
 }.  { $reference }
pledge-skipped = Tu donación fija de { $amount } se saltó esta vez, { $why ->
    [1] porque la moderación ha parado todos los pagos.
    [2] porque la moderación ha puesto en pausa tus propinas y peticiones.
   *[other] porque no te alcanzaba.
} No debes nada; la próxima: { $until }.
pledge-stopped = Tu donación fija { $number } está parada: { $amount }.
pledge-stop-button = Parar
pledge-none = No tienes ninguna donación fija. Para empezar una: { $give }
pledge-not-yours = { $number } no es una donación fija tuya. { $typed } muestra las que tienes.
pledge-too-many = Ya tienes { $most } donaciones fijas. Para una primero: { $typed }

## Stopped and changed

proposal-cannot-again = Se está decidiendo otra vez.
proposal-why-stopped = Los miembros lo pararon, con { $number }: { $why }
proposal-stop-late = { $number } se hace { $until }, antes de que pueda acabar una votación para pararlo. Quien lleva la caja puede dar a todos una semana más ({ $pause }); oponerse es más rápido: { $object }
proposal-stop-round = La ronda acaba { $until }, antes que esta votación: solo se para si todos votan antes.
proposal-change-ask = ¿Cambiar { $number } así? { $question }
proposal-changed = { $who } cambió { $number }: { $question } Antes era: { $before }{ $some ->
    [0] {""}
   *[other] {" "}A quien la apoyó, la aprobó o se opuso se le pregunta otra vez.
 }
proposal-was-changed = Se cambió desde que se propuso.
proposal-why-changed = { $who } la cambió ({ $reference }); a quien antes la había apoyado, aprobado o se había opuesto se le preguntó otra vez.
proposal-change-not-yours = Solo quien propuso { $number } puede cambiarla.
proposal-change-what = Di qué ha de ser distinto, por ejemplo { $example }
proposal-change-same = { $number } ya dice eso.
proposal-change-other = Lo que pide { $number } no se cambia por partes. Retíralo y proponlo de nuevo: { $withdraw }
proposal-change-voting = { $number } se está votando y queda como está escrito. Antes del primer voto puedes retirarlo: { $withdraw }
setting-question = Cambiar { $field } a { $value } { $here ->
    [0] en todas las salas
   *[other] en esta sala
 }.{ $means ->
    [1] {" "}Entonces cualquiera puede preguntar lo que tiene alguien, salvo quien haya dicho que no.
    [2] {" "}Entonces cada cual ve lo que tiene, y nada más.
   *[other] {""}
 }
setting-not-proposed = { $key } lo cambia la moderación al momento: { $typed }
setting-same = { $key } ya es { $value }.

## Goals

ask-goal = ¿Para qué es? Responde a esto en pocas palabras, o di cancelar.
ask-which-goal = ¿Qué meta? Di su número, o di cancelar.
goal-head = Meta { $number }: { $name }
goal-progress = { $given } de { $amount } hasta ahora, { $percent } %{ $count ->
    [0] {""}
    [one] {""}, de una persona
   *[other] {""}, de { $count } personas
 }.{ $some ->
    [0] {""}
   *[other] {" "}Va al fondo { $fund }.
 }
goal-listed = Meta { $number }: { $name }, { $given } de { $amount }.
goal-thanks = Gracias a { $who }.
goal-give-button = Dar { $amount }
goal-given = { $who } dio { $amount } para { $name }.
goal-given-unnamed = Diste { $amount } para { $name }. Tu nombre no está en el mensaje; en el historial de la caja tu donación figura como las demás. Para que se te nombre: { $typed }
goal-reached = Meta { $number } alcanzada: { $given } para { $name }, de { $count ->
    [one] una persona
   *[other] { $count } personas
 }. { $some ->
    [0] Está en la caja
   *[other] Está en el fondo { $fund }
 } y se gasta por decisión.
goal-ended = { $who } terminó la meta { $number }, { $name }: entró { $given } de { $amount }.{ $came ->
    [0] {""}
   *[other] {" "}{ $some ->
        [0] Se queda en la caja
       *[other] Se queda en el fondo { $fund }
     } y se gasta por decisión.
 }
goal-is-reached = Está alcanzada.
goal-is-ended = Ha terminado.
goal-name = Una meta tiene un nombre de { $most } letras como mucho.
goal-too-many = Ya hay { $most } metas, que es lo máximo a la vez: { $typed }
goal-none = Ahora no hay ninguna meta. Para poner una: { $new }
no-such-goal = No hay ninguna meta { $number }. { $list } muestra cuáles hay.
goal-own-currency = Una meta va en la moneda de aquí: { $example }
goal-is-over = La meta { $number }, { $name }, ya terminó.
goal-not-yours = La meta { $number } la termina quien la puso o quien lleva la caja.
goal-which = Hay varias metas. Di cuál, por ejemplo { $typed } Todas: { $list }
goal-alone = Una donación para una meta es una sola y va adonde están las suyas: { $give }

## Why

proposal-why-asked = { $who } la propuso el { $at }.
proposal-why-second = La apoyan: { $who }.
proposal-why-approve = La aprueban: { $who }.
proposal-why-pause = En pausa por 7 días: { $who }.
proposal-why-object = Se opusieron, para que la miraran más: { $who }.
proposal-why-challenge = Se opusieron tras la votación: { $who }.
proposal-why-small = Era lo bastante pequeño para quienes llevan la caja.
proposal-why-eased = Se votó, y bastaban menos porque últimamente había votado muy poca gente.
proposal-why-wait = Un cambio de la moderación espera dos días, en los que es posible oponerse.
proposal-why-unless = Era lo bastante pequeño para valer salvo que se opusieran bastantes.
proposal-why-vote = La votaron los miembros.
proposal-why-large = La votaron los miembros, 7 días y con dos tercios: es una parte grande de la caja.
why-parts = Se hicieron { $paid } de { $count } pagos, el último como { $reference }.
proposal-why-again = Se votó una segunda vez, como { $number }: { $why }
proposal-why-paid = Cumplida { $at }: { $reference }
proposal-why-done = Hecho { $at }: { $reference }
topic-treasury = La caja
command-treasury-show = Mira qué hay en la caja, qué tiene destino y qué entró y salió este mes.
command-treasury-give = Da algo de lo tuyo a la caja, a uno de sus fondos o para una meta.
    .details = Con every=month se da otra vez cada mes, hasta que lo pares. Lo que entra se queda en ella: solo se gasta por decisión de los miembros.
    .amount = cuánto
    .memo = el fondo, y para qué es
    .fund = a qué fondo
    .every = una y otra vez
    .goal = para qué meta
    .named = con tu nombre en la meta
command-treasury-propose = Propón que la caja pague algo a alguien.
    .details = Primero te lo muestro. Los gastos pequeños van a quienes llevan la caja, los demás a votación. Lo propuesto queda guardado hasta que se decida. `in="3 pagos mensuales"` lo reparte; `every=month times=6` lo paga seis veces. De eso siempre hay un pago comprometido. El dinero de fuera (43 USD) lo paga quien lo guarda, en cuanto está decidido; con outside:"imprenta" va a alguien que no está aquí. Con fund:kiln pasa a un fondo.
    .amount = cuánto
    .to = quién cobra: @ben, fund:kiln u outside:"nombre"
    .purpose = para qué es
    .fund = de qué fondo
    .in_ = por partes: 3 pagos mensuales
    .every = la cantidad otra vez cada
    .times = cuántas veces
command-treasury-history = Mira qué entró en la caja y qué salió, lo último primero.
    .page = qué página
    .fund = de un fondo
    .currency = de dinero de fuera: USD
command-treasury-report = Mira meses de la caja: con qué empezó, qué entró y salió, cómo terminó.
    .details = Con el nombre de un fondo, los del fondo: treasury report 2026-01 kiln. Con una moneda, los del dinero de fuera: treasury report 2026-01 USD.
    .month = junio, 2026-01 o 2026-01–2026-03; si no, este mes
    .fund = de un fondo
    .currency = de dinero de fuera: USD
command-treasury-mint = Propón que se emita moneda para la caja.
    .details = Hasta el primer gasto decidido lo hace la moderación.
    .amount = cuánto
    .purpose = para qué es
command-treasury-burn = Propón que se destruya moneda de la caja.
    .details = Hasta el primer gasto decidido lo hace la moderación.
    .amount = cuánto
    .purpose = para qué es
command-treasury-appoint = Propón quién lleve la caja y apruebe con otra persona los gastos pequeños; o quién tenga otro rol.
    .details = Se vota. Lo que propone la moderación sobre quién lleva la caja vale a los dos días si no se opone bastante gente, hasta el primer gasto decidido. holder guarda dinero de fuera para toda la gente sin llevar la caja; steward ayuda a las demás personas.
    .to = quién llevará la caja
    .role = u otro rol
command-treasury-dismiss = Propón que alguien deje de llevar la caja, o deje otro rol.
    .details = Se vota. Lo que propone la moderación vale a los dos días si no se opone bastante gente, hasta el primer gasto decidido.
    .to = quién dejará de llevar la caja
    .role = u otro rol
command-proposal-second = Apoya una propuesta, para que se abra.
    .number = el número de la propuesta
command-proposal-approve = Aprueba un gasto pequeño, si llevas la caja.
    .details = Hacen falta dos que lleven la caja y que ni lo propusieran ni lo cobren.
    .number = el número de la propuesta
command-proposal-object = Oponte a un gasto antes de que se pague.
    .details = Si se opone bastante gente, un gasto pequeño se vota, y lo que se aprobó se vota otra vez.
    .number = el número de la propuesta
command-proposal-withdraw = Retira lo que propusiste, antes del primer voto.
    .number = el número de la propuesta
command-proposal-retry = Intenta otra vez pagar lo que se aprobó y no se pudo.
    .number = el número de la propuesta
command-proposal-show = Mira qué se propone y cómo está.
    .number = el número de la propuesta
command-proposal-list = Mira qué se propone ahora y qué se decidió en los últimos 30 días.
policy-small = Gastos pequeños: hasta el { $one } % de la caja para una persona y el { $every } % para todas en 30 días, siempre del saldo más bajo de esos días. Necesitan la aprobación de { $by } en { $days ->
    [one] un día
   *[other] { $days } días
 }; quien lo propone o lo cobra no lo aprueba.
policy-unless = Hasta el { $share } % para todas en 30 días, del saldo más bajo de esos días, no necesita aprobación: se paga a los dos días, salvo que se opongan bastantes.
policy-no-treasurers = Ya nadie lleva la caja, así que todo se vota{ $back ->
    [0] .
   *[other] , con las reglas habituales y no con las que acordasteis.
 }
policy-vote = Todo lo demás se vota durante { $days } días. Pueden votar ahora { $roll }, y tienen que hacerlo al menos { $count }; { $more ->
    [0] se aprueba si al menos { $share } de quienes dicen sí o no dicen sí.
   *[other] se aprueba si más dicen sí que no.
 } Más de un cuarto para una persona, o la mitad para todas: al menos 7 días y dos tercios.
policy-challenge = A lo decidido es posible oponerse durante { $hours } horas: { $count ->
    [one] basta una persona
   *[other] bastan { $count }
 } para una votación, o para una segunda.
policy-mint = Emitir y destruir: { $vote ->
    [0] la moderación, hasta que la caja se gaste por primera vez por decisión.
   *[other] por votación, y solo para la caja.
 }
policy-treasurers = Llevan la caja: { $people }.
policy-treasurers-moderators = Mientras no se elija a nadie, la moderación lleva la caja.
policy-change = { $passed ->
    [0] Lo que la moderación cambie aquí espera dos días, en los que es posible oponerse; desde el primer gasto queda sellado, y se vota.
   *[other] Está sellado desde el primer gasto: los cambios se votan.
 } Para proponer uno: { $typed }
policy-same = Ya es así: { $what }
policy-unreadable = No puedo leer «{ $given }» ahí. Escríbelo así: { $example }.
policy-floor-number = Eso puede ser de { $least } a { $most }, se decida lo que se decida.
policy-floor-two = Por encima del 5 % de la caja siempre hacen falta dos personas que la llevan. Una sola puede aprobar hasta el 5 %, para una persona y para todas: pon primero small_one y small_all en 5.
policy-floor-all = Lo que es pequeño para una persona no puede ser más que lo que es pequeño para todas.
policy-floor-few = Para eso hacen falta al menos { $count } personas que lleven la caja, una más de las que aprueban.
policy-floor-half = Nada se aprueba con menos de la mitad. Puede ser 1/2, que es más de la mitad, hasta 1/1.
policy-floor-voters = Tienen que votar al menos 3, o una parte de quienes pueden, hasta todas.
policy-set-approvals = los gastos pequeños necesitan la aprobación de { $by }.
policy-set-small_one = pequeño es hasta el { $value } % para una persona.
policy-set-small_all = pequeño es hasta el { $value } % para todas en 30 días.
policy-set-small_days = los gastos pequeños esperan { $value } días a quienes llevan la caja.
policy-set-unless_objected = hasta el { $value } % para todas en 30 días se paga a los dos días, salvo que se opongan bastantes.
policy-set-quorum = una votación cuenta { $kind ->
    [1] si vota al menos { $share } de quienes pueden.
    [2] si votan al menos { $count }.
   *[other] si votan tantas personas como es habitual.
 }
policy-set-threshold = una votación se aprueba si { $more ->
    [0] al menos { $share } de quienes dicen sí o no dicen sí.
   *[other] más dicen sí que no.
 }
policy-set-vote_days = una votación está abierta { $value } días.
policy-set-challenge_hours = a lo decidido es posible oponerse durante { $value } horas.
policy-set-mint = emitir y destruir { $vote ->
    [0] es cosa de la moderación, hasta el primer gasto decidido de la caja.
   *[other] se vota.
 }
command-treasury-funds = Mira los fondos de la caja: qué hay en cada uno y qué queda de su presupuesto.
command-fund-new = Crea un fondo: una parte de la caja con nombre propio.
    .details = Empieza vacío, así que quien lleva la caja lo crea sin más; los demás lo proponen. Se llena con donaciones, y desde la caja por decisión. Con un rol, solo quienes lo tienen votan lo que se gasta de él, si tres pueden.
    .name = cómo se llama
    .role = el rol cuya gente lo vota
command-fund-move = Propón que dinero de la caja pase a un fondo, o vuelva de él.
    .details = Se decide como un gasto, y cuenta como uno para el fondo.
    .amount = cuánto
    .to = a qué fondo, o a la caja
    .from_ = de qué fondo
command-fund-close = Cierra un fondo. Lo que aún tenga vuelve a la caja por decisión.
    .details = Uno vacío lo cierra quien lleva la caja.
    .fund = qué fondo
command-treasury-budget = Mira qué queda este mes del presupuesto de un fondo, o propón uno.
    .details = Un presupuesto no retiene nada: lo que lo pasa se dice en la propuesta. every=never lo termina.
    .fund = qué fondo
    .amount = cuánto al mes
    .every = cada cuánto
command-proposal-pay = Di que has pagado lo decidido con dinero de fuera que guardas tú.
command-proposal-confirm = Confirma que te pagaron lo decidido o, si llevas la caja, que se pagó.
command-proposal-stop = Propón que lo decidido no se haga al final, o que no se pague nada más de ello.
    .details = Se vota. A lo que se hace antes de que pueda acabar una votación, uno se opone, o quien lleva la caja lo pone antes en pausa.
    .number = el número de la propuesta
command-treasury-stop = Para una donación fija tuya a la caja, o mira cuáles tienes.
    .number = cuál de tus donaciones fijas
command-policy-show = Mira cómo se gasta la caja común: gastos pequeños, votaciones, objeciones, emisión.
command-policy-set = Cambia cómo se gasta la caja común.
    .details = Hasta el primer gasto decidido, un cambio de la moderación vale a los dos días si no se oponen suficientes miembros; después, y de cualquier otra persona, se somete a votación. Una propuesta abierta conserva las reglas con las que se hizo.
    .field = qué parte
    .value = lo que debe ser; default lo deshace
command-goal-new = Pon una meta para la que todos pueden dar, con un mensaje que muestra cuánto lleva.
    .details = Lo que se da para ella está en la caja o en un fondo y se gasta por decisión.
    .amount = cuánto hace falta
    .name = para qué es
    .fund = a qué fondo
command-goal-end = Termina una meta tuya, o cualquiera si llevas la caja. Lo dado se queda donde está.
    .number = qué meta
command-goal-list = Mira qué metas hay y cuánto lleva cada una.
command-treasury-setting = Propón quién ve lo que tienen los demás.
    .details = Un cambio de la moderación vale a los dos días si no se opone bastante gente; de cualquier otra persona, se vota.
    .key = qué ajuste
    .value = qué debe ser
    .rooms = esta sala, o todas
command-proposal-change = Cambia lo que propusiste: cuánto o para qué, antes de que se vote.
    .details = Empieza de nuevo con su número: a quien la apoyó, la aprobó o se opuso se le pregunta otra vez, y lo reservado cambia con ella.
    .number = el número de la propuesta
    .amount = cuánto en su lugar
    .for_ = para qué en su lugar
command-proposal-pause = Si llevas la caja, aplaza 7 días lo que pasaría con una propuesta.
    .details = Una vez, mientras se puede objetar y antes de que se haga. Si se detiene lo deciden los miembros: se oponen y, si son suficientes, se vota.
    .number = el número de la propuesta
command-treasury-limit = Propón otro límite de la moneda, o del crédito de un miembro.
    .details = Un cambio de la moderación vale a los dos días si no se oponen suficientes miembros; de cualquier otra persona, y donde el límite está sellado, se somete a votación.
    .field = qué límite de la moneda
    .to = de quién es el crédito
    .value = lo que debe ser; none lo quita

## Dinero de fuera

outside-holder = { $some ->
    [0] { $who }
   *[other] { $who } ({ $place })
 }
outside-holds = { $holder }: { $amount }
outside-there = De fuera hay { $held }{ $some ->
    [0] .
   *[other] , reservados: { $reserved }. Libres: { $free }.
 } Lo guardan { $holders }.
outside-waits = Sin confirmar todavía: { $what } { $reference }
outside-differs = Contado de otro modo: { $what } { $reference }
outside-disputed = En disputa: { $what } { $reference }. { $who } dice: { $why }
voucher-income = { $amount }{ $some ->
    [0] {""}
   *[other] {" "}de { $words }
 } en manos de { $holder }{ $fees ->
    [0] {""}
   *[other] , menos { $fee } de comisión, o sea { $net }
 }
voucher-handover = { $amount } de { $holder } a { $target }
voucher-payment = { $amount } por { $number }, pagados por { $holder }{ $fees ->
    [0] {""}
   *[other] , más { $fee } de comisión
 }
voucher-count = { $holder } tiene { $amount }{ $same ->
    [1] {""}
   *[other] , según los libros { $held }
 }
outside-written = { $who } anotó: { $what }{ $receipt ->
    [0] .
   *[other] , con recibo.
 }  { $reference }
outside-counts-once = Cuenta en cuanto lo confirme { $waits }.
outside-waits-for = { $alone ->
    [0] otra persona que lleve la caja
   *[other] otra persona que sea de aquí
 }
outside-confirm-button = Confirmar
outside-confirmed = { $who } confirmó: { $what }.  { $reference }
outside-withdrawn = { $who } retiró lo anotado: { $what }.  { $reference }
outside-disputed-now = { $who } disputa { $what } { $reference }: { $why }. Ahí queda hasta que se responda: { $typed }
outside-answered = { $who } respondió sobre { $what } { $reference }: { $why }
outside-why = { $reference }, { $at }, por { $who }: { $what }.
outside-why-receipt = { $count ->
    [one] Se mostró una foto del recibo, cuyo SHA-256 es { $receipt }.
   *[other] Se mostraron { $count } fotos del recibo, cuyos SHA-256 son { $receipt }.
 }
outside-why-confirmed = Confirmado por { $who }, { $at }.  { $reference }
outside-why-open = Nadie lo ha confirmado todavía, así que no cuenta en ningún sitio.
outside-why-withdrawn = Se retiró y nunca contó.
outside-why-disputed = { $who } lo disputó: { $why }
outside-why-answered = { $who } respondió: { $why }
outside-no-treasurer = El dinero de fuera solo lo guarda quien lleva la caja o fue elegido para ello, y ese no es el caso de { $who }.
outside-no-holder = No conozco aquí a nadie llamado «{ $given }» que pueda guardarlo.
outside-own-currency = Esa es la moneda de aquí, que entra por donaciones. Si es dinero de fuera, di cuál: { $example }
outside-no-such-code = No conozco ninguna moneda «{ $code }». Con dinero de fuera di cuál: { $example }
outside-figure-unreadable = No consigo leer «{ $given }» como una cantidad en { $name }.
outside-fee-too-much = La comisión tiene que ser menor que lo que entró.
outside-receipt-unread = No pude leer la foto; no se anotó nada. Puede tener hasta 20 MB.
outside-no-voucher = { $reference } no es nada que se anotara sobre dinero de fuera.
outside-not-yours-to-withdraw = { $reference } solo lo puede retirar quien lo anotó, y antes de que se confirme.
outside-not-open = { $reference } ya está cerrado: se confirmó o se retiró.
outside-confirm-own = Lo anotaste tú. Cuenta en cuanto lo confirme { $who }.
outside-confirm-others = Eso lo confirma { $who }.
outside-holds-less = { $holder } solo tiene { $held }.
outside-holds-nothing = Según nuestros libros ahí no hay dinero de ese.
outside-in-dispute = { $reference } ya está en disputa, hasta que alguien responda.
outside-no-dispute = { $reference } no está en disputa.
outside-answer-others = A eso responde quien lleva la caja y no lo anotó.
treasury-line-receive = de fuera { $reference }
treasury-line-outlay = pagado fuera { $reference }
treasury-line-charge = comisión de un pago fuera { $reference }
treasury-kind-receive = De fuera, entrada
treasury-kind-outlay = Pagado fuera, salida
treasury-kind-charge = Comisiones de pagos fuera, salida
command-record-income = Anota dinero de fuera que entró y quién lo guarda, si llevas la caja.
    .details = Cuenta en cuanto lo confirma otra persona. La foto que lo acompaña no se guarda: se guarda su hash, por el que se distingue de cualquier otra.
    .amount = cuánto y en qué moneda
    .source = de dónde vino
    .held = quién lo tiene y dónde: mia:PayPal
    .fee = lo que se quedó por el camino
    .photo = una foto del recibo
command-record-withdraw = Retira lo que anotaste sobre dinero de fuera, antes de que alguien lo confirme.
    .entry = su referencia
command-treasury-confirm = Confirma lo que alguien anotó sobre dinero de fuera: que llegó o que lo tienes.
    .details = No puede hacerlo quien lo anotó. Le toca a la otra parte; si no está aquí, a otra persona que lleve la caja; si no la hay, a cualquiera que sea de aquí.
    .entry = su referencia
command-treasury-dispute = Di que no es correcto algo que se anotó sobre dinero de fuera.
    .details = Queda ahí, a la vista de todo el mundo, hasta que responda alguien que lleve la caja y no lo anotara. No le cobra nada a nadie.
    .entry = su referencia
    .why = qué no es correcto
command-treasury-answer = Responde a una disputa sobre dinero de fuera, si llevas la caja y no lo anotaste.
    .details = Si nadie más lleva la caja, responde cualquiera que sea de aquí.
    .entry = su referencia
    .words = lo que hay que decir
outlay-question = Gastar { $amount }{ $drawn }, para { $to }{ $memo }.
repay-question = Devolver a { $to } { $amount }{ $memo }.
expense-question = Devolver a { $to } { $amount }{ $memo }.
expense-receipt = { $some ->
    [0] No se mostró ningún recibo.
   *[other] Se mostró un recibo.
 }
expense-same-receipt = El mismo recibo se mostró para { $number }.
proposal-is-instructed = Decidida; quien guarda el dinero lo paga antes de { $until }.
proposal-is-late = Decidido y con retraso: quien guarda el dinero no lo ha pagado.
outlay-instructed = { $number } está decidida: { $question } { $holders }: págalo antes de { $until }, por favor, y dilo: { $typed }
outlay-late = { $number } está decidido y no se pagó a tiempo: { $question } { $holders }: ¿está pagado? Entonces: { $typed } Se muestra con retraso hasta { $until }; después el dinero queda libre otra vez.
outside-payee-member = { $name } es de aquí, y se le paga como @{ $name }. Si es otra persona con ese nombre, di algo más, como outside:"{ $name } de la imprenta"
outside-payee-own = La moneda de aquí va a miembros. A quien no está aquí le llega dinero de fuera, por ejemplo: { $example }
outside-whole = El dinero de fuera se gasta de una vez. A un fondo se mueve: { $typed }
outside-too-much = De eso no hay tanto libre: { $free }.
outside-fee-not-free = Lo que cuesta el pago también tiene que estar libre, y hay { $free }.
outside-not-decided = { $number } no es nada que haya que pagar ahora: { $now }
expense-too-many = En 30 días puedes pedir { $most } devoluciones, y ya las pediste.
outside-hand-once = Hasta que lo confirme { $waits }, está en camino y sigue donde estaba.
outside-paid-once = Lo confirma { $waits }.
outside-hand-same = Ya está ahí.
outside-counted = { $holder } ha contado { $amount }{ $same ->
    [1] : está todo.
   *[other] . Según los libros son { $held }; todo el mundo ve la diferencia hasta que se aclare.
 }
outside-ask-count = { $holder }, según los libros guardas { $held } para la gente de aquí. ¿Sigue estando todo?
outside-uncounted = { $holder }: se le preguntó si está todo y no ha respondido.
outside-holder-gone = { $holder } se ha ido y guarda { $held } para la gente de aquí. Por favor, encargaos de que lo entregue. Quien lo tiene ahora lo apunta, por ejemplo: { $typed }
outside-holder-forgotten = { $holder } pidió que no guardara sus datos y tenía { $held } para la gente de aquí. Por favor, encargaos de que se entregue. Quien lo tiene ahora lo apunta, por ejemplo: { $typed }
outside-holder-paused = La moderación ha puesto en pausa a { $holder }, que guarda { $held } para la gente de aquí.
outside-under-way = En camino: { $what } { $reference }
outside-none-of-it = Aquí no hay { $name }, ni lo ha habido nunca.
outside-take-whom = Di quién lo tenía, por ejemplo: { $typed }
command-record-spending = Anota que pagaste lo que se decidió, con dinero de fuera que guardas.
    .details = Lo confirma quien cobró; si no es nadie de aquí, otra persona que lleve la caja.
    .number = el número de la propuesta
    .fee = lo que costó pagarlo, aparte
    .place = de cuál de tus sitios
    .photo = una foto del recibo
command-treasury-expense = Pide que se te devuelva lo que adelantaste para todo el mundo.
    .details = En la moneda de aquí o en dinero de fuera que haya. Se decide como cualquier gasto, y tú no decides. Hasta cinco al mes.
    .amount = cuánto adelantaste
    .what = para qué fue
    .photo = una foto del recibo
command-treasury-hand = Entrega dinero de fuera que guardas; quien lo tenga entonces lo confirma.
    .details = Hasta entonces se muestra en camino, y lo sigues guardando tú.
    .amount = cuánto y en qué moneda
    .to = quién lo tiene desde ahora
    .how = de qué sitio a cuál: from=PayPal into=bank
command-treasury-count = Di cuánto hay del dinero de fuera que guardas.
    .details = Sin más, dice que está todo. Una diferencia la ve todo el mundo.
    .said = cuánto hay y dónde; sin nada: todo
outside-in-private = Eso es para que lo vea todo el mundo: dilo en una sala.
command-treasury-take = Anota que ahora guardas dinero de fuera que guardaba otra persona.
    .details = Lo confirma quien lo guardaba; si se fue o pidió que no guardara sus datos, otra persona que lleve la caja.
    .amount = cuánto y en qué moneda
    .giver = quién lo tenía
    .how = de qué sitio a cuál: from=PayPal into=bank
outside-why-paid = Nadie ha confirmado todavía que llegó.
outside-paid-stands = Lo pagado está anotado y no se retira. Si no es así, dilo a la vista de todos: { $typed }
outside-fee-alone = Pagar puede costar como mucho un cuarto de lo que se paga. Si es más, se pide aparte, por ejemplo: { $typed }
fund-has-goal = La meta { $number } reúne para { $fund }. Termínala antes: { $typed }

## Lo anotado de fuera se corrige

voucher-correction = { $right } en vez de { $before } en { $of }{ $some ->
    [0] {""}
   *[other] : { $words }
 }{ $lost ->
    [0] {""}
   *[other] {" "}({ $gone }, ya gastado o pagado, sigue anotado, y lo devuelve quien lo tiene)
 }
outside-why-righted = { $done ->
    [0] { $who } anotó: { $what }. Cuenta en cuanto se confirme.  { $reference }
   *[other] Corregido: { $what }.  { $reference }
 }
outside-correct-other = { $reference } se corrige de otra manera: { $typed }
outside-correct-unbooked = { $reference } no está asentado, así que no hay nada que corregir. Quien lo anotó lo retira: { $typed }
outside-correct-waits = Eso ya se está corrigiendo: { $reference } espera confirmación.
outside-correct-not-free = Sin comprometer: { $free }. Cuando una propuesta termine o se retire, se podrá corregir.
treasury-line-righted = corregido, de fuera { $reference }
treasury-kind-righted = { $came ->
    [0] Corregido, de fuera, sale
   *[other] Corregido, de fuera, entra
 }
command-record-correct = Corrige lo que entró o se pagó de fuera, cuando fue menos de lo anotado.
    .details = No se edita nada: en cuanto otra persona lo confirma, la diferencia se asienta de vuelta aparte, y ambas cosas quedan a la vista.
    .entry = su referencia
    .right = lo correcto; 0 si no fue nada
    .why = por qué
    .fee = la comisión correcta, si esa era errónea
    .photo = una foto del recibo

## Otros roles por propuesta

appoint-question-steward = Que { $to } esté en el equipo de apoyo.
dismiss-question-steward = Que { $to } deje el equipo de apoyo.
appoint-question-holder = Que { $to } guarde dinero de fuera para toda la gente de aquí.
dismiss-question-holder = Que { $to } deje de guardar dinero de fuera.
propose-has-role = { $to } ya tiene ese rol.
propose-lacks-role = { $to } no tiene ese rol.
outside-hold-own = Anotas lo que guardas tú. Lo que guarda { $who } lo anota quien lleva la caja.

## Lo que se puede hacer con una propuesta

proposal-change-button = Cambiarla
proposal-withdraw-button = Retirarla
proposal-pause-button = Dar una semana más
proposal-retry-button = Intentar de nuevo
proposal-stop-button = Pararla
proposal-pay-button = { $number }: pagado
proposal-confirm-button = Confirmar
proposal-confirm-nothing = En { $number } no hay nada que confirmar: { $now }

## Fondos que pertenecen a un rol

fund-role-treasurer = quienes llevan la caja
fund-role-steward = el equipo de apoyo
fund-role-holder = quienes guardan dinero de fuera
fund-of-role = { $fund }, a cargo de: { $whose }. Si tres de ese grupo pueden votar, solo ese grupo vota lo que se gasta de él.
fund-question-role = Crear un fondo llamado { $name } a cargo de: { $whose }.
proposal-of-role = { $fund }, a cargo de: { $whose }. Si tres de ese grupo pueden votar, solo vota ese grupo.
fund-whole = A un fondo pasa todo de una vez.

## Lo que entra de fuera se reparte

share-treasury = la caja
share-fund = el fondo { $fund }
share-role-treasurer = quienes llevan la caja
share-role-steward = el equipo de apoyo
share-role-holder = quienes guardan dinero de fuera
share-part = { $share } % para { $whom }
share-given = { $amount } para { $whom }
share-question = Repartir lo que entra de { $source }: { $parts }.
share-question-end = No repartir más lo que entra de { $source }; todo se queda en la caja.
share-example = De { $whole } son { $given }. Vale para lo que se anote una vez decidido.
share-rule = De { $source }: { $parts }. Decidido en { $number }.  { $reference }
share-so-far = Hasta ahora entraron { $came }: { $given }.{ $some ->
    [0] {""}
    [2] {" "}En la caja queda lo demás: { $left }.
   *[other] {" "}En la caja esperan a lo próximo que entre { $left }.
 }
share-once = Según { $number } se reparte después: { $parts }.
share-over = Esa regla ya terminó: lo que daría a los roles se queda en la caja.
share-done = Repartido, según { $number }: { $given }.{ $some ->
    [0] {""}
    [2] {" "}En la caja queda lo demás: { $left }.
   *[other] {" "}En la caja esperan a lo próximo que entre { $left }.
 }  { $reference }
share-done-nothing = Según { $number } no se da nada más de ello: cada parte ya tuvo lo suyo de todo lo que ha entrado.  { $reference }
share-done-over = Según { $number } no se da nada de ello: esa regla ya terminó, y lo que daría a los roles se queda en la caja.  { $reference }
share-given-up = De ello nunca se pagaron { $amount }, que se quedan del todo en la caja.
share-waits = Se reparte en cuanto lo confirme también alguien que no lo anotó ni recibe nada de ello.
share-confirm-others = { $reference } está asentado. Se reparte en cuanto lo confirme alguien que no lo anotó ni recibe nada de ello: quien lleve la caja o, si no hay nadie más, alguien que sea de aquí.
share-pay-question = Pagar a { $to } { $amount }, una parte de lo que entró de { $source }.
share-unreadable = Di quién recibe qué parte, diez como mucho, así: { $example }
share-not-whole = Juntas son el { $share } %, y tienen que ser el 100 %. Así: { $example }
share-whom = No puedo repartir con «{ $given }». Una parte va a la caja, a un fondo ({ $funds }) o a un rol ({ $roles }).
share-same = Lo que entra de { $source } ya se reparte así.
share-none = Nada de lo que entra se reparte: todo se queda en la caja. Para proponerlo: { $example }
share-none-of-it = Lo que entra de { $source } no se reparte: todo se queda en la caja. Para proponerlo: { $example }
share-more = Para proponer que termine: { $typed }
share-ended = Esa regla ya terminó.
share-role-note = Lo que entra de fuera se reparte también con { $whom }: quien tiene ese rol recibe una parte.
share-role-waits = Ya espera, para quien lo tenga entonces: { $amount }.
proposal-why-by-share = Según la regla { $reference }, al repartirse el { $at } lo que entró.
fund-has-share = El fondo { $fund } recibe una parte de lo que entra de { $source }. Propón antes que eso termine: { $typed }
fund-share-asked = La propuesta { $number } daría al fondo { $fund } una parte de lo que entra. { $some ->
    [0] Espera a que se decida.
   *[other] Espera a que se decida, o que se retire: { $typed }
 }
fund-holds-outside = En el fondo { $fund } hay dinero de fuera: { $held }. Sácalo antes: { $typed }
proposal-cannot-needed = Ese fondo hace falta para otra cosa: una meta, un reparto o dinero de fuera que hay en él.
treasury-line-shared = repartido según su regla { $reference }
treasury-kind-shared = Repartido según una regla, entrada
outside-correct-more = Asentado en { $reference }: { $booked }. Una corrección solo lo rebaja. { $income ->
    [0] Lo que se pagó de más se pide por separado: { $typed }
    [2] {""}
   *[other] Lo que entró de más se anota por separado y se confirma como esto: { $typed }
 }
command-treasury-share = Mira cómo se reparte el dinero de fuera, o propón repartirlo.
    .details = Las partes van a la caja, a un fondo (fund:horno) o a quienes tienen un rol (role:steward). Se vota, y vale para lo que se anote desde entonces.
    .source = de dónde viene
    .parts = quién recibe qué parte; «none» lo termina

## Lo que quedó debiendo quien se fue

writeoff-question = Cancelar { $amount } que { $to } quedó debiendo: los paga la caja.
writeoff-here = Eso es para quien se fue de todas nuestras salas hace más de 180 días, y no es el caso de { $who }.
writeoff-square = { $who } no debe nada.
writeoff-there = { $count ->
    [one] { $who } se fue hace más de 180 días y debe algo. Una votación puede cancelarlo: { $typed }
   *[other] { $who } se fueron hace más de 180 días y deben algo. Una votación puede cancelarlo: { $typed }
 }
proposal-cannot-back = Quien se había ido está de vuelta.
proposal-cannot-square = Ya no se debe nada.
proposal-is-back = Terminó, porque quien se había ido está de vuelta.
proposal-is-square = Terminó, porque ya no se debe nada.
proposal-over-back = { $number } terminó, porque quien se había ido está de vuelta: { $question }
proposal-over-square = { $number } terminó, porque ya no se debe nada: { $question }
treasury-line-writeoff = lo que quedó debiendo { $who } { $reference }
treasury-kind-writeoff = Cancelado, salida
command-treasury-writeoff = Propón cancelar lo que debe alguien que se fue hace más de 180 días.
    .details = Siempre se vota, y vale solo mientras no vuelva. Lo paga la caja.
    .who = quien se fue y debe
## La segunda mitad de una ayuda grande

half-question = Pagar { $amount }{ $drawn }, la segunda mitad de una ayuda, a { $to }{ $memo }.
half-report = { $who } sobre lo que salió de ello: { $report }
half-why-kept = Guardada el { $at }, al terminar { $number }: { $typed }
proposal-is-report = Queda guardada hasta { $until }, a la espera de que se cuente qué salió de la primera mitad.
proposal-why-half = Es la segunda mitad de una ayuda; una vez contado qué salió de ella, se paga si no se oponen suficientes.
appoint-who = ¿A quién propones? Di su nombre, o di cancelar. Después se vota.
share-taken-back = De lo repartido vuelve: { $given }.
share-had = Esto se queda y se descuenta de lo próximo que entre: { $given }.
proposal-is-unshared = Se acabó, porque entró menos de lo que se repartió.
proposal-over-unshared = { $number } se acabó, porque entró menos de lo que se repartió: { $question }
treasury-line-unshared = devuelto de lo repartido { $reference }
treasury-kind-unshared = Devuelto de lo repartido, salida

# El botón de lo que alguien pidió con otras palabras.

wish-treasury = Muestra la caja
wish-treasury-propose = Pedir algo a la caja
wish-treasury-give = Dar a la caja
wish-treasury-appoint = Proponer quién lleve la caja

## What is kept of somebody

kept-pledge = Das una y otra vez
kept-holding = Guardas dinero de la caja en
kept-holding-unsaid = (no dijiste dónde)
