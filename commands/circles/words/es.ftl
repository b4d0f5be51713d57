# The words of savings circles.

ask-circle-name = ¿Cómo se llamará el círculo? Responde a este mensaje con su nombre, o di: cancelar.
ask-circle-amount = Un círculo nuevo, «{ $name }»: ¿cuánto paga cada persona por ronda? Toca un botón o di una cantidad, o di cancelar.
circle-unknown-act = No sé qué hacer con «{ $given }»: ya hay un círculo { $name }. { $help } muestra lo que se puede hacer. Para abrir uno nuevo con ese nombre: { $new }
circle-keeper-gone = { $who }, que guarda lo que se paga para el círculo { $name }, ya no está en ninguna de nuestras salas. No le enviéis nada más antes de saber dónde está. Cómo va: { $status }
ask-circle-every = ¿Cada cuánto? Toca un botón o di week, 2weeks, month o day, o di cancelar.
ask-circle-seats = ¿Cuántas personas participan? Toca un botón o di un número de 2 a 100, o di cancelar.
circle-every-button = { $which ->
    [0] Cada semana
    [1] Cada 2 semanas
   *[other] Cada mes
 }
circle-no-name = Un círculo necesita un nombre: { $example }
circle-name = El nombre de un círculo tiene hasta { $most } caracteres, con al menos una letra y sin @ ni comillas. Así: { $example }
circle-name-taken = Ya hay un círculo llamado { $name }. Elige otro nombre.
circle-amount-zero = Cada persona tiene que pagar algo en cada ronda.
circle-amount-large = No sé contar hasta tanto. Elige una cantidad menor o menos puestos.
circle-amount-unclear = No sé cuánto es «{ $given }». Escribe { $name } sin signos entre las cifras.
circle-every = No puedo leer «{ $given }» como intervalo. Escribe every=week, every=month o every=10days.
circle-seats = Un círculo tiene de { $least } a { $most } puestos.
circle-grace = No puedo usar «{ $given }» como plazo para pagar todavía. Tiene que ser más corto que una ronda, hasta { $longest }.
circle-start = No puedo leer «{ $given }» como fecha. Escribe start=2026-02-01, con hora start=2026-02-01T18:00.
circle-start-past = Esa primera fecha ya pasó, o falta más de un año. Elige una que esté por venir.
circle-in-private = Abre el círculo en la sala donde la gente se va a unir.
circle-too-many = { $most } círculos en marcha a la vez bastan. Deja que uno termine antes.
no-such-circle = No conozco ningún círculo «{ $given }». Míralos todos: { $list }
no-circle = Aún no hay ningún círculo. Abre uno: { $new }
no-circle-now = No hay ningún círculo abierto ni en marcha. Abre uno: { $new }. Los de antes: { $list }
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
 }, empieza { $first }.
circle-each = Cada persona paga { $amount } en cada una de las { $seats } rondas y recibe { $pot } una vez.
circle-deposit = Al unirse se paga un depósito de { $deposit }, que vuelve al final.
circle-reserve = A cada pago se suma { $reserve } para una reserva; lo que quede de ella vuelve.
circle-fee = Quien recibe deja { $fee } de eso { $named ->
    [0] en la caja.
   *[other] a { $whom }.
 }
circle-fee-to-nothing = No hay ninguna comisión que alguien pueda recibir. Di cuánto con fee=, o quita fee_to=.
circle-autopay = Cobro por mi cuenta lo que toca, { $graced ->
    [0] en su fecha.
   *[other] en su fecha o hasta { $grace } después.
 }
circle-pays-oneself = Cada persona paga por su cuenta, { $graced ->
    [0] hasta la fecha.
   *[other] hasta { $grace } después de la fecha.
 }
circle-missing = Si alguien falta a una ronda: { $deposit ->
    [0] quien recibe obtiene menos, y se le debe el resto.
   *[other] primero paga el depósito de quien faltó; luego quien recibe obtiene menos, y se le debe el resto.
 }
circle-late-fee = Quien paga tarde debe { $fee } más.
circle-commitment = Los turnos se sortean cuando todos los puestos estén ocupados, con una semilla que he fijado ahora: { $hash }…
circle-turn-taken = Turno { $turn }, { $day }: { $who }
circle-turn-free = Turno { $turn }, { $day }: libre, { $risk ->
    [0] nada que perder
   *[other] como mucho { $lost } que perder
 }
circle-more-turns = … y { $count ->
    [one] 1 turno más.
   *[other] { $count } turnos más.
 }
circle-order-joined = Los turnos van en el orden de llegada, el último el { $last }. { $risk ->
    [0] Nada que perder.
   *[other] Como mucho { $lost } que perder.
 }
circle-order-draw = Los turnos se sortean cuando todos los puestos estén ocupados, el último el { $last }. { $risk ->
    [0] Nada que perder.
   *[other] Como mucho { $lost } que perder.
 }
circle-commitment-each = Donde haga falta un sorteo, va por semillas que he fijado ahora: { $hash }…
circle-order-bidding = Antes de cada ronda podéis pujar por ella, desde tres días antes de su fecha hasta entonces: quien toma menos del bote lo recibe, y el resto se reparte entre todos. Una puja es vinculante, tiene que ser de al menos { $floor } y quedar un { $step } % por debajo de la anterior; antes se paga la ronda. Si nadie puja, o varios pujan lo mínimo, se sortea. La última fecha es el { $last }. { $risk ->
    [0] Solo se puede perder lo que dejes tú del bote: hasta { $discount }.
   *[other] Se puede perder como mucho { $lost }, y lo que dejes tú del bote: hasta { $discount }.
 }
circle-there-all = Están: { $who }.
circle-joined-bidding = Estás en el círculo { $name }. Pagas { $rounds } veces { $amount } y recibes una vez: { $pot }, o lo que pujes por él. { $risk ->
    [0] Solo puedes perder lo que dejes tú del bote.
   *[other] Puedes perder como mucho { $lost }, y lo que dejes tú del bote.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } está ahí.
 }
circle-started-bidding = Empieza el círculo { $name }. Primera ronda: { $first }, { $amount } por persona. Desde tres días antes de cada fecha podéis pujar. { $why }
circle-board-bidding = { $how ->
    [0] Todos menos una persona han recibido ya, así que esta ronda es suya.
    [1] Nadie ha pujado aún; podéis pujar desde { $opens } hasta { $until }.
   *[other] La puja más baja es { $low }; podéis pujar hasta { $until }.
 }
circle-board-receives-less = { $who } recibe { $pot } cuando todos hayan pagado; el resto, { $rest }, se reparte entre todos.
circle-listed-running-open = { $number }: círculo { $name }, ronda { $round } de { $rounds } el { $due }.
circle-swap-no-turns = En el círculo { $name } nadie tiene turno que cambiar.
circle-term-bids = { $term }= es para círculos con order=bidding.
circle-floor = No puedo usar «{ $given }» como puja mínima. Escribe floor=65%, del 50 al 99 %.
circle-step = No puedo usar «{ $given }» como diferencia entre pujas. Escribe step=2%, hasta el 10 %.
circle-no-bids = En el círculo { $name } no se puja.
circle-bid-received = Ya has recibido en el círculo { $name }, en la ronda { $round }.
circle-bid-last = Los demás del círculo { $name } ya han recibido, así que lo que queda llega sin pujas.
circle-bid-after = La ronda { $round } del círculo { $name } aún no se ha pagado. Por la siguiente se puja después.
circle-bid-not-yet = { $over ->
    [0] Por la ronda { $round } del círculo { $name } se puja desde { $opens }.
   *[other] Ya es tarde para pujar por la ronda { $round } del círculo { $name }.
 }
circle-bid-unpaid = Antes de pujar, paga lo tuyo de esta ronda: { $amount }. { $pay }
circle-bid-yours = La puja más baja ya es tuya: { $amount }.
circle-bid-range = { $one ->
    [0] Ahora una puja va de { $least } a { $most }.
   *[other] Ya solo se puede pujar { $most }, lo mínimo; entre quienes lo pujen se sortea.
 }
circle-bid-ask = ¿Pujar { $bid } por la ronda { $round } del círculo { $name }? Si es la más baja hasta { $until }, recibes { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } tras la comisión)
 }, y { $shared ->
    [one] { $shared } se reparte
   *[other] { $shared } se reparten
 } entre { $count }. Es vinculante. { $yes } { $no }
circle-bid-given = Has pujado { $bid } por la ronda { $round } del círculo { $name }. Si es la más baja hasta { $until }, recibes { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } tras la comisión)
 }, y { $shared ->
    [one] { $shared } se reparte
   *[other] { $shared } se reparten
 } entre { $count }.
circle-bid-lowest = Círculo { $name }, ronda { $round }: la puja más baja es { $bid }. { $floor ->
    [0] La siguiente puede ser de hasta { $most }.
   *[other] Menos no se puede; quien puje lo mismo entra en el sorteo.
 }
circle-bids = Círculo { $name }, ronda { $round }: podéis pujar hasta { $until }. Quien se conforma con la parte más pequeña de { $pot } la recibe, y el resto se reparte entre { $count }.
circle-bids-so-far = { $bids ->
    [0] Nadie ha pujado aún.
   *[other] La puja más baja es { $low }.
 } { $floor ->
    [0] Una puja puede ir de { $least } a { $most };
   *[other] Una puja puede ser { $most };
 } antes paga lo tuyo de la ronda: { $amount }.
circle-bid-button = Pujar { $amount }
circle-bids-over = Círculo { $name }, ronda { $round }: { $how ->
    [0] nadie ha pujado.
    [1] la puja más baja fue { $bid }.
   *[other] varios pujaron lo mínimo, { $bid }, y se sorteó entre ellos.
 }
