# Las palabras de las rondas de ayudas.

topic-grants = Rondas de ayudas
grants-head = { $number }: ayudas «{ $title }», { $budget } para repartir.
grants-nothing-yet = Todavía nadie se ha presentado.
grants-application = { $letter }{ $title }, { $amount }, { $gone ->
    [1] retirado por { $who }.
   *[other] de { $who }{ $said ->
        [0] { $given }.
       *[other] : { $why }{ $given }
    }
 }
grants-apply-until = Preséntate hasta { $until }: { $typed }. Después se vota.
grants-is-voting = La votación está abierta: { $typed }
grants-is-over = Ha terminado: { $typed }
grants-told-apply = { $who } se presenta en { $number } por { $amount }: { $title }, { $why }
grants-told-edit = { $who } lo cambió en { $number }: { $title }, { $amount }, { $why }
grants-told-withdrawn = { $who } retiró { $title } en { $number }.
grants-vote-question = Ayudas «{ $title }»: ¿qué proyectos quieres?
grants-option = { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(no con { $others })
 }
grants-ballot-budget = Se reparten { $budget }.
grants-goes-on = Estuve fuera un tiempo, así que en { $number } puedes presentarte hasta { $until }.
ask-grant-why = ¿Para qué es? Responde a este mensaje en pocas palabras, o di: cancelar.
ask-round-title = ¿Cómo se llama la ronda? Responde a esto con su nombre, o di cancelar.
ask-grant-title = ¿Cómo se llama tu proyecto? Responde a esto con su título, o di cancelar.

## Lo que resulta

grants-none-applied = { $number }: nadie se presentó a las ayudas «{ $title }», así que el dinero vuelve a estar libre.
grants-result = { $number }: ayudas «{ $title }»: { $funded } de { $count } { $count ->
    [one] proyecto
   *[other] proyectos
 } con ayuda, { $paid } de { $budget } pagados.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-shares = { $letter } { $title }, { $amount } para { $who }: { $count ->
    [one] el voto de una persona, { $price } de los { $part } que tenía.
   *[other] los votos de { $count } personas, { $poorer ->
        [0] { $price }
       *[other] { $price } como mucho
    } cada una de los { $part } que tenía.
 }
grants-why-filled = { $letter } { $title }, { $amount } para { $who }: aún cabía, como el más votado de los que quedaban, { $votes }.
grants-why-all-fit = { $letter } { $title }, { $amount } para { $who }: { $votes ->
    [one] un voto
   *[other] { $votes } votos
 }, y todo lo que tuvo votos cabe.
grants-why-missing = { $letter } { $title }, { $amount }, no recibe ayuda: { $votes ->
    [one] a la única persona que lo quería le quedaban { $left }, { $missing } menos de lo que cuesta.
   *[other] a las { $votes } personas que lo querían les quedaban { $left }, { $missing } menos de lo que cuesta.
 }
grants-why-no-votes = { $letter } { $title }, { $amount }, no recibe ayuda: no tuvo ningún voto que cuente.
grants-why-few-votes = { $letter } { $title }, { $amount }, no recibe ayuda: { $votes ->
    [one] un voto
   *[other] { $votes } votos
 }, y necesitaba { $least }.
grants-why-dropped = { $letter } { $title } se retiró.
grants-why-gone = { $letter } { $title }, { $amount }, tiene ayuda y no se paga: { $who } no está en ninguna de nuestras salas. El dinero se queda en la caja.
grants-why-forgotten = { $letter } { $title }, { $amount }, tiene ayuda y no se paga: quien se presentó pidió ser olvidado. El dinero se queda en la caja.
grants-how = { $others ->
    [0] { $count ->
        [0] Nadie votó por ninguno.
        [one] Votó una persona y tenía { $part }
       *[other] Votaron { $count } personas; cada una tenía { $part }
    }
   *[other] { $cast ->
        [one] Votó una persona.
       *[other] Votaron { $cast } personas.
    } { $count ->
        [0] No cuenta ningún voto: nadie decide sobre un proyecto propio.
        [one] Cuenta el voto de una persona, que tenía { $part }
       *[other] Cuentan los votos de { $count } personas; cada una tenía { $part }
    }
 }{ $count ->
    [0] { "" }
   *[other] { $lacking ->
        [0] { $steps ->
            [0] .
            [one] , tras un paso de { $step }.
           *[other] , tras { $steps } pasos de { $step }.
         }
       *[other] , como si hubieran votado { $quorum }. Por debajo no se añade nada.
     }
 }
