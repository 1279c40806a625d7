### Later
blocks-yours = Your blocks
blocks-manage = Save and manage…
blocks-title = Your blocks
blocks-name = Name of the new block
blocks-save = Save the selection
blocks-none = No blocks of your own yet. Select something on the canvas, then save it here under a name.
blocks-needs-name = Write a name first
blocks-nothing-selected = Select something inside the card first, then save it as a block.
blocks-saved = “{ $name }” is saved. It is in the palette, under your blocks.
blocks-not-kept = The browser could not keep the block: it is gone after a reload. Export your blocks as a file.
blocks-name-of = Name of “{ $name }”
blocks-insert = Insert “{ $name }”
blocks-forget = Delete the block “{ $name }”
blocks-import = Import…
blocks-export = Export
blocks-none-in-file = The file holds no blocks that you do not have already.
blocks-imported = { $count ->
    [one] One block was imported.
   *[other] { $count } blocks were imported.
}
blocks-header = Header with a badge
blocks-facts = Facts
blocks-columns = Two columns
blocks-buttons = Row of buttons
blocks-person = Person
blocks-divider = Divider with a caption
