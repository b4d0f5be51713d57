# As palavras das rodadas de apoio.

topic-grants = Rodadas de apoio
grants-head = { $number }: apoio “{ $title }”, { $budget } para repartir.
grants-nothing-yet = Ninguém se inscreveu ainda.
grants-application = { $letter }{ $title }, { $amount }, { $gone ->
    [1] retirado por { $who }.
   *[other] de { $who }{ $said ->
        [0] { $given }.
       *[other] : { $why }{ $given }
    }
 }
grants-apply-until = Inscreva-se até { $until }: { $typed }. Depois há votação.
grants-is-voting = A votação está aberta: { $typed }
grants-is-over = Terminou: { $typed }
grants-told-apply = { $who } pede { $amount } em { $number }: { $title }, { $why }
grants-told-edit = { $who } mudou em { $number }: { $title }, { $amount }, { $why }
grants-told-withdrawn = { $who } retirou { $title } em { $number }.
grants-vote-question = Apoio “{ $title }”: quais projetos vocês querem?
grants-option = { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(não com { $others })
 }
grants-ballot-budget = São repartidos { $budget }.
grants-goes-on = Fiquei fora um tempo, então em { $number } dá para se inscrever até { $until }.
ask-grant-why = Para que é? Responda a esta mensagem em poucas palavras, ou diga: cancelar.
ask-round-title = Como se chama a rodada? Responda a isto com o nome, ou diga cancelar.
ask-grant-title = Como se chama seu projeto? Responda a isto com o título, ou diga cancelar.

## O que resulta

grants-none-applied = { $number }: ninguém se inscreveu no apoio “{ $title }”, então o dinheiro está livre de novo.
grants-result = { $number }: apoio “{ $title }”: { $funded } de { $count } { $count ->
    [one] projeto
   *[other] projetos
 } com apoio, { $paid } de { $budget } pagos.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-shares = { $letter } { $title }, { $amount } para { $who }: { $count ->
    [one] o voto de uma pessoa, { $price } dos { $part } que ela tinha.
   *[other] os votos de { $count } pessoas, { $poorer ->
        [0] { $price }
       *[other] no máximo { $price }
    } cada uma dos { $part } que tinha.
 }
grants-why-filled = { $letter } { $title }, { $amount } para { $who }: ainda cabia, como o mais votado dos que restavam, { $votes }.
grants-why-all-fit = { $letter } { $title }, { $amount } para { $who }: { $votes ->
    [one] um voto
   *[other] { $votes } votos
 }, e tudo o que teve votos cabe.
grants-why-missing = { $letter } { $title }, { $amount }, fica sem apoio: { $votes ->
    [one] a única pessoa que o queria ainda tinha { $left }, { $missing } a menos do que custa.
   *[other] as { $votes } pessoas que o queriam ainda tinham { $left }, { $missing } a menos do que custa.
 }
grants-why-no-votes = { $letter } { $title }, { $amount }, fica sem apoio: não teve nenhum voto que conte.
grants-why-few-votes = { $letter } { $title }, { $amount }, fica sem apoio: { $votes ->
    [one] um voto
   *[other] { $votes } votos
 }, e precisava de { $least }.
grants-why-dropped = { $letter } { $title } foi retirado.
grants-why-gone = { $letter } { $title }, { $amount }, tem apoio e não é pago: { $who } não está em nenhuma das nossas salas. O dinheiro fica no caixa.
grants-why-forgotten = { $letter } { $title }, { $amount }, tem apoio e não é pago: quem se inscreveu pediu para ser esquecido. O dinheiro fica no caixa.
grants-how = { $others ->
    [0] { $count ->
        [0] Ninguém votou em nenhum deles.
        [one] Uma pessoa votou e tinha { $part }
       *[other] { $count } pessoas votaram; cada uma tinha { $part }
    }
   *[other] { $cast ->
        [one] Uma pessoa votou.
       *[other] { $cast } pessoas votaram.
    } { $count ->
        [0] Nenhum voto conta: ninguém decide sobre um projeto próprio.
        [one] Conta o voto de uma pessoa, que tinha { $part }
       *[other] Contam os votos de { $count } pessoas; cada uma tinha { $part }
    }
 }{ $count ->
    [0] { "" }
   *[other] { $lacking ->
        [0] { $steps ->
            [0] .
            [one] , depois de um passo de { $step }.
           *[other] , depois de { $steps } passos de { $step }.
         }
       *[other] , como se { $quorum } tivessem votado. Abaixo disso nada é acrescentado.
     }
 }
