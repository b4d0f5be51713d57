# The words of the common purse.

## See it and fill it

treasury-holds = No caixa há { $held }{ $some ->
    [0] .
   *[other] , dos quais reservados: { $reserved }. Livres: { $free }.
 }
treasury-month = Este mês entraram { $came } e saíram { $went }.
treasury-currency = A moeda: { $said }
treasury-mutual = crédito mútuo, que nasce ao dar; todo mundo pode ficar { $limit } abaixo de zero.
treasury-issued = emitida, sem limite; ninguém fica abaixo de zero.
treasury-capped = emitida, no máximo { $cap }; ninguém fica abaixo de zero.
treasury-ceiling = Ninguém pode receber mais quando já tem { $ceiling }.
treasury-sealed = Selado: { $fields }.
treasury-more = Mais: { $more }. Para propor um gasto: { $propose }
treasury-give-button = Dar { $amount } ao caixa
give-where = “{ $words }”: é para onde vai, ou para que serve? { $buttons }
give-fund-button = Ao fundo { $fund }
give-goal-button = Para { $goal }
give-treasury-button = Ao caixa
treasury-given = { $who } deu { $amount } { $some ->
    [0] ao caixa
   *[other] ao fundo { $fund }
 }{ $memo }.  { $reference }
treasury-in-funds = Em fundos: { $funds }. Em nenhum: { $rest }.
treasury-in-fund = { $fund } { $held }
treasury-empty = Ainda não entrou nada no caixa.
treasury-empty-but = Na moeda daqui ainda não entrou nada no { $some ->
    [0] caixa
   *[other] fundo { $fund }
 }. Dinheiro de fora: { $typed }
treasury-line-donate = de { $who }{ $some ->
    [0] {""}
   *[other] {" "}para { $fund }
 }{ $memo } { $reference }
treasury-line-adjust = de { $who }{ $memo } { $reference }
treasury-line-mint = emissão nova { $reference }
treasury-line-burn = destruído { $reference }
treasury-line-import = trazido de antes { $reference }
treasury-line-grant = apoios para { $who } { $reference }
treasury-line-payout = taxa de um círculo de poupança { $reference }
treasury-line-spend = para { $who }{ $some ->
    [0] {""}
   *[other] {" "}de { $fund }
 }{ $memo } { $reference }
treasury-line-move = { $between ->
    [1] do caixa para { $taker }
    [2] de { $giver } para o caixa
   *[other] de { $giver } para { $taker }
 } { $reference }
treasury-report = { $month }: { $some ->
    [0] o caixa
   *[other] o fundo { $fund }
 } começou com { $held }.
treasury-chart = O que entrou e o que saiu
treasury-kind-donate = Doações, entrada
treasury-kind-adjust = Pago a pedido da moderação
treasury-kind-mint = Emissão nova, entrada
treasury-kind-burn = Destruído, saída
treasury-kind-import = Trazido de antes, entrada
treasury-kind-spend = Gasto por decisão, saída
treasury-kind-grant = Apoios, saída
treasury-kind-payout = Taxas de círculos de poupança, entrada
treasury-kind-move = { $came ->
    [1] Trazido para cá, entrada
   *[other] Levado para outro lugar, saída
 }
treasury-report-item = { $number }: { $amount } para { $to }{ $memo }.
treasury-report-end = Terminou com { $held }.
treasury-report-now = Agora tem { $held }.
treasury-nothing-then = Naquela época nada se mexeu { $some ->
    [0] no caixa
   *[other] no fundo { $fund }
 }; ele tinha { $held }.{ $others ->
    [0] {""}
   *[other] {" "}Em outro dinheiro: { $typed }
 }
treasury-report-others = Em outro dinheiro: { $typed }
treasury-months = De um mês a outro mais tarde, no máximo { $most } meses.
treasury-month-unreadable = Não consigo ler “{ $given }” como um mês. Escreva assim: { $example }.
treasury-month-to-come = Esse mês não está nos meus livros. O último é { $example }.

## What is proposed

spend-question = Gastar { $amount }{ $drawn }, para { $to }{ $memo }.
drawn-fund = do fundo { $fund }
drawn-parts = em { $count } pagamentos, um { $every ->
    [0] por semana
    [1] a cada duas semanas
   *[other] por mês
 }
fund-question = Criar um fundo chamado { $name }.
move-question = Passar { $amount } do caixa para o fundo { $target }{ $memo }.
move-back-question = Devolver { $amount } do fundo { $fund } para o caixa{ $memo }.
move-between-question = Passar { $amount } do fundo { $fund } para o fundo { $target }{ $memo }.
close-question = Fechar o fundo { $fund }; o que há nele, { $amount }, volta para o caixa.
budget-question = { $some ->
    [0] Deixar o fundo { $target } sem orçamento.
   *[other] Dar ao fundo { $target } um orçamento de { $amount } por mês.
 }
stop-question = { $begun ->
    [0] Afinal não fazer { $number }: { $question }
   *[other] Não pagar mais nada por { $number }: { $question }
 }
mint-question = Emitir { $amount } para o caixa{ $memo }.
grants-question = Separar { $amount }{ $drawn } para o apoio “{ $title }”, com inscrições e votação.
grants-gifts-question = Separar { $amount }{ $drawn } para o apoio “{ $title }”, com inscrições e doações.
grants-thanks-question = Separar { $amount }{ $drawn } para a rodada de agradecimentos “{ $title }”, em que todos se dão pontos.
burn-question = Destruir { $amount } do caixa{ $memo }.
appoint-question = Que { $to } cuide do caixa.
dismiss-question = Que { $to } deixe de cuidar do caixa.
policy-question = Como o caixa é gasto: { $what }
limit-question = Mudar a moeda, { $field }: { $value }.
limit-question-own = Mudar para { $to }, { $field }: { $value }.
question-again = Mais uma vez sobre { $number }: { $question }
ask-purpose = Para que é? Responda a esta mensagem em poucas palavras, ou diga: cancelar.
ask-proposal = Qual proposta? Diga o número, ou diga: cancelar.
propose-ask = Propor isto? { $question }
propose-button = Propor
small-by = { $alone ->
    [1] quem cuida do caixa e de mais uma pessoa
    [2] duas pessoas da moderação, ou da única que há e de mais uma pessoa,
   *[other] { $count ->
        [1] uma pessoa que cuida do caixa
        [2] duas pessoas que cuidam do caixa
       *[other] { $count } pessoas que cuidam do caixa
     }
 }
propose-needs = { $count ->
    [one] Abre assim que mais uma pessoa apoiar.
   *[other] Abre assim que mais { $count } pessoas apoiarem.
 }
propose-small = É um gasto pequeno: com a aprovação de { $by } é pago { $hours } horas depois, a não ser que { $count ->
    [one] alguém se oponha.
   *[other] { $count } se oponham.
 }
propose-open-for = Ficará aberta por { $span }.
propose-wait = { $count ->
    [one] Vale em dois dias, a não ser que alguém se oponha.
   *[other] Vale em dois dias, a não ser que { $count } se oponham.
 }
