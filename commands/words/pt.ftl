# As palavras do bot em português: curtas, calorosas, exatas (VOICE.md). Comandos e chaves ficam em inglês.

## In general

list-last = { " " }e{ " " }
yes-button = Sim
no-button = Não

fault = Algo deu errado do meu lado, e nada mudou. Se acontecer de novo, conte a quem cuida de mim: { $reference }
books-shut = Não consigo escrever nos meus livros agora, então nada foi feito. Tente de novo daqui a pouco, por favor.
books-wait = Não consigo escrever nos meus livros agora. Sua mensagem fica esperando, e cuido dela assim que puder.
same-id = Essa mensagem chegou duas vezes com palavras diferentes, então não mexi nela.

arrival =
    Cuido das contas das gorjetas e de uma moeda própria para esta sala. Não guardo dinheiro. Experimente: { $example }
    { $help } mostra o que mais sei fazer. A moderação pode me preparar em um minuto: { $setup }

## Understanding what was typed

did-you-mean = Você quis dizer: { $command }   { $button }
unknown-command = Não conheço “{ $word }”. { $help } mostra o que sei fazer.
group-of-commands = Conheço estes: { $commands }
too-many-words = Não sei o que fazer com “{ $extra }” aí. É assim: { $usage }
usage = É assim: { $usage }
not-a-choice = “{ $given }” eu não conheço aqui. Pode ser: { $choices }
not-a-whole-number = Em vez de “{ $given }”, preciso de um número inteiro de { $least } a { $most }.
too-long = Isso é mais longo do que consigo guardar: até { $most } caracteres.
who = Preciso de um ou mais nomes, como { $example }.
nobody-called = Não conheço ninguém aqui com o nome { $name }.
several-called = Há mais de uma pessoa aqui com o nome { $name }. Mencione quem você quer dizer, ou responda a uma mensagem dessa pessoa.
the-bot = Esse sou eu. Cuido dos livros e não guardo nada para mim.
bridged-face = { $name } só aparece aqui por uma ponte em cujos nomes não confio, então não há conta para receber. Dê a quem está aqui em pessoa.
one-person = Isso é com uma pessoa de cada vez, como { $example }
people-unclear = É também para { $name }? Então ponha “e” entre os nomes. Se não, diga a quantia antes do resto.
people-together = Ponha os nomes juntos, antes da quantia: { $example }
not-all-at-once = Isso é um cargo ou uma sala inteira, não uma pessoa. Diga os nomes, como { $example }
person-by-number = Conheço as pessoas pelo nome, não por números ou endereços. Mencione quem é, como { $example }
one-amount-each = Se cada pessoa recebe outra quantia, é preciso uma mensagem para cada uma, como { $example }
one-command = Faço uma coisa só por mensagem, então nada foi feito. Diga uma de cada vez: { $commands }

amount-zero = Tem que ser mais que zero.
amount-negative = Uma quantia não pode ficar abaixo de zero. Para dar algo, diga quanto: { $example }
amount-negative-plain = Uma quantia não pode ficar abaixo de zero. Diga sem o menos, como { $example }
amount-decimals = { $decimals ->
    [0] { $name }: só quantias inteiras, sem casas decimais.
    [one] { $name }: no máximo { $decimals } casa decimal.
   *[other] { $name }: no máximo { $decimals } casas decimais.
 }
amount-digits = Escreva a quantia com os algarismos de 0 a 9, por favor.
amount-exponent = Escreva a quantia por extenso em algarismos, por favor, como { $example }.
amount-not-a-number = Escreva a quantia em números, por favor, como { $example }.
amount-too-large = Não sei contar até aí. Use uma quantia menor, por favor.
amount-unreadable = Não consigo ler “{ $amount }” como quantia. Escreva assim: { $example }.
amount-one-reading = Você quer dizer { $amount }{ $more }? { $buttons }
amount-two-readings = “{ $given }” pode ser lido de dois jeitos. Qual deles? { $buttons }
amount-other-sign = Aqui não se conta em { $sign }, e sim em { $name }. Escreva assim: { $example }
doubt-one = São { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }ao todo
       *[other] { " " }por pessoa
    }
 } para { $receivers }{ $memo }? { $buttons }
doubt-one-request = São { $amount } de { $receivers }{ $memo }? { $buttons }
doubt-amounts = Quanto para { $receivers }? { $buttons }
doubt-no-amount = Quanto para { $receivers }? { $buttons }  ou diga antes do resto: { $example }
doubt-amounts-request = Quanto de { $receivers }? { $buttons }
doubt-each = São { $amount } para cada pessoa ou ao todo? { $buttons }
doubt-each-button = { $amount } por pessoa
doubt-split-button = { $amount } ao todo
doubt-who = Quem é? { $buttons }
to-somebody = { " " }para { $receivers }

ask-who = Para quem é? Diga os nomes, ou diga: cancelar.
ask-amount = Quanto? Diga uma quantia, ou diga: cancelar.
ask-choice = Qual deles: { $choices }? Ou diga: cancelar.
ask-number = Quantos? Diga um número de { $least } a { $most }, ou diga: cancelar.
ask-text = O que deve ser? Responda a esta mensagem com isso, ou diga: cancelar.
ask-reference = Qual lançamento? Diga a referência, como #k3f9, ou diga: cancelar.
ask-duration = Por quanto tempo? Diga, por exemplo, 90m ou 3d, ou diga: cancelar.
cancelled = Deixei como estava.

## Answers

# As palavras que, ditas sozinhas, respondem a uma pergunta.
answer-yes = sim
answer-no = não, nao
answer-cancel = cancelar, cancela

## Who may

for-room-moderators = Só a moderação desta sala pode fazer isso.
for-home-moderators = Só a moderação de { $home } pode fazer isso.

## Questions and their answers

nothing-to-answer = Não há nada esperando sua resposta.
nothing-but-asked = Não há nada esperando sua resposta. Para retirar o que você pediu: { $typed }
ask-lapsed = Essa pergunta expirou, e nada foi feito. Diga de novo se ainda quiser.
ask-answered = Essa você já respondeu.
ask-unknown = Não conheço nenhuma pergunta sua com a referência { $reference }.
ask-which = { $count ->
    [one] Há uma pergunta aberta. Por via das dúvidas, responda com um botão ou pelo número:
   *[other] Você tem { $count } perguntas abertas. Qual delas?
 }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Algo mudou desde que perguntei.
ask-declined = Fica como está.

late-ask =
    Você disse isto enquanto eu estava fora, então ainda não fiz: { $commands }. Posso fazer? { $yes } { $no }
late-away = Fiquei fora por um tempo. O que teria expirado nesse meio-tempo continua aberto até { $until }.

## Tips

tip-given = { $giver } dá { $amount } a { $receiver }{ $memo }.{ $undo }
tip-given-each = { $giver } dá { $amount } por pessoa a { $receivers }{ $memo }.{ $undo }
tip-shared = { $giver } divide { $amount }{ $memo }: { $parts }.{ $undo }
tip-ask = Dar { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }ao todo
 } a { $receivers }{ $memo }? { $yes } { $no }
tip-button = Dar { $amount } a { $receivers }
gave-in-private = { $who }, { $giver } deu algo a você. { $show }
tip-left = Não está mais nesta sala: { $who }. O que você deu vale mesmo assim; durante dez minutos dá para desfazer: { $undo }
undo-button = Desfazer
tip-oneself = É você. Uma gorjeta vai para outra pessoa.
nothing-held-issued = Você não tem nada agora.
nothing-held = Você não tem nada agora, então não há tudo nem metade para dar. Ainda dá para dar a crédito: diga uma quantia.
split-too-small = { $amount } é muito pouco para dividir entre tanta gente.

