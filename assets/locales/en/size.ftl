### Later
size-title = Size of the message
size-sum = Bytes as sent
size-of = { $bytes } of { $limit } bytes
size-excess = { $bytes } too many: Teams refuses it
size-left = { $bytes } left
size-made-of = The card’s text takes { $card } bytes, the envelope around it { $envelope }. It is sent exactly as it stands in the JSON pane.
size-no-limit = The limit is that of webhooks; for this target none is documented.
size-no-card = This document is no card: there is nothing to weigh.
size-map = Where the bytes are
size-tile = { $name }: { $bytes } bytes
size-heaviest = The heaviest elements
size-bytes = { $bytes } bytes
size-number = { $count }
size-share = { $percent } %
size-table = All elements as a table
size-element = Element
size-with-inside = Bytes
size-alone = Alone
size-part = Share
size-save = Make it smaller
size-minify = Minify
    .hint = Takes the white space out of the card’s text; undo or Format brings a readable layout back
size-minified = There is no white space to take out
size-saves = saves { $bytes }
size-defaults = { $count ->
    [one] Drop 1 default
   *[other] Drop { $count } defaults
}
    .hint = Removes properties that say what holds without them; the card looks and works the same
size-no-defaults = No property says only its default
size-embedded = Picture written into { $name }
size-draft = Mend the JSON first: it has an error
size-split = Split into messages
    .hint = Shows the card as several messages that fit; nothing is changed
split-title = As several messages
split-how = { $count } messages, each within the limit, in this order. The title is repeated with its number; buttons stand in the last one.
split-part = Message { $number } of { $total }
split-open = Open
    .hint = In place of the card, to look at it or send it; undo brings the whole card back
split-copy = Copy
split-download = { $count ->
    [one] Download it
   *[other] Download all { $count }
}
split-fits = It fits into one message: there is nothing to split.
split-too-large = { $count ->
    [one] One element alone is too large for a message. Shorten it, or link to what it holds:
   *[other] { $count } elements alone are too large for a message. Shorten them, or link to what they hold:
}
