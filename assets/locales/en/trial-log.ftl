### Later
trial-empty = Nothing tried yet. With “Try it” on, the card on the canvas works as in Teams: fill in its inputs and click its buttons. Here you read what each click would do, what would be sent to the letter, and whether it works the way the card goes. Nothing leaves this page.
trial-log = What the actions would do
trial-stop = Stop trying
trial-refresh = Refresh the card
    .hint = What Teams asks the bot when the card comes into view
trial-reset = Reset the card
    .hint = Forget what was typed, opened and hidden
trial-clear = Clear
trial-letter = To the letter
trial-nowhere = It works nowhere yet.
trial-elsewhere = It works with: { $ways }.
trial-works = Works with { $way }.
trial-perhaps = Perhaps not with { $way }.
trial-works-not = Does not work with { $way }.
trial-copy = Copy { $what }
trial-link = Link
    .says = Opens the address in the reader's browser.