over-limit = { $possible ->
    [0] Você não tem mais nada para dar agora. O que te derem, você pode passar adiante.
   *[other] Isso é mais do que você pode dar agora: até { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Quem é novo aqui divide um pequeno crédito, e ele acabou por enquanto. O que te derem, você pode passar adiante.
   *[other] Quem é novo aqui divide um pequeno crédito. Você pode dar até { $most } agora.
 }
over-limit-each = { $amount } por pessoa são { $total } ao todo. Você pode dar até { $most } agora: até { $possible } por pessoa.
over-max-tip = Uma gorjeta aqui é de no máximo { $most }.
over-ceiling = Isso é mais do que { $who } pode receber aqui. Tente uma quantia menor.
over-ceiling-wait = Hoje você já ofereceu a { $who } várias vezes mais do que cabe aqui. Pode dar algo de novo: { $until }.
frozen = A moderação pausou suas gorjetas e seus pedidos até { $until }. Se você acha isso injusto: { $appeal }  ou: { $typed }
too-large = Não sei contar até aí. Use uma quantia menor, por favor.

time-today = hoje às { $clock }
time-tomorrow = amanhã às { $clock }
time-day = { $day } às { $clock }

## Taking back and returning

taken-back = Desfeito.
undo-done = Desfeito: { $amount } de { $receivers }.
undo-nothing = Você não deu nada que possa ser desfeito.
undo-not-yours = Isso não foi dado por você, então não cabe a você desfazer.
undo-already = Isso já foi devolvido.
undo-too-late = Sua gorjeta de { $amount } a { $receivers } tem mais de dez minutos, então devolver { $several ->
    [one] cabe a { $receivers }
   *[other] cabe a essas pessoas
 }. { $buttons }
undo-passed-on = Uma parte já foi passada adiante, por { $passed }, então devolver { $several ->
    [one] cabe a { $receivers }
   *[other] cabe a essas pessoas
 }. { $buttons }
undo-not-there = No momento, isso não pode voltar de { $receivers }.
not-theirs-now = No momento, isso não pode voltar de { $who }.
ask-button = Perguntar a { $receivers }
return-question = { $giver } pede que você devolva { $amount }. { $give } { $keep }  ou: { $yes }, { $no }
return-button = Devolver
keep-button = Ficar com isso
asks-you = { $who }, { $asker } pede algo a você. { $show }
show-button = Ver
refund-nothing = Você não recebeu nada que possa ser devolvido.
refund-not-yours = Isso não foi dado a você, então não cabe a você devolver.
refunded = { $receiver } devolve { $amount } a { $giver }.  { $reference }
edit-ignored = Vale a primeira versão: { $first }. { $buttons }
edit-ignored-people = Vale a primeira versão: { $first } para { $receivers }. { $buttons }
edit-button = Desfazer e dar { $amount }
edit-button-people = Desfazer e dar { $amount } a { $receivers }
edit-of-a-question = Você mudou essa mensagem, então não vale mais o que ela perguntava. Diga de novo se quiser.
edit-too-late-to-change = Vale a primeira versão: { $first } para { $receivers }.
edit-too-late = Essa gorjeta não pode mais ser desfeita, então deixei como está.

## Asking somebody

request-question = { $asker } pede { $amount } a você{ $memo }. { $pay } { $decline }  ou: { $yes }, { $no }
request-made = Pedi { $amount } a { $payer }{ $memo }. Fica aberto até { $until }.
request-made-each = Pedi { $amount } por pessoa a { $payer }{ $memo }. Fica aberto até { $until }.
request-made-split = Pedi { $amount } ao todo a { $payer }{ $memo }. Fica aberto até { $until }.
asked-them = Já perguntei.
request-declined = { $payer } disse não ao seu pedido de { $amount }.
request-lapsed = { $payer } não respondeu ao seu pedido de { $amount }, então ele expirou.
return-declined = { $payer } disse não a devolver { $amount }.
return-lapsed = { $payer } não disse se devolve { $amount }, então a pergunta expirou.
adjust-declined = { $payer } disse não a pôr { $amount } no caixa.
adjust-lapsed = { $payer } não disse se põe { $amount } no caixa, então a pergunta expirou.
same-declined = { $payer } disse que não é a mesma pessoa que { $other }.
same-lapsed = { $payer } não disse se é a mesma pessoa que { $other }, então a pergunta expirou.
link-declined = { $payer } disse não a ser um só membro com você.
link-lapsed = { $payer } não disse sim a ser um só membro com você, então a pergunta expirou.
asked-declined = { $payer } disse não ao seu pedido.
request-asked = Você pediu { $amount } a { $payer }{ $memo }, aberto até { $until }. { $cancel } { $remind }  ou: { $typed }, { $reminded }
return-asked = Você pediu a { $payer } que devolva { $amount }, aberto até { $until }. { $cancel } { $remind }  ou: { $typed }, { $reminded }
adjust-asked = Você pediu a { $payer } que ponha { $amount } no caixa, aberto até { $until }. { $cancel } { $remind }  ou: { $typed }, { $reminded }
take-back-button = Retirar
remind-button = Lembrar
request-cancelled = Retirado: seu pedido de { $amount } a { $payer }{ $memo }.
return-cancelled = Retirado: não peço mais a { $payer } que devolva { $amount }.
adjust-cancelled = Retirado: não peço mais a { $payer } que ponha { $amount } no caixa.
request-withdrawn = { $asker } não pede mais { $amount } a você{ $memo }.
return-withdrawn = { $asker } não pede mais que você devolva { $amount }.
adjust-withdrawn = { $asker } não pede mais que você ponha { $amount } no caixa.
request-which = { $count ->
    [one] Você tem um pedido aberto.
   *[other] Você tem { $count } pedidos abertos. Qual deles?
 }
request-none-open = Você não tem nenhum pedido aberto.
request-unknown = Não conheço nenhum pedido aberto seu com o número { $number }. { $me } mostra todos.
remind-wait = A pergunta foi feita a { $payer } há menos de um dia. Você pode lembrar a partir de { $when }.
reminded = Lembrei { $payer }.
request-oneself = É você. Peça a outra pessoa.
pay-button = Pagar
decline-button = Recusar
unread = { $who }, não consegui ler o que você escreveu: a chave não chegou até mim. Se era para mim, diga de novo, por favor.
private-undeliverable = { $who }, tenho algo só para você. Abra uma conversa direta comigo e diga: me
room-undeliverable = Não consegui dizer isto na sala, então você lê aqui:

## In private

no-community = Ainda não conheço você de nenhuma sala. Primeiro me diga algo em uma sala em que estamos os dois.
which-community = Temos mais de uma sala em comum: { $names }. Diga primeiro qual, assim: { $example }
in-community = { $name }:

## Rain

rain-off = A chuva está desligada aqui. A moderação pode ligar: { $set }
rain-nobody = No último dia não falou mais ninguém que esteja aqui há algum tempo, então não há com quem dividir.
rain-ask = { $heads ->
    [one] Ultimamente só { $receivers } falou aqui. Dar tudo, { $amount }?
   *[other] Dividir { $amount } entre { $receivers }?
 } { $yes } { $no }

rain-given = { $giver } fez chover: { $amount } para { $receiver }.{ $undo }
rain-given-each = { $giver } fez chover: { $amount } por pessoa para { $receivers }.{ $undo }
rain-shared = { $giver } fez chover, { $amount } ao todo: { $parts }.{ $undo }

## What you have

balance-own = Seu saldo é de { $balance }. Você pode dar mais { $left }.
balance-held = Você tem { $balance }.
balance-reserved = Já com destino certo: { $reserved }.
balance-newcomer = Você acabou de chegar, então por enquanto pode ficar até { $limit } abaixo de zero.
balance-not-yours = O que { $who } tem só diz respeito a { $who }.
balance-of = O saldo de { $who } é de { $balance }.
me-waiting = { $question } { $yes } { $no }  ou: { $typed }, { $refused }
me-nothing-waits = Não há nada esperando sua resposta.
history-empty = Ainda não entrou nem saiu nada.
history-no-page = Por enquanto há { $pages ->
    [one] só uma página
   *[other] { $pages } páginas
 }.
history-when = Quando
history-what = O quê
history-amount = Quantia
history-gift-in = de { $who }{ $memo } { $reference }
history-gift-out = para { $who }{ $memo } { $reference }
history-undo-in = desfeito, volta de { $who } { $reference }
history-undo-out = desfeito por { $who } { $reference }
history-refund-in = devolvido por { $who } { $reference }
history-refund-out = devolvido a { $who } { $reference }
history-restart-in = desfeito pela nova moeda { $reference }
history-restart-out = desfeito pela nova moeda { $reference }
history-mint-in = emissão nova{ $memo } { $reference }
history-mint-out = emissão nova{ $memo } { $reference }
history-starter-in = para começar { $reference }
history-starter-out = para começar { $reference }
history-further = Mais: { $next }
history-no-more = Antes disso não entrou nem saiu nada.
history-more = Página { $page } de { $pages }. Próxima: { $next }
history-end = Página { $page } de { $pages }.

## Help

help-head = Aqui está o que você pode fazer:
help-line = { $example }  { $summary }
help-tail = Mais sobre um deles: { $more }
help-near = Não conheço “{ $word }”. Talvez: { $help }
help-usage = É assim: { $usage }
help-example = Por exemplo: { $example }
help-room-moderators = Para a moderação desta sala.
help-home-moderators = Para a moderação de { $home }.

## Currency, moderation, settings

# Com artigo, para caber em uma frase; nunca depois de “de”, “em” ou “a”.
field-name = o nome
field-code = a sigla
field-symbol = o símbolo
field-decimals = o número de casas decimais
field-model = o modelo
field-credit_limit = o limite de crédito
field-ceiling = o teto por pessoa
field-starter = a quantia inicial
field-supply_cap = o limite de emissão
field-max_tip = a maior gorjeta
value-none = nada
value-negative = Isso não pode ficar abaixo de zero.

show-name = A moeda daqui é { $names }, ou { $code }{ $symbol }, { $decimals ->
    [0] sem casas decimais.
    [one] com { $decimals } casa decimal.
   *[other] com { $decimals } casas decimais.
 }
show-symbol = , escrita { $symbol }
show-mutual = É crédito mútuo: nasce ao dar, todo mundo começa em zero, e ninguém a emite.
show-issued = É emitida: a moderação emite, e ninguém fica abaixo de zero.
show-limit = Limite de crédito, ou quanto se pode ficar abaixo de zero: { $limit } cada pessoa, { $newcomer } quem acabou de chegar, { $together } toda a gente nova somada.
show-starter = Quantia inicial: { $starter }, uma vez, para cada pessoa que já é de casa.
show-ceiling = Teto por pessoa: ninguém pode receber mais quando já tem { $ceiling }.
show-max-tip = Maior gorjeta: { $most }.
show-sealed = Lacrado, para que nem a moderação possa mudar: { $fields }.
show-nothing-sealed = Nada está lacrado.
show-supply = Em circulação: { $supply }.
show-supply-issued = Em circulação: { $supply }, sendo { $treasury } no caixa; não há limite de emissão.
show-supply-capped = Em circulação: { $supply } de no máximo { $cap }, sendo { $treasury } no caixa.
show-holders = { $members ->
    [one] { $members } membro
   *[other] { $members } membros
 }, { $holders ->
    [0] ninguém com saldo positivo
    [one] um com saldo positivo
   *[other] { $holders } com saldo positivo
 }.
show-sum = Todas as contas juntas: 0, como tem que ser.
show-sum-wrong = Todas as contas juntas: { $total }, e tem que ser 0. Conte a quem cuida de mim.

currency-changed = { $who } mudou a moeda: { $field } passa de { $old } para { $new }.  { $reference }
currency-same = Já está assim: { $field } é { $value }.
currency-sealed = Isso está lacrado, { $field } ({ $value }): só muda por votação dos membros, e eu não posso fazer uma.
currency-only-issued = Para definir { $field }, a moeda precisa ser emitida. Esta é crédito mútuo: nasce ao dar, dentro do limite de crédito de cada pessoa.
currency-only-mutual = Para definir { $field }, a moeda precisa ser crédito mútuo. Esta é emitida, e ninguém fica abaixo de zero.
currency-in-use = Não dá mais para mudar { $field }: já há mais que gorjetas lançadas nesta moeda. O nome, o símbolo e os limites ainda podem mudar.
currency-too-late = Só dá para mudar { $field } nos primeiros 14 dias, e eles já passaram. O nome, o símbolo e os limites ainda podem mudar.
currency-asks-lapsed = O que eu estava perguntando expirou; diga de novo se ainda quiser.
decimals-lose = Com { $decimals ->
    [0] quantias inteiras
    [one] { $decimals } casa decimal
   *[other] { $decimals } casas decimais
 } não consigo manter { $field }, que é { $amount }. Mude isso primeiro.
cap-below-supply = Já há { $out }, então o limite de emissão não pode ser menor.
name-both = Quando for um só, vai aparecer “{ $one }”. Para dar as duas palavras: { $example }
name-unreadable = “{ $name }” deixaria as quantias difíceis de ler. Um nome é uma palavra em letras, ou duas, para um e para muitos: fava/favas
name-too-long = Um nome tem até { $most } letras.
code-unreadable = Uma sigla tem de 2 a 8 letras ou algarismos, de A a Z e de 0 a 9, e começa com letra, como PTS.
symbol-unreadable = Um símbolo é um sinal, um emoji ou poucas letras, até { $most } ao todo, sem algarismos nem espaços.
word-spoken-for = “{ $word }” já quer dizer outra coisa nos comandos. Escolha outra palavra.
restart-ask = Posso mudar? Então { $field } passa de { $old } para { $new }. { $gifts ->
    [0] Todo mundo recomeça do zero.
    [one] O único presente até agora é desfeito, e todo mundo recomeça do zero.
   *[other] Os { $gifts } presentes dados até agora são desfeitos, e todo mundo recomeça do zero.
 } { $yes } { $no }
restart-done = { $who } mudou a moeda: { $field } passa de { $old } para { $new }. { $gifts ->
    [0] Todo mundo recomeça do zero.
    [one] O único presente até agora foi desfeito, e todo mundo recomeça do zero.
   *[other] Os { $gifts } presentes dados até agora foram desfeitos, e todo mundo recomeça do zero.
 }  { $reference }

seal-ask = Lacrar { $field } ({ $value })? Depois, nem a moderação poderá mudar isso, nem tirar o lacre. { $yes } { $no }
seal-done = { $who } lacrou { $field } ({ $value }): de agora em diante, nem a moderação pode mudar isso.  { $reference }
seal-already = Isso já está lacrado: { $field } ({ $value }).

limit-set = { $who } mudou o limite de crédito de { $to }: passa de { $old } para { $limit }.  { $reference }
limit-back = { $who } deixou o limite de crédito de { $to } como o de todo mundo: passa de { $old } para { $limit }.  { $reference }
limit-same = O limite de crédito de { $to } já é de { $limit }.
limit-oneself = É você. Outra pessoa da moderação pode definir seu limite.
limit-newcomer = Como { $to } acabou de chegar, por enquanto pode usar { $most }.

mint-mutual = Ninguém emite nem destrói { $name }: é crédito mútuo, que nasce ao dar.
mint-oneself = É você. A moderação emite para o caixa ou para outra pessoa.
mint-ask = Emitir { $amount } para o caixa? Então haverá { $out }. { $yes } { $no }
mint-ask-member = Emitir { $amount } para { $to }? Então haverá { $out }. { $yes } { $no }
mint-done = { $who } emitiu { $amount } para o caixa. Agora há { $out }.  { $reference }
mint-done-member = { $who } emitiu { $amount } para { $to }. Agora há { $out }.  { $reference }
over-cap = Isso é mais do que o limite de emissão permite: ainda dá para emitir { $left }.
over-treasury = No caixa há menos que isso: { $most }.
burn-ask = Destruir { $amount } do caixa? Então vai restar { $left }. { $yes } { $no }
burn-done = { $who } destruiu { $amount } do caixa. Agora resta { $left }.  { $reference }
burn-too-much = No caixa há { $held }, e só se pode destruir o que está nele.
burn-nothing = O caixa está vazio, então não há nada para destruir.
starter-given = Você recebeu { $amount } para começar.  { $reference }

freeze-done = { $who } pausou as gorjetas e os pedidos de { $to } até { $until }{ $reason }.  { $reference }
freeze-oneself = É você. Outra pessoa da moderação pode fazer isso.
freeze-already = Você já pausou { $to } até { $until }. Só outra pessoa da moderação pode prolongar.
freeze-renewed = { $who } mantém em pausa as gorjetas e os pedidos de { $to } até { $until }{ $reason }.  { $reference }
freeze-again = A última pausa de { $to } foi sua. Até { $when }, só outra pessoa da moderação pode repetir.
freeze-told = A moderação pausou suas gorjetas e seus pedidos até { $until }{ $reason }. Você continua podendo receber e devolver. Se você acha isso injusto: { $appeal }  ou: { $typed }
thaw-done = Graças a { $who }, { $to } já pode dar e pedir de novo.  { $reference }
thaw-nothing = { $to } não está em pausa.

config-what = Ajuste
config-value = Valor
config-whence = Origem
config-changed = { $who } mudou { $key } { $everywhere ->
    [0] aqui
   *[other] em todas as salas
 }. Antes: { $old }. Agora: { $new }.
config-same = { $key } já é { $value } { $everywhere ->
    [0] aqui
   *[other] em todas as salas
 }.
config-in-private = Isso se define na sala em que vale. Diga lá: { $example }
locale-unknown = Não conheço “{ $given }”. Preciso de um idioma, ou de um idioma e um país: pt, pt-BR, en
prefixes-count = Pode haver de um a { $most } prefixos, com espaços entre eles: ! /
prefix-unreadable = “{ $prefix }” não pode ser um prefixo. Um prefixo tem um ou dois sinais, como ! ou ?, mas não # nem @.

## Roles and moderation

for-treasurers = Só quem cuida do caixa pode fazer isso. Esse papel é dado pela moderação de { $home }.
for-stewards = Só quem está na equipe de apoio pode fazer isso. Esse papel é dado pela moderação de { $home }.
help-treasurers = Para quem cuida do caixa; enquanto não há ninguém, para a moderação de { $home }.
help-stewards = Para a equipe de apoio.

own-matter = Você faz parte disso, então cabe a outra pessoa da moderação.
came-since = Isso foi antes de você voltar aos meus livros, então cabe a outra pessoa da moderação.
reason-missing = Diga também por quê: { $example }

role-treasurer = caixa
role-steward = apoio
role-given = { $who } dá a { $to } o papel de { $role }.  { $reference }
role-taken = { $to } não tem mais o papel de { $role }; quem retirou foi { $who }.  { $reference }
role-already = { $to } já tem o papel de { $role }.
role-not-held = { $to } não tem o papel de { $role }.
role-oneself = É você. Outra pessoa da moderação pode dar um papel a você.
role-treasurers = Caixa: { $people }.
role-stewards = Apoio: { $people }.
role-no-treasurer = Ninguém assumiu o caixa ainda, então a moderação cuida dele.
role-no-steward = Ninguém está na equipe de apoio ainda.

vouch-done = { $who } responde por { $to }, que agora é de casa.  { $reference }
vouch-already = { $to } já é de casa.
vouch-oneself = É você. Outra pessoa da moderação pode responder por você.

appeal-button = Contestar
appeal-what = O que a moderação precisa saber? Responda a esta mensagem com isso, ou diga: cancelar.
appeal-nothing = Suas gorjetas e seus pedidos não estão em pausa.
appeal-already = A moderação já tem suas palavras.
appeal-passed-on = Passei à moderação, e só ela lê.
appeal-line = { $who } tem algo a dizer sobre estar em pausa. Para a moderação: { $show }  ou: { $typed }
appeal-shown = { $who }, em pausa por { $by } até { $until }, diz: { $words }
    { $lift } { $uphold }  ou: { $lifted }, { $upheld }
appeals-none = Nenhuma contestação espera resposta.
appeal-unknown = Essa contestação já foi decidida, ou a pausa acabou.
lift-button = Encerrar a pausa
uphold-button = Manter a pausa
uphold-oneself = Essa pausa é sua, então só outra pessoa da moderação pode manter. Encerrar você pode.
uphold-done = { $who } leu o que { $to } diz e mantém a pausa até { $until }.
uphold-told = Outra pessoa da moderação leu o que você disse e mantém a pausa até { $until }.

paused = A moderação parou aqui tudo o que é dar e desfazer, até { $until }. Votações e datas seguem.
pause-done = { $who } parou aqui tudo o que é dar e desfazer, até { $until }. Votações e datas seguem. Para terminar antes: { $typed }  { $reference }
pause-off = Graças a { $who }, já se pode dar e desfazer de novo.  { $reference }
pause-nothing = Nada está parado aqui.
pause-how-long = Diga por quanto tempo, até uma semana: { $example }

reversed = Revertido.
reverse-which = Qual presente? A referência, ou tudo o que alguém deu ultimamente: { $example } ou { $other }
reverse-not-a-gift = Em { $reference } não há presente, e só presentes podem ser revertidos.
reverse-nothing-there = No momento, não há nada que possa voltar de { $who }.
reverse-forgotten = Quem deu isso não está mais nos meus livros, então fica como está.
reverse-moved-already = Você já disse isso. Outra pessoa da moderação tem até { $until } para concordar.
reverse-moved = { $who } quer reverter { $what }, { $amount } de { $giver } para { $receivers }{ $reason }. Depois de sete dias é preciso uma segunda pessoa da moderação, até { $until }: { $agree }  ou: { $typed }
agree-button = Concordar
reverse-since = Diga desde quando, até sete dias: { $example }
reverse-too-many = São mais de { $most } presentes. Escolha um tempo mais curto.
reverse-none = { $who } não deu nesse tempo nada que possa ser revertido.
reverse-several = { $count ->
    [one] um presente
   *[other] { $count } presentes
 }
reverse-part = { $who } devolve { $amount }
reverse-part-both = { $who } devolve { $amount } e deve { $owed }
reverse-part-foreseen = { $who } devolve { $amount }, ou o que houver disso, e deve o resto
reverse-owes = { $who } deve { $owed }
reverse-more = e mais { $count }
reverse-ask = Reverter { $what }{ $reason }? De volta a { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } reverteu { $what }{ $reason }. De volta a { $to }: { $parts }.  { $reference }
debt-owed = Você deve { $amount } a { $who } por { $reference }, que foi revertido. Para devolver: { $typed }
history-reverse-in = revertido, de { $who }{ $memo } { $reference }
history-reverse-out = revertido, para { $who }{ $memo } { $reference }
history-adjust-out = para o caixa{ $memo } { $reference }
history-adjust-in = para o caixa{ $memo } { $reference }
history-import-in = trazido de antes { $reference }
history-import-out = trazido de antes { $reference }

ask-why = Por quê? Responda a esta mensagem com isso, ou diga: cancelar.
adjust-question = { $who } pede que você ponha { $amount } no caixa{ $reason }. { $pay } { $decline }  ou: { $yes }, { $no }
adjust-done = { $who } pôs { $amount } no caixa, a pedido de { $by }{ $reason }.  { $reference }
adjust-from-treasury = O que está no caixa é dado por decisão dos membros, nunca pela moderação.
adjust-issuer = Para criar ou destruir unidades: { $example }
adjust-own-rule = O que se move em { $account } segue só a própria regra, e a moderação não pode mudar isso. Pode-se pedir a um membro que ponha algo no caixa.

hide-done = { $who } retirou as palavras de { $reference }, um presente de { $giver }. O que foi dado fica.
hide-nothing = Não há palavras para retirar em { $reference }.
hide-moderators = As palavras de { $reference } são o motivo dado pela moderação, e isso fica onde todo mundo pode ler.

audit-empty = A moderação ainda não fez nada aqui.
audit-host = hospedagem
audit-about = { " " }{ $whom }
audit-from-to = , de { $old } para { $new }
audit-value = , { $value }
audit-before = , antes { $value }
audit-reason = : { $reason }
import-told = Quem cuida de mim trouxe de antes { $count ->
    [one] um saldo
   *[other] { $count } saldos
 }, em um só lançamento.  { $reference }

## Discord

discord-done = Feito.
discord-nothing-done = Isso não deu em nada. Dê de novo, por favor.
discord-known = Isso eu já tinha; conta uma vez só.
discord-outdated = Isso mudou desde que você abriu. Dê o comando de novo, por favor.
discord-unsaid = O que resultou disso não pode ser mostrado aqui. Seu histórico diz o que vale.
discord-bot = { $name } é um bot. Aqui só as pessoas têm um saldo.
discord-by-name = pelo nome: alguém que está na comunidade e não no Discord
discord-one-more = mais alguém: { $hint }
press-not-yours = Essa pergunta era para outra pessoa, ou não está mais aberta.

## Rooms and members

code-wrong = Esse código não funciona: pode estar digitado errado, usado ou ter mais de dez minutos. Peça um novo lá de onde ele veio.
code-too-many-tries = Foram vários códigos errados. Olho outro seu de novo: { $until }.
code-too-many-made = Foram muitos códigos em uma hora. O último ainda vale; mais tarde pode haver outro.
config-from-here = definido aqui
config-from-all = definido para todas as salas
config-from-default = de fábrica
config-kept = { $count ->
    [one] { $rooms } mantém o próprio valor.
   *[other] Estas mantêm o seu: { $rooms }.
 }
config-not-set = { $key } { $everywhere ->
    [0] não está definido para esta sala, então não há nada para tirar aqui.
   *[other] não está definido para todas as salas, então não há nada para tirar.
 }
config-no-value = Diga o que deve ser, como { $example }
config-nothing-to-undo = Aqui não há mudança de ajuste que possa ser desfeita.
config-undone-already = Essa mudança já foi desfeita.
config-changed-since = { $key } mudou de novo desde então, então desfaça primeiro essa mudança.
config-copy-same = Em { $room } não há nada definido que não esteja aqui também.
room-unknown = Nesta comunidade não há sala chamada “{ $given }”: { $rooms }
room-several = Mais de uma sala se chama “{ $given }”. Diga qual: { $rooms }
zone-not-set = ainda não definido
zone-unknown = Não conheço o fuso horário “{ $given }”. É uma região e uma cidade: America/Sao_Paulo, Europe/Lisbon, Asia/Tokyo
zone-first = Isso acontece em uma hora do dia, então me diga primeiro onde vocês estão: { $example }
hours-unreadable = Não consigo ler “{ $given }” como horas. Escreva como 22-8, ou off.
announce-default = a sala principal
announce-not-here = Aqui falo só com você. Diga na sala, ou dê o nome da sala.
tips-off = As gorjetas estão desligadas aqui. A moderação pode ligar: { $set }
requests-off = Os pedidos estão desligados aqui. A moderação pode ligar: { $set }
list-or = { " " }ou{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = o terminal
undecided-question = É o mesmo grupo que { $name }? { $buttons }
undecided-same = O mesmo caixa
undecided-same-as = O mesmo que { $name }
undecided-own = Caixa próprio
undecided-wait = Ainda não tenho livros aqui: primeiro a moderação me diz se é o mesmo grupo que { $name }. { $same }, ou { $own }
undecided-not-you = Quem responde isso é quem modera esta sala e { $name }.
undecided-closed-same = O mesmo grupo que { $name }: sim.
undecided-closed-own = Esta sala tem um caixa próprio.
room-list = Estas salas são { $name }, com um só caixa:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), a sala principal
room-code = Diga isto na outra sala em até 10 minutos: { $command }
room-code-either = Diga isto na outra sala em até 10 minutos: { $command }  ou no Discord: { $discord }
room-joined = De agora em diante aqui também é { $name }: o mesmo caixa, os mesmos membros.
room-joined-home = { $room } agora é uma de nossas salas: o mesmo caixa, os mesmos membros.
room-joined-already = Esta sala já é { $name }.
room-join-ask = { $gifts ->
    [one] A única gorjeta dada aqui é desfeita
   *[other] As { $gifts } gorjetas dadas aqui são desfeitas
 }, e cada pessoa aqui fica com o que tem em { $name }. Posso fazer? { $yes } { $no }
room-has-books = Aqui há mais que gorjetas lançadas, e de dois livros não se faz um. Vocês podem deixar como está e começar de novo: { $leave }, depois { $join }
room-leave-ask = Tirar esta sala de { $name }? Os livros ficam lá com as outras salas.{ $moves ->
    [0] { "" }
   *[other] { " " }A principal passa a ser { $home }.
 } { $yes } { $no }
room-leave-ask-last = Tirar esta sala de { $name }? É a única que tem. Os livros ficam, e você pode dar uma sala a eles de novo: diga “room link” só para mim, ou guarde o código de recuperação. { $yes } { $no }
room-left = { $who } tirou esta sala de { $name }. Os livros ficam como estão.
room-decided = Isso já está decidido: esta sala é { $name }.
room-in-private = Isso diz respeito a uma sala, então diga lá.
room-home-already = Esta sala já é a principal. O código ainda vale.
room-recovered = Com o código de recuperação, { $who } fez desta sala a principal de { $name }.
room-recover-elsewhere = Esta sala tem livros próprios. Tire-a deles primeiro: { $leave }
recovery-code = O código de recuperação. Guarde onde só você possa ler; se a primeira sala se perder, com ele esta comunidade pode ter outra: { $code }
recovery-again = Esse código já foi usado. Um novo: { $command }
room-bridged = { $who } disse que esta sala e { $room } são uma só, por uma ponte: o que pergunto aqui também pode ser respondido lá.
room-bridged-ended = { $who } disse que esta sala e a outra voltaram a ser duas.
room-bridged-already = Esta sala e { $room } já são uma só.
room-not-bridged = Esta sala não tem ponte com nenhuma outra.
setup-ask-name = Como se chama o dinheiro de vocês? { $buttons }  ou: { $example }
setup-ask-kind = É para agradecer, para contar horas, ou representa dinheiro de verdade que é depositado? { $buttons }  ou: { $example }
setup-kind-thanks = Agradecimento
setup-kind-hours = Horas
setup-kind-money = Dinheiro de verdade
setup-kind-used = Já há algo lançado, então continua { $model }.
setup-ask-purse = Quem cuida do caixa? A moderação, até que alguém assuma. { $buttons }  ou: { $example }
setup-purse-moderators = A moderação
setup-purse-named = Isso se diz assim: { $example }
setup-ask-language = Em que língua respondo? { $buttons }  ou: { $example }
setup-ask-zone = Onde vocês estão? As datas e horas dependem disso. { $buttons }  ou: { $example }
setup-ask-announce = Onde anuncio as coisas? { $buttons }  ou: { $example }
setup-ask-done = Isso é tudo. { $buttons }
setup-done-button = Concluir
setup-done = { $who } preparou { $name }.
setup-summary = Dinheiro: { $currency }, { $model }. Língua: { $language }. Fuso horário: { $zone }. Anúncios: { $announce }.
setup-is-mutual = dado a crédito, dentro do limite de cada pessoa
setup-is-issued = emitido pela moderação conforme é depositado, e ninguém fica abaixo de zero
setup-later = Tudo pode mudar: { $config }, { $currency }
tip-emoji-gives = { $emoji } dá { $amount }
tip-emoji-set = { $who }: de agora em diante, { $given }. Antes: { $old }.
tip-emoji-unreadable = Não consigo ler “{ $given }”. Escreva cada emoji com o que dá: 🪙=1 🎉=5, ou off. ✅, ❌, ↩️ e números já querem dizer algo.
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
too-fast = Foi muito de uma vez. Respondo de novo daqui a um minuto.
requests-too-many = São mais pessoas do que você pode perguntar de uma vez: até { $most }.
requests-open = Você já tem { $count ->
    [one] um pedido aberto
   *[other] { $count } pedidos abertos
 }{ $newcomer ->
    [0] { "" }
   *[other] , e para quem acabou de chegar é o máximo
 }. Espere uma resposta, ou retire um: request cancel
requests-open-to = Você já pediu { $most } vezes a { $to }. Espere uma resposta.
requests-open-theirs = { $to } tem muitas perguntas abertas agora. Tente mais tarde.
cooldown-wait = Um presente de cada vez aqui: você pode dar de novo em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }.
cooldown-wait-until = Um presente de cada vez aqui: espere até { $until }.
cooldown-unreadable = Não consigo ler “{ $given }” como um tempo. Escreva como 30s ou 5m, ou off.

