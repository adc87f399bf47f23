### The province's list of procedures: what is told of one without a card.

catalogue-not-online = It cannot be done online yet; please go there.
catalogue-handled = Handled by: { $who }
catalogue-commune = the commune or ward.
catalogue-province = the province.
catalogue-department = a department of the province.
catalogue-police = the police.
catalogue-page = Its page: { $page }
catalogue-search = Open dichvucong.gov.vn and type the code { $code } into the search box.
catalogue-note = Note: { $note }
catalogue-source = Source: { $source }. Checked on { $date }.
catalogue-old = The list that I have was checked on { $date }. That is long ago, so I only tell the name and the code.
catalogue-replaced = The code { $old } was replaced by { $code }.
catalogue-which = I found several procedures close to your words. Which one do you need?
catalogue-more = There are more. Type more words or more digits of the code.
catalogue-lines = { $lines }
catalogue-line = { $code }: { $name }
catalogue-key = { $name }
catalogue-other-words = None of these, let me say it again
    .also = none | again | no
catalogue-again = Please say in other words what you need to do.
