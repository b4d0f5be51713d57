# Quem vota por quem.

delegate-given = { $who } vota por ti a partir de agora onde não votares, até { $until }. { $none } termina isso.
delegate-received = { $who } deixa-te votar por si onde não votar. { $show } diz de quem levas a voz.
delegate-to-self = A tua voz já é tua.
delegate-already = { $who } já vota por ti.
delegate-to-nobody = Ninguém vota por ti. Deixa alguém fazê-lo: { $to }
delegate-ended = { $who } já não vota por ti.
delegate-mine = { $who } vota por ti até { $until }.
delegate-mine-none = Ninguém vota por ti. Deixa alguém fazê-lo: { $to }
delegate-carried = { $count ->
    [one] Levas 1 voz além da tua: { $who }
   *[other] Levas { $count } vozes além da tua: { $who }
 }
delegate-ends-year = Passou quase um ano: { $who } vota por ti até { $until }. Se é para continuar, termina e dá de novo: { $again }
delegate-ends-missed = { $who } faltou a três votações e vota por ti até { $until }. Se é para continuar, termina e dá de novo: { $again }
delegate-over = { $who } já não vota por ti. Se alguém o deve fazer: { $to }
command-delegate-to = Deixa alguém votar por ti, onde se sabe quem pode votar e tu não votas.
    .details = O que essa pessoa delega vai junto. Termina ao fim de um ano, ou de três votações a que faltou.
    .member = quem vota por ti
command-delegate-none = Que ninguém vote mais por ti.
command-delegate-show = Vê quem vota por ti, e de quem levas a voz.