circle-bids-go-on = Estuve fuera un rato, así que en el círculo { $name } se puede pujar hasta { $until }.
circle-nobody-bid = Nadie había pujado, así que se sorteó.
circle-won = Círculo { $name }, ronda { $round } de { $rounds }. Te toca, { $who }: { $how ->
    [1] tu puja de { $bid } fue la más baja.
   *[other] tú y otros pujasteis { $bid }, y te tocó en el sorteo.
 } Recibes { $pot }{ $some ->
    [0] .
   *[other] , y { $shared ->
        [one] { $shared } se reparte
       *[other] { $shared } se reparten
    } entre { $count }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }Lo que falta, { $owed }, se sigue debiendo a quienes les falta.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }De ello { $settled ->
        [one] { $settled } fue
       *[other] { $settled } fueron
    } para las personas a las que debías algo.
 }
why-circle-seeds = Cada ronda tiene su propia semilla, fijada al abrir: quien saca tres veces seguidas el sha256 de la semilla de la ronda 3 llega a { $hash }. En un sorteo la clave de cada puesto es el sha256 de la semilla, el sorteo { $draw } (el de la ronda 3), el sha256 de quienes aceptaron ({ $accepted }) y el número del puesto, separados por dos puntos; la más pequeña va primero.
why-circle-seed-off = La semilla del último de los sorteos que ya no hicieron falta: { $seed }
why-circle-seed = La semilla de la ronda { $round } era { $seed }.
why-circle-bid = { $who } { $bid }
why-circle-bids = Pujas por la ronda { $round }: { $bids }.
circle-goal-each = Ahorráis para { $goal }: cada persona aparta { $amount } { $rounds ->
    [one] en una sola ronda, el { $last }.
   *[other] en cada una de { $rounds } rondas, la última el { $last }.
 } Entonces cada cual recupera lo que puso; nadie puede perder nada.
circle-goal-missing = Quien se salta una ronda no debe nada y ahorra menos.
circle-goal-not-with = { $term }= no va con una meta: ahí nadie tiene turno y cada cual recupera lo que puso.
circle-goal-times = No puedo hacer rondas con «{ $goal }». Escribe goal=300 o goal=2026-12-20; son de 1 a { $most } rondas.
circle-joined-goal = Estás en el círculo { $name }. Apartas { $amount } { $rounds ->
    [one] una vez
   *[other] { $rounds } veces
 }, y después del { $last } recuperas todo lo que pusiste.
circle-started-goal = Empieza el círculo { $name }. Primera ronda: { $first }, { $amount } por persona. { $why }
circle-leave-goal = El círculo { $name } ha empezado. Lo que ahorraste vuelve después de la última fecha; también puedes decir que quieres que termine antes.
circle-board-goal = Ahorrado hasta ahora: { $saved } de { $goal }. Después del { $last } cada cual recupera lo que puso.
circle-goal-round = Círculo { $name }, ronda { $round } de { $rounds }: { $saved } de { $goal } ahorrados.{ $reached ->
    [0] { "" }
   *[other] { " " }Lo habéis conseguido.
 }
circle-goal-over = El círculo { $name } ha llegado a su fecha. Cada cual tiene de vuelta lo que puso. { $statement }
circle-was-saved = { $number }: círculo { $name }, terminado desde el { $at }; cada cual tiene de vuelta lo que ahorró.
why-circle-goal-round = Ronda { $round }, { $at }: { $pot } apartados.{ $late ->
    [0] { "" }
   *[other] { " " }No pagaron a tiempo: { $missed }.
 }
circle-order-need = Antes de cada ronda votáis quién la necesita más, desde siete días antes de su fecha hasta el día anterior: votan todos los que están al día, también quien ya recibió. Gana quien tenga más votos; si hay empate, se sortea. La última fecha es el { $last }. { $risk ->
    [0] No se puede perder nada.
   *[other] Se puede perder como mucho { $lost }.
 }
circle-joined-need = Estás en el círculo { $name }; quién recibe se vota antes de cada ronda. Pagas { $rounds } veces { $amount }, recibes { $pot } una vez y { $risk ->
    [0] no puedes perder nada.
   *[other] puedes perder como mucho { $lost }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } está ahí.
 }
circle-started-need = Empieza el círculo { $name }. Primera ronda: { $first }, { $amount } por persona. Antes de cada ronda votáis quién la necesita más. { $why }
circle-board-need = { $several ->
    [0] Solo una persona puede recibir esta ronda, así que no se vota.
   *[other] Quién recibe se vota desde { $opens } hasta { $until }.
 }
circle-no-need = En el círculo { $name } no se vota quién recibe.
circle-need-after = La ronda { $round } del círculo { $name } aún no se ha pagado. La siguiente se vota después.
circle-need-over = La votación sobre la ronda { $round } del círculo { $name } ha terminado.
circle-need-only = En el círculo { $name } solo { $who } puede recibir esta ronda.
circle-need-not-yet = La votación sobre la ronda { $round } del círculo { $name } se abre { $opens }.
circle-need-owing = Antes de votar, paga lo que debes: { $amount }. { $pay }
circle-need-not = { $received ->
    [0] En el círculo { $name }, { $who } no puede recibir esta ronda: se debe algo o falta en el depósito.
   *[other] { $who } ya ha recibido en el círculo { $name }.
 }
circle-need-same = Tu voto ya es para { $who }.
circle-need-asked = Ya has pedido esta ronda del círculo { $name }.
circle-need-voted = Tu voto sobre la ronda { $round } del círculo { $name } es para { $who }. Puedes cambiarlo hasta { $until }.
circle-need-asks = { $who } pide la ronda { $round } del círculo { $name }.
circle-vote = Círculo { $name }, ronda { $round }: ¿quién la necesita más? { $count ->
    [one] Puede votar una persona.
   *[other] Pueden votar { $count }.
 }{ $halved ->
    [0] { "" }
   *[other] { " " }Quien comparte un puesto tiene medio voto.
 } Recibe quien tenga más votos; si hay empate, se sortea. Cierra { $until }; hasta entonces se puede cambiar el voto, y después se ven todos.
circle-vote-wishes = La pide { $who }.
circle-vote-turnout = { $count ->
    [one] Ha votado 1.
   *[other] Han votado { $count }.
 }
circle-vote-button = { $who }
circle-vote-typed = { " " } Para pedirla tú: { $typed }
circle-vote-over = Círculo { $name }, ronda { $round }: { $who } la recibe el { $due }, { $drawn ->
    [0] con { $votes ->
        [one] 1 voto
       *[other] { $votes } votos
    } de { $count }.
   *[other] { $votes ->
        [0] por sorteo, porque nadie votó.
        [one] por sorteo entre quienes tenían 1 voto.
       *[other] por sorteo entre quienes tenían { $votes } votos.
    }
 }
circle-vote-goes-on = Estuve fuera un rato, así que la votación del círculo { $name } sigue hasta { $until }.
why-circle-vote = { $who } por { $whom }{ $half ->
    [0] { "" }
   *[other] { " " }(medio voto)
 }
why-circle-votes = Votos sobre la ronda { $round }: { $votes }.
circle-order-chit = Antes de cada ronda podéis pujar por ella, desde tres días antes de su fecha hasta entonces: quien toma menos del bote lo recibe. De cada bote { $commission ->
    [one] va { $commission }
   *[other] van { $commission }
 } a la caja, y lo demás que queda rebaja el siguiente pago de todos; tras la última ronda se paga. Una puja es vinculante, tiene que ser de al menos { $floor } y quedar un { $step } % por debajo de la anterior; antes se paga la ronda. Si nadie puja, o varios pujan lo mínimo, se sortea. La última fecha es el { $last }. { $risk ->
    [0] Solo se puede perder lo que quede del bote cuando recibas: hasta { $discount }.
   *[other] Se puede perder como mucho { $lost }, y lo que quede del bote cuando recibas: hasta { $discount }.
 }
circle-chit = No puedo usar «{ $given }» como comisión. Escribe chit=5%, hasta el 10 %.
circle-chit-floor = Con chit={ $chit } y floor={ $floor } no se puede pujar: juntos pueden llegar hasta el 100 %.
circle-chit-fee = Con chit= hay una comisión, y no otra con fee=.
circle-chit-next = El siguiente pago es de { $amount } por persona.
circle-there = Ya están: { $who }. { $free ->
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
circle-board-left = Aún faltan: { $who }.
circle-board-receives = { $who } recibe { $pot } cuando todos hayan pagado.
circle-board-reserve = En la reserva: { $amount }.
circle-board-then = Después: { $who }.
circle-owes = { $who } debe a { $whom } { $amount } desde la ronda { $round }.
circle-owes-reserve = { $who } debe a la reserva { $amount } desde la ronda { $round }.
circle-joined = Estás en el círculo { $name }{ $known ->
    [0] ; sabrás tu turno cuando empiece
   *[other] , turno { $turn } ({ $day })
 }. Pagas { $rounds } veces { $amount }, recibes { $pot } una vez y { $risk ->
    [0] no puedes perder nada.
   *[other] puedes perder como mucho { $lost }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } está ahí.
 }
circle-in-already = Ya estás en el círculo { $name }{ $fixed ->
    [0] .
   *[other] , con el turno { $turn }.
 } Para dejarlo: { $leave }
circle-frozen = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }; mientras tanto no puedes entrar en ningún círculo. Lo que vence en los tuyos se paga igual.
circle-which-turn = ¿Qué turno? { $buttons }  o: { $example }
circle-no-turn = Tiene los turnos del 1 al { $most }.
circle-turn-gone = El turno { $turn } es de { $who }. { $frees ->
    [0] No queda otro libre.
   *[other] Están libres: { $free }.
 }
circle-old-currency = El círculo { $name } está en una moneda que ya no se usa.
circle-newcomer = Acabas de llegar, así que { $organiser } tiene que dejarte entrar antes: { $invite }
circle-line-short = { $turns ->
    [0] Hasta el último turno vence en total { $needed }, y ahora puedes dar { $possible }.
   *[other] Hasta ese turno vence en total { $needed }, y ahora puedes dar { $possible }. Un turno anterior necesita menos.
 }
