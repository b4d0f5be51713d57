# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Rooms and members

digest = Livros conferidos: { $entries ->
    [one] { $entries } lançamento
   *[other] { $entries } lançamentos
 }, tudo certo. { $code }
digest-last = Livros conferidos: os últimos { $checked } de { $entries } lançamentos, tudo certo. { $code }
digest-broken = Livros conferidos: algo não está certo. O lançamento { $entry } já não está como foi registrado, e quem cuida de mim precisa olhar.
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

## Proofs

prove-head = Isto prova que estes lançamentos seus estão no resumo de { $entries ->
    [one] { $entries } lançamento
   *[other] { $entries } lançamentos
 } ({ $code }), tal como aparecem aqui. Não pode provar que não há outros. Guarde estas linhas num arquivo: verify_export.py --proof as confere.
prove-no-digest = Ainda não foi publicado nenhum resumo com que se possa provar algo. Quem modera ativa: { $command }
prove-nothing = No último resumo ({ $code }) não há nenhum lançamento assim que só você possa mostrar.

## In help

command-me-prove = Receba o que prova que seus lançamentos estão no último resumo, para quem quiser conferir.
    .details = Não pode provar que são todos: para isso são precisos os livros inteiros.
    .entry = só este lançamento: a referência dele
    .page = que página dos seus lançamentos
setting-digest = De quanto em quanto tempo digo uma linha que prova que os livros não foram mudados.
setting-weekly-line = Se resumo a semana numa linha.
