# Quién vota por quién.

delegate-given = { $who } vota por ti desde ahora donde no votes tú, hasta { $until }. { $none } lo termina.
delegate-received = { $who } te deja votar en su lugar donde no vote. { $show } dice de quién llevas la voz.
delegate-to-self = Tu voz ya es tuya.
delegate-already = { $who } ya vota por ti.
delegate-to-nobody = Nadie vota por ti. Deja que alguien lo haga: { $to }
delegate-ended = { $who } ya no vota por ti.
delegate-mine = { $who } vota por ti hasta { $until }.
delegate-mine-none = Nadie vota por ti. Deja que alguien lo haga: { $to }
delegate-carried = { $count ->
    [one] Llevas 1 voz además de la tuya: { $who }
   *[other] Llevas { $count } voces además de la tuya: { $who }
 }
delegate-ends-year = Casi ha pasado un año: { $who } vota por ti hasta { $until }. Si ha de seguir, termínalo y dalo de nuevo: { $again }
delegate-ends-missed = { $who } faltó a tres votaciones y vota por ti hasta { $until }. Si ha de seguir, termínalo y dalo de nuevo: { $again }
delegate-over = { $who } ya no vota por ti. Si alguien ha de hacerlo: { $to }
command-delegate-to = Deja que alguien vote por ti, donde se sabe quién puede votar y tú no votas.
    .details = Lo que esa persona delega va también. Termina tras un año, o tras tres votaciones a las que faltó.
    .member = quién vota por ti
command-delegate-none = Que nadie vote ya por ti.
command-delegate-show = Mira quién vota por ti y de quién llevas la voz.