circle-deposit-short = El depósito es de { $deposit }, y ahora puedes dar { $possible }.
circle-started = Empieza el círculo { $name }. Primera ronda: { $first }, { $amount } por persona. { $drawn ->
    [0] Orden:
   *[other] El orden sorteado:
 } { $order }. { $why }
circle-left = Has salido del círculo { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } ha vuelto.
 }
circle-leave-late = El círculo { $name } ha empezado, y el resto cuenta contigo. Puedes pedir a alguien que cambie de turno contigo, o decir que quieres que termine antes de tiempo.
circle-invited = { $who }, te esperamos en el círculo { $name }.
circle-invited-already = { $who } ya puede entrar en el círculo { $name }.
circle-begins-later = El círculo { $name } aún no está lleno: { $free ->
    [0] { $waits ->
        [one] en un puesto falta quien lo comparta.
       *[other] en { $waits } puestos falta quien los comparta.
    }
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
circle-due-tomorrow = Tu pago para el círculo { $name }, { $amount }, vence { $until }. { $pay }  o: { $typed }
circle-due-now = Tu pago para el círculo { $name }, { $amount }, ya vence. Puedes pagar hasta { $until }. { $pay }  o: { $typed }
circle-grace-ends = Aún falta tu pago para el círculo { $name }, { $amount }; la ronda termina { $until }. { $pay }  o: { $typed }
circle-your-turn = Círculo { $name }, ronda { $round } de { $rounds }. Es tu turno, { $who }. { $short ->
    [0] { $lacks ->
        [0] { $count ->
            [one] Una persona ahorró esto para ti: { $pot }.
           *[other] { $count } personas ahorraron esto para ti: { $pot }.
        }
       *[other] Recibes { $pot }; tu propia parte, { $own }, no está ahí.
    }
   *[other] Recibes { $pot }; lo que falta, { $owed }, se te sigue debiendo.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }De eso, { $settled ->
        [one] { $settled } fue
       *[other] { $settled } fueron
    } para quienes esperaban algo de ti.
 }
circle-you-owe = Faltaste a esta ronda del círculo { $name }.{ $drawn ->
    [0] { "" }
   *[other] { " " }Tu depósito pagó { $deposit } de ella{ $again ->
        [0] .
       *[other] ; tu próximo pago lo completa otra vez.
    }
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Debes { $amount }; lo que pagues va primero a eso.
 }
circle-over = El círculo { $name } ha terminado: { $received } de { $count } { $received ->
    [one] recibió.
   *[other] recibieron.
 }{ $owed ->
    [0] { "" }
   *[other] { " " }Aún se debe algo.
 } { $statement }
circle-goes-on = Estuve fuera un rato, así que los pagos para el círculo { $name } llegan a tiempo hasta { $until }.
circle-nothing-due = No hay nada que pagar para el círculo { $name }.
circle-pays-more = Eso es más de lo que hay que pagar para el círculo { $name }: hasta { $most }.
circle-paid = { $own ->
    [0] Pagado al círculo { $name } por { $who }: { $amount }.
   *[other] Pagado al círculo { $name }: { $amount }.
 }{ $lacks ->
    [0] { "" }
   *[other] { " " }Aún falta pagar { $left }: { $typed }
 }{ $kept ->
    [0] { "" }
   *[other] { " " }Queda para las próximas rondas: { $ahead }.
 }
circle-was-ended = { $number }: círculo { $name }, terminado el { $at }: { $received } de { $count } { $received ->
    [one] recibió.
   *[other] recibieron.
 }
circle-was-cancelled = { $number }: círculo { $name }, terminado antes de tiempo el { $at }: { $received } de { $count } { $received ->
    [one] recibió.
   *[other] recibieron.
 }
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
    [0] Sea cual sea el turno, { $risk ->
        [0] no se puede perder nada.
       *[other] se puede perder como mucho { $lost }.
    }
   *[other] Con el turno { $turn } { $risk ->
        [0] no puedes perder nada
       *[other] puedes perder como mucho { $lost }
    }.
 }
circle-cancel-said = Ya dijiste que el círculo { $name } debería terminar antes de tiempo.
circle-wants-end = { $who } quiere que el círculo { $name } termine antes de tiempo. Ya son { $wanted } de { $needed }. Si también lo quieres: { $typed }
circle-cancelled = El círculo { $name } termina antes de tiempo, como querían { $count }. Cada persona recuperó lo que había para ella; lo demás se debe.
circle-swap-question = { $who } pide cambiar de turno en el círculo { $name }: tú tendrías el turno { $theirs }, y { $who } el { $mine }. { $risk ->
    [0] No podrías perder nada
   *[other] Podrías perder como mucho { $lost }
 }; { $was ->
    [0] ahora tampoco.
    [1] ahora, nada.
   *[other] { $before ->
        [one] ahora es { $before }.
       *[other] ahora son { $before }.
    }
 } { $yes } { $no }
circle-swap-received = { $who } ya recibió en el círculo { $name } o recibe ahora, así que ese turno se queda.
circle-swapped = Círculo { $name }: { $who } tiene ahora el turno { $turn }, y { $whom } el { $other }.
circle-link-both = { $who } y { $other } están en el círculo { $name }. Podrán ser un solo miembro cuando termine y no se deba nada ahí.
circle-forget-open = Estás en el círculo { $name }. Sal de él antes: { $leave }
circle-forget-running = El círculo { $name } cuenta contigo. Cuando termine y no se deba nada ahí, podré olvidarte.
circle-swap-preview = ¿Cambiar de turno con { $who } en el círculo { $name }? Tendrías el turno { $mine } ({ $day }) y { $risk ->
    [0] no podrías perder nada
   *[other] podrías perder como mucho { $lost }
 }; { $was ->
    [0] ahora tampoco.
    [1] ahora, nada.
   *[other] { $before ->
        [one] ahora es { $before }.
       *[other] ahora son { $before }.
    }
 } { $yes } { $no }
circle-swap-short = Hasta el turno { $turn } vence en total { $needed }, y ahora puedes dar { $possible }.
circle-swap-short-other = { $who } no podría dar todo lo que vence hasta el turno { $turn }.
circle-owes-more = { $count ->
    [one] … y 1 deuda más: { $amount }.
   *[other] … y { $count } deudas más: { $amount } en total.
 }
circle-owe-in-parts = El círculo { $name } terminó antes de tiempo y aún debes { $amount } ahí. { $parts ->
    [one] Vence { $first }.
   *[other] Vence en partes de { $part } en las fechas del círculo, la primera { $first }.
 } { $autopay ->
    [0] Para pagar: { $typed }
   *[other] Lo cobro por mi cuenta. Para pagar antes: { $typed }
 }
circle-owed-tomorrow = De lo que debes en el círculo { $name }, { $amount ->
    [one] { $amount } vence
   *[other] { $amount } vencen
 } { $when }. { $pay }  o: { $typed }
circle-owed-now = De lo que debes en el círculo { $name }, ahora { $amount ->
    [one] vence { $amount }.
   *[other] vencen { $amount }.
 } { $pay }  o: { $typed }
circle-repaid = { $who } te devolvió { $amount } en el círculo { $name }.
circle-repaid-yours = Cobré { $amount } de lo que debes en el círculo { $name }. { $owes ->
    [0] Ya no debes nada ahí.
   *[other] { $left ->
        [one] Queda { $left }.
       *[other] Quedan { $left }.
    }
 }
circle-people = Así se ha pagado hasta ahora en el círculo { $name }:
circle-people-more = … y { $count } más.
circle-record = { $who }: { $rounds ->
    [0] aún ninguna ronda en un círculo
    [one] { $ontime } de 1 ronda a tiempo
   *[other] { $ontime } de { $rounds } rondas a tiempo
 }{ $finished ->
    [0] { "" }
    [one] , 1 círculo terminado
   *[other] , { $finished } círculos terminados
 }{ $owes ->
    [0] .
   *[other] , aún debe { $owed }.
 }
circle-record-mine = En círculos hasta ahora: { $rounds ->
    [one] { $ontime } de 1 ronda a tiempo
   *[other] { $ontime } de { $rounds } rondas a tiempo
 }{ $finished ->
    [0] { "" }
    [one] , 1 círculo terminado
   *[other] , { $finished } círculos terminados
 }.
circle-me-due = En el círculo { $name } { $amount ->
    [one] vence { $amount }
   *[other] vencen { $amount }
 }, hasta { $until }: { $typed }
circle-me-owes = Debes { $amount } en el círculo { $name }{ $parts ->
    [0] : { $typed }
   *[other] , en partes, la próxima { $next }: { $typed }
 }
circle-owes-nothing = No debes nada en el círculo { $name }.
circle-owes-nothing-now = { $who } ya no debe nada en el círculo { $name }, o pidió otra cosa después.
circle-agreed-already = Ya estuviste de acuerdo con eso en el círculo { $name }.
circle-plan-said = Ya pediste justo eso en el círculo { $name }.
circle-plan-question = { $only ->
    [0] { $who } debe { $owed } en el círculo { $name }, una parte a ti,
   *[other] { $who } te debe { $owed } en el círculo { $name }
 } y pide pagar { $part } { $unit ->
    [0] al día
    [1] { $every ->
        [one] a la semana
       *[other] cada { $every } semanas
    }
   *[other] al mes
 }, la primera vez { $first }. { $yes } { $no }
circle-plan-asked = Pregunté a { $who }. Cuando todos estén de acuerdo, pagas lo que debes en el círculo { $name }, { $owed }, en partes de { $part } { $unit ->
    [0] al día
    [1] { $every ->
        [one] a la semana
       *[other] cada { $every } semanas
    }
   *[other] al mes
 }, la primera { $first }, y mientras lo hagas ninguna ronda cuenta como faltada.
