# The words of votes: what every kind of them says.

vote-asked = { $number }: { $question }
vote-is-closed = Esta votación ha terminado.
vote-is-cancelled = Esta votación se canceló.
vote-who-room = Todo el mundo aquí puede votar.
vote-who-members = { $count ->
    [one] 1 persona puede votar.
   *[other] { $count } personas pueden votar.
 }
vote-picks = { $all ->
    [1] Elige tantas como quieras.
   *[other] { $count ->
        [one] Elige una.
       *[other] Elige hasta { $count }.
    }
 }
vote-by-ranked = Ponlas en orden, la mejor primero. La que tiene menos votos sale, y sus votos pasan a la siguiente.
vote-by-schulze = Ponlas en orden, la mejor primero, con = entre iguales. Cada una se compara con cada otra, y gana la más fuerte (Schulze).
vote-by-stv = { $seats ->
    [one] Ponlas en orden, la mejor primero. Hay 1 puesto.
   *[other] Ponlas en orden, la mejor primero. Hay { $seats } puestos; los votos que sobran pasan en parte a la siguiente (STV, weighted inclusive Gregory).
 }
vote-quorum = { $count ->
    [one] Cuenta si vota al menos 1 persona.
   *[other] Cuenta si votan al menos { $count }.
 }
vote-quorum-own = { $count ->
    [one] Cuenta si vota por sí misma al menos 1 persona.
   *[other] Cuenta si votan por sí mismas al menos { $count } personas.
 }
vote-abstain-apart = Quien se abstiene no cuenta para eso.
vote-tie-named = Si hay empate, digo cuáles empataron, y así queda.
vote-who-role = { $count ->
    [one] Puede votar 1 persona: { $role }.
   *[other] Pueden votar { $count } personas: { $role }.
 }
vote-role-treasurer = quienes llevan la caja
vote-role-steward = quienes están en el equipo de apoyo
vote-picks-least = Elige de { $least } a { $count }.
vote-by-dates = Para cada fecha di sí, si hace falta o no. Gana la que tiene menos noes, luego la que tiene más síes, luego la más cercana.
vote-date-counts = { $yes } sí, { $maybe } si hace falta, { $no } no
vote-blocked = { $count ->
    [one] 1 veto.
   *[other] { $count } vetos.
 }
vote-consent = Un veto detiene la propuesta; di también por qué.
vote-change-no = Lo que digas queda.
vote-early = Se cierra en cuanto ya nada pueda cambiar.
vote-add = En la primera mitad del tiempo puedes añadir opciones.
vote-add-button = Añadir una opción
vote-reasons-asked = Di también por qué.
vote-reasons-needed = Cada voto necesita una razón.
vote-reasons-off = No se aceptan razones.
vote-tie-older = Si hay empate, vale la que se propuso primero.
vote-tie-draw = Si hay empate, se decide por sorteo.
vote-tie-as-it-was = Si hay empate, queda como estaba.
vote-tie-reopen = Si hay empate, sigue una vez más.
vote-reopened = { $number } quedó en empate: { $question } { $tied }. Sigue hasta { $until }, y lo que dijiste vale hasta que lo cambies.
vote-reopened-hidden = { $number } quedó en empate: { $question } Sigue hasta { $until }, y lo que dijiste vale hasta que lo cambies.
vote-everybody = Ya ha votado todo el mundo, así que { $number } se cierra { $until }, si nadie cambia su voto.
vote-counted-final = Tu voto en { $number }: { $choice }. Queda así.
vote-is-final = En { $number } lo que se dice queda, y dijiste: { $choice }
vote-needs-reason = Eso necesita una razón. Dilo así: { $example }
vote-takes-no-reason = Esta votación no acepta razones. Di solo tu voto.
ballot-block = veto
ballot-words-block = veto, bloqueo
ballot-words-maybe = si hace falta, quizás, quizá
ballot-date-y = { $date }: sí
ballot-date-m = { $date }: si hace falta
ballot-date-n = { $date }: no
ballot-too-few = Elige al menos { $least } aquí. Como { $example }
result-blocked = { $number } quedó vetada: { $question } { $yes } sí, { $no } no, abstenciones: { $abstain }.
result-won-date = { $number }: { $question } { $won }: { $counts }.
result-calendar = La fecha para tu calendario
result-between-older = { $tied } empataron; vale la que se propuso primero.
result-between-draw = { $tied } empataron; se decidió por sorteo.
result-as-it-was = Queda como estaba.
result-voices = { $count ->
    [one] 1 voz fue delegada.
   *[other] { $count } voces fueron delegadas.
 }