## Rooms and members

returned-elsewhere = { $who }, { $giver } devolveu algo a você. { $show }
link-code = Diga isto para mim em { $platform } em até 10 minutos: { $code }
link-code-anywhere = Diga isto para mim da sua outra conta em até 10 minutos: { $code }
link-question = Você também é { $other } em { $platform }? Quando disser sim dos dois lados, terá um só saldo e um só histórico. { $yes } { $no }
link-waits = Anotado. Assim que { $who } disser sim do outro lado também, vocês são um só membro.
link-done = Agora você é um só membro em { $one } e { $other }. Seu saldo é de { $balance }.
link-done-anywhere = Agora suas contas são um só membro. Seu saldo é de { $balance }.
link-oneself = Esse código é desta mesma conta, ou de uma que já é sua. Diga da outra.
link-already = Essas duas já são um só membro.
link-other-community = Esse código não é para { $home }. Diga em uma sala da comunidade de onde ele veio.
link-reserved = Na conta de { $who } ainda há algo com destino certo. Isso precisa terminar antes.
link-not-agreed = { $who } não concordou, então nada foi feito.
same-question = { $asker } pergunta se você e { $other } são a mesma pessoa. Se forem, você terá um só saldo e um só histórico. { $yes } { $no }
same-oneself = É você. Para juntar suas próprias contas, diga { $link }.
unlink-nothing = Só conheço você por esta conta.
unlink-which = Qual deve seguir o próprio caminho? { $buttons }
unlink-ask = Deixar { $name } em { $platform } seguir o próprio caminho? Seu saldo, seu crédito e seu histórico ficam com esta conta; a outra começa de novo, como quem acabou de chegar. { $yes } { $no }
unlink-done = { $name } em { $platform } agora segue o próprio caminho. Todo o resto ficou com você.
unlink-debt = Você está abaixo de zero. As contas podem se separar quando você voltar a zero.
unlink-owes = Você ainda deve algo desde uma reversão. As contas podem se separar quando você devolver.
unlink-paused = A moderação pausou suas gorjetas e seus pedidos até { $until }. Depois disso as contas podem se separar.
no-tips = { $who } { $count ->
    [one] não quer
   *[other] não querem
 } receber nada agora.
