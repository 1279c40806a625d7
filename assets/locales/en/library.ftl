### Later
library-title = Cards in the library
library-search = Find a card
library-empty = Cards you make or open appear here by themselves.
library-nothing = No card is called or tagged like that.
library-unreadable = Card that can’t be read
library-rename = Name and tags of “{ $name }”
library-duplicate = Duplicate “{ $name }”
library-delete = Delete “{ $name }”
library-deleted = “{ $name }” was deleted.
library-undelete = Undo
library-gone = This card is no longer in the library.
library-refused = The browser keeps nothing for this site, so this could not be done.
library-full = There is no room left in the browser’s storage for this site, so this could not be done. Delete cards for ever to make room.
library-unread = The library could not be read: the browser keeps nothing for this site. In a private window that is how the browser is set.
library-label = Name and tags
library-name = Name
    .note = Without a name it is called what it says.
library-tags = Tags, separated by commas
library-save = Save
library-all = All cards
library-export = Export everything…
    .note = One file with all cards and their versions
library-import = Import a bundle…
    .note = Adds cards; none is overwritten
library-will-add = The bundle holds { $all ->
    [one] one card
   *[other] { $all } cards
}. { $new ->
    [0] All of it is in the library already.
    [one] One will be added; what is in the library stays as it is.
   *[other] { $new } will be added; what is in the library stays as it is.
}
library-will-add-blocks = { $count ->
    [one] One block is added to your blocks.
   *[other] { $count } blocks are added to your blocks.
}
library-add = Add to the library
library-nothing-new = Nothing in it is new
library-added = { $count ->
    [0] The blocks of the bundle were added.
    [one] One card was added to the library.
   *[other] { $count } cards were added to the library.
}
library-bundle-newer = A newer version of Cardwright made this bundle. Reload the page to get the newest version, then import it again.
library-bundle-broken = This file is no bundle of Cardwright. Choose the file that “Export everything” made; a single card is opened with New, Open a file.
history-title = Versions of this card
history-name = Name this version
history-keep = Keep version
history-how = Versions are kept by themselves every 20 changes or 5 minutes, 50 of each card. Those with a name stay.
history-choose = Choose a version first
history-restore = Restore this version
history-restored = The version is back. Undo brings the newer one back.
history-since = What has changed since
history-same = Nothing.
history-broken = This is a draft: JSON with an error in it. It comes back beside the card.
history-element = { $kind } “{ $label }”
history-added = { $element } added
history-removed = { $element } removed
history-moved = { $element } moved
history-written = The JSON is only written differently.
history-changed = { $property } of { $element } changed from “{ $before }” to “{ $after }”
history-set = { $property } of { $element } set to “{ $after }”
history-unset = { $property } of { $element } removed, was “{ $before }”
