### Community digital teams: inviting members, who looks after which hamlet, members seeing who they are.

role-helper = member of a digital team
role-helper-of = member of a digital team ({ $hamlets })
role-helper-may = You may log house visits in your hamlets: /visit. Your hamlets: /team.
helper-linked = Welcome. You are linked with the digital team of { $unit }: { $hamlets }.
helper-linked-none = Welcome. You are linked with the digital team of { $unit }, but your hamlets are no longer on its list. Please tell the commune.
helper-unlinked = You are no longer linked with the digital team. The commune can give you a new code.
help-helper = At somebody's door, type /visit to log the visit in about twelve taps. No names or numbers of papers are kept. Whom to visit today: /today. How far you are: /coverage.
me-helper = You are a member of the digital team of { $unit }: { $hamlets }.
me-helper-none = You are a member of the digital team of { $unit }, but your hamlets are no longer on its list.
me-helper-gone = { $count } hamlets that you were given are no longer on the list.
me-leads-teams = Your digital teams: type /team.
people-helpers-only = You can invite members of the digital team of { $unit } only.
people-how-helpers = Invite a member: /people invite helper with hamlets, for example /people invite helper Khu phố 1, Khu phố 2. End it: /people revoke with the id of the list.
teams-of =
    The digital teams of { $unit }:
    { $lines }
teams-line = · { $hamlet }: { $households }, { $people }
teams-households = { $count } households
teams-households-unknown = households unknown
teams-households-all = { $households } households altogether.
teams-households-some = { $households } households are known in { $known } of { $all } hamlets; the others have no count.
teams-households-none = No hamlet has a count of households.
teams-people = { $count } people, last seen on { $day }
teams-people-unseen = { $count } people, nobody has written yet
teams-nobody = nobody
teams-more = and { $count } more.
teams-sum = { $count } hamlets, { $people } members.
teams-alone = { $count } without anybody: { $hamlets }.
teams-strays = { $count } members were given hamlets that are no longer on the list.
teams-trained = { $passed } of { $people } members have passed the training course.
teams-trained-whole = Of { $count } teams with { $fewest } members or more, { $whole } have passed as a whole.
teams-trained-source = Counted by certificates of the course /learn. The reported figure of trained teams is another one; the two are never added. The plan of 2023 asks for 100% of the teams.
teams-trained-few = With { $fewest } members or more you are told how many have passed the course, so that nobody can be guessed.
teams-none = There is no list of hamlets of { $unit } yet.
teams-which = Please type /team with the name of a commune.
teams-commune = { $unit } is no commune of today.
teams-own =
    Where you help in { $unit }:
    { $lines }
teams-own-line = · { $hamlet }: { $households }, a team of { $count }
teams-own-none = The hamlets that you look after are no longer on the list. Please tell the commune.
teams-hamlets = The hamlets of { $unit }: { $hamlets }.
teams-hamlet-unknown = “{ $hamlet }” is not on the list of { $unit }.
teams-which-hamlets = Please add the hamlets that this person looks after.
teams-too-many = One person looks after { $most } hamlets at most.
