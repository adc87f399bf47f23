### Households that were visited: the work of the day, reminders, erasing when they change their mind.

today =
    Today’s work, { $day }:
today-due =
    You agreed to come:
    { $lines }
today-stuck =
    Stuck where you can help:
    { $lines }
today-two =
    Two people wrote down one household on the same day; the later one counts:
    { $lines }
today-both =
    Household { $code }, { $hamlet }, { $day }:
    { $lines }
today-side =
    – { $clock }, member { $person }:
    { $said }
today-line = · Household { $code }, { $hamlet }: { $what }
today-agreed = agreed for today
today-late = agreed for { $day }, { $count } days late
today-more = and { $count } more households
today-nothing = No household is due, and none is stuck where you can help.
today-lowest =
    Where the fewest households manage alone:
    { $lines }
today-visit = Visit { $code }
today-key = Today’s work
today-reminder =
    You agreed to come again today:
    { $lines }
forget-how = When a household changes its mind and wants nothing kept, type /forget with the code on its card, for example /forget K7N-2RQ.
forget-where = In which commune or ward is household { $code }? Please type it again with the name, for example /forget { $code } phường Tân Ninh.
forget-sure = I will erase all that was written down of household { $code }; it cannot be brought back. What was counted with others stays. Are you sure?
forget-yes = Erase
forget-no = Leave it
forget-not = I leave it as it is.
forget-done = I have erased what was written down of household { $code }. If you write it down again, ask them first.
forget-unknown = I do not find household { $code } there. Please look at the code on the card and the name of the commune again.
forget-several = Two places use this code. Please ask the digital team of your hamlet to erase it.