circle-plan-agreed = Estás de acuerdo con cómo paga { $who } en el círculo { $name }. Aún falta la respuesta de los demás.
circle-plan-holds = Todos están de acuerdo: { $who } paga lo que se debe en el círculo { $name } en partes de { $part } { $unit ->
    [0] al día
    [1] { $every ->
        [one] a la semana
       *[other] cada { $every } semanas
    }
   *[other] al mes
 }, la primera { $first }.
circle-accept-button = De acuerdo
circle-place = { $turned ->
    [0] puesto
   *[other] turno
 }
circle-hand-preview = ¿Dar el { $place } { $turn } del círculo { $name } a { $whom }? { $received ->
    [0] { $alone ->
        [0] De los demás hace falta el acuerdo de { $needed }, y después el de { $whom }, que
       *[other] Se lo pregunto a { $whom } y no hace falta el acuerdo de nadie más; { $whom }
    } { $paid ->
        [0] no paga nada por él.
       *[other] paga { $price } por él: lo pagado menos lo que se debe.
    }
   *[other] Ya recibió, así que hace falta el acuerdo de todos los demás, y después el de { $whom }. No se paga nada por él, y lo que { $whom } no pague te toca a ti.
 } { $yes } { $no }
circle-hand-asked = Círculo { $name }: { $by } pide que el { $place } { $turn }{ $own ->
    [0] { " " }de { $who }
   *[other] { "" }
 } pase a { $whom }. { $received ->
    [0] Hace falta el acuerdo de { $needed } de los demás.
   *[other] Ya recibió, así que hace falta el acuerdo de todos los demás; { $who } sigue respondiendo.
 } { $accept }  o: { $typed }
circle-hand-goal = En el círculo { $name } nadie tiene turno: cada cual recupera lo que pagó, así que no se da ningún puesto.
circle-hand-bid = { $who } ha pujado { $amount } por esta ronda, y una puja es vinculante. Cuando la ronda se haya pagado, se podrá dar el puesto.
circle-hand-not-yours = Ese puesto es de { $who }. El círculo { $name } no decidió reemplazar a nadie ahí.
circle-hand-closed = El puesto de { $who } en el círculo { $name } está cerrado.
circle-hand-in = { $who } ya está en el círculo { $name }.
circle-hand-may-not = { $who } no puede tomar un puesto ahora: quien acaba de llegar, tiene sus propinas en pausa o ya está en { $most } círculos, tiene que esperar.
circle-hand-short = { $who } no puede dar ahora todo lo que pide este puesto.
circle-hand-gone = Nadie pide eso ahora en el círculo { $name }.
circle-hand-accepted = { $by } está de acuerdo en que { $whom } tenga el { $place } { $turn } del círculo { $name }: { $there } de { $needed }.
circle-hand-question = ¿Tomar el { $place } { $turn } del círculo { $name } de { $who }? { $rounds ->
    [one] Queda 1 ronda, { $amount }.
   *[other] Quedan { $rounds } rondas, { $amount } cada una.
 } { $gets ->
    [0] Recibes { $pot } una vez y { $risk ->
        [0] no puedes perder nada
       *[other] puedes perder como mucho { $lost }
    }.
    [2] Recibes una vez: aquello por lo que pujes o lo que te dé el sorteo. { $risk ->
        [0] Solo puedes perder lo que dejes tú del bote.
       *[other] Puedes perder como mucho { $lost }, y lo que dejes tú del bote.
    }
   *[other] Ya recibió, así que solo pagas.
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Con él viene lo que debe: { $owed }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Pagas { $price } a { $who } ahora.
 } { $yes } { $no }
circle-handed = Círculo { $name }: el { $place } { $turn } de { $who } es ahora de { $whom }.{ $received ->
    [0] { "" }
   *[other] { " " }{ $who } sigue respondiendo por él.
 }{ $votes ->
    [0] { "" }
   *[other] { " " }Los votos de { $who } o por { $who } para la próxima ronda ya no cuentan.
 }
circle-handed-yours = { $whom } tomó tu puesto en el círculo { $name }{ $paid ->
    [0] .
   *[other] { " " }y te pagó { $price }.
 }{ $received ->
    [0] { "" }
   *[other] { " " }Lo que { $whom } no pague ahí te toca a ti.
 }
circle-choose = Círculo { $name }: { $who } faltó a dos rondas seguidas. Los demás pueden elegir reemplazo o cerrar el puesto: entonces no paga más, queda último y recupera lo que había pagado a cada cual. { $needed ->
    [one] Tiene que elegirlo una persona
   *[other] Tienen que elegir lo mismo { $needed }
 } hasta { $until }; si no, el { $place } { $turn } queda último. { $typed }
circle-replace-button = Reemplazar
circle-close-button = Cerrar el puesto
circle-choose-replace = Círculo { $name }: { $who } faltó a dos rondas seguidas. Los demás pueden elegir reemplazo. { $needed ->
    [one] Tiene que elegirlo una persona
   *[other] Tienen que elegirlo { $needed }
 } hasta { $until }; si no, el { $place } { $turn } queda último. { $typed }
circle-choose-bids = En el círculo { $name } se está pagando una ronda por la que se pujó: ahora un puesto se puede reemplazar, pero no cerrar.
circle-choose-round = En el círculo { $name } se está pagando la ronda de ese puesto: ahora se puede reemplazar, pero no cerrar.
circle-nothing-to-choose = Ahora no hay nada que elegir sobre el { $place } { $turn } del círculo { $name }.
circle-choose-others = Eso lo eligen los demás del círculo { $name }.
circle-chosen = Tu elección sobre { $who } en el círculo { $name } cuenta: { $votes } de { $needed } por ahora.
circle-replace = Círculo { $name }: la mayoría quiere reemplazar a { $who }. Quien conozca a alguien: { $typed }
circle-closed = Círculo { $name }: el puesto de { $who } está cerrado. No paga más y queda último. { $back ->
    [0] Nadie tiene que devolverle nada.
   *[other] Entonces recupera lo que había pagado: { $payers }.
 }
circle-pays-back = { $amount } de { $who }
circle-pause-wanted = { $who } quiere que el círculo { $name } haga una pausa hasta el { $until }. Hace falta el acuerdo de todos: { $there } de { $count }. { $agree }  o: { $typed }
circle-pause-day = No puedo leer «{ $given }» como un día. Escribe until=2026-03-01.
circle-pause-long = Una pausa termina en un día que está por llegar, en 90 días como mucho.
circle-paused = El círculo { $name } hace una pausa hasta el { $until }, como quieren todos. { $due ->
    [0] La próxima ronda vence { $next }.
   *[other] Lo que vence ahora llega a tiempo hasta { $next }.
 }
circle-closed-back = Círculo { $name }, ronda { $round } de { $rounds }: { $back ->
    [0] no había nada que devolver al puesto cerrado de { $who }.
   *[other] el puesto cerrado de { $who } recupera { $pot }.
 }
why-circle-closed = El puesto de { $who } se cerró, como eligió la mayoría de los demás; lo que debía a quienes recibieron ya no se debe.
circle-paid-for = { $who } { $owed ->
    [0] no pagó esta ronda del círculo { $name }
   *[other] no pagó lo que debe en el círculo { $name }
 }, así que te cobré { $amount }: el puesto era tuyo.
circle-liable = { $givers } { $count ->
    [one] sigue
   *[other] siguen
 } respondiendo por el { $place } { $turn }: lo que { $who } no pague lo { $count ->
    [one] paga
   *[other] pagan
 } { $givers }.
circle-liable-asked = { $who } aún no ha pagado { $amount } para el círculo { $name }; la ronda termina { $until }. Sigues respondiendo por ese puesto. { $how ->
    [0] Lo que falte entonces te lo cobro a ti.
    [1] Para pagarlo: { $typed }
   *[other] Acuerda con { $who } que se pague.
 }
circle-me-liable = En el círculo { $name } sigues respondiendo por el { $place } { $turn }: lo que { $who } no pague te toca a ti.{ $owes ->
    [0] { "" }
    [1] { " " }Vence ahora ahí: { $due }. Para pagarlo: { $typed }
   *[other] { " " }Vence ahora ahí: { $due }.
 }
statement-head = { $number }: círculo { $name }. Entró: { $came }. Salió: { $went }.
statement-head-empty = { $number }: círculo { $name }. Aún no ha entrado ni salido nada.
statement-contributions = pagos { $amount }
statement-deposits = depósitos { $amount }
statement-late = recargos { $amount }
statement-payouts = recibido { $amount }
statement-fees = comisiones { $amount }
statement-back = depósitos de vuelta { $amount }
statement-other = devuelto { $amount }
statement-there = aún ahí { $amount }
statement-who = Quién
statement-in = Pagó
statement-out = Recibió
statement-net = Diferencia
statement-all = Total
why-circle-opened = { $who } lo abrió el { $opened }.
why-circle-promised = Los turnos se sortearán con una semilla cuyo sha256 es { $hash }.
why-circle-drawn = La semilla era { $seed }; su sha256, fijado al abrir, es { $hash }. La clave de cada puesto es el sha256 de la semilla, el sorteo { $draw }, el sha256 de quienes aceptaron ({ $accepted }) y el número del puesto, con dos puntos entre ellos; la menor va primero.
why-circle-order-agreed = Orden, como se eligió: { $order }
why-circle-order-joined = Orden de llegada: { $order }
why-circle-order-draw = Orden sorteado: { $order }
why-circle-round = Ronda { $round }, { $at }: { $pot } para { $who }.{ $left ->
    [0] { "" }
   *[other] { " " }Dejado como comisión: { $fee }.
 }{ $late ->
    [0] { "" }
   *[other] { " " }No pagaron a tiempo: { $missed }.
 }
