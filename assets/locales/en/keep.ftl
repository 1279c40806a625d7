keep-full = Not saved: the browser’s storage is full
    .hint = Download the card to keep it, or delete cards you no longer need from the library. It is tried again every few seconds.
keep-refused = Not saved: the browser keeps nothing for this site
    .hint = Download the card to keep it. In a private window that is how the browser is set. It is tried again every few seconds.
keep-download = Download
keep-copied = Another tab writes the card that is open here, so your change went into a copy of it. The library has both.
keep-late = Another tab has changed this card in the meantime, so your work goes on as a copy of it. The library has both.
keep-copy-name = { $name } (copy)
