### The answer about one unit's figures. The first line is for somebody with one minute.

kpi-rate = { $unit }: { $rate } of online services had online dossiers, period: { $period }.
kpi-below = Target: { $target }. { $gap } percentage points short.
kpi-reached = Target: { $target }. Target reached.
kpi-above = Target: { $target }. { $gap } percentage points above.
kpi-no-target = The plan sets no target for this unit, so there is no gap.
kpi-rank = Rank { $rank } of { $of } among { $level } (equal rates share a rank).
kpi-not-ranked = I do not rank { $level }: { $full } of { $of } stand at 100%, and few services there had dossiers, so the figure says little.
kpi-counts = Procedures: { $total } ({ $full } fully online, { $partial } partly).
kpi-counts-services = This share counts services, not dossiers, so I cannot tell how many dossiers are missing.
kpi-source = Source: { $source }.
kpi-no-data = I have no figures for { $unit } yet.
kpi-made-of = It was made of: { $names }. Type the name of an old unit to see the figures of 2023.
kpi-history = This is a unit of 2023 that no longer works under this name.
kpi-history-district = This is a unit of 2023. There have been no districts since 1/7/2025.
kpi-history-now = This is a unit of 2023, now part of { $names }.
kpi-history-split = This is a unit of 2023, now divided between: { $names }.
level-province = provinces
level-department = departments
level-district = districts and towns
level-commune = communes and wards
kpi-overview = { $unit }: share of online services that had online dossiers, period: { $period }.
kpi-average = · { $level }: printed in the plan { $printed }, mean of its units { $mean }, target { $target }.
kpi-average-note = The printed figure and the mean differ because the plan prints no numerators and denominators of its units.
kpi-overview-more = Type /kpi and a name to see one unit.
