### Later
bin-title = { $count ->
    [one] One deleted card
   *[other] { $count } deleted cards
}
bin-how = Deleted cards can be restored for 30 days; then they go for ever, with their versions.
bin-list = Deleted cards
bin-when = Deleted { $when }
bin-restore = Restore “{ $name }”
bin-forget = Delete “{ $name }” for ever
bin-empty = Delete all for ever
bin-sure = Delete for ever
bin-sure-one = “{ $name }” and all its versions will be gone from this browser. This can’t be undone.
bin-sure-all = { $count } deleted cards and all their versions will be gone from this browser. This can’t be undone.
bin-keep = Keep
