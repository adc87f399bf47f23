### Charts of figures and workbooks: words on pictures, titles of columns, how each indicator is reckoned.

chart-alt = Chart: { $title }. { $under }
chart-span =
    { $what }
    { $from } – { $to }
chart-best = The best { $count } of the { $level }, { $period }
chart-worst = The lowest { $count } of the { $level }, { $period }
chart-below = { $level } furthest from their target, { $period }
chart-parts = The units under { $unit }, { $period }
chart-target = target
chart-target-of = target { $target }
chart-target-now = target of each period, now { $target }
chart-open = period still running
chart-axis = The scale begins at { $from }, not at 0.
chart-gap-legend = The upright line is the target. Left: missing. Right: above. In percentage points.
chart-over = +{ $by }
chart-short = −{ $by }
chart-even = 0
chart-no-target = no target given
chart-more = { $count } more are not drawn here.
# Below the axis, the year on the next line: very short.
chart-month = { $month }
chart-quarter = Q{ $quarter }
chart-half = H{ $half }
chart-to-date = to { $month }

ask-file = Excel file
export-sent = Here is the workbook, with { $rows } rows of figures.
export-nothing = I have no figures to put into a file yet.
export-what = Please ask for figures first, for example /kpi with the name of a unit, then type /export.
export-not-sent = I could not send the file here. Please type /export again later, or on my web page.
export-elsewhere = I cannot send files here. Please type /export on Telegram or on my web page.
export-written = File saved: { $file }
export-cell = { $value }
export-figures = Figures
export-definitions = Definitions and sources
export-unit = Unit
export-indicator = Indicator
export-period = Period
export-ends = Period ends
export-part = Numerator
export-all = Denominator
export-rate = Rate
export-target = Target
export-gap = Against target (points)
export-rank = Rank
export-note = Note
export-source = Source
export-taken = Taken in
export-formula = Formula
export-measure = Measured in
export-goal = Goal of the plan for all
export-basis = Text
export-version = Definition version
export-share = %
export-count = procedures
chart-all = { $level }, from the highest, { $period }
chart-reached = { $level } furthest above their target, { $period }
