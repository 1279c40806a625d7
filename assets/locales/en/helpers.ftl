top-gallery = New from the gallery…
    .note = Alerts, builds, approvals, reports
insert-mention = Mention somebody
insert-emoji = Insert an emoji
insert-icon = Choose an icon