result-voices-lost = { $count ->
    [one] 1 voz delegada no llegó a nadie que votara.
   *[other] { $count } voces delegadas no llegaron a nadie que votara.
 }
result-voices-over = { $count ->
    [one] Se delegó 1 voz más de las que se podían llevar: nadie lleva más de { $most } además de la suya.
   *[other] Se delegaron { $count } voces más de las que se podían llevar: nadie lleva más de { $most } además de la suya.
 }
why-passed = { $who } votó también por: { $voices }
why-lost = No llegaron a nadie que votara: { $voices }
why-over = { $who } lleva { $most } además de la suya y no pudo llevar: { $voices }
why-left = { $count ->
    [one] Ya no estaba aquí al cierre, y por eso quedó fuera antes del recuento: { $options }.
   *[other] Ya no estaban aquí al cierre, y por eso quedaron fuera antes del recuento: { $options }.
 }
why-one-person = { $one } y { $other } son ya la misma persona, y cuenta como { $other }.
why-drawn = Sorteado en el orden { $order }, con la semilla { $seed }, cuyo sha256 se anotó al abrirse: { $seal }
why-equal-drawn = Empatadas en el último lugar: { $options }; el sorteo dice cuál sale.
why-date = { $date }: { $yes } sí, { $maybe } si hace falta, { $no } no

vote-tie-drawn = Los empates se sortean, también el de quién sale.
vote-candidates-gone = Quien ya no esté aquí al cierre queda fuera, y sus votos pasan a la siguiente opción.
vote-fresh = { $count ->
    [one] Una de las personas que pueden votar es nueva en los últimos 30 días.
   *[other] { $count } de las personas que pueden votar son nuevas en los últimos 30 días.
 }
vote-passes-more = Se aprueba si más dicen sí que no. Si hay empate, queda como está.
vote-passes-share =
    Se aprueba si { $above ->
        [1] más de
       *[other] al menos
     } { $share } { $base ->
        [0] de quienes dicen sí o no
        [1] de quienes votan
       *[other] de quienes pueden votar
     } dicen sí.
vote-closes = Termina { $until }.
vote-stands = { $yes } sí, { $no } no, abstenciones: { $abstain }.
vote-reminder = { $number }: { $question } { $count ->
    [0] Se cierra { $until }: { $typed }
    [one] Falta un voto. Se cierra { $until }: { $typed }
   *[other] Faltan { $count } votos. Se cierra { $until }: { $typed }
 }
vote-cast = { $count ->
    [one] 1 voto hasta ahora.
   *[other] { $count } votos hasta ahora.
 }
vote-in-words = Dilo así: { $example }
vote-or-typed = { "  " }o: { $example }
vote-native-how = Con palabras: { $example }. Vale lo que yo cuento: { $show }
ballot-yes = sí
ballot-yes-button = Sí
ballot-words-yes = sí, si
ballot-no = no
ballot-no-button = No
ballot-words-no = no
ballot-abstain = abstención
ballot-abstain-button = Abstención
ballot-words-abstain = abstención, abstencion, abstengo
ballot-words-if = si
ballot-words-condition = si, solo si, sólo si, pero solo si, pero si, siempre que, siempre y cuando, a menos que, a condición, con la condición, con tal de que, mientras, depende
ballot-words-doubtful = no sé, no lo sé, no hay problema, no hay problemas, no hay ningún problema, no hay inconveniente, no hay objeción, no tengo problema, no tengo ningún problema, no tengo inconveniente, no tengo ni idea, no tengo idea, no tengo opinión, no tengo objeción, no tengo nada en contra, no veo problema, no veo inconveniente, no veo por qué no, no pasa nada, no importa, no me importa, no me molesta, no me opongo, no me parece mal, no es mala idea, no está mal, no estoy segura, no estoy seguro, no estoy en contra, no opino, no entiendo, no me decido, no hay duda, no cabe duda, no problem, sí o no, si o no, no o sí
ballot-words-none = ninguna, ninguno, nada, retirar, retiro
ballot-words-and = y, e
ballot-words-none-of-them = ninguna de ellas, ninguna fecha, ninguna me va, ninguna me viene bien
ballot-words-all-of-them = todas, ambas, todas las fechas, las dos, cualquiera, todas me van
vote-counted = Tu voto en { $number }: { $choice }{ $instead }. Puedes cambiarlo hasta { $until }.
vote-instead = , en lugar de { $before }
vote-instead-elsewhere = , en lugar de { $before }, que dijiste en { $platform }
vote-taken-back = Tu voto en { $number } queda retirado.
vote-own = { $number }: { $question } Votaste: { $choice }{ $reason }
vote-own-none = { $number }: { $question } Aún no has votado. Dilo así: { $example }
vote-own-none-over = { $number }: { $question } No votaste.
vote-over = { $number } terminó { $at }. { $why } muestra el resultado.
vote-called-off = { $number } se canceló { $at }: { $why }
vote-not-on-roll = Quienes pueden votar en { $number } se fijaron al abrirla: { $count }, y no estabas en la lista.
vote-came-later = { $number } es para quienes ya estaban aquí antes de la pregunta.
vote-not-there = { $number } es para quienes están en la sala.
vote-goes-on = Estuve fuera un rato, así que { $number } sigue hasta { $until }.
rank-button = Poner en orden
rank-nothing-yet = { $number }: { $question } ¿Cuál va primero?
rank-so-far = { $number }: { $question } Hasta ahora: { $order }. { $left ->
    [0] { "" }
   *[other] ¿Cuál sigue?
 }
