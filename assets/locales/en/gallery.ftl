### Later
gallery-title = Gallery
gallery-cards = Cards
gallery-find = Find a card
gallery-tag = Tag
gallery-all-tags = All tags
gallery-format = Format
gallery-all-formats = All formats
gallery-adaptive = Adaptive Card
gallery-messagecard = MessageCard
gallery-loading = Being loaded…
gallery-missing = The gallery can’t be had: the connection may be gone. Close it and open it again.
gallery-none = No card of that kind. Try a shorter word, or all tags.
gallery-count = { $count ->
    [one] One card
   *[other] { $count } cards
}
gallery-use = Use this card
gallery-card-missing = It can’t be had. Press it to try again.
gallery-purpose = { $tags } · { $place }
gallery-for-workflows = for Teams Workflows
gallery-for-classic = for a Teams incoming webhook
gallery-for-bot = for a Teams bot
gallery-for-outlook = for Outlook
gallery-tag-alert = Alert
gallery-tag-incident = Incident
gallery-tag-ci = CI/CD
gallery-tag-deploy = Deploy
gallery-tag-release-notes = Release notes
gallery-tag-approval = Approval
gallery-tag-on-call = On-call
gallery-tag-digest = Digest
gallery-tag-security = Security
gallery-tag-survey = Survey
gallery-tag-form = Form
gallery-tag-welcome = Welcome
gallery-tag-business = Business
gallery-tag-table = Table
gallery-tag-chart = Chart
