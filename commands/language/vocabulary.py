"""The words by which people say amounts, in the five languages; people mix theirs with the room's.

A word counts in a room of any language. Words that are something else in another language (the
Spanish eleven is an English "once") count where they can hardly be anything but an amount.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from storage.ledger.assets import Asset


def _of(words: str) -> frozenset[str]:
    return frozenset(words.split())


BACK = _of("back zurück zurueck vuelta retour volta")
OWED = _of("owe owed debt debts schulde schulden debo deudas dois dettes devo")
"""Words behind whom to pay that speak of an amount which is not said: "pay ana back"."""

ALL = _of("all everything alles tout todo tudo")
HALF = _of("half halb hälfte haelfte moitié moitie mitad metade")
ARTICLES = _of("the die la a")
"""What may stand before a half: "die Hälfte", "la moitié"."""

THE = _of("the der die das dem den la le les el los las o os as")
"""What stands between a little word and a name: "to the printer"."""

EACH = _of("each apiece je jeweils chacun chacune cada")
SPLIT = _of(
    "split shared geteilt aufgeteilt verteilt teilen partagé partagés partagées partager réparti"
    " répartis répartir dividido dividida dividir repartido repartida repartir compartido"
    " divided aufteilen divisé divisés divididos divididas repartidos repartidas"
)
EACH_OF_TWO = frozenset(
    {
        ("per", "person"),
        ("per", "head"),
        ("pro", "person"),
        ("pro", "kopf"),
        ("par", "personne"),
        ("par", "tête"),
        ("por", "persona"),
        ("por", "pessoa"),
        ("por", "cabeza"),
        ("por", "cabeça"),
        ("cada", "uno"),
        ("cada", "una"),
        ("cada", "um"),
        ("cada", "uma"),
        ("each", "one"),
    }
)

FOR = ("for", "an", "von", "für", "a", "de", "para", "por", "à", "pour")
"""Words that stand before people, but before much else too: "for the soup", "an apple"."""
TO = ("to", "from")
JOINERS = ("and", "&", "+", "und", "y", "e", "et", "/", "|", "plus", "sowie")
"""Words after which one more person must follow, in any language: people mix theirs with ours."""
_TOO = (
    "also too likewise ditto auch ebenso aussi également también tambien igualmente também tambem"
)
ALSO = _of(f"{_TOO} with mit avec con com")
TOO = _of(_TOO)
"""Words by which one more person is meant, also where they stand behind the name: "cara too"."""
_ALSO_OF_TWO = frozenset(
    {("ainsi", "que"), ("así", "como"), ("asi", "como"), ("bem", "como"), ("as", "well")}
)
_BEFORE_NAMES = _of("the same dasselbe gleiche pareil même lo mismo o mesmo também ao aos à au")
"""What may stand between "and" and a name besides FOR and TO: "and the same to cara"."""
_GIVE = _of(
    "give tip send pay gib gebe zahl zahle schick schicke donne donner envoie paie paye dale dar"
    " envía envia paga dê dá"
)
"""What a second command begins with when it is said in the words of the first."""
_EVERYONE = _of("everyone everybody alle allen jedem tous toutes todos todas")

REASONS = _of("for für fürs fuer pour por para pra pelo pela because weil wegen parce porque")
"""What stands before the reason for something."""
_BEFORE_MEMO = REASONS | _of("dank thanks thx merci danke gracias obrigado obrigada")
"""What a memo goes on with after a whole amount."""

_GOES_ON = _of(
    "the a an my your his her our their this that these those of you is was good well right best"
    " time day gute gut liebe lieben beste klar ok okay in was wir du ein eine einen der die das"
    " dem den va le la les l est bien ce cela mon ton son nos vos un une lo el los las que mi tu su"
    " um uma o os as bem bom isso certo que"
)

_TOTAL = _of("total totals altogether overall combined insgesamt gesamt summe")
"""Words that make one amount the amount of all, wherever they stand."""
_TOTAL_FIRST = _of("together zusammen ensemble juntos juntas sum")
"""The same, but only right after the amount: "8 for cooking together" is another thing."""
_TOTAL_OF_TWO = frozenset(
    {
        ("in", "all"),
        ("in", "total"),
        ("all", "together"),
        ("all", "in"),
        ("im", "ganzen"),
        ("alles", "zusammen"),
        ("en", "tout"),
        ("au", "total"),
        ("en", "total"),
        ("en", "conjunto"),
        ("en", "todo"),
        ("ao", "todo"),
        ("no", "todo"),
        ("no", "total"),
        ("em", "conjunto"),
        ("tudo", "junto"),
        ("todo", "junto"),
        ("tout", "ensemble"),
        ("between", "them"),
        ("between", "you"),
        ("among", "them"),
        ("zwischen", "ihnen"),
        ("unter", "ihnen"),
        ("entre", "eux"),
        ("entre", "elles"),
        ("entre", "ellos"),
        ("entre", "ellas"),
        ("entre", "eles"),
        ("entre", "elas"),
    }
)

HOURS = _of("h hr hrs hour hours std stunde stunden heure heures hora horas")
MINUTES = _of("m min mins minute minutes minuten minuto minutos")
_SIGNS = {
    "€": _of("euro euros eur"),
    "$": _of("dollar dollars usd dólar dólares"),
    "£": _of("pound pounds gbp"),
    "¥": _of("yen jpy"),
    "₹": _of("rupee rupees inr"),
}
_UNITS = HOURS.union(
    MINUTES,
    *_SIGNS.values(),
    _of(
        "day days tag tage tagen jour jours día días dia dias week weeks woche wochen semaine"
        " semaines"
        " semana semanas second seconds sekunde sekunden seconde secondes segundo segundos sec secs"
        " month months year years chf franc francs franken rappen cent cents centime centimes"
        " centavo"
        " centavos céntimo céntimos cêntimo cêntimos real reais brl peso pesos krone kronen"
        " bucks quid"
        " point points pts pt punkt punkte punkten punto puntos ponto pontos coin coins token"
        " tokens"
        " credit credits credits kredit kredite crédito créditos crédit crédits percent prozent"
        " pourcent k tsd mio"
    ),
)
"""What is counted elsewhere: right after an amount it says that another thing was meant."""

_RATES = _of("a an per every each pro jeden jede par chaque por cada al à ao")
_TIME_UNITS = HOURS | _of(
    "minute minuto day tag jour día dia week woche semaine semana month monat mois mes mês year"
    " jahr an año ano"
)

NONE = _of(
    "none off no nothing aus nein kein keine keins keiner aucun aucune rien non ninguno ninguna"
    " nada apagado nenhum nenhuma não desligado"
)
"""What takes the value of a setting away, or turns it off."""
_ON = _of("on yes an ein ja oui sí si encendido sim ligado")

_FIGURES: dict[str, int] = {}
for _words in (
    (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty"
    ),
    (
        "zéro - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
        " fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"
    ),
    "zero eins zwo - - fuenf - - - - - - zwoelf - - fuenfzehn",
    (
        "- - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        " dix-sept dix-huit dix-neuf vingt"
    ),
    (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        " dieciséis diecisiete dieciocho diecinueve veinte"
    ),
    (
        "- - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
        " dezesseis dezessete dezoito dezenove vinte"
    ),
    "- - duas - - - - - - - - - - - quatorze - dezasseis dezassete - dezanove",
    "- - - - - - - - - - - - - - - - dieciseis",
):
    _FIGURES.update({word: n for n, word in enumerate(_words.split()) if word != "-"})
for _words in (
    "ten twenty thirty forty fifty sixty seventy eighty ninety",
    "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "- - dreissig - fuenfzig",
    "dix vingt trente quarante cinquante soixante septante huitante nonante",
    "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
):
    _FIGURES.update({word: 10 * n for n, word in enumerate(_words.split(), 1) if word != "-"})
for _count, _words in (
    (100, "hundred hundert cent cien ciento cem cento"),
    (1000, "thousand tausend mille mil"),
    (12, "dozen dutzend douzaine docena dúzia duzia"),
):
    _FIGURES.update(dict.fromkeys(_words.split(), _count))

ARTICLE_FIGURES = _of("un una une ein eine einen einem einer um uma")
"""One, where they are no article: alone, or where nothing follows that an article stands before."""
_SCALES = _of(
    "hundreds thousands million millions dozens hunderte tausende million millionen vingts"
    " cents millions dizaine dizaines quinzaine vingtaine trentaine centaine centaines millier"
    " milliers septante octante decena decenas centenar centenares cientos millón millones miles"
    " dezena dezenas centena centenas milhão milhões milhar milhares demi demie halbe halben"
    " halber halbes anderthalb medio media meio meia halves"
)
"""Words of numbers that stand for no one figure by themselves."""

_ELSEWHERE = {
    "once": "es",
    "dos": "es",
    "tres": "es",
    "quince": "es",
    "medio": "es",
    "media": "es",
    "elf": "de",
    "acht": "de",
    "doze": "pt",
    "dez": "pt",
    "meio": "pt",
    "meia": "pt",
    "seize": "fr",
    "neuf": "fr",
    "sept": "fr",
    "cent": "fr",
    "cents": "fr",
    "demi": "fr",
    "mil": "es pt",
}
"""Words that are something else in other languages, and the languages they are numbers in."""

_TIMES = _of(
    "twice thrice double triple zweimal dreimal doppelt doppelte dreifach doble triple dobro triplo"
)
"""Words that multiply, where an amount would stand: "5 twice", but not "for coming twice"."""

_ONCE = _of("again more upon a in the i you we they he she it this that")
"""What makes "once" an English word even where an amount would stand."""

_GERMAN = re.compile(
    r"(?>ein[se]?|zwei|zwo|drei|vier|fünf|fuenf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwölf|und|zig"
    r"|ßig|ssig|zwanzig|hundert|tausend){2,12}+"
)
"""German writes numbers as one word. No piece of it is tried twice, so it takes one look."""
_HUNDREDS = re.compile(
    r"veinti\w{2,8}|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quin(?:h|i)ent[oa]s"
    r"|(?:du|tre)zent[oa]s|(?:quatro|seis|sete|oito|nove)cent[oa]s"
)
_LONGEST_NUMBER = 60

_EDGES = ".,:;!?()[]{}<>\"'“”„«»‹›‘’*_~…-–—"


def bare(word: str) -> str:
    """A word as it is looked up: without case and what is put around words."""
    return word.strip(_EDGES).casefold()


def figure(word: str) -> int | None:
    """The number that one word says: 20 for "zwanzig"; None where it says none by itself."""
    return _FIGURES.get(bare(word))


@lru_cache(maxsize=1024)
def holds_figures(word: str) -> bool:
    """Whether a word holds digits, of any script, or is made of numerals: "2x", "½", "五"."""
    if "://" in word or re.fullmatch(r":[a-z][\w+-]*:[.,!?]*", word, re.IGNORECASE):
        return False  # An address, an emoji by its name.
    if "N" in "".join(map(unicodedata.category, word)):
        return True
    plain = word.strip(_EDGES)
    return bool(plain) and all(map(str.isnumeric, plain))


def holds_sign(word: str) -> str:
    """The sign of a currency in a word, "" where there is none."""
    if word.isascii():
        return "$" if "$" in word else ""
    for letter in word:
        if unicodedata.category(letter) == "Sc":
            return letter
    return ""


def is_number_word(words: list[str], at: int, language: str) -> bool:
    """Whether the bare word at that place says a number, as people of that language read it."""
    word = words[at]
    if not word or len(word) > _LONGEST_NUMBER:
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in ARTICLE_FIGURES:
        # "un grand merci" gives thanks, "un pour la soupe" a number.
        return not following or following in FOR or following in _BEFORE_MEMO
    if word in _TIMES:
        return at == 0
    if word in _ELSEWHERE:
        if word == "once" and following in _ONCE:
            return False
        return at == 0 or language in _ELSEWHERE[word].split() or not following
    if word in _FIGURES or word in _SCALES or word in HALF:
        return True
    if _GERMAN.fullmatch(word) or _HUNDREDS.fullmatch(word):
        return True
    pieces = word.split("-")
    return len(pieces) > 1 and any(
        piece in _FIGURES and piece not in _ELSEWHERE and piece != "one" for piece in pieces
    )


def is_figure_elsewhere(word: str) -> bool:
    """Whether a word that says a number is something else in another language: "dos", "once"."""
    return bare(word) in _ELSEWHERE


def is_total(words: list[str], at: int) -> bool:
    """Whether the bare word at that place makes an amount the amount of all."""
    pair = tuple(words[at : at + 2])
    return words[at] in _TOTAL or pair in _TOTAL_OF_TWO or (at == 0 and words[0] in _TOTAL_FIRST)


def adds_somebody(words: list[str], at: int) -> bool:
    """Whether a name at that place may be one more who is paid: "and to cara", "cara too"."""
    if at + 1 < len(words) and words[at + 1] in TOO:
        return True
    back = at - 1
    while back >= max(0, at - 5) and words[back] in (*FOR, *TO, *_BEFORE_NAMES):
        if words[back] in JOINERS or words[back] in ALSO:
            break  # "e" and "plus" are both.
        back -= 1
    if back < 0:
        return False
    before = words[back]
    return (
        before in JOINERS
        or before in ALSO
        or before in _GIVE
        or tuple(words[max(0, back - 1) : back + 1]) in _ALSO_OF_TWO
    )


def names_everyone(words: list[str]) -> bool:
    """Whether words say nothing but that all the others are paid too: "and to everyone"."""
    return words[-1] in _EVERYONE and all(
        word in TO or word in JOINERS or word in ALSO for word in words[:-1]
    )


def is_rate(words: list[str]) -> bool:
    """Whether words begin with how often, as if an amount came again: "5 a day", "5 pro Stunde"."""
    return len(words) > 1 and words[0] in _RATES and words[1] in _TIME_UNITS


def switched(word: str) -> str | None:
    """ "on" or "off" where a word means that, in whatever language."""
    plain = bare(word)
    if plain in NONE:
        return "off"
    return "on" if plain in _ON else None


def is_each(words: list[str], at: int) -> bool:
    """Whether the word at that place, or it and the next, gives everybody the amount."""
    return words[at] in EACH or tuple(words[at : at + 2]) in EACH_OF_TWO


def ends_an_amount(word: str) -> bool:
    """Whether a memo may begin with this word after "je" or "cada", which are much else too."""
    return not bare(word) or bare(word) in _BEFORE_MEMO or bare(word) in (*FOR, *TO, *JOINERS)


def goes_on(word: str) -> bool:
    """Whether "all" and "half" before this word are no amount: "all the best", "alles Gute"."""
    return bare(word) in _GOES_ON


def is_elsewhere_unit(word: str) -> bool:
    """Whether a bare word names what another currency, or a clock, counts."""
    return word in _UNITS or word.strip("°%‰") == "" != word


def is_time(asset: Asset) -> bool:
    """Whether the currency counts hours, so that "1h30" is an amount of it."""
    names = {asset.name.casefold(), asset.singular.casefold(), asset.symbol.casefold()}
    return bool(names & HOURS)


@lru_cache(maxsize=256)
def _unit_words(name: str, singular: str, code: str, symbol: str) -> frozenset[str]:
    words = {word.casefold() for word in (name, singular, code, symbol) if word}
    for sign, called in _SIGNS.items():
        if sign in words or words & called:
            words |= {sign, *called}
    if words & HOURS:
        words |= HOURS
    return frozenset(words)


def unit_words(asset: Asset) -> frozenset[str]:
    """The words that may stand beside an amount and say nothing new: "points", "PTS", "€"."""
    return _unit_words(asset.name, asset.singular, asset.code, asset.symbol)


def names_unit(word: str, asset: Asset) -> bool:
    """Whether a bare word names the currency, bent as languages bend it: "Punkten"."""
    units = unit_words(asset)
    if word in units:
        return True
    for unit in units:
        bent = len(unit) > 3 and word.startswith(unit)
        if bent and word[len(unit) :] in ("s", "n", "e", "en", "es"):
            return True
    return False