rank-back = Atrás
rank-done = Listo
rank-not-ranked = { $number } no se pone en orden. { $vote } muestra tu voto.
rank-unreadable = No puedo leer «{ $given }» como un orden. Empieza con { $example }
no-such-vote = No hay votación { $number }. { $list } muestra cuáles hay.
vote-waits-for-seconds = { $number } todavía espera apoyo, así que aún no hay votación: { $second }
vote-of-election-later = En la elección { $number } no se vota ahora: { $show } muestra quién se presenta y cuándo empieza la votación.
vote-not-of-proposal = { $number } es una propuesta y no hay votación sobre ella: { $show }
vote-is-of-gifts = En { $number } no se vota, todos pueden dar: { $give }
vote-by-points = Reparte { $points } puntos entre otros, por su nombre.
ballot-points-none = nadie
points-unreadable = { $why ->
    [1] Eso suma más que tus { $points } puntos.{ " " }
    [2] Los puntos son para otros, y uno de esos nombres es el tuyo.{ " " }
    [3] Alguien aparece dos veces.{ " " }
    [4] Así nadie recibe puntos.{ " " }
    [5] Uno de esos nombres no es el de una sola persona que pueda votar aquí.{ " " }
   *[other] { "" }
 }Di por su nombre quién recibe cuántos de tus { $points } puntos, como { $example }
no-open-vote = No hay ninguna votación abierta. Pregunta algo: { $new }
ask-vote = ¿Qué votación? Di su número, o di: cancelar.
which-vote = Hay varias abiertas. ¿Cuál? { $commands }
ballot-yesno-unreadable = «{ $given }» no es un voto aquí. Di sí, no o abstención, por ejemplo { $example }
ballot-unreadable = «{ $given }» no es un voto aquí. Di una letra de { $first } a { $last }, por ejemplo { $example }; la razón va tras dos puntos: { $reason }
ballot-unreadable-alone = «{ $given }» no es un voto aquí. Di una letra de { $first } a { $last }, por ejemplo { $example }
ballot-pressed-too-many = { $most ->
    [one] Aquí solo se puede elegir una.
   *[other] Aquí se pueden elegir hasta { $most }.
 }
ballot-too-many = { $most ->
    [one] Aquí solo se puede elegir una.
   *[other] Aquí se pueden elegir hasta { $most }.
 } Como { $example }
ballot-no-equals = Aquí cada una tiene su propio lugar, por ejemplo { $example }
ballot-two-readings = Eso es la letra de una y el nombre de otra. ¿Cuál? { $buttons }
ballot-two-answers = Eso dice las dos cosas. ¿Cuál de las dos? { $buttons } Un motivo va después de dos puntos: { $reason }
result-nobody = { $number }: { $question } Nadie votó.
result-nobody-left = { $number }: { $question } De quienes recibieron votos ya no queda nadie aquí.
result-no-quorum = { $number } no está decidida: { $question } { $cast ->
    [one] Votó 1 persona
   *[other] Votaron { $cast } personas
 }{ $apart ->
    [0] { "" }
    [one] , sin contar 1 abstención
   *[other] , sin contar { $apart } abstenciones
 }, y hacen falta { $needed }.
