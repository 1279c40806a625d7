### Later
target-way = How the card gets there
target-version = Version
target-up-to = Shows versions up to { $version }
target-up-to-safe = Shows versions up to { $version }; { $safe } always arrives
target-says = The card says version { $version }.
target-declare = Declare { $version }
    .hint = Changes the card’s “version”; undo takes it back
target-draft = Mend the JSON first: it has an error
target-no-versions = A MessageCard has no versions: there is nothing to declare.
target-no-version = The card says no version; Problems offers to add one.
target-other-card = Cards of this kind have no versions.
target-version-unread = That is no version hosts can read.
target-version-high = No page says that it is shown here.
target-version-risky = It is refused here now and then.
target-version-fine = It is shown here.