no-requests = { $who } não quer receber pedidos agora.
request-no-tips = Você disse que não quer receber nada. Para mudar isso: { $on }
privacy-balance-on = Os outros só veem seu saldo onde a comunidade permite. Quem cuida do caixa pode olhar, e isso fica em mod audit.
privacy-balance-off = Só você vê seu saldo. Só quem cuida do caixa pode olhar, e isso fica em mod audit.
privacy-pings-on = Chamo você pelo nome quando algo é com você.
privacy-pings-off = Não chamo você; o que é com você está lá quando você olhar.
privacy-tips-on = Os outros podem dar algo a você.
privacy-tips-off = Ninguém pode dar nada a você, a não ser o que lhe devem.
privacy-blocking = Você não aceita nada de { $who }, nem recebe pedidos dessa conta.
privacy-blocked = De agora em diante você não aceita nada de { $who }, nem recebe pedidos dessa conta. Não conto isso a ninguém.
privacy-unblocked = { $who } pode de novo dar algo a você e pedir.
privacy-same = { $blocked ->
    [1] Você já bloqueia { $who }.
   *[other] Você não bloqueia { $who }.
 }
privacy-oneself = É você.
privacy-whom = De quem você fala? Diga como { $example }
privacy-on-or-off = On ou off? Diga como { $example }
privacy-host = Quem cuida de mim é { $host }{ $contact }. Quem cuida de mim pode ler o que guardo.
privacy-host-unknown = Quem cuida de mim não me disse o nome. Pode ler o que guardo.
privacy-kept =
    Guardo seu nome e sua conta, em quais das nossas salas você está e quando falou nelas pela última vez, o que você deu e recebeu com as palavras, e o que você definiu aqui. Das suas mensagens, guardo as que são para mim até cuidar delas, e minhas respostas por uma semana.
    Tudo em uma lista: { $export }. Para apagar: { $forget }.
