### Later
share-title = Share this card
share-link = Link to this card
share-copy = Copy link
share-file = Download as a file
share-copied = Link copied.
share-packing = The link is being made…
share-unable = This browser can’t make links that hold a card. Share the file instead.
share-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
share-long = The link is long: chats and mail programs may cut it. The file is safer.
share-private = The card itself is in the link, so whoever has the link can read it. No server stores it. Webhook addresses and settings are never part of it.
share-opened = Opened as a new card. Undo brings the previous card back; the library has both.
share-broken = This link holds no card that can be read: it was cut or changed on its way. Ask for the whole link again, or for the card as a file.
share-newer = A newer version of Cardwright made this link. Reload the page to get the newest version, then open the link again.
share-big = The card in this link is larger than 4 MB. Ask for it as a file.
share-scheme = “{ $address }” is no web address. A card is opened from an address that begins with https:// or http://.
share-missing = There is no file at { $address } any more. Check the address, or ask for the card as a file.
share-status = { $address } could not be read: its server answered { $status }. Download the file yourself, then open it here.
share-far-big = The file at { $address } is larger than 4 MB and was not opened.
share-no-text = The file at { $address } is no UTF-8 text, so it can’t be a card.
share-unreachable = { $address } could not be read. Either nothing answers there, or its server, or the one this page is from, doesn’t let it be read from here (CORS). Download the file yourself, then open it here.
tabs-elsewhere = This card is open in another tab, which saves it. What changes there appears here.
tabs-take-over = Take over
tabs-work-on-copy = Work on a copy
tabs-lost = Another tab has taken this card over. Your work is saved.
tabs-taken = This tab saves the card from now on.
tabs-copy = This is a copy of the card now. The library has both.
tabs-newer = A new version of Cardwright is ready. It is used the next time you open it.