why-circle-debt = { $who } debía a { $whom } { $amount } desde la ronda { $round }: { $settled ->
    [0] aún se debe.
    [1] aún se debe { $left }.
   *[other] saldado.
 }
why-circle-debt-reserve = { $who } debía a la reserva { $amount } desde la ronda { $round }: { $settled ->
    [0] aún se debe.
    [1] aún se debe { $left }.
   *[other] saldado o asumido al final.
 }
why-circle-cancel = Por terminar antes de tiempo: { $who }
why-circle-more = Lo que cada persona pagó y recibió: { $statement }
topic-circles = Círculos de ahorro
command-circle-new = Abre un círculo de ahorro: todo el mundo paga cada ronda, y cada persona recibe todo una vez.
    .details = Lo que falta lo pregunto. Unirse es aceptar el plan; con todos los puestos ocupados, empieza.
    .what = su nombre
    .amount = lo que paga cada persona por ronda
    .every = cada cuánto
    .seats = cuántas personas participan
    .order = quién recibe cuándo
    .deposit = depósito; si se omite, un pago
    .start = primera fecha: 2026-02-01
    .grace = hasta cuándo se llega a tiempo: 3d
    .autopay = si cobro por mi cuenta
    .late_fee = recargo por llegar tarde
    .reserve = además, para una reserva
    .fee = lo que deja quien recibe: 2 o 1%
    .fee_to = quién recibe la comisión; si no, la caja
    .floor = lo mínimo que se puede pujar: 65%
    .step = cuánto menos es cada puja: 2%
    .chit = comisión de un fondo chit: 5%
    .goal = un bote con meta: 300, o 2026-12-20
    .currency = pagado entre vosotros: USD, EUR
    .keeper = quién guarda depósitos en dinero de fuera
command-circle-bid = Puja por la próxima ronda de un círculo: quien se conforma con menos recibe el bote.
    .details = Sin cantidad es lo máximo que se puede pujar. Una puja compromete.
    .amount = lo que aceptarías recibir
    .which = su nombre o número; si falta, el único tuyo
command-circle-need = Pide la próxima ronda de un círculo, o vota quién la necesita más.
    .details = Si no nombras a nadie, la pides para ti. Cuenta lo último que digas.
    .which = su nombre o número; si falta, el único tuyo
    .for_ = quién la necesita más
    .seat = o por su puesto
command-circle-join = Ocupa un puesto en un círculo. Unirse es aceptar su plan.
    .details = Puedes salir hasta que empiece; empieza solo cuando todos los puestos están ocupados.
    .which = nombre o número; si se omite, el único tuyo
    .turn = qué turno
    .with_ = quién comparte el puesto, a medias
command-circle-status = Mira cómo va un círculo: la ronda, quién pagó, de quién es el turno.
    .which = nombre o número; si se omite, el único tuyo
command-circle-pay = Paga lo que vence en un círculo, o cualquier cantidad, también por adelantado.
    .details = Lo que pase de lo que vence queda para las próximas rondas. En dinero de fuera, di lo que enviaste; se pregunta a quien lo recibe.
    .amount = cuánto
    .which = nombre o número; si se omite, el único tuyo
    .for_ = pagar por otra persona
    .to = a quién pagaste, en dinero de fuera
    .ref = la referencia de lo que enviaste
    .photo = una foto de lo que enviaste
command-circle-list = Mira qué círculos hay.
command-circle-rules = Lee lo que acordó un círculo, con sus fechas y lo que puedes perder.
    .which = nombre o número; si se omite, el único tuyo
command-circle-statement = Mira lo que cada persona pagó a un círculo y recibió de él.
    .which = nombre o número; si se omite, el único tuyo
command-circle-leave = Deja tu puesto, hasta que el círculo empiece.
    .which = nombre o número; si se omite, el único tuyo
    .turn = qué turno, si hay varios
command-circle-invite = Deja entrar en un círculo tuyo a alguien que acaba de llegar.
    .who = quién acaba de llegar
    .which = nombre o número; si se omite, el único tuyo
command-circle-cancel = Cancela un círculo antes de que empiece; puede quien lo abrió.
    .details = Si ya está en marcha, equivale a circle end.
    .which = nombre o número; si se omite, el único tuyo
command-circle-end = Di que quieres que un círculo termine antes de tiempo.
    .details = Termina en cuanto lo dice la mayoría. Lo que entonces se debe vence en las fechas del plan.
    .which = nombre o número; si se omite, el único tuyo
command-circle-swap = Pide a alguien que cambie de turno contigo, antes de que reciban.
    .who = con quién
    .which = nombre o número; si se omite, el único tuyo
    .mine = cuál de tus turnos
    .theirs = cuál de sus turnos
circle-unknown-term = No conozco { $given } para un círculo. Puede tener: { $known }.
circle-term-twice = { $term }= está dos veces. Escríbelo una sola vez.
command-circle-people = Mira cómo han pagado hasta ahora quienes están en tu círculo.
    .details = Solo quien está en él puede verlo.
    .which = nombre o número; si se omite, el único tuyo
command-circle-plan = Pide a quienes debes en un círculo poder pagar en partes.
    .details = Cuando todos estén de acuerdo, y mientras lo cumplas, ninguna ronda cuenta como faltada.
    .amount = cuánto cada vez
    .every = cada cuánto
    .which = nombre o número; si se omite, el único tuyo
command-circle-hand = Da tu puesto a alguien que el círculo acepte.
    .details = Te paga lo que pagaste menos lo que debes. Si ya recibiste, hace falta el acuerdo de todos, y lo que no pague te toca a ti.
    .who = a quién
    .which = nombre o número; si se omite, el único tuyo
    .from_ = de quién es el puesto, si el círculo decidió reemplazar
    .turn = qué turno, si hay varios
command-circle-choose = Elige qué pasa con un puesto que faltó a dos rondas seguidas.
    .details = Se hace lo que elija más de la mitad de los demás; si no, queda último.
    .what = reemplazar, cerrar el puesto o pedir a la caja
    .turn = el turno de ese puesto
    .which = nombre o número; si se omite, el único tuyo
command-circle-pause = Pide que un círculo haga una pausa hasta un día, o di que estás de acuerdo.
    .details = Hace falta el acuerdo de todos; 90 días como mucho.
    .which = nombre o número; si se omite, el único tuyo
    .until = hasta qué día: 2026-03-01
command-circle-accept = Di que estás de acuerdo con quién va a tener un puesto.
    .turn = qué turno
    .which = nombre o número; si se omite, el único tuyo

# Círculos en dinero de fuera.

circle-currency = No conozco «{ $given }» como moneda. Escribe tres letras, como currency=USD, o no lo pongas para { $own }.
circle-outside-goal = Lo que se ahorra en { $code } tiene que estar con alguien, y yo no tengo. Di quién lo guarda con keeper=@…, o ahorrad en la moneda de aquí.
circle-outside-order = En { $code } todo el mundo tiene que saber quién recibe primero antes de unirse. Escribe order=agreed u order=joined; con quien guarde depósitos, también order=draw u order=need.
circle-outside-autopay = No tengo { $code }, así que cada persona paga por su cuenta. Quita autopay=.
circle-outside-kept = Lo que pide { $term }= tiene que estar con alguien, y yo no tengo { $code }. Di quién lo guarda con keeper=@…, o quítalo.
circle-outside-fee = No tengo { $code }, así que nada de eso puede ir a la caja. Quita fee=.
circle-outside-each = En cada ronda las demás personas pagan { $amount } cada una a quien tiene el turno. Una vez lo recibes { $others ->
    [one] de la otra
   *[other] de las otras { $others }
 }: { $pot }.
circle-outside-warning = Yo llevo la cuenta. No puedo hacer que nadie pague. Si alguien desaparece después de recibir, las rondas siguientes pagan menos: { $amount } cada una{ $others ->
    [one] .
   *[other] , y { $two } cada una si son dos.
 }
circle-outside-said = Quien ha pagado me lo dice, y quien lo recibe lo confirma; sin respuesta cuenta a los siete días, marcado como no confirmado. Se puede pagar { $graced ->
    [0] hasta la fecha.
   *[other] hasta { $grace } después de la fecha.
 } { $deposit ->
    [0] Quien falta a una ronda se la debe a quien recibe.
   *[other] Si alguien falta a una ronda, primero paga su depósito; lo que entonces falte se lo debe a quien recibe.
 }
circle-outside-receives = Las demás personas pagan a { $who }: { $pot } en total.
circle-first-first = En { $code } quien se une al círculo { $name } sabe quién recibe primero, así que el turno 1 se toma antes que los demás.
circle-first-left = { $who } iba a recibir primero y ha salido del círculo { $name }. Te uniste sabiéndolo, así que tu puesto vuelve a estar libre: tómalo otra vez cuando alguien tenga el turno 1.
circle-first-stays = Todo el mundo se unió al círculo { $name } sabiendo que { $who } recibe primero, así que ese turno se queda.
circle-joined-outside = Estás en el círculo { $name }{ $known ->
    [0] { "" }
   *[other] , turno { $turn } ({ $day })
 }. Pagas { $others ->
    [one] { $amount } una vez a la otra persona,
   *[other] { $amount } una vez a cada una de las otras { $others },
 } recibes { $pot } una vez y { $risk ->
    [0] no puedes perder nada
   *[other] puedes perder como mucho { $lost }
 }{ $bids ->
    [0] { "" }
   *[other] , y lo que dejes tú del bote: hasta { $discount }
 }.{ $named ->
    [0] { "" }
   *[other] { " " }{ $starts ->
        [0] { $first } recibe primero.
       *[other] Tú recibes primero.
    }
 }{ $told ->
    [0] { " " }Dime en privado cómo quieres que te paguen; solo lo leen quienes tienen que pagarte: { $payto }
   *[other] { "" }
 }