language-set = De agora em diante falo português com você. Para voltar ao idioma da sala: { $back }
language-back = De agora em diante falo com você na língua da sala.
language-unknown = Eu falo: { $languages }
language-same = Já falo assim com você.
forgotten-called = Alguém de quem você fala não está mais nos meus livros. Vai voltar a estar quando me disser alguma coisa.
undo-forgotten = Quem recebeu isso não está mais nos meus livros, então fica como está.
refund-forgotten = Quem deu isso a você não está mais nos meus livros, então fica com você.
history-donate-in = dado ao caixa { $reference }
history-donate-out = para o caixa { $reference }
export-head = Isto é tudo o que guardo de você em { $home }.
export-what = O quê
export-value = Valor
forget-ask = Devo esquecer você em { $home }? Seu nome, suas contas e as palavras do que você deu e recebeu são apagados para sempre. O que foi lançado fica, com um número que não é de ninguém. { $yes } { $no }
forget-gives = Para { $to }: { $amount }.
forget-donates = Para o caixa: { $amount }.
forget-done = Esqueci você em { $home }.
forget-handed = { $who }, alguém que saiu deu algo a você. { $show }
forget-holds = Você tem { $balance }. Dê ao caixa, ou a alguém: { $hand }. Ou espere, e gaste primeiro. { $buttons }
forget-debt = Você está abaixo de zero: recebeu mais do que deu. Quando voltar a zero, posso esquecer você.
forget-reserved = Na sua conta ainda há algo com destino certo. Quando isso terminar, posso esquecer você.
forget-owes = Você ainda deve algo desde uma reversão. Quando devolver, posso esquecer você.
forget-paused = A moderação pausou suas gorjetas e seus pedidos até { $until }. Depois disso posso esquecer você.
forget-asked = { $count ->
    [one] Uma pergunta entre você e alguém ainda está aberta.
   *[other] { $count } perguntas entre você e outras pessoas ainda estão abertas.
 } Responda antes ({ $me }), espere, ou deixe que expirem. { $buttons }
