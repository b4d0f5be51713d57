# Quién vota por quién.

delegate-given = Desde ahora { $who } vota por ti{ $instead } cuando tú no votes, hasta el { $until }. { $none } lo termina.
delegate-received = { $who } te da su voz, para cuando no vote. { $show } dice de quién llevas la voz.
delegate-to-self = Tu voz ya es tuya.
delegate-already = { $who } ya vota por ti.
delegate-to-nobody = Nadie vota por ti. Para que alguien lo haga: { $to }
delegate-ended = { $who } ya no vota por ti.
delegate-mine = { $who } vota por ti hasta el { $until }.
delegate-mine-none = Nadie vota por ti. Para que alguien lo haga: { $to }
delegate-carried = { $count ->
    [one] Llevas 1 voz además de la tuya: { $who }
   *[other] Llevas { $count } voces además de la tuya: { $who }
 }
delegate-ends-year = Casi ha pasado un año: { $who } vota por ti hasta el { $until }. Si quieres que siga, termínalo y delega de nuevo: { $again }
delegate-ends-missed = { $who } faltó a tres votaciones y vota por ti hasta el { $until }. Si quieres que siga, termínalo y delega de nuevo: { $again }
delegate-over = { $who } ya no vota por ti. Para que lo haga alguien más: { $to }
command-delegate-to = Deja que alguien vote por ti, donde se sabe quién puede votar y tú no votas.
    .details = Lo que esa persona delega va incluido. Termina tras un año, o tras tres votaciones a las que faltó.
    .member = quién vota por ti
command-delegate-none = Que ya nadie vote por ti.
command-delegate-show = Mira quién vota por ti y de quién llevas la voz.
delegate-on = Desde ahí la voz pasa más allá: donde vote { $who }, cuenta con la suya.
delegate-many = { $who } ya lleva { $count } voces. En cada votación cuentan con la suya como mucho una décima parte de quienes pueden votar, o dos; las demás no cuentan para nadie.
delegate-most = En cada votación cuentan con la tuya como mucho una décima parte de quienes pueden votar, o dos; las demás no cuentan para nadie.
delegate-instead = { " " }en lugar de { $before }
delegate-joined = Habías dado tu voz a dos personas. Ahora la lleva { $later }, a quien nombraste después, y ya no { $earlier }.
delegate-gone = Quien votaba por ti ya no es de aquí, así que ahora no vota nadie por ti. Si alguien debe hacerlo: { $to }
delegate-not-here = { $who } no está en ninguna de nuestras salas, así que no podría votar por ti.
delegate-mine-left = { $who } no está ahora en ninguna de nuestras salas, así que no puede votar por ti. Otra persona: { $to }
delegate-circle = Tu voz vuelve a ti en círculo, pasando por { $who }. Donde no vote nadie del círculo, no cuenta ninguna de sus voces.
delegate-quorum = Donde tiene que votar un mínimo de personas, para eso solo cuenta quien vota en persona.

## What is kept of somebody

kept-delegation = Vota por ti, hasta
kept-delegation-by = Votas por