grants-greedy = Só pelo número de votos seriam { $projects }: { $total }.
grants-greedy-same = Só pelo número de votos seria o mesmo.
grants-back = Livre no caixa: { $free }.
grants-you-got = { $who }, você recebeu { $amount }.
grants-waits = { $number } está contada. Todos os pagamentos estão parados, então é paga em { $until }.
grants-why-opened = A proposta { $proposal } abriu { $number } com { $amount }: { $typed }
grants-export = Rodada { $number }, “{ $title }”, para programas públicos que contam essas votações.
grants-export-file = a rodada como arquivo
grants-export-too-large = { $number } é grande demais para um arquivo. Quem me mantém pode exportar os livros.
grants-at-applying = Inscrições até { $until }. Mais: { $show }
grants-at-voting = Votação até { $until }: { $vote }
grants-at-over = Terminou: { $results }

## O que não pode ser

no-such-round = Não há nenhuma rodada de apoio { $number }. { $list } mostra as que há.
no-open-round = Nenhuma rodada de apoio está aberta. Para propor uma: { $open }
no-round-yet = Ainda não houve nenhuma rodada de apoio. Para propor uma: { $open }
which-round = Há várias abertas. Qual? { $commands }
no-such-project = “{ $given }” não é nenhum projeto de { $number }. { $list } mostra quais são.
round-not-counted = { $number } ainda não foi contada.
round-not-over = { $number } ainda não terminou. Até { $until } { $voting ->
    [0] dá para se inscrever.
    [2] dá para doar.
   *[other] se vota.
 }
round-no-vote-yet = Em { $number } as inscrições vão até { $until }; depois você pode votar.
round-is-over = { $number } terminou.
round-applies-no-more = Em { $number } ninguém mais pode se inscrever.
round-no-budget = Diga quanto é repartido, por exemplo { $open }
round-no-title = Diga como se chama a rodada, por exemplo { $open }
round-own-currency = O apoio é pago em { $name }, e o orçamento também: { $open }
round-bounds-crossed = O mínimo que um projeto custa está acima do máximo.
round-bounds-above = Um projeto não pode custar mais do que tudo o que é repartido: { $budget }.
round-max-above-cap = Uma pessoa pode pedir no máximo { $cap }, então nenhum projeto pode custar mais.
round-votes-above = Ninguém pode receber tantos votos aqui: { $count } podem votar.
round-givers-above = Não há tanta gente aqui: { $count } podem votar.
round-vote-too-short = Entre a última inscrição e o fim da votação tem que haver pelo menos três dias.
round-time-unreadable = Não consigo ler “{ $given }” como um prazo para isso. Um prazo como 14d, ou um dia como 2026-07-01, dentro de 90 dias; a votação dura pelo menos três dias, a inscrição um.
round-time-beyond = “{ $given }” é { $long ->
    [0] pouco
   *[other] demais
 }. A inscrição dura pelo menos um dia, a votação pelo menos três, e nenhuma mais de 90.
grant-in-private = Inscreva-se na sala, onde todos veem.
grant-newcomer = Você acabou de chegar. Quando fizer parte de vez, poderá se inscrever.
grant-no-title = Diga como se chama o seu projeto, por exemplo { $apply }
grant-title-unclear = “{ $title }” significa outra coisa numa votação. Dê outro título ao seu projeto.
grant-title-taken = “{ $title }” já está lá. Para mudar o seu: { $edit }
grant-too-many-mine = Você já se inscreveu com { $most }, que é o máximo para uma pessoa.
grant-too-many = Já há { $most } projetos, e numa cédula não cabem mais.
grant-other-currency = O apoio de { $number } é pago em { $name }; peça um valor disso.
grant-nothing = Tem que custar alguma coisa.
grant-below = Um projeto desta rodada custa no mínimo { $least }.
grant-above = Um projeto desta rodada custa no máximo { $most }.
grant-above-cap = { $all ->
    [1] Só { $budget } são repartidos, então ninguém pode pedir mais
   *[other] Uma pessoa pode pedir no máximo { $cap } de { $budget }
 }{ $some ->
    [0] .
   [2] ; com os outros seus, este pode custar no máximo { $left }.
   *[other] ; com o que você já pediu, mais { $left }.
 }
