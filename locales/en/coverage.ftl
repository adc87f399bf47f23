### Coverage of house visits: how many households have somebody who manages alone, by the counts of visits.

coverage-own = the places that you look after
coverage-which = The coverage of a commune, an old district or the whole province? Please type it again, for example /coverage phường Tân Ninh.
coverage-nothing = There are no households or visits there yet to tell a share of.
coverage-of = Coverage of house visits in { $name } up to { $day }:
coverage-able = With somebody who manages alone: { $able } of { $all } households ({ $rate }), target 100%, { $left } to go.
coverage-visited = Visited: { $homes } households ({ $rate }), { $needs } of them still need help, { $unclear } are not clear.
coverage-district = This old district is no more: the communes of today that came out of its communes are added up.
coverage-uncounted = { $count } hamlets have no number of households ({ $hamlets }): there the visited ones are counted.
coverage-have = In the visited households: { $adults } adults, { $phones } smartphones, { $level2 } people with VNeID level 2.
coverage-visits = Visits: { $visits }; in { $taught } of them somebody was taught.
coverage-assisted = Still with a helping hand: { $assisted } visits ({ $rate } of those with teaching); this is online use too, but counted apart.
coverage-refused = Wanted nothing kept: { $count }.
coverage-blocks =
    Most in the way:
    { $lines }
coverage-block = · { $what }: { $count } visits
coverage-skills =
    How far those got who were taught, by visits:
    { $lines }
coverage-skill = · { $what }: { $alone } alone, { $helped } with help, { $unable } not yet
coverage-stars = Satisfied with the visit: { $rate } of { $count } answers.
coverage-weeks =
    Week by week:
    { $lines }
coverage-week = · Week of { $day }: { $visits } visits, { $able } more households manage alone
coverage-places =
    Place by place, the lowest first:
    { $lines }
coverage-place = · { $name }: { $able } of { $all } households ({ $rate })
coverage-source = Source: the visits of the digital teams. “Manages alone” is logging in with VNeID, logging in to the portal, and filing or tracking a dossier, all alone.
coverage-figures-source = Visits of the digital teams, written down on { $day }
coverage-chart = Households with somebody who manages alone, up to { $day }
coverage-file = Here is the table of coverage of house visits in { $name }.
coverage-sheet = Coverage
coverage-sheet-weeks = By week
coverage-column-place = Place
coverage-column-all = Households
coverage-column-homes = Visited
coverage-column-able = Manage alone
coverage-column-rate = Share
coverage-column-needs = Need help
coverage-column-visits = Visits
coverage-column-taught = Taught
coverage-column-assisted = With a hand
coverage-column-refused = Refused
coverage-column-week = Week of