result-passed = { $number } se aprobó: { $question } { $yes } sí, { $no } no, abstenciones: { $abstain }.
result-failed = { $number } no se aprobó: { $question } { $yes } sí, { $no } no, abstenciones: { $abstain }.
result-yes = { $number }: { $question } Sí. { $yes } sí, { $no } no, abstenciones: { $abstain }.
result-no = { $number }: { $question } No. { $yes } sí, { $no } no, abstenciones: { $abstain }.
result-equal = { $number }: { $question } Empate. { $yes } sí, { $no } no, abstenciones: { $abstain }.
result-won = { $number }: { $question } { $won }, con { $votes } de { $cast }.
result-won-ranked = { $number }: { $question } { $won }, tras contar { $cast ->
    [one] 1 voto.
   *[other] { $cast } votos.
 }
result-tie = { $number }: { $question } Empate: { $tied }.
result-tie-besides = Empate por lo que queda: { $tied }.
result-counts = Votos: { $counts }.
result-roll = { $cast ->
    [one] Votó
   *[other] Votaron
 } { $cast } de { $count }.
why-button = Por qué
why-what = ¿Por qué qué? Di { $vote } para una votación, o { $entry } para un asiento.
why-not-yours = No hay ningún asiento { $reference } en el que participaras.
why-by-rule = una regla
why-by-host = quien aloja el bot
why-account-other = la comunidad
why-account-treasury = la caja
why-kind-tip = { $reference }, { $at }: un regalo de { $who }{ $memo }
why-kind-request = { $reference }, { $at }: un pago que se pidió, de { $who }{ $memo }
why-kind-rain = { $reference }, { $at }: lluvia de { $who }{ $memo }
why-kind-reaction = { $reference }, { $at }: un regalo con una reacción de { $who }{ $memo }
why-kind-undo = { $reference }, { $at }: retirado por { $who }{ $memo }
why-kind-refund = { $reference }, { $at }: devuelto por { $who }{ $memo }
why-kind-restart = { $reference }, { $at }: retirado por una moneda nueva, por { $who }{ $memo }
why-kind-mint = { $reference }, { $at }: emisión nueva, por { $who }{ $memo }
why-kind-starter = { $reference }, { $at }: para empezar, por { $who }{ $memo }
why-kind-burn = { $reference }, { $at }: destruido por { $who }{ $memo }
why-kind-reverse = { $reference }, { $at }: revertido por { $who }{ $memo }
why-kind-adjust = { $reference }, { $at }: puesto en la caja por { $who }{ $memo }
why-kind-import = { $reference }, { $at }: traído de antes, por { $who }{ $memo }
why-kind-donate = { $reference }, { $at }: dado a la caja por { $who }{ $memo }
why-kind-record = { $reference }, { $at }: una anotación, por { $who }{ $memo }
why-entry-line = { $who }: { $amount }
why-corrects = Devuelve { $reference }.
why-taken-back = Devuelto con { $reference }, { $at }.
why-cancelled = { $by ->
    [0] { $number } se canceló
   *[other] { $who } canceló { $number }
 }: { $question }{ $some ->
    [0] { "" }
   *[other] { " " }({ $reason })
 }
why-reopened = Quedó en empate y siguió el { $at }.
why-went-on = Cuando debía terminar yo no estaba, así que siguió el { $at }.
result-date-earlier = Igualada con { $tied }; vale la más temprana.
why-when = { $who } lo preguntó el { $opened }; terminó el { $closed }.
why-when-round = { $who } propuso la ronda; se votó del { $opened } al { $closed }.
why-yesno = { $base ->
    [one] Aquí cuenta 1 voto
   *[other] Aquí cuentan { $base } votos
 }, y { $needed ->
    [one] hacía falta 1 sí.
   *[other] hacían falta { $needed } síes.
 }
why-round = Ronda { $round }: { $votes }.
why-exhausted = { $count ->
    [one] 1 voto no nombra ninguna.
   *[other] { $count } votos no nombran ninguna.
 }
why-exhausted-weight = Votos que ya no van a nadie: { $weight }.
why-equal-last = Empatadas en el último lugar: { $options }; sale la que se nombró después.
why-gone = Fuera: { $options }.
why-elected = Elegidas: { $options }.
why-surplus = { $option } pasa { $surplus }.
why-quota = { $seats ->
    [one] 1 puesto
   *[other] { $seats } puestos
 }; para cada uno { $quota ->
    [one] hace falta 1 voto.
   *[other] hacen falta { $quota } votos.
 }
