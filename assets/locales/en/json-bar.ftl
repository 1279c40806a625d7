### Later
json-text = The JSON text
json-place = Line { $line }, column { $column }
    .hint = Where the caret is
json-search = Find
    .hint = Search and replace in the text (Ctrl+F)
json-format = Format
    .hint = Lays the text out anew; values, order and spelling stay
json-minify = Minify
    .hint = Takes the white space out of the text
json-mend-first = Mend the JSON first: it has an error
json-mend = { $count ->
    [one] Mend it
   *[other] Mend { $count } slips
}
    .hint = Each can have meant only one thing; undo brings your text back
json-since = since { $version }, newer than the card
json-unshown = no effect: { $target }
