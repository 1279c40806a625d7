### Later
mention-title = Mention somebody
mention-insert = Insert the mention
mention-name = Name as it is shown
mention-id = Sign-in name or object id
mention-tag-id = Id of the tag
mention-sort = Who
mention-person = One person
mention-tag = A tag: several people
mention-known = Mentioned in this card
mention-needs-name = Write the name first
mention-needs-id = Write the sign-in name (ada@example.org) or the object id in Microsoft Entra
mention-rule-workflows = Through Workflows, Teams notifies people of your own organisation only, by their sign-in name (ada@example.org) or their object id in Microsoft Entra. Channels, teams and tags can’t be mentioned.
mention-rule-webhook = Through a webhook, Teams notifies people of the same organisation only, by their sign-in name (ada@example.org) or their object id in Microsoft Entra. Channels, teams and tags can’t be mentioned.
mention-rule-bot = A bot mentions people by their object id in Microsoft Entra, their sign-in name, or the id that Teams gave it (29:…), and tags by theirs.
mention-rule-elsewhere = Only Teams makes a mention of it; elsewhere the name stands as plain text.
icons-title = Choose an icon
icons-find = Find an icon by its English name
icons-recent = Taken lately
icons-all = All icons
icons-loading = Being loaded…
icons-missing = The icons can’t be had: the connection may be gone. Write the name in the field instead.
icons-none = No icon of that name. Try one English word, such as “alert”.
icons-count = { $count ->
    [one] One icon
   *[other] { $count } icons
}
emoji-title = Insert an emoji
emoji-find = Find an emoji
emoji-recent = Taken lately
emoji-all = All emoji
emoji-loading = Being loaded…
emoji-missing = The emoji can’t be had: the connection may be gone. Your system’s own keyboard has them, too.
emoji-none = No emoji for that. Try another word.
emoji-count = { $count ->
    [one] One emoji
   *[other] { $count } emoji
}