propose-moderators-mint = Até o primeiro gasto decidido do caixa, quem faz isso é a moderação: { $typed }
propose-is-already = { $to } já cuida do caixa.
propose-is-none = { $to } não cuida do caixa.
propose-oneself = É você. Outra pessoa pode propor você.
limit-of-all = Só o limite de crédito pode ser diferente para uma pessoa; isto vale para todas: { $field }.
treasurers-too-few = Vocês combinaram que pelo menos { $count } pessoas cuidam do caixa. Para mudar isso: { $typed }
propose-in-private = Proponha isso na sala, onde todo mundo vê.
propose-no-purpose = Diga para que é, por exemplo { $example }
propose-nobody = Aqui ninguém pode votar sobre dinheiro ainda: para isso é preciso ser de casa há 14 dias.
propose-one-open = Você já tem uma proposta aberta, { $number }. Ela precisa terminar antes, ou você a retira: { $typed }
propose-too-much = O caixa não tem tanto livre, só { $free }.
fund-too-much = O fundo { $fund } não tem tanto livre, só { $free }.
propose-nothing-free = O caixa não tem nada livre agora. Para dar a ele: { $give }
proposal-newcomer = Você acabou de chegar. Quando for de casa, vai poder.
proposal-wait = { $number } não foi aprovada; quem propôs ou apoiou espera até { $until }.
proposal-head = { $number }: { $question }
proposal-asked = { $number }, proposta de { $who }: { $question }
proposal-needs-seconds = { $count ->
    [one] Abre assim que mais uma pessoa apoiar, até { $until }.
   *[other] Abre assim que mais { $count } pessoas apoiarem, até { $until }.
 }
proposal-small = É um gasto pequeno: precisa da aprovação de { $by } até { $until }; senão, vai a votação.
proposal-approved = { $number }, com a aprovação de { $who }: { $question }
proposal-window = { $count ->
    [one] Se alguém se opuser até { $until }, vai a votação;
   *[other] Se { $count } se opuserem até { $until }, vai a votação;
 } { $spend ->
    [0] senão, é feito então.
   *[other] senão, é pago então.
 }
proposal-approve-so-far = Aprovam: { $who }.
proposal-object-so-far = Opõem-se: { $who }.
proposal-second-button = Apoiar
proposal-approve-button = Aprovar
proposal-object-button = Opor-se
proposal-challenge = { $count ->
    [one] Se alguém se opuser até { $until }, vota-se uma segunda vez;
   *[other] Se { $count } se opuserem até { $until }, vota-se uma segunda vez;
 } { $spend ->
    [0] senão, é feito então.
   *[other] senão, é pago então.
 } { $object }  ou: { $typed }
proposal-purse = No caixa há { $held }, sendo com destino certo: { $reserved }.
proposal-freed = O que estava guardado para isso, { $amount }, está livre de novo.
proposal-looks-alike = { $paid ->
    [0] A mesma quantia para a mesma pessoa é pedida em { $number }.
   *[other] A mesma quantia já foi paga à mesma pessoa em { $number }.
 }
proposal-first-time = O caixa nunca pagou nada a { $to }.
proposal-fresh = { $count ->
    [one] Uma das pessoas que podem votar é nova há menos de 30 dias.
   *[other] { $count } das pessoas que podem votar são novas há menos de 30 dias.
 }
proposal-final = Bastante gente se opôs ao que foi decidido primeiro. O que sair daqui é definitivo.
proposal-eased = Ultimamente pouca gente votou, então aqui bastam menos do que os { $count } de costume.
proposal-is-asked = Espera apoio, até { $until }.
proposal-is-small = Espera quem cuida do caixa, até { $until }.
proposal-is-window = { $spend ->
    [0] É feita em { $until },
    [2] É paga em { $until },
   *[other] Está aprovada e é paga em { $until },
 } a não ser que bastante gente se oponha.
proposal-is-vote = Está em votação.
proposal-is-challenge = Passou e { $spend ->
    [0] é feita
   *[other] é paga
 } em { $until }, a não ser que bastante gente se oponha.
proposal-is-second = Está em segunda votação.
proposal-is-stuck = Passou e ainda não foi cumprida; dá para tentar de novo até { $until }.
proposal-is-round = Está aberta e é repartida no fim.
proposal-is-called-off = A rodada foi cancelada.
proposal-is-running = { $paid } de { $count } pagamentos estão feitos; o próximo: { $until }.
proposal-is-short = { $paid } de { $count } pagamentos estão feitos. O próximo espera, e eu tento de novo até { $until }.
proposal-is-stopped = { $count ->
    [1] Parou, e não será feito.
   *[other] Parou depois de { $paid } de { $count } pagamentos.
 }
proposal-is-paid = Está paga.
proposal-is-done = Está feita.
proposal-is-failed = Não foi aprovada.
proposal-is-withdrawn = Foi retirada.
proposal-is-lapsed = O tempo dela acabou.
proposal-is-forgotten = Acabou, porque a pessoa a quem se destinava foi esquecida aqui.
proposal-is-over = Chegou tarde: o que era para parar já acabou.
proposal-paid = { $number }: o caixa pagou a { $to } { $amount }{ $memo }.  { $reference }
proposal-done = { $number } está feita: { $question }  { $reference }
proposal-round = { $number } está decidida, e a rodada abre.
proposal-stuck = { $number } passou e não foi cumprida: { $question } { $reason } Dá para tentar de novo até { $until }: { $typed }
part-paid = { $number }: o caixa pagou a { $to } { $amount }{ $memo }, { $paid } de { $count }. O próximo pagamento: { $until }.  { $reference }
part-paid-last = { $number }: o caixa pagou a { $to } { $amount }{ $memo }, o último de { $count } pagamentos.  { $reference }
part-short = { $number } fica em pausa: { $question } { $reason } Tento todo dia até { $until }.
proposal-unhindered = Nada mais impede: { $typed }
part-unhindered = Nada mais impede; tento de novo em até um dia.
proposal-over-stopped = { $number } parou: { $question }
proposal-cannot-short = Não há o bastante livre para o próximo pagamento.
proposal-cannot-there = Já existe um fundo com esse nome.
proposal-cannot-closed = Esse fundo foi fechado.
proposal-cannot-in-use = Uma parte está comprometida.
proposal-cannot-over = Já terminou.
proposal-cannot-gone = A pessoa de quem se trata não está em nenhuma das nossas salas.
proposal-cannot-paused = A moderação parou todos os pagamentos por enquanto.
proposal-cannot-cap = Haveria mais do que o limite permite.
proposal-cannot-already = Já é assim.
proposal-cannot-few = Ficariam menos pessoas cuidando do caixa do que o combinado.
proposal-cannot-floor = Não combina com o que foi decidido desde então.
proposal-cannot-supply = Já há mais do que isso em circulação.
proposal-still-cannot = { $number } ainda não pode ser cumprida. { $reason } Dá para tentar de novo até { $until }.
proposal-nobody = { $number } não foi decidida, porque ninguém podia votar: { $question }
proposal-over-withdrawn = { $number } foi retirada: { $question }
proposal-over-lapsed = { $number } terminou, porque o tempo acabou: { $question }
proposal-over-forgotten = { $number } acabou, porque a pessoa a quem se destinava foi esquecida aqui: { $question }
proposal-over-over = { $number } chegou tarde, porque o que era para parar já acabou: { $question }
proposal-goes-on = Fiquei fora um tempo, então { $number } segue até { $until }.
proposal-kept-on = Todos os pagamentos estão parados, então { $number } continua valendo até { $until }.
proposal-paused = { $who } pausou { $number } até { $until }: { $question } Quem quiser parar, se opõe: { $typed }
proposal-listed = { $number }: { $question } { $now }
proposal-noted-second = Você apoia { $number }.
proposal-noted-approve = Você aprovou { $number }.
proposal-noted-object = Sua oposição a { $number } está anotada.
proposal-noted-challenge = Sua oposição a { $number } está anotada.
no-such-proposal = Não há proposta { $number }. { $list } mostra quais há.
no-proposal = Nada está proposto, nem esteve nos últimos 30 dias. Para propor um gasto: { $new }
proposal-not-now = Isso não dá para fazer com { $number } agora. { $now }
proposal-own = { $number } é sua ou trata de você: outros decidem.
proposal-receiver = { $number } paga a você: outros decidem.
proposal-already = Você já fez isso com { $number }.
proposal-paused-once = { $number } já foi pausada. É possível se opor; se gente suficiente fizer isso, vai a votação.
proposal-new-treasurer = Você cuida do caixa há menos de uma semana. Pode aprovar a partir de { $until }.
proposal-moderators-first = Enquanto ninguém foi escolhido para cuidar do caixa, quem aprova é a moderação. Onde só uma pessoa modera, ela vem primeiro; depois basta mais uma pessoa.
proposal-not-voting = Para isso é preciso ser de casa há 14 dias.
proposal-not-on-roll = Isso é para as { $count } pessoas que podiam votar em { $number }.
proposal-not-yours = Só quem propôs { $number } pode retirar.
proposal-voted-on = Já há votos em { $number }, então segue até { $until }.