circle-pays-whom = { $amount } a { $whom }
circle-due-tomorrow-outside = Para el círculo { $name } pagas { $people }, { $until }.
circle-due-now-outside = Para el círculo { $name } tienes que pagar { $people }, hasta { $until }. { $one ->
    [0] Cuando lo hayas enviado: { $typed }
   *[other] Cuando lo hayas enviado: { $sent }  o: { $typed }
 }
circle-grace-ends-outside = Para el círculo { $name } aún tienes que pagar { $people }; la ronda termina { $until }. { $one ->
    [0] Cuando lo hayas enviado: { $typed }
   *[other] Cuando lo hayas enviado: { $sent }  o: { $typed }
 }
circle-sent-button = Lo he enviado
circle-payto-is = Cómo quiere { $whom } que le paguen: { $payto }
circle-payto-unknown = { $whom } no me ha dicho cómo quiere que le paguen: pregúntale.
circle-sent = Anotado: enviaste { $amount } a { $whom } para el círculo { $name }. He preguntado si ha llegado.{ $lacks ->
    [0] { "" }
   *[other] { " " }Aún por pagar: { $left }.
 } Para retirarlo: { $typed }
circle-sent-question = { $again ->
    [0] { "" }
   *[other] Pregunto otra vez:{ " " }
 }{ $who } dice que te envió { $amount } para el círculo { $name }{ $referred ->
    [0] .
   *[other] , referencia { $reference }.
 }{ $photos ->
    [0] { "" }
    [one] { " " }Con una foto cuyo sha-256 empieza por { $hashes }.
   *[other] { " " }Con fotos cuyos sha-256 empiezan por { $hashes }.
 } ¿Ha llegado? Sin respuesta cuenta desde { $counts }. { $have } { $lacks }  o: { $typed }, { $other }
circle-have-button = Ha llegado
circle-lacks-button = No está
circle-confirmed = Anotado: tienes { $amount } de { $who } para el círculo { $name }.
circle-confirmed-other = { $whom } tiene tu pago para el círculo { $name }: { $amount }.
circle-disputed = Anotado: lo de { $who } para el círculo { $name } no ha llegado: { $amount }. Se muestra como disputado, y nadie debe nada por ello hasta que lo tengas o { $who } lo retire. Cuando lo tengas: { $confirm }{ $reasoned ->
    [0] { " " } Para decirle más: { $word }
   *[other] { "" }
 }
circle-disputed-other = { $whom } dice que tu pago para el círculo { $name } no ha llegado: { $amount }{ $reasoned ->
    [0] .
   *[other] { " " }({ $why }).
 } Se muestra como disputado, y no debes nada por ello hasta que lo aclaréis. Para retirarlo: { $withdraw }
circle-withdrawn = Retirado: { $amount } a { $whom } para el círculo { $name }.{ $owes ->
    [0] { "" }
   *[other] { " " }Lo que no pagaste, lo debes.
 }
circle-withdrawn-other = { $who } retira el aviso de que te envió { $amount } para el círculo { $name }.
circle-assumed-yours = { $whom } no ha dicho si llegó tu pago para el círculo { $name }: { $amount }. A los siete días cuenta, marcado como no confirmado.
circle-assumed = No has dicho si llegó lo de { $who } para el círculo { $name }: { $amount }. A los siete días cuenta, marcado como no confirmado.{ $runs ->
    [0] { "" }
   *[other] { " " }Si no está, dilo: { $typed }
 }
circle-payment = Pago { $number }, { $at }: de { $who } a { $whom }, { $amount }{ $about ->
    [0] { " " }de lo que se debía
    [1] { " " }para la ronda { $round }
    [2] { " " }para guardar
   *[other] { " " }de lo guardado
 }, { $state ->
    [0] aún sin confirmar.
    [1] disputado.
    [2] cuenta, sin confirmar.
    [3] confirmado.
    [4] retirado.
    [5] compensado con lo que se debía.
   *[other] aún por enviar.
 }
circle-payments-more = { $count ->
    [one] … y 1 pago más.
   *[other] … y { $count } pagos más.
 }
circle-outside-paid = Círculo { $name }, ronda { $round } de { $rounds }: { $whole ->
    [0] { $who } tiene { $pot }.
   *[other] { $who } lo tiene todo, { $pot }.
 }{ $keeps ->
    [0] { "" }
   *[other] { " " }De eso, { $keeper } envía { $kept }.
 }{ $waits ->
    [0] { "" }
   *[other] { " " }Además, dicho como enviado y sin confirmar: { $waiting }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }Falta, y se sigue debiendo: { $owed }.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Compensado con lo que se debía: { $settled }.
 }
circle-over-open = Lo que no está confirmado consta en las cuentas, y aún se puede aclarar.
circle-outside-ahead = En el círculo { $name } se paga desde la fecha de cada ronda{ $saves ->
    [0] , cuando es seguro quién recibe.
   *[other] .
 }
circle-outside-nothing = No tienes nada que pagar ahora en el círculo { $name }.
circle-outside-more = Es más de lo que hay que pagar a { $whom } en el círculo { $name }: hasta { $most }.
circle-outside-for = En { $code } cada persona dice lo que ha enviado ella misma.
circle-which-payee = Tienes que pagar { $people }. Di a quién pagaste: { $example }
circle-not-outside = El círculo { $name } es en la moneda de aquí: lo que se paga está al momento.
circle-which-payment = ¿Qué pago del círculo { $name }? Di su número: { $numbers }
circle-no-payment = No hay ningún pago del círculo { $name } que espere eso.
circle-no-such-payment = El círculo { $name } no tiene ningún pago { $number }.
circle-payment-others = El pago { $number } del círculo { $name } es entre { $who } y { $whom }.
circle-payment-settled = El pago { $number } del círculo { $name } está { $state ->
    [0] aún sin confirmar.
    [1] ya disputado.
    [2] contado, y el círculo ha terminado.
    [3] confirmado.
    [4] retirado.
    [5] compensado.
   *[other] aún por enviar.
 }
circle-hand-open = Aún no está aclarado todo lo que { $who } pagó o recibió en el círculo { $name }. Después se puede pasar el puesto.
circle-me-asked = { $who } dice que te envió { $amount } en el círculo { $name }. ¿Ha llegado? { $typed }
circle-payto-private = Dime en privado cómo quieres que te paguen, para que nadie más lo lea: { $typed }
circle-payto-none = No me has dicho cómo quieres que te paguen.
circle-payto-deleted = Borrado: ya no sé cómo quieres que te paguen.
circle-payto-no-circle = No estás en ningún círculo en dinero de fuera, así que nadie tiene que pagarte.
circle-payto-kept = Guardado. Solo lo leen quienes tienen que pagarte en un círculo, cada quien a solas, y lo borro cuando terminen tus círculos. Para borrarlo: { $typed }
circle-payto-yours = Cómo quieres que te paguen: { $payto }
circle-payto-unsaid = No has dicho cómo quieres que te paguen.
circle-same-reference = Ya me hablaste de { $reference }: pago { $number } del círculo { $name }.
circle-cancelled-outside = El círculo { $name } termina antes, como querían { $count }. A quien pagó más de lo que recibió se le debe la diferencia.
circle-owed-tomorrow-outside = De lo que debes en el círculo { $name } vence { $amount } { $when }. Debes { $people }. Cuando lo hayas enviado: { $typed }
circle-owed-now-outside = De lo que debes en el círculo { $name } vence ahora { $amount }. Debes { $people }. Cuando lo hayas enviado: { $typed }
circle-same-photo = Ya me enseñaste esa foto: pago { $number } del círculo { $name }.
circle-photo-unread = No he podido leer { $file }, así que no hay nada anotado. Dilo otra vez, o sin la foto.
circle-outside-keeper = { $keeper } guarda lo que queda de por medio; tampoco puedo hacer que lo envíe.{ $deposits ->
    [0] { "" }
   *[other] { " " }Al unirse se paga un depósito de { $deposit } a { $keeper }; sin él nadie recibe antes que los demás. Vuelve al final.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Con cada pago va { $reserve } más a { $keeper } para una reserva; lo que quede de ella vuelve.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Quien paga tarde debe { $fee } más.
 }
circle-keeper-holds = { $keeper } guarda para él { $held }.{ $sends ->
    [0] { "" }
   *[other] { " " }De eso, por enviar, o en camino y sin confirmar: { $send }.
 }
circle-keeper-inside = En la moneda de aquí los depósitos quedan conmigo, así que nadie tiene que guardarlos. Quita keeper=, o nombra otra moneda, como currency=USD.
circle-keeper-nothing = No hay nada que guardar: keeper= es para deposit=, reserve=, late_fee= o goal=.
circle-keeper-who = No sé quién es «{ $given }». Menciona a la persona, como en { $term }=@mia
circle-keeper-asked = { $who } te pide que guardes dinero del círculo { $name }, en { $code }{ $some ->
    [0] .
    [1] : depósitos de { $whole } en total.
   *[other] : hasta { $whole }, que se ahorran entre todos.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Para la reserva llegan { $reserve } en cada una de { $rounds } rondas.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Quien paga tarde envía { $fee } más.
 } Sus miembros te lo envían, yo te digo qué enviar a quién y cuándo, y lo que guardas lo ve todo el círculo. { $yes } { $no }
