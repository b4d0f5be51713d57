# The words of savings circles.

ask-circle-name = Como o círculo vai se chamar? Responda a esta mensagem com o nome, ou diga: cancelar.
ask-circle-amount = Um círculo novo, “{ $name }”: quanto cada pessoa paga por rodada? Toque num botão ou diga um valor, ou diga cancelar.
circle-unknown-act = Não sei o que fazer com “{ $given }”: há um círculo { $name }. { $help } mostra o que se pode fazer. Para abrir um novo com esse nome: { $new }
circle-keeper-gone = { $who }, que guarda o que se paga para o círculo { $name }, não está mais em nenhuma das nossas salas. Não enviem mais nada antes de saber onde a pessoa está. Como está: { $status }
ask-circle-every = De quanto em quanto tempo? Toque num botão ou diga week, 2weeks, month ou day, ou diga cancelar.
ask-circle-seats = Quantas pessoas participam? Toque num botão ou diga um número de 2 a 100, ou diga cancelar.
circle-every-button = { $which ->
    [0] Toda semana
    [1] A cada 2 semanas
   *[other] Todo mês
 }
circle-no-name = Um círculo precisa de um nome: { $example }
circle-name = O nome de um círculo tem até { $most } caracteres, com pelo menos uma letra e sem @ nem aspas. Assim: { $example }
circle-name-taken = Já há um círculo chamado { $name }. Escolha outro nome.
circle-amount-zero = Cada pessoa precisa pagar alguma coisa por rodada.
circle-amount-large = Não sei contar até tanto. Escolha um valor menor ou menos lugares.
circle-amount-unclear = Não sei quanto é “{ $given }”. Escreva { $name } sem sinais entre os algarismos.
circle-every = Não consigo ler “{ $given }” como intervalo. Escreva every=week, every=month ou every=10days.
circle-seats = Um círculo tem de { $least } a { $most } lugares.
circle-grace = Não posso usar “{ $given }” como prazo para ainda pagar. Precisa ser mais curto que uma rodada, até { $longest }.
circle-start = Não consigo ler “{ $given }” como data. Escreva start=2026-02-01, com hora start=2026-02-01T18:00.
circle-start-past = Essa primeira data já passou, ou falta mais de um ano. Escolha uma que ainda venha.
circle-in-private = Abra o círculo na sala onde as pessoas vão entrar nele.
circle-too-many = { $most } círculos em curso ao mesmo tempo bastam. Deixe um terminar primeiro.
no-such-circle = Não conheço nenhum círculo “{ $given }”. Veja todos: { $list }
no-circle = Ainda não há nenhum círculo. Abra um: { $new }
no-circle-now = Nenhum círculo está aberto ou em andamento. Abra um: { $new }. Os de antes: { $list }
which-circle = Qual círculo? { $commands }
circle-not-in = Você não está no círculo { $name }.
circle-not-in-other = { $who } não está no círculo { $name }.
circle-is-open = O círculo { $name } ainda não começou.
circle-is-running = O círculo { $name } já começou. Veja como está: { $why }
circle-is-ended = O círculo { $name } terminou. Veja como foi: { $why }
circle-is-cancelled = O círculo { $name } terminou antes do tempo. Veja como foi: { $why }
circle-is-lapsed = O círculo { $name } foi cancelado antes de começar.
circle-organiser-only = Só quem abriu pode fazer isso: { $organiser }.
circle-head = { $number }: círculo { $name }. { $seats } lugares, { $amount } { $unit ->
    [0] { $every ->
        [one] por dia
       *[other] a cada { $every } dias
    }
    [1] { $every ->
        [one] por semana
       *[other] a cada { $every } semanas
    }
   *[other] { $every ->
        [one] por mês
       *[other] a cada { $every } meses
    }
 }, início em { $first }.
circle-each = Cada pessoa paga { $amount } em cada uma das { $seats } rodadas e recebe { $pot } uma vez.
circle-deposit = Ao entrar, paga-se um depósito de { $deposit }, que volta no fim.
circle-reserve = A cada pagamento soma-se { $reserve } para uma reserva; o que sobrar dela volta.
circle-fee = Quem recebe deixa { $fee } disso { $named ->
    [0] no caixa.
   *[other] para { $whom }.
 }
circle-fee-to-nothing = Não há taxa que alguém possa receber. Diga quanto com fee=, ou tire fee_to=.
circle-autopay = Eu mesmo tiro o que vence, { $graced ->
    [0] na data.
   *[other] na data ou até { $grace } depois.
 }
circle-pays-oneself = Cada pessoa paga por si, { $graced ->
    [0] até a data.
   *[other] até { $grace } depois da data.
 }
circle-missing = Se alguém faltar numa rodada: { $deposit ->
    [0] quem recebe fica com menos, e isso é devido a essa pessoa.
   *[other] primeiro paga o depósito de quem faltou; depois quem recebe fica com menos, e isso é devido a essa pessoa.
 }
circle-late-fee = Quem atrasa deve mais { $fee }.
circle-commitment = A ordem é sorteada quando todos os lugares estiverem ocupados, com uma semente que fixei agora: { $hash }…
circle-turn-taken = Vez { $turn }, { $day }: { $who }
circle-turn-free = Vez { $turn }, { $day }: livre, { $risk ->
    [0] nada a perder
   *[other] no máximo { $lost } a perder
 }
circle-more-turns = … e mais { $count ->
    [one] { $count } posição.
   *[other] { $count } posições.
 }
circle-order-joined = A ordem é a de entrada; a última vez: { $last }. { $risk ->
    [0] Nada a perder.
   *[other] No máximo { $lost } a perder.
 }
circle-order-draw = A ordem é sorteada quando todos os lugares estiverem ocupados; a última vez: { $last }. { $risk ->
    [0] Nada a perder.
   *[other] No máximo { $lost } a perder.
 }
circle-commitment-each = Onde for preciso sortear, vale por sementes que fixei agora: { $hash }…
circle-order-bidding = Antes de cada rodada vocês podem dar lances, de três dias antes da data até ela: quem leva menos do pote o recebe, e o resto é dividido entre todos. Um lance é definitivo, precisa ser de pelo menos { $floor } e ficar { $step } % abaixo do anterior; antes se paga a rodada. Se ninguém der lance, ou vários derem o mínimo, é sorteio. A última data é { $last }. { $risk ->
    [0] Só dá para perder o que você deixar do pote: até { $discount }.
   *[other] Dá para perder no máximo { $lost }, e o que você deixar do pote: até { $discount }.
 }
circle-there-all = Estão: { $who }.
circle-joined-bidding = Você está no círculo { $name }. Você paga { $rounds } vezes { $amount } e recebe uma vez: { $pot }, ou o seu lance. { $risk ->
    [0] Só pode perder o que você deixar do pote.
   *[other] Pode perder no máximo { $lost }, e o que você deixar do pote.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Seu depósito de { $deposit } está lá.
 }
circle-started-bidding = Começa o círculo { $name }. Primeira rodada: { $first }, { $amount } por pessoa. A partir de três dias antes de cada data vocês podem dar lances. { $why }
circle-board-bidding = { $how ->
    [0] Só falta uma pessoa receber, então esta rodada é dela.
    [1] Ninguém deu lance ainda; dá para dar de { $opens } até { $until }.
   *[other] O menor lance é { $low }; dá para dar lances até { $until }.
 }
circle-board-receives-less = { $who } recebe { $pot } quando todos tiverem pago; o resto, { $rest }, é dividido entre todos.
circle-listed-running-open = { $number }: círculo { $name }, rodada { $round } de { $rounds }, em { $due }.
circle-swap-no-turns = No círculo { $name } ninguém tem vez para trocar.
circle-term-bids = { $term }= é para círculos com order=bidding.
circle-floor = Não posso usar “{ $given }” como menor lance. Escreva floor=65%, de 50 a 99 %.
circle-step = Não posso usar “{ $given }” como diferença entre lances. Escreva step=2%, até 10 %.
circle-no-bids = No círculo { $name } não há lances.
circle-bid-received = Você já recebeu no círculo { $name }, na rodada { $round }.
circle-bid-last = Os outros do círculo { $name } já receberam, então o resto vem sem lances.
circle-bid-after = A rodada { $round } do círculo { $name } ainda não foi paga. Os lances para a próxima vêm depois.
circle-bid-not-yet = { $over ->
    [0] Os lances para a rodada { $round } do círculo { $name } valem a partir de { $opens }.
   *[other] Já é tarde para dar lance na rodada { $round } do círculo { $name }.
 }
circle-bid-unpaid = Antes do lance, pague a sua parte desta rodada: { $amount }. { $pay }
circle-bid-yours = O menor lance já é seu: { $amount }.
circle-bid-range = { $one ->
    [0] Agora um lance vai de { $least } a { $most }.
   *[other] Agora só dá para dar { $most }, o mínimo; entre quem der, é sorteio.
 }
circle-bid-ask = Dar um lance de { $bid } na rodada { $round } do círculo { $name }? Se for o menor até { $until }, você recebe { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } depois da taxa)
 }, e { $shared ->
    [one] { $shared } é dividido
   *[other] { $shared } são divididos
 } entre { $count }. O lance é definitivo. { $yes } { $no }
circle-bid-given = Você deu um lance de { $bid } na rodada { $round } do círculo { $name }. Se for o menor até { $until }, você recebe { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } depois da taxa)
 }, e { $shared ->
    [one] { $shared } é dividido
   *[other] { $shared } são divididos
 } entre { $count }.
circle-bid-lowest = Círculo { $name }, rodada { $round }: o menor lance é { $bid }. { $floor ->
    [0] O próximo pode ser de até { $most }.
   *[other] Menos não dá; quem der o mesmo entra no sorteio.
 }
