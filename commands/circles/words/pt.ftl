# The words of savings circles.

ask-circle-name = Como se vai chamar o círculo? Diz o nome, ou diz cancelar.
ask-circle-amount = Quanto paga cada um por ronda? Carrega num botão ou diz um valor, ou diz cancelar.
ask-circle-every = De quanto em quanto tempo? Carrega num botão ou diz week, 2weeks, month ou day, ou diz cancelar.
ask-circle-seats = Quantos participam? Carrega num botão ou diz um número de 2 a 100, ou diz cancelar.
circle-every-button = { $which ->
    [0] Todas as semanas
    [1] De 2 em 2 semanas
   *[other] Todos os meses
 }
circle-no-name = Um círculo precisa de um nome: { $example }
circle-name = O nome de um círculo tem até { $most } letras, com alguma letra e sem @ nem aspas.
circle-name-taken = Já há um círculo chamado { $name }. Escolhe outro nome.
circle-amount-zero = Cada um tem de pagar alguma coisa por ronda.
circle-amount-large = Isso é mais do que consigo contar. Escolhe um valor menor ou menos lugares.
circle-amount-unclear = Não sei quanto é «{ $given }». Escreve { $name } sem sinais entre os algarismos.
circle-every = Não consigo ler «{ $given }» como ritmo. Escreve every=week, every=month ou every=10days.
circle-seats = Um círculo tem de { $least } a { $most } lugares.
circle-grace = Não posso usar «{ $given }» como prazo para pagar. Tem de ser mais curto do que uma ronda, até { $longest }.
circle-start = Não consigo ler «{ $given }» como data. Escreve start=2026-02-01, com hora start=2026-02-01T18:00.
circle-start-past = Essa primeira data já passou, ou falta mais de um ano. Escolhe uma que ainda venha.
circle-in-private = Abre um círculo na sala onde as pessoas hão de entrar nele.
circle-too-many = { $most } círculos em curso ao mesmo tempo bastam. Deixa um terminar primeiro.
no-such-circle = Não conheço nenhum círculo «{ $given }». Vê todos: { $list }
no-circle = Ainda não há nenhum círculo. Abre um: { $new }
which-circle = Que círculo? { $commands }
circle-not-in = Não estás no círculo { $name }.
circle-not-in-other = { $who } não está no círculo { $name }.
circle-is-open = O círculo { $name } ainda não começou.
circle-is-running = O círculo { $name } já começou. Vê como está: { $why }
circle-is-ended = O círculo { $name } terminou. Vê como correu: { $why }
circle-is-cancelled = O círculo { $name } terminou antes do tempo. Vê como correu: { $why }
circle-is-lapsed = O círculo { $name } foi cancelado antes de começar.
circle-organiser-only = Isso só pode quem o abriu: { $organiser }.
circle-head = { $number }: círculo { $name }. { $seats } lugares, { $amount } { $unit ->
    [0] { $every ->
        [one] por dia
       *[other] de { $every } em { $every } dias
    }
    [1] { $every ->
        [one] por semana
       *[other] de { $every } em { $every } semanas
    }
   *[other] { $every ->
        [one] por mês
       *[other] de { $every } em { $every } meses
    }
 }, primeiro { $first }.
circle-each = Cada um paga { $amount } em cada uma de { $seats } rondas e recebe { $pot } uma vez.
circle-deposit = Ao entrar paga-se um depósito de { $deposit }, que volta no fim.
circle-reserve = { $reserve } a mais em cada pagamento vão para uma reserva; o que dela sobrar volta.
circle-fee = Quem recebe deixa { $fee } disso à tesouraria.
circle-autopay = Tiro o que é devido por mim, na data ou até { $grace } depois.
circle-pays-oneself = Cada um paga por si, até { $grace } depois da data.
circle-missing = Se alguém falhar uma ronda: { $deposit ->
    [0] quem recebe fica com menos, e isso é-lhe devido.
   *[other] paga primeiro o seu depósito; depois quem recebe fica com menos, e isso é-lhe devido.
 }