## Funds

ask-fund = Qual fundo? Responda a esta mensagem com o nome, ou diga: cancelar.
ask-fund-name = Como se chama o fundo? Responda a esta mensagem com um nome, ou diga: cancelar.
fund-line = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , sendo { $reserved } comprometidos.
 }
fund-line-budget = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , sendo { $reserved } comprometidos.
 } Do orçamento de { $budget } restam este mês { $left }.
fund-rest = Em nenhum fundo: { $held }{ $some ->
    [0] .
   *[other] , sendo { $reserved } comprometidos.
 }
fund-none = Ainda não há fundos: o caixa é um só. Para criar um: { $new }
fund-opened = Agora há um fundo: { $fund }. Para dar a ele: { $give }. Para propor que o caixa o encha: { $move }
fund-closed = O fundo { $fund } está fechado; não tinha nada.
fund-empty = Ainda não entrou nada nesse fundo.
fund-unknown = Não há fundo “{ $given }”. { $list } mostra quais há.
fund-there = Já existe um fundo { $fund }. { $list } mostra todos.
fund-name = O nome de um fundo tem no máximo { $most } letras e começa com uma letra, sem aspas nem dois-pontos.
fund-too-many = Já há { $most } fundos, que é o máximo. É preciso fechar um antes.
fund-same = É duas vezes o mesmo lugar. Diga para qual fundo, e de onde, se não for do caixa.
fund-in-use = No fundo { $fund } há { $held } comprometidos. Essas propostas precisam terminar antes.
fund-for-treasurers = O fundo { $fund } não tem nada. Quem cuida do caixa pode fechá-lo.
budget-none = O fundo { $fund } não tem orçamento. Para propor um: { $new }
budget-left = { $fund } tem um orçamento de { $budget } por mês. Este mês foram gastos { $spent }{ $some ->
    [0] {""}
   *[other] {" "}e há { $reserved } comprometidos
 }; restam { $left }.
budget-same = O fundo { $fund } já tem isso.
proposal-beyond-budget = Do orçamento de { $fund } só restam este mês { $left }.
parts-unreadable = Não consigo ler “{ $given }” como pagamentos. Escreva assim: in="3 pagamentos mensais", semanais ou a cada duas semanas, no máximo { $most }.
parts-too-many = É pouco para tantos pagamentos: no máximo { $most }.
parts-no-end = O que é pago de novo e de novo tem um fim: diga de quanto em quanto tempo e quantas vezes, como every=month times=6, no máximo { $most }.

## Standing gifts

pledge-ask = Dar { $amount } { $some ->
    [0] ao caixa
   *[other] ao fundo { $fund }
 } agora e de novo { $every ->
    [0] toda semana
    [1] a cada duas semanas
   *[other] todo mês
 }, até você parar? Quando não der para você, fica de fora e você não deve nada.
propose-yes-button = Sim
pledge-begun = { $who } deu { $amount } { $some ->
    [0] ao caixa
   *[other] ao fundo { $fund }
 }, e dá de novo { $every ->
    [0] toda semana
    [1] a cada duas semanas
   *[other] todo mês
 }.
pledge-mine = { $number }: { $amount } { $some ->
    [0] ao caixa
   *[other] ao fundo { $fund }
 }, da próxima vez: { $until }.
pledge-given = { $who } deu { $amount } { $some ->
    [0] ao caixa
   *[other] ao fundo { $fund }
 }, como { $every ->
    [0] toda semana
    [1] a cada duas semanas
   *[other] todo mês
 }.  { $reference }
pledge-skipped = Sua doação fixa de { $amount } ficou de fora desta vez, { $why ->
    [1] porque a moderação parou todos os pagamentos.
    [2] porque a moderação pausou suas gorjetas e seus pedidos.
   *[other] porque não dava para você.
} Você não deve nada; a próxima: { $until }.
pledge-stopped = Sua doação fixa { $number } parou: { $amount }.
pledge-stop-button = Parar
pledge-none = Você não tem doação fixa. Para começar uma: { $give }
pledge-not-yours = { $number } não é uma doação fixa sua. { $typed } mostra as que você tem.
pledge-too-many = Você já tem { $most } doações fixas. Pare uma antes: { $typed }

## Stopped and changed

proposal-cannot-again = Está sendo decidido de novo.
proposal-why-stopped = Os membros pararam, com { $number }: { $why }
proposal-stop-late = { $number } será feito em { $until }, antes que uma votação para parar possa terminar. Quem cuida do caixa pode dar a todos mais uma semana ({ $pause }); se opor é mais rápido: { $object }
proposal-stop-round = A rodada acaba em { $until }, antes desta votação: só é parada se todos votarem antes.
proposal-change-ask = Mudar { $number } para isto? { $question }
proposal-changed = { $who } mudou { $number }: { $question } Antes era: { $before }{ $some ->
    [0] {""}
   *[other] {" "}Pergunto de novo a quem apoiou, aprovou ou se opôs.
 }
proposal-was-changed = Mudou desde que foi proposto.
proposal-why-changed = { $who } mudou ({ $reference }); perguntei de novo a quem antes tinha apoiado, aprovado ou se oposto.
proposal-change-not-yours = Só quem propôs { $number } pode mudar.
proposal-change-what = Diga o que deve ser diferente, por exemplo { $example }
proposal-change-same = { $number } já diz isso.
proposal-change-other = O que { $number } pede não se muda por partes. Retire e proponha de novo: { $withdraw }
proposal-change-voting = { $number } está em votação e fica como está escrito. Antes do primeiro voto você pode retirar: { $withdraw }
setting-question = Mudar { $field } para { $value } { $here ->
    [0] em todas as salas
   *[other] nesta sala
 }.{ $means ->
    [1] {" "}Então qualquer pessoa pode perguntar o que alguém tem, a não ser que essa pessoa tenha dito não.
    [2] {" "}Então cada pessoa vê só o que ela mesma tem.
   *[other] {""}
 }
