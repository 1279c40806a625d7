### Later

live-added = { $what } added { $place }
live-moved = { $what } moved { $place }
live-duplicated = Copy of { $what } { $place }
live-wrapped = { $what } is now around it, { $place }
live-removed = { $what } removed
live-undone = Undone: { $what }
live-redone = Redone: { $what }
live-before = before { $next } in { $owner }
live-end = at the end of { $owner }
live-elements = { $count } elements
live-none = Nothing selected
live-selected = { $what }: { $label }
live-selected-plain = { $what }
live-several = { $count } elements selected
clip-copied = { $count ->
    [one] Element copied
   *[other] { $count } elements copied
}
clip-unreadable = Could not paste: { $why }. Press Ctrl+V on the canvas instead.
clip-broken = The text on the clipboard is not valid JSON: { $at }. Nothing was changed. To mend it, press Esc until nothing is selected and paste again: it opens in the JSON pane.
clip-no-text = This card has no element for text alone, so the pasted text was not added. Select a text field to paste into, or start an Adaptive Card.
clip-empty-card = The pasted card holds no elements to put here. To open it, press Esc until nothing is selected and paste again.
clip-contents = { $count ->
    [one] What the pasted card holds was put here.
   *[other] The { $count } elements of the pasted card were put here.
} To open the card instead, undo, press Esc until nothing is selected, and paste again.
