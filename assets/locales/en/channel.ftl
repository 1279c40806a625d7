### Later
channel = Sandbox channel
channel-back = Designer
channel-clear = Remove all messages
channel-messages = Messages
channel-page = This channel lives in this page only: without a relay nothing else can post to it.
channel-addresses = Addresses of this channel
channel-workflows = Workflows
channel-classic = Classic
channel-post = Post to it with anything:
channel-unreachable = The relay that keeps this channel does not answer. Start “cardwright serve”; the messages are kept.
channel-reading = Reading the channel…
channel-unreadable = The channel can’t be read: { $why }.
channel-empty = No messages yet. Send a card from the designer, or post to one of the addresses above.
channel-via-classic = Incoming webhook
channel-run-failed = The flow took this message, then its run failed, so the channel shows nothing. { $why }