circle-late-fee = Quem se atrasa deve mais { $fee }.
circle-commitment = A ordem é sorteada quando todos os lugares estiverem tomados, com uma semente que fixei agora: { $hash }…
circle-turn-taken = Vez { $turn }, { $day }: { $who }
circle-turn-free = Vez { $turn }, { $day }: livre, { $risk ->
    [0] nada a perder
   *[other] no máximo { $lost } a perder
 }
circle-more-turns = … e mais { $count } vezes.
circle-order-joined = A ordem é a de entrada, a última vez a { $last }. No máximo { $lost } a perder.
circle-order-draw = A ordem é sorteada quando todos os lugares estiverem tomados, a última vez a { $last }. No máximo { $lost } a perder.
circle-there = Estão: { $who }. { $free ->
    [one] Há { $free } lugar livre.
   *[other] Há { $free } lugares livres.
 }
circle-turn-button = Vez { $turn }
circle-join-button = Entrar
circle-leave-button = Sair
circle-pay-button = Pagar { $amount }
circle-or-typed = { " " } ou: { $example }
circle-face-running = Já começou. Como está: { $board }
circle-face-ended = Terminou.
circle-face-cancelled = Terminou antes do tempo.
circle-face-lapsed = Foi cancelado.
circle-board-head = Círculo { $name }, ronda { $round } de { $rounds }, vence { $due }
circle-board-paid = Pagaram: { $who }.
circle-board-left = Ainda faltam: { $who }.
circle-board-receives = { $who } recebe { $pot } quando todos tiverem pago.
circle-board-reserve = Na reserva: { $amount }.
circle-board-then = Depois: { $who }.
circle-owes = { $who } deve { $amount } a { $whom } desde a ronda { $round }.
circle-owes-reserve = { $who } deve { $amount } à reserva desde a ronda { $round }.
circle-joined = Estás no círculo { $name }{ $known ->
    [0] ; saberás a tua vez quando começar
   *[other] , vez { $turn } a { $day }
 }. Pagas { $rounds } vezes { $amount }, recebes { $pot } uma vez e podes perder { $lost } no máximo.{ $paid ->
    [0] { "" }
   *[other] { " " }O teu depósito de { $deposit } está lá.
 }
circle-in-already = Já estás no círculo { $name }{ $fixed ->
    [0] .
   *[other] , com a vez { $turn }.
 } Para a devolver: { $leave }
circle-which-turn = Que vez? Estão livres { $free }. Assim: { $example }
circle-no-turn = Tem as vezes 1 a { $most }.
circle-turn-gone = A vez { $turn } é de { $who }. Estão livres { $free }.
circle-old-currency = O círculo { $name } está numa moeda que já não se usa.
circle-newcomer = Acabaste de chegar, por isso { $organiser } tem de te deixar entrar primeiro: { $invite }
circle-line-short = { $turns ->
    [0] Tudo o que é devido antes da última vez são { $needed }, e agora podes dar { $possible }.
   *[other] Tudo o que é devido antes dessa vez são { $needed }, e agora podes dar { $possible }. Uma vez mais cedo precisa de menos.
 }
circle-deposit-short = O depósito é de { $deposit }, e agora podes dar { $possible }.
circle-started = Começa o círculo { $name }. Primeira ronda: { $first }, { $amount } cada um. { $drawn ->
    [0] Ordem:
   *[other] A ordem sorteada:
 } { $order }. { $why }
circle-left = Saíste do círculo { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }O teu depósito de { $deposit } voltou.
 }
circle-leave-late = O círculo { $name } começou e os outros contam contigo. Podes pedir a alguém que troque de vez contigo, ou dizer que queres que termine antes do tempo.
circle-invited = { $who }, esperamos por ti no círculo { $name }.
circle-invited-already = { $who } já pode entrar no círculo { $name }.
circle-begins-later = O círculo { $name } ainda não está cheio: { $free ->
    [one] há { $free } lugar livre.
   *[other] há { $free } lugares livres.
 } A primeira data é agora { $first }.
circle-lapsed = O círculo { $name } não encheu e fica cancelado.{ $paid ->
    [0] { "" }
   *[other] { " " }Todos os depósitos voltaram.
 }
circle-called-off = { $who } cancelou o círculo { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }Todos os depósitos voltaram.
 }
