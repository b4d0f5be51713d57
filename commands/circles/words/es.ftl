# The words of savings circles.

ask-circle-name = ¿Cómo se llamará el círculo? Di su nombre, o di cancelar.
ask-circle-amount = ¿Cuánto paga cada quien por ronda? Pulsa uno o di una cantidad, o di cancelar.
ask-circle-every = ¿Cada cuánto? Pulsa uno o di week, 2weeks, month o day, o di cancelar.
ask-circle-seats = ¿Cuántos participan? Pulsa uno o di un número de 2 a 100, o di cancelar.
circle-every-button = { $which ->
    [0] Cada semana
    [1] Cada 2 semanas
   *[other] Cada mes
 }
circle-no-name = Un círculo necesita un nombre: { $example }
circle-name = El nombre de un círculo tiene hasta { $most } letras, con alguna letra y sin @ ni comillas.
circle-name-taken = Ya hay un círculo llamado { $name }. Elige otro nombre.
circle-amount-zero = Cada quien tiene que pagar algo en una ronda.
circle-amount-large = Eso es más de lo que puedo contar. Elige una cantidad menor o menos puestos.
circle-amount-unclear = No sé cuánto es «{ $given }». Escribe { $name } sin signos entre las cifras.
circle-every = No puedo leer «{ $given }» como cada cuánto. Escribe every=week, every=month o every=10days.
circle-seats = Un círculo tiene de { $least } a { $most } puestos.
circle-grace = No puedo usar «{ $given }» como plazo para pagar. Tiene que ser más corto que una ronda, hasta { $longest }.
circle-start = No puedo leer «{ $given }» como fecha. Escribe start=2026-02-01, con hora start=2026-02-01T18:00.
circle-start-past = Esa primera fecha ya pasó, o falta más de un año. Elige una que esté por venir.
circle-in-private = Abre un círculo en la sala donde la gente ha de unirse.
circle-too-many = { $most } círculos en marcha a la vez bastan. Deja que uno termine antes.
no-such-circle = No conozco ningún círculo «{ $given }». Míralos todos: { $list }
no-circle = Aún no hay ningún círculo. Abre uno: { $new }
which-circle = ¿Qué círculo? { $commands }
circle-not-in = No estás en el círculo { $name }.
circle-not-in-other = { $who } no está en el círculo { $name }.
circle-is-open = El círculo { $name } aún no ha empezado.
circle-is-running = El círculo { $name } ya ha empezado. Mira cómo va: { $why }
circle-is-ended = El círculo { $name } ha terminado. Mira cómo fue: { $why }
circle-is-cancelled = El círculo { $name } terminó antes de tiempo. Mira cómo fue: { $why }
circle-is-lapsed = El círculo { $name } se canceló antes de empezar.
circle-organiser-only = Eso solo puede hacerlo quien lo abrió: { $organiser }.
circle-head = { $number }: círculo { $name }. { $seats } puestos, { $amount } { $unit ->
    [0] { $every ->
        [one] al día
       *[other] cada { $every } días
    }
    [1] { $every ->
        [one] a la semana
       *[other] cada { $every } semanas
    }
   *[other] { $every ->
        [one] al mes
       *[other] cada { $every } meses
    }
 }, primero { $first }.
circle-each = Cada quien paga { $amount } en cada una de { $seats } rondas y recibe { $pot } una vez.
circle-deposit = Al unirse se paga un depósito de { $deposit }, que vuelve al final.
circle-reserve = { $reserve } más con cada pago van a una reserva; lo que quede de ella vuelve.
circle-fee = Quien recibe deja { $fee } de ello a la tesorería.
circle-autopay = Tomo lo que toca por mi cuenta, en su fecha o hasta { $grace } después.
circle-pays-oneself = Cada quien paga por su cuenta, hasta { $grace } después de la fecha.
circle-missing = Si alguien falta a una ronda: { $deposit ->
    [0] quien recibe obtiene menos, y se le debe.
   *[other] paga primero su depósito; luego quien recibe obtiene menos, y se le debe.
 }
