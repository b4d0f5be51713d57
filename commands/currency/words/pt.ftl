# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

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
currency-sealed-limit = Está selado, { $field }: { $value }. Só uma votação dos membros muda isso. Para propor: { $typed }
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
limit-propose-button = Propor
limit-by-waiting = Como já há algo no caixa, os limites da moeda não mudam na hora: espera-se dois dias, ou vai a votação. { $buttons }
limit-sealed = Está selado, { $field }: { $value }. Só uma votação dos membros muda isso. { $buttons }
limit-oneself = É você. Outra pessoa da moderação pode definir seu limite.
limit-newcomer = Como { $to } acabou de chegar, por enquanto pode usar { $most }.
mint-mutual = Ninguém emite nem destrói { $name }: é crédito mútuo, que nasce ao dar.
mint-oneself = É você. A moderação emite para o caixa ou para outra pessoa.
mint-ask = Emitir { $amount } para o caixa? Então haverá { $out }. { $yes } { $no }
mint-ask-member = Emitir { $amount } para { $to }? Então haverá { $out }. { $yes } { $no }
mint-done = { $who } emitiu { $amount } para o caixa. Agora há { $out }.  { $reference }
mint-done-member = { $who } emitiu { $amount } para { $to }. Agora há { $out }.  { $reference }
burn-ask = Destruir { $amount } do caixa? Então vai restar { $left }. { $yes } { $no }
burn-done = { $who } destruiu { $amount } do caixa. Agora resta { $left }.  { $reference }
burn-too-much = Está livre no caixa: { $held }. Só isso se pode destruir.
burn-nothing = O caixa está vazio, então não há nada para destruir.
starter-given = Você recebeu { $amount } para começar.  { $reference }

## Commands

mint-by-decision = Aqui são os membros que decidem emitir e destruir, e o que é emitido vai para o caixa. { $buttons }
mint-propose-button = Propor emitir { $amount }
burn-propose-button = Propor destruir { $amount }
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

## In help

topic-currency = A moeda