circle-bids = Círculo { $name }, rodada { $round }: vocês podem dar lances até { $until }. Quem se contenta com a menor parte de { $pot } a recebe, e o resto é dividido entre { $count }.
circle-bids-so-far = { $bids ->
    [0] Ninguém deu lance ainda.
   *[other] O menor lance é { $low }.
 } { $floor ->
    [0] Um lance pode ir de { $least } a { $most };
   *[other] Um lance pode ser { $most };
 } antes, pague a sua parte da rodada: { $amount }.
circle-bid-button = Lance de { $amount }
circle-bids-over = Círculo { $name }, rodada { $round }: { $how ->
    [0] ninguém deu lance.
    [1] o menor lance foi { $bid }.
   *[other] vários deram o mínimo, { $bid }, e foi sorteado entre eles.
 }
circle-bids-go-on = Fiquei fora um tempo, então no círculo { $name } dá para dar lances até { $until }.
circle-nobody-bid = Ninguém tinha dado lance, então foi sorteio.
circle-won = Círculo { $name }, rodada { $round } de { $rounds }. Sua vez, { $who }: { $how ->
    [1] seu lance de { $bid } foi o menor.
   *[other] você e outros deram { $bid }, e você ganhou no sorteio.
 } Você recebe { $pot }{ $some ->
    [0] .
   *[other] , e { $shared ->
        [one] { $shared } é dividido
       *[other] { $shared } são divididos
    } entre { $count }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }O que falta, { $owed }, continua devido a quem ficou sem.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Disso { $settled ->
        [one] { $settled } foi
       *[other] { $settled } foram
    } para quem você devia.
 }
why-circle-seeds = Cada rodada tem a sua própria semente, fixada na abertura: quem tira três vezes seguidas o sha256 da semente da rodada 3 chega a { $hash }. Num sorteio, a chave de cada lugar é o sha256 da semente, do sorteio { $draw } (o da rodada 3), do sha256 de quem aceitou ({ $accepted }) e do número do lugar, com dois-pontos no meio; a menor vem primeiro.
why-circle-seed-off = A semente do último dos sorteios que não foram mais precisos: { $seed }
why-circle-seed = A semente da rodada { $round } era { $seed }.
why-circle-bid = { $who } { $bid }
why-circle-bids = Lances na rodada { $round }: { $bids }.
circle-goal-each = Vocês poupam para { $goal }: cada pessoa guarda { $amount } { $rounds ->
    [one] em uma só rodada, em { $last }.
   *[other] em cada uma de { $rounds } rodadas, a última em { $last }.
 } Então cada um recebe de volta o que pôs; ninguém pode perder nada.
circle-goal-missing = Quem pula uma rodada não deve nada e poupa menos.
circle-goal-not-with = { $term }= não combina com uma meta: ali ninguém tem vez, e cada um recebe de volta o que pôs.
circle-goal-times = Não consigo fazer rodadas com “{ $goal }”. Escreva goal=300 ou goal=2026-12-20; são de 1 a { $most } rodadas.
circle-joined-goal = Você está no círculo { $name }. Você guarda { $amount } { $rounds ->
    [one] uma vez
   *[other] { $rounds } vezes
 }, e depois de { $last } recebe de volta tudo o que pôs.
circle-started-goal = Começa o círculo { $name }. Primeira rodada: { $first }, { $amount } por pessoa. { $why }
circle-leave-goal = O círculo { $name } já começou. O que você poupou volta depois da última data; você também pode dizer que quer que ele termine antes.
circle-board-goal = Poupado até agora: { $saved } de { $goal }. Depois de { $last } cada um recebe de volta o que pôs.
circle-goal-round = Círculo { $name }, rodada { $round } de { $rounds }: { $saved } de { $goal } poupados.{ $reached ->
    [0] { "" }
   *[other] { " " }Vocês conseguiram.
 }
circle-goal-over = O círculo { $name } chegou à sua data. Cada um tem de volta o que pôs. { $statement }
circle-was-saved = { $number }: círculo { $name }, encerrado desde { $at }; cada um tem de volta o que poupou.
why-circle-goal-round = Rodada { $round }, { $at }: { $pot } guardados.{ $late ->
    [0] { "" }
   *[other] { " " }Não pagaram a tempo: { $missed }.
 }
circle-order-need = Antes de cada rodada vocês votam em quem mais precisa dela, de sete dias antes da data até a véspera: votam todos que estão em dia, também quem já recebeu. Vale o maior número de votos; se empatar, é sorteio. A última data é { $last }. { $risk ->
    [0] Não dá para perder nada.
   *[other] Dá para perder no máximo { $lost }.
 }
circle-joined-need = Você está no círculo { $name }; quem recebe é votado antes de cada rodada. Você paga { $rounds } vezes { $amount }, recebe { $pot } uma vez e { $risk ->
    [0] não pode perder nada.
   *[other] pode perder no máximo { $lost }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Seu depósito de { $deposit } está lá.
 }
circle-started-need = Começa o círculo { $name }. Primeira rodada: { $first }, { $amount } por pessoa. Antes de cada rodada vocês votam em quem mais precisa. { $why }
circle-board-need = { $several ->
    [0] Só uma pessoa pode receber esta rodada, então não há votação.
   *[other] Quem recebe é votado de { $opens } até { $until }.
 }
circle-no-need = No círculo { $name } não se vota em quem recebe.
circle-need-after = A rodada { $round } do círculo { $name } ainda não foi paga. A votação da próxima vem depois.
circle-need-over = A votação da rodada { $round } do círculo { $name } já acabou.
circle-need-only = No círculo { $name } só { $who } pode receber esta rodada.
circle-need-not-yet = A votação da rodada { $round } do círculo { $name } abre em { $opens }.
circle-need-owing = Antes de votar, pague o que você deve: { $amount }. { $pay }
circle-need-not = { $received ->
    [0] No círculo { $name }, { $who } não pode receber esta rodada: algo está devido ou falta no depósito.
   *[other] { $who } já recebeu no círculo { $name }.
 }
circle-need-same = Seu voto já é em { $who }.
circle-need-asked = Você já pediu esta rodada do círculo { $name }.
circle-need-voted = Seu voto na rodada { $round } do círculo { $name } é em { $who }. Dá para mudar até { $until }.
circle-need-asks = { $who } pede a rodada { $round } do círculo { $name }.
circle-vote = Círculo { $name }, rodada { $round }: quem mais precisa dela? { $count ->
    [one] Uma pessoa pode votar.
   *[other] { $count } podem votar.
 }{ $halved ->
    [0] { "" }
   *[other] { " " }Quem divide um lugar tem meio voto.
 } Recebe quem tiver mais votos; se empatar, é sorteio. Fecha em { $until }; até lá dá para mudar o voto, e depois todos aparecem.
circle-vote-wishes = Pedida por { $who }.
circle-vote-turnout = { $count ->
    [one] { $count } já votou.
   *[other] { $count } já votaram.
 }
circle-vote-button = { $who }
circle-vote-typed = { " " } Para você pedir: { $typed }
circle-vote-over = Círculo { $name }, rodada { $round }: { $who } recebe em { $due }, { $drawn ->
    [0] com { $votes ->
        [one] { $votes } voto
       *[other] { $votes } votos
    } de { $count }.
   *[other] { $votes ->
        [0] por sorteio, porque ninguém votou.
        [one] por sorteio entre quem tinha { $votes } voto.
       *[other] por sorteio entre quem tinha { $votes } votos.
    }
 }
circle-vote-goes-on = Fiquei fora um tempo, então a votação do círculo { $name } continua até { $until }.
why-circle-vote = { $who } em { $whom }{ $half ->
    [0] { "" }
   *[other] { " " }(meio voto)
 }
why-circle-votes = Votos na rodada { $round }: { $votes }.
circle-order-chit = Antes de cada rodada vocês podem dar lances, de três dias antes da data até ela: quem leva menos do pote o recebe. De cada pote { $commission ->
    [one] { $commission } vai
   *[other] { $commission } vão
 } para o caixa, e o que mais sobra reduz o próximo pagamento de todos; depois da última rodada é pago. Um lance é definitivo, precisa ser de pelo menos { $floor } e ficar { $step } % abaixo do anterior; antes se paga a rodada. Se ninguém der lance, ou vários derem o mínimo, é sorteio. A última data é { $last }. { $risk ->
    [0] Só dá para perder o que sobrar do pote quando você receber: até { $discount }.
   *[other] Dá para perder no máximo { $lost }, e o que sobrar do pote quando você receber: até { $discount }.
 }