setting-not-proposed = { $key } a moderação muda na hora: { $typed }
setting-same = { $key } já é { $value }.

## Goals

ask-goal = Para que é? Responda a isto em poucas palavras, ou diga cancelar.
ask-which-goal = Qual meta? Diga o número, ou diga cancelar.
goal-head = Meta { $number }: { $name }
goal-progress = { $given } de { $amount } até agora, { $percent } %{ $count ->
    [0] {""}
    [one] {""}, de uma pessoa
   *[other] {""}, de { $count } pessoas
 }.{ $some ->
    [0] {""}
   *[other] {" "}Vai para o fundo { $fund }.
 }
goal-listed = Meta { $number }: { $name }, { $given } de { $amount }.
goal-thanks = Agradecimentos a { $who }.
goal-give-button = Dar { $amount }
goal-given = { $who } deu { $amount } para { $name }.
goal-given-unnamed = Você deu { $amount } para { $name }. Seu nome não está na mensagem; no histórico do caixa sua doação aparece como as outras. Para ter o nome citado: { $typed }
goal-reached = Meta { $number } alcançada: { $given } para { $name }, de { $count ->
    [one] uma pessoa
   *[other] { $count } pessoas
 }. { $some ->
    [0] Está no caixa
   *[other] Está no fundo { $fund }
 } e é gasto por decisão.
goal-ended = { $who } encerrou a meta { $number }, { $name }: entrou { $given } de { $amount }.{ $came ->
    [0] {""}
   *[other] {" "}{ $some ->
        [0] Fica no caixa
       *[other] Fica no fundo { $fund }
     } e é gasto por decisão.
 }
goal-is-reached = Foi alcançada.
goal-is-ended = Terminou.
goal-name = Uma meta tem um nome de no máximo { $most } letras.
goal-too-many = Já há { $most } metas, que é o máximo ao mesmo tempo: { $typed }
goal-none = Agora não há nenhuma meta. Para pôr uma: { $new }
no-such-goal = Não há meta { $number }. { $list } mostra quais há.
goal-own-currency = Uma meta é na moeda daqui: { $example }
goal-is-over = A meta { $number }, { $name }, já terminou.
goal-not-yours = A meta { $number } é encerrada por quem a pôs ou por quem cuida do caixa.
goal-which = Há várias metas. Diga qual, por exemplo { $typed } Todas: { $list }
goal-alone = Uma doação para uma meta é uma só e vai para onde estão as dela: { $give }

## Why

proposal-why-asked = { $who } propôs em { $at }.
proposal-why-second = Apoiam: { $who }.
proposal-why-approve = Aprovam: { $who }.
proposal-why-pause = Pausado por 7 dias por { $who }.
proposal-why-object = Opuseram-se, para que mais gente olhasse: { $who }.
proposal-why-challenge = Opuseram-se depois da votação: { $who }.
proposal-why-small = Era pequeno o bastante para quem cuida do caixa.
proposal-why-eased = Foi a votação, e bastava menos gente, porque pouca gente tinha votado ultimamente.
proposal-why-wait = Uma mudança da moderação espera dois dias, em que é possível se opor.
proposal-why-unless = Era pequeno o bastante para valer, a não ser que se opusessem pessoas suficientes.
proposal-why-vote = Foi a votação dos membros.
proposal-why-large = Foi a votação dos membros, por 7 dias e com dois terços: é uma parte grande do caixa.
why-parts = Foram feitos { $paid } de { $count } pagamentos, o último como { $reference }.
proposal-why-again = Foi votada uma segunda vez, como { $number }: { $why }
proposal-why-paid = Cumprida em { $at }: { $reference }
proposal-why-done = Feito em { $at }: { $reference }
topic-treasury = O caixa
command-treasury-show = Veja o que há no caixa, o que tem destino e o que entrou e saiu este mês.
command-treasury-give = Dê um pouco do seu ao caixa, a um dos fundos ou para uma meta.
    .details = Com every=month é dado de novo todo mês, até você parar. O que entra fica nele: só se gasta por decisão dos membros.
    .amount = quanto
    .memo = o fundo, e para que é
    .fund = para qual fundo
    .every = de novo e de novo
    .goal = para qual meta
    .named = com seu nome na meta
command-treasury-propose = Proponha que o caixa pague algo a alguém.
    .details = Primeiro eu mostro a você. Gastos pequenos vão a quem cuida do caixa, os outros a votação. O que é proposto fica guardado até a decisão. `in="3 pagamentos mensais"` divide; `every=month times=6` paga seis vezes. Disso, fica comprometido um pagamento por vez. O dinheiro de fora (43 USD) é pago por quem está com ele, assim que está decidido; com outside:"gráfica" vai para alguém que não está aqui. Com fund:kiln passa para um fundo.
    .amount = quanto
    .to = quem recebe: @ben, fund:kiln ou outside:"nome"
    .purpose = para que é
    .fund = de qual fundo
    .in_ = em partes: 3 pagamentos mensais
    .every = a quantia de novo a cada
    .times = quantas vezes
command-treasury-history = Veja o que entrou no caixa e o que saiu, o mais recente primeiro.
    .page = qual página
    .fund = de um fundo
    .currency = de dinheiro de fora: USD
command-treasury-report = Veja meses do caixa: com quanto começou, o que entrou e saiu, como terminou.
    .details = Com o nome de um fundo, os do fundo: treasury report 2026-01 kiln. Com uma moeda, os do dinheiro de fora: treasury report 2026-01 USD.
    .month = junho, 2026-01 ou 2026-01–2026-03; sem isso, este mês
    .fund = de um fundo
    .currency = de dinheiro de fora: USD
command-treasury-mint = Proponha emitir moeda para o caixa.
    .details = Até o primeiro gasto decidido, quem faz isso é a moderação.
    .amount = quanto
    .purpose = para que é
command-treasury-burn = Proponha destruir moeda do caixa.
    .details = Até o primeiro gasto decidido, quem faz isso é a moderação.
    .amount = quanto
    .purpose = para que é
command-treasury-appoint = Proponha quem cuide do caixa e aprove em dupla os gastos pequenos; ou quem tenha outro papel.
    .details = Vai a votação. O que a moderação propõe sobre quem cuida do caixa vale em dois dias se não houver oposição bastante, até o primeiro gasto decidido. holder guarda dinheiro de fora para todo mundo sem cuidar do caixa; steward ajuda as outras pessoas.
    .to = quem vai cuidar do caixa
    .role = ou outro papel
command-treasury-dismiss = Proponha que alguém deixe de cuidar do caixa, ou deixe outro papel.
    .details = Vai a votação. O que a moderação propõe vale em dois dias se não houver oposição bastante, até o primeiro gasto decidido.
    .to = quem vai deixar de cuidar do caixa
    .role = ou outro papel
command-proposal-second = Apoie uma proposta, para que ela abra.
    .number = o número da proposta
command-proposal-approve = Aprove um gasto pequeno, se você cuida do caixa.
    .details = São precisas duas pessoas que cuidem do caixa e que nem propuseram nem recebem.
    .number = o número da proposta
command-proposal-object = Oponha-se a um gasto antes que seja pago.
    .details = Se bastante gente fizer isso, um gasto pequeno vai a votação, e o que passou é votado outra vez.
    .number = o número da proposta