circle-due-tomorrow = Os teus { $amount } para o círculo { $name } vencem { $until }. { $pay }  ou: { $typed }
circle-due-now = Os teus { $amount } para o círculo { $name } venceram. Podes pagar até { $until }. { $pay }  ou: { $typed }
circle-grace-ends = Ainda faltam os teus { $amount } para o círculo { $name }; a ronda termina { $until }. { $pay }  ou: { $typed }
circle-your-turn = Círculo { $name }, ronda { $round } de { $rounds }. É a tua vez, { $who }. { $short ->
    [0] { $lacks ->
        [0] { $count } pessoas pouparam isto para ti: { $pot }.
       *[other] Recebes { $pot }; os teus próprios { $own } não estão lá.
    }
   *[other] Recebes { $pot }; faltam { $owed }, que continuam a ser-te devidos.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Disso, { $settled } foram para quem devias.
 }
circle-you-owe = Falhaste esta ronda do círculo { $name }. Deves { $amount }; o que pagares vai primeiro para aí.
circle-over = O círculo { $name } terminou: { $received } de { $count } receberam.{ $owed ->
    [0] { "" }
   *[other] { " " }Ainda se deve alguma coisa.
 } { $statement }
circle-goes-on = Estive fora um bocado, por isso os pagamentos para o círculo { $name } chegam a tempo até { $until }.
circle-nothing-due = Não há nada a pagar para o círculo { $name }.
circle-pays-more = Isso é mais do que há a pagar para o círculo { $name }: até { $most }.
circle-paid = { $own ->
    [0] { $amount } pagos ao círculo { $name } por { $who }.
   *[other] { $amount } pagos ao círculo { $name }.
 }{ $lacks ->
    [0] { "" }
   *[other] { " " }Ainda se devem { $left }: { $typed }
 }{ $kept ->
    [0] { "" }
   *[other] { " " }{ $ahead } ficam para as próximas rondas.
 }
circle-was-ended = { $number }: círculo { $name }, terminado a { $at }: { $received } de { $count } receberam.
circle-was-cancelled = { $number }: círculo { $name }, terminado antes do tempo a { $at }: { $received } de { $count } receberam.
circle-was-lapsed = { $number }: círculo { $name }, cancelado a { $at }.
circle-listed-open = { $number }: círculo { $name }, { $amount }, { $free ->
    [one] { $free } lugar livre de { $seats }
   *[other] { $free } lugares livres de { $seats }
 }.
circle-listed-running = { $number }: círculo { $name }, ronda { $round } de { $rounds } a { $due }; recebe { $who }.
circle-dates = Datas: { $days }{ $more ->
    [0] .
   *[other] { " " }e mais { $more }.
 }
circle-you-may-lose = { $known ->
    [0] Seja qual for a vez, o máximo a perder são { $lost }.
   *[other] Com a vez { $turn } podes perder { $lost } no máximo.
 }
circle-cancel-said = Já disseste que o círculo { $name } devia terminar antes do tempo.
circle-wants-end = { $who } quer que o círculo { $name } termine antes do tempo. { $wanted } de { $needed } que são precisos. Para concordar: { $typed }
circle-cancelled = O círculo { $name } termina antes do tempo, como { $count } queriam. Cada um recebeu de volta o que havia para si; o resto fica a dever-se.
circle-swap-question = { $who } pede para trocar de vez no círculo { $name }: ficavas com a vez { $theirs }, e { $who } com a { $mine }. { $yes } { $no }
circle-swap-received = { $who } já recebeu no círculo { $name } ou recebe agora, por isso essa vez fica.
circle-swapped = Círculo { $name }: { $who } tem agora a vez { $turn }, e { $whom } a { $other }.
circle-link-both = { $who } e { $other } estão ambos no círculo { $name }. Podem ser um só membro quando ele terminar e nada lá se dever.
circle-forget-open = Estás no círculo { $name }. Sai dele primeiro: { $leave }
circle-forget-running = O círculo { $name } conta contigo. Quando terminar e nada lá se dever, posso esquecer-te.
statement-head = { $number }: círculo { $name }. Entrou: { $came }. Saiu: { $went }.
statement-contributions = { $amount } pagos
statement-deposits = { $amount } de depósitos
statement-late = { $amount } por atraso
statement-payouts = { $amount } recebidos
statement-fees = { $amount } de taxas
statement-back = { $amount } de depósitos devolvidos
statement-other = { $amount } devolvidos
statement-there = { $amount } ainda lá
statement-who = Quem
statement-in = Pagou
statement-out = Recebeu
statement-net = Ao todo
statement-all = Todos
why-circle-opened = { $who } abriu-o a { $opened }.
why-circle-promised = A ordem será sorteada com uma semente cujo sha256 é { $hash }.
why-circle-drawn = A semente era { $seed }; o seu sha256, fixado na abertura, é { $hash }. A chave de cada lugar é o sha256 da semente, do sorteio { $draw }, do sha256 de quem aceitou ({ $accepted }) e do número do lugar, com dois pontos entre eles; a menor vem primeiro.
why-circle-order-agreed = Vezes como foram tomadas: { $order }
why-circle-order-joined = Vezes pela ordem de entrada: { $order }
why-circle-order-draw = Vezes como foram sorteadas: { $order }
why-circle-round = Ronda { $round }, { $at }: { $pot } para { $who }.{ $left ->
    [0] { "" }
   *[other] { " " }Deixado como taxa: { $fee }.
 }{ $late ->
    [0] { "" }
   *[other] { " " }Não pagaram a tempo: { $missed }.
 }