grant-no-why = Diga para que é, por exemplo { $apply }
grant-why-beside = Não sei que parte de { $given } é o motivo. Coloque tudo entre aspas, e nada ao lado: { $apply }
grant-edit-nothing = Diga o que muda: quanto custa ou para que é. Como { $edit }
grant-none-yours = Você não inscreveu nada lá. { $apply }
grant-not-yours = Qual? Você inscreveu { $titles }.
grant-voted-on = Já há votos, então “{ $title }” fica na cédula.
grant-link-above-cap = Juntas, as duas contas pediram em { $number } mais do que uma pessoa pode. Uma delas precisa retirar algo antes.

## Uma rodada que complementa doações

grants-apply-then-give = Inscreva-se até { $until }: { $typed }. Depois todos podem doar.
grants-is-giving = Doe até { $until }: { $typed }
grants-at-giving = Doe até { $until }: { $give }
grants-gifts-asked = { $number }: Apoio “{ $title }”: quanto você dá e a qual projeto?
grants-gifts-option = { $letter } { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(não com { $others })
 }
grants-given-so-far = { " " }({ $gifts } de { $count ->
    [one] uma pessoa
   *[other] { $count } pessoas
 } até agora)
grants-gift = { $amount } para { $project }
grants-gave = Em { $number } você dá { $gifts }. Isso espera até { $until }; até lá você pode mudar ou pegar de volta: { $typed }
grants-gave-nothing = Em { $number } você não dá nada. Dá para doar até { $until }.
grants-giving-goes-on = Fiquei fora um tempo, então em { $number } dá para doar até { $until }.
grants-giving-after-stop = Todos os pagamentos estão parados, então em { $number } ainda dá para dar depois, até { $until }.
grants-result-gifts = { $number }: apoio “{ $title }”: { $funded } de { $count } { $count ->
    [one] projeto
   *[other] projetos
 } com apoio, com { $gifts } de doações e { $paid } de { $budget }.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-gifts = { $letter } { $title }, { $amount } para { $who }: { $count ->
    [one] uma pessoa deu { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(sem complemento)
    }
   *[other] { $count } pessoas deram { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(uma delas sem complemento)
       *[other] { " " }({ $aside } delas sem complemento)
    }
 }.{ $paired ->
    [0] { "" }
   *[other] { " " }Os pares somam { $pairs }.
 }{ " " }{ $some ->
    [0] O caixa não acrescenta nada{ $bound ->
        [3] , pois o que foi dado é tudo o que se pedia
       *[other] { "" }
     }
   *[other] O caixa acrescenta { $match }{ $bound ->
        [1] , sua parte do total
        [2] , o máximo para uma pessoa
        [3] , tudo o que ainda faltava
       *[other] { "" }
     }
 }.{ $back ->
    [0] { "" }
   *[other] { " " }O que passa do pedido volta a quem deu: { $returned }.
 }
grants-why-few-givers = { $letter } { $title } não recebe nada: { $count ->
    [one] uma pessoa deu { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(sem complemento)
    }
   *[other] { $count } pessoas deram { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(uma delas sem complemento)
       *[other] { " " }({ $aside } delas sem complemento)
    }
 }, e são necessárias { $least }. Volta para quem deu.
grants-why-no-gifts = { $letter } { $title } não recebe nada: ninguém deu a ele.
grants-why-gone-gifts = { $letter } { $title }, { $amount }, tem apoio e não é pago: { $who } não está em nenhuma das nossas salas. As doações voltam.
grants-why-forgotten-gifts = { $letter } { $title }, { $amount }, tem apoio e não é pago: quem se inscreveu pediu para ser esquecido. As doações voltam.
grants-how-gifts = { $count ->
    [0] Ninguém deu nada.
    [one] Uma pessoa deu.
   *[other] { $count } pessoas deram.
 }{ $left ->
    [0] { "" }
    [one] { " " }Uma delas não está mais em nenhuma das nossas salas, e o que ela deu volta.
   *[other] { " " }{ $left } delas não estão mais em nenhuma das nossas salas, e o que deram volta.
 } { $count ->
    [0] { "" }
   *[other] Todos os pares juntos somam { $pairs }{ $scaled ->
        [0] .
       *[other] , mais que o total.
    }
 }
grants-back-fund = Livre no fundo { $fund }: { $free }.
grants-returned = De volta a quem deu: { $amount }.
grants-export-gifts = Em { $number } não houve votação de projetos, e é para isso que servem esses arquivos.

