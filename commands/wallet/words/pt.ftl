# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

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
history-further = Mais: { $next }
history-no-more = Antes disso não entrou nem saiu nada.
history-none-such = Nada disso entrou ou saiu.
with-oneself = Essa pessoa é você. O que entrou e saiu você vê com { $history }
history-unknown = Não posso mostrar “{ $given }” à parte. Diga o quê ({ $kinds }) ou um tempo, por exemplo { $month }, 2026-01-05 ou 30d
with-nothing = Ainda não circulou nada entre você e { $who }.
with-sums = Você deu { $given } a { $who }, e { $who } deu { $got } a você.
with-even = Vocês estão quites. Linha por linha: { $history }
with-out = Você deu { $net } a mais. Linha por linha: { $history }
with-in = { $who } deu { $net } a mais. Linha por linha: { $history }

## Rooms and members

me-roles = Seus papéis aqui: { $roles }.

## Commands

command-balance = Veja o que você tem e o que pode dar.
    .details = Só você vê a resposta. O que os outros têm só diz respeito a eles, a não ser que a moderação abra os saldos; quem cuida do caixa pode olhar, e isso fica anotado.
    .member = de quem; sem nada, o seu
command-me-show = Veja seu saldo, o que espera sua resposta e o que você pediu.
command-me-history = Veja o que entrou e saiu e o que você tinha então, dez linhas de cada vez.
    .member = só o que passou entre você e essa pessoa
    .what = gifts (presentes), returns (devoluções), circles (círculos), treasury (caixa), made (recém-criado)
    .since = desde quando: 30d, um dia ou um mês
    .before = antes de qual linha: sua referência; sem isso, o mais recente
    .when = de que tempo: junho, 2026-01, 2026-01..2026-03
command-me-with = Veja o que passou entre você e alguém, e quem deu mais.
    .details = O que foi desfeito ou devolvido não conta.
    .member = com quem

## In help

setting-balances = Quem pode ver os saldos dos outros.

## In menus

menu-balance = Saldo

# O botão do que alguém pediu com outras palavras.

wish-me-history = Mostre o que dei e recebi
ask-with-whom = Com quem? Diga o nome, ou diga: cancelar.