donate-button = Dar ao caixa
leave-button = Deixar expirar
which-of-several = { $count ->
    [2] Duas pessoas se chamam assim.
   *[other] { $count } pessoas se chamam assim.
 } Qual delas? { $buttons }
called-on = { $name } em { $platform }
called-from-the-start = { $name }, aqui desde o começo
called-since-today = { $name }, aqui desde hoje
called-since = { $name }, aqui desde { $day }
called-number = { $name }, número { $number }
me-roles = Seus papéis aqui: { $roles }.

## Commands

command-help = Veja o que você pode fazer aqui.
    .about = qual comando; sem nada, todos
command-tip = Dê a alguém um pouco da moeda desta sala.
    .details = Use em resposta a uma mensagem, e a gorjeta vai para quem a escreveu. Diga vários nomes, e cada pessoa recebe a quantia, a não ser que você diga split. Por dez minutos você pode desfazer com undo.
    .to = quem recebe
    .amount = quanto; sem nada, o de costume
    .how = para várias pessoas: each (para cada uma) ou split (dividido)
    .memo = por que motivo
command-request = Peça a alguém um pouco da moeda desta sala.
    .details = A pessoa paga ou recusa, com um botão ou uma palavra; depois de sete dias, expira. Nada é pago sem o sim dela. Com várias pessoas, a quantia é pedida a cada uma, a menos que você diga split.
    .to = a quem você pede
    .amount = quanto
    .how = com várias pessoas: each (cada uma) ou split (dividido)
    .memo = por que motivo
