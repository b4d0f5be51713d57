# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Rooms and members

digest = Os livros têm { $entries ->
    [one] { $entries } lançamento
   *[other] { $entries } lançamentos
 } até agora. Quem guardar esta linha pode conferir depois que nenhum foi mudado:
weekly-line = { $weeks ->
    [one] Na última semana
   *[other] Nas últimas { $weeks } semanas
 }, { $people ->
    [one] { $people } pessoa deu
   *[other] { $people } pessoas deram
 } { $amount } em { $gifts ->
    [one] { $gifts } presente
   *[other] { $gifts } presentes
 }.

## In help

setting-digest = De quanto em quanto tempo digo uma linha que prova que os livros não foram mudados.
setting-weekly-line = Se resumo a semana numa linha.
