# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Help

help-head = Experimente um destes:
help-line = { $example }  { $summary }
help-topic = { $topic }:
help-more = Mais: { $buttons }  ou: { $example }
help-setting = Aqui { $key } é agora { $value }.
help-not-yours = Isso é para a moderação de { $home }. O que você pode fazer: { $help }
help-tail = Mais sobre um deles: { $more }
help-near = Não conheço “{ $word }”. Talvez: { $help }
help-nothing-yet = Ainda não há nada a fazer com isso. O que você pode fazer: { $help }
help-usage = É assim: { $usage }
help-besides = Dá para ajustar mais: { $names }. O que cada um faz: { $example }
help-example = Por exemplo: { $example }
help-parameter = { $name }: { $about }
help-choices = Pode ser: { $choices }
help-choice = { $choice }: { $meaning }
help-room-moderators = Para a moderação desta sala.
help-home-moderators = Para a moderação de { $home }.

## Roles and moderation

help-treasurers = Para quem cuida do caixa; enquanto não há ninguém, para a moderação de { $home }.
help-home-moderator-or-treasurers = Para a moderação de { $home } e para quem cuida do caixa.
help-stewards = Para a equipe de apoio.

## Commands

command-help = Veja o que você pode fazer aqui.
    .about = qual comando; sem nada, todos
help-holders = Para quem cuida do caixa e para quem guarda dinheiro de fora.
