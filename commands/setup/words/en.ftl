# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Setting up

setup-ask-name = What is your money called? { $buttons }  or: { $example }
setup-ask-kind = Is it for thanks, for hours, or does it stand for real money that is paid in? { $buttons }  or: { $example }
setup-kind-thanks = Thanks
setup-kind-hours = Hours
setup-kind-money = Real money
setup-kind-used = Something has been booked already, so the kind stays { $model }.
setup-ask-purse = Who looks after the purse? Moderators do, until somebody is chosen. { $buttons }  or: { $example }
setup-purse-moderators = The moderators
setup-purse-named = That is said like this: { $example }
setup-ask-language = Which language do I answer in? { $buttons }  or: { $example }
setup-ask-zone = Where are you? Dates and times go by it. { $buttons }  or: { $example }
setup-own = Another…
setup-ask-announce = Where do I announce things? { $buttons }  or: { $example }
setup-ask-done = That is all. { $buttons }
setup-done-button = Finish
setup-done = { $who } set up { $name }.
setup-summary = Money: { $currency }, { $model }. Language: { $language }. Time zone: { $zone }. Announcements: { $announce }.
setup-is-mutual = given on credit, within everyone’s limit
setup-is-issued = made by moderators as it is paid in, and nobody goes below zero
setup-later = All of it can be changed: { $config }, { $currency }

## In help

topic-setup = Setting up

# The button for what somebody wished for in other words.

wish-setup = Set me up
