trial-on = Trying the card.
trial-details = Details
trial-hint = Type and click as a reader does; nothing is sent. Esc ends it.
trial-event = { $name }: { $says }