grants-greedy = Solo por número de votos serían { $projects }: { $total }.
grants-greedy-same = Solo por número de votos sería lo mismo.
grants-back = Libre en la caja: { $free }.
grants-you-got = { $who }, has recibido { $amount }.
grants-waits = { $number } está contada. Todos los pagos están parados, así que se paga { $until }.
grants-why-opened = La propuesta { $proposal } abrió { $number } con { $amount }: { $typed }
grants-export = Ronda { $number }, «{ $title }», para programas públicos que cuentan estas votaciones.
grants-export-file = la ronda como archivo
grants-export-too-large = { $number } es demasiado grande para un archivo. Quien me mantiene puede exportar los libros.
grants-at-applying = Presentarse hasta { $until }. Más: { $show }
grants-at-voting = Votar hasta { $until }: { $vote }
grants-at-over = Ha terminado: { $results }

## Lo que no puede ser

no-such-round = No hay ninguna ronda de ayudas { $number }. { $list } muestra las que hay.
no-open-round = Ahora no hay ninguna ronda de ayudas abierta. Para proponer una: { $open }
no-round-yet = Todavía no hubo ninguna ronda de ayudas. Para proponer una: { $open }
which-round = Hay varias abiertas. ¿Cuál? { $commands }
no-such-project = «{ $given }» no es ningún proyecto de { $number }. { $list } los muestra.
round-not-counted = { $number } todavía no está contada.
round-not-over = { $number } todavía no ha terminado. Hasta { $until } { $voting ->
    [0] se aceptan proyectos.
    [2] se dona.
   *[other] se vota.
 }
round-no-vote-yet = En { $number } la gente se presenta hasta { $until }; después puedes votar.
round-is-over = { $number } ha terminado.
round-applies-no-more = En { $number } ya no puede presentarse nadie.
round-no-budget = Di cuánto se reparte, por ejemplo { $open }
round-no-title = Di cómo se llama la ronda, por ejemplo { $open }
round-own-currency = Las ayudas se pagan en { $name }, y el presupuesto también va en eso: { $open }
round-bounds-crossed = Lo mínimo que cuesta un proyecto está por encima de lo máximo.
round-bounds-above = Un proyecto no puede costar más que todo lo que se reparte: { $budget }.
round-max-above-cap = Una persona puede pedir { $cap } como mucho, así que ningún proyecto puede costar más.
round-votes-above = Nadie puede recibir aquí tantos votos: pueden votar { $count }.
round-givers-above = Aquí no hay tanta gente: pueden votar { $count }.
round-vote-too-short = Entre la última solicitud y el fin de la votación tiene que haber al menos tres días.
round-time-unreadable = No puedo leer «{ $given }» como un tiempo para esto. Un plazo como 14d, o un día como 2026-07-01, dentro de 90 días; se vota al menos tres días, y uno para presentarse.
round-time-beyond = «{ $given }» es demasiado { $long ->
    [0] corto
   *[other] largo
 }. Hay al menos un día para presentarse, se vota al menos tres días, y ni lo uno ni lo otro más de 90.
grant-in-private = Preséntate en la sala, donde lo vean todos.
grant-newcomer = Acabas de llegar. Cuando seas de la casa, podrás presentarte.
grant-no-title = Di cómo se llama tu proyecto, por ejemplo { $apply }
grant-title-unclear = «{ $title }» significa otra cosa en una votación. Ponle otro título a tu proyecto.
grant-title-taken = «{ $title }» ya está. Para cambiar el tuyo: { $edit }
grant-too-many-mine = Ya te has presentado con { $most }, que es lo máximo para una persona.
grant-too-many = Ya hay { $most } proyectos, y en una papeleta no caben más.
grant-other-currency = Las ayudas de { $number } se pagan en { $name }; pide una cantidad de eso.
grant-nothing = Tiene que costar algo.
grant-below = Un proyecto de esta ronda cuesta { $least } como mínimo.
grant-above = Un proyecto de esta ronda cuesta { $most } como máximo.
grant-above-cap = { $all ->
    [1] Solo se reparten { $budget }, así que nadie puede pedir más
   *[other] Una persona puede pedir como mucho { $cap } de { $budget }
 }{ $some ->
    [0] .
   [2] ; junto a tus otras, esta puede costar como mucho { $left }.
   *[other] ; con lo que ya has pedido, { $left } más.
 }