circle-chit = Não posso usar “{ $given }” como comissão. Escreva chit=5%, até 10 %.
circle-chit-floor = Com chit={ $chit } e floor={ $floor } nenhum lance é possível: juntos podem chegar a 100 %.
circle-chit-fee = Com chit= há uma comissão, e nenhuma outra taxa com fee=.
circle-chit-next = O próximo pagamento é de { $amount } por pessoa.
circle-there = Já entraram: { $who }. { $free ->
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
circle-board-head = Círculo { $name }, rodada { $round } de { $rounds }, vence em { $due }
circle-board-paid = Pagaram: { $who }.
circle-board-left = Ainda faltam: { $who }.
circle-board-receives = { $who } recebe { $pot } quando todos tiverem pago.
circle-board-reserve = Na reserva: { $amount }.
circle-board-then = Depois: { $who }.
circle-owes = { $who } deve { $amount } a { $whom } desde a rodada { $round }.
circle-owes-reserve = { $who } deve { $amount } à reserva desde a rodada { $round }.
circle-joined = Você está no círculo { $name }{ $known ->
    [0] ; vai saber sua vez quando ele começar
   *[other] , vez { $turn } ({ $day })
 }. Você paga { $rounds } vezes { $amount }, recebe { $pot } uma vez e { $risk ->
    [0] não pode perder nada.
   *[other] pode perder no máximo { $lost }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Seu depósito de { $deposit } está lá.
 }
circle-in-already = Você já está no círculo { $name }{ $fixed ->
    [0] .
   *[other] , com a vez { $turn }.
 } Para sair: { $leave }
circle-frozen = A moderação pausou suas gorjetas e seus pedidos até { $until }; enquanto isso, você não pode entrar em nenhum círculo. O que vence nos seus é pago do mesmo jeito.
circle-which-turn = Qual vez? { $buttons }  ou: { $example }
circle-no-turn = Ele tem as vezes de 1 a { $most }.
circle-turn-gone = A vez { $turn } é de { $who }. { $frees ->
    [0] Nenhuma outra está livre.
   *[other] Estão livres: { $free }.
 }
circle-old-currency = O círculo { $name } está numa moeda que não vale mais.
circle-newcomer = Você acabou de chegar, então { $organiser } precisa deixar você entrar primeiro: { $invite }
circle-line-short = { $turns ->
    [0] Tudo o que vence antes da última vez soma { $needed }, e agora você pode dar { $possible }.
   *[other] Tudo o que vence antes dessa vez soma { $needed }, e agora você pode dar { $possible }. Uma vez mais cedo precisa de menos.
 }
circle-deposit-short = O depósito é de { $deposit }, e agora você pode dar { $possible }.
circle-started = Começa o círculo { $name }. Primeira rodada: { $first }, { $amount } por pessoa. { $drawn ->
    [0] Ordem:
   *[other] A ordem sorteada:
 } { $order }. { $why }
circle-left = Você saiu do círculo { $name }.{ $paid ->
    [0] { "" }
   *[other] { " " }Seu depósito de { $deposit } voltou.
 }
circle-leave-late = O círculo { $name } começou, e os outros contam com você. Você pode pedir a alguém que troque de vez, ou dizer que quer que ele termine antes do tempo.
circle-invited = { $who }, esperamos você no círculo { $name }.
circle-invited-already = { $who } já pode entrar no círculo { $name }.
circle-begins-later = O círculo { $name } ainda não está cheio: { $free ->
    [0] { $waits ->
        [one] em um lugar falta quem o divida.
       *[other] em { $waits } lugares falta quem os divida.
    }
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
circle-due-tomorrow = Seu pagamento ao círculo { $name }, { $amount }, vence em { $until }. { $pay }  ou: { $typed }
circle-due-now = Seu pagamento ao círculo { $name }, { $amount }, vence agora. Você pode pagar até { $until }. { $pay }  ou: { $typed }
circle-grace-ends = Ainda falta seu pagamento ao círculo { $name }, { $amount }; a rodada termina em { $until }. { $pay }  ou: { $typed }
circle-your-turn = Círculo { $name }, rodada { $round } de { $rounds }. É a sua vez, { $who }. { $short ->
    [0] { $lacks ->
        [0] { $count ->
            [one] Uma pessoa poupou isto para você: { $pot }.
           *[other] { $count } pessoas pouparam isto para você: { $pot }.
        }
       *[other] Você recebe { $pot }; a sua própria parte, { $own }, não está aí.
    }
   *[other] Você recebe { $pot }; o que falta, { $owed }, continua devido a você.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Disso, { $settled ->
        [one] { $settled } foi
       *[other] { $settled } foram
    } para quem esperava algo de você.
 }
circle-you-owe = Você faltou nesta rodada do círculo { $name }.{ $drawn ->
    [0] { "" }
   *[other] { " " }Seu depósito pagou { $deposit } dela{ $again ->
        [0] .
       *[other] ; seu próximo pagamento o completa de novo.
    }
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Você deve { $amount }; o que pagar vai primeiro para isso.
 }
circle-over = O círculo { $name } terminou: { $received } de { $count } { $received ->
    [one] recebeu.
   *[other] receberam.
 }{ $owed ->
    [0] { "" }
   *[other] { " " }Ainda se deve alguma coisa.
 } { $statement }
circle-goes-on = Fiquei fora um tempo, então os pagamentos ao círculo { $name } chegam a tempo até { $until }.
circle-nothing-due = Não há nada a pagar ao círculo { $name }.
circle-pays-more = Isso é mais do que há a pagar ao círculo { $name }: até { $most }.
circle-paid = { $own ->
    [0] Pago ao círculo { $name } por { $who }: { $amount }.
   *[other] Pago ao círculo { $name }: { $amount }.
 }{ $lacks ->
    [0] { "" }
   *[other] { " " }Ainda falta pagar { $left }: { $typed }
 }{ $kept ->
    [0] { "" }
   *[other] { " " }Fica para as próximas rodadas: { $ahead }.
 }
circle-was-ended = { $number }: círculo { $name }, terminado em { $at }: { $received } de { $count } { $received ->
    [one] recebeu.
   *[other] receberam.
 }
circle-was-cancelled = { $number }: círculo { $name }, terminado antes do tempo em { $at }: { $received } de { $count } { $received ->
    [one] recebeu.
   *[other] receberam.
 }
circle-was-lapsed = { $number }: círculo { $name }, cancelado em { $at }.
circle-listed-open = { $number }: círculo { $name }, { $amount }, { $free ->
    [one] { $free } lugar livre de { $seats }
   *[other] { $free } lugares livres de { $seats }
 }.
circle-listed-running = { $number }: círculo { $name }, rodada { $round } de { $rounds }, em { $due }; recebe { $who }.
circle-dates = Datas: { $days }{ $more ->
    [0] .
   *[other] { " " }e mais { $more }.
 }
circle-you-may-lose = { $known ->
    [0] Seja qual for a vez, { $risk ->
        [0] não dá para perder nada.
       *[other] dá para perder no máximo { $lost }.
    }
   *[other] Com a vez { $turn }, { $risk ->
        [0] você não pode perder nada
       *[other] você pode perder no máximo { $lost }
    }.
 }
circle-cancel-said = Você já disse que quer que o círculo { $name } termine antes do tempo.
circle-wants-end = { $who } quer que o círculo { $name } termine antes do tempo. Já são { $wanted } de { $needed }. Para concordar: { $typed }
circle-cancelled = O círculo { $name } termina antes do tempo, como { $count } queriam. Cada pessoa recebeu de volta o que havia para ela; o resto fica devido.
circle-swap-question = { $who } pede para trocar de vez no círculo { $name }: você ficaria com a vez { $theirs }, e { $who } com a { $mine }. { $risk ->
    [0] Você não poderia perder nada
   *[other] Você poderia perder no máximo { $lost }
 }; { $was ->
    [0] agora também não.
    [1] agora, nada.
   *[other] { $before ->
        [one] agora é { $before }.
       *[other] agora são { $before }.
    }
 } { $yes } { $no }
circle-swap-received = { $who } já recebeu no círculo { $name }, ou recebe agora, então essa vez fica como está.
circle-swapped = Círculo { $name }: { $who } tem agora a vez { $turn }, e { $whom } a { $other }.
circle-link-both = { $who } e { $other } estão no círculo { $name }. Podem virar um só membro quando ele terminar e nada mais for devido lá.
circle-forget-open = Você está no círculo { $name }. Saia dele primeiro: { $leave }
circle-forget-running = O círculo { $name } conta com você. Quando terminar e nada mais for devido lá, posso esquecer você.
circle-swap-preview = Trocar de vez com { $who } no círculo { $name }? Você ficaria com a vez { $mine } ({ $day }) { $risk ->
    [0] e não poderia perder nada
   *[other] e poderia perder no máximo { $lost }
 }; { $was ->
    [0] agora também não.
    [1] agora, nada.
   *[other] { $before ->
        [one] agora é { $before }.
       *[other] agora são { $before }.
    }
 } { $yes } { $no }
circle-swap-short = Tudo o que vence antes da vez { $turn } soma { $needed }, e agora você pode dar { $possible }.
circle-swap-short-other = { $who } não poderia dar tudo o que vence antes da vez { $turn }.
circle-owes-more = { $count ->
    [one] … e mais { $count } dívida: { $amount }.
   *[other] … e mais { $count } dívidas: { $amount } ao todo.
 }
circle-owe-in-parts = O círculo { $name } terminou antes do tempo, e você ainda deve { $amount } nele. { $parts ->
    [one] Vence em { $first }.
   *[other] Vence em partes de { $part } nas datas do círculo, a primeira em { $first }.
 } { $autopay ->
    [0] Para pagar: { $typed }
   *[other] Eu mesmo tiro. Para pagar antes: { $typed }
 }
circle-owed-tomorrow = Do que você deve no círculo { $name }, { $amount ->
    [one] { $amount } vence
   *[other] { $amount } vencem
 } em { $when }. { $pay }  ou: { $typed }
circle-owed-now = Do que você deve no círculo { $name }, { $amount ->
    [one] { $amount } vence
   *[other] { $amount } vencem
 } agora. { $pay }  ou: { $typed }
circle-repaid = { $who } devolveu { $amount } a você no círculo { $name }.
circle-repaid-yours = Tirei { $amount } do que você deve no círculo { $name }. { $owes ->
    [0] Agora você não deve mais nada lá.
   *[other] { $left ->
        [one] Falta { $left }.
       *[other] Faltam { $left }.
    }
 }
circle-people = Assim se pagou até agora no círculo { $name }:
circle-people-more = … e mais { $count }.
circle-record = { $who }: { $rounds ->
    [0] nenhuma rodada num círculo ainda
    [one] { $ontime } de 1 rodada em dia
   *[other] { $ontime } de { $rounds } rodadas em dia
 }{ $finished ->
    [0] { "" }
    [one] , 1 círculo terminado
   *[other] , { $finished } círculos terminados
 }{ $owes ->
    [0] .
   *[other] , ainda deve { $owed }.
 }
circle-record-mine = Em círculos até agora: { $rounds ->
    [one] { $ontime } de { $rounds } rodada em dia
   *[other] { $ontime } de { $rounds } rodadas em dia
 }{ $finished ->
    [0] { "" }
    [one] , 1 círculo terminado
   *[other] , { $finished } círculos terminados
 }.
circle-me-due = No círculo { $name } { $amount ->
    [one] vence { $amount }
   *[other] vencem { $amount }
 }, até { $until }: { $typed }
circle-me-owes = Você deve { $amount } no círculo { $name }{ $parts ->
    [0] : { $typed }
   *[other] , em partes, a próxima em { $next }: { $typed }
 }
circle-owes-nothing = Você não deve nada no círculo { $name }.
circle-owes-nothing-now = { $who } não deve mais nada no círculo { $name }, ou pediu outra coisa depois.
circle-agreed-already = Você já concordou com isso no círculo { $name }.
circle-plan-said = Você já pediu exatamente isso no círculo { $name }.
circle-plan-question = { $only ->
    [0] { $who } deve { $owed } no círculo { $name }, uma parte a você,
   *[other] { $who } deve { $owed } a você no círculo { $name }
 } e pede para pagar { $part } { $unit ->
    [0] por dia
    [1] { $every ->
        [one] por semana
       *[other] a cada { $every } semanas
    }
   *[other] por mês
 }, a primeira vez em { $first }. { $yes } { $no }
circle-plan-asked = Perguntei a { $who }. Quando todos concordarem, você paga o que deve no círculo { $name }, { $owed }, em partes de { $part } { $unit ->
    [0] por dia
    [1] { $every ->
        [one] por semana
       *[other] a cada { $every } semanas
    }
   *[other] por mês
 }, a primeira em { $first }, e enquanto pagar assim nenhuma rodada conta como falta.
circle-plan-agreed = Você concorda com o jeito como { $who } paga no círculo { $name }. Falta a resposta dos outros.
circle-plan-holds = Todos concordam: { $who } paga o que se deve no círculo { $name } em partes de { $part } { $unit ->
    [0] por dia
    [1] { $every ->
        [one] por semana
       *[other] a cada { $every } semanas
    }
   *[other] por mês
 }, a primeira em { $first }.
circle-accept-button = Concordo
circle-place = { $turned ->
    [0] vaga
   *[other] vez
 }
circle-hand-preview = Passar a { $place } { $turn } do círculo { $name } para { $whom }? { $received ->
    [0] { $alone ->
        [0] Dos outros, { $needed ->
            [one] uma pessoa precisa concordar,
           *[other] { $needed } precisam concordar,
        } e depois { $whom }, que
       *[other] Pergunto a { $whom }, e ninguém mais precisa concordar; { $whom }
    } { $paid ->
        [0] não paga nada por ela.
       *[other] paga { $price } por ela: o que foi pago, menos o que se deve.
    }
   *[other] Ela já recebeu, então todos os outros precisam concordar, e depois { $whom }. Nada é pago por ela, e o que { $whom } não pagar fica com você.
 } { $yes } { $no }
circle-hand-asked = Círculo { $name }: { $by } pede que a { $place } { $turn }{ $own ->
    [0] { " " }de { $who }
   *[other] { "" }
 } passe para { $whom }. { $received ->
    [0] Dos outros, { $needed ->
        [one] uma pessoa precisa concordar.
       *[other] { $needed } precisam concordar.
    }
   *[other] Ela já recebeu, então todos os outros precisam concordar; { $who } continua respondendo por ela.
 } { $accept }  ou: { $typed }
circle-hand-goal = No círculo { $name } ninguém tem vez: cada um recebe de volta o que pagou, então nenhum lugar é passado.
circle-hand-bid = { $who } deu um lance de { $amount } nesta rodada, e um lance é definitivo. Quando a rodada for paga, o lugar poderá ser passado.
circle-hand-not-yours = Esse lugar é de { $who }. O círculo { $name } não escolheu substituir ninguém ali.
circle-hand-closed = O lugar de { $who } no círculo { $name } está fechado.
circle-hand-in = { $who } já está no círculo { $name }.
circle-hand-may-not = { $who } não pode pegar um lugar agora: quem acabou de chegar, está com as gorjetas pausadas ou já está em { $most } círculos, precisa esperar.
circle-hand-short = { $who } não pode dar agora tudo o que este lugar pede.
circle-hand-gone = Ninguém pede isso agora no círculo { $name }.
circle-hand-accepted = { $by } concorda que { $whom } fique com a { $place } { $turn } do círculo { $name }: { $there } de { $needed }.
circle-hand-question = Pegar a { $place } { $turn } do círculo { $name } de { $who }? { $rounds ->
    [one] Falta { $rounds } rodada, { $amount }.
   *[other] Faltam { $rounds } rodadas, { $amount } cada.
 } { $gets ->
    [0] Você recebe { $pot } uma vez { $risk ->
        [0] e não pode perder nada
       *[other] e pode perder no máximo { $lost }
    }.
    [2] Você recebe uma vez: o valor do seu lance ou o que o sorteio der. { $risk ->
        [0] Só pode perder o que você deixar do pote.
       *[other] Pode perder no máximo { $lost }, e o que você deixar do pote.
    }
   *[other] Ela já recebeu, então você só paga.
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Com ela vem o que ela deve: { $owed }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Você paga { $price } a { $who } agora.
 } { $yes } { $no }
circle-handed = Círculo { $name }: a { $place } { $turn } de { $who } agora é de { $whom }.{ $received ->
    [0] { "" }
   *[other] { " " }{ $who } continua respondendo por ela.
 }{ $votes ->
    [0] { "" }
   *[other] { " " }Os votos de { $who } ou em { $who } para a próxima rodada não contam mais.
 }
circle-handed-yours = { $whom } pegou o seu lugar no círculo { $name }{ $paid ->
    [0] .
   *[other] { " " }e pagou { $price } a você.
 }{ $received ->
    [0] { "" }
   *[other] { " " }O que { $whom } não pagar ali fica com você.
 }
circle-choose = Círculo { $name }: { $who } faltou em duas rodadas seguidas. Os outros podem escolher uma substituição ou fechar o lugar: então ele não paga mais nada, fica por último e recebe de volta o que tinha pago a cada um. { $needed ->
    [one] Uma pessoa precisa escolher isso
   *[other] { $needed } precisam escolher o mesmo
 } até { $until }; senão a { $place } { $turn } fica por último. { $typed }
circle-replace-button = Substituir
circle-close-button = Fechar o lugar
circle-choose-replace = Círculo { $name }: { $who } faltou em duas rodadas seguidas. Os outros podem escolher uma substituição. { $needed ->
    [one] Uma pessoa precisa escolher isso
   *[other] { $needed } precisam escolher isso
 } até { $until }; senão a { $place } { $turn } fica por último. { $typed }
circle-choose-bids = No círculo { $name } está sendo paga uma rodada que teve lances: agora um lugar pode ser substituído, mas não fechado.
circle-choose-round = No círculo { $name } a rodada desse lugar está sendo paga: agora dá para substituir, mas não fechar.
circle-nothing-to-choose = Não há nada a escolher agora sobre a { $place } { $turn } do círculo { $name }.
circle-choose-others = Isso os outros do círculo { $name } escolhem.
circle-chosen = Sua escolha sobre { $who } no círculo { $name } conta: { $votes } de { $needed } por enquanto.
circle-replace = Círculo { $name }: a maioria quer substituir { $who }. Quem conhecer alguém: { $typed }
circle-closed = Círculo { $name }: o lugar de { $who } está fechado. Não paga mais nada e fica por último. { $back ->
    [0] Ninguém precisa devolver nada.
   *[other] Então recebe de volta o que tinha pago: { $payers }.
 }
circle-pays-back = { $amount } de { $who }
circle-pause-wanted = { $who } quer que o círculo { $name } faça uma pausa até { $until }. Todos precisam concordar: { $there } de { $count }. { $agree }  ou: { $typed }
circle-pause-day = Não consigo ler “{ $given }” como um dia. Escreva until=2026-03-01.
circle-pause-long = Uma pausa termina num dia que ainda vem, em 90 dias no máximo.
circle-paused = O círculo { $name } faz uma pausa até { $until }, como todos querem. { $due ->
    [0] A próxima rodada vence em { $next }.
   *[other] O que vence agora chega a tempo até { $next }.
 }
circle-closed-back = Círculo { $name }, rodada { $round } de { $rounds }: { $back ->
    [0] não havia nada a devolver ao lugar fechado de { $who }.
   *[other] o lugar fechado de { $who } recebe { $pot } de volta.
 }
why-circle-closed = O lugar de { $who } foi fechado, como a maioria dos outros escolheu; o que devia a quem recebeu não é mais devido.
circle-paid-for = { $who } { $owed ->
    [0] não pagou esta rodada do círculo { $name }
   *[other] não pagou o que deve no círculo { $name }
 }, então tirei { $amount } de você: o lugar era seu.
circle-liable = { $givers } { $count ->
    [one] continua
   *[other] continuam
 } respondendo pela { $place } { $turn }: o que { $who } não pagar, { $givers } { $count ->
    [one] paga.
   *[other] pagam.
 }
circle-liable-asked = { $who } ainda não pagou { $amount } ao círculo { $name }; a rodada termina em { $until }. Você continua respondendo por esse lugar. { $how ->
    [0] O que ainda faltar então eu tiro de você.
    [1] Para pagar: { $typed }
   *[other] Combine com { $who } para que seja pago.
 }
circle-me-liable = No círculo { $name } você continua respondendo pela { $place } { $turn }: o que { $who } não pagar fica com você.{ $owes ->
    [0] { "" }
    [1] { " " }Vence agora ali: { $due }. Para pagar: { $typed }
   *[other] { " " }Vence agora ali: { $due }.
 }
statement-head = { $number }: círculo { $name }. Entrou: { $came }. Saiu: { $went }.
statement-head-empty = { $number }: círculo { $name }. Nada entrou nem saiu ainda.
statement-contributions = pagamentos { $amount }
statement-deposits = depósitos { $amount }
statement-late = atrasos { $amount }
statement-payouts = recebido { $amount }
statement-fees = taxas { $amount }
statement-back = depósitos de volta { $amount }
statement-other = devolvido { $amount }
statement-there = ainda lá { $amount }
statement-who = Quem
statement-in = Pagou
statement-out = Recebeu
statement-net = Saldo
statement-all = Total
why-circle-opened = { $who } abriu em { $opened }.
why-circle-promised = A ordem será sorteada com uma semente cujo sha256 é { $hash }.
why-circle-drawn = A semente era { $seed }; o sha256 dela, fixado na abertura, é { $hash }. A chave de cada lugar é o sha256 da semente, do sorteio { $draw }, do sha256 de quem aceitou ({ $accepted }) e do número do lugar, com dois pontos entre eles; a menor vem primeiro.
why-circle-order-agreed = Ordem, como foi escolhida: { $order }
why-circle-order-joined = Ordem de entrada: { $order }
why-circle-order-draw = Ordem sorteada: { $order }
why-circle-round = Rodada { $round }, { $at }: { $pot } para { $who }.{ $left ->
    [0] { "" }
   *[other] { " " }Deixado como taxa: { $fee }.
 }{ $late ->
    [0] { "" }
   *[other] { " " }Não pagaram a tempo: { $missed }.
 }
why-circle-debt = { $who } devia { $amount } a { $whom } desde a rodada { $round }: { $settled ->
    [0] ainda devido.
    [1] { $left ->
        [one] ainda falta { $left }.
       *[other] ainda faltam { $left }.
    }
   *[other] quitado.
 }
why-circle-debt-reserve = { $who } devia { $amount } à reserva desde a rodada { $round }: { $settled ->
    [0] ainda devido.
    [1] ainda falta { $left }.
   *[other] quitado, ou assumido no fim.
 }
why-circle-cancel = Por um fim antes do tempo: { $who }
why-circle-more = O que cada pessoa pagou e recebeu: { $statement }
topic-circles = Círculos de poupança
command-circle-new = Abra um círculo de poupança: todos pagam em cada rodada, e cada pessoa recebe tudo uma vez.
    .details = O que faltar, eu pergunto. Entrar é aceitar o plano; com todos os lugares ocupados, ele começa.
    .what = o nome
    .amount = o que cada pessoa paga por rodada
    .every = de quanto em quanto tempo
    .seats = quantas pessoas participam
    .order = quem recebe quando
    .deposit = depósito; sem nada, um pagamento
    .start = primeira data: 2026-02-01
    .grace = até quando ainda está em dia: 3d
    .autopay = se eu cobro sozinho
    .late_fee = acréscimo por atraso
    .reserve = a mais, para uma reserva
    .fee = o que deixa quem recebe: 2 ou 1%
    .fee_to = quem recebe a taxa; senão o caixa
    .floor = o mínimo que se pode oferecer: 65%
    .step = quanto menos é cada lance: 2%
    .chit = comissão de um fundo chit: 5%
    .goal = um pote com meta: 300, ou 2026-12-20
    .currency = pago entre vocês: USD, EUR
    .keeper = quem guarda depósitos em dinheiro de fora
command-circle-bid = Dê um lance pela próxima rodada de um círculo: quem se contenta com menos recebe o pote.
    .details = Sem quantia é o máximo que se pode oferecer. Um lance vale.
    .amount = o que você aceitaria do pote
    .which = nome ou número; sem isso, o seu único
command-circle-need = Peça a próxima rodada de um círculo, ou vote em quem mais precisa dela.
    .details = Se você não disser de quem, pede para si. Vale o que você disser por último.
    .which = nome ou número; sem isso, o seu único
    .for_ = quem mais precisa
    .seat = ou pelo lugar
command-circle-join = Ocupe um lugar num círculo. Entrar é aceitar o plano.
    .details = Você pode sair até ele começar; ele começa sozinho quando todos os lugares estiverem ocupados.
    .which = nome ou número; sem nada, seu único
    .turn = qual vez
    .with_ = quem divide o lugar, metade cada um
command-circle-status = Veja como está um círculo: a rodada, quem pagou, de quem é a vez.
    .which = nome ou número; sem nada, seu único
command-circle-pay = Pague o que vence num círculo, ou qualquer valor, também adiantado.
    .details = O que passar disso fica para as próximas rodadas. Em dinheiro de fora, diga o que enviou; pergunto a quem recebe.
    .amount = quanto
    .which = nome ou número; sem nada, seu único
    .for_ = pagar por outra pessoa
    .to = a quem você pagou, em dinheiro de fora
    .ref = a referência do que você enviou
    .photo = uma foto do que você enviou
command-circle-list = Veja que círculos há.
command-circle-rules = Leia o que um círculo combinou, com as datas e o que você pode perder.
    .which = nome ou número; sem nada, seu único
command-circle-statement = Veja o que cada pessoa pagou num círculo e recebeu dele.
    .which = nome ou número; sem nada, seu único
command-circle-leave = Devolva seu lugar, até o círculo começar.
    .which = nome ou número; sem nada, seu único
    .turn = qual vez, se houver várias
command-circle-invite = Deixe alguém que acabou de chegar entrar num círculo seu.
    .who = quem acabou de chegar
    .which = nome ou número; sem nada, seu único
command-circle-cancel = Cancele um círculo antes de começar; pode quem o abriu.
    .details = Se já começou, isto quer dizer: circle end.
    .which = nome ou número; sem nada, seu único
command-circle-end = Diga que quer que um círculo termine antes do tempo.
    .details = Termina assim que a maioria disser isso. O que então se deve vence nas datas do plano.
    .which = nome ou número; sem nada, seu único
command-circle-swap = Peça a alguém que troque de vez com você, antes de receberem.
    .who = com quem
    .which = nome ou número; sem nada, seu único
    .mine = qual das suas vezes
    .theirs = qual das vezes da outra pessoa
circle-unknown-term = Não conheço { $given } para um círculo. Ele pode ter: { $known }.
circle-term-twice = { $term }= está duas vezes. Escreva só uma vez.
command-circle-people = Veja como pagou até agora quem está no seu círculo.
    .details = Só quem está nele pode ver.
    .which = nome ou número; sem nada, seu único
command-circle-plan = Peça a quem você deve num círculo para pagar em partes.
    .details = Quando todos concordarem, e enquanto você cumprir, nenhuma rodada conta como falta.
    .amount = quanto de cada vez
    .every = com que frequência
    .which = nome ou número; sem nada, seu único
command-circle-hand = Passe o seu lugar a alguém que o círculo aceite.
    .details = A pessoa paga a você o que você pagou menos o que deve. Se você já recebeu, todos precisam concordar, e o que não for pago fica com você.
    .who = para quem
    .which = nome ou número; sem nada, seu único
    .from_ = de quem é o lugar, se o círculo escolheu substituir
    .turn = qual vez, se houver várias
command-circle-choose = Escolha o que acontece com um lugar que faltou em duas rodadas seguidas.
    .details = Faz-se o que mais da metade dos outros escolher; senão ele fica por último.
    .what = substituir, fechar o lugar ou pedir ao caixa
    .turn = a vez desse lugar
    .which = nome ou número; sem nada, seu único
command-circle-pause = Peça que um círculo faça uma pausa até um dia, ou concorde com isso.
    .details = Todos precisam concordar; 90 dias no máximo.
    .which = nome ou número; sem nada, seu único
    .until = até que dia: 2026-03-01
command-circle-accept = Concorde com quem vai ficar com um lugar que é passado.
    .turn = qual vez
    .which = nome ou número; sem nada, seu único

# Círculos em dinheiro de fora.

circle-currency = Não conheço “{ $given }” como moeda. Escreva três letras, como currency=USD, ou deixe de fora para { $own }.
circle-outside-goal = O que se poupa em { $code } precisa ficar com alguém, e eu não tenho. Diga quem guarda com keeper=@…, ou poupem na moeda daqui.
circle-outside-order = Em { $code } todos precisam saber quem recebe primeiro antes de entrar. Escreva order=agreed ou order=joined; com alguém que guarde depósitos, também order=draw ou order=need.
circle-outside-autopay = Eu não tenho { $code }, então cada pessoa paga por si. Tire autopay=.
circle-outside-kept = O que { $term }= pede precisa ficar com alguém, e eu não tenho { $code }. Diga quem guarda com keeper=@…, ou tire isso.
circle-outside-fee = Eu não tenho { $code }, então nada disso pode ir para o caixa. Tire fee=.
circle-outside-each = Em cada rodada as outras pessoas pagam { $amount } cada uma a quem tem a vez. Uma vez você recebe isso { $others ->
    [one] da outra
   *[other] das outras { $others }
 }: { $pot }.
circle-outside-warning = Eu faço o registro. Não posso obrigar ninguém a pagar. Se alguém some depois de receber, as rodadas seguintes pagam menos: { $amount } cada uma{ $others ->
    [one] .
   *[other] , e { $two } cada uma se forem duas pessoas.
 }
circle-outside-said = Quem pagou me diz, e quem recebeu confirma; sem resposta conta depois de sete dias, marcado como não confirmado. Dá para pagar { $graced ->
    [0] até a data.
   *[other] até { $grace } depois da data.
 } { $deposit ->
    [0] Quem falta numa rodada fica devendo a quem recebe.
   *[other] Se alguém falta numa rodada, primeiro paga o depósito; o que então faltar é devido a quem recebe.
 }
circle-outside-receives = As outras pessoas pagam a { $who }: { $pot } ao todo.
circle-first-first = Em { $code } quem entra no círculo { $name } sabe quem recebe primeiro, então a vez 1 é ocupada antes das outras.
circle-first-left = { $who } ia receber primeiro e saiu do círculo { $name }. Você entrou sabendo disso, então seu lugar está livre de novo: ocupe-o outra vez quando alguém tiver a vez 1.
circle-first-stays = Todos entraram no círculo { $name } sabendo que { $who } recebe primeiro, então essa vez fica como está.
circle-joined-outside = Você está no círculo { $name }{ $known ->
    [0] { "" }
   *[other] , vez { $turn } ({ $day })
 }. Você paga { $others ->
    [one] { $amount } uma vez à outra pessoa,
   *[other] { $amount } uma vez a cada uma das outras { $others },
 } recebe { $pot } uma vez e { $risk ->
    [0] não pode perder nada
   *[other] pode perder no máximo { $lost }
 }{ $bids ->
    [0] { "" }
   *[other] , e o que você deixar do pote: até { $discount }
 }.{ $named ->
    [0] { "" }
   *[other] { " " }{ $starts ->
        [0] { $first } recebe primeiro.
       *[other] Você recebe primeiro.
    }
 }{ $told ->
    [0] { " " }Diga-me em particular como quer receber; só lê quem tem que pagar a você: { $payto }
   *[other] { "" }
 }
circle-pays-whom = { $amount } a { $whom }
circle-due-tomorrow-outside = Pelo círculo { $name } você paga { $people }, { $until }.
circle-due-now-outside = Pelo círculo { $name } você tem que pagar { $people }, até { $until }. { $one ->
    [0] Quando tiver enviado: { $typed }
   *[other] Quando tiver enviado: { $sent }  ou: { $typed }
 }
circle-grace-ends-outside = Pelo círculo { $name } você ainda tem que pagar { $people }; a rodada termina em { $until }. { $one ->
    [0] Quando tiver enviado: { $typed }
   *[other] Quando tiver enviado: { $sent }  ou: { $typed }
 }
circle-sent-button = Já enviei
circle-payto-is = Como { $whom } quer receber: { $payto }
circle-payto-unknown = { $whom } não me disse como quer receber: pergunte.
circle-sent = Anotado: você enviou { $amount } a { $whom } pelo círculo { $name }. Perguntei se chegou.{ $lacks ->
    [0] { "" }
   *[other] { " " }Ainda a pagar: { $left }.
 } Para retirar: { $typed }
circle-sent-question = { $again ->
    [0] { "" }
   *[other] Pergunto mais uma vez:{ " " }
 }{ $who } diz que enviou { $amount } a você pelo círculo { $name }{ $referred ->
    [0] .
   *[other] , referência { $reference }.
 }{ $photos ->
    [0] { "" }
    [one] { " " }Com uma foto cujo sha-256 começa com { $hashes }.
   *[other] { " " }Com fotos cujos sha-256 começam com { $hashes }.
 } Chegou? Sem resposta conta a partir de { $counts }. { $have } { $lacks }  ou: { $typed }, { $other }
circle-have-button = Chegou
circle-lacks-button = Não chegou
circle-confirmed = Anotado: você tem { $amount } de { $who } pelo círculo { $name }.
circle-confirmed-other = { $whom } tem o seu pagamento ao círculo { $name }: { $amount }.
circle-disputed = Anotado: o que { $who } diz ter enviado pelo círculo { $name } não chegou: { $amount }. Fica como contestado, e ninguém deve nada por isso até você ter o dinheiro ou { $who } retirar. Quando tiver: { $confirm }{ $reasoned ->
    [0] { " " } Para dizer mais: { $word }
   *[other] { "" }
 }
circle-disputed-other = { $whom } diz que o seu pagamento ao círculo { $name } não chegou: { $amount }{ $reasoned ->
    [0] .
   *[other] { " " }({ $why }).
 } Fica como contestado, e você não deve nada por isso até que esteja resolvido entre vocês. Para retirar: { $withdraw }
circle-withdrawn = Retirado: { $amount } a { $whom } pelo círculo { $name }.{ $owes ->
    [0] { "" }
   *[other] { " " }O que você não pagou, você deve.
 }
circle-withdrawn-other = { $who } retirou o aviso de que enviou { $amount } a você pelo círculo { $name }.
circle-assumed-yours = { $whom } não disse se o seu pagamento ao círculo { $name } chegou: { $amount }. Depois de sete dias ele conta, marcado como não confirmado.
circle-assumed = Você não disse se o pagamento de { $who } ao círculo { $name } chegou: { $amount }. Depois de sete dias ele conta, marcado como não confirmado.{ $runs ->
    [0] { "" }
   *[other] { " " }Se não chegou, diga: { $typed }
 }
circle-payment = Pagamento { $number }, { $at }: de { $who } a { $whom }, { $amount }{ $about ->
    [0] { " " }do que era devido
    [1] { " " }pela rodada { $round }
    [2] { " " }para guardar
   *[other] { " " }do que está guardado
 }, { $state ->
    [0] ainda não confirmado.
    [1] contestado.
    [2] contado, não confirmado.
    [3] confirmado.
    [4] retirado.
    [5] compensado com o que era devido.
   *[other] ainda por enviar.
 }
circle-payments-more = { $count ->
    [one] … e mais { $count } pagamento.
   *[other] … e mais { $count } pagamentos.
 }
circle-outside-paid = Círculo { $name }, rodada { $round } de { $rounds }: { $whole ->
    [0] { $who } tem { $pot }.
   *[other] { $who } tem tudo, { $pot }.
 }{ $keeps ->
    [0] { "" }
   *[other] { " " }Disso { $keeper } envia { $kept }.
 }{ $waits ->
    [0] { "" }
   *[other] { " " }Dito como enviado além disso, e não confirmado: { $waiting }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }Falta, e continua devido: { $owed }.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Compensado com o que era devido: { $settled }.
 }
circle-over-open = O que não está confirmado consta na prestação de contas e ainda pode ser resolvido.
circle-outside-ahead = No círculo { $name } você paga a partir da data de cada rodada{ $saves ->
    [0] , quando é certo quem recebe.
   *[other] .
 }
circle-outside-nothing = Você não tem nada a pagar agora no círculo { $name }.
circle-outside-more = É mais do que há a pagar a { $whom } no círculo { $name }: até { $most }.
circle-outside-for = Em { $code } cada pessoa diz o que ela mesma enviou.
circle-which-payee = Você tem que pagar { $people }. Diga a quem pagou: { $example }
circle-not-outside = O círculo { $name } é na moeda daqui: o que se paga chega na hora.
circle-which-payment = Qual pagamento do círculo { $name }? Diga o número: { $numbers }
circle-no-payment = Nenhum pagamento do círculo { $name } espera por isso.
circle-no-such-payment = O círculo { $name } não tem o pagamento { $number }.
circle-payment-others = O pagamento { $number } do círculo { $name } é entre { $who } e { $whom }.
circle-payment-settled = O pagamento { $number } do círculo { $name } está { $state ->
    [0] ainda não confirmado.
    [1] já contestado.
    [2] contado, e o círculo terminou.
    [3] confirmado.
    [4] retirado.
    [5] compensado.
   *[other] ainda por enviar.
 }
circle-hand-open = Nem tudo o que { $who } pagou ou recebeu no círculo { $name } está resolvido. Depois disso o lugar pode ser passado.
circle-me-asked = { $who } diz que enviou { $amount } a você no círculo { $name }. Chegou? { $typed }
circle-payto-private = Diga-me em particular como quer receber, para que mais ninguém leia: { $typed }
circle-payto-none = Você não me disse como quer receber.
circle-payto-deleted = Apagado: não sei mais como você quer receber.
circle-payto-no-circle = Você não está em nenhum círculo em dinheiro de fora, então ninguém tem que pagar a você.
circle-payto-kept = Guardado. Só lê quem tem que pagar a você num círculo, cada pessoa em particular, e eu apago quando seus círculos terminarem. Para apagar: { $typed }
circle-payto-yours = Como você quer receber: { $payto }
circle-payto-unsaid = Você não disse como quer receber.
circle-same-reference = Você já me falou de { $reference }: pagamento { $number } do círculo { $name }.
circle-cancelled-outside = O círculo { $name } termina antes, como { $count } queriam. O que cada pessoa pagou a mais do que recebeu é devido a ela.
circle-owed-tomorrow-outside = Do que você deve no círculo { $name }, vence { $amount } em { $when }. Você deve { $people }. Quando tiver enviado: { $typed }
circle-owed-now-outside = Do que você deve no círculo { $name }, vence agora { $amount }. Você deve { $people }. Quando tiver enviado: { $typed }
circle-same-photo = Você já me mostrou essa foto: pagamento { $number } do círculo { $name }.
circle-photo-unread = Não consegui ler { $file }, então nada foi anotado. Diga de novo, ou sem a foto.
circle-outside-keeper = { $keeper } guarda o que fica no meio; também não posso fazer que envie.{ $deposits ->
    [0] { "" }
   *[other] { " " }Ao entrar, paga-se um depósito de { $deposit } a { $keeper }; sem ele ninguém recebe antes dos outros. Volta no fim.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Com cada pagamento vai mais { $reserve } a { $keeper } para uma reserva; o que sobrar dela volta.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Quem atrasa deve mais { $fee }.
 }
circle-keeper-holds = { $keeper } guarda { $held } para ele.{ $sends ->
    [0] { "" }
   *[other] { " " }Disso, por enviar, ou a caminho e não confirmado: { $send }.
 }
circle-keeper-inside = Na moeda daqui os depósitos ficam comigo, então ninguém precisa guardar. Tire keeper=, ou diga outra moeda, como currency=USD.
circle-keeper-nothing = Não há nada a guardar: keeper= serve para deposit=, reserve=, late_fee= ou goal=.
circle-keeper-who = Não sei quem é “{ $given }”. Mencione a pessoa, como em { $term }=@mia
circle-keeper-asked = { $who } pede que você guarde dinheiro do círculo { $name }, em { $code }{ $some ->
    [0] .
    [1] : depósitos de { $whole } ao todo.
   *[other] : até { $whole }, que todos poupam.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Para a reserva chegam { $reserve } em cada uma de { $rounds } rodadas.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Quem paga tarde envia { $fee } a mais.
 } Os membros enviam a você, eu digo o que enviar a quem e quando, e o círculo todo vê o que você guarda. { $yes } { $no }
circle-swap-oneself = É você. Com quem mais quer trocar?
circle-keeper-waits = Quando { $who } aceitar guardar o dinheiro, você pode entrar.
circle-keeper-not-yet = { $who } ainda não aceitou guardar o dinheiro do círculo { $name }. Depois você pode entrar.
circle-keeper-not-you = O círculo { $name } não pediu que você guarde o dinheiro.
circle-keeper-agreed = Você já aceitou guardar o dinheiro do círculo { $name }.
circle-keeps = { $who } guarda o dinheiro do círculo { $name }, então já dá para entrar.
circle-keeps-yours = Você guarda o dinheiro do círculo { $name }. Pergunto sobre cada pagamento que chegar e digo o que enviar. Diga-me em particular como quer receber: { $payto }
circle-keeper-send = Do que você guarda para o círculo { $name }, envie { $amount } a { $whom }. Quando tiver feito: { $sent }  ou: { $typed }
circle-forwarded = Anotado: você enviou { $amount } a { $whom } do que guarda para o círculo { $name }. Perguntei se chegou. Para retirar: { $typed }
circle-deposit-outside = Envie o seu depósito de { $deposit } a { $keeper }, e me diga: { $typed }
circle-forget-keeper = Há dinheiro do círculo { $name } com você, ou ainda por chegar. Quando estiver resolvido, posso esquecer você.
circle-keeper-sits = Você guarda o dinheiro do círculo { $name }, e ninguém guarda o próprio depósito: deixe os lugares para outras pessoas.
circle-hand-keeper = { $who } guarda o dinheiro do círculo { $name }, e ninguém guarda o próprio depósito.
circle-link-keeper = { $who } guarda o dinheiro do círculo { $name }, em que está { $other }. Podem virar um só membro quando ele terminar e nada mais ficar lá.
command-circle-confirm = Diga que um pagamento em dinheiro de fora chegou a você.
    .details = A partir daí ele conta. Você também pode dizer isso depois de contestar.
    .payment = qual pagamento; sem nada, o único
    .which = nome ou número; sem nada, seu único
command-circle-dispute = Diga que um pagamento em dinheiro de fora não chegou a você.
    .details = Fica como contestado, e ninguém deve nada por ele até você ter o dinheiro ou ele ser retirado.
    .payment = qual pagamento; sem nada, o único
    .which = nome ou número; sem nada, seu único
    .why = uma palavra sobre isso
command-circle-withdraw = Retire o aviso de que pagou a alguém em dinheiro de fora.
    .details = Aquilo para que era fica então por pagar.
    .payment = qual pagamento; sem nada, o único
    .which = nome ou número; sem nada, seu único
command-circle-payto = Diga como quer receber em círculos em dinheiro de fora, como o número de uma conta.
    .details = Só lê quem tem que pagar a você, em particular. É apagado quando seus círculos terminam. Diga-me em particular.
    .how = como pagar a você; none apaga
command-circle-forward = Diga que enviou algo do que guarda para um círculo. Pergunto a quem recebe.
    .payment = qual pagamento
    .which = nome ou número; sem nada, seu único
    .ref = a referência do que você enviou
circle-picture = Círculo { $name }, rodada { $round } de { $rounds }
circle-picture-over = Círculo { $name }: { $received } de { $count } { $received ->
    [one] recebeu
   *[other] receberam
 }
circle-picture-saved = Círculo { $name }: { $saved } de { $goal } guardados
circle-picture-button = Imagem
command-circle-picture = Veja um círculo em imagem: quem pagou cada rodada e quem recebe quando.
    .which = nome ou número; sem nada, seu único
circle-two = { $who } com { $partner }
circle-two-waiting = { $who }, à espera de que { $partner } divida o lugar
circle-waits = { $count ->
    [one] Todos os lugares estão ocupados; em um falta quem o divida.
   *[other] Todos os lugares estão ocupados; em { $count } falta quem os divida.
 }
circle-place-half = { $turned ->
    [0] meio lugar
   *[other] meio lugar
 }
circle-all-waiting = Todos os lugares do círculo { $name } estão ocupados; em um ainda falta quem o divida.
circle-share-not = No círculo { $name } um lugar não pode ser dividido: { $why ->
    [1] dinheiro de fora é confirmado por uma só pessoa.
    [2] o lance de uma obrigaria a outra.
    [3] ali cada pessoa guarda o seu.
   *[other] o pagamento não se divide em dois.
 }
circle-share-self = Um lugar se divide com outra pessoa. Para ficar com ele só para você, tire with=.
circle-share-question = { $who } propõe dividir com você { $known ->
    [0] um lugar
   *[other] a { $place } { $turn }
 } do círculo { $name }, metade para cada um. Você pagaria { $rounds } vezes { $amount }, receberia { $pot } uma vez e poderia perder no máximo { $lost }.{ $paid ->
    [0] { "" }
   *[other] { " " }Um depósito de { $deposit } é pago agora e volta no fim.
 } Cada um deve o seu; se um dos dois atrasar, a vez espera por ambos. { $yes } { $no }
circle-shared = Você divide um lugar do círculo { $name } com { $partner }, metade para cada um. Você paga { $rounds } vezes { $amount }, recebe { $pot } uma vez e pode perder no máximo { $lost }.{ $paid ->
    [0] { "" }
   *[other] { " " }Seu depósito de { $deposit } está lá.
 } Se um dos dois atrasar, a vez espera por ambos.{ $waits ->
    [0] { "" }
   *[other] { " " }Perguntei a { $partner }; até lá o lugar espera.
 }
circle-share-accepted = { $who } divide o seu lugar no círculo { $name }.
circle-share-left = { $who } saiu do círculo { $name }, e o lugar que vocês dividiam está livre de novo.{ $paid ->
    [0] { "" }
   *[other] { " " }Seu depósito de { $deposit } voltou.
 }
circle-choose-half = Esse lugar do círculo { $name } é de duas pessoas, por isso não é fechado; quem não pagou pode ser substituído.
circle-swap-agreed = Você aceita a troca no círculo { $name }. Ela vale assim que todas as pessoas dos dois lugares aceitarem.
circle-ask-button = Pedir ao caixa
circle-choose-ask = Ou podem escolher pedir ao caixa comum o que falta.
circle-propose-button = Propor
circle-ask-no = No círculo { $name } cada pessoa paga por conta própria, então o que o caixa pagasse não chegaria lá.
circle-ask-purse = Círculo { $name }: a maioria quer pedir ao caixa comum { $amount }, o que { $who } deve lá. O que o caixa pagar a { $who } entra sozinho no círculo, o mais tardar no fim do prazo da próxima rodada. Alguém de vocês propõe: { $propose }  ou: { $typed }
circle-ask-square = { $who } não deve nada agora no círculo { $name }, então não há o que pedir.
circle-ask-purpose = Círculo { $name }: o que falta de um lugar
circle-ask-nobody = Aqui não há caixa comum a quem pedir.
circle-term-most = { $term }= pode ser no máximo { $most } em um círculo assim.
circle-two-open = { $who }, à espera de alguém que divida o lugar
circle-share-asked = Perguntei a { $partner } se divide o seu lugar no círculo { $name }; até lá ele espera.
circle-share-not-now = { $why ->
    [0] { $who } não respondeu, então o seu lugar no círculo { $name } continua à espera.
    [2] { $who } tem outro lugar no círculo { $name }, então o seu continua à espera.
   *[1] { $who } não quer dividir o seu lugar no círculo { $name }, então ele continua à espera.
 } Para perguntar a outra pessoa: { $other }. Para ficar com ele inteiro: { $whole }
circle-whole-preview = Ficar com o lugar inteiro no círculo { $name }? Você pagaria { $rounds } vezes { $amount }, receberia { $pot } uma vez { $risk ->
    [0] e não poderia perder nada
   *[other] e poderia perder no máximo { $lost }
 }.{ $paid ->
    [0] { "" }
   *[other] { " " }Ao depósito você acrescenta { $more } agora; tudo volta no fim.
 } { $yes } { $no }
circle-whole = O lugar no círculo { $name } é só seu. Você paga { $rounds } vezes { $amount }, recebe { $pot } uma vez { $risk ->
    [0] e não pode perder nada
   *[other] e pode perder no máximo { $lost }
 }.
circle-need-sent = { $owes ->
    [0] Antes de votar, o que você enviou para o círculo { $name } precisa estar confirmado.
   *[other] Antes de votar, pague { $people } para o círculo { $name }. Quando tiver enviado: { $typed }
 }
circle-need-half = { $who }, que divide o seu lugar no círculo { $name }, tem algo a pagar antes. Depois vocês dois podem votar.
circle-goal-outside = Vocês poupam para { $goal }: cada pessoa envia { $amount } a { $keeper } { $rounds ->
    [one] em uma só rodada, em { $last }.
   *[other] em cada uma de { $rounds } rodadas, a última em { $last }.
 } Então { $keeper } devolve a cada um o que pôs.
circle-goal-outside-kept = Eu mantenho as contas. Não posso obrigar { $keeper } a devolver: dá para perder no máximo { $lost }. Quem pagou me diz, e { $keeper } confirma; sem resposta conta depois de sete dias, marcado como não confirmado. Dá para pagar { $graced ->
    [0] até a data.
   *[other] até { $grace } depois da data.
 } Quem pula uma rodada não deve nada e poupa menos.
circle-goal-outside-joined = Você está no círculo { $name }. Você envia { $amount } a { $keeper } { $rounds ->
    [one] uma vez
   *[other] { $rounds } vezes
 }, e depois de { $last } { $keeper } devolve tudo o que você pôs. Se isso não acontecer, você pode perder no máximo { $lost }.{ $told ->
    [0] { " " }Diga-me em particular como quer receber; só { $keeper } lê: { $payto }
   *[other] { "" }
 }
circle-goal-outside-waits = { $waiting ->
    [one] Mais { $waiting } consta como enviado, sem confirmação.
   *[other] Mais { $waiting } constam como enviados, sem confirmação.
 }
circle-goal-outside-over = O círculo { $name } chegou à sua data. { $keeper } devolve a cada um o que pôs, e eu pergunto se chegou. { $statement }
circle-goal-outside-was = { $number }: círculo { $name }, encerrado desde { $at }; { $keeper } devolve a cada um o que poupou.
circle-outside-bids = Em { $code }, para dar lances é preciso alguém que guarde de cada um um depósito de pelo menos um pagamento, que responde pela rodada, e nada de chit=. Escreva keeper=@… deposit=…; ou order=agreed ou order=joined.
circle-asked-plan = { $who } mudou o plano do círculo { $name } e pergunta se você continua. Agora ele diz:
circle-asked-join = { $changed ->
    [0] No círculo { $name }, a vez { $turn } está livre. Você aceita? O plano:
   *[other] O plano do círculo { $name } foi mudado depois de aberto. Agora diz:
 }
circle-asked-turn = { $who } dá a você a vez { $turn } ({ $day }) no círculo { $name } e pergunta se você aceita. O plano:
circle-asked-deposit = { $back ->
    [0] Com o seu sim, um depósito de { $amount } é pago.
   *[other] Com o seu sim, esta parte do seu depósito volta: { $amount }.
 }
circle-changed = { $who } mudou o plano do círculo { $name }: { $changes }. { $count ->
    [0] Ainda não há ninguém nele.
   *[other] Perguntei a { $people }; ele começa quando todos os lugares estiverem ocupados e aceitos. { $show }
 }
circle-turns-listed = { $who } distribuiu as vezes do círculo { $name }. { $count ->
    [0] Todas já foram aceitas.
   *[other] Perguntei a { $people }; ele começa quando todos os lugares estiverem ocupados e aceitos. { $show }
 }
circle-turn-asked = Vez { $turn }, { $day }: { $who }, falta aceitar
circle-turn-kept = Vez { $turn }, { $day }: guardada para { $who }
circle-still-asked = Falta aceitar o plano: { $who }.
circle-accept-plan-button = Aceitar
circle-plan-changed = O plano do círculo { $name } mudou desde então. Leia antes: { $rules }
circle-turn-kept-for = A vez { $turn } está guardada para { $who }. { $frees ->
    [0] Nenhuma outra está livre.
   *[other] Estão livres: { $free }.
 }
circle-not-accepted = { $silent ->
    [0] { $who } recusou o lugar no círculo { $name }, então ele fica livre de novo.
   *[other] { $who } não respondeu no círculo { $name }, então esse lugar fica livre.
 }
circle-begins-later-asked = O círculo { $name } ainda espera que todos aceitem o plano. A primeira data é agora { $first }.
circle-change-what = O que deve mudar? Pode ser: { $terms }. Assim: { $example }
circle-change-not = Com { $term }= seria outro círculo. Cancele este e abra o outro: { $new }
circle-change-same = Esse já é o plano do círculo { $name }.
circle-change-waits = No círculo { $name } alguém ainda espera resposta para dividir um lugar. Mude depois disso.
circle-change-seats = No círculo { $name } há lugares ocupados: ele pode ter { $least } lugares ou mais.
circle-turns-not = No círculo { $name } ninguém escolhe a vez, então não há vezes a distribuir.
circle-turns-left = { $who } está no círculo { $name }: inclua também esse nome.
circle-turns-often = { $most ->
    [one] Você citou { $who } mais de uma vez, e no círculo { $name } cada pessoa tem uma vez. Cite cada pessoa uma só vez.
   *[other] Você citou { $who } mais de { $most } vezes, e no círculo { $name } uma pessoa pode ter até { $most } lugares.
 }
circle-turns-few = Você citou menos pessoas do que o círculo { $name } tem de vezes: { $count ->
    [one] a vez { $free } fica livre
   *[other] as vezes { $free } ficam livres
 } para qualquer um. Perguntar a quem você citou? { $yes } { $no }
circle-turns-shared = { $who } dividem um lugar do círculo { $name }: diga só um dos dois nomes.
command-circle-turns = Distribua as vezes do seu círculo antes que ele comece.
    .details = Pergunto a cada um se aceita a sua. As vezes depois das que você nomeia ficam livres para todos.
    .who = quem, na ordem das vezes
    .which = nome ou número; sem nada, seu único
command-circle-change = Mude o plano do seu círculo antes que ele comece.
    .details = Pergunto de novo a quem está nele, e ele começa quando todos tiverem aceitado.
    .what = qual círculo e o que muda: amount=20
circle-choose-chit = No círculo { $name } o que sobra de um pote baixa o próximo pagamento de todos: lá um lugar pode ser substituído, mas não fechado.
circle-bids-anew = No círculo { $name } um lugar foi fechado, então o pote da rodada { $round } é de { $pot }. Os lances de antes não valem mais: deem lances de novo até { $until }.
circle-order-bidding-outside = Antes de cada rodada vocês podem dar lances, de três dias antes da data até ela: quem leva menos do pote o recebe, e os outros pagam menos nessa medida, em partes iguais. Um lance é definitivo, precisa ser de pelo menos { $floor } e ficar { $step } % abaixo do anterior; seu depósito responde pela rodada, então ele precisa estar lá antes. Na data digo a cada um a quem pagar, e quanto. Se ninguém der lance, ou vários derem o mínimo, é sorteio. A última data é { $last }. { $risk ->
    [0] Só dá para perder o que você deixar do pote: até { $discount }.
   *[other] Dá para perder no máximo { $lost }, e o que você deixar do pote: até { $discount }.
 }
circle-bid-sent = Antes de dar um lance, pague { $people } pelo círculo { $name }. Depois de enviar: { $typed }
circle-bid-waits = Antes do lance, o que você enviou pelo círculo { $name } precisa ser confirmado.
circle-bid-ask-outside = Dar um lance de { $bid } na rodada { $round } do círculo { $name }? Se for o menor até { $until }, sua parte fica com você, os outros pagam a você { $others } ao todo, e { $shared ->
    [one] { $shared } fica
   *[other] { $shared } ficam
 } para { $count }. O lance vale. { $yes } { $no }
circle-bid-given-outside = Você deu um lance de { $bid } na rodada { $round } do círculo { $name }. Se for o menor até { $until }, sua parte fica com você, os outros pagam a você { $others } ao todo, e { $shared ->
    [one] { $shared } fica
   *[other] { $shared } ficam
 } para { $count }.
circle-bids-so-far-outside = { $bids ->
    [0] Ninguém deu lance ainda.
   *[other] O menor lance é { $low }.
 } { $floor ->
    [0] Um lance pode ir de { $least } a { $most }.
   *[other] Um lance pode ser { $most }.
 } Na data digo a cada um a quem pagar, e quanto.
circle-payment-used = O pagamento { $number } do círculo { $name } conta, e o que ele pagou já foi devolvido ou usado. Não pode mais ser contestado nem retirado.

# What was swapped and handed on.
why-circle-swap = { $at }: { $who } e { $whom } trocaram de vez: desde então { $who } tinha a vez { $mine } e { $whom } a { $theirs }.
why-circle-hand = { $at }: { $who } passou para { $whom } a { $place } { $turn } com tudo o que vem junto{ $paid ->
    [0] .
   *[other] { "" }, por { $price }.
 }
circle-choose-bids-outside = No círculo { $name } o que se deixa de uma rodada que teve lances baixa o que todos pagam: lá um lugar pode ser substituído, mas não fechado.

# Vários lugares de um membro.
circle-each-unclear = { $most ->
    [1] Com 2 lugares cada pessoa tem um, pois participam pelo menos duas.
   *[other] Não consigo usar “{ $given }” como número de lugares por pessoa. Escreva seats_each=2, até { $most }, pois participam pelo menos duas pessoas.
 }
circle-each-outside = Em um círculo em { $code } cada pessoa tem um lugar: quem recebe confirma cada pagamento em separado. Deixe de fora seats_each=; quem quiser poupar o dobro pode entrar em um segundo círculo.
circle-each-may = Uma pessoa pode ter até { $count } lugares: cada um paga, recebe e pode perder por si, e quem tem vários tem um voto.
circle-change-each = No círculo { $name } alguém tem { $least } lugares. seats_each= pode ser { $least } ou mais.
circle-seats-of = { $who } ({ $count } lugares)
circle-which-seat = Qual lugar do círculo { $name }? Assim: { $commands }
circle-join-another = Você tem { $count ->
    [0] 0 lugar
    [one] 1 lugar
   *[other] { $count } lugares
 } no círculo { $name }. Pegar mais um, que paga, recebe e pode perder outro tanto? { $yes } { $no }
circle-in-full = Você tem { $count } lugares no círculo { $name }, tantos quantos uma pessoa pode ter ali.
circle-in-shares = No círculo { $name } ou você divide um lugar ou tem lugares seus, não as duas coisas.
circle-in-all = Ao todo você tem { $count } lugares: paga { $amount } em cada rodada, recebe { $pot } ao longo das rodadas { $risk ->
    [0] e não pode perder nada
   *[other] e pode perder no máximo { $lost }
 }{ $bids ->
    [0] .
   *[other] { "" }, e o que você deixar de um pote.
 }
circle-in-all-goal = Ao todo você tem { $count } lugares: guarda { $amount } em cada rodada.
circle-wants-end-seats = { $who } quer que o círculo { $name } termine antes da hora. { $wanted } querem, que são a maioria; também é preciso a maioria dos lugares. Para concordar: { $typed }
circle-since-changed = O que foi perguntado a você no círculo { $name } mudou desde então: a posição, o preço ou o que você pode perder. Por isso nada é feito. { $who } pode perguntar de novo.
circle-hand-owes = { $who } ainda deve algo com outro lugar no círculo { $name }. Depois de pago, este pode ser passado; outras pessoas também podem pagar.

# O botão do que alguém pediu com outras palavras.

wish-circle-new = Poupar em grupo
wish-circle-list = Mostre os círculos

## What is kept of somebody

kept-circle = Círculo e seus lugares
kept-keeper = Você guarda o dinheiro do círculo
