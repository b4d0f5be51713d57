# As palavras das eleições.

elect-in-private = Abra a eleição na sala onde as pessoas vão se candidatar.
elect-open-already = { $number } já é uma eleição para { $role }. Deixe ela acabar primeiro.
elect-too-few = { $count ->
    [0] Ninguém poderia votar ainda sobre { $role }, e para eleger são necessários { $least } votos.
    [one] Só uma pessoa poderia votar ainda sobre { $role }, e para eleger são necessários { $least } votos.
   *[other] Só { $count } poderiam votar ainda sobre { $role }, e para eleger são necessários { $least } votos.
 } Pode votar quem está aqui desde o começo ou é de casa há 14 dias.
elect-term-unreadable = Não consigo ler “{ $given }” como um mandato. De 7 dias a 5 anos, como term=1y.
elect-preview = Abrir uma eleição para { $role }?
elect-preview-rules = Durante três dias as pessoas podem se candidatar; depois há uma votação secreta de três dias, ou de sete se muita gente que pode votar é nova. Vale se pelo menos { $least } votarem. Os empates são sorteados. Quem ganha tem o cargo a partir do fim, e quem o tem agora deixa de ter.
elect-open-button = Abrir
election-seats = { $seats ->
    [one] Uma pessoa é eleita.
   *[other] { $seats } pessoas são eleitas.
 }
election-term = { $count ->
    [365] Por um ano.
    [one] Por um dia.
   *[other] Por { $count } dias.
 }
election-head = { $number }: eleição para { $role }.
election-standing = Candidatam-se: { $who }.
election-nobody-yet = Ninguém se candidatou ainda.
election-is-empty = Ninguém foi eleito. A eleição já acabou.
election-voting = Vota-se: { $vote }
election-closed = Terminou: { $why }
election-until = Você pode se candidatar até { $until }; depois há uma votação secreta.
election-draw = Os empates são sorteados, e o sorteio já está selado: { $draw }
election-stand-button = Me candidatar
election-or-other = { "  " }ou proponha alguém: { $typed }
election-question = Quem assume { $role }?
election-question-one = { $who } assume { $role }?
election-again = Em { $number } ninguém se candidatou. Para { $role }, você pode se candidatar até { $until }; se ninguém fizer isso, fica como está.
election-stays-empty = Em { $number } de novo ninguém se candidatou, então ninguém é eleito para { $role }, e fica como está.
election-too-few = { $number } termina sem votação: { $count ->
    [0] ninguém poderia votar, e são necessários três.
    [one] só uma pessoa poderia votar, e são necessários três.
   *[other] só { $count } poderiam votar, e são necessários três.
 } Para { $role } fica tudo como está.
election-key-lost = { $number } fica cancelada: o sorteio selado se perdeu. Abra de novo se ainda quiserem eleger para { $role }.
election-goes-on = Fiquei fora um tempo, então você pode se candidatar em { $number } até { $until }.
election-drawn = A semente do sorteio foi { $seed }
election-gone = { $count ->
    [one] { $who } não está mais aqui, e por isso ficou fora.
   *[other] { $who } não estão mais aqui, e por isso ficaram fora.
 }
election-elected = { $count ->
    [one] Para { $role } fica { $who }.
   *[other] Para { $role } ficam { $who }.
 }
election-as-it-was = Ninguém é eleito para { $role }; fica como estava.
election-reminder = O mandato de { $who } para { $role } vai até { $until }. { $open } abre uma eleição.
election-over = O mandato de { $who } para { $role } acabou. { $open } abre uma eleição.
elect-you-stand = Você se candidata em { $number }. Até { $until } pode desistir.
elect-stands-already = { $mine ->
    [1] Você já se candidata.
   *[other] { $who } já se candidata.
 }
elect-too-many = { $most } pessoas já se candidatam, e numa cédula não cabem mais.
elect-newcomer = { $mine ->
    [1] Só quem é de casa pode se candidatar. A moderação pode responder por você.
   *[other] Só quem é de casa pode se candidatar. A moderação pode responder por { $who }.
 }
elect-proposed = { $asker } propõe você para { $role } (eleição { $number }). Você se candidata? { $yes } { $no }
elect-accept-button = Eu me candidato
elect-asked = Perguntei a { $who }.
elect-declined = { $payer } não se candidata.
elect-lapsed = { $payer } não disse se aceita se candidatar.
elect-withdrawn = Você não se candidata mais em { $number }.
elect-stands-not = Você não se candidata em { $number }.
elect-too-late = Ninguém mais pode se candidatar em { $number }. { $show } mostra quem se candidata.
no-such-election = Não há eleição { $number }.
no-open-election = Agora não há eleição em que se candidatar. A moderação abre uma com { $open }
which-election = Há várias abertas. Qual? { $commands }
command-elect-open = Abra uma eleição: três dias para se candidatar e uma votação secreta; quem ganha tem o cargo.
    .details = Quem o tinha antes deixa de ter, e no fim do mandato o cargo fica vago.
    .role = para qual cargo
    .seats = quantos são eleitos
    .term = por quanto tempo, como 1y ou 90d
command-elect-stand = Candidate-se numa eleição, ou proponha alguém, a quem pergunto antes.
    .number = o número da eleição; sem ele, a única aberta
    .who = quem você propõe; sem nome, você
command-elect-withdraw = Desista de se candidatar.
    .number = o número da eleição; sem ele, a única aberta
command-elect-show = Veja quem se candidata numa eleição.
    .number = o número da eleição; sem ele, a única aberta
elect-role-treasurer = o caixa
elect-role-steward = a equipe de apoio

# O botão do que alguém pediu com outras palavras.

wish-elect-open = Eleger alguém

## What is kept of somebody

kept-candidate = Você se candidatou na eleição