grant-no-why = Di para qué es, por ejemplo { $apply }
grant-why-beside = No sé qué parte de { $given } es el motivo. Ponlo todo entre comillas, y nada al lado: { $apply }
grant-edit-nothing = Di qué cambia: lo que cuesta o para qué es. Como { $edit }
grant-none-yours = No has presentado nada ahí. { $apply }
grant-not-yours = ¿Cuál? Has presentado { $titles }.
grant-voted-on = Ya hay votos, así que «{ $title }» se queda en la papeleta.
grant-link-above-cap = Juntas, las dos cuentas han pedido en { $number } más de lo que puede una persona. Una tiene que retirar algo antes.

## Una ronda que iguala donaciones

grants-apply-then-give = Preséntate hasta { $until }: { $typed }. Después todos pueden dar.
grants-is-giving = Da hasta { $until }: { $typed }
grants-at-giving = Da hasta { $until }: { $give }
grants-gifts-asked = { $number }: Ayudas «{ $title }»: ¿cuánto das y a qué proyecto?
grants-gifts-option = { $letter } { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(no con { $others })
 }
grants-given-so-far = { " " }({ $gifts } de { $count ->
    [one] una persona
   *[other] { $count } personas
 } hasta ahora)
grants-gift = { $amount } a { $project }
grants-gave = En { $number } das { $gifts }. Espera hasta { $until }; hasta entonces puedes cambiarlo o recuperarlo: { $typed }
grants-gave-nothing = En { $number } no das nada. Puedes hasta { $until }.
grants-giving-goes-on = Estuve fuera un tiempo, así que en { $number } puedes dar hasta { $until }.
grants-giving-after-stop = Todos los pagos están parados, así que en { $number } se podrá seguir dando después, hasta { $until }.
grants-result-gifts = { $number }: ayudas «{ $title }»: { $funded } de { $count } { $count ->
    [one] proyecto
   *[other] proyectos
 } con ayuda, con { $gifts } de la gente y { $paid } de { $budget }.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-gifts = { $letter } { $title }, { $amount } para { $who }: { $count ->
    [one] una persona dio { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(no suma más)
    }
   *[other] { $count } personas dieron { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(una de ellas no suma más)
       *[other] { " " }({ $aside } de ellas no suman más)
    }
 }.{ $paired ->
    [0] { "" }
   *[other] { " " }Sus pares suman { $pairs }.
 }{ " " }{ $some ->
    [0] La caja no añade nada{ $bound ->
        [3] , pues lo dado es todo lo que se pedía
       *[other] { "" }
     }
   *[other] La caja añade { $match }{ $bound ->
        [1] , su parte del total
        [2] , lo máximo para una persona
        [3] , todo lo que aún pedía
       *[other] { "" }
     }
 }.{ $back ->
    [0] { "" }
   *[other] { " " }Lo que pasa de lo pedido vuelve a quienes dieron: { $returned }.
 }
grants-why-few-givers = { $letter } { $title } no recibe nada: { $count ->
    [one] una persona dio { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(no suma más)
    }
   *[other] { $count } personas dieron { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(una de ellas no suma más)
       *[other] { " " }({ $aside } de ellas no suman más)
    }
 }, y hacen falta { $least }. Vuelve a quien lo dio.
grants-why-no-gifts = { $letter } { $title } no recibe nada: nadie le dio.
grants-why-gone-gifts = { $letter } { $title }, { $amount }, tiene ayuda y no se paga: { $who } no está en ninguna de nuestras salas. Lo dado vuelve.
grants-why-forgotten-gifts = { $letter } { $title }, { $amount }, tiene ayuda y no se paga: quien se presentó pidió ser olvidado. Lo dado vuelve.
grants-how-gifts = { $count ->
    [0] Nadie dio nada.
    [one] Dio una persona.
   *[other] Dieron { $count } personas.
 }{ $left ->
    [0] { "" }
    [one] { " " }Una de ellas ya no está en ninguna de nuestras salas, y lo que dio vuelve.
   *[other] { " " }{ $left } de ellas ya no están en ninguna de nuestras salas, y lo que dieron vuelve.
 } { $count ->
    [0] { "" }
   *[other] Todos los pares juntos suman { $pairs }{ $scaled ->
        [0] .
       *[other] , más que el total.
    }
 }
grants-back-fund = Libre en el fondo { $fund }: { $free }.
grants-returned = De vuelta a quienes dieron: { $amount }.
grants-export-gifts = En { $number } no se votó por proyectos, y para eso son estos archivos.