why-pair = Par
why-before = Preferida
why-path = Camino más fuerte
why-schulze = De cada dos: cuántos ponen una antes que la otra, y el camino más fuerte de una a otra, en ambos sentidos.
why-order = En orden: { $order }
why-reason = { $who }, por { $choice }: { $reason }
why-who = Quién votó qué: { $voters }
vote-button = Votar
vote-or-alone = { "  " }o, solo a mí: { $example }
vote-turnout = { $count ->
    [one] Ha votado 1 persona.
   *[other] Han votado { $count } personas.
 }
vote-is-secret = Secreta: votas solo conmigo, y las cifras llegan al cierre. Hasta entonces podría mirar quien me aloja; después los votos quedan sin nombres y ya nadie puede. Recibes un comprobante, que se puede mostrar a otras personas.
vote-is-hidden = Votas solo conmigo; las cifras, y quién votó qué, se muestran al cierre.
vote-in-private = Un voto en { $number } es solo para mí. Escríbeme en privado, o di { $typed } y te escribo yo.
vote-sheet-none = Aún no has votado.
vote-sheet-never = No votaste.
vote-sheet-own = Votaste: { $choice }
vote-sheet-secret = Votaste: { $choice }. Comprobante: { $receipt }
vote-sheet-over = Ya terminó, y ya no sé quién votó qué. Lo que se contó se puede comprobar con tu comprobante.
vote-secret-counted = En { $number } votaste: { $choice }. { $why ->
    [0] Nadie lo ve antes del cierre.
   *[other] Nadie lo ve antes del cierre; un motivo se muestra entonces, sin tu nombre.
 } Comprobante: { $receipt }
    Puedes cambiarlo hasta { $until }; si lo cambias, recibes otro comprobante en lugar de este.
vote-secret-changed = En { $number } tu voto es ahora: { $choice }. Nuevo comprobante: { $receipt }
    { $void } Puedes cambiarlo hasta { $until }.
ballot-gone = (ya no está)
receipt-gone = (ya no vale)
secret-ballot-unreadable = No puedo leer eso como un voto aquí. Dilo así: { $example }
vote-key-lost = { $number } queda cancelada: { $question } La clave de sus votos se perdió, así que nadie puede contarlos ni leerlos. Vuelve a preguntar si aún importa.
secret-voters-head = { $number }: { $question } Es secreta. { $count ->
    [one] 1 voto.
   *[other] { $count } votos.
 }
secret-voters-roll = Podían votar: { $who }
receipt-not-yet = { $number } sigue abierta. Un comprobante se puede comprobar tras el cierre: { $at }.
receipt-counted = Ese comprobante está entre lo contado en { $number }, por { $choice }.
receipt-unknown = Ese comprobante no está entre lo contado en { $number }. Un voto que se cambió tiene uno más nuevo.
why-unsigned = Una razón, de alguien: { $reason }
why-secret = Fue secreta. Para ver si tu voto se contó: { $check }
command-vote = Vota, cambia tu voto o mira qué votaste.
    .details = Vale lo último que digas. Solo con el número ves tu propio voto, y nadie más lo ve.
    .number = el número; si se omite, la única abierta
    .ballot = las letras, o sí, no, abstención; una razón tras dos puntos
command-rank = Pon en orden las opciones de una votación, una tras otra.
    .number = el número de la votación
    .order = el orden hasta ahora, como B>A
poll-chart-button = Imagen
poll-chart-open = { $number } sigue abierta. Habrá una imagen cuando termine: { $until }.
poll-chart-none = Nadie votó en { $number }, o se canceló, así que no hay nada que dibujar.
command-poll-chart = Mira el resultado de una votación en una imagen.
    .number = el número de la votación
command-why = Mira paso a paso cómo se contó una votación, o por qué hay un asiento.
    .details = De un asiento: quién, cuándo, para qué, por qué regla, y si se devolvió. Quien no participó solo lo ve si lleva la caja, y eso queda anotado.
    .number = el número de la votación
    .entry = un asiento, por su referencia
    .about = qué parte, por ejemplo un proyecto
secret-ballot-stays = Un voto secreto no se puede retirar, solo cambiar hasta que cierre.
poll-chart-dates = Las fechas se cuentan en palabras, no en una imagen: { $why }
poll-chart-points = Quién recibió cuánto se cuenta en palabras, no en una imagen: { $results }