command-proposal-withdraw = Retire o que você propôs, antes do primeiro voto.
    .number = o número da proposta
command-proposal-retry = Tente de novo pagar o que passou e não deu.
    .number = o número da proposta
command-proposal-show = Veja o que está proposto e como está.
    .number = o número da proposta
command-proposal-list = Veja o que está proposto e o que foi decidido nos últimos 30 dias.
policy-small = Gastos pequenos: até { $one } % do caixa para uma pessoa e { $every } % para todas em 30 dias, sempre do menor saldo desses dias. Precisam da aprovação de { $by } em { $days ->
    [one] um dia
   *[other] { $days } dias
 }; quem propõe ou recebe não aprova.
policy-unless = Até { $share } % para todas em 30 dias, do menor saldo desses dias, não precisa de aprovação: é pago depois de dois dias, a não ser que se oponham pessoas suficientes.
policy-no-treasurers = Ninguém mais cuida do caixa, então tudo vai a votação{ $back ->
    [0] .
   *[other] , pelas regras de sempre e não pelas que vocês combinaram.
 }
policy-vote = Todo o resto é votado durante { $days } dias. Podem votar agora { $roll }, e pelo menos { $count } precisam votar; { $more ->
    [0] passa se pelo menos { $share } de quem diz sim ou não disser sim.
   *[other] passa se mais disserem sim do que não.
 } Mais de um quarto para uma pessoa, ou metade para todas: pelo menos 7 dias e dois terços.
policy-challenge = É possível se opor ao que foi decidido durante { $hours } horas: { $count ->
    [one] basta uma pessoa
   *[other] bastam { $count }
 } para uma votação, ou para uma segunda.
policy-mint = Emitir e destruir: { $vote ->
    [0] a moderação, até o caixa ser gasto pela primeira vez por decisão.
   *[other] por votação, e só para o caixa.
 }
policy-treasurers = Cuidam do caixa: { $people }.
policy-treasurers-moderators = Enquanto ninguém for escolhido, a moderação cuida do caixa.
policy-change = { $passed ->
    [0] Uma mudança feita pela moderação espera dois dias, em que é possível se opor; a partir do primeiro gasto fica selado, e os membros votam.
   *[other] Está selado desde o primeiro gasto: os membros votam as mudanças.
 } Para propor uma: { $typed }
policy-same = Já é assim: { $what }
policy-unreadable = Não consigo ler “{ $given }” aí. Escreva assim: { $example }.
policy-floor-number = Isso pode ir de { $least } a { $most }, seja qual for a decisão.
policy-floor-two = Acima de 5 % do caixa são sempre necessárias duas pessoas que cuidam dele. Uma só pode aprovar até 5 %, para uma pessoa e para todas: ponha antes small_one e small_all em 5.
policy-floor-all = O que é pequeno para uma pessoa não pode ser mais do que o que é pequeno para todas.
policy-floor-few = Para isso são necessárias pelo menos { $count } pessoas que cuidem do caixa, uma a mais do que as que aprovam.
policy-floor-half = Nada é aprovado com menos da metade. Pode ser 1/2, que é mais da metade, até 1/1.
policy-floor-voters = Pelo menos 3 precisam votar, ou uma parte de quem pode, até todas as pessoas.
policy-set-approvals = os gastos pequenos precisam da aprovação de { $by }.
policy-set-small_one = pequeno é até { $value } % para uma pessoa.
policy-set-small_all = pequeno é até { $value } % para todas em 30 dias.
policy-set-small_days = os gastos pequenos esperam { $value } dias por quem cuida do caixa.
policy-set-unless_objected = até { $value } % para todas em 30 dias é pago depois de dois dias, a não ser que se oponham pessoas suficientes.
policy-set-quorum = uma votação conta { $kind ->
    [1] se pelo menos { $share } de quem pode votar votar.
    [2] se pelo menos { $count } votarem.
   *[other] se votarem tantas pessoas quanto de costume.
 }
policy-set-threshold = uma votação passa se { $more ->
    [0] pelo menos { $share } de quem diz sim ou não disser sim.
   *[other] mais disserem sim do que não.
 }
policy-set-vote_days = uma votação fica aberta { $value } dias.
policy-set-challenge_hours = é possível se opor ao que foi decidido durante { $value } horas.
policy-set-mint = emitir e destruir { $vote ->
    [0] cabe à moderação, até o primeiro gasto decidido do caixa.
   *[other] vai a votação.
 }
command-treasury-funds = Veja os fundos do caixa: o que há em cada um e o que resta do orçamento.
command-fund-new = Crie um fundo: uma parte do caixa com nome próprio.
    .details = Ele começa vazio, então quem cuida do caixa simplesmente o cria; os outros propõem. Enche-se com doações, e a partir do caixa por decisão. Com um papel, só quem o tem vota no que se gasta dele, se três puderem.
    .name = como se chama
    .role = o papel cujas pessoas votam nele
command-fund-move = Proponha que dinheiro do caixa vá para um fundo, ou volte dele.
    .details = Decide-se como um gasto, e conta como um para o fundo.
    .amount = quanto
    .to = para qual fundo, ou para o caixa
    .from_ = de qual fundo
command-fund-close = Feche um fundo. O que ainda houver nele volta para o caixa, por decisão.
    .details = Um vazio é fechado por quem cuida do caixa.
    .fund = qual fundo
command-treasury-budget = Veja o que resta este mês do orçamento de um fundo, ou proponha um.
    .details = Um orçamento não segura nada: o que passa dele é dito na proposta. every=never o encerra.
    .fund = qual fundo
    .amount = quanto por mês
    .every = de quanto em quanto
command-proposal-pay = Diga que você pagou o que foi decidido com dinheiro de fora que está com você.
command-proposal-confirm = Confirme que o que foi decidido foi pago a você ou, se você cuida do caixa, que foi pago.
command-proposal-stop = Proponha que o decidido afinal não seja feito, ou que não se pague mais nada dele.
    .details = Vai a votação. Ao que é feito antes que uma votação possa terminar, se opõe, ou quem cuida do caixa pausa antes.
    .number = o número da proposta
command-treasury-stop = Pare uma doação fixa sua ao caixa, ou veja quais você tem.
    .number = qual das suas doações fixas
command-policy-show = Veja como o caixa comum é gasto: gastos pequenos, votações, objeções, emissão.
command-policy-set = Mude como o caixa comum é gasto.
    .details = Até o primeiro gasto decidido, uma mudança da moderação vale em dois dias se não houver oposição suficiente; depois, e de qualquer outra pessoa, vai a votação. Uma proposta aberta mantém as regras com que foi feita.
    .field = que parte
    .value = o que deve ser; default desfaz
command-goal-new = Ponha uma meta para a qual todos podem dar, com uma mensagem que mostra quanto já tem.
    .details = O que se dá fica no caixa ou em um fundo e é gasto por decisão.
    .amount = quanto é preciso
    .name = para que é
    .fund = em qual fundo
command-goal-end = Encerre uma meta sua, ou qualquer uma se você cuida do caixa. O que foi dado fica onde está.
    .number = qual meta