round-is-voted = { $number } se decide por votos: { $typed }
round-no-gifts-yet = En { $number } la gente se presenta hasta { $until }; después podrás dar.
round-is-of-gifts = Con method=quadratic nadie vota, así que complete, min_votes y picks no valen. Sí valen min_givers, cap y match.
round-is-of-votes = min_givers y match son para method=quadratic, donde la gente da.
round-cap-unreadable = «{ $given }» no es una parte del total. Di cap=25 para el 25 %, o cap=off.
gift-unreadable = No entiendo «{ $given }». Di cuánto y a qué proyecto, como { $example }
gift-twice = Dices dos cantidades para «{ $title }». Di cada proyecto una vez, por ejemplo { $example }
gift-beyond = Se da de lo que tienes, nunca a crédito: { $some ->
    [0] ahora mismo no tienes nada. Lo que te llegue hasta { $until } aún lo puedes dar: { $typed }
   *[other] ahora mismo puedes dar hasta { $more } más.
 }
gift-lies = Puedes dar { $more } más; a { $which } ya das { $lies }. Para moverlo: { $typed }
gift-taken-back = «{ $title }» se retiró, así que nadie puede darle.
grant-given-to = Ya hay donaciones, así que «{ $title }» se queda.
grant-forget-gives = En { $number } das { $amount }. { $counted ->
    [0] Recupéralo primero: { $typed }
   *[other] Ya está contado, y se paga en cuanto sigan los pagos.
 }

## Una ronda de agradecimientos

grants-thanks-asked = Gracias «{ $title }»: ¿quién recibe cuántos de tus puntos?
grants-thanks-result = { $number }: gracias «{ $title }»: { $count ->
    [0] nadie dio puntos, así que el dinero vuelve a estar libre.
    [one] una persona dio puntos, { $paid } de { $budget } pagados.
   *[other] { $count } personas dieron puntos, { $paid } de { $budget } pagados.
 }  { $reference }
grants-thanks-one = { $who }: { $amount }
grants-thanks-gone = { $who }: { $amount }, sin pagar, porque { $who } no está en ninguna de nuestras salas
grants-thanks-forgotten = { $who }: { $amount }, sin pagar, porque pidió ser olvidado
grants-thanks-lost = { $number }: las papeletas de los agradecimientos «{ $title }» ya no se pueden leer, así que no se reparte nada y el dinero vuelve a estar libre.

## Órdenes

command-grants-open = Propón una ronda de ayudas: la gente pide una parte, y después todos votan.
    .details = Se decide como un gasto de todo el importe, que queda apartado hasta que termine la ronda. Con method=quadratic la gente da a los proyectos en vez de votar, y el total iguala lo dado.
    .title = cómo se llama la ronda
    .budget = cuánto de la caja se reparte
    .fund = de qué fondo
    .method = por votos a partes iguales, o igualando donaciones
    .complete = qué se hace con lo que sobra
    .min = lo mínimo que cuesta un proyecto
    .max = lo máximo que cuesta un proyecto
    .min_votes = cuántos votos necesita un proyecto
    .picks = por cuántos proyectos vota cada uno
    .cap = por cuánto % puede presentarse una persona, o cuánto % recibe
    .match = cómo se igualan las donaciones
    .min_givers = cuántos tienen que dar a un proyecto
    .apply_until = cuánto tiempo para presentarse: 14d, o un día
    .vote_until = cuánto tiempo se vota: 7d, o un día
command-grants-thanks = Propón una ronda de agradecimientos: cada cual tiene 100 puntos para otros, y así se reparte.
    .details = Se decide como un gasto del total. Quién dio cuánto a quién no lo ve nadie.
    .title = cómo se llama la ronda
    .budget = cuánto de la caja se reparte
    .fund = de qué fondo
    .vote_until = cuánto tiempo se dan puntos: 7d, o un día
command-grants-apply = Preséntate a una ronda abierta: cómo se llama, cuánto cuesta y para qué es.
    .details = Puedes cambiarlo o retirarlo hasta que empiece la votación. De dos que se nombran con not_with se financia uno como mucho.
    .title = cómo se llama tu proyecto
    .amount = cuánto cuesta
    .why = para qué es
    .number = el número de la ronda; sin él, la única
    .not_with = otro proyecto con el que el tuyo no va junto
command-grants-edit = Cambia lo que pediste: cuánto cuesta y para qué, hasta que empiece la votación.
    .title = cómo se llama tu proyecto
    .amount = cuánto cuesta
    .why = para qué es
    .number = el número de la ronda; sin él, la única
    .not_with = otro proyecto con el que el tuyo no va junto
command-grants-withdraw = Retira lo que pediste, hasta el primer voto.
    .title = cómo se llama tu proyecto
    .number = el número de la ronda; sin él, la única