circle-swap-oneself = Eres tú. ¿Con quién más quieres cambiar?
circle-keeper-waits = Cuando { $who } acepte guardar su dinero, podrás unirte.
circle-keeper-not-yet = { $who } aún no ha aceptado guardar el dinero del círculo { $name }. Después podrás unirte.
circle-keeper-not-you = El círculo { $name } no te ha pedido que guardes su dinero.
circle-keeper-agreed = Ya aceptaste guardar el dinero del círculo { $name }.
circle-keeps = { $who } guarda el dinero del círculo { $name }, así que ya se puede entrar.
circle-keeps-yours = Guardas el dinero del círculo { $name }. Te pregunto por cada pago que llegue y te digo qué enviar. Dime en privado cómo quieres que te paguen: { $payto }
circle-keeper-send = De lo que guardas para el círculo { $name }, envía { $amount } a { $whom }. Cuando lo hayas hecho: { $sent }  o: { $typed }
circle-forwarded = Anotado: enviaste { $amount } a { $whom } de lo que guardas para el círculo { $name }. He preguntado si ha llegado. Para retirarlo: { $typed }
circle-deposit-outside = Envía tu depósito de { $deposit } a { $keeper }, y dímelo: { $typed }
circle-forget-keeper = Tienes dinero del círculo { $name }, o aún tiene que llegarte. Cuando esté aclarado, podré olvidarte.
circle-keeper-sits = Guardas el dinero del círculo { $name }, y nadie guarda su propio depósito: deja sus puestos a otras personas.
circle-hand-keeper = { $who } guarda el dinero del círculo { $name }, y nadie guarda su propio depósito.
circle-link-keeper = { $who } guarda el dinero del círculo { $name }, en el que está { $other }. Podrán ser un solo miembro cuando termine y no quede nada ahí.
command-circle-confirm = Di que un pago en dinero de fuera te ha llegado.
    .details = Desde entonces cuenta. También puedes decirlo después de disputarlo.
    .payment = qué pago; si se omite, el único
    .which = nombre o número; si se omite, el único tuyo
command-circle-dispute = Di que un pago en dinero de fuera no te ha llegado.
    .details = Se muestra como disputado y nadie debe nada por él hasta que lo tengas o se retire.
    .payment = qué pago; si se omite, el único
    .which = nombre o número; si se omite, el único tuyo
    .why = unas palabras sobre ello
command-circle-withdraw = Retira tu aviso de que pagaste a alguien en dinero de fuera.
    .details = Aquello para lo que era queda entonces por pagar.
    .payment = qué pago; si se omite, el único
    .which = nombre o número; si se omite, el único tuyo
command-circle-payto = Di cómo quieres que te paguen en círculos en dinero de fuera, como un número de cuenta.
    .details = Solo lo leen quienes tienen que pagarte, a solas. Se borra cuando terminan tus círculos. Dímelo en privado.
    .how = cómo pagarte; none lo borra
command-circle-forward = Di que enviaste algo de lo que guardas para un círculo. Se pregunta a quien lo recibe.
    .payment = qué pago
    .which = nombre o número; si se omite, el único tuyo
    .ref = la referencia de lo que enviaste
circle-picture = Círculo { $name }, ronda { $round } de { $rounds }
circle-picture-over = Círculo { $name }: { $received } de { $count } { $received ->
    [one] recibió
   *[other] recibieron
 }
circle-picture-saved = Círculo { $name }: { $saved } de { $goal } ahorrados
circle-picture-button = Imagen
command-circle-picture = Mira un círculo en una imagen: quién pagó cada ronda y quién recibe cuándo.
    .which = nombre o número; si se omite, el único tuyo
circle-two = { $who } con { $partner }
circle-two-waiting = { $who }, a la espera de que { $partner } lo comparta
circle-waits = { $count ->
    [one] Todos los puestos están ocupados; en uno falta quien lo comparta.
   *[other] Todos los puestos están ocupados; en { $count } falta quien los comparta.
 }
circle-place-half = { $turned ->
    [0] medio puesto
   *[other] medio turno
 }
circle-all-waiting = Todos los puestos del círculo { $name } están ocupados; en uno falta quien lo comparta.
circle-share-not = En el círculo { $name } no se puede compartir un puesto: { $why ->
    [1] el dinero de fuera lo confirma una sola persona.
    [2] la puja de una obligaría a la otra.
    [3] ahí cada cual ahorra lo suyo.
   *[other] el pago no se puede partir.
 }
circle-share-self = Un puesto se comparte con otra persona. Si lo quieres para ti, quita with=.
circle-share-question = { $who } te propone compartir { $known ->
    [0] un puesto
   *[other] el { $place } { $turn }
 } del círculo { $name }, a medias. Pagarías { $rounds } veces { $amount }, recibirías { $pot } una vez y podrías perder { $lost } como máximo.{ $paid ->
    [0] { "" }
   *[other] { " " }Un depósito de { $deposit } se paga ahora y vuelve al final.
 } Cada cual debe lo suyo; si uno de los dos se atrasa, el turno espera a ambos. { $yes } { $no }
circle-shared = Compartes un puesto del círculo { $name } con { $partner }, a medias. Pagas { $rounds } veces { $amount }, recibes { $pot } una vez y puedes perder { $lost } como máximo.{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } está ahí.
 } Si uno de los dos se atrasa, el turno espera a ambos.{ $waits ->
    [0] { "" }
   *[other] { " " }Se lo he preguntado a { $partner }; hasta entonces el puesto espera.
 }
circle-share-accepted = { $who } comparte tu puesto en el círculo { $name }.
circle-share-left = { $who } ha dejado el círculo { $name }, así que el puesto que compartíais vuelve a estar libre.{ $paid ->
    [0] { "" }
   *[other] { " " }Tu depósito de { $deposit } ha vuelto.
 }
circle-choose-half = Ese puesto del círculo { $name } es de dos, así que no se cierra; se puede reemplazar a quien no pagó.
circle-swap-agreed = Aceptas el cambio en el círculo { $name }. Se hará cuando lo acepten todas las personas de los dos puestos.
circle-ask-button = Pedir a la caja
circle-choose-ask = O pueden elegir pedir a la caja lo que falta.
circle-propose-button = Proponerlo
circle-ask-no = En el círculo { $name } cada cual paga por su cuenta, así que lo que pagara el fondo no llegaría a él.
circle-ask-purse = Círculo { $name }: la mayoría quiere pedir a la caja { $amount }, lo que { $who } debe allí. Lo que la caja pague a { $who } entra solo en el círculo, a más tardar cuando acabe el plazo de la próxima ronda. Lo propone quien quiera: { $propose }  o: { $typed }
circle-ask-square = { $who } no debe nada ahora en el círculo { $name }, así que no hay nada que pedir.
circle-ask-purpose = Círculo { $name }: lo que falta de un puesto
circle-ask-nobody = Aquí no hay caja a la que pedir.
circle-term-most = { $term }= puede ser como mucho { $most } en un círculo así.
circle-two-open = { $who }, a la espera de alguien que lo comparta
circle-share-asked = He preguntado a { $partner } si comparte tu puesto del círculo { $name }; hasta entonces el puesto espera.
circle-share-not-now = { $why ->
    [0] { $who } no ha contestado, así que tu puesto del círculo { $name } sigue esperando.
    [2] { $who } tiene otro puesto en el círculo { $name }, así que el tuyo sigue esperando.
   *[1] { $who } no quiere compartir tu puesto del círculo { $name }, así que sigue esperando.
 } Para preguntar a otra persona: { $other }. Para tenerlo entero: { $whole }
circle-whole-preview = ¿Tomas el puesto entero del círculo { $name }? Pagarías { $rounds } veces { $amount }, recibirías { $pot } una vez y { $risk ->
    [0] no podrías perder nada
   *[other] podrías perder { $lost } como máximo
 }.{ $paid ->
    [0] { "" }
   *[other] { " " }Al depósito añades ahora { $more }; todo vuelve al final.
 } { $yes } { $no }
circle-whole = El puesto del círculo { $name } es solo tuyo. Pagas { $rounds } veces { $amount }, recibes { $pot } una vez y { $risk ->
    [0] no puedes perder nada
   *[other] puedes perder { $lost } como máximo
 }.
circle-need-sent = { $owes ->
    [0] Antes de votar, tiene que estar confirmado lo que has enviado para el círculo { $name }.
   *[other] Antes de votar, paga { $people } para el círculo { $name }. Cuando lo hayas enviado: { $typed }
 }
circle-need-half = { $who }, que comparte tu puesto en el círculo { $name }, tiene que pagar algo antes. Después podréis votar las dos personas.
circle-goal-outside = Ahorráis para { $goal }: cada persona envía { $amount } a { $keeper } { $rounds ->
    [one] en una sola ronda, el { $last }.
   *[other] en cada una de { $rounds } rondas, la última el { $last }.
 } Entonces { $keeper } devuelve a cada cual lo que puso.
circle-goal-outside-kept = Yo llevo la cuenta. No puedo hacer que { $keeper } lo devuelva: se puede perder como mucho { $lost }. Quien ha pagado me lo dice, y { $keeper } lo confirma; sin respuesta cuenta a los siete días, marcado como no confirmado. Se puede pagar { $graced ->
    [0] hasta la fecha.
   *[other] hasta { $grace } después de la fecha.
 } Quien se salta una ronda no debe nada y ahorra menos.
circle-goal-outside-joined = Estás en el círculo { $name }. Envías { $amount } a { $keeper } { $rounds ->
    [one] una vez
   *[other] { $rounds } veces
 }, y después del { $last } { $keeper } te devuelve todo lo que pusiste. Si no lo hace, puedes perder como mucho { $lost }.{ $told ->
    [0] { " " }Dime en privado cómo quieres que te paguen; solo lo lee { $keeper }: { $payto }
   *[other] { "" }
 }
circle-goal-outside-waits = { $waiting ->
    [one] Consta como enviado { $waiting } más, sin confirmar.
   *[other] Constan como enviados { $waiting } más, sin confirmar.
 }
circle-goal-outside-over = El círculo { $name } ha llegado a su fecha. { $keeper } devuelve a cada cual lo que puso, y yo pregunto si ha llegado. { $statement }
circle-goal-outside-was = { $number }: círculo { $name }, terminado desde el { $at }; { $keeper } devuelve a cada cual lo que ahorró.
circle-outside-bids = En { $code }, para pujar hace falta alguien que guarde de cada cual un depósito de al menos un pago, que responde de la ronda, y nada de chit=. Escribe keeper=@… deposit=…; u order=agreed u order=joined.
circle-asked-plan = { $who } ha cambiado el plan del círculo { $name } y te pregunta si sigues. Ahora dice:
circle-asked-join = { $changed ->
    [0] En el círculo { $name } está libre el turno { $turn }. ¿Lo tomas? Su plan:
   *[other] El plan del círculo { $name } se cambió después de abrirlo. Ahora dice:
 }