command-goal-list = Veja que metas há e quanto cada uma já tem.
command-treasury-setting = Proponha quem vê o que os outros têm.
    .details = Uma mudança da moderação vale em dois dias se não se opuser gente bastante; de qualquer outra pessoa, vai a votação.
    .key = qual ajuste
    .value = o que deve ser
    .rooms = esta sala, ou todas
command-proposal-change = Mude o que você propôs: quanto ou para quê, antes da votação.
    .details = Começa de novo com seu número: quem apoiou, aprovou ou se opôs é perguntado de novo, e o que está reservado muda junto.
    .number = o número da proposta
    .amount = quanto em vez disso
    .for_ = para quê em vez disso
command-proposal-pause = Se você cuida do caixa, adie 7 dias o que seria feito de uma proposta.
    .details = Uma vez, enquanto se pode contestar e antes de ser feito. Se ela para, decidem os membros: contestam e, se forem bastantes, vota-se.
    .number = o número da proposta
command-treasury-limit = Proponha outro limite da moeda, ou do crédito de um membro.
    .details = Uma mudança da moderação vale em dois dias se não houver oposição suficiente; de qualquer outra pessoa, e onde o limite está selado, vai a votação.
    .field = que limite da moeda
    .to = o crédito de quem
    .value = o que deve ser; none o retira

## Dinheiro de fora

outside-holder = { $some ->
    [0] { $who }
   *[other] { $who } ({ $place })
 }
outside-holds = { $holder }: { $amount }
outside-there = De fora há { $held }{ $some ->
    [0] .
   *[other] , sendo com destino certo: { $reserved }. Livres: { $free }.
 } Está com { $holders }.
outside-waits = Ainda sem confirmação: { $what } { $reference }
outside-differs = Contado de outro modo: { $what } { $reference }
outside-disputed = Em disputa: { $what } { $reference }. { $who } diz: { $why }
voucher-income = { $amount }{ $some ->
    [0] {""}
   *[other] {" "}de { $words }
 } com { $holder }{ $fees ->
    [0] {""}
   *[other] , menos { $fee } de taxas, ou seja { $net }
 }
voucher-handover = { $amount } de { $holder } para { $target }
voucher-payment = { $amount } por { $number }, pagos por { $holder }{ $fees ->
    [0] {""}
   *[other] , mais { $fee } de taxas
 }
voucher-count = { $holder } tem { $amount }{ $same ->
    [1] {""}
   *[other] , segundo os livros { $held }
 }
outside-written = { $who } anotou: { $what }{ $receipt ->
    [0] .
   *[other] , com recibo.
 }  { $reference }
outside-counts-once = Conta assim que { $waits } confirmar.
outside-waits-for = { $alone ->
    [0] outra pessoa que cuida do caixa
   *[other] outra pessoa daqui
 }
outside-confirm-button = Confirmar
outside-confirmed = { $who } confirmou: { $what }.  { $reference }
outside-withdrawn = { $who } retirou o que anotou: { $what }.  { $reference }
outside-disputed-now = { $who } contesta { $what } { $reference }: { $why }. Fica ali até que alguém responda: { $typed }
outside-answered = { $who } respondeu sobre { $what } { $reference }: { $why }
outside-why = { $reference }, { $at }, por { $who }: { $what }.
outside-why-receipt = { $count ->
    [one] Foi mostrada uma foto do recibo, cujo SHA-256 é { $receipt }.
   *[other] Foram mostradas { $count } fotos do recibo, cujos SHA-256 são { $receipt }.
 }
outside-why-confirmed = Confirmado por { $who }, { $at }.  { $reference }
outside-why-open = Ninguém confirmou ainda, então não conta em lugar nenhum.
outside-why-withdrawn = Foi retirado e nunca contou.
outside-why-disputed = { $who } contestou: { $why }
outside-why-answered = { $who } respondeu: { $why }
outside-no-treasurer = O dinheiro de fora fica só com quem cuida do caixa ou foi escolhido para isso, e não é o caso de { $who }.
outside-no-holder = Não conheço aqui ninguém chamado “{ $given }” que possa ficar com ele.
outside-own-currency = Essa é a moeda daqui, que entra por doações. Se for dinheiro de fora, diga qual: { $example }
outside-no-such-code = Não conheço nenhuma moeda “{ $code }”. Com dinheiro de fora diga qual: { $example }
outside-figure-unreadable = Não consigo ler “{ $given }” como um valor em { $name }.
outside-fee-too-much = A taxa tem que ser menor do que o que entrou.
outside-receipt-unread = Não consegui ler a foto; nada foi anotado. Ela pode ter até 20 MB.
outside-no-voucher = { $reference } não é nada que foi anotado sobre dinheiro de fora.
outside-not-yours-to-withdraw = Só quem anotou { $reference } pode retirar, e antes de ser confirmado.
outside-not-open = { $reference } está encerrado: foi confirmado ou retirado.
outside-confirm-own = Foi você quem anotou. Conta assim que { $who } confirmar.
outside-confirm-others = Isso quem confirma é { $who }.
outside-holds-less = { $holder } tem só { $held }.
outside-holds-nothing = Segundo os nossos livros, ali não há dinheiro desse.
outside-in-dispute = { $reference } já está em disputa, até que alguém responda.
outside-no-dispute = { $reference } não está em disputa.
outside-answer-others = Isso quem responde é alguém que cuida do caixa e não anotou.
treasury-line-receive = de fora { $reference }
treasury-line-outlay = pago fora { $reference }
treasury-line-charge = taxa de um pagamento fora { $reference }
treasury-kind-receive = De fora, entrada
treasury-kind-outlay = Pago fora, saída
treasury-kind-charge = Taxas de pagamentos fora, saída
command-record-income = Anote dinheiro de fora que entrou e com quem está, se você cuida do caixa.
    .details = Conta assim que outra pessoa confirma. A foto que vem junto não é guardada: guarda-se o hash dela, que a distingue de qualquer outra.
    .amount = quanto, e em que moeda
    .source = de onde veio
    .held = com quem está, e onde: mia:PayPal
    .fee = o que ficou pelo caminho
    .photo = uma foto do recibo
command-record-withdraw = Retire o que você anotou sobre dinheiro de fora, antes que alguém confirme.
    .entry = a referência
command-treasury-confirm = Confirme o que alguém anotou sobre dinheiro de fora: que chegou, ou que está com você.
    .details = Quem anotou não pode. Cabe à outra parte; se ela não está aqui, a outra pessoa que cuida do caixa; se não houver, a qualquer pessoa daqui.
    .entry = a referência
command-treasury-dispute = Diga que não está certo algo que foi anotado sobre dinheiro de fora.
    .details = Fica ali, à vista de todo mundo, até que responda alguém que cuida do caixa e não anotou. Não cobra nada de ninguém.
    .entry = a referência
    .why = o que não está certo
command-treasury-answer = Responda a uma contestação sobre dinheiro de fora, se você cuida do caixa e não anotou.
    .details = Se ninguém mais cuida do caixa, responde qualquer pessoa daqui.
    .entry = a referência
    .words = o que há a dizer
outlay-question = Gastar { $amount }{ $drawn }, para { $to }{ $memo }.
repay-question = Devolver a { $to } { $amount }{ $memo }.
expense-question = Devolver a { $to } { $amount }{ $memo }.
expense-receipt = { $some ->
    [0] Nenhum recibo foi mostrado.
   *[other] Um recibo foi mostrado.
 }
