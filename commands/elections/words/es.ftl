# Las palabras de las elecciones.

elect-in-private = Abre una elección en la sala donde la gente se va a presentar.
elect-open-already = { $number } ya es una elección para { $role }. Deja que termine antes.
elect-too-few = { $count ->
    [0] Nadie podría votar todavía sobre { $role }, y para elegir hacen falta { $least }.
    [one] Solo una persona podría votar todavía sobre { $role }, y para elegir hacen falta { $least }.
   *[other] Solo { $count } podrían votar todavía sobre { $role }, y para elegir hacen falta { $least }.
 } Puede votar quien estuvo desde el principio o es de la casa desde hace 14 días.
elect-term-unreadable = No puedo leer «{ $given }» como un mandato. De 7 días a 5 años, como term=1y.
elect-preview = ¿Abrir una elección para { $role }?
elect-preview-rules = Durante tres días se puede presentar quien quiera; después hay una votación secreta de tres días, o de siete si entre quienes pueden votar hay mucha gente nueva. Cuenta si votan al menos { $least }. Los empates se sortean. Quien gana tiene el cargo al cierre, y quien lo tiene ahora deja de tenerlo.
elect-open-button = Abrirla
election-seats = { $seats ->
    [one] Se elige a una persona.
   *[other] Se elige a { $seats } personas.
 }
election-term = { $count ->
    [365] Por un año.
    [one] Por un día.
   *[other] Por { $count } días.
 }
election-head = { $number }: elección para { $role }.
election-standing = Se presentan: { $who }.
election-nobody-yet = Aún no se presenta nadie.
election-is-empty = No se eligió a nadie. La elección ya terminó.
election-voting = Se vota: { $vote }
election-closed = Ha terminado: { $why }
election-until = Puedes presentarte hasta { $until }; después hay una votación secreta.
election-draw = Los empates se sortean, y el sorteo ya está sellado: { $draw }
election-stand-button = Presentarme
election-or-other = { "  " }o propón a alguien: { $typed }
election-question = ¿Quién asume { $role }?
election-question-one = ¿Asume { $who } { $role }?
election-again = En { $number } no se presentó nadie. Puedes presentarte para { $role } hasta { $until }; si nadie lo hace, queda como está.
election-stays-empty = En { $number } tampoco se presentó nadie, así que no hay nadie para { $role }, y queda como está.
election-too-few = { $number } termina sin votación: { $count ->
    [0] nadie podría votar, y hacen falta tres.
    [one] solo una persona podría votar, y hacen falta tres.
   *[other] solo { $count } podrían votar, y hacen falta tres.
 } Para { $role } todo queda como está.
election-key-lost = { $number } queda cancelada: se perdió su sorteo sellado. Ábrela otra vez si aún quieren elegir para { $role }.
election-goes-on = Estuve fuera un rato, así que puedes presentarte en { $number } hasta { $until }.
election-drawn = La semilla del sorteo fue { $seed }
election-gone = { $count ->
    [one] { $who } ya no está aquí, y por eso quedó fuera.
   *[other] { $who } ya no están aquí, y por eso quedaron fuera.
 }
election-elected = { $count ->
    [one] Para { $role } queda { $who }.
   *[other] Para { $role } quedan { $who }.
 }
election-as-it-was = No hay nadie para { $role }; queda como estaba.
election-reminder = El mandato de { $who } para { $role } termina { $until }. { $open } abre una elección.
election-over = El mandato de { $who } para { $role } ha terminado. { $open } abre una elección.
elect-you-stand = Te presentas en { $number }. Hasta { $until } puedes retirarte.
elect-stands-already = { $mine ->
    [1] Ya te presentas.
   *[other] { $who } ya se presenta.
 }
elect-too-many = Ya se presentan { $most }, y en una papeleta no caben más.
elect-newcomer = { $mine ->
    [1] Solo puede presentarse quien es de la casa. La moderación puede responder por ti.
   *[other] Solo puede presentarse quien es de la casa. La moderación puede responder por { $who }.
 }
elect-proposed = { $asker } te propone para { $role } (elección { $number }). ¿Te presentas? { $yes } { $no }
elect-accept-button = Me presento
elect-asked = Le he preguntado a { $who }.
elect-declined = { $payer } no se presenta.
elect-lapsed = { $payer } no ha dicho si se presenta.
elect-withdrawn = Ya no te presentas en { $number }.
elect-stands-not = No te presentas en { $number }.
elect-too-late = Ya nadie puede presentarse en { $number }. { $show } muestra quién se presenta.
no-such-election = No hay una elección { $number }.
no-open-election = Ahora no hay ninguna elección en la que presentarse. La moderación abre una con { $open }
which-election = Hay varias abiertas. ¿Cuál? { $commands }
command-elect-open = Abre una elección: tres días para presentarse y una votación secreta; quien gana tiene el cargo.
    .details = Quien lo tenía deja de tenerlo, y al acabar el mandato el cargo queda libre.
    .role = para qué cargo
    .seats = a cuántos se elige
    .term = por cuánto tiempo, como 1y o 90d
command-elect-stand = Preséntate en una elección, o propón a alguien, a quien se pregunta antes.
    .number = el número de la elección; si se omite, la única abierta
    .who = a quién propones; si se omite, a ti
command-elect-withdraw = Deja de presentarte.
    .number = el número de la elección; si se omite, la única abierta
command-elect-show = Mira quién se presenta en una elección.
    .number = el número de la elección; si se omite, la única abierta
elect-role-treasurer = la caja
elect-role-steward = el equipo de apoyo

# El botón de lo que alguien pidió con otras palabras.

wish-elect-open = Elegir a alguien

## What is kept of somebody

kept-candidate = Te presentas en la elección