command-grants-list = Mira qué rondas de ayudas hay, o una con todo lo que se pidió.
    .number = el número de la ronda; sin él, las últimas
command-grants-vote = Vota por los proyectos que quieres, con sus letras; cuenta lo último que digas.
    .details = Solo con el número ves tu propio voto, y nadie más. En una ronda que iguala donaciones, así das: A=5 C=2.
    .number = el número de la ronda; sin él, la única
    .ballot = las letras de todos los que quieres
command-grants-give = Da a proyectos de una ronda que iguala donaciones; de cada uno vale lo último.
    .details = Sale de lo que tienes y espera hasta el final de la ronda; hasta entonces puedes cambiarlo, o recuperarlo con none. Solo con el número ves lo que das.
    .number = el número de la ronda; sin él, la única
    .value = cuánto a cuál: A=5 C=2, o none
command-grants-results = Mira qué recibe ayuda y con cuántos votos, y qué les faltó a los demás.
    .number = el número de la ronda; sin él, la última
command-grants-export = Obtén una ronda terminada como archivo .pb, que los programas públicos vuelven a contar.
    .details = Las papeletas están bajo números que no nombran a nadie.
    .number = el número de la ronda; sin él, la última

## La segunda mitad de una ayuda grande

ask-grant-report = ¿Qué salió de ello? Lo leen todos aquí. Responde a este mensaje en pocas palabras, o di: cancelar.
grants-report-button = Contarlo
grants-half-asked = La otra mitad de { $title }, { $amount }, queda guardada hasta { $until }. { $who }, cuéntanos qué salió de ello y se paga dos días después, si no se oponen suficientes. { $button }  o: { $typed }
grants-half = { $title } se paga en dos mitades. La segunda, { $amount }: { $why }
grant-no-report = Di qué salió de ello, por ejemplo { $typed }
grant-nothing-to-report = No te espera ninguna segunda mitad de una ayuda. En cuanto haya una, te preguntaré.
grant-no-report-awaited = En { $number } nada espera a que cuentes algo.
grant-reported-already = Ya contaste lo de { $title }: { $why }
grant-which-report = ¿Cuál? { $commands }
command-grants-report = Cuenta qué salió de tu ayuda, para que se pague la segunda mitad.
    .details = Lo leen todos y pueden oponerse hasta entonces; se paga dos días después. Si tienes varias, empieza por el título: Horno: está hecho.
    .number = el número de la ronda; sin él, la única
    .words = qué salió de ello

## Uno o el otro

grants-not-with = { " " }(solo uno: este o { $others })
grants-not-with-waits = Será solo uno, este o { $other }, en cuanto { $who } también lo diga: { $typed }
grants-rule-not-with = De dos que se excluyen se financia uno como mucho: { $gifts ->
    [0] el que va primero en el recuento.
   *[other] aquel cuyas parejas de donaciones suman más.
 }
grants-why-other = { $letter } { $title }, { $amount }, no recibe ayuda: solo uno, este o { $others }.
grants-why-other-gifts = { $letter } { $title } no recibe nada: solo uno, este o { $others }. Sus donaciones, { $gifts }, vuelven.
grant-not-with-whom = Nadie pide nada para «{ $given }» en esta ronda.

grants-counting = Estoy contando { $gifts ->
    [0] { $count } votos
   *[other] lo que dieron { $count } personas
 } de { $number }. El resultado llega en un momento.

grants-thanks-few = { $number }: gracias «{ $title }»: { $paid } de { $budget } pagados.  { $reference }

## Cancelada


grants-called-off = { $number }: las ayudas «{ $title }» se cancelan, y lo guardado para ellas vuelve a estar libre.{ $some ->
    [0] { "" }
   *[other] { " " }De vuelta con quienes dieron: { $back }.
 }
grant-cancel-not-yours = { $who } propuso { $number } y puede cancelarla antes del primer voto. Los demás lo someten a votación: { $stop }
grant-cancel-begun = En { $number } ya se ha votado o dado algo, así que cancelarla requiere una votación: { $stop }
command-grants-cancel = Cancela una ronda que propusiste, antes del primer voto.
    .details = Después hace falta una votación: proposal stop, con el número de su propuesta.
    .number = el número de la ronda; sin él, la única
grants-stop-first = { $number } ha acabado y aún no se { $counted ->
    [0] cuenta
   *[other] paga
}: { $stop }, la votación para pararla, salió adelante y va primero.

## What is kept of somebody

kept-application = Solicitaste
kept-gift = Das en una ronda de ayudas