expense-same-receipt = O mesmo recibo foi mostrado para { $number }.
proposal-is-instructed = Decidido; quem está com o dinheiro paga até { $until }.
proposal-is-late = Decidido e atrasado: quem está com o dinheiro não pagou.
outlay-instructed = { $number } está decidido: { $question } { $holders }: pague até { $until }, por favor, e diga: { $typed }
outlay-late = { $number } está decidido e não foi pago a tempo: { $question } { $holders }: já foi pago? Então: { $typed } Aparece como atrasado até { $until }; depois o dinheiro fica livre de novo.
outside-payee-member = { $name } é daqui, e recebe como @{ $name }. Para outra pessoa com esse nome, diga mais, como outside:"{ $name } da gráfica"
outside-payee-own = A moeda daqui vai para membros. Para quem não está aqui vai dinheiro de fora, por exemplo: { $example }
outside-whole = O dinheiro de fora é gasto de uma vez. Para um fundo, ele é movido: { $typed }
outside-too-much = Não há tanto livre: { $free }.
outside-fee-not-free = O que custa o pagamento também tem que estar livre, e há { $free }.
outside-not-decided = { $number } não é nada a pagar agora: { $now }
expense-too-many = Em 30 dias você pode pedir { $most } devoluções, e já pediu.
outside-hand-once = Até que { $waits } confirme, está a caminho e continua onde estava.
outside-paid-once = Quem confirma é { $waits }.
outside-hand-same = Já está lá.
outside-counted = { $holder } contou { $amount }{ $same ->
    [1] : está tudo lá.
   *[other] . Segundo os livros são { $held }; todo mundo vê a diferença até que se esclareça.
 }
outside-ask-count = { $holder }, segundo os livros você está com { $held } para todo mundo daqui. Está tudo lá?
outside-uncounted = { $holder }: foi perguntado se está tudo lá e ainda não há resposta.
outside-holder-gone = { $holder } saiu e está com { $held } para todo mundo daqui. Por favor, cuidem para que seja entregue. Quem está com ele agora anota, por exemplo: { $typed }
outside-holder-forgotten = A pedido, esqueci { $holder }, que estava com { $held } para todo mundo daqui. Por favor, cuidem para que seja entregue. Quem está com ele agora anota, por exemplo: { $typed }
outside-holder-paused = A moderação pausou { $holder }, que está com { $held } para todo mundo daqui.
outside-under-way = A caminho: { $what } { $reference }
outside-none-of-it = Não há { $name } aqui, nem nunca houve.
outside-take-whom = Diga com quem estava, por exemplo: { $typed }
command-record-spending = Anote que você pagou o que foi decidido, com dinheiro de fora que está com você.
    .details = Quem recebeu confirma; se não é ninguém daqui, outra pessoa que cuida do caixa.
    .number = o número da proposta
    .fee = o que custou pagar, além disso
    .place = de qual dos seus lugares
    .photo = uma foto do recibo
command-treasury-expense = Peça de volta o que você adiantou para todo mundo.
    .details = Na moeda daqui ou em dinheiro de fora que houver. Decide-se como qualquer gasto, e você não participa da decisão. Até cinco por mês.
    .amount = quanto você adiantou
    .what = para que foi
    .photo = uma foto do recibo
command-treasury-hand = Entregue dinheiro de fora que está com você; quem fica com ele confirma.
    .details = Até lá aparece a caminho, e continua com você.
    .amount = quanto, e em que moeda
    .to = com quem fica a partir de agora
    .how = de qual lugar para qual: from=PayPal into=bank
command-treasury-count = Diga quanto há do dinheiro de fora que está com você.
    .details = Sozinho, diz que está tudo lá. Uma diferença todo mundo vê.
    .said = quanto há e onde; sem nada: tudo
outside-in-private = Isso é para todo mundo ver: diga em uma sala.
command-treasury-take = Anote que agora está com você dinheiro de fora que estava com outra pessoa.
    .details = Quem estava com ele confirma; se saiu ou foi esquecido, outra pessoa que cuida do caixa.
    .amount = quanto, e em que moeda
    .giver = com quem estava
    .how = de qual lugar para qual: from=PayPal into=bank
outside-why-paid = Ninguém confirmou ainda que chegou.
outside-paid-stands = O que foi pago está registrado e não se retira. Se não for assim, diga à vista de todos: { $typed }
outside-fee-alone = Pagar custa no máximo um quarto do que é pago. Acima disso, pede-se à parte, por exemplo: { $typed }
fund-has-goal = A meta { $number } junta para { $fund }. Encerre-a antes: { $typed }

## O que foi anotado de fora é corrigido

voucher-correction = { $right } em vez de { $before } em { $of }{ $some ->
    [0] {""}
   *[other] : { $words }
 }{ $lost ->
    [0] {""}
   *[other] {" "}({ $gone }, já gasto ou pago, continua anotado, e quem tem devolve)
 }
outside-why-righted = { $done ->
    [0] { $who } anotou: { $what }. Conta assim que for confirmado.  { $reference }
   *[other] Corrigido: { $what }.  { $reference }
 }
outside-correct-other = { $reference } é corrigido de outro jeito: { $typed }
outside-correct-unbooked = { $reference } não está lançado, então não há nada a corrigir. Quem anotou retira: { $typed }
outside-correct-waits = Isso já está sendo corrigido: { $reference } espera confirmação.
outside-correct-not-free = Livre: { $free }. Quando uma proposta terminar ou for retirada, dá para corrigir.
treasury-line-righted = corrigido, de fora { $reference }
treasury-kind-righted = { $came ->
    [0] Corrigido, de fora, sai
   *[other] Corrigido, de fora, entra
 }
command-record-correct = Corrija o que entrou ou foi pago de fora, quando foi menos do que o anotado.
    .details = Nada é editado: assim que outra pessoa confirma, a diferença é lançada de volta à parte, e ambos ficam à vista.
    .entry = a referência
    .right = o que é certo; 0 se não foi nada
    .why = por quê
    .fee = a taxa certa, se essa estava errada
    .photo = uma foto do recibo

## Outros papéis por proposta

appoint-question-steward = Que { $to } entre na equipe de apoio.
dismiss-question-steward = Que { $to } deixe a equipe de apoio.
appoint-question-holder = Que { $to } guarde dinheiro de fora para todo mundo aqui.
dismiss-question-holder = Que { $to } deixe de guardar dinheiro de fora.
propose-has-role = { $to } já tem esse papel.
propose-lacks-role = { $to } não tem esse papel.
outside-hold-own = Você anota o que está com você. O que está com { $who }, anota quem cuida do caixa.

## O que se pode fazer com uma proposta

proposal-change-button = Mudar
proposal-withdraw-button = Retirar
proposal-pause-button = Dar mais uma semana
proposal-retry-button = Tentar de novo
proposal-stop-button = Parar
proposal-pay-button = { $number }: pago
proposal-confirm-button = Confirmar
proposal-confirm-nothing = Em { $number } não há nada para confirmar: { $now }

## Fundos que pertencem a um papel

fund-role-treasurer = quem cuida do caixa
fund-role-steward = a equipe de apoio
fund-role-holder = quem guarda dinheiro de fora
fund-of-role = { $fund }, a cargo de: { $whose }. Se três desse grupo podem votar, só esse grupo vota o que se gasta dele.
fund-question-role = Criar um fundo chamado { $name } a cargo de: { $whose }.
proposal-of-role = { $fund }, a cargo de: { $whose }. Se três desse grupo podem votar, só esse grupo vota.
fund-whole = Para um fundo passa tudo de uma vez.

