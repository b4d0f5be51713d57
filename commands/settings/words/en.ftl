# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Currency, moderation, settings

config-what = Setting
config-value = Value
config-whence = From

## Settings

config-from-here = set here
config-from-all = set for all rooms
config-from-default = as it comes
config-changed = { $who } changed { $key } { $everywhere ->
    [0] here
   *[other] for all rooms
 } from { $old } to { $new }.
config-kept = { $count ->
    [one] { $rooms } keeps its own.
   *[other] These keep their own: { $rooms }.
 }
config-not-set = { $key } is { $everywhere ->
    [0] not set for this room, so there is nothing to take away here.
   *[other] not set for all rooms, so there is nothing to take away.
 }
config-no-value = Say what it should be, like { $example }
config-nothing-to-undo = There is no change of a setting here that could be taken back.
config-undone-already = That change has been taken back already.
config-changed-since = { $key } has been changed again since, so take that change back first.
config-copy-same = { $room } has nothing set that isn’t set here too.
config-in-private = That is set in the room it is for. Say it there: { $example }
setting-by-waiting = Who sees what is not changed at once, since people have paid here trusting it: { $key } waits for two days, or is voted on. { $buttons }
setting-propose-button = Propose it
zone-first = That happens at a time of day, so tell me first where you are: { $example }

## In help

topic-config = Settings
setting-language = The language I speak in this room.
setting-locale = How amounts and days are written here, like en_GB; by itself it goes with the language.
setting-time-zone = Where the community is, so that I know when a day ends and when it is night.
setting-prefixes = What a command begins with, like ! or /.
setting-private-answers = Whether I answer you alone where an answer concerns only you.
setting-memos = Whether what all can read of me holds the words that members give along; no_links leaves links out.
setting-announce = The room in which I tell what concerns everybody.
setting-quiet-hours = The hours in which I remind nobody of anything.

# The button for what somebody wished for in other words.

wish-config-show = Show the settings
