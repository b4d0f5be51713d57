# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Currency, moderation, settings

config-what = Ajuste
config-value = Valor
config-whence = Origem
config-changed = { $who } mudou { $key } { $everywhere ->
    [0] aqui
   *[other] em todas as salas
 }. Antes: { $old }. Agora: { $new }.
config-in-private = Isso se define na sala em que vale. Diga lá: { $example }

## Rooms and members

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
setting-by-waiting = Quem vê o quê não muda de uma vez, porque aqui já se pagou confiando nisso: { $key } espera dois dias, ou vai a votação. { $buttons }
setting-propose-button = Propor
zone-first = Isso acontece em uma hora do dia, então me diga primeiro onde vocês estão: { $example }

## Commands

command-config-show = Veja o que está definido nesta sala e o que vem de fábrica.
command-config-set = Mude um ajuste desta sala ou, com rooms=all, de todas as que não têm um próprio.
    .details = A sala fica sabendo o que era e o que é. Dá para desfazer com config undo.
    .key = qual ajuste
    .value = o que deve ser
    .rooms = esta sala, ou todas as da comunidade
command-config-reset = Deixe um ajuste como vem: aqui como em todas as salas, com rooms=all como de fábrica.
    .key = qual ajuste
    .rooms = esta sala, ou todas as da comunidade
command-config-undo = Desfaça a última mudança de um ajuste; de novo, a anterior.
    .change = qual mudança; sem nada, a última
command-config-copy = Defina aqui o que está definido em outra sala desta comunidade, e mais nada.
    .room = a sala de onde vem

## In help

topic-config = Configurações
setting-language = O idioma em que falo nesta sala.
setting-locale = Como se escrevem aqui os valores e os dias, como pt_PT; senão, segue o idioma.
setting-time-zone = Onde fica a comunidade, para eu saber quando o dia acaba e quando é noite.
setting-prefixes = Com que começa um comando, como ! ou /.
setting-private-answers = Se respondo só a você quando a resposta só diz respeito a você.
setting-memos = Se o que todos leem de mim traz as palavras que alguém acrescenta; no_links tira os links.
setting-announce = A sala em que conto o que diz respeito a todos.
setting-quiet-hours = As horas em que não lembro nada a ninguém.

# O botão do que alguém pediu com outras palavras.

wish-config-show = Mostre as configurações