round-is-voted = { $number } se decide por votos: { $typed }
round-no-gifts-yet = Em { $number } há inscrições até { $until }; depois você pode doar.
round-is-of-gifts = Com method=quadratic ninguém vota, então complete, min_votes e picks não cabem. Há min_givers, cap e match.
round-is-of-votes = min_givers e match são para method=quadratic, em que as pessoas doam.
round-cap-unreadable = “{ $given }” não é uma parte do total. Diga cap=25 para 25 %, ou cap=off.
gift-unreadable = Não entendi “{ $given }”. Diga quanto e a qual projeto, como { $example }
gift-twice = Você diz dois valores para “{ $title }”. Diga cada projeto uma vez, por exemplo { $example }
gift-beyond = Doa-se do que você tem, nunca a crédito: { $some ->
    [0] agora você não tem nada. O que chegar até { $until } você ainda pode dar: { $typed }
   *[other] agora você pode dar até mais { $more }.
 }
gift-lies = Você pode dar mais { $more }; a { $which } você já dá { $lies }. Para mover: { $typed }
gift-taken-back = “{ $title }” foi retirado, então ninguém pode dar a ele.
grant-given-to = Já há doações, então “{ $title }” fica.
grant-forget-gives = Em { $number } você dá { $amount }. { $counted ->
    [0] Pegue de volta primeiro: { $typed }
   *[other] Já foi contado, e é pago assim que os pagamentos voltarem.
 }

## Uma rodada de agradecimentos

grants-thanks-asked = Obrigado “{ $title }”: quem recebe quantos dos seus pontos?
grants-thanks-result = { $number }: obrigado “{ $title }”: { $count ->
    [0] ninguém deu pontos, então o dinheiro está livre de novo.
    [one] uma pessoa deu pontos, { $paid } de { $budget } pagos.
   *[other] { $count } pessoas deram pontos, { $paid } de { $budget } pagos.
 }  { $reference }
grants-thanks-one = { $who }: { $amount }
grants-thanks-gone = { $who }: { $amount }, não pago, pois { $who } não está em nenhuma das nossas salas
grants-thanks-forgotten = { $who }: { $amount }, não pago, pois pediu para ser esquecido
grants-thanks-lost = { $number }: os votos dos agradecimentos “{ $title }” não podem mais ser lidos, então nada é repartido e o dinheiro está livre de novo.

## Comandos

command-grants-open = Proponha uma rodada de apoio: as pessoas pedem uma parte, depois todos votam.
    .details = É decidida como um gasto do total, que fica separado até a rodada terminar. Com method=quadratic as pessoas doam aos projetos em vez de votar, e o total complementa as doações.
    .title = como se chama a rodada
    .budget = quanto do caixa é repartido
    .fund = de qual fundo
    .method = por votos em partes iguais, ou complementando doações
    .complete = o que se faz com o que sobra
    .min = o mínimo que um projeto custa
    .max = o máximo que um projeto custa
    .min_votes = de quantos votos um projeto precisa
    .picks = em quantos projetos cada um vota
    .cap = por quantos % uma pessoa pode se inscrever, ou quantos % recebe
    .match = como as doações são complementadas
    .min_givers = quantas pessoas precisam dar a um projeto
    .apply_until = quanto tempo de inscrição: 14d, ou um dia
    .vote_until = quanto tempo de votação: 7d, ou um dia
command-grants-thanks = Proponha uma rodada de agradecimentos: cada um tem 100 pontos para outros, e assim se reparte.
    .details = É decidido como um gasto do total. Ninguém vê quem deu quanto a quem.
    .title = como se chama a rodada
    .budget = quanto do caixa é repartido
    .fund = de qual fundo
    .vote_until = por quanto tempo se dão pontos: 7d, ou um dia
command-grants-apply = Inscreva um projeto numa rodada aberta: como se chama, quanto custa, para que é.
    .details = Você pode mudar ou retirar até a votação começar. De dois que se citam com not_with recebe no máximo um.
    .title = como se chama o seu projeto
    .amount = quanto custa
    .why = para que é
    .number = o número da rodada; sem ele, a única
    .not_with = outro projeto com o qual o seu não vai junto
command-grants-edit = Mude o que você pediu: quanto custa e para que é, até a votação começar.
    .title = como se chama o seu projeto
    .amount = quanto custa
    .why = para que é
    .number = o número da rodada; sem ele, a única
    .not_with = outro projeto com o qual o seu não vai junto
