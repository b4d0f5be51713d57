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
 } ({ $code }), tal como aparecem aqui. Não pode provar que não há outros. Guarde estas linhas num arquivo: verify_proof.py as confere.
prove-no-digest = Ainda não foi publicado nenhum resumo com que se possa provar algo. Quem modera ativa: { $command }
prove-nothing = No último resumo ({ $code }) não há nenhum lançamento assim que só você possa mostrar.

## The books as files

books-file-csv = { $parts ->
    [1] Os livros como tabela
   *[other] Os livros como tabela, parte { $part } de { $parts }
 }
books-file-beancount = { $parts ->
    [1] Os livros como diário para o Beancount
   *[other] Os livros como diário para o Beancount, parte { $part } de { $parts }
 }
books-file-hledger = { $parts ->
    [1] Os livros como diário para o hledger
   *[other] Os livros como diário para o hledger, parte { $part } de { $parts }
 }
books-file-jsonl = { $parts ->
    [1] Os livros como linhas de JSON
   *[other] Os livros como linhas de JSON, parte { $part } de { $parts }
 }
books-month = Os livros de { $month }, já que você cuida do caixa aqui. Para não receber mais: { $off }
export-monthly-on = Você recebe os livros todo mês enquanto cuidar do caixa aqui.
export-monthly-off = Os livros não chegam mais sozinhos. Você pode pedi-los quando quiser.
export-community-large = Isso é mais do que cabe em uma mensagem. Uma parte menor: { $month }. Quem me hospeda pode extrair tudo.
export-month-csv = Um único mês vem só como tabela: { $csv }
month-unreadable = “{ $given }” não é um mês. Escreva assim: junho ou 2026-01.
export-nothing = Ainda não entrou nada no caixa.

## In help

command-me-prove = Receba o que prova que seus lançamentos estão no último resumo, para quem quiser conferir.
    .details = Não pode provar que são todos: para isso são necessários os livros inteiros.
    .entry = só este lançamento: a referência dele
    .page = que página dos seus lançamentos
setting-digest = De quanto em quanto tempo digo uma linha que prova que os livros não foram mudados.
setting-weekly-line = Se resumo a semana numa linha.
setting-monthly-books = Se quem cuida do caixa recebe os livros todo mês em um arquivo.
command-export-community = Leve os livros em arquivos: uma tabela, e diários para outros programas.
    .details = Fica anotado que você os levou, e qualquer pessoa pode ler isso em mod audit.
    .form = csv, uma tabela; beancount, hledger: diários; jsonl
    .month = uma tabela deste mês, como junho ou 2026-01; sem isso, tudo
command-export-treasury = Leve os livros do caixa em um arquivo. Qualquer pessoa pode lê-los.
    .form = csv, uma tabela; beancount, hledger: diários; jsonl
command-export-monthly = Escolha se recebe os livros todo mês ou, se modera, o aviso de que estão prontos.
    .value = on ou off
books-month-offered =
    Os livros de { $month } estão prontos para quem modera { $home }. { $button }  ou: { $get }
    Para não ler mais isto: { $off }
books-get = Receber
export-monthly-offered = No dia primeiro, se o mês anterior teve movimento, eu aviso, enquanto você moderar aqui, que os livros estão prontos.