## O que entra de fora é repartido

share-treasury = o caixa
share-fund = o fundo { $fund }
share-role-treasurer = quem cuida do caixa
share-role-steward = a equipe de apoio
share-role-holder = quem guarda dinheiro de fora
share-part = { $share } % para { $whom }
share-given = { $amount } para { $whom }
share-question = Repartir o que entra de { $source }: { $parts }.
share-question-end = Não repartir mais o que entra de { $source }; tudo fica no caixa.
share-example = De { $whole } são { $given }. Vale para o que for anotado depois de decidido.
share-rule = De { $source }: { $parts }. Decidido em { $number }.  { $reference }
share-so-far = Até agora entraram { $came }: { $given }.{ $some ->
    [0] {""}
    [2] {" "}O resto fica no caixa: { $left }.
   *[other] {" "}No caixa esperam pela próxima entrada { $left }.
 }
share-once = Conforme { $number } é então repartido: { $parts }.
share-over = Essa regra já terminou: o que ela daria aos papéis fica no caixa.
share-done = Repartido, conforme { $number }: { $given }.{ $some ->
    [0] {""}
    [2] {" "}O resto fica no caixa: { $left }.
   *[other] {" "}No caixa esperam pela próxima entrada { $left }.
 }  { $reference }
share-done-nothing = Conforme { $number } nada mais é dado disso: cada parte já teve a sua de tudo o que entrou.  { $reference }
share-done-over = Conforme { $number } nada é dado disso: essa regra já terminou, e o que ela daria aos papéis fica no caixa.  { $reference }
share-given-up = Disso nunca foram pagos { $amount }, que ficam de vez no caixa.
share-waits = É repartido assim que também confirmar alguém que não anotou nem recebe nada disso.
share-confirm-others = { $reference } está lançado. É repartido assim que confirmar alguém que não anotou nem recebe nada disso: quem cuida do caixa ou, se não houver mais ninguém, alguém daqui.
share-pay-question = Pagar a { $to } { $amount }, uma parte do que entrou de { $source }.
share-unreadable = Diga quem recebe qual parte, no máximo dez, assim: { $example }
share-not-whole = Juntas são { $share } %, e têm que ser 100 %. Assim: { $example }
share-whom = Não dá para repartir com “{ $given }”. Uma parte vai para o caixa, para um fundo ({ $funds }) ou para um papel ({ $roles }).
share-same = O que entra de { $source } já é repartido assim.
share-none = Nada do que entra é repartido: tudo fica no caixa. Para propor: { $example }
share-none-of-it = O que entra de { $source } não é repartido: tudo fica no caixa. Para propor: { $example }
share-more = Para propor que termine: { $typed }
share-ended = Essa regra terminou.
share-role-note = O que entra de fora se reparte também com { $whom }: quem tem esse papel recebe uma parte.
share-role-waits = Já espera, para quem o tiver então: { $amount }.
proposal-why-by-share = Conforme a regra { $reference }, quando o que entrou foi repartido em { $at }.
fund-has-share = O fundo { $fund } recebe uma parte do que entra de { $source }. Proponha antes que isso termine: { $typed }
fund-share-asked = A proposta { $number } daria ao fundo { $fund } uma parte do que entra. { $some ->
    [0] Espere até ser decidida.
   *[other] Espere até ser decidida, ou que seja retirada: { $typed }
 }
fund-holds-outside = No fundo { $fund } há dinheiro de fora: { $held }. Tire-o antes: { $typed }
proposal-cannot-needed = Esse fundo ainda é preciso: para uma meta, uma partilha ou dinheiro de fora que há nele.
treasury-line-shared = repartido conforme sua regra { $reference }
treasury-kind-shared = Repartido conforme uma regra, entrada
outside-correct-more = Lançado em { $reference }: { $booked }. Uma correção só diminui isso. { $income ->
    [0] O que foi pago a mais se pede à parte: { $typed }
    [2] {""}
   *[other] O que entrou a mais é anotado à parte, e confirmado como isto: { $typed }
 }
command-treasury-share = Veja como o dinheiro de fora é repartido, ou proponha repartir.
    .details = As partes vão para o caixa, para um fundo (fund:forno) ou para quem tem um papel (role:steward). É posto em votação, e vale para o que for anotado a partir daí.
    .source = de onde vem
    .parts = quem recebe qual parte; “none” encerra

## O que ficou devendo quem saiu

writeoff-question = Perdoar { $amount } que { $to } ficou devendo: o caixa paga.
writeoff-here = Isso é para quem saiu de todas as nossas salas há mais de 180 dias, e não é o caso de { $who }.
writeoff-square = { $who } não deve nada.
writeoff-there = { $count ->
    [one] { $who } saiu há mais de 180 dias e deve algo. Uma votação pode perdoar: { $typed }
   *[other] { $who } saíram há mais de 180 dias e devem algo. Uma votação pode perdoar: { $typed }
 }
proposal-cannot-back = Quem tinha saído está de volta.
proposal-cannot-square = Não se deve mais nada.
proposal-is-back = Terminou, porque quem tinha saído está de volta.
proposal-is-square = Terminou, porque não se deve mais nada.
proposal-over-back = { $number } terminou, porque quem tinha saído está de volta: { $question }
proposal-over-square = { $number } terminou, porque não se deve mais nada: { $question }
treasury-line-writeoff = o que { $who } ficou devendo { $reference }
treasury-kind-writeoff = Perdoado, saída
command-treasury-writeoff = Proponha perdoar o que deve quem saiu há mais de 180 dias.
    .details = É sempre posto em votação, e vale só enquanto a pessoa não voltar. O caixa paga.
    .who = quem saiu e deve
## A segunda metade de um apoio grande

half-question = Pagar { $amount }{ $drawn }, a segunda metade de um apoio, a { $to }{ $memo }.
half-report = { $who } sobre o resultado: { $report }
half-why-kept = Guardada em { $at }, no fim de { $number }: { $typed }
proposal-is-report = Fica guardada até { $until }, à espera de que se conte no que deu a primeira metade.
proposal-why-half = É a segunda metade de um apoio; depois de contado no que deu, é paga se não houver objeções suficientes.
appoint-who = Quem você propõe? Diga o nome, ou diga cancelar. Depois vai a votação.
share-taken-back = Do que foi repartido volta: { $given }.
share-had = Isto fica, e é descontado do que entrar depois: { $given }.
proposal-is-unshared = Acabou, porque entrou menos do que foi repartido.
proposal-over-unshared = { $number } acabou, porque entrou menos do que foi repartido: { $question }
treasury-line-unshared = devolvido do que foi repartido { $reference }
treasury-kind-unshared = Devolvido do que foi repartido, saída

# O botão do que alguém pediu com outras palavras.

wish-treasury = Mostre o caixa
wish-treasury-propose = Pedir algo ao caixa
wish-treasury-give = Dar ao caixa
wish-treasury-appoint = Propor quem cuide do caixa

## What is kept of somebody

kept-pledge = Você dá de novo e de novo
kept-holding = Você guarda dinheiro do caixa em
kept-holding-unsaid = (você não disse onde)
