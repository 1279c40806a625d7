### Later
pixels = { NUMBER($count, useGrouping: "false") } px
wall-empty = Tick a theme and a width above.
wall-choose = Make { $name } the main view
markdown = Markdown
markdown-basic = Bold, italic, lists and links
markdown-full = Also headings, tables, quotes, code, pictures
host-config = Host config
host-import = Import a file…
host-back = Back to Teams
host-no-json = not JSON, { $why }
host-refused = “{ $name }” was not taken: { $why }
left-aside = { $count -> 
        [one] 1 part is left aside 
       *[other] { $count } parts are left aside 
    }
palette = Palette
preview-kinds = Show preview kinds
    .note = Not generally available yet, such as Tabs
dates = Dates and times
dates-language = Language
    .hint = the browser’s
    .note = Such as en-GB or de, for cards that name none
locale-unknown = “{ $typed }” is no language the browser knows: write en-GB or de