why-circle-debt = { $who } devia { $amount } a { $whom } desde a ronda { $round }: { $settled ->
    [0] ainda se deve.
    [1] ainda se devem { $left }.
   *[other] saldado.
 }
why-circle-debt-reserve = { $who } devia { $amount } à reserva desde a ronda { $round }: { $settled ->
    [0] ainda se deve.
    [1] ainda se devem { $left }.
   *[other] saldado, ou assumido no fim.
 }
why-circle-cancel = Por terminar antes do tempo: { $who }
why-circle-more = O que cada um pagou e recebeu: { $statement }
topic-circles = Círculos de poupança
command-circle-new = Abre um círculo de poupança: todos pagam em cada ronda e cada um recebe tudo uma vez.
    .details = O que faltar, pergunto. Entrar é aceitar o plano; com todos os lugares tomados, começa.
    .what = o nome
    .amount = o que cada um paga por ronda
    .every = de quanto em quanto tempo
    .seats = quantos participam
    .order = quem recebe quando
    .deposit = depósito; senão um pagamento
    .start = primeira data: 2026-02-01
    .grace = até quando é a tempo: 3d
    .autopay = paga-se sozinho
    .late_fee = acréscimo por atraso
    .reserve = a mais, para uma reserva
    .fee = o que deixa quem recebe: 2 ou 1%
command-circle-join = Toma um lugar num círculo. Entrar é aceitar o plano.
    .details = Podes sair até começar; começa sozinho quando todos os lugares estão tomados.
    .which = nome ou número; senão o teu único
    .turn = que vez
command-circle-status = Vê como está um círculo: a ronda, quem pagou, de quem é a vez.
    .which = nome ou número; senão o teu único
command-circle-pay = Paga o que é devido num círculo, ou qualquer valor, também adiantado.
    .details = O que passar do devido fica para as próximas rondas.
    .amount = quanto
    .which = nome ou número; senão o teu único
    .for_ = pagar por outra pessoa
command-circle-list = Vê que círculos há.
command-circle-rules = Lê o que um círculo combinou, com as datas e o que podes perder.
    .which = nome ou número; senão o teu único
command-circle-statement = Vê o que cada um pagou num círculo e recebeu dele.
    .which = nome ou número; senão o teu único
command-circle-leave = Devolve o teu lugar, até o círculo começar.
    .which = nome ou número; senão o teu único
command-circle-invite = Deixa alguém que acabou de chegar entrar num círculo teu.
    .who = quem acabou de chegar
    .which = nome ou número; senão o teu único
command-circle-cancel = Cancela um círculo antes de começar, ou diz que queres que termine antes.
    .details = Já em curso, termina quando a maioria o diz.
    .which = nome ou número; senão o teu único
command-circle-swap = Pede a alguém que troque de vez contigo, antes de receberem.
    .who = com quem
    .which = nome ou número; senão o teu único
circle-unknown-term = Não conheço { $given } para um círculo. Ele pode ter: { $known }.