vote-or-question = Una votación y una pregunta para ti tienen el número { $number }. { $vote } es para la votación, { $answer } para la pregunta.
vote-none-to-take-back = No tienes en { $number } ningún voto que retirar.
vote-void = El anterior ya no vale.
vote-void-elsewhere = El anterior, de { $platform }, ya no vale.
vote-joined = En { $number } votaste dos veces, y como una sola persona tienes un voto. Cuenta el último, de { $platform }: { $later }. Ya no: { $earlier }.
vote-joined-first = En { $number } votaste dos veces, y como una sola persona tienes un voto. Allí ningún voto se puede cambiar, así que cuenta el primero, de { $platform }: { $earlier }. Ya no: { $later }.
vote-joined-none = En { $number } votaste dos veces, y como una sola persona tienes un voto. Lo último fue retirarlo, en { $platform }. Ya no cuenta: { $earlier }.
vote-joined-secret = En { $number } votaste dos veces, y como una sola persona tienes un voto. Cuenta el último, de { $platform }, y el comprobante del otro ya no vale.
ballot-or-question = Eso puede ser para la votación { $number } o para lo que se te preguntó después. { $vote } es para la votación, { $answer } para la pregunta.
secret-ballot-two-ways = Eso se puede leer de dos maneras, así que no conté nada en { $number }. Pulsa lo que quieres decir, o dilo de otra forma.
vote-none-to-take-back-dates = No tienes en { $number } ningún voto que retirar. Si no te va ninguna fecha, di { $no }.
vote-closes-before-dates = Se cierra { $until }, antes de la primera.

vote-edited = Editar un mensaje no cambia ningún voto: el tuyo en { $number } cuenta como lo dijiste primero. Para cambiarlo, dilo de nuevo: { $again }
vote-edited-stands = Editar un mensaje no cambia ningún voto: el tuyo en { $number } cuenta como lo dijiste primero, y ahí los votos no se cambian.
## What was read as something else

ballot-two-ways = Eso se puede leer de más de una manera, así que no lo he contado. ¿Cuál es? { $buttons }
vote-tie-out = Si varias tienen igual de pocos y quedan otras, sale la que se propuso después.
result-out-later = { $tied } empataban cuando una tenía que salir; salió { $gone }, por proponerse después.
result-out-draw = { $tied } empataban cuando una tenía que salir; por sorteo salió { $gone }.
vote-closes-everybody = Todos han votado: termina una hora después del último cambio, como muy tarde { $until }.
why-key-lost = { $number } se canceló: { $question } La clave de sus votos se había perdido, así que nadie pudo contarlos ni leerlos.
why-key-lost-election = No salió nadie; el cargo quedó como estaba.
vote-key-lost-election = { $number } queda cancelada: { $question } La clave de sus votos se perdió, así que nadie puede contarlos ni leerlos. No sale nadie; el cargo queda como estaba. Abre la elección otra vez si aún la queréis.
secret-voters-erased = Se canceló y sus votos están borrados: no se contaron.
ballot-words-because = porque, pues, ya que
ballot-words-order = primero, luego, y luego, después, segundo, tercero, por último
ballot-block-button = Veto
options-tied = { $count } opciones ({ $first }, …)
vote-surplus-older = Pasa primero el mayor sobrante y, entre iguales, el de la opción propuesta antes.
vote-surplus-draw = Pasa primero el mayor sobrante y, entre iguales, decide el sorteo.
result-out-later-often = { $count } veces hubo empate cuando una tenía que salir, y salió la propuesta después; { $why } dice cuáles.
result-out-draw-often = { $count } veces hubo empate cuando una tenía que salir, y decidió el sorteo; { $why } dice cuáles.
why-equal = Empatadas al final: { $options }.
why-order-together = En orden, cada vez las que ninguna de las restantes vence: { $order }
vote-new-since = Quienes pueden votar en { $number } se fijaron al abrirla: { $count }. Desde entonces esta cuenta se considera nueva, así que no puede votar ahí.
why-when-election = { $who } abrió la elección el { $opened }; se votó del { $began } al { $closed }.
ballot-meant = ¿Te refieres a esto? { $buttons }

# What stands after an option, with its joining colon.
vote-option-count = { "" }: { $count }

## What is kept of somebody

kept-vote = Tu voto
kept-sealed-vote = Votaste, sellado
