# As palavras das eleições.

elect-in-private = Abre uma eleição na sala onde as pessoas se vão candidatar.
elect-open-already = { $number } já é uma eleição para { $role }. Deixa-a acabar primeiro.
elect-term-unreadable = Não consigo ler “{ $given }” como um mandato. De 7 dias a 5 anos, como term=1y.
elect-preview = Abrir uma eleição para { $role }?
elect-preview-rules = Durante três dias as pessoas podem candidatar-se; depois há uma votação secreta de três dias, de sete se muitos dos que podem votar são novos. Conta se votarem pelo menos { $least }. Os empates são sorteados. Quem ganha tem o cargo no fecho, e quem o tem agora deixa de o ter.
elect-open-button = Abrir
election-seats = { $seats ->
    [one] Elege-se uma pessoa.
   *[other] Elegem-se { $seats } pessoas.
 }
election-term = { $count ->
    [365] Por um ano.
    [one] Por um dia.
   *[other] Por { $count } dias.
 }
election-head = { $number }: Eleição para { $role }.
election-standing = Candidatos: { $who }.
election-nobody-yet = Ainda ninguém se candidata.
election-is-empty = Ninguém foi eleito. Já acabou.
election-voting = Vota-se: { $vote }
election-until = Podes candidatar-te até { $until }; depois há uma votação secreta.
election-draw = Os empates são sorteados, e o sorteio já está selado: { $draw }
election-stand-button = Candidatar-me
election-or-other = { "  " }ou propõe alguém: { $typed }
election-question = Quem fica com { $role }?
election-question-one = Fica { $who } com { $role }?
election-again = Em { $number } ninguém se candidatou. Podes candidatar-te a { $role } até { $until }; se ninguém o fizer, fica como está.
election-stays-empty = Em { $number } ninguém se candidatou outra vez, por isso ninguém fica eleito para { $role } e fica como está.
election-key-lost = { $number } fica anulada: o sorteio selado perdeu-se. Abre-a outra vez se ainda quiserem eleger para { $role }.
election-goes-on = Estive fora um bocado, por isso podes candidatar-te em { $number } até { $until }.
election-drawn = Houve empate e foi sorteado. A semente era { $seed }
election-elected = { $count ->
    [one] { $who } fica eleito para { $role }.
   *[other] { $who } ficam eleitos para { $role }.
 }
election-as-it-was = Ninguém fica eleito para { $role }; fica como estava.
election-reminder = O mandato de { $who } para { $role } acaba { $until }. { $open } abre uma eleição.
election-over = O mandato de { $who } para { $role } acabou. { $open } abre uma eleição.
elect-you-stand = Candidatas-te em { $number }. Até { $until } podes desistir.
elect-stands-already = { $mine ->
    [1] Já te candidatas.
   *[other] { $who } já se candidata.
 }
elect-too-many = Já há { $most } candidatos, e num boletim não cabem mais.
elect-newcomer = { $mine ->
    [1] Só quem está estabelecido aqui se pode candidatar. A moderação pode responder por ti.
   *[other] Só quem está estabelecido aqui se pode candidatar. A moderação pode responder por { $who }.
 }
elect-proposed = { $asker } propõe-te para { $role } (eleição { $number }). Candidatas-te? { $yes } { $no }
elect-accept-button = Candidato-me
elect-asked = Perguntei a { $who }.
elect-declined = { $payer } não se candidata.
elect-lapsed = { $payer } não disse se se candidata.
elect-withdrawn = Já não te candidatas em { $number }.
elect-stands-not = Não te candidatas em { $number }.
elect-too-late = Já ninguém se pode candidatar em { $number }. { $show } mostra quem o faz.
no-such-election = Não há uma eleição { $number }.
no-open-election = Não há nenhuma eleição em que te possas candidatar.
which-election = Há várias abertas. Qual? { $commands }
command-elect-open = Abre uma eleição: três dias para se candidatar e uma votação secreta; quem ganha tem o cargo.
    .details = Quem o tinha deixa de o ter, e no fim do mandato ele volta.
    .role = para que cargo
    .seats = quantos são eleitos
    .term = por quanto tempo, como 1y ou 90d
command-elect-stand = Candidata-te numa eleição, ou propõe alguém, a quem se pergunta antes.
    .number = o número da eleição; sem ele, a única aberta
    .who = quem propões; sem ninguém, tu
command-elect-withdraw = Deixa de te candidatar.
    .number = o número da eleição; sem ele, a única aberta
command-elect-show = Vê quem se candidata numa eleição.
    .number = o número da eleição; sem ele, a única aberta