circle-late-fee = Quien llega tarde debe { $fee } más.
circle-commitment = Los turnos se sortean cuando todos los puestos estén tomados, con una semilla que he fijado ahora: { $hash }…
circle-turn-taken = Turno { $turn }, { $day }: { $who }
circle-turn-free = Turno { $turn }, { $day }: libre, { $risk ->
    [0] nada que perder
   *[other] a lo sumo { $lost } que perder
 }
circle-more-turns = … y { $count } turnos más.
circle-order-joined = Los turnos van en el orden de unirse, el último el { $last }. A lo sumo { $lost } que perder.
circle-order-draw = Los turnos se sortean cuando todos los puestos estén tomados, el último el { $last }. A lo sumo { $lost } que perder.
circle-there = Están: { $who }. { $free ->
    [one] Queda 1 puesto libre.
   *[other] Quedan { $free } puestos libres.
 }
circle-turn-button = Turno { $turn }
circle-join-button = Unirme
circle-leave-button = Salir
circle-pay-button = Pagar { $amount }
circle-or-typed = { " " } o: { $example }
circle-face-running = Ha empezado. Cómo va: { $board }
circle-face-ended = Ha terminado.
circle-face-cancelled = Terminó antes de tiempo.
circle-face-lapsed = Se canceló.
circle-board-head = Círculo { $name }, ronda { $round } de { $rounds }, vence { $due }
circle-board-paid = Han pagado: { $who }.
circle-board-left = Faltan: { $who }.
circle-board-receives = { $who } recibe { $pot } cuando todos hayan pagado.
circle-board-reserve = En la reserva: { $amount }.
circle-board-then = Después: { $who }.
circle-owes = { $who } debe a { $whom } { $amount } desde la ronda { $round }.
circle-owes-reserve = { $who } debe a la reserva { $amount } desde la ronda { $round }.
circle-joined = Estás en el círculo { $name }{ $known ->
    [0] ; sabrás tu turno cuando empiece
   *[other] , turno { $turn } el { $day }
 }. Pagas { $rounds } veces { $amount }, recibes { $pot } una vez y puedes perder { $lost } a lo sumo.{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } está ahí.
 }
circle-in-already = Ya estás en el círculo { $name }{ $fixed ->
    [0] .
   *[other] , con el turno { $turn }.
 } Para devolverlo: { $leave }
circle-which-turn = ¿Qué turno? Están libres { $free }. Así: { $example }
circle-no-turn = Tiene los turnos 1 a { $most }.
circle-turn-gone = El turno { $turn } es de { $who }. Están libres { $free }.
circle-old-currency = El círculo { $name } está en una moneda que ya no se usa.
circle-newcomer = Acabas de llegar, así que { $organiser } tiene que dejarte entrar antes: { $invite }
circle-line-short = { $turns ->
    [0] Todo lo que vence antes del último turno son { $needed }, y ahora puedes dar { $possible }.
   *[other] Todo lo que vence antes de ese turno son { $needed }, y ahora puedes dar { $possible }. Un turno anterior necesita menos.
 }
circle-deposit-short = El depósito es de { $deposit }, y ahora puedes dar { $possible }.
circle-started = Empieza el círculo { $name }. Primera ronda: { $first }, { $amount } cada quien. { $drawn ->
    [0] Orden:
   *[other] El orden sorteado:
 } { $order }. { $why }
circle-left = Has salido del círculo { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } ha vuelto.
 }
circle-leave-late = El círculo { $name } ha empezado y los demás cuentan contigo. Puedes pedir a alguien que cambie de turno contigo, o decir que quieres que termine antes.
circle-invited = { $who }, te esperamos en el círculo { $name }.
circle-invited-already = { $who } ya puede entrar en el círculo { $name }.
circle-begins-later = El círculo { $name } aún no está lleno: { $free ->
    [one] queda 1 puesto libre.
   *[other] quedan { $free } puestos libres.
 } Su primera fecha es ahora { $first }.
circle-lapsed = El círculo { $name } no se llenó y queda cancelado.{ $paid ->
    [0] { "" }
   *[other] { " " }Todos los depósitos han vuelto.
 }
circle-called-off = { $who } ha cancelado el círculo { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }Todos los depósitos han vuelto.
 }