command-request-cancel = Retire o que você pediu a alguém.
    .reference = qual, pelo número
command-request-remind = Lembre alguém do seu pedido, no máximo uma vez por dia.
    .reference = qual, pelo número
command-rain = Divida uma quantia entre quem falou aqui no último dia.
    .details = Vai para quem já é de casa, primeiro para quem falou por último, e nunca para você. A moderação liga com config set rain on.
    .amount = quanto ao todo
    .over = entre quantas pessoas no máximo
command-undo = Desfaça sua última gorjeta, em até dez minutos, ou seu último pedido.
    .details = Responda à gorjeta, ou diga a referência, para desfazer outra. Apagar a mensagem com que você a deu também desfaz. Mais tarde, ou se já foi passada adiante, posso perguntar a quem recebeu.
    .entry = qual gorjeta; sem nada, a última
command-refund = Devolva uma gorjeta que você recebeu.
    .details = Responda à gorjeta, ou diga a referência; senão, é a última que você recebeu.
    .entry = qual gorjeta; sem nada, a última que você recebeu
command-balance = Veja o que você tem e o que pode dar.
    .details = Só você vê a resposta. O que os outros têm só diz respeito a eles, a não ser que a moderação abra os saldos; quem cuida do caixa pode olhar, e isso fica anotado.
    .member = de quem; sem nada, o seu
command-me-show = Veja seu saldo, o que espera sua resposta e o que você pediu.
command-me-history = Veja o que entrou e saiu, dez linhas por página, o mais recente primeiro.
    .page = qual página; a 1 é a mais recente
command-yes = Diga sim, ou não, ao que perguntei.
    .details = Um simples sim vale para a pergunta mais nova que você viu aqui nos últimos dez minutos. Para qualquer outra, aperte o botão dela, responda a ela ou diga o número: yes 3.
    .reference = qual pergunta, pelo número
command-no = Diga não ao que perguntei.
    .reference = qual pergunta, pelo número
command-cancel = Pare o que estou perguntando a você.
command-config-show = Veja o que está definido nesta sala e o que vem de fábrica.
command-config-set = Mude um ajuste desta sala ou, com rooms=all, de todas as que não têm um próprio.
    .details = A sala fica sabendo o que era e o que é. Dá para desfazer com config undo.
    .key = qual ajuste
    .value = o que deve ser
    .rooms = esta sala, ou todas as da comunidade
command-currency-show = Veja como é a moeda, seus limites, quanto existe e que a soma está certa.
command-currency-set = Mude o nome, os limites ou outra parte da moeda.
    .details = A sala fica sabendo o que era e o que é. As casas decimais e o modelo ficam fixos assim que a moeda é usada; nos primeiros 14 dias, enquanto só houve gorjetas, ainda podem mudar, e todo mundo recomeça do zero.
    .field = qual parte
    .value = o que deve ser; none retira
command-currency-limit = Defina quanto um membro pode ficar abaixo de zero, em vez do limite geral.
    .details = Ninguém define o próprio.
    .to = o limite de quem
    .value = quanto abaixo de zero; none, como todo mundo
command-currency-seal = Fixe para sempre uma parte da moeda: depois, nem a moderação pode mudar.
    .details = Também impede o que mudaria seu efeito por outro caminho. Pergunto antes de fazer.
    .field = qual parte
command-currency-mint = Emita unidades novas de uma moeda emitida, para o caixa ou para outro membro.
    .details = Nunca mais do que o limite permite. Pergunto antes de fazer.
    .amount = quanto
    .to = quem recebe; sem nada, o caixa
