### Targets of units: seen, set, inherited from the unit above, and where one should be today.

kpi-inherited = The unit has no target of its own; this is that of { $unit }.
kpi-pace = By today it should be { $value } ({ $gone } of { $days } days of the year), because this only grows towards the end of the year.
targets-of = Targets of { $unit }:
targets-line = · { $what }, { $period }: { $target }
targets-line-of = · { $what }, { $period }: { $target } (target of { $unit })
targets-none = { $unit } has no target yet.
targets-rule = A unit's own target of the period counts, else its own of the year. Where there is none, that of the unit above counts.
targets-how = Please type unit, indicator, period and value. For example: /chitieu set xã Thanh Phước hồ sơ trực tuyến 2026 60%.
targets-which-unit = Several units bear this name. Please add the level and the district, or type the unit's id.
targets-preview = You want to set for { $unit }: { $what }, { $period }, { $target }.
targets-before = In use now: { $target }.
targets-before-of = In use now: { $target }, the target of { $unit }.
targets-before-none = There is none now.
targets-reach = The new value holds for { $count } units: this one and those below without their own.
targets-yes = Set this target
targets-no = No, leave it
targets-set = The target of { $unit } is set: { $what }, { $period }, { $target }.
targets-left = The target stays as it was.
targets-source = Set by the office on { $day }
