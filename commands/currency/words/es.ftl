# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

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
currency-sealed-limit = Está sellado, { $field }: { $value }. Solo lo cambia una votación. Para proponerlo: { $typed }
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
limit-propose-button = Proponerlo
limit-by-waiting = Como ya hay algo en la caja, los límites de la moneda no cambian en el acto: se espera dos días, o se vota. { $buttons }
limit-sealed = Está sellado, { $field }: { $value }. Solo lo cambia una votación. { $buttons }
limit-oneself = Eres tú. Tu límite puede ponerlo otra persona de la moderación.
limit-newcomer = Como { $to } acaba de llegar, de momento puede usar { $most }.
mint-mutual = Nadie emite ni destruye { $name }: es crédito mutuo, y nace al dar.
mint-oneself = Eres tú. La moderación emite para la caja o para alguien más.
mint-ask = ¿Emitir { $amount } para la caja? Entonces habrá { $out }. { $yes } { $no }
mint-ask-member = ¿Emitir { $amount } para { $to }? Entonces habrá { $out }. { $yes } { $no }
mint-done = { $who } ha emitido { $amount } para la caja. Ahora hay { $out }.  { $reference }
mint-done-member = { $who } ha emitido { $amount } para { $to }. Ahora hay { $out }.  { $reference }
burn-ask = ¿Destruir { $amount } de la caja? Entonces quedará { $left }. { $yes } { $no }
burn-done = { $who } ha destruido { $amount } de la caja. Ahora queda { $left }.  { $reference }
burn-too-much = Está libre en la caja: { $held }. Solo eso se puede destruir.
burn-nothing = La caja está vacía, así que no hay nada que destruir.
starter-given = Has recibido { $amount } para empezar.  { $reference }

## Commands

mint-by-decision = Aquí se decide entre todos si se emite o se destruye, y lo que se emite va a la caja. { $buttons }
mint-propose-button = Proponer emitir { $amount }
burn-propose-button = Proponer destruir { $amount }
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

## In help

topic-currency = La moneda
