### Later
problems-list = Problems of the card
problems-filter = Which problems
problems-level = Level
problems-every-level = Every level
problems-area = Area
problems-every-area = Every area
problems-reach = Problems for
problems-this-target = This target: { $target }
problems-teams = Any way into Teams
problems-any = Any target
problems-of = { $what } ({ $count })
problems-structure = Structure
problems-behaviour = Behaviour
problems-mentions = Mentions
problems-accessibility = Accessibility
problems-hosts = Hosts
problems-size = Size
problems-error = Error
problems-warning = Warning
problems-info = Remark
problems-for = For { $targets }
problems-fix-safe = { $count ->
    [one] Fix the safe one
   *[other] Fix all { $count } safe ones
}
    .hint = Nothing you wrote is lost or changes its meaning. One step of undo takes all of it back.
problems-mended = { $count ->
    [one] Fix 1 problem
   *[other] Fix { $count } problems
}
problems-look-at-it = A guess: look at what it does to the card
problems-ignore = Ignore for this card
    .hint = Not counted any more, here or in the outline. Nothing is written into the card.
problems-ignored = { $count ->
    [one] 1 problem ignored for this card
   *[other] { $count } problems ignored for this card
}
problems-restore = Count it again
problems-none = No problems
    .teach = Structure, behaviour, mentions, accessibility, hosts and size are looked at after every change. What is found appears here, with a remedy where there is one.
problems-none-of-these = { $count ->
    [one] One problem is hidden by what is chosen above.
   *[other] { $count } problems are hidden by what is chosen above.
}
problems-show-all = Show all
problems-look-everywhere = Look at every target