command-grants-withdraw = Retire o que você pediu, até o primeiro voto.
    .title = como se chama o seu projeto
    .number = o número da rodada; sem ele, a única
command-grants-list = Veja as rodadas de apoio, ou uma delas com tudo o que foi pedido.
    .number = o número da rodada; sem ele, as últimas
command-grants-vote = Vote nos projetos que você quer, pelas letras; vale a última coisa que você disser.
    .details = Só com o número você vê o seu próprio voto, e mais ninguém. Em uma rodada que complementa doações, você dá assim: A=5 C=2.
    .number = o número da rodada; sem ele, a única
    .ballot = as letras de todos os que você quer
command-grants-give = Dê a projetos de uma rodada que complementa doações; de cada um vale o último.
    .details = Sai do que você tem e espera até o fim da rodada; até lá você pode mudar, ou pegar de volta com none. Só com o número você vê o que dá.
    .number = o número da rodada; sem ele, a única
    .value = quanto a qual: A=5 C=2, ou none
command-grants-results = Veja o que recebe apoio e com quantos votos, e o que faltou aos outros.
    .number = o número da rodada; sem ele, a última
command-grants-export = Receba uma rodada terminada como arquivo .pb, que programas públicos contam de novo.
    .details = As cédulas estão sob números que não identificam ninguém.
    .number = o número da rodada; sem ele, a última

## A segunda metade de um apoio grande

ask-grant-report = No que deu? Todos aqui leem. Responda a esta mensagem em poucas palavras, ou diga: cancelar.
grants-report-button = Contar
grants-half-asked = A outra metade de { $title }, { $amount }, fica guardada até { $until }. { $who }, conte no que deu, e ela é paga dois dias depois, se não houver objeções suficientes. { $button }  ou: { $typed }
grants-half = { $title } é pago em duas metades. A segunda, { $amount }: { $why }
grant-no-report = Diga no que deu, por exemplo { $typed }
grant-nothing-to-report = Nenhuma segunda metade de um apoio espera por você. Assim que houver uma, eu pergunto.
grant-no-report-awaited = Em { $number } nada espera que você conte.
grant-reported-already = Você já contou sobre { $title }: { $why }
grant-which-report = Qual? { $commands }
command-grants-report = Conte no que deu o seu apoio, para que a segunda metade seja paga.
    .details = Todos leem e podem se opor até lá; é paga dois dias depois. Se tiver vários, comece pelo título: Forno: está pronto.
    .number = o número da rodada; sem ele, a única
    .words = no que deu

## Um ou outro

grants-not-with = { " " }(só um: este ou { $others })
grants-not-with-waits = Será só um, este ou { $other }, assim que { $who } também disser: { $typed }
grants-rule-not-with = De dois que se excluem recebe no máximo um: { $gifts ->
    [0] o que vem primeiro na contagem.
   *[other] aquele cujos pares de doações somam mais.
 }
grants-why-other = { $letter } { $title }, { $amount }, não recebe apoio: só um, este ou { $others }.
grants-why-other-gifts = { $letter } { $title } não recebe nada: só um, este ou { $others }. As doações, { $gifts }, voltam.
grant-not-with-whom = Ninguém pede nada para “{ $given }” nesta rodada.

grants-counting = Estou contando { $gifts ->
    [0] { $count } votos
   *[other] as doações de { $count } pessoas
 } de { $number }. O resultado chega em um instante.

grants-thanks-few = { $number }: obrigado “{ $title }”: { $paid } de { $budget } pagos.  { $reference }

## Cancelada


grants-called-off = { $number }: o apoio “{ $title }” foi cancelado, e o que estava guardado para ele está livre de novo.{ $some ->
    [0] { "" }
   *[other] { " " }De volta a quem deu: { $back }.
 }
grant-cancel-not-yours = { $who } propôs { $number } e pode cancelar antes do primeiro voto. Os outros põem em votação: { $stop }
grant-cancel-begun = Em { $number } já se votou ou deu algo, então cancelar exige uma votação: { $stop }
command-grants-cancel = Cancele uma rodada que você propôs, antes do primeiro voto.
    .details = Depois é preciso uma votação: proposal stop, com o número da proposta.
    .number = o número da rodada; sem ele, a única
grants-stop-first = { $number } acabou e ainda não é { $counted ->
    [0] contada
   *[other] paga
}: { $stop }, a votação para parar, foi aprovada e vem primeiro.

## What is kept of somebody

kept-application = Você pediu
kept-gift = Você dá em uma rodada