command-currency-burn = Destrua unidades que estão no caixa, nunca as de um membro.
    .details = Pergunto antes de fazer.
    .amount = quanto
command-role-give = Dê um papel a alguém: treasurer cuida do caixa, steward ajuda os outros.
    .details = Ninguém dá um papel a si.
    .role = qual papel
    .to = quem recebe
command-role-take = Retire um papel.
    .role = qual papel
    .to = quem o tem
command-role-list = Veja quem cuida do caixa e quem está na equipe de apoio.
command-mod-vouch = Responda por alguém que acabou de chegar e que passa a ser de casa.
    .details = Recebe o crédito e a quantia inicial de todo mundo, e pode votar sobre dinheiro.
    .to = quem você conhece
command-mod-freeze = Pause as gorjetas e os pedidos de um membro por sete dias.
    .details = Nada mais para: a pessoa continua podendo receber, desfazer, devolver, olhar e contestar. A pausa acaba sozinha, ou com mod thaw. Só outra pessoa da moderação pode renovar.
    .to = as gorjetas e os pedidos de quem
    .reason = por quê; a sala lê
command-mod-thaw = Deixe um membro dar e pedir de novo antes que a pausa acabe sozinha.
    .to = as gorjetas e os pedidos de quem
command-mod-appeal = Diga à moderação por que suas gorjetas e seus pedidos não deveriam estar em pausa.
    .details = Só a moderação lê. Qualquer pessoa dela pode encerrar a pausa; manter cabe a alguém que não seja quem pausou.
    .words = o que a moderação precisa saber
command-mod-appeals = Leia o que dizem os membros em pausa, e decida.
command-mod-lift = Encerre a pausa que alguém contesta.
    .entry = qual pausa
command-mod-uphold = Mantenha uma pausa depois de uma contestação; cabe a alguém que não seja quem pausou.
    .entry = qual pausa
command-mod-reverse = Reverta um presente, ou tudo o que um membro deu nos últimos dias, com um motivo.
    .details = Diga a referência do presente, ou responda a ele. Depois de sete dias é preciso uma segunda pessoa da moderação que diga o mesmo. Ninguém faz isso em assunto próprio. Pergunto antes de fazer.
    .entry = qual presente: a referência
    .by = tudo o que este membro deu
    .since = desde quando, junto com by
    .reason = por quê; a sala lê
command-mod-adjust = Peça a um membro que ponha algo no caixa, com um motivo.
    .details = O membro é perguntado, e nada é pago sem o sim dele.
    .to = o saldo de quem
    .way = em que sentido
    .account = qual conta
    .amount = quanto
    .reason = por quê; a sala lê
command-mod-hide = Retire as palavras de um presente: do que eu disse dele, dos históricos e dos meus livros.
    .details = O que foi dado fica. O que alguém escreveu na sala cabe a essa pessoa, ou à plataforma, apagar.
    .entry = qual lançamento
command-mod-pause = Pare por um tempo todas as gorjetas, pagamentos e devoluções, ou deixe que sigam.
    .details = Votações e datas seguem, e o que já estava combinado é pago do mesmo jeito. Acaba sozinha.
    .span = por quanto tempo, até uma semana; ou off
command-mod-audit = Leia o que a moderação fez aqui, o mais recente primeiro.
    .details = Todo mundo pode: quem, o quê, a quem, quando, por quê, o que era e o que é.
    .page = qual página; a 1 é a mais recente
command-setup = Prepare-me em um minuto: pergunto poucas coisas, e tudo pode mudar depois.
    .details = No fim vem o que ficou definido e um código de recuperação. Com setup code você recebe um novo.
    .step = qual passo
    .answer = o que deve ser
command-config-reset = Deixe um ajuste como vem: aqui como em todas as salas, com rooms=all como de fábrica.
    .key = qual ajuste
    .rooms = esta sala, ou todas as da comunidade
command-config-undo = Desfaça a última mudança de um ajuste; de novo, a anterior.
    .change = qual mudança; sem nada, a última
command-config-copy = Defina aqui o que está definido em outra sala desta comunidade, e mais nada.
    .room = a sala de onde vem
command-room-show = Veja quais salas dividem este caixa.
command-room-link = Peça um código com que outra sala ou servidor entra nesta comunidade.
    .details = Vale uma vez e por dez minutos, em qualquer das plataformas. Diga lá com room join.
command-room-join = Faça desta sala parte de outra comunidade: o mesmo caixa, os mesmos membros.
    .details = Todas as salas de um servidor vêm junto, a não ser que você diga here. Onde já houve gorjetas, pergunto antes, e elas são desfeitas.
    .code = o código da outra sala
    .only = here: só esta sala, não o servidor todo
command-room-leave = Tire esta sala da comunidade. Os livros ficam, e os saldos neles também.
    .details = Pergunto antes de fazer.
command-room-bridged = Diga que uma ponte mostra em outra sala da comunidade o que se diz aqui, e vice-versa.
    .details = O que pergunto em uma pode ser respondido na outra, e o que anuncio vai só para uma delas.
    .room = a outra sala; none encerra
command-room-recover = Faça desta sala a principal de uma comunidade que perdeu a sua, com o código de recuperação.
    .details = Vale uma vez; você recebe um novo.
    .code = o código de recuperação
command-room-same = Responda que uma sala nova divide o caixa do grupo de que perguntei.
command-room-own = Responda que uma sala nova tem um caixa próprio.
command-me-link = Faça das suas contas em duas plataformas um só membro.
    .details = Dou um código; diga-o para mim da sua outra conta em até dez minutos, e diga sim dos dois lados. Daí em diante você tem um só saldo e um só histórico. Os créditos não se somam.
    .code = o código da sua outra conta; sem nada, você recebe um
command-me-unlink = Deixe outra conta sua seguir de novo o próprio caminho.
    .details = Seu saldo, seu crédito e seu histórico ficam com a conta de onde você diz isso; a outra começa de novo, como quem acabou de chegar.
    .account = qual das suas outras contas, se há várias
command-me-privacy = Veja e decida o que os outros veem de você, e leia o que guardo.
    .details = balance off: só quem cuida do caixa pode olhar, e isso fica anotado; mais ninguém, nem onde a comunidade permite. pings off: não chamo você. tips off: ninguém lhe dá nada, pede nem divide chuva com você. block: o mesmo para um só membro, que não fica sabendo.
    .what = balance, pings, tips; block ou unblock para alguém
    .value = on ou off
    .who = quem você bloqueia ou desbloqueia
command-me-language = Escolha a língua do que digo só para você.
    .to = qual; sem nada, a da sala
command-me-export = Leia tudo o que guardo de você aqui: quem você é para mim, e cada lançamento com suas palavras.
    .page = qual página dos seus lançamentos
command-me-forget = Apague aqui seu nome, suas contas e as palavras do que você deu e recebeu.
    .details = O que foi lançado fica, com um número que não é de ninguém. O que você tem vai para o caixa ou para quem você disser, ou você espera e gasta primeiro. Não dá para desfazer.
    .how = donate: o que você tem vai para o caixa; anyway: as perguntas abertas expiram
    .to = quem recebe o que você tem
command-mod-same = Pergunte a duas contas se são a mesma pessoa.
    .details = As duas são perguntadas, e só se as duas disserem sim viram um só membro.
    .one = uma conta
    .other = a outra conta
