# Qui vote pour qui.

delegate-given = { $who } vote désormais pour toi{ $instead } là où tu ne votes pas ; fin le { $until }. { $none } y met fin avant.
delegate-received = { $who } te confie sa voix, pour les votes où elle manquerait. { $show } dit de qui tu portes la voix.
delegate-to-self = Ta voix est déjà la tienne.
delegate-already = { $who } vote déjà pour toi.
delegate-to-nobody = Personne ne vote pour toi. Confie ta voix : { $to }
delegate-ended = { $who } ne vote plus pour toi.
delegate-mine = { $who } vote pour toi ; fin le { $until }.
delegate-mine-none = Personne ne vote pour toi. Confie ta voix : { $to }
delegate-carried = { $count ->
    [one] Tu portes { $count } voix en plus de la tienne : { $who }
   *[other] Tu portes { $count } voix en plus de la tienne : { $who }
 }
delegate-ends-year = Un an est presque passé : { $who } vote pour toi ; fin le { $until }. Pour que cela continue, mets-y fin et confie-la de nouveau : { $again }
delegate-ends-missed = { $who } a manqué trois votes et vote pour toi ; fin le { $until }. Pour que cela continue, mets-y fin et confie-la de nouveau : { $again }
delegate-over = { $who } ne vote plus pour toi. Si quelqu’un doit le faire : { $to }
command-delegate-to = Laisse quelqu’un voter pour toi, là où l’on sait qui peut voter et où tu ne votes pas.
    .details = Ce que cette personne confie va avec. Cela finit après un an, ou après trois votes qu’elle a manqués.
    .member = qui vote pour toi
command-delegate-none = Que plus personne ne vote pour toi.
command-delegate-show = Vois qui vote pour toi, et de qui tu portes la voix.
delegate-on = De là, la voix est transmise plus loin : là où { $who } vote, elle compte avec la sienne.
delegate-many = { $who } porte déjà { $count } voix. À chaque vote, un dixième au plus de celles et ceux qui peuvent voter, ou deux, compte avec la sienne ; le reste ne compte pour personne.
delegate-most = À chaque vote, un dixième au plus de celles et ceux qui peuvent voter, ou deux, compte avec la tienne ; le reste ne compte pour personne.
delegate-instead = { " " }à la place de { $before }
delegate-joined = Tu avais confié ta voix à deux personnes. C’est maintenant { $later }, ton dernier choix, et plus { $earlier }.
delegate-gone = La personne qui votait pour toi n’est plus connue ici ; plus personne ne le fait. Si quelqu’un doit le faire : { $to }
delegate-not-here = { $who } n’est dans aucun de nos salons et ne pourrait donc pas voter pour toi.
delegate-mine-left = { $who } n’est plus dans aucun de nos salons et ne peut donc pas voter pour toi. Quelqu’un d’autre : { $to }
delegate-circle = Ta voix te revient en cercle, en passant par { $who }. Là où personne d’entre vous ne vote, aucune de vos voix ne compte.
delegate-quorum = Là où il faut assez de votants, seuls comptent pour cela ceux qui votent eux-mêmes.

## What is kept of somebody

kept-delegation = Vote pour toi, jusqu’au
kept-delegation-by = Tu votes pour