circle-asked-turn = { $who } te da el turno { $turn } ({ $day }) en el círculo { $name } y te pregunta si lo tomas. Su plan:
circle-asked-deposit = { $back ->
    [0] Con tu sí se paga un depósito de { $amount }.
   *[other] Con tu sí vuelve esta parte de tu depósito: { $amount }.
 }
circle-changed = { $who } ha cambiado el plan del círculo { $name }: { $changes }. { $count ->
    [0] Aún no hay nadie en él.
   *[other] He preguntado a { $people }; empieza cuando todos los puestos estén ocupados y aceptados. { $show }
 }
circle-turns-listed = { $who } ha repartido los turnos del círculo { $name }. { $count ->
    [0] Ya están todos aceptados.
   *[other] He preguntado a { $people }; empieza cuando todos los puestos estén ocupados y aceptados. { $show }
 }
circle-turn-asked = Turno { $turn }, { $day }: { $who }, falta que acepte
circle-turn-kept = Turno { $turn }, { $day }: reservado para { $who }
circle-still-asked = Falta que acepten el plan: { $who }.
circle-accept-plan-button = Aceptar
circle-plan-changed = El plan del círculo { $name } ha cambiado desde entonces. Léelo antes: { $rules }
circle-turn-kept-for = El turno { $turn } está reservado para { $who }. { $frees ->
    [0] No queda otro libre.
   *[other] Están libres: { $free }.
 }
circle-not-accepted = { $silent ->
    [0] { $who } rechaza su puesto en el círculo { $name }, así que vuelve a estar libre.
   *[other] { $who } no ha respondido en el círculo { $name }, así que ese puesto queda libre.
 }
circle-begins-later-asked = El círculo { $name } espera aún a que todo el mundo acepte su plan. Su primera fecha es ahora { $first }.
circle-change-what = ¿Qué ha de cambiar? Puede ser: { $terms }. Así: { $example }
circle-change-not = Con { $term }= sería otro círculo. Cancela este y abre ese otro: { $new }
circle-change-same = Ese es ya el plan del círculo { $name }.
circle-change-waits = En el círculo { $name } alguien espera aún respuesta para compartir un puesto. Cámbialo después.
circle-change-seats = En el círculo { $name } hay puestos ocupados: puede tener { $least } puestos o más.
circle-turns-not = En el círculo { $name } nadie elige turno, así que no hay turnos que repartir.
circle-turns-left = { $who } está en el círculo { $name }: incluye también su nombre.
circle-turns-often = { $most ->
    [one] Nombras a { $who } más de una vez, y en el círculo { $name } cada cual tiene un turno. Nombra a cada persona una vez.
   *[other] Nombras a { $who } más de { $most } veces, y en el círculo { $name } una persona puede tener hasta { $most } puestos.
 }
circle-turns-few = Nombras a menos personas que turnos tiene el círculo { $name }: { $count ->
    [one] el turno { $free } queda libre
   *[other] los turnos { $free } quedan libres
 } para cualquiera. ¿Les pregunto? { $yes } { $no }
circle-turns-shared = { $who } comparten un puesto del círculo { $name }: nombra solo a una de las dos personas.
command-circle-turns = Reparte los turnos de tu círculo antes de que empiece.
    .details = A cada cual se le pregunta si acepta el suyo. Los turnos que siguen a quienes nombras quedan libres.
    .who = quiénes, en el orden de los turnos
    .which = nombre o número; si se omite, el único tuyo
command-circle-change = Cambia el plan de tu círculo antes de que empiece.
    .details = Se vuelve a preguntar a quienes están en él, y empieza cuando todo el mundo ha aceptado.
    .what = qué círculo y qué cambia: amount=20
circle-choose-chit = En el círculo { $name } lo que queda de un bote baja el próximo pago de todo el mundo: allí un puesto se puede reemplazar, pero no cerrar.
circle-bids-anew = En el círculo { $name } se ha cerrado un puesto, así que el bote de la ronda { $round } es de { $pot }. Las pujas anteriores ya no cuentan: pujad de nuevo hasta { $until }.
circle-order-bidding-outside = Antes de cada ronda podéis pujar por ella, desde tres días antes de su fecha hasta entonces: quien toma menos del bote lo recibe, y el resto paga otro tanto menos, a partes iguales. Una puja es vinculante, tiene que ser de al menos { $floor } y quedar un { $step } % por debajo de la anterior; tu depósito responde de la ronda, así que antes tiene que estar ahí. En la fecha digo a cada cual a quién pagar, y cuánto. Si nadie puja, o varios pujan lo mínimo, se sortea. La última fecha es el { $last }. { $risk ->
    [0] Solo se puede perder lo que dejes tú del bote: hasta { $discount }.
   *[other] Se puede perder como mucho { $lost }, y lo que dejes tú del bote: hasta { $discount }.
 }
circle-bid-sent = Antes de pujar, paga { $people } por el círculo { $name }. Cuando lo hayas enviado: { $typed }
circle-bid-waits = Antes de pujar tiene que confirmarse lo que has enviado por el círculo { $name }.
circle-bid-ask-outside = ¿Pujar { $bid } por la ronda { $round } del círculo { $name }? Si es la más baja hasta { $until }, tu parte se queda contigo, los demás te pagan { $others } en total, y { $shared ->
    [one] { $shared } queda
   *[other] { $shared } quedan
 } para { $count }. Te obliga. { $yes } { $no }
circle-bid-given-outside = Has pujado { $bid } por la ronda { $round } del círculo { $name }. Si es la más baja hasta { $until }, tu parte se queda contigo, los demás te pagan { $others } en total, y { $shared ->
    [one] { $shared } queda
   *[other] { $shared } quedan
 } para { $count }.
circle-bids-so-far-outside = { $bids ->
    [0] Nadie ha pujado aún.
   *[other] La puja más baja es { $low }.
 } { $floor ->
    [0] Una puja puede ir de { $least } a { $most }.
   *[other] Una puja puede ser { $most }.
 } En la fecha digo a cada cual a quién pagar, y cuánto.
circle-payment-used = El pago { $number } del círculo { $name } cuenta, y lo que pagó ya se ha devuelto o se ha usado. Ya no se puede disputar ni retirar.

# What was swapped and handed on.
why-circle-swap = { $at }: { $who } y { $whom } cambiaron de turno: desde entonces { $who } tuvo el turno { $mine } y { $whom } el { $theirs }.
why-circle-hand = { $at }: { $who } dio a { $whom } el { $place } { $turn } con todo lo que conlleva{ $paid ->
    [0] .
   *[other] { "" }, por { $price }.
 }
circle-choose-bids-outside = En el círculo { $name } lo que se deja de una ronda por la que se pujó baja lo que paga todo el mundo: allí un puesto se puede reemplazar, pero no cerrar.

# Varios puestos de un miembro.
circle-each-unclear = { $most ->
    [1] Con 2 puestos cada persona tiene uno, porque participan al menos dos.
   *[other] No puedo usar «{ $given }» como número de puestos por persona. Escribe seats_each=2, hasta { $most }, porque participan al menos dos.
 }
circle-each-outside = En un círculo en { $code } cada persona tiene un puesto: quien recibe confirma cada pago por separado. Quita seats_each=; quien quiera ahorrar el doble puede estar en un segundo círculo.
circle-each-may = Una persona puede tener hasta { $count } puestos: cada uno paga, recibe y puede perder por sí solo, y quien tiene varios tiene un voto.
circle-change-each = En el círculo { $name } alguien tiene { $least } puestos. seats_each= puede ser { $least } o más.
circle-seats-of = { $who } ({ $count } puestos)
circle-which-seat = ¿Qué puesto del círculo { $name }? Así: { $commands }
circle-join-another = Tienes { $count ->
    [one] 1 puesto
   *[other] { $count } puestos
 } en el círculo { $name }. ¿Tomar otro, que paga, recibe y puede perder otro tanto? { $yes } { $no }
circle-in-full = Tienes { $count } puestos en el círculo { $name }, tantos como puede tener una persona ahí.
circle-in-shares = En el círculo { $name } o compartes un puesto o tienes puestos propios, no ambas cosas.
circle-in-all = En total tienes { $count } puestos: pagas { $amount } en cada ronda, recibes { $pot } en todas las rondas y { $risk ->
    [0] no puedes perder nada
   *[other] puedes perder { $lost } como mucho
 }{ $bids ->
    [0] .
   *[other] { "" }, y lo que dejes tú de un bote.
 }
circle-in-all-goal = En total tienes { $count } puestos: apartas { $amount } en cada ronda.
circle-wants-end-seats = { $who } quiere que el círculo { $name } termine antes de tiempo. Lo quieren { $wanted }, la mayoría; también hace falta la mayoría de los puestos. Si también lo quieres: { $typed }
circle-since-changed = Lo que se te preguntó en el círculo { $name } ha cambiado desde entonces: el turno, el precio o lo que puedes perder. Por eso no se hace nada. { $who } puede preguntarte otra vez.
circle-hand-owes = { $who } aún debe algo con otro puesto en el círculo { $name }. Cuando eso esté pagado, se podrá pasar este; también pueden pagarlo otras personas.

# El botón de lo que alguien pidió con otras palabras.

wish-circle-new = Ahorrar en grupo
wish-circle-list = Muestra los círculos

## What is kept of somebody

kept-circle = Círculo y tus puestos
kept-keeper = Guardas el dinero del círculo