circle-due-tomorrow = Tus { $amount } para el círculo { $name } vencen { $until }. { $pay }  o: { $typed }
circle-due-now = Tus { $amount } para el círculo { $name } vencen ya. Puedes pagar hasta { $until }. { $pay }  o: { $typed }
circle-grace-ends = Faltan tus { $amount } para el círculo { $name }; la ronda termina { $until }. { $pay }  o: { $typed }
circle-your-turn = Círculo { $name }, ronda { $round } de { $rounds }. Es tu turno, { $who }. { $short ->
    [0] { $lacks ->
        [0] { $count } personas ahorraron esto para ti: { $pot }.
       *[other] Recibes { $pot }; tus propios { $own } no están ahí.
    }
   *[other] Recibes { $pot }; faltan { $owed }, que se te siguen debiendo.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }De ello, { $settled } fueron a quienes debías.
 }
circle-you-owe = Faltaste a esta ronda del círculo { $name }. Debes { $amount }; lo que pagues va primero ahí.
circle-over = El círculo { $name } ha terminado: { $received } de { $count } recibieron.{ $owed ->
    [0] { "" }
   *[other] { " " }Aún se debe algo.
 } { $statement }
circle-goes-on = Estuve fuera un rato, así que los pagos para el círculo { $name } llegan a tiempo hasta { $until }.
circle-nothing-due = No hay nada que pagar para el círculo { $name }.
circle-pays-more = Eso es más de lo que hay que pagar para el círculo { $name }: hasta { $most }.
circle-paid = { $own ->
    [0] { $amount } pagados al círculo { $name } por { $who }.
   *[other] { $amount } pagados al círculo { $name }.
 }{ $lacks ->
    [0] { "" }
   *[other] { " " }Aún vencen { $left }: { $typed }
 }{ $kept ->
    [0] { "" }
   *[other] { " " }{ $ahead } quedan para las próximas rondas.
 }
circle-was-ended = { $number }: círculo { $name }, terminado el { $at }: { $received } de { $count } recibieron.
circle-was-cancelled = { $number }: círculo { $name }, terminado antes de tiempo el { $at }: { $received } de { $count } recibieron.
circle-was-lapsed = { $number }: círculo { $name }, cancelado el { $at }.
circle-listed-open = { $number }: círculo { $name }, { $amount }, { $free ->
    [one] 1 puesto libre de { $seats }
   *[other] { $free } puestos libres de { $seats }
 }.
circle-listed-running = { $number }: círculo { $name }, ronda { $round } de { $rounds } el { $due }; recibe { $who }.
circle-dates = Fechas: { $days }{ $more ->
    [0] .
   *[other] { " " }y { $more } más.
 }
circle-you-may-lose = { $known ->
    [0] Venga el turno que venga, lo más que se puede perder son { $lost }.
   *[other] Con el turno { $turn } puedes perder { $lost } a lo sumo.
 }
circle-cancel-said = Ya dijiste que el círculo { $name } debería terminar antes.
circle-wants-end = { $who } quiere que el círculo { $name } termine antes. { $wanted } de { $needed } que hacen falta. Para estar de acuerdo: { $typed }
circle-cancelled = El círculo { $name } termina antes, como querían { $count }. Cada quien recuperó lo que había para sí; lo demás se debe.
circle-swap-question = { $who } pide cambiar de turno en el círculo { $name }: tú tendrías el turno { $theirs }, y { $who } el { $mine }. { $yes } { $no }
circle-swap-received = { $who } ya recibió en el círculo { $name } o recibe ahora, así que ese turno se queda.
circle-swapped = Círculo { $name }: { $who } tiene ahora el turno { $turn }, y { $whom } el { $other }.
circle-link-both = { $who } y { $other } están los dos en el círculo { $name }. Podrán ser un solo miembro cuando termine y no se deba nada ahí.
circle-forget-open = Estás en el círculo { $name }. Sal de él antes: { $leave }
circle-forget-running = El círculo { $name } cuenta contigo. Cuando termine y no se deba nada ahí, podré olvidarte.
statement-head = { $number }: círculo { $name }. Entró: { $came }. Salió: { $went }.
statement-contributions = { $amount } pagados
statement-deposits = { $amount } de depósitos
statement-late = { $amount } por retraso
statement-payouts = { $amount } recibidos
statement-fees = { $amount } de tasas
statement-back = { $amount } de depósitos devueltos
statement-other = { $amount } devueltos
statement-there = { $amount } aún ahí
statement-who = Quién
statement-in = Pagó
statement-out = Recibió
statement-net = En total
statement-all = Todos
why-circle-opened = { $who } lo abrió el { $opened }.
why-circle-promised = Los turnos se sortearán con una semilla cuyo sha256 es { $hash }.
why-circle-drawn = La semilla era { $seed }; su sha256, fijado al abrir, es { $hash }. La clave de cada puesto es el sha256 de la semilla, el sorteo { $draw }, el sha256 de quienes aceptaron ({ $accepted }) y el número del puesto, con dos puntos entre ellos; la menor va primero.
why-circle-order-agreed = Turnos como se tomaron: { $order }
why-circle-order-joined = Turnos en el orden de unirse: { $order }
why-circle-order-draw = Turnos como se sortearon: { $order }
why-circle-round = Ronda { $round }, { $at }: { $pot } para { $who }.{ $left ->
    [0] { "" }
   *[other] { " " }Dejado como tasa: { $fee }.
 }{ $late ->
    [0] { "" }
   *[other] { " " }No pagaron a tiempo: { $missed }.
 }
