### The web chat page: every word a person sees or a screen reader says.

web-title = Public service assistant
web-subtitle = Automatic assistant
web-description = An automatic assistant that guides you through online public services, one step at a time.
web-noscript = JavaScript is switched off in this browser, so the chat cannot start. Please switch it on, or call 1900.0368 for help with VNeID.

web-skip = Go to the message box
web-tools = Options
web-log = Conversation
web-choices = Please choose

web-size = Type size
web-size-normal = Type size A: normal
web-size-large = Type size A+: large
web-size-largest = Type size A++: very large
# Three small buttons at the top of the page: keep them very short.
web-size-normal-sign = A
web-size-large-sign = A+
web-size-largest-sign = A++

# Each language is named in that language.
web-lang-vi = Tiếng Việt
web-lang-en = English

web-input = Your message
web-placeholder = How can I help?
web-send = Send
web-more = ↓ Read on

web-who-bot = Assistant
web-who-person = You
web-today = Today
web-yesterday = Yesterday

web-sending = sending…
web-refused = This message could not be sent. Please change it and send it again.
web-reconnecting = Reconnecting…
web-offline = You are offline. Your messages are kept and will be sent when the network is back.

web-erase = Erase
web-erase-title = Erase this conversation?
web-erase-text = All messages and any unfinished steps are erased at once. This cannot be undone.
web-erase-yes = Erase everything
web-erase-no = Keep it
