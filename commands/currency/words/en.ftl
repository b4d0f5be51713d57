# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Currency, moderation, settings

field-name = name
field-code = code
field-symbol = symbol
field-decimals = number of decimals
field-model = model
field-credit_limit = credit limit
field-ceiling = ceiling
field-starter = starter
field-supply_cap = supply cap
field-max_tip = largest tip
value-none = none
show-name = The currency here is { $names }, { $code } for short{ $symbol }, { $decimals ->
    [0] counted whole.
    [one] with { $decimals } decimal.
   *[other] with { $decimals } decimals.
 }
show-symbol = , written { $symbol }
show-mutual = It is mutual credit: giving makes it, everyone starts at zero, and nobody mints it.
show-issued = It is issued: a moderator mints it, and nobody goes below zero.
show-limit = Credit limit: everyone can go { $limit } below zero, a newcomer { $newcomer }, and all newcomers together { $together }.
show-starter = Starter: { $starter }, once, for everyone who is established.
show-ceiling = Ceiling: nobody can be given more once they hold { $ceiling }.
show-max-tip = Largest tip: { $most }.
show-sealed = Sealed, so that no moderator can change it: { $fields }.
show-nothing-sealed = Nothing is sealed.
show-supply = In circulation: { $supply }.
show-supply-issued = In circulation: { $supply }, { $treasury } of it in the treasury; there is no cap.
show-supply-capped = In circulation: { $supply } of at most { $cap }, { $treasury } of it in the treasury.
show-holders = { $holders ->
    [0] Nobody holds any
    [one] One holds some
   *[other] { $holders } hold some
 }, of { $members ->
    [one] one member
   *[other] { $members } members
 }.
show-sum = All accounts together: 0, as it must be.
show-sum-wrong = All accounts together: { $total }, and it must be 0. Tell whoever runs me.
currency-changed = { $who } changed the { $field } of the currency from { $old } to { $new }.  { $reference }
currency-sealed-limit = The { $field } ({ $value }) is sealed: only a vote of the members changes it. To propose it: { $typed }
currency-sealed = The { $field } ({ $value }) is sealed: it takes a vote of the members to change it, and I can’t hold one.
currency-only-issued = A { $field } belongs to an issued currency. This one is mutual credit: giving makes it, within everyone’s credit limit.
currency-only-mutual = A { $field } belongs to mutual credit. This currency is issued, and nobody goes below zero.
currency-in-use = The { $field } can’t change any more: more than tips has been booked in this currency. Its name, symbol and limits still can.
currency-too-late = The { $field } can change in the first 14 days only, and they are over. The name, the symbol and the limits still can.
currency-asks-lapsed = What I was asking anyone has lapsed; say it again if you still want it.
decimals-lose = With { $decimals ->
    [0] no decimals
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
 } I can’t keep a { $field } of { $amount }. Change that one first.
cap-below-supply = There are { $out } already, so the supply cap can’t be less.
name-both = One of it reads “{ $one }”. To give both words: { $example }
name-unreadable = “{ $name }” would make amounts hard to read. A name is one word in letters, or two for one and many: bean/beans
name-too-long = A name has up to { $most } letters.
code-unreadable = A code has 2 to 8 letters or digits, from A to Z and 0 to 9, and begins with a letter, like PTS.
symbol-unreadable = A symbol is a sign, an emoji or a few letters, up to { $most } in all, without digits and spaces.
word-spoken-for = “{ $word }” means something else in a command. Choose another word.
restart-ask = Change the { $field } from { $old } to { $new }? { $gifts ->
    [0] Everybody starts at zero again.
    [one] The one gift so far is taken back, and everybody starts at zero again.
   *[other] The { $gifts } gifts so far are taken back, and everybody starts at zero again.
 } { $yes } { $no }
restart-done = { $who } changed the { $field } of the currency from { $old } to { $new }. { $gifts ->
    [0] Everybody starts at zero again.
    [one] The one gift so far was taken back, and everybody starts at zero again.
   *[other] The { $gifts } gifts so far were taken back, and everybody starts at zero again.
 }  { $reference }
seal-ask = Seal the { $field } ({ $value })? No moderator can change it then, nor open it again. { $yes } { $no }
seal-done = { $who } sealed the { $field } of the currency ({ $value }): no moderator can change it from now on.  { $reference }
seal-already = The { $field } ({ $value }) is sealed already.
limit-set = { $who } set { $to }’s credit limit from { $old } to { $limit }.  { $reference }
limit-back = { $who } set { $to }’s credit limit back from { $old } to { $limit }, as for everyone.  { $reference }
limit-same = { $to }’s credit limit is { $limit } already.
limit-propose-button = Propose it
limit-by-waiting = Since there is something in the treasury, the limits of the currency are not changed at once: it waits for two days, or is voted on. { $buttons }
limit-sealed = The { $field } ({ $value }) is sealed: only a vote of the members changes it. { $buttons }
limit-oneself = That is you. Another moderator can set your limit.
limit-newcomer = { $to } is new here, so for now { $most } of it can be used.
mint-mutual = Nobody mints or burns { $name }: this is mutual credit, and giving makes it.
mint-by-decision = Making and unmaking are decided by the members here, and what is made goes to the treasury. { $buttons }
mint-propose-button = Propose to mint { $amount }
burn-propose-button = Propose to burn { $amount }
mint-oneself = That is you. A moderator mints for the treasury or for somebody else.
mint-ask = Mint { $amount } for the treasury? There are { $out } then. { $yes } { $no }
mint-ask-member = Mint { $amount } for { $to }? There are { $out } then. { $yes } { $no }
mint-done = { $who } minted { $amount } for the treasury. There are { $out } now.  { $reference }
mint-done-member = { $who } minted { $amount } for { $to }. There are { $out } now.  { $reference }
burn-ask = Burn { $amount } of the treasury? It holds { $left } then. { $yes } { $no }
burn-done = { $who } burned { $amount } of the treasury. It holds { $left } now.  { $reference }
burn-too-much = The treasury has { $held } free, and only that can be burned.
burn-nothing = The treasury holds nothing, so there is nothing to burn.
starter-given = You have been given { $amount } to start with.  { $reference }

## In help

topic-currency = The currency