why-circle-debt = { $who } debía a { $whom } { $amount } desde la ronda { $round }: { $settled ->
    [0] aún se debe.
    [1] aún se deben { $left }.
   *[other] saldado.
 }
why-circle-debt-reserve = { $who } debía a la reserva { $amount } desde la ronda { $round }: { $settled ->
    [0] aún se debe.
    [1] aún se deben { $left }.
   *[other] saldado o asumido al final.
 }
why-circle-cancel = Por terminar antes: { $who }
why-circle-more = Lo que cada quien pagó y recibió: { $statement }
topic-circles = Círculos de ahorro
command-circle-new = Abre un círculo de ahorro: todos pagan cada ronda y cada quien recibe todo una vez.
    .details = Lo que falta lo pregunto. Unirse es aceptar el plan; con todos los puestos tomados, empieza.
    .what = su nombre
    .amount = lo que paga cada quien por ronda
    .every = cada cuánto
    .seats = cuántos participan
    .order = quién recibe cuándo
    .deposit = depósito; si no, un pago
    .start = primera fecha: 2026-02-01
    .grace = hasta cuándo es a tiempo: 3d
    .autopay = se paga solo
    .late_fee = recargo por llegar tarde
    .reserve = además, para una reserva
    .fee = lo que deja quien recibe: 2 o 1%
command-circle-join = Toma un puesto en un círculo. Unirse es aceptar su plan.
    .details = Puedes salir hasta que empiece; empieza solo cuando todos los puestos están tomados.
    .which = nombre o número; si no, el único tuyo
    .turn = qué turno
command-circle-status = Mira cómo va un círculo: la ronda, quién pagó, de quién es el turno.
    .which = nombre o número; si no, el único tuyo
command-circle-pay = Paga lo que vence en un círculo, o cualquier cantidad, también por adelantado.
    .details = Lo que pase de lo que vence queda para las próximas rondas.
    .amount = cuánto
    .which = nombre o número; si no, el único tuyo
    .for_ = pagar por otra persona
command-circle-list = Mira qué círculos hay.
command-circle-rules = Lee lo que acordó un círculo, con sus fechas y lo que puedes perder.
    .which = nombre o número; si no, el único tuyo
command-circle-statement = Mira lo que cada quien pagó a un círculo y recibió de él.
    .which = nombre o número; si no, el único tuyo
command-circle-leave = Devuelve tu puesto, hasta que el círculo empiece.
    .which = nombre o número; si no, el único tuyo
command-circle-invite = Deja entrar en un círculo tuyo a alguien que acaba de llegar.
    .who = quién acaba de llegar
    .which = nombre o número; si no, el único tuyo
command-circle-cancel = Cancela un círculo antes de que empiece, o di que quieres que termine antes.
    .details = Una vez en marcha, termina cuando la mayoría lo dice.
    .which = nombre o número; si no, el único tuyo
command-circle-swap = Pide a alguien que cambie de turno contigo, antes de que recibáis.
    .who = con quién
    .which = nombre o número; si no, el único tuyo
circle-unknown-term = No conozco { $given } para un círculo. Puede tener: { $known }.
