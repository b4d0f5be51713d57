# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Rooms and members

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
setup-own = Outra coisa…
setup-ask-announce = Onde anuncio as coisas? { $buttons }  ou: { $example }
setup-ask-done = Isso é tudo. { $buttons }
setup-done-button = Concluir
setup-done = { $who } preparou { $name }.
setup-summary = Dinheiro: { $currency }, { $model }. Língua: { $language }. Fuso horário: { $zone }. Anúncios: { $announce }.
setup-is-mutual = dado a crédito, dentro do limite de cada pessoa
setup-is-issued = emitido pela moderação conforme é depositado, e ninguém fica abaixo de zero
setup-later = Tudo pode mudar: { $config }, { $currency }

## Commands

command-setup = Prepare-me em um minuto: pergunto poucas coisas, e tudo pode mudar depois.
    .details = No fim vem o que ficou definido e um código de recuperação. Com setup code você recebe um novo.
    .step = qual passo
    .answer = o que deve ser

## In help

topic-setup = Preparação

# O botão do que alguém pediu com outras palavras.

wish-setup = Preparar-me
